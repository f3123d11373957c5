@CodeTable("")
@CodeTable("/etc/codes.yaml")
@CodeTable("../codes.yaml")
@CodeTable("a\\b.yaml")
@CodeTable("C:/codes.yaml")
@CodeTable("https://example.org/codes.yaml")
@CodeTable("folder/")
@CodeTable("a//b.yaml")
@CodeTable("./codes.yaml")
@CodeTable("bundled:")
@CodeTable("bundled:http")
@CodeTable("bundled:websockets")
@CodeTable("classpath:codes.yaml")
package demo;

import io.github.codetable.CodeTable;
