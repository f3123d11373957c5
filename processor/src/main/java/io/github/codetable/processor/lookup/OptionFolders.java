package io.github.codetable.processor.lookup;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The folders that the option names.
 *
 * @param folders each as it was written
 */
record OptionFolders(List<String> folders) implements Candidates {

    /** The folders of the option's value; empty parts count for nothing. */
    static OptionFolders parse(String option) {
        return new OptionFolders(Arrays.stream(option.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .toList());
    }

    @Override
    public List<Candidate> of(String name) {
        return folders.stream().map(folder -> place(folder, name)).toList();
    }

    private static Candidate place(String folder, String name) {
        try {
            return new FileCandidate(
                    Path.of(folder).toAbsolutePath().normalize().resolve(name));
        } catch (InvalidPathException impossible) {
            return new NoCandidate(folder + "/" + name);
        }
    }
}
