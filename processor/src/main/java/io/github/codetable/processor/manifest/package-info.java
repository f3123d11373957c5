/**
 * The manifest of a package: a file in the folder of the generated sources that lists what they were generated from. Later builds
 * compare the manifest with the current files.
 */
@NullMarked
package io.github.codetable.processor.manifest;

import org.jspecify.annotations.NullMarked;
