/** An enum that has to have what is deprecated elsewhere. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
