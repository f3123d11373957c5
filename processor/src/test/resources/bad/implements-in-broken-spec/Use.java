package demo;

class Use {
    library.Fine fine = CloseCode.NORMAL;
    String text = CloseCode.NORMAL.getText();
}
