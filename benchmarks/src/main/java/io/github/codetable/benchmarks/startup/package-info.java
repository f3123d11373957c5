/** Measures the first lookup of a program, for Codetable and other libraries. */
@CodeTable("bundled:websocket")
package io.github.codetable.benchmarks.startup;

import io.github.codetable.CodeTable;
