package io.github.codetable.processor.spec;

import java.net.URI;

/**
 * A spec that was found and read.
 *
 * @param name the name it was asked for by, which messages show
 * @param location where it was found; the same spec always has the same location
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the location identifies the spec
public record SpecFile(String name, URI location, byte[] bytes) {}
