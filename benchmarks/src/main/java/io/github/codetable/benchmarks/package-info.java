/** Code that all benchmarks use. */
package io.github.codetable.benchmarks;
