/** Further names of the enum's own. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
