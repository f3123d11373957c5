package io.github.codetable.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Upper bounds for the number of characters in a table's generated files. A text counts as often as the files repeat it.
 * Nothing is generated to find the bounds.
 */
public final class SourceBudget {

    /**
     * The limit of all files of a table. A compiler with 512 MB of memory compiles so much, even in one file, for which javac
     * needs more than 10 bytes for each character.
     */
    public static final long MAX_CHARS = 32_000_000;

    /** The length of the excerpt from a code's text in the comments of holders. */
    public static final int MAX_EXCERPT = 500;

    /** The most other types in a warning about a name that means another code elsewhere. */
    public static final int MAX_FALSE_FRIENDS = 3;

    /** A file with its methods, without constants. */
    private static final long FILE = 10_000;

    /** A column: its field, its accessors, its lookup, its enum. */
    private static final long COLUMN = 7_000;

    /** A column's value in the column's enum. */
    private static final long OPTION = 150;

    /** A constant with its comment, its lines in the lookups and its annotation, without names and texts. */
    private static final long CONSTANT = 250;

    /** A link, an argument or an element of a list, with the start of a line, without names and texts. */
    private static final long LINK = 40;

    /** How often a constant's own name occurs: its declaration, two lookups, an initializer. */
    private static final long OCCURRENCES = 4;

    private final Table table;
    private final long tableName;
    private final long longestTypeName;
    private final NameUses uses;

    public SourceBudget(Table table) {
        this.table = table;
        this.tableName = table.name().text().length();
        long longest = tableName;
        for (Framework framework : table.frameworks()) {
            longest = Math.max(longest, framework.holder().text().length());
        }
        this.longestTypeName = longest;
        this.uses = new NameUses(table);
    }

    /** Returns true if all files together are within the limit. */
    public boolean fits() {
        return enumChars() + holderChars() <= MAX_CHARS;
    }

    /** Returns the characters of the enum. */
    public long enumChars() {
        long chars = file(table.description()) + columns() + new ValueLengths(table).total();
        for (Range range : table.ranges()) {
            chars += CONSTANT + OCCURRENCES * range.name().length() + texts(range.description());
            chars += SourceLength.inLiteral(range.description().title());
        }
        Map<String, Long> titles = new HashMap<>();
        for (Framework framework : table.frameworks()) {
            long title = SourceLength.inComment(framework.description().title());
            titles.put(framework.key(), title + LINK);
        }
        for (Row row : table.rows()) {
            chars += enumConstant(row) + items(row, titles);
        }
        return chars;
    }

    private long enumConstant(Row row) {
        @Nullable String deprecated = row.name().deprecated();
        long name = row.name().text().length();
        long chars = CONSTANT + OCCURRENCES * name + texts(row.description()) + SourceLength.inComment(deprecated);
        chars += SourceLength.inLiteral(row.description().title()) + falseFriends(row.name());
        chars += SourceLength.inComment(row.advice().causeInBrief())
                + SourceLength.inComment(row.advice().fixInBrief());
        for (Name alias : row.aliases()) {
            chars += CONSTANT + tableName + 2 * name + alias.text().length() + falseFriends(alias);
            chars += SourceLength.inComment(alias.deprecated() != null ? alias.deprecated() : deprecated);
        }
        return chars;
    }

    /** Returns the characters of the list of a code's names in the frameworks. */
    private long items(Row row, Map<String, Long> titles) {
        long chars = 0;
        for (Framework framework : table.frameworks()) {
            List<Name> names = table.namesOf(row, framework);
            for (Name name : names) {
                chars += LINK + framework.holder().text().length() + name.text().length();
            }
            chars += names.isEmpty() ? 0 : titles.getOrDefault(framework.key(), 0L);
        }
        return chars;
    }

    private long columns() {
        Map<String, Long> docs = new HashMap<>();
        long chars = 0;
        for (Column column : table.columns()) {
            long doc = SourceLength.inComment(column.doc());
            docs.put(column.name(), doc);
            chars += COLUMN + 40L * column.name().length() + 6 * doc;
            for (Column.Option option : column.options()) {
                chars += OPTION + OCCURRENCES * option.name().length() + SourceLength.inComment(option.doc());
            }
        }
        for (ImplementedInterface type : table.implemented()) {
            chars += COLUMN + 2L * type.type().length();
            for (ImplementedInterface.Answer answer : type.answers()) {
                chars += CONSTANT + answer.method().length() + docs.getOrDefault(answer.property(), 0L);
            }
        }
        return chars;
    }

    /** Returns the characters of all holders. */
    public long holderChars() {
        long chars = 0;
        List<Long> texts = new ArrayList<>();
        for (Row row : table.rows()) {
            texts.add(holderTexts(row));
        }
        for (Framework framework : table.frameworks()) {
            chars += file(framework.description()) + SourceLength.inComment(framework.version());
            long deprecated = SourceLength.inComment(framework.holder().deprecated());
            chars += 3 * deprecated + OCCURRENCES * framework.holder().text().length();
            for (int i = 0; i < texts.size(); i++) {
                for (Name name : table.namesOf(table.rows().get(i), framework)) {
                    chars += texts.get(i) + OCCURRENCES * name.text().length() + falseFriends(name);
                    chars += name.deprecated() == null ? deprecated : SourceLength.inComment(name.deprecated());
                }
            }
        }
        return chars;
    }

    /** Returns the characters that each name of a code adds to a holder, without those of the name. */
    private long holderTexts(Row row) {
        Description texts = row.description();
        return CONSTANT
                + 2 * (tableName + row.name().text().length())
                + SourceLength.inComment(texts.title())
                + SourceLength.inComment(texts.doc(), MAX_EXCERPT)
                + 2 * SourceLength.inComment(texts.reference());
    }

    /** Returns the characters of the warning about a name that means another code elsewhere. */
    private long falseFriends(Name name) {
        return uses.isAmbiguous(name.text())
                ? 2 * LINK
                        + MAX_FALSE_FRIENDS
                                * (LINK + longestTypeName + name.text().length())
                : 0;
    }

    private long file(Description description) {
        return FILE
                + 40 * tableName
                + SourceLength.inComment(table.spec())
                + texts(description)
                + SourceLength.inLiteral(description.title());
    }

    private static long texts(Description description) {
        return SourceLength.inComment(description.title())
                + SourceLength.inComment(description.doc())
                + 2 * SourceLength.inComment(description.reference());
    }
}
