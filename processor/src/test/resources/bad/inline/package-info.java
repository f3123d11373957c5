@CodeTable(inline = "table: CloseCode\ncodes:\n  1000: {nam: NORMAL}\n")
package demo;

import io.github.codetable.CodeTable;
