/** Loads a spec: finds its files, merges it with the specs that it extends, and has the result read into a table. */
@NullMarked
package io.github.codetable.processor.spec;

import org.jspecify.annotations.NullMarked;
