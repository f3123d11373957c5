package io.github.codetable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the types that Codetable generates, nested types too. Tools that read class files, such as JaCoCo, leave out types
 * with an annotation of this name. The annotation is not available at run time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Generated {}
