/** YAML nodes with their places. No other package uses the YAML library. */
@NullMarked
package io.github.codetable.processor.yaml;

import org.jspecify.annotations.NullMarked;
