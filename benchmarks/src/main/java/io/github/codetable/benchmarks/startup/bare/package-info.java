/** The codes that Netty and Jakarta have, without ranges and columns. */
@CodeTable
package io.github.codetable.benchmarks.startup.bare;

import io.github.codetable.CodeTable;
