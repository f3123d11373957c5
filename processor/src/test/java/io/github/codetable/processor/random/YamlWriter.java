package io.github.codetable.processor.random;

import static io.github.codetable.processor.random.Layers.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes mappings as YAML in random styles: block and flow, all styles of scalars, comments, and both line ends. */
final class YamlWriter {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][\\w$.()-]*(?: [\\w$.()-]+)*");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");
    private static final Pattern LITERAL = Pattern.compile("[!-~][ -~]*(?:\n|[ -~])*[!-~]\n?");
    private static final Pattern FOLDED = Pattern.compile("[!-~]+(?: [!-~]+)+");
    private static final Set<String> NOT_TEXTS = Set.of("true", "false", "null");

    private final Dice dice;
    private final int step;
    private final StringBuilder yaml = new StringBuilder();

    YamlWriter(Dice dice) {
        this.dice = dice;
        this.step = 1 + dice.below(4);
    }

    String write(Map<?, ?> top) {
        yaml.append(dice.oneIn(5) ? "\ufeff" : "").append(dice.oneIn(5) ? "# A comment\n" : "");
        yaml.append(dice.oneIn(5) ? "---\n" : "");
        if (top.isEmpty()) {
            yaml.append("{}\n");
        }
        block(top, 0);
        return dice.oneIn(3) ? yaml.toString().replace("\n", "\r\n") : yaml.toString();
    }

    private void block(Map<?, ?> map, int indent) {
        map.forEach((key, value) -> {
            if (dice.oneIn(12)) {
                yaml.append(dice.one(List.of("\n", "# at the margin: [\n", " ".repeat(indent) + "# \"comment\n")));
            }
            yaml.append(" ".repeat(indent));
            entry(key, value, indent);
        });
    }

    private void entry(Object key, Object value, int indent) {
        yaml.append(key(key)).append(dice.oneIn(20) ? " :" : ":");
        boolean isEmpty =
                value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
        if (value instanceof Map<?, ?> map && !isEmpty && !dice.oneIn(4)) {
            endLine();
            block(map, indent + step);
        } else if (value instanceof List<?> list && !isEmpty && dice.oneIn(3)) {
            endLine();
            list(list, dice.oneIn(2) ? indent : indent + step);
        } else if (value instanceof String text
                && dice.oneIn(4)
                && LITERAL.matcher(text).matches()) {
            literal(text, indent + step);
        } else if (value instanceof String text
                && dice.oneIn(4)
                && FOLDED.matcher(text).matches()) {
            yaml.append(" >-\n").append(" ".repeat(indent + step));
            yaml.append(broken(text, "\n" + " ".repeat(indent + step))).append('\n');
        } else {
            yaml.append(dice.oneIn(10) ? "  " : " ").append(flow(value, indent + step));
            endLine();
        }
    }

    private void endLine() {
        yaml.append(dice.oneIn(10) ? " # comment: 'x'\n" : dice.oneIn(10) ? "  \n" : "\n");
    }

    private void list(List<?> items, int indent) {
        for (Object item : items) {
            yaml.append(" ".repeat(indent)).append("- ");
            if (item instanceof Map<?, ?> map && !map.isEmpty() && dice.oneIn(2)) {
                String between = "";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    yaml.append(between);
                    entry(entry.getKey(), entry.getValue(), indent + 2);
                    between = " ".repeat(indent + 2);
                }
            } else {
                yaml.append(flow(item, indent + 2));
                endLine();
            }
        }
    }

    private void literal(String text, int indent) {
        yaml.append(text.endsWith("\n") ? " |\n" : " |-\n");
        text.lines()
                .forEach(line -> yaml.append(line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .append('\n'));
    }

    private String flow(Object value, int indent) {
        if (value instanceof Map) {
            List<String> entries = new ArrayList<>();
            mapping(value).forEach((key, each) -> entries.add(key(key) + ": " + flow(each, indent + step)));
            return "{" + joined(entries, indent) + "}";
        }
        if (value instanceof List<?> list) {
            return "["
                    + joined(
                            list.stream().map(each -> flow(each, indent + step)).toList(), indent) + "]";
        }
        if (value instanceof String text) {
            return quotedOrPlain(text);
        }
        return value == null ? dice.one(List.of("~", "null")) : value.toString();
    }

    private String joined(List<String> items, int indent) {
        String comma = dice.oneIn(5) ? ",\n" + " ".repeat(indent) : dice.oneIn(5) ? " , " : ", ";
        String last = !items.isEmpty() && dice.oneIn(6) ? "," : "";
        return items.stream().collect(Collectors.joining(comma, "", last));
    }

    private String key(Object key) {
        return key instanceof String text ? dice.oneIn(8) ? doubleQuoted(text) : text : key.toString();
    }

    private String quotedOrPlain(String text) {
        if (!dice.oneIn(3) && PLAIN.matcher(text).matches() && !NOT_TEXTS.contains(text)) {
            return text;
        }
        return dice.oneIn(2) && PRINTABLE.matcher(text).matches()
                ? "'" + text.replace("'", "''") + "'"
                : doubleQuoted(text);
    }

    private String doubleQuoted(String text) {
        boolean escapesAll = dice.oneIn(4);
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(
                        escapesAll || c < ' ' || c > '~'
                                ? "\\u%04x".formatted(c)
                                : c == '"' || c == '\\' ? "\\" + (char) c : (char) c + ""));
        return quoted.append('"').toString();
    }

    /** Breaks a text of several words into two lines. */
    private String broken(String text, String lineEnd) {
        List<Integer> spaces = new ArrayList<>();
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            spaces.add(space);
        }
        int space = dice.one(spaces);
        return text.substring(0, space) + lineEnd + text.substring(space + 1);
    }
}
