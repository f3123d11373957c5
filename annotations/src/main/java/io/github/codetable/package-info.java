/** The annotation that asks for a table of codes. */
package io.github.codetable;
