package demo;

class Use {
    CloseCode code = CloseCode.forCode(IntCodes.NORMAL);
}
