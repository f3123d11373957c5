package library;

public interface Ordered extends Comparable<Ordered> {}
