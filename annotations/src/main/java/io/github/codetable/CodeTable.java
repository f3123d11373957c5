package io.github.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the types of one spec to be generated into the annotated package: the enum of its codes with a lookup from
 * the number, and one holder of constants per framework.
 *
 * <pre>{@code
 * @CodeTable("codes.yaml")
 * package com.acme.chat.close;
 * }</pre>
 *
 * <p>Repeat it to have several tables in one package. It is kept in class files, because incremental builds read it
 * from there; nothing reads it at run time.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(CodeTables.class)
public @interface CodeTable {

    /**
     * Where the spec is: a file name, or a relative path with {@code /} between its folders, or {@code bundled:} and
     * the name of a table that comes with the processor.
     *
     * <p>The first place that has it wins: the folders of the option {@code -Acodetable.specs}; the annotated package's
     * folder; the folders above it up to the project's root, with their {@code resources} and {@code
     * src/main/resources}; the class output; the class path.
     *
     * @return the spec's name; never empty
     */
    String value() default "codes.yaml";

    /**
     * The spec itself, in place of the name of one: for small tables. As the source file changes with it, every build
     * tool compiles again after an edit.
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
     * <p>The lines and columns of messages about it are those of the text.
     *
     * @return the spec's text; left out where {@link #value} names one
     */
    String inline() default "";

    /**
     * Which frameworks get a holder, by their keys under {@code frameworks} in the spec.
     *
     * @return the keys, in any order; empty for every framework that the spec itself has, and not a file of its own
     */
    String[] frameworks() default {};
}
