/** Words, patterns, Java identifiers, and the names that the generated code itself needs. */
package io.github.codetable.processor.naming;
