package library;

import java.util.List;

public class Outer {
    public interface Nested {}

    public enum Some {
        ONE
    }

    public @interface Marker {}

    interface Hidden {}

    public interface Hiding {
        class Optional {}

        interface CloseCode {}
    }

    public interface Obscuring {
        int Retry = 1;
    }

    public interface Listed<T> {}

    public interface Texts extends Listed<String> {}

    public interface Numbers extends Listed<List<Integer>> {}
}
