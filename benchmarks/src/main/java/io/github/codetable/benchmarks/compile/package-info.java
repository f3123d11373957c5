/** What it costs to compile with the processor, beside other processors, and how that grows with the table. */
package io.github.codetable.benchmarks.compile;
