package io.github.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the types of one spec into the annotated package: an enum of the spec's codes with a lookup, and one class of
 * constants for each framework.
 *
 * <pre>{@code
 * @CodeTable("codes.yaml")
 * package com.acme.chat.close;
 * }</pre>
 *
 * <p>Repeat the annotation to generate several tables into one package. The annotation is kept in class files because
 * incremental builds read it from there. It is not available at run time.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(CodeTables.class)
public @interface CodeTable {

    /**
     * Returns the name of the spec: a file name, or a relative path with {@code /} between its folders, or {@code
     * bundled:} and the name of a table that comes with the processor.
     *
     * <p>A file is looked up in this order, and the first one found is used: the folders of the option {@code
     * -Acodetable.specs}; the folder of the annotated package; each folder above it up to the project's root, with its
     * {@code resources} and {@code src/main/resources}; the class output; the class path.
     *
     * @return the name of the spec; never empty
     */
    String value() default "codes.yaml";

    /**
     * Returns the text of the spec, for a small table that needs no file. Every build tool compiles again after an edit,
     * because the text is part of the source file.
     *
     * <pre>{@code
     * @CodeTable(inline = """
     *         table: ExitCode
     *         codes:
     *           0: {name: OK}
     *           64: {name: USAGE}
     *         """)
     * package com.acme.tool;
     * }</pre>
     *
     * <p>Messages about the spec count lines and columns from the start of this text.
     *
     * @return the text of the spec; must be left out if {@link #value} is given
     */
    String inline() default "";

    /**
     * Returns the keys of the frameworks for which classes are generated, as written under {@code frameworks} in the spec.
     *
     * @return the keys, in any order; if empty, all frameworks that the spec defines itself, without those in files of
     *     their own
     */
    String[] frameworks() default {};
}
