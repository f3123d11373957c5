package demo;

import java.util.Optional;
import java.util.OptionalInt;

/** An interface whose methods return optional values. */
public interface Facts {

    /**
     * Returns the note.
     *
     * @return the note
     */
    Object getNote();

    /**
     * Returns the pause.
     *
     * @return the pause
     */
    OptionalInt getPause();

    /**
     * Returns whether it is urgent.
     *
     * @return whether it is urgent
     */
    Optional<Boolean> urgent();

    /**
     * Returns the retry.
     *
     * @return the retry
     */
    Optional<Close.Retry> getRetry();
}
