package io.github.codetable.processor.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A spec and a framework file that use each string of the grammar. Each string can be replaced. */
final class HostileSpec {

    static final String FRAMEWORK_FILE = "filed.yaml";

    /** A field of the template with its default value. */
    private static final Pattern FIELD = Pattern.compile("<([\\w.]+)=([^>]*)>");

    private static final String MAIN = """
            table: <table=CloseCode>
            title: <title.table=Benign>
            doc: <doc.table=Benign>
            reference: <reference.table=Benign>
            ranges:
              <range=WIDE>: {from: 0, to: 99, title: <title.range=Benign>, doc: <doc.range=Benign>, \
            reference: <reference.range=Benign>, note: <value.range=Benign>, kind: <choice.range=ONE>}
            columns:
              <column=note>: {type: <type=string>, default: <value.default=Benign>, doc: <doc.column=Benign>}
              kind:
                type: enum
                values: {<option=ONE>: <doc.option=Benign>, TWO: <doc.option2=Benign>}
                default: <choice.default=ONE>
              some: {type: set, values: [<option.item=A>, B], default: [<choices.default=A>]}
            frameworks:
              <framework=plain>:
                holder: <holder=PlainCodes>
                pattern: <pattern={NAME}>
                ranges: [<framework.range=WIDE>]
                title: <title.framework=Benign>
                doc: <doc.framework=Benign>
                reference: <reference.framework=Benign>
                version: <version=Benign>
              old: {holder: OldCodes, deprecated: <deprecated.framework=Benign>}
              mirroring:
                holder: MirroringCodes
                mirrors: {type: <mirrors=com.acme.Codes>, except: [<except=NOTHING>]}
              filed: filed.yaml
            implements:
              <implements=com.acme.Numbered>: {<method=getNumber>: <property=code>}
            codes:
              1:
                name: <name=FIRST>
                title: <title.code=Benign>
                doc: <doc.code=Benign>
                cause: <cause=Benign>
                fix: <fix=Benign>
                reference: <reference.code=Benign>
                deprecated: <deprecated.code=Benign>
                note: <value.code=Benign>
                kind: <choice.code=TWO>
                some: [<choices.code=B>]
                aliases: [<alias=OTHER>, {name: <alias.mapping=THIRD>, deprecated: <deprecated.alias=Benign>}]
                names:
                  old: [<name.framework=ONE>, {name: <name.mapping=EINS>, deprecated: <deprecated.name=Benign>}]
                  <names.framework=mirroring>: <name.single=UNO>
              <code=2>: {name: SECOND}
            """;

    private static final String FILED = """
            holder: <filed.holder=FiledCodes>
            title: <filed.title=Benign>
            doc: <filed.doc=Benign>
            reference: <filed.reference=Benign>
            version: <filed.version=Benign>
            deprecated: <filed.deprecated=Benign>
            names:
              1: <filed.name=FILED>
              <filed.code=2>: [<filed.item=FILED_TWO>, {name: DOS, deprecated: <filed.deprecated.name=Benign>}]
            codes:
              <filed.row=3>: {name: <filed.row.name=FROM_FILE>, title: <filed.row.title=Benign>}
            """;

    private HostileSpec() {}

    /** Returns the fields for free text. */
    static List<String> texts() {
        return fields().filter(field -> field.group(2).equals("Benign"))
                .map(field -> field.group(1))
                .toList();
    }

    /** Returns the other fields: names and keywords. */
    static List<String> names() {
        return fields().filter(field -> !field.group(2).equals("Benign"))
                .map(field -> field.group(1))
                .toList();
    }

    private static Stream<MatchResult> fields() {
        return Stream.of(MAIN, FILED).flatMap(text -> FIELD.matcher(text).results());
    }

    /** Returns the files by name, with texts for some fields. */
    static Map<String, String> with(Map<String, String> texts) {
        Map<String, String> specs = new LinkedHashMap<>();
        specs.put(SpecOutcome.SPEC, filled(MAIN, texts));
        specs.put(FRAMEWORK_FILE, filled(FILED, texts));
        return specs;
    }

    private static String filled(String template, Map<String, String> texts) {
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(
                        texts.containsKey(field.group(1)) ? quoted(texts.get(field.group(1))) : plain(field.group(2))));
    }

    /** Quotes a value only if YAML needs it, because a code must not be quoted. */
    private static String plain(String text) {
        return text.startsWith("{") ? quoted(text) : text;
    }

    /** Returns a YAML string in which every special character is an escape. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(
                        Character.isLetterOrDigit(c) && c < 0x80 || c == ' ' ? (char) c : "\\u%04x".formatted(c)));
        return quoted.append('"').toString();
    }
}
