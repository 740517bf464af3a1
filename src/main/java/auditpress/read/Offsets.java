package auditpress.read;

import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/**
 * Turns the columns of a parser into ours, which count UTF-16 units as editors do. The YAML parser counts characters, which
 * differs behind one beyond the first plane, such as an emoji.
 *
 * @param lines of the text, or none where the parser counts as we do
 */
record Offsets(List<String> lines) {
    static final Offsets IN_UNITS = new Offsets(List.of());

    /** For a parser that counts characters. */
    static Offsets inCharacters(String text) {
        boolean differs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        return differs ? new Offsets(List.of(text.split("\r\n|\r|\n", -1))) : IN_UNITS;
    }

    /** The column of that place, from 1; 0 where it has none. */
    int at(TokenStreamLocation place) {
        int column = Math.max(place.getColumnNr(), 0);
        int row = place.getLineNr() - 1;
        if (column < 2 || row < 0 || row >= lines.size()) {
            return column;
        }
        String line = lines.get(row);
        int before = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, before) + 1;
    }
}
