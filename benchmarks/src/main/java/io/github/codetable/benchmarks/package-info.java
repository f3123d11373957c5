/** What the measurements have in common. */
package io.github.codetable.benchmarks;
