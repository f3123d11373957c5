@CodeTable(inline = "table: One\ntitel: One\ncodes: {1: {name: A}}")
@CodeTable(inline = "table: Two\ntitel: Two\ncodes: {1: {name: B}}")
package demo;

import io.github.codetable.CodeTable;
