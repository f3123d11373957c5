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

/** The YAML parser's events one by one; after a syntax error, which it reports, there are no more. */
public final class EventSource {

    /** Whatever a token has is copied anew each time that so many characters were read. */
    private static final int BUFFER = 1 << 16;

    private static final Event END = new StreamEndEvent(Optional.empty(), Optional.empty());

    private final SourceText source;
    private final Report report;
    private final Iterator<Event> events;
    private boolean whole = true;
    private Event current;

    public EventSource(SourceText source, Report report) {
        this.source = source;
        this.report = report;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(BUFFER)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
        this.current = advance();
    }

    /** The event that comes next, which it goes past. */
    Event next() {
        Event event = current;
        current = event == END ? END : advance();
        return event;
    }

    /** True when the next event is of that kind. */
    boolean at(Event.ID id) {
        return current.getEventId() == id;
    }

    /** True while a collection that ends with such an event goes on. */
    boolean inside(Event.ID end) {
        return !at(end) && current != END;
    }

    /** Goes past everything that is left. */
    void skipRest() {
        whole = false;
        current = END;
    }

    /** False when there was more than the events that came. */
    boolean isWhole() {
        return whole;
    }

    /** Where the next event is. */
    Place place() {
        return placeOf(current);
    }

    /** Where an event is. */
    Place placeOf(Event event) {
        Optional<Mark> start = event.getStartMark();
        return start.isPresent() ? placeOf(start.get()) : Place.whole(source);
    }

    private Event advance() {
        try {
            return events.hasNext() ? events.next() : END;
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::placeOf).orElse(Place.whole(source));
            report.add(Message.NOT_YAML, place, begun(e, place), reason(e));
        } catch (YamlVersionException e) {
            String version = e.getSpecVersion().getRepresentation();
            String reason = "the %YAML line has the unsupported version " + version + "; remove that line";
            report.add(Message.NOT_YAML, Place.whole(source), reason);
        } catch (RuntimeException e) { // the parser lets a few through, as of an escape that is no character
            Place last = current == null ? Place.whole(source) : place();
            report.add(Message.NOT_YAML, last, "the text from here on cannot be parsed: " + e.getMessage());
        }
        whole = false;
        return END;
    }

    /** Where that began in which the parser found the error. */
    private List<Related> begun(MarkedYamlEngineException e, Place place) {
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
            boolean tab = problem.contains("TAB");
            problem = problem.substring(0, advice) + (tab ? "; indent with spaces" : "; put the text in quotes");
        }
        if (problem.equals("mapping values are not allowed here")) {
            problem += "; put text that contains a colon in quotes";
        }
        return context == null || context.isEmpty() ? problem : context + ", " + problem;
    }

    private Place placeOf(Mark mark) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
