package library;

import java.util.Set;

public class Outer {
    public interface Parameters {
        String label(java.util.Locale locale, int[] numbers);

        <T> T as();

        void close();
    }

    public interface Types {
        String getCode();

        float code();

        Integer getTitle();

        String getRetry();

        short getNumber();
    }

    public interface Names {
        String reason();

        Set<String> words();
    }

    public interface Statics {
        default String describe(int code) {
            return "";
        }

        Object of(int code);

        default int search(int code) {
            return code;
        }
    }

    public interface Enums {
        int name();

        String toString();

        Object clone();

        default Object valueOf(Class<?> type, String name) {
            return null;
        }
    }

    public interface Accessors {
        String title();

        long code();

        int getNumber();
    }

    public interface Answers {
        int getNumber();

        String getText();

        boolean getFlag();

        default int getRange() {
            return 0;
        }
    }

    public interface First {
        String both();

        Object same();

        default int number(int other) {
            return 1;
        }

        default int kind() {
            return 1;
        }
    }

    public interface Second {
        Integer both();

        Object same();

        default int number(int other) {
            return 2;
        }

        default int kind() {
            return 2;
        }
    }

    public interface Fine {
        String getText();
    }
}
