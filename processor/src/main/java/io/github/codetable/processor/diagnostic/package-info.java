/** Problems as data: a catalogue of messages, places in the spec, a report that collects, a printer for the compiler. */
package io.github.codetable.processor.diagnostic;
