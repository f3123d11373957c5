package library;

public interface Ints {
    int NORMAL = 1000;
    int LEAVING = 1001;
    int BAD_DATA = 1007;
    int INVALID_PAYLOAD = 1007;
    int UNKNOWN = -1;
    int TRY_AGAIN_LATER = 1013;
    int BROKE_RULE = 1008;
    int MAX_LENGTH = 123;
    int MIN_LENGTH = 2;
    int RUN_TIME = Integer.parseInt("5");
}
