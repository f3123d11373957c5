package io.github.codetable.facts;

/** A holder, which is generated into a package below this one. */
record Holder(String packageName, String framework, String typeName) {

    Names names() throws ReflectiveOperationException {
        Class<?> type = type();
        return new Names(
                "the spec of " + typeName,
                new IntConstants().of(type),
                ClassFile.of(type).deprecated());
    }

    private Class<?> type() {
        String qualified = Holder.class.getPackageName() + "." + packageName + "." + typeName;
        try {
            return Class.forName(qualified);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(
                    framework + ": no " + qualified + " is generated; is it in the package-info there?", e);
        }
    }
}
