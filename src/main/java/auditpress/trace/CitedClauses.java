package auditpress.trace;

import auditpress.model.Catalogue;
import auditpress.model.NaturalOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses that a list cites, such as {@code 5.2, 6.1.3 d, 9.1-9.3}. A part that cites another standard, or is prose, is
 * passed over.
 *
 * @param known those that there are
 * @param unknown what looks like a clause or control and is no clause, as it was written
 */
public record CitedClauses(List<ClauseReference> known, List<String> unknown) {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;\\n]+\\s*");
    private static final Pattern STANDARD = Pattern.compile(
            "(?i)^(?:(?:ISO(?:/IEC)?\\s*)?27001(?:\\s*:\\s*\\d{4})?\\s*)?(?:(?:clauses?|cl\\.|§+)[-\\s]*)?");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3}){0,3})\\s*(?:-|–|to)\\s*(\\d{1,2}(?:\\.\\d{1,3}){0,3})");
    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,3}){0,3}(?:\\s+\\d{1,2}\\.\\d[\\d.]*)+");
    private static final Pattern CONTROL = Pattern.compile("(?i)A\\.\\d{1,2}(?:\\.\\d{1,2})+");

    public static CitedClauses in(String text, Catalogue catalogue) {
        CitedClauses cited = new CitedClauses(new ArrayList<>(), new ArrayList<>());
        PARTS.splitAsStream(text.strip())
                .map(p -> STANDARD.matcher(p).replaceFirst("").strip())
                .forEach(p -> cited.add(p, catalogue));
        return cited;
    }

    private void add(String part, Catalogue catalogue) {
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            between(range.group(1), range.group(2), catalogue);
        } else if (NUMBERS.matcher(part).matches()) {
            List.of(part.split("\\s+")).forEach(p -> add(p, catalogue));
        } else if (CONTROL.matcher(part).matches()) {
            unknown.add(part);
        } else {
            Optional<ClauseReference> one = ClauseReference.of(part);
            one.ifPresent(r -> {
                if (catalogue.hasClause(r.number())) {
                    known.add(r);
                } else {
                    unknown.add(part);
                }
            });
        }
    }

    private void between(String from, String to, Catalogue catalogue) {
        if (!catalogue.hasClause(from) || !catalogue.hasClause(to)) {
            unknown.add(from + "-" + to);
            return;
        }
        ClauseReference last = new ClauseReference(to, "");
        for (Catalogue.Clause clause : catalogue.clauses()) {
            boolean begun = NaturalOrder.IDS.compare(clause.number(), from) >= 0;
            if (begun && (NaturalOrder.IDS.compare(clause.number(), to) <= 0 || last.covers(clause.number()))) {
                known.add(new ClauseReference(clause.number(), ""));
            }
        }
    }
}
