package library;

public interface Asking {
    String retry();
}
