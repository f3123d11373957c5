/** The Maven goal {@code codetable:refresh}, which makes the compiler regenerate types when their spec has changed. */
@NullMarked
package io.github.codetable.maven;

import org.jspecify.annotations.NullMarked;
