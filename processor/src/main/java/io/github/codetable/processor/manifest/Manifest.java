package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inputs and outputs of the tables of one package.
 *
 * @param version the version of the processor that wrote the manifest; empty if its first line is damaged
 * @param folders the folders of the option {@code codetable.specs}
 * @param read the specs and the annotated source, each with the digest of its contents
 * @param absent files that did not exist, and that the processor would have read instead of a spec
 * @param types the qualified names of the generated types
 * @param isComplete false if the specs had errors
 * @param isReadable false if a line is damaged, or belongs to another version of the format
 */
public record Manifest(
        String version,
        List<Path> folders,
        Map<Origin, Digest> read,
        Set<Path> absent,
        List<String> types,
        boolean isComplete,
        boolean isReadable) {}
