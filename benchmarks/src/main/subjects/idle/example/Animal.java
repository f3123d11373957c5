package example;

/** A type that no processor has anything to do for. */
record Animal(String name, int legs) {}
