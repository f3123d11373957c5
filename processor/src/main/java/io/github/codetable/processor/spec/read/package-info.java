/** Reads the nodes of a spec into the model of a table. */
@NullMarked
package io.github.codetable.processor.spec.read;

import org.jspecify.annotations.NullMarked;
