package io.github.codetable.processor.yaml;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** The events of the YAML parser. A syntax error is reported and ends the events. */
final class EventSource {

    /** The characters that the parser reads at once. Each read copies the current token, so the number is high. */
    private static final int BUFFER_SIZE = 1 << 16;

    private static final Event END = new StreamEndEvent(Optional.empty(), Optional.empty());

    private final SourceText source;
    private final Report report;
    private final Iterator<Event> events;
    private boolean isComplete = true;
    private Event current = END;

    EventSource(SourceText source, Report report) {
        this.source = source;
        this.report = report;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(BUFFER_SIZE)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
        this.current = advance();
    }

    /** Returns the next event and moves past it. After the last event, returns the end of the stream. */
    Event next() {
        Event event = current;
        current = event == END ? END : advance();
        return event;
    }

    /** Returns true if the next event has the given id. */
    boolean isAt(Event.ID id) {
        return current.getEventId() == id;
    }

    /** Returns true if there are more events before the given end of a collection. */
    boolean hasMoreBefore(Event.ID end) {
        return !isAt(end) && current != END;
    }

    /** Drops the remaining events. The input is incomplete from then on. */
    void stop() {
        isComplete = false;
        current = END;
    }

    /** Returns false if events are missing: after a syntax error, or after {@link #stop}. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns the place of the next event. */
    Place place() {
        return placeOf(current);
    }

    /** Returns the place where the event starts, or the whole spec for an event without a place. */
    Place placeOf(Event event) {
        Optional<Mark> start = event.getStartMark();
        return start.isPresent() ? placeOf(start.get()) : Place.ofSpec(source);
    }

    private Event advance() {
        try {
            return events.hasNext() ? events.next() : END;
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::placeOf).orElse(Place.ofSpec(source));
            report.add(Message.NOT_YAML, place, startOfContext(e, place), reason(e));
        } catch (YamlVersionException e) {
            String version = e.getSpecVersion().getRepresentation();
            String reason = "the %YAML line has the unsupported version " + version + "; remove that line";
            report.add(Message.NOT_YAML, Place.ofSpec(source), reason);
        } catch (RuntimeException e) { // for example, for an escape of an invalid character
            report.add(Message.NOT_YAML, place(), "the text from here on cannot be parsed: " + e.getMessage());
        }
        isComplete = false;
        return END;
    }

    /** Returns the start of the construct with the error, such as a quoted text; empty if both places are equal. */
    private List<Related> startOfContext(MarkedYamlEngineException e, Place place) {
        return e.getContextMark()
                .map(this::placeOf)
                .filter(start -> !start.equals(place))
                .map(start -> List.of(new Related("started", start)))
                .orElse(List.of());
    }

    private static String reason(MarkedYamlEngineException e) {
        String context = e.getContext();
        String problem = e.getProblem();
        int advice = problem.indexOf(". (Do not use ");
        if (advice >= 0) {
            boolean isTab = problem.contains("TAB");
            problem = problem.substring(0, advice) + (isTab ? "; indent with spaces" : "; put the text in quotes");
        }
        return (context == null || context.isEmpty() ? problem : context + ", " + problem) + advice(problem);
    }

    /** Returns the end of a message, which says how to fix a frequent problem; empty for other problems. */
    private static String advice(String problem) {
        if (problem.equals("mapping values are not allowed here")) {
            return "; put text that contains a colon in quotes";
        }
        if (problem.equals("found unexpected end of stream")) {
            return "; add the closing quote";
        }
        if (problem.equals("expected <block end>, but found '<scalar>'")) {
            return "; put the whole text in quotes";
        }
        boolean isIndented = problem.startsWith("expected <block end>") && problem.endsWith("start>'");
        return isIndented ? "; indent the entries of one mapping or list equally" : "";
    }

    private Place placeOf(Mark mark) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
