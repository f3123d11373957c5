/** What the types of a package were generated from, written beside them, so that a later build can tell whether it still holds. */
@NullMarked
package io.github.codetable.processor.manifest;

import org.jspecify.annotations.NullMarked;
