/** The table and a holder have names like annotations of org.jspecify. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
