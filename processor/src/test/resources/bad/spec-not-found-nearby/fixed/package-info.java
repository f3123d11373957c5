@CodeTable("codes.yaml")
package demo;

import io.github.codetable.CodeTable;
