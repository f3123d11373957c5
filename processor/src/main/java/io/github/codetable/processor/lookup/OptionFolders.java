package io.github.codetable.processor.lookup;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that the option names.
 *
 * @param folders each as it was written
 */
record OptionFolders(List<String> folders) implements Candidates {

    /** The folders of the option's value; empty parts count for nothing. */
    static OptionFolders parse(String option) {
        List<String> folders = new ArrayList<>();
        for (String folder : option.split(File.pathSeparator)) {
            if (!folder.isBlank()) {
                folders.add(folder);
            }
        }
        return new OptionFolders(folders);
    }

    @Override
    public List<Candidate> of(String name) {
        List<Candidate> places = new ArrayList<>();
        for (String folder : folders) {
            places.add(place(folder, name));
        }
        return places;
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
