@CodeTable
package demo;

import io.github.codetable.CodeTable;
