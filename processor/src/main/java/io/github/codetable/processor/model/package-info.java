/** The table as it was written: records that every output is made from, each with its place in the spec. */
@NullMarked
package io.github.codetable.processor.model;

import org.jspecify.annotations.NullMarked;
