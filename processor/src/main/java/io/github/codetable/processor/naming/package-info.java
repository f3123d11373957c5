/** Words, patterns, Java identifiers, and the names that the generated code itself needs. */
@NullMarked
package io.github.codetable.processor.naming;

import org.jspecify.annotations.NullMarked;
