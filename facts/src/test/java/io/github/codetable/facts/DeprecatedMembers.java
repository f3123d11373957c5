package io.github.codetable.facts;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects the deprecated fields and methods of a class, by the attribute that the compilers of Java, Kotlin and Scala write. */
final class DeprecatedMembers extends ClassVisitor {

    private final Set<String> names = new TreeSet<>();

    DeprecatedMembers() {
        super(Opcodes.ASM9);
    }

    Set<String> names() {
        return names;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        add(access, name);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        add(access, name);
        return null;
    }

    private void add(int access, String name) {
        if ((access & Opcodes.ACC_DEPRECATED) != 0) {
            names.add(name);
        }
    }
}
