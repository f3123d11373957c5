package io.github.codetable.processor.page;

import io.github.codetable.processor.model.Description;
import io.github.codetable.processor.model.WebAddress;
import io.github.codetable.processor.naming.PlainText;
import org.jspecify.annotations.Nullable;

/** Texts and references of a spec in HTML. */
final class Texts {

    private Texts() {}

    /** Writes the text of a description as a paragraph. */
    static void writeDoc(Description description, HtmlWriter html) {
        if (!isBlank(description.doc())) {
            html.start("p").text(description.doc()).end().line();
        }
    }

    /** Writes the reference of a description as a paragraph. */
    static void writeReference(Description description, HtmlWriter html) {
        if (!isBlank(description.reference())) {
            html.start("p", Attribute.ofClass("ref")).text("Reference:").space();
            writeReferenceText(description, html);
            html.end().line();
        }
    }

    /** Writes the reference of a description, as a link if it has a web address. */
    static void writeReferenceText(Description description, HtmlWriter html) {
        String reference = description.reference();
        WebAddress address = reference == null ? null : WebAddress.of(reference);
        if (address == null) {
            html.text(reference);
        } else {
            html.start("a", Attribute.link(address)).text(address.label()).end();
        }
    }

    /** Returns what follows the word "deprecated" on a page: nothing, or a colon and the advice. */
    static String deprecation(String advice) {
        return isBlank(advice) ? "deprecated" : "deprecated: " + advice;
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || PlainText.of(text).isEmpty();
    }
}
