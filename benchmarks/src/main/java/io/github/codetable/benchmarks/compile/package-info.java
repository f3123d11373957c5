/** Measures what the processor adds to a compilation, compared with other processors, and how the cost grows with the table. */
package io.github.codetable.benchmarks.compile;
