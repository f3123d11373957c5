/** The Maven goal: before the compiler runs, it undoes what was generated from something else than is there now. */
package io.github.codetable.processor.maven;
