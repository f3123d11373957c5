/** Names that are compared with the classes that publish them, and agree. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
