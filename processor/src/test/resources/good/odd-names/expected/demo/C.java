package demo;

import javax.annotation.processing.Generated;

/**
 * What c calls the codes of {@link T}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class C {
    /**
     * T1 (1).
     *
     * <ul>
     *   <li>a: {@link Codes#T1}
     *   <li>b: {@link B_#t1}
     * </ul>
     *
     * @see T#T1
     */
    public static final int T1 = 1;

    /**
     * R (2).
     *
     * <ul>
     *   <li>a: {@link Codes#R}
     *   <li>b: {@link B_#r}
     * </ul>
     *
     * @see T#R
     */
    public static final int R = 2;

    /**
     * Code (10).
     *
     * <ul>
     *   <li>a: {@link Codes#CODE}
     *   <li>b: {@link B_#code}
     * </ul>
     *
     * @see T#CODE
     */
    public static final int Code = 10;

    /**
     * Found (20).
     *
     * <ul>
     *   <li>a: {@link Codes#FOUND}
     *   <li>b: {@link B_#found}
     * </ul>
     *
     * @see T#FOUND
     */
    public static final int Found = 20;

    /**
     * Values (21).
     *
     * <ul>
     *   <li>a: {@link Codes#VALUES}
     *   <li>b: {@link B_#values}
     * </ul>
     *
     * @see T#VALUES
     */
    public static final int Values = 21;

    /**
     * Name (22).
     *
     * <ul>
     *   <li>a: {@link Codes#NAME}
     *   <li>b: {@link B_#name}
     * </ul>
     *
     * @see T#NAME
     */
    public static final int Name = 22;

    /**
     * Null (23).
     *
     * <ul>
     *   <li>a: {@link Codes#NULL}
     * </ul>
     *
     * @see T#NULL
     */
    public static final int Null = 23;

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>b: {@link B_#string}, {@link B_#java}, {@link B_#demo}, {@link B_#nameOf}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int C = 24;

    /**
     * String (24).
     *
     * <ul>
     *   <li>a: {@link Codes#String}
     *   <li>b: {@link B_#string}, {@link B_#java}, {@link B_#demo}, {@link B_#nameOf}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int Object = 24;

    /**
     * Title (25).
     *
     * <ul>
     *   <li>a: {@link Codes#TITLE}
     *   <li>b: {@link B_#title}
     * </ul>
     *
     * @see T#TITLE
     */
    public static final int Title = 25;

    /**
     * A 1 (26).
     *
     * <ul>
     *   <li>a: {@link Codes#A__1_}
     *   <li>b: {@link B_#a1}
     * </ul>
     *
     * @see T#A__1_
     */
    public static final int A1 = 26;

    /**
     * Optional (27).
     *
     * <ul>
     *   <li>a: {@link Codes#OPTIONAL}
     *   <li>b: {@link B_#optional}
     * </ul>
     *
     * @see T#OPTIONAL
     */
    public static final int Optional = 27;

    /**
     * Main (28).
     *
     * <ul>
     *   <li>a: {@link Codes#MAIN}
     *   <li>b: {@link B_#main}
     * </ul>
     *
     * @see T#MAIN
     */
    public static final int Main = 28;

    /**
     * T (29).
     *
     * @see T#T
     */
    public static final int serialVersionUID = 29;

    /**
     * T (29).
     *
     * @see T#T
     */
    public static final int switchOn = 29;

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
    private C() {}

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
            case 1: return "T1";
            case 2: return "R";
            case 10: return "Code";
            case 20: return "Found";
            case 21: return "Values";
            case 22: return "Name";
            case 23: return "Null";
            case 24: return "C";
            case 25: return "Title";
            case 26: return "A1";
            case 27: return "Optional";
            case 28: return "Main";
            case 29: return "serialVersionUID";
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
        int slot = name.hashCode() * 0x59579795 >>> 27;
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
            case "T1": return T.T1;
            case "R": return T.R;
            case "Code": return T.CODE;
            case "Found": return T.FOUND;
            case "Values": return T.VALUES;
            case "Name": return T.NAME;
            case "Null": return T.NULL;
            case "C": return T.STRING;
            case "Object": return T.STRING;
            case "Title": return T.TITLE;
            case "A1": return T.A__1_;
            case "Optional": return T.OPTIONAL;
            case "Main": return T.MAIN;
            case "serialVersionUID": return T.T;
            case "switchOn": return T.T;
            default: return null;
        }
    }
}
