package demo;

class Use {
    int v = RfcCodes.FOUR;
    CloseCode one = CloseCode.ONE;
    CloseCode.Range low = CloseCode.Range.LOW;
}
