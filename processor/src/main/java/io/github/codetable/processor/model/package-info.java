/** The table as it was written: records that every output is made from, each with its place in the spec. */
package io.github.codetable.processor.model;
