/** Makes the model of a table from the nodes of a spec. */
@NullMarked
package io.github.codetable.processor.spec.read;

import org.jspecify.annotations.NullMarked;
