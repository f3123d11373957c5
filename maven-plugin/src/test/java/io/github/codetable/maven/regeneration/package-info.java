/** Builds of the projects under {@code src/it} by Maven: edits of specs are compiled, and nothing else is. */
package io.github.codetable.maven.regeneration;
