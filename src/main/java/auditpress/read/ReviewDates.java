package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.table.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Settles a "Review date" that may be the day of the last review or of the next one. */
public final class ReviewDates {
    public static final String LAST = "reviewed";
    public static final String NEXT = "next_review";

    /** Names that say neither. */
    private static final Pattern OPEN = Pattern.compile(
            "(?iu)(?:risk |risiko)?(?:review[ _-]?dat(?:e|um)|date (?:of|for) review|prüfdatum|überprüfungsdatum"
                    + "|date de (?:revue|révision)|fecha de revisión|datum (?:přezkumu|revize)|ημερομηνία (?:ανα\\p{L}+|ελέγχου)"
                    + "|data (?:di revisione|revisione|riesame)|data d[ea] revisão|datum (?:der )?(?:über)?prüfung|datum beoordeling"
                    + "|data przeglądu)");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final Register register;
    private final SortedMap<Integer, Heading.Column> columns;
    private final List<TableRow> rows;
    private final TableReport report;

    /** @param columns by their numbers; those that are settled are replaced */
    ReviewDates(
            Register register, SortedMap<Integer, Heading.Column> columns, List<TableRow> rows, TableReport report) {
        this.register = register;
        this.columns = columns;
        this.rows = rows;
        this.report = report;
    }

    /** Whether a column of that name may hold the days of reviews that are to come. */
    public static boolean isOpen(String column) {
        return OPEN.matcher(HeadingNames.line(column)).matches();
    }

    /** Beside the last review, a review date that is later is the next one. */
    void settle() {
        Optional<Field> next = register.field(NEXT);
        List<Heading.Column> reviews =
                columns.values().stream().filter(c -> c.means(LAST)).toList();
        boolean free = columns.values().stream().noneMatch(c -> c.means(NEXT));
        if (next.isEmpty() || !free || reviews.size() != 2) {
            return;
        }
        boolean first = isOpen(reviews.get(0).written());
        Heading.Column open = reviews.get(first ? 0 : 1);
        Heading.Column last = reviews.get(first ? 1 : 0);
        if (isOpen(open.written()) && !isOpen(last.written()) && isLater(open.column(), last.column())) {
            columns.put(open.column(), open.meaning(next.get()));
            report.note(
                    open.place(),
                    "'" + open.written() + "' is later than '" + last.written() + "'; it was read as '" + NEXT + "'.",
                    "Rename it if that is wrong.");
        }
    }

    private boolean isLater(int one, int other) {
        List<TableRow> both = rows.stream()
                .filter(r -> ISO.matcher(r.text(one)).matches()
                        && ISO.matcher(r.text(other)).matches())
                .toList();
        long later = both.stream()
                .filter(r ->
                        r.text(one).substring(0, 10).compareTo(r.text(other).substring(0, 10)) > 0)
                .count();
        return later > 0 && later * 5 >= both.size() * 4L;
    }
}
