/** Finds classes among the sources and on the compile class path. */
@NullMarked
package io.github.codetable.processor.classpath;

import org.jspecify.annotations.NullMarked;
