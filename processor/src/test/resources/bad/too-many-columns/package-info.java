@io.github.codetable.CodeTable("spec.yaml")
package demo;
