/** Hostile specs: texts that try to become code, oversized specs, and random bytes. */
package io.github.codetable.processor.hostile;
