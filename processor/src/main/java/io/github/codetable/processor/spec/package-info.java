/** From a spec's name to the model: finding the YAML, reading it into nodes with their places, making a table of them. */
@NullMarked
package io.github.codetable.processor.spec;

import org.jspecify.annotations.NullMarked;
