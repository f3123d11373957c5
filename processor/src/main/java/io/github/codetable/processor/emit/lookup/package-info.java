/** Generates lookups: switches, and the hash slots that cache their results. */
@NullMarked
package io.github.codetable.processor.emit.lookup;

import org.jspecify.annotations.NullMarked;
