/** A generator of random tables, which shares no code with the processor. */
package io.github.codetable.processor.random;
