/** The error codes of HTTP/2, in hexadecimal notation. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
