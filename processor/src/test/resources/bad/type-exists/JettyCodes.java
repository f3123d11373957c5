package demo;

class JettyCodes {
    int own = RfcCodes.NORMAL;
}
