/** Some values of HRESULT, which are negative in Java. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
