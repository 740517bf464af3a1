package auditpress.importer;

import auditpress.model.Origin;
import auditpress.model.Value;
import auditpress.read.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes a row for the register of other frameworks' requirements. Its columns have names that the Statement of Applicability
 * knows as well, for those who take a catalogue for controls of their own.
 */
final class RequirementRow {
    /** The register that takes such rows unless the user names another. */
    static final String REGISTER = "requirements";

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern LAST_PIECE = Pattern.compile("(?<=.)-[^-]*$");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 100;

    private final Origin origin;
    private final Map<String, Value> cells = new LinkedHashMap<>();

    RequirementRow(Origin origin) {
        this.origin = origin;
    }

    /** Nothing where the text is empty. */
    RequirementRow with(String column, String text) {
        return with(column, new Value(text, origin.line(), origin.column()));
    }

    RequirementRow with(String column, Value value) {
        if (!value.text().isEmpty()) {
            cells.put(column, value);
        }
        return this;
    }

    /** Title and text; a text without a title gives one, and is kept where it is longer. */
    RequirementRow texts(Value title, String text) {
        if (!title.text().isEmpty()) {
            return with("title", title).with("description", text);
        }
        String line = text.lines().findFirst().orElse("");
        boolean whole = line.equals(text) && line.length() <= LONGEST_TITLE;
        return with("title", whole ? line : cut(line)).with("description", whole ? "" : text);
    }

    Row row() {
        return new Row(origin, cells);
    }

    /** The name in one word, since ids are made of it: {@code NIST-CSF-2.0}. */
    static String oneWord(String name) {
        String word = APART.matcher(name.strip()).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return word.length() > LONGEST_NAME
                ? LAST_PIECE.matcher(word.substring(0, LONGEST_NAME)).replaceAll("")
                : word;
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }
}
