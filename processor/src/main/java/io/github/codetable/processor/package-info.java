/** The annotation processor {@code CodeTableProcessor}, and the pipeline from a spec to Java sources. */
@NullMarked
package io.github.codetable.processor;

import org.jspecify.annotations.NullMarked;
