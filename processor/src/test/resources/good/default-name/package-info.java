/** The spec has the default name, and lies where Maven keeps resources. */
@CodeTable
package demo;

import io.github.codetable.CodeTable;
