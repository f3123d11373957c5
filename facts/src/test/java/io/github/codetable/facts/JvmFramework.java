package io.github.codetable.facts;

/** A framework whose names can be read off its own class, and how that class publishes them. */
record JvmFramework(String key, String typeName, PublishedConstants constants) {

    Names names() throws ReflectiveOperationException {
        Class<?> type = new FrameworkClasses().named(typeName);
        ClassFile file = ClassFile.of(type);
        return new Names(simpleName() + " (" + file.artifact() + ")", constants.of(type), file.deprecated());
    }

    /** Some are nested, and called Codes or CloseCodes; Scala ends the names of its objects in a dollar sign. */
    private String simpleName() {
        String name = typeName.substring(typeName.lastIndexOf('.') + 1);
        return name.replaceAll("\\$$", "").replace('$', '.');
    }

    @Override
    public String toString() {
        return key;
    }
}
