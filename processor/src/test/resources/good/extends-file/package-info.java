/** A spec that extends one beside it, which extends another one. */
@CodeTable("tables/spec.yaml")
package demo;

import io.github.codetable.CodeTable;
