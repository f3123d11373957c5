/** Measures the generated lookups and other ways to do the same. */
package io.github.codetable.benchmarks.lookup;
