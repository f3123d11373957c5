package io.github.codetable.cli;

import io.github.codetable.processor.diagnostic.Diagnostic;
import io.github.codetable.processor.model.Framework;
import io.github.codetable.processor.model.ImplementedInterface;
import io.github.codetable.processor.model.Mirror;
import io.github.codetable.processor.model.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A spec that was read and checked.
 *
 * @param table the table with the chosen frameworks; with errors, the valid part of it; null if there is none
 * @param problems the problems, sorted by file, line and column
 * @param omitted the number of further errors
 * @param files the real paths of the files that were read, by the names that messages use for them; without bundled files
 */
record CheckedSpec(@Nullable Table table, List<Diagnostic> problems, int omitted, Map<String, Path> files) {

    /** Returns sentences about the parts of the spec that only a compiler can check. */
    List<String> unchecked() {
        List<String> unchecked = new ArrayList<>();
        if (table != null) {
            for (ImplementedInterface each : table.implemented()) {
                unchecked.add("interface " + each.type() + " was not looked up; the compiler does that");
            }
            for (Framework framework : table.frameworks()) {
                Mirror mirror = framework.mirror();
                if (mirror != null) {
                    unchecked.add("framework " + framework.key() + " was not compared with " + mirror.type()
                            + "; the compiler does that");
                }
            }
        }
        return unchecked;
    }
}
