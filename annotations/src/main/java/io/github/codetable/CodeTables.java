package io.github.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds the tables of a package that asks for several. Written by the compiler; repeat {@link CodeTable} instead. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface CodeTables {

    /**
     * The tables asked for.
     *
     * @return the annotations, in the order of the source
     */
    CodeTable[] value();
}
