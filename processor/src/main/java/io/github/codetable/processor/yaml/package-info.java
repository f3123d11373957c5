/** YAML as nodes with their places. The only package that uses the YAML library. */
@NullMarked
package io.github.codetable.processor.yaml;

import org.jspecify.annotations.NullMarked;
