/** What the generated lookups cost, beside what others do for the same. */
package io.github.codetable.benchmarks.lookup;
