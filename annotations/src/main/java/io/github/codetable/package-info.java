/** The annotations of Codetable. */
package io.github.codetable;
