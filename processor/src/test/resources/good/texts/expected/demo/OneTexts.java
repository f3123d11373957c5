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

    /** What the switch has found for each constant; empty where there is no name. */
    private static final String[] nameByOrdinal = new String[9];

    /** What the switch has found; no two names share a slot. */
    private static final Text[] foundBySlot = new Text[16];

    /** The name that each was found by. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private OneTexts() {}

    /**
     * Looks a number up.
     *
     * @param code the number
     * @return its name, the main one of several, or null when it has none
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
     * Looks a number up by a switch.
     *
     * @param code the number
     * @return what is found
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
     * Looks a name up.
     *
     * @param name the name of one of the constants here
     * @return the table's constant, or null when the name is unknown
     * @throws NullPointerException when the name is null
     */
    public static Text forName(String name) {
        int slot = name.hashCode() * 0x8dd7aee5 >>> 28;
        Text found = foundBySlot[slot];
        String known = nameBySlot[slot];
        if (found != null && known != null) {
            return known.equals(name) ? found : null;
        }
        found = search(name);
        if (found != null) {
            nameBySlot[slot] = name.intern();
            foundBySlot[slot] = found;
        }
        return found;
    }

    /**
     * Looks a name up by a switch.
     *
     * @param name the name
     * @return what is found
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
