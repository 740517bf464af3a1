package auditpress.check;

import auditpress.model.Item;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an audit looks at: the controls that it names, and the clauses and controls that its list of clauses speaks of, such as
 * "9.2", "4-10", "A.5.1-A.5.37", "A.8" or "Annex A". A clause stands for those below it.
 */
final class AuditScope {
    private static final String NUMBER = "(\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\d])";
    private static final String ANNEX = "((?:annex\\s+)?a[.\\s]{0,2})?";
    private static final Pattern PART = Pattern.compile("(?i)(?<![\\w.])" + ANNEX + NUMBER
            + "(?:\\s*(?:-|–|—|\\.{2,3}|\\bto\\b|\\bbis\\b)\\s*" + ANNEX + NUMBER + ")?");

    private static final Pattern WHOLE_ANNEX =
            Pattern.compile("(?i)\\bannex\\s+a\\b(?!\\s*\\.?\\s*\\d)|\\ball\\s+controls\\b");
    private static final Pattern ALL_CLAUSES = Pattern.compile("(?i)^\\s*all\\s*$|\\ball\\s+clauses\\b");

    private final Set<Item> controls = new HashSet<>();
    private final List<NumberRange> clauses = new ArrayList<>();
    private final List<NumberRange> annex = new ArrayList<>();

    private AuditScope() {}

    static AuditScope of(Item audit, Trace trace) {
        AuditScope scope = new AuditScope();
        scope.add(audit, trace);
        return scope;
    }

    /** What all of them together look at. */
    static AuditScope of(List<Item> audits, Trace trace) {
        AuditScope scope = new AuditScope();
        audits.forEach(a -> scope.add(a, trace));
        return scope;
    }

    boolean holdsClause(String clause) {
        return clauses.stream().anyMatch(r -> r.holds(clause));
    }

    boolean holdsControl(Item control) {
        String id = control.id().toUpperCase(Locale.ROOT);
        return controls.contains(control)
                || (id.startsWith("A.") && annex.stream().anyMatch(r -> r.holds(id.substring(2))));
    }

    private void add(Item audit, Trace trace) {
        controls.addAll(trace.joined(audit, "control"));
        String text = audit.text("clauses");
        if (WHOLE_ANNEX.matcher(text).find()) {
            addOnce(annex, new NumberRange("5", "8"));
        }
        if (ALL_CLAUSES.matcher(text).find()) {
            addOnce(clauses, new NumberRange("4", "10"));
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean ofAnnex = part.group(1) != null;
            addOnce(ofAnnex ? annex : clauses, range(part.group(2), part.group(4), ofAnnex && part.group(3) == null));
        }
    }

    private static NumberRange range(String first, @Nullable String last, boolean within) {
        return new NumberRange(first, last == null ? first : NumberRange.last(first, last, within));
    }

    /** A programme repeats itself from year to year. */
    private static void addOnce(List<NumberRange> ranges, NumberRange range) {
        if (!ranges.contains(range)) {
            ranges.add(range);
        }
    }
}
