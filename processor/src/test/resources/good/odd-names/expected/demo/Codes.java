package demo;

import javax.annotation.processing.Generated;

/**
 * What a calls the codes of {@link T}.
 *
 * <p>Generated from {@code spec.yaml}: edit that spec, not this file.
 */
@Generated("io.github.codetable.processor.CodeTableProcessor")
public final class Codes {
    /**
     * T1 (1).
     *
     * <ul>
     *   <li>b: {@link B_#t1}
     *   <li>c: {@link C#T1}
     * </ul>
     *
     * @see T#T1
     */
    public static final int T1 = 1;

    /**
     * R (2).
     *
     * <ul>
     *   <li>b: {@link B_#r}
     *   <li>c: {@link C#R}
     * </ul>
     *
     * @see T#R
     */
    public static final int R = 2;

    /**
     * Code (10).
     *
     * <ul>
     *   <li>b: {@link B_#code}
     *   <li>c: {@link C#Code}
     * </ul>
     *
     * @see T#CODE
     */
    public static final int CODE = 10;

    /**
     * Found (20).
     *
     * <ul>
     *   <li>b: {@link B_#found}
     *   <li>c: {@link C#Found}
     * </ul>
     *
     * @see T#FOUND
     */
    public static final int FOUND = 20;

    /**
     * Values (21).
     *
     * <ul>
     *   <li>b: {@link B_#values}
     *   <li>c: {@link C#Values}
     * </ul>
     *
     * @see T#VALUES
     */
    public static final int VALUES = 21;

    /**
     * Name (22).
     *
     * <ul>
     *   <li>b: {@link B_#name}
     *   <li>c: {@link C#Name}
     * </ul>
     *
     * @see T#NAME
     */
    public static final int NAME = 22;

    /**
     * Null (23).
     *
     * <ul>
     *   <li>c: {@link C#Null}
     * </ul>
     *
     * @see T#NULL
     */
    public static final int NULL = 23;

    /**
     * String (24).
     *
     * <ul>
     *   <li>b: {@link B_#string}, {@link B_#java}, {@link B_#demo}, {@link B_#nameOf}
     *   <li>c: {@link C#C}, {@link C#Object}
     * </ul>
     *
     * @see T#STRING
     */
    public static final int String = 24;

    /**
     * Title (25).
     *
     * <ul>
     *   <li>b: {@link B_#title}
     *   <li>c: {@link C#Title}
     * </ul>
     *
     * @see T#TITLE
     */
    public static final int TITLE = 25;

    /**
     * A 1 (26).
     *
     * <ul>
     *   <li>b: {@link B_#a1}
     *   <li>c: {@link C#A1}
     * </ul>
     *
     * @see T#A__1_
     */
    public static final int A__1_ = 26;

    /**
     * Optional (27).
     *
     * <ul>
     *   <li>b: {@link B_#optional}
     *   <li>c: {@link C#Optional}
     * </ul>
     *
     * @see T#OPTIONAL
     */
    public static final int OPTIONAL = 27;

    /**
     * Main (28).
     *
     * <ul>
     *   <li>b: {@link B_#main}
     *   <li>c: {@link C#Main}
     * </ul>
     *
     * @see T#MAIN
     */
    public static final int MAIN = 28;

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
    private static final T[] constantBySlot = new T[16];

    /** Names of the constants already looked up, by hash slot. */
    private static final String[] nameBySlot = new String[16];

    /** There are no instances. */
    private Codes() {}

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
            case 10: return "CODE";
            case 20: return "FOUND";
            case 21: return "VALUES";
            case 22: return "NAME";
            case 23: return "NULL";
            case 24: return "String";
            case 25: return "TITLE";
            case 26: return "A__1_";
            case 27: return "OPTIONAL";
            case 28: return "MAIN";
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
        int slot = name.hashCode() * 0x2cfacdaf >>> 28;
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
            case "CODE": return T.CODE;
            case "FOUND": return T.FOUND;
            case "VALUES": return T.VALUES;
            case "NAME": return T.NAME;
            case "NULL": return T.NULL;
            case "String": return T.STRING;
            case "TITLE": return T.TITLE;
            case "A__1_": return T.A__1_;
            case "OPTIONAL": return T.OPTIONAL;
            case "MAIN": return T.MAIN;
            default: return null;
        }
    }
}
