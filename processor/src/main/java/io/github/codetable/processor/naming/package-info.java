/** Names: words, patterns, Java identifiers, and the names that the generated code reserves. */
@NullMarked
package io.github.codetable.processor.naming;

import org.jspecify.annotations.NullMarked;
