/** Hexadecimal codes of several files and in several forms, and ranges across the sign of int. */
@CodeTable(value = "spec.yaml", frameworks = {"file", "own", "numbered"})
package demo;

import io.github.codetable.CodeTable;
