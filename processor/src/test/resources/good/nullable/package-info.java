/** JSpecify (org.jspecify) is on the class path. */
@CodeTable("spec.yaml")
package demo;

import io.github.codetable.CodeTable;
