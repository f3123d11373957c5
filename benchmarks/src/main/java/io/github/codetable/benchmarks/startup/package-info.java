/** What the first lookup of a program costs, beside others' first. */
@CodeTable("bundled:websocket")
package io.github.codetable.benchmarks.startup;

import io.github.codetable.CodeTable;
