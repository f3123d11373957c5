@CodeTable("extra.yaml")
package demo.extra;

import io.github.codetable.CodeTable;
