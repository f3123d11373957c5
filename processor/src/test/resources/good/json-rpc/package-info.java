/** The error codes of JSON-RPC, which are negative. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
