/** As little as a spec can say. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
