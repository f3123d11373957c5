/** The close codes of a service that uses GraphQL over WebSocket and private codes. */
@CodeTable
package io.github.codetable.benchmarks.close;

import io.github.codetable.CodeTable;
