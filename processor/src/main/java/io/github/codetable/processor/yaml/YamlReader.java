package io.github.codetable.processor.yaml;

import io.github.codetable.processor.diagnostic.Message;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import io.github.codetable.processor.diagnostic.Report;
import io.github.codetable.processor.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * A reader of YAML documents. A document with a syntax error is read up to the error.
 *
 * <p>The nodes are built from the parser's events. The library's own nodes lose duplicate keys, and resolve aliases and
 * merge keys, which are not allowed in a spec.
 */
public final class YamlReader {

    private static final int MAX_DEPTH = 32;

    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final EventSource events;
    private final Report report;
    private boolean hasMergeKey;

    public YamlReader(SourceText source, Report report) {
        this.events = new EventSource(source, report);
        this.report = report;
    }

    /** Returns the top node of the document, or null if there is no document. A second document is reported. */
    public @Nullable Node read() {
        events.next(); // the stream's start
        if (!events.isAt(Event.ID.DocumentStart)) {
            return null;
        }
        events.next();
        Node top = node(1);
        if (events.isAt(Event.ID.DocumentEnd)) {
            events.next();
            if (events.isAt(Event.ID.DocumentStart)) {
                report.add(Message.SEVERAL_DOCUMENTS, events.place());
            }
        }
        return top;
    }

    /** Returns false if a part of the document is missing: after a syntax error, or because of a merge key. */
    public boolean isComplete() {
        return events.isComplete() && !hasMergeKey;
    }

    private Node node(int depth) {
        Event event = events.next();
        Place place = events.placeOf(event);
        reportFeatures(event, place);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, place);
            case SequenceStart -> depth > MAX_DEPTH ? tooDeep(place) : sequence(depth, place);
            case MappingStart -> depth > MAX_DEPTH ? tooDeep(place) : mapping(depth, place);
            default -> new Node.Invalid(place);
        };
    }

    private static Node.Scalar scalar(ScalarEvent event, Place place) {
        return new Node.Scalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, place);
    }

    private Node sequence(int depth, Place place) {
        List<Node> items = new ArrayList<>();
        while (events.hasMoreBefore(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.next();
        return new Node.Sequence(items, place);
    }

    private Node mapping(int depth, Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> first = new HashMap<>();
        while (events.hasMoreBefore(Event.ID.MappingEnd)) {
            Node node = node(depth + 1);
            Node value = value(node, depth);
            Node.Scalar key = validKey(node);
            if (key != null) {
                reportDuplicate(key, first.putIfAbsent(key.text(), key.place()));
                entries.add(new Node.Entry(key, value));
            }
        }
        events.next();
        return new Node.Mapping(entries, place);
    }

    private Node value(Node key, int depth) {
        if (isMergeKey(key)) {
            report.add(Message.YAML_FEATURE, key.place(), "the merge key", "<<");
            hasMergeKey = true;
            if (events.isAt(Event.ID.Alias)) { // reported with its key
                return new Node.Invalid(events.placeOf(events.next()));
            }
        }
        return events.hasMoreBefore(Event.ID.MappingEnd) ? node(depth + 1) : new Node.Invalid(key.place());
    }

    private static boolean isMergeKey(Node key) {
        return key instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().equals("<<");
    }

    /** Returns the key, or null for a merge key and for a node that is not a scalar, which is reported. */
    private Node.@Nullable Scalar validKey(Node key) {
        if (key instanceof Node.Scalar scalar) {
            return isMergeKey(key) ? null : scalar;
        }
        if (!(key instanceof Node.Invalid)) {
            report.add(Message.WRONG_TYPE, key.place(), "a key", "a single word", Scalars.describe(key), "");
        }
        return null;
    }

    private void reportDuplicate(Node.Scalar key, @Nullable Place first) {
        if (first != null) {
            report.add(Message.DUPLICATE_KEY, key.place(), Related.first(first), "key", key.text());
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
            report.add(Message.YAML_FEATURE, place, "the tag", tag.get().replace(CORE_TAGS, "!!"));
        }
    }

    private Node tooDeep(Place place) {
        report.add(Message.TOO_DEEP, place, MAX_DEPTH);
        events.stop();
        return new Node.Invalid(place);
    }
}
