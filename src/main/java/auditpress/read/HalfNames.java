package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.notation.LevelWords;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Understands columns with two names ("Justification / Implementation") of which the register knows one, or each as another
 * field: the first that no other column means and that can hold what stands in the column.
 */
final class HalfNames {
    /** As two values are written into one cell. */
    private static final Pattern BOTH = Pattern.compile("(?s).+\\s[/|]\\s.+");

    private static final Pattern DAY = Pattern.compile("\\D{0,10}\\d{1,4}[-./ ].*\\d{2,4}.*");
    /** Below a folder, not from the root of a disk or another computer. */
    private static final Pattern PATH =
            Pattern.compile("(?![\\\\/]|\\p{Alpha}:|\\p{Alpha}+://)(?:\\S*[./\\\\]\\S*|.*\\.\\p{Alnum}{2,5})");
    /** So many words are no name of anything. */
    private static final int WORDS = 6;

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final List<TableRow> rows;
    private final TableReport report;

    /** @param columns by their numbers; those that are understood are replaced */
    HalfNames(Register register, SortedMap<Integer, Heading.Column> columns, List<TableRow> rows, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.rows = rows;
        this.report = report;
    }

    void settle() {
        for (Heading.Column column : List.copyOf(columns.values())) {
            if (column.field() == null && !column.more() && !NameEndings.isOther(column.written())) {
                settle(column);
            }
        }
    }

    private void settle(Heading.Column column) {
        List<TableCell> cells = rows.stream()
                .flatMap(r -> r.cell(column.column()).stream())
                .filter(c -> !c.text().isBlank())
                .toList();
        List<ColumnNames.Known> halves = cells.isEmpty() ? List.of() : HeadingNames.halves(register, column.written());
        if (halves.size() > 1 && isMost(cells, c -> BOTH.matcher(c.text()).matches())) {
            return;
        }
        halves.stream()
                .filter(k -> columns.values().stream()
                        .noneMatch(c -> c.means(k.field().name())))
                .filter(k -> isMost(cells, c -> isFor(k.field(), c)))
                .findFirst()
                .ifPresent(k -> take(column, k));
    }

    private void take(Heading.Column column, ColumnNames.Known half) {
        columns.put(column.column(), column.meaning(half.field()));
        if (half.field().type() == Type.LINKS) {
            // Whether the words are names of records the import says.
            return;
        }
        report.note(
                column.place(),
                "'" + column.written() + "' was read as '" + half.field().name() + "', which '" + half.name()
                        + "' means.",
                "Rename the column if that is wrong.");
    }

    private static boolean isMost(List<TableCell> cells, Predicate<TableCell> so) {
        return cells.stream().filter(so).count() * 2 > cells.size();
    }

    /** Whether the field may hold the text, by its looks. */
    private boolean isFor(Field field, TableCell cell) {
        String text = cell.text().strip();
        return switch (field.type()) {
            case TEXT, MARKDOWN, LIST -> true;
            case DATE -> cell.kind() == TableCell.Kind.DATE || DAY.matcher(text).matches();
            case NUMBER -> cell.kind() == TableCell.Kind.NUMBER;
            case SCORE -> cell.kind() == TableCell.Kind.NUMBER || text.matches("\\d") || LevelWords.isName(text);
            case CHOICE, CHOICES ->
                field.type().entries(text).stream()
                        .allMatch(e -> field.choice(e).isPresent());
            case LINKS ->
                field.type().entries(text).stream().allMatch(IdShapes::isLike)
                        || (report.isForeign() && !field.leadsTo("control") && isName(text));
            case PERSON, PEOPLE ->
                isName(text) && !BOTH.matcher(text).matches() && text.chars().noneMatch(Character::isDigit);
            case FILE -> PATH.matcher(text).matches();
            case URL -> text.startsWith("http");
            case ID, FLAG -> false;
        };
    }

    private static boolean isName(String text) {
        return text.split("\\s+").length <= WORDS;
    }
}
