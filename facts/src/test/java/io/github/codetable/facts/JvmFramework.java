package io.github.codetable.facts;

/** A framework on the class path, with the class that publishes its names. */
record JvmFramework(String key, String typeName, PublishedConstants constants) {

    Names names() throws ReflectiveOperationException {
        Class<?> type = new FrameworkClasses().named(typeName);
        ClassFile file = ClassFile.of(type);
        return new Names(simpleName() + " (" + file.artifact() + ")", constants.of(type), file.deprecated());
    }

    /** Returns the class name without its package. Nested classes keep the outer name; the dollar sign of a Scala object is dropped. */
    private String simpleName() {
        String name = typeName.substring(typeName.lastIndexOf('.') + 1);
        return name.replaceAll("\\$$", "").replace('$', '.');
    }

    @Override
    public String toString() {
        return key;
    }
}
