/** Texts that are to stay texts. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
