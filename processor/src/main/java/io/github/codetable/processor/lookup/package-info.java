/**
 * Finding specs with what a compiler offers: the folders of an option, the folders around the annotated package, the
 * compiler's own paths, and the processor's jar.
 */
@NullMarked
package io.github.codetable.processor.lookup;

import org.jspecify.annotations.NullMarked;
