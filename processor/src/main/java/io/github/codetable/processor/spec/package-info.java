/** From a spec's name to the model: finding the YAML, reading it into nodes with their places, making a table of them. */
package io.github.codetable.processor.spec;
