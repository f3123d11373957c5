/** The annotation of Codetable. */
package io.github.codetable;
