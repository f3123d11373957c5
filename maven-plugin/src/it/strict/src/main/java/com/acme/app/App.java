package com.acme.app;

import com.acme.close.CloseCode;

/** Names a code. */
final class App {
    private App() {}

    /** Returns the name of a code, or an empty text if the code is unknown. */
    static String nameOf(int code) {
        CloseCode known = CloseCode.forCode(code);
        return known == null ? "" : known.name();
    }
}
