package library;

public class Nothing {}
