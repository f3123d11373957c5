/** Two of the frameworks, in another order. */
@CodeTable(value = "spec.yaml", frameworks = {"camel", "plain"})
package demo;

import io.github.codetable.CodeTable;
