package io.github.codetable.processor.emit.javadoc;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.codetable.processor.naming.Identifier;
import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment in the making; empty texts leave no trace. */
public final class Javadoc {

    /** What a line of 100 columns has room for behind two levels of indentation and the asterisk. */
    private static final int WIDTH = 100 - 8 - 3;

    private static final String CONTINUED = "    ";

    private final List<String> body = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** A comment that starts with a sentence. */
    public static Javadoc of(JavadocText sentence) {
        return new Javadoc().paragraph(sentence);
    }

    /** A comment that is nothing but what a method returns. */
    public static Javadoc returning(JavadocText phrase) {
        return of(JavadocText.returned(phrase));
    }

    Javadoc paragraph(JavadocText text) {
        if (!text.isEmpty()) {
            separate();
            add(body, body.isEmpty() ? "" : "<p>", text, "");
        }
        return this;
    }

    public Javadoc details(Details details) {
        paragraph(details.doc());
        JavadocText link = details.link();
        return link == null ? paragraph(details.reference()) : see(link);
    }

    Javadoc items(List<JavadocText> items) {
        if (!items.isEmpty()) {
            separate();
            body.add("<ul>");
            for (JavadocText item : items) {
                add(body, "  <li>", item, "      ");
            }
            body.add("</ul>");
        }
        return this;
    }

    public Javadoc param(String name, JavadocText text) {
        return tag("@param " + new Identifier(name), text);
    }

    public Javadoc returns(JavadocText text) {
        return tag("@return", text);
    }

    public Javadoc throwing(ClassName type, JavadocText text) {
        return tag("@throws " + type.simpleName(), text);
    }

    public Javadoc see(JavadocText target) {
        return tag("@see", target);
    }

    public Javadoc deprecation(Deprecation deprecation) {
        JavadocText text = deprecation.tag();
        return text == null ? this : tag("@deprecated", text);
    }

    /** The comment for JavaPoet, to which no part of it is a format. */
    public CodeBlock build() {
        List<String> lines = new ArrayList<>(body);
        if (!body.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        lines.addAll(tags);
        return CodeBlock.of("$L", String.join("\n", lines));
    }

    private Javadoc tag(String tag, JavadocText text) {
        add(tags, tag + " ", text, CONTINUED);
        return this;
    }

    private void separate() {
        if (!body.isEmpty()) {
            body.add("");
        }
    }

    private static void add(List<String> target, String start, JavadocText text, String indent) {
        List<String> lines = text.lines(WIDTH - start.length());
        target.add(start + lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            target.add(indent + lines.get(i));
        }
    }
}
