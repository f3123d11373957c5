package demo;

import javax.annotation.processing.Generated;

/**
 * What One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512; calls the
 * codes of {@link Text}.
 *
 * <p>* / &#92;*&#47; /* //.
 *
 * <p>Reference: HTTPS://example.org.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class OneTexts {
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
     *   <li>$T: {@link TwoTexts#$_QUOTES$}
     * </ul>
     *
     * @see Text#QUOTES
     */
    public static final int QUOTES = 1;

    /**
     * &#92; &#92;&#92; &#92;u0022 &#92;n // /* *&#47; (2).
     *
     * <p>/**&#47;
     *
     * <p>Reference: https://example.org/*&#47;x *&#47; y.
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_SLASHES$}
     * </ul>
     *
     * @see Text#SLASHES
     */
    public static final int SLASHES = 2;

    /**
     * &#128512; &#128512; (3).
     *
     * <p>&#65533;
     *
     * <p>Reference: https://.
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_EMOJI$}
     * </ul>
     *
     * @see Text#EMOJI
     */
    public static final int EMOJI = 3;

    /**
     * one two three four (4).
     *
     * <p>&#64;see nothing &lt;pre&gt; * x &lt;/pre&gt;
     *
     * <p>Reference: javascript:alert(1).
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_LINES$}
     * </ul>
     *
     * @see Text#LINES
     */
    public static final int LINES = 4;

    /**
     * $L $S $T $N $W $Z $&gt; $&lt; $[ $] $$ $&#123;x&#125; (5).
     *
     * <p>$L%s%n%.
     *
     * <p>Reference: $$.
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_DOLLARS$}
     * </ul>
     *
     * @see Text#DOLLARS
     */
    public static final int DOLLARS = 5;

    /**
     * Deprecated (6).
     *
     * <p>Ends with a dot.
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_DEPRECATED$}
     * </ul>
     *
     * @see Text#DEPRECATED
     * @deprecated *&#47; &#123;&#64;link x&#125; &lt;/a&gt;
     */
    @Deprecated
    public static final int DEPRECATED = 6;

    /**
     * Is it? Yes! It is: so; (7).
     *
     * <p>Is it?
     *
     * <p>Reference: ftp://example.org.
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_SENTENCES$}
     * </ul>
     *
     * @see Text#SENTENCES
     */
    public static final int SENTENCES = 7;

    /**
     * Link (8).
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_LINK$}
     * </ul>
     *
     * @see Text#LINK
     * @see <a href="https://user:pw%40example.org:8080/p(a)th/;x=1?q=[1]&amp;r=%22%3E%3Cscript%3E#frag">user:pw&#64;example.org:8080</a>
     */
    public static final int LINK = 8;

    /**
     * a b (9).
     *
     * <p>&#160;x.
     *
     * <ul>
     *   <li>$T: {@link TwoTexts#$_SPACES$}
     * </ul>
     *
     * @see Text#SPACES
     */
    public static final int SPACES = 9;

    /**
     * Names already looked up, by the ordinal of the constant; empty if the code has no name.
     * Racy by design: every thread stores the same name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final String[] nameByOrdinal = new String[9];

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final Text[] constantBySlot = new Text[16];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private OneTexts() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        Text constant = Text.forCode(code);
        if (constant == null) {
            return null;
        }
        String name = nameByOrdinal[constant.ordinal()];
        if (name == null) {
            name = search(code);
            nameByOrdinal[constant.ordinal()] = name;
        }
        return name.isEmpty() ? null : name;
    }

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, or an empty string if the code has no name
     */
    private static String search(int code) {
        switch (code) {
            case 1: return "QUOTES";
            case 2: return "SLASHES";
            case 3: return "EMOJI";
            case 4: return "LINES";
            case 5: return "DOLLARS";
            case 6: return "DEPRECATED";
            case 7: return "SENTENCES";
            case 8: return "LINK";
            case 9: return "SPACES";
            default: return "";
        }
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     * @throws NullPointerException if the name is null
     */
    public static Text forName(String name) {
        int slot = name.hashCode() * 0x8dd7aee5 >>> 28;
        Text constant = constantBySlot[slot];
        String cachedName = nameBySlot[slot];
        if (constant != null && cachedName != null) {
            return cachedName.equals(name) ? constant : null;
        }
        constant = search(name);
        if (constant != null) {
            nameBySlot[slot] = name.intern();
            constantBySlot[slot] = constant;
        }
        return constant;
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     */
    @SuppressWarnings("deprecation")
    private static Text search(String name) {
        switch (name) {
            case "QUOTES": return Text.QUOTES;
            case "SLASHES": return Text.SLASHES;
            case "EMOJI": return Text.EMOJI;
            case "LINES": return Text.LINES;
            case "DOLLARS": return Text.DOLLARS;
            case "DEPRECATED": return Text.DEPRECATED;
            case "SENTENCES": return Text.SENTENCES;
            case "LINK": return Text.LINK;
            case "SPACES": return Text.SPACES;
            default: return null;
        }
    }
}
