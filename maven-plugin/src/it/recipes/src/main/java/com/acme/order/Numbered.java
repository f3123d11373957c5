package com.acme.order;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant that JSON has as a number. */
public interface Numbered {
    /**
     * Returns the number.
     *
     * @return the number
     */
    @JsonValue
    int getNumber();
}
