package auditpress.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A setting of auditpress.yaml, as declared.
 *
 * @param key as it is written, or {@link #ANY} where people choose it
 * @param help one sentence for people
 * @param words what a WORD may be, or may stand in place of a SECTION
 * @param lowest least value of a NUMBER
 * @param highest greatest value of a NUMBER
 * @param below what stands in a SECTION, or the one entry, keyed {@link #ANY}, of a MAP
 */
public record Setting(
        String key,
        Holds holds,
        boolean required,
        String help,
        List<String> words,
        int lowest,
        int highest,
        List<Setting> below) {

    /** Stands for a key that people choose. */
    public static final String ANY = "*";

    /** Highest value of a NUMBER that has no limit of its own. */
    public static final int UNLIMITED = 999_999_999;

    /** What a setting's value is. */
    public enum Holds {
        TEXT,
        DATE,
        NUMBER,
        FLAG,
        /** One of its words. */
        WORD,
        /** Words; one alone is a list of one. */
        LIST,
        /** The steps of a rating: a range, words, or a word for each number. */
        SCALE,
        /** Two whole numbers with a hyphen, or one. */
        RANGE,
        /** Rows of levels or bands. */
        MATRIX,
        /** Settings below it, or one of its words where it has any. */
        SECTION,
        /** Entries under keys that people choose. */
        MAP,
        /** The same, or a list of the keys alone. */
        MAP_OR_LIST
    }

    /** A setting and the keys that lead to it. */
    public record Path(String keys, Setting setting) {}

    /** This setting and all below it, each with its keys joined by points. */
    public Stream<Path> walk() {
        return walk("");
    }

    private Stream<Path> walk(String above) {
        String keys = above.isEmpty() ? key : above + "." + key;
        return Stream.concat(Stream.of(new Path(keys, this)), below.stream().flatMap(s -> s.walk(keys)));
    }
}
