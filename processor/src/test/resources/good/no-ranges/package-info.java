/** Any number from 0 up is a code, and there is no Range. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
