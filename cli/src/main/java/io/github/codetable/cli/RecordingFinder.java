package io.github.codetable.cli;

import io.github.codetable.processor.spec.SpecFile;
import io.github.codetable.processor.spec.SpecFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A finder that records the paths of the files that it finds. */
final class RecordingFinder implements SpecFinder {

    private final SpecFinder finder;
    private final Map<String, Path> files = new LinkedHashMap<>();

    RecordingFinder(SpecFinder finder) {
        this.finder = finder;
    }

    @Override
    public Result find(String name) {
        return recorded(finder.find(name));
    }

    @Override
    public Result findBeside(SpecFile extending, String name) {
        return recorded(finder.findBeside(extending, name));
    }

    /** Returns the paths of the files, by the names that other specs and the command line use for them. */
    Map<String, Path> files() {
        return Map.copyOf(files);
    }

    private Result recorded(Result result) {
        if (result instanceof Result.Found found) {
            URI location = found.file().location();
            if ("file".equals(location.getScheme())) {
                files.putIfAbsent(found.file().name(), Path.of(location));
            }
        }
        return result;
    }
}
