package io.github.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The container of repeated {@link CodeTable} annotations. The compiler adds it; do not write it yourself. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface CodeTables {

    /**
     * Returns the repeated annotations.
     *
     * @return the annotations, in the order of the source
     */
    CodeTable[] value();
}
