package auditpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a field holds. */
public enum Type {
    ID,
    TEXT,
    /** CommonMark; its references to other items become links. */
    MARKDOWN,
    /** ISO 8601, {@code YYYY-MM-DD}. */
    DATE,
    NUMBER,
    /** One of the field's choices. */
    CHOICE,
    /** Several of the field's choices. */
    CHOICES,
    /** A step of one of the risk method's scales. */
    SCORE,
    /** yes or no. */
    FLAG,
    /** Ids of other items. */
    LINKS,
    /** The id or name of one person. */
    PERSON,
    /** Ids or names of several people. */
    PEOPLE,
    /** Free words in a list. */
    LIST,
    /** A path below the evidence folder. */
    FILE,
    /** A web address. */
    URL;

    private static final Pattern BETWEEN_IDS = Pattern.compile("[,;\\s]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[,;\\n]\\s*");

    /** The entries of a text that may hold several, none of them blank; the whole text where a field of this type holds one value. */
    public List<String> entries(String text) {
        Stream<String> entries = switch (this) {
            case LINKS -> Arrays.stream(BETWEEN_IDS.split(text));
            case PEOPLE, CHOICES, LIST ->
                Arrays.stream(BETWEEN_WORDS.split(text)).map(String::strip);
            default -> Stream.of(text.strip());
        };
        return entries.filter(e -> !e.isBlank()).toList();
    }

    public boolean isReference() {
        return this == LINKS || this == PERSON || this == PEOPLE;
    }

    public boolean isPerson() {
        return this == PERSON || this == PEOPLE;
    }
}
