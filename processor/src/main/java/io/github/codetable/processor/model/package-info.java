/** The table of a spec as records, each with its place in the spec. All outputs are generated from these records. */
@NullMarked
package io.github.codetable.processor.model;

import org.jspecify.annotations.NullMarked;
