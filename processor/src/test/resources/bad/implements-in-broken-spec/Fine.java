package library;

public interface Fine {
    String getText();
}
