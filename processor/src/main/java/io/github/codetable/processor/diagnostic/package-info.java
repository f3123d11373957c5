/** Problems as data: a catalogue of messages, places in the spec, a report that collects, a printer for the compiler. */
@NullMarked
package io.github.codetable.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
