package auditpress.read;

import auditpress.model.Register;
import auditpress.notation.ControlIds;
import auditpress.table.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what ids look like in the id column of a table, to tell records from what else stands there. */
final class IdShapes {
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)(?:grand |sub-?|overall )?(?:total|sum|summe|gesamt|somme|celkem|součet|σύνολο|suma|promedio|totale|totaal|gemiddelde|razem|łącznie|średnia|average|mean|count|durchschnitt)s?\\b.*");
    private static final Pattern THEME =
            Pattern.compile("(?i)(?:annex\\s+)?(?:a[.\\s]?)?[5-8](?:\\.0)?\\.?(?:[\\s:–-]+\\D.*)?");

    /** What stands below a table where people put their names to it. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?iU)(?:prepared|drawn up|reviewed|checked|approved|noted|signed"
                    + "|erstellt|geprüft|freigegeben|genehmigt|établi|vérifié|approuvé|elaborado|revisado|aprobado|vypracoval|schválil"
                    + "|συντάχθηκε|εγκρίθηκε)(?: by| von| par| por| από)?\\s*:.{0,60}");

    private static final int WORDS_OF_A_SENTENCE = 3;

    private final Set<String> shapes = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final boolean digits;
    private final String explanation;
    private final boolean controls;

    /** @param column of the ids */
    IdShapes(List<TableRow> rows, int column, Register register) {
        List<String> texts = rows.stream()
                .map(r -> r.text(column))
                .filter(t -> !t.isEmpty() && (hasDigit(t) || t.indexOf(' ') < 0))
                .toList();
        long with = texts.stream().filter(IdShapes::hasDigit).count();
        this.digits = with >= 2 && with * 5 >= texts.size() * 3L;
        this.controls = register.kind().equals("control");
        this.explanation = explanation(rows, column);
    }

    /** What stands below the heading where it says what to write into the column, as hardly another row does. */
    private static String explanation(List<TableRow> rows, int column) {
        List<String> texts = rows.stream().map(r -> r.text(column)).toList();
        long sentences = texts.stream().filter(IdShapes::isWords).count();
        return !texts.isEmpty() && isWords(texts.get(0)) && sentences * 4 <= texts.size() ? texts.get(0) : "";
    }

    private static boolean isWords(String text) {
        return !hasDigit(text) && text.split("\\s+").length > WORDS_OF_A_SENTENCE;
    }

    void keep(String id) {
        shapes.add(shape(id));
        seen.add(id);
    }

    /** Whether a text on its own may be an id: one word with a digit in it. */
    static boolean isLike(String text) {
        return ControlIds.canonical(text).isPresent()
                || (hasDigit(text) && text.length() <= 40 && text.chars().noneMatch(Character::isWhitespace));
    }

    /** Whether this looks like the ids before, and is not the 1, 2, 3 of another table. */
    boolean isFamiliar(String text) {
        String shape = shape(text);
        return shapes.contains(shape) && !(shape.equals("9") && seen.contains(text));
    }

    /** Words where all other rows have a number. */
    boolean isSentence(String text) {
        return (digits && !hasDigit(text) && (text.indexOf(' ') > 0 || text.endsWith(":")))
                || (!text.isEmpty() && text.equals(explanation));
    }

    /** Whether this is where somebody signs for the table. */
    static boolean isSignature(String text) {
        return SIGNATURE.matcher(text).matches();
    }

    static boolean isTotal(String text) {
        return !hasDigit(text) && TOTAL.matcher(text).matches();
    }

    /** Whether this is the title of a theme of Annex A, such as "A.5 Organizational controls". */
    boolean isTheme(String text) {
        return controls && THEME.matcher(text).matches();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Letters and digits each by one sign for a run. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sign = Character.isLetter(c) ? 'A' : Character.isDigit(c) ? '9' : c;
            if ((sign != 'A' && sign != '9') || shape.isEmpty() || shape.charAt(shape.length() - 1) != sign) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }
}
