package demo;

enum CloseCode {
    MINE
}
