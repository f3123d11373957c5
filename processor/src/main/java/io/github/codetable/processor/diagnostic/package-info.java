/** Diagnostics as data: the catalogue of messages, places in a spec, reports, and the printer for the compiler. */
@NullMarked
package io.github.codetable.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
