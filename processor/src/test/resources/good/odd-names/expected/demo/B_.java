package demo;

import javax.annotation.processing.Generated;

/**
 * What b calls the codes of {@link T}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class B_ {
    /**
     * T1 (1).
     *
     * <ul>
     *   <li>a: {@link Codes#T1}
     *   <li>c: {@link C#T1}
     * </ul>
     *
     * @see T#T1
     */
    public static final int t1 = 1;

    /**
     * R (2).
     *
     * <ul>
     *   <li>a: {@link Codes#R}
     *   <li>c: {@link C#R}
     * </ul>
     *
     * @see T#R
     */
    public static final int r = 2;

    /**
     * Code (10).
     *
     * <ul>
     *   <li>a: {@link Codes#CODE}
     *   <li>c: {@link C#Code}
     * </ul>
     *
     * @see T#CODE
     */
    public static final int code = 10;

    /**
     * Found (20).
     *
     * <ul>
     *   <li>a: {@link Codes#FOUND}
     *   <li>c: {@link C#Found}
     * </ul>
     *
     * @see T#FOUND
     */
    public static final int found = 20;

    /**
     * Values (21).
     *
     * <ul>
     *   <li>a: {@link Codes#VALUES}
     *   <li>c: {@link C#Values}
     * </ul>
     *
     * @see T#VALUES
     */
    public static final int values = 21;

    /**
     * Name (22).
     *
     * <ul>
     *   <li>a: {@link Codes#NAME}
     *   <li>c: {@link C#Name}
     * </ul>
     *
     * @see T#NAME
     */
    public static final int name = 22;

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>c: {@link C#C}, {@link C#Object}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int string = 24;

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>c: {@link C#C}, {@link C#Object}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int java = 24;

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>c: {@link C#C}, {@link C#Object}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int demo = 24;

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>c: {@link C#C}, {@link C#Object}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int nameOf = 24;

    /**
     * Title (25).
     *
     * <ul>
     *   <li>a: {@link Codes#TITLE}
     *   <li>c: {@link C#Title}
     * </ul>
     *
     * @see T#TITLE
     */
    public static final int title = 25;

    /**
     * A 1 (26).
     *
     * <ul>
     *   <li>a: {@link Codes#A__1_}
     *   <li>c: {@link C#A1}
     * </ul>
     *
     * @see T#A__1_
     */
    public static final int a1 = 26;

    /**
     * Optional (27).
     *
     * <ul>
     *   <li>a: {@link Codes#OPTIONAL}
     *   <li>c: {@link C#Optional}
     * </ul>
     *
     * @see T#OPTIONAL
     */
    public static final int optional = 27;

    /**
     * Main (28).
     *
     * <ul>
     *   <li>a: {@link Codes#MAIN}
     *   <li>c: {@link C#Main}
     * </ul>
     *
     * @see T#MAIN
     */
    public static final int main = 28;

    /**
     * Names already looked up, by the ordinal of the constant; empty if the code has no name.
     * Racy by design: every thread stores the same name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final String[] nameByOrdinal = new String[13];

    /**
     * Constants already looked up, by hash slot. No two names share a slot. Racy by design:
     * every thread stores the same constant and name. A hit avoids the jump of the switch,
     * which processors predict badly.
     */
    private static final T[] constantBySlot = new T[32];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[32];

    /** There are no instances. */
    private B_() {}

    /**
     * Returns the name of the given code.
     *
     * @param code the code
     * @return the name, the first one if the code has several, or null if the code has no name
     */
    public static String nameOf(int code) {
        T constant = T.forCode(code);
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
            case 1: return "t1";
            case 2: return "r";
            case 10: return "code";
            case 20: return "found";
            case 21: return "values";
            case 22: return "name";
            case 24: return "string";
            case 25: return "title";
            case 26: return "a1";
            case 27: return "optional";
            case 28: return "main";
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
    public static T forName(String name) {
        int slot = name.hashCode() * 0xeb3e858b >>> 27;
        T constant = constantBySlot[slot];
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
    private static T search(String name) {
        switch (name) {
            case "t1": return T.T1;
            case "r": return T.R;
            case "code": return T.CODE;
            case "found": return T.FOUND;
            case "values": return T.VALUES;
            case "name": return T.NAME;
            case "string": return T.STRING;
            case "java": return T.STRING;
            case "demo": return T.STRING;
            case "nameOf": return T.STRING;
            case "title": return T.TITLE;
            case "a1": return T.A__1_;
            case "optional": return T.OPTIONAL;
            case "main": return T.MAIN;
            default: return null;
        }
    }
}
