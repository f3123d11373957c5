package io.github.codetable.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Loads classes of frameworks, even if they were compiled for a newer Java version than the running one. */
final class FrameworkClasses extends ClassLoader {

    /** The offset of the minor version, which has two bytes. The major version follows. */
    private static final int VERSION = 4;

    FrameworkClasses() {
        super(FrameworkClasses.class.getClassLoader());
    }

    Class<?> named(String name) {
        try {
            return Class.forName(name, true, getParent());
        } catch (UnsupportedClassVersionError compiledForNewer) {
            return lowered(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the framework no longer has the class " + name, e);
        }
    }

    /** Defines the class with the version number of the running Java. Fails if the class needs the newer Java. */
    private Class<?> lowered(String name) {
        byte[] bytes = bytes(name);
        ByteBuffer.wrap(bytes).putInt(VERSION, (int) Double.parseDouble(System.getProperty("java.class.version")));
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] bytes(String name) {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
