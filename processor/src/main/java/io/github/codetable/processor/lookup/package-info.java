/**
 * Finds the file of a spec: in the folders of an option, in the folders around the annotated package, in the compiler's
 * locations, or in the processor's jar.
 */
@NullMarked
package io.github.codetable.processor.lookup;

import org.jspecify.annotations.NullMarked;
