/** Tables of several sizes, with consecutive and with scattered codes. The build writes their specs. */
@CodeTable("Dense16.yaml")
@CodeTable("Dense300.yaml")
@CodeTable("Dense1000.yaml")
@CodeTable("Dense2000.yaml")
@CodeTable("Sparse16.yaml")
@CodeTable("Sparse300.yaml")
@CodeTable("Sparse1000.yaml")
@CodeTable("Sparse2000.yaml")
package io.github.codetable.benchmarks.large;

import io.github.codetable.CodeTable;
