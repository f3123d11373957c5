@CodeTable(value = "spec.yaml", inline = "table: Other\ncodes: {1: {name: ONE}}")
package demo;

import io.github.codetable.CodeTable;
