/** The generated lookups: a switch, and the slots that make it fast. */
@NullMarked
package io.github.codetable.processor.emit.lookup;

import org.jspecify.annotations.NullMarked;
