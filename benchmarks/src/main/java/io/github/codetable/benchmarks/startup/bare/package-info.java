/** The codes that Netty and Jakarta have, with no more said of them than there. */
@CodeTable
package io.github.codetable.benchmarks.startup.bare;

import io.github.codetable.CodeTable;
