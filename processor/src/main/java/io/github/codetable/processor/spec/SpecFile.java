package io.github.codetable.processor.spec;

import java.net.URI;

/**
 * A file with a spec or a part of one.
 *
 * @param name the name in the annotation or the spec that names the file; used in messages
 * @param location the file's location; every search that finds the file has the same location
 * @param bytes the file's content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the location identifies the spec
public record SpecFile(String name, URI location, byte[] bytes) {}
