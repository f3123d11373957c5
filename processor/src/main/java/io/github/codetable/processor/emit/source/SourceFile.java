package io.github.codetable.processor.emit.source;

/**
 * A Java file to be written.
 *
 * @param type the qualified name of its type
 * @param text its text: ASCII, with LF between its lines and at its end
 */
public record SourceFile(String type, String text) {}
