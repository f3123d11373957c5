package io.github.codetable.processor.yaml;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Reads YAML into nodes. After a syntax error it returns what came before, so that the names in there are known.
 *
 * <p>It builds on the parser's events and not on the library's own nodes, because those lose keys that stand twice and
 * resolve what a spec may not have.
 */
public final class YamlReader {

    private static final int DEEPEST = 32;

    private static final String OWN_TAGS = "tag:yaml.org,2002:";

    private final EventSource events;
    private final Report report;
    private boolean merging;

    public YamlReader(EventSource events, Report report) {
        this.events = events;
        this.report = report;
    }

    /** The first document's top, or nothing when there is none. */
    public Optional<Node> read() {
        events.next(); // the stream's start
        if (!events.at(Event.ID.DocumentStart)) {
            return Optional.empty();
        }
        events.next();
        Node top = node(1);
        if (events.at(Event.ID.DocumentEnd)) {
            events.next();
            if (events.at(Event.ID.DocumentStart)) {
                report.add(Message.SEVERAL_DOCUMENTS, events.place());
            }
        }
        return Optional.of(top);
    }

    /** False when a part of the first document is missing: after a syntax error, or where a merge key stands. */
    public boolean isWhole() {
        return events.isWhole() && !merging;
    }

    private Node node(int depth) {
        Event event = events.next();
        Place place = events.placeOf(event);
        reportFeatures(event, place);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, place);
            case SequenceStart -> depth > DEEPEST ? tooDeep(place) : sequence(depth, place);
            case MappingStart -> depth > DEEPEST ? tooDeep(place) : mapping(depth, place);
            default -> new Node.Unusable(place);
        };
    }

    private static Node.Scalar scalar(ScalarEvent event, Place place) {
        return new Node.Scalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, place);
    }

    private Node sequence(int depth, Place place) {
        List<Node> items = new ArrayList<>();
        while (events.inside(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.next();
        return new Node.Sequence(items, place);
    }

    private Node mapping(int depth, Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> first = new HashMap<>();
        while (events.inside(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = value(key, depth);
            Optional<Node.Scalar> usable = usableKey(key);
            if (usable.isPresent()) {
                Node.Scalar scalar = usable.get();
                reportTwice(scalar, first.putIfAbsent(scalar.text(), scalar.place()));
                entries.add(new Node.Entry(scalar, value));
            }
        }
        events.next();
        return new Node.Mapping(entries, place);
    }

    private Node value(Node key, int depth) {
        if (isMergeKey(key)) {
            report.add(Message.YAML_FEATURE, key.place(), "the merge key", "<<");
            merging = true;
            if (events.at(Event.ID.Alias)) {
                return new Node.Unusable(events.placeOf(events.next()));
            }
        }
        return events.inside(Event.ID.MappingEnd) ? node(depth + 1) : new Node.Unusable(key.place());
    }

    private static boolean isMergeKey(Node key) {
        return key instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().equals("<<");
    }

    private Optional<Node.Scalar> usableKey(Node key) {
        if (key instanceof Node.Scalar scalar) {
            return isMergeKey(key) ? Optional.empty() : Optional.of(scalar);
        }
        if (!(key instanceof Node.Unusable)) {
            report.add(Message.WRONG_TYPE, key.place(), "a key", "a single word", Scalars.describe(key), "");
        }
        return Optional.empty();
    }

    private void reportTwice(Node.Scalar key, Place first) {
        if (first != null) {
            report.add(Message.DUPLICATE_KEY, key.place(), List.of(new Related("first", first)), "key", key.text());
        }
    }

    private void reportFeatures(Event event, Place place) {
        if (event instanceof AliasEvent alias) {
            report.add(Message.YAML_FEATURE, place, "the alias", "*" + alias.getAlias());
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            report.add(
                    Message.YAML_FEATURE,
                    place,
                    "the anchor",
                    "&" + node.getAnchor().get());
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent()) {
            report.add(Message.YAML_FEATURE, place, "the tag", tag.get().replace(OWN_TAGS, "!!"));
        }
    }

    private Node tooDeep(Place place) {
        report.add(Message.TOO_DEEP, place, DEEPEST);
        events.skipRest();
        return new Node.Unusable(place);
    }
}
