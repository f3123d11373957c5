package io.github.codetable.processor.manifest;

import io.github.codetable.processor.lookup.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the types of one package were generated from.
 *
 * @param read the specs and the source that asked for them, and what they held
 * @param absent files that did not exist; one of them would be taken in place of a spec that was read
 * @param types the qualified names of the generated types
 * @param whole false when the specs had problems, something is missing here, or another Codetable wrote it, so that no later build can build on it
 */
public record Manifest(Map<Origin, Digest> read, Set<Path> absent, List<String> types, boolean whole) {}
