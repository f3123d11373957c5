package demo;

import javax.annotation.processing.Generated;

/**
 * What $T calls the codes of {@link Text}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 *
 * @see <a href="https://%E4%BE%8B%E3%81%88.jp/%E9%81%93?q=%C3%BC">&#20363;&#12360;.jp</a>
 * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
 */
@Deprecated
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class TwoTexts {
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
     * </ul>
     *
     * @see Text#QUOTES
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_QUOTES$ = 1;

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
     * </ul>
     *
     * @see Text#SLASHES
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_SLASHES$ = 2;

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
     * </ul>
     *
     * @see Text#EMOJI
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_EMOJI$ = 3;

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
     * </ul>
     *
     * @see Text#LINES
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_LINES$ = 4;

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
     * </ul>
     *
     * @see Text#DOLLARS
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_DOLLARS$ = 5;

    /**
     * Deprecated (6).
     *
     * <p>Ends with a dot.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#DEPRECATED}
     * </ul>
     *
     * @see Text#DEPRECATED
     * @deprecated *&#47; &#123;&#64;link x&#125; &lt;/a&gt;
     */
    @Deprecated
    public static final int $_DEPRECATED$ = 6;

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
     * </ul>
     *
     * @see Text#SENTENCES
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_SENTENCES$ = 7;

    /**
     * Link (8).
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#LINK}
     * </ul>
     *
     * @see Text#LINK
     * @see <a href="https://user:pw%40example.org:8080/p(a)th/;x=1?q=[1]&amp;r=%22%3E%3Cscript%3E#frag">user:pw&#64;example.org:8080</a>
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_LINK$ = 8;

    /**
     * a b (9).
     *
     * <p>&#160;x.
     *
     * <ul>
     *   <li>One *&#47; &#123;&#64;link&#125; &amp; &lt;i&gt;more&lt;/i&gt; &#128512;:
     *       {@link OneTexts#SPACES}
     * </ul>
     *
     * @see Text#SPACES
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static final int $_SPACES$ = 9;

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
    private TwoTexts() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
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
            case 1: return "$_QUOTES$";
            case 2: return "$_SLASHES$";
            case 3: return "$_EMOJI$";
            case 4: return "$_LINES$";
            case 5: return "$_DOLLARS$";
            case 6: return "$_DEPRECATED$";
            case 7: return "$_SENTENCES$";
            case 8: return "$_LINK$";
            case 9: return "$_SPACES$";
            default: return "";
        }
    }

    /**
     * Returns the constant with the given name.
     *
     * @param name the name of a constant of this class
     * @return the constant, or null if the name is unknown
     * @throws NullPointerException if the name is null
     * @deprecated use &#123;&#64;link OneTexts&#125; *&#47; &#128512;
     */
    @Deprecated
    public static Text forName(String name) {
        int slot = name.hashCode() * 0x352cccfd >>> 28;
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
    private static Text search(String name) {
        switch (name) {
            case "$_QUOTES$": return Text.QUOTES;
            case "$_SLASHES$": return Text.SLASHES;
            case "$_EMOJI$": return Text.EMOJI;
            case "$_LINES$": return Text.LINES;
            case "$_DOLLARS$": return Text.DOLLARS;
            case "$_DEPRECATED$": return Text.DEPRECATED;
            case "$_SENTENCES$": return Text.SENTENCES;
            case "$_LINK$": return Text.LINK;
            case "$_SPACES$": return Text.SPACES;
            default: return null;
        }
    }
}
