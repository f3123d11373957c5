/** Real Maven builds, from the projects under {@code src/it}: whether an edit of a spec takes, and nothing else does. */
package io.github.codetable.maven.regeneration;
