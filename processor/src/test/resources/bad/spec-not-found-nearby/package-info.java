@CodeTable("code.yaml")
package demo;

import io.github.codetable.CodeTable;
