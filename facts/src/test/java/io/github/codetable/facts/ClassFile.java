package io.github.codetable.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** The file that a class was loaded from. */
record ClassFile(URL location) {

    private static final Pattern JAR = Pattern.compile("([^/]+?)-([0-9][^/]*)\\.jar!");

    static ClassFile of(Class<?> type) {
        return new ClassFile(type.getClassLoader().getResource(type.getName().replace('.', '/') + ".class"));
    }

    /** Returns the artifact and its version, from the name of the jar. */
    String artifact() {
        Matcher jar = JAR.matcher(location.getPath());
        if (!jar.find()) {
            throw new AssertionError("not in a jar: " + location);
        }
        return jar.group(1) + " " + jar.group(2);
    }

    /** Returns the names of the deprecated fields and methods. */
    Set<String> deprecated() {
        try (InputStream in = location.openStream()) {
            DeprecatedMembers members = new DeprecatedMembers();
            new ClassReader(in)
                    .accept(members, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return members.names();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
