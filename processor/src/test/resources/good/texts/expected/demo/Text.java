package demo;

import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Codes *&#47; &#92;u002a/ &#123;&#64;link Nobody&#125; &lt;b&gt;bold&lt;/b&gt; &amp; $T $S
 * %s %n &#64;deprecated.
 *
 * <p>&#64;author nobody First paragraph; with a tab, and "quotes" and 'others'.
 * Gr&#252;&#223;e, &#20013;&#25991;, &#128512;,
 * &#128105;&#8205;&#128105;&#8205;&#128103;, e + combining: &#233;. *&#47; public static
 * void main(String[] arguments) &#123;&#125; /*.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 *
 * @see <a href="https://example.org/a?b=c&amp;d=%20#e%22f'g%3Ch%3E">example.org</a>
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public enum Text {
    /**
     * "'`&#180;&#8217;&#8220;&#8221;&#171;&#187; (1).
     *
     * <p>A very long text, which goes on and on, so that it has to be broken into several
     * lines; without a single word that would be too long for one, although
     * averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongone
     * follows, and &#123;&#64;code unclosed, &lt;unclosed, &amp;amp; &amp;unclosed; and an
     * &#64;tag in the middle.
     *
     * <p>Reference: RFC 6455, section 7.4.1.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#QUOTES}
     *   <li>$T: {@link TwoTexts#$_QUOTES$}
     * </ul>
     */
    QUOTES(1, "\"'`\u00b4\u2019\u201c\u201d\u00ab\u00bb", Range.ALL, "\r\n\t\010\014\000\033",
            Mood.GOOD),

    /**
     * &#92; &#92;&#92; &#92;u0022 &#92;n // /* *&#47; (2).
     *
     * <p>/**&#47;
     *
     * <p>Reference: https://example.org/*&#47;x *&#47; y.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#SLASHES}
     *   <li>$T: {@link TwoTexts#$_SLASHES$}
     * </ul>
     */
    SLASHES(2, "\\ \\\\ \\u0022 \\n // /* */", Range.ALL, "\r\n\t\010\014\000\033", Mood.GOOD),

    /**
     * &#128512; &#128512; (3).
     *
     * <p>&#65533;
     *
     * <p>Reference: https://.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#EMOJI}
     *   <li>$T: {@link TwoTexts#$_EMOJI$}
     * </ul>
     */
    EMOJI(3, "\ud83d\ude00 \ud83d\ude00", Range.ALL, "\r\n\t\010\014\000\033", Mood.GOOD),

    /**
     * one two three four (4).
     *
     * <p>&#64;see nothing &lt;pre&gt; * x &lt;/pre&gt;
     *
     * <p>Reference: javascript:alert(1).
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#LINES}
     *   <li>$T: {@link TwoTexts#$_LINES$}
     * </ul>
     */
    LINES(4, "one\ntwo\r\nthree\u2028four", Range.ALL, "\r\n\t\010\014\000\033", Mood.GOOD),

    /**
     * $L $S $T $N $W $Z $&gt; $&lt; $[ $] $$ $&#123;x&#125; (5).
     *
     * <p>$L%s%n%.
     *
     * <p>Reference: $$.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#DOLLARS}
     *   <li>$T: {@link TwoTexts#$_DOLLARS$}
     * </ul>
     */
    DOLLARS(5, "$L $S $T $N $W $Z $> $< $[ $] $$ ${x}", Range.ALL, "\r\n\t\010\014\000\033",
            Mood.GOOD),

    /**
     * Deprecated (6).
     *
     * <p>Ends with a dot.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#DEPRECATED}
     *   <li>$T: {@link TwoTexts#$_DEPRECATED$}
     * </ul>
     *
     * @deprecated *&#47; &#123;&#64;link x&#125; &lt;/a&gt;
     */
    @Deprecated
    DEPRECATED(6, "Deprecated", Range.ALL, "\r\n\t\010\014\000\033", Mood.GOOD),

    /**
     * Is it? Yes! It is: so; (7).
     *
     * <p>Is it?
     *
     * <p>Reference: ftp://example.org.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#SENTENCES}
     *   <li>$T: {@link TwoTexts#$_SENTENCES$}
     * </ul>
     */
    SENTENCES(7, "Is it? Yes! It is: so;", Range.ALL, "\r\n\t\010\014\000\033", Mood.GOOD),

    /**
     * Link (8).
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#LINK}
     *   <li>$T: {@link TwoTexts#$_LINK$}
     * </ul>
     *
     * @see <a href="https://user:pw%40example.org:8080/p(a)th/;x=1?q=[1]&amp;r=%22%3E%3Cscript%3E#frag">user:pw&#64;example.org:8080</a>
     */
    LINK(8, "Link", Range.ALL, "\r\n\t\010\014\000\033", Mood.GOOD),

    /**
     * a b (9).
     *
     * <p>&#160;x.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#SPACES}
     *   <li>$T: {@link TwoTexts#$_SPACES$}
     * </ul>
     */
    SPACES(9, "  a \t b  ", Range.ALL, "  ", Mood.GOOD);

    /**
     * Another name of {@link #DEPRECATED}.
     *
     * @deprecated &#64;see x &#64;return y
     */
    @Deprecated
    public static final Text OLD = DEPRECATED;

    /**
     * Constants already looked up, by hash slot. No two codes share a slot. Racy by design:
     * every thread stores the same constant. A hit avoids the jump of the switch, which
     * processors predict badly.
     */
    private static final Text[] constantBySlot = new Text[16];

    /** The number. */
    private final int code;

    /** The title, for people to read. */
    private final String title;

    /** The innermost range that the number lies in. */
    private final Range range;

    /** &#64;return &lt;p&gt; $N. */
    private final String note;

    /** What the spec says under {@code mood}. */
    private final Mood mood;

    /**
     * A code and what is known of it.
     *
     * @param code the number
     * @param title the title, for people to read
     * @param range the innermost range that the number lies in
     * @param note &#64;return &lt;p&gt; $N.
     * @param mood What the spec says under {@code mood}.
     */
    Text(int code, String title, Range range, String note, Mood mood) {
        this.code = code;
        this.title = title;
        this.range = range;
        this.note = note;
        this.mood = mood;
    }

    /** {@return the number} */
    public int code() {
        return code;
    }

    /** {@return the title, for people to read} */
    public String title() {
        return title;
    }

    /** {@return the innermost range that the number lies in} */
    public Range range() {
        return range;
    }

    /**
     * &#64;return &lt;p&gt; $N.
     *
     * @return the value for this code
     */
    public String note() {
        return note;
    }

    /**
     * What the spec says under {@code mood}.
     *
     * @return the value for this code
     */
    public Mood mood() {
        return mood;
    }

    /**
     * Returns the constant with the given code. Does not allocate.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    public static Text forCode(int code) {
        int slot = code & 15;
        Text constant = constantBySlot[slot];
        if (constant == null) {
            constant = search(code);
            if (constant == null) {
                return null;
            }
            constantBySlot[slot] = constant;
        }
        return constant.code == code ? constant : null;
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or null if no constant has the code
     */
    private static Text search(int code) {
        switch (code) {
            case 1: return QUOTES;
            case 2: return SLASHES;
            case 3: return EMOJI;
            case 4: return LINES;
            case 5: return DOLLARS;
            case 6: return DEPRECATED;
            case 7: return SENTENCES;
            case 8: return LINK;
            case 9: return SPACES;
            default: return null;
        }
    }

    /**
     * Returns the constant with the given code.
     *
     * @param code the code
     * @return the constant, or empty if no constant has the code
     */
    public static Optional<Text> find(int code) {
        return Optional.ofNullable(forCode(code));
    }

    /**
     * Returns the constant with the given code, or throws an exception.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static Text of(int code) {
        Text constant = forCode(code);
        if (constant == null) {
            throw new IllegalArgumentException("no Text has the code " + describe(code));
        }
        return constant;
    }

    /**
     * Returns a readable description of the code.
     *
     * @param code the code
     * @return the code and the name of its constant; without a constant, the code and the title
     *     of its range, if any
     */
    public static String describe(int code) {
        Text constant = forCode(code);
        if (constant != null) {
            return code + " " + constant.name();
        }
        Range range = Range.of(code);
        if (range != null) {
            return code + " (" + range.title() + ")";
        }
        return Integer.toString(code);
    }

    /** A named interval of numbers, whether or not they have constants. */
    public enum Range {
        /**
         * Alles &#220;brige &#92; "so" &#65533;gespiegelt&#65533; &#65533; &#65533; &#65533;
         * &#65279; (0 to 100).
         *
         * <p>&#123;&#64;code&#125; &#123;&#64;code x&#125; &#123;&#64;inheritDoc&#125;
         * &#123;&#64;literal.
         *
         * @see <a href="http://example.org">example.org</a>
         */
        ALL(0, 100,
                "Alles \u00dcbrige \\ \"so\" \u202egespiegelt\u202c \000 \033 \u007f \u0085 \u2028 \u2029 \ufeff",
                "\r\n\t\010\014\000\033", Mood.GOOD);

        /** The first number. */
        private final int from;

        /** The last number. */
        private final int to;

        /** The title, for people to read. */
        private final String title;

        /** &#64;return &lt;p&gt; $N. */
        private final String note;

        /** What the spec says under {@code mood}. */
        private final Mood mood;

        /**
         * An interval and what is known of its numbers.
         *
         * @param from the first number
         * @param to the last number
         * @param title the title, for people to read
         * @param note &#64;return &lt;p&gt; $N.
         * @param mood What the spec says under {@code mood}.
         */
        Range(int from, int to, String title, String note, Mood mood) {
            this.from = from;
            this.to = to;
            this.title = title;
            this.note = note;
            this.mood = mood;
        }

        /** {@return the first number} */
        public int from() {
            return from;
        }

        /** {@return the last number} */
        public int to() {
            return to;
        }

        /** {@return the title, for people to read} */
        public String title() {
            return title;
        }

        /**
         * &#64;return &lt;p&gt; $N.
         *
         * @return the value for numbers without a constant
         */
        public String note() {
            return note;
        }

        /**
         * What the spec says under {@code mood}.
         *
         * @return the value for numbers without a constant
         */
        public Mood mood() {
            return mood;
        }

        /**
         * The innermost range that a number lies in.
         *
         * @param code the number
         * @return the range, or null when the number lies outside all
         */
        public static Range of(int code) {
            if (0 <= code && code <= 100) {
                return ALL;
            }
            return null;
        }
    }

    /**
     * What the spec says under {@code mood}.
     *
     * @see Text#mood()
     */
    public enum Mood {
        /** &lt;/ul&gt; *&#47; good. */
        GOOD,

        /** x. */
        BAD,

        /** &#65533; */
        UGLY,

        /** https://example.org. */
        ODD
    }
}
