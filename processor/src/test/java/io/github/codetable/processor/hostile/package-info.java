/** Specs that mean harm: none of them becomes code, an exception, or a compiler that does not come back. */
package io.github.codetable.processor.hostile;
