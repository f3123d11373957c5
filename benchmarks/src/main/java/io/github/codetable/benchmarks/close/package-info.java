/** The close codes of a service that speaks GraphQL over WebSocket, and has some of its own. */
@CodeTable
package io.github.codetable.benchmarks.close;

import io.github.codetable.CodeTable;
