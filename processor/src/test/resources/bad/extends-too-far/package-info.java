@io.github.codetable.CodeTable("spec0.yaml")
package demo;
