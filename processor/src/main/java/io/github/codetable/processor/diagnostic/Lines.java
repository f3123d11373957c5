package io.github.codetable.processor.diagnostic;

import java.util.List;

/**
 * A list of which a message shows each item on a line of its own.
 *
 * @param items the items
 */
public record Lines(List<String> items) {

    public Lines {
        items = List.copyOf(items);
    }
}
