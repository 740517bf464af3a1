package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Audit;
import auditpress.trace.AuditFinding;
import auditpress.trace.Person;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules about internal audits: their programme, their independence, and what followed (9.2, 10.2). */
final class AuditRules {
    private static final int MONTHS = 12;

    static final List<Rule> RULES = List.of(
            new Rule(
                    "A1",
                    WARNING,
                    "9.2.2",
                    Need.filled("audit", "clauses", "clauses")
                            .or(Need.filled("audit", "controls", "controls of internal audits")),
                    "The internal audits of three years look at every clause from 4 to 10 and every applicable control.",
                    "What no internal audit looks at is found by the certification body, or by an incident.",
                    "Name it in 'clauses' or 'controls' of an audit that is done or planned.",
                    Programme::hits),
            new Rule(
                    "A2",
                    WARNING,
                    "9.2.2 b",
                    Need.filled("audit", "auditor", "internal audits with their auditors"),
                    "No auditor audits what is their own.",
                    "The standard asks for auditors who are objective and impartial; nobody is about their own work.",
                    "Have somebody else audit that part, and name them in an audit of its own.",
                    AuditRules::ownWork),
            new Rule(
                    "A3",
                    ERROR,
                    "10.2",
                    Need.AUDIT_FINDINGS.and(Need.IMPROVEMENTS),
                    "Every nonconformity that an audit found is answered by a corrective action.",
                    "A nonconformity that nobody answers becomes a major one at the next audit.",
                    "Enter the corrective action, and name it in 'improvements' of the finding.",
                    AuditRules::unanswered),
            new Rule(
                    "A4",
                    WARNING,
                    "9.2.1",
                    Need.AUDITS,
                    "Internal audits are done when they are planned, and at least every twelve months.",
                    "An audit that did not take place leaves the management system unseen, and the plan not kept.",
                    "Do the audit that is due, and record it with its dates and the status done.",
                    trace -> Stream.concat(overdue(trace), interval(trace))));

    private AuditRules() {}

    private static Stream<Hit> ownWork(Trace trace) {
        LocalDate start = Programme.firstDay(trace);
        return Audit.all(trace)
                .filter(a -> a.lastDay().filter(d -> d.isBefore(start)).isEmpty())
                .map(Audit::item)
                .flatMap(a -> ownWork(trace, a, AuditScope.of(a, trace)));
    }

    private static Stream<Hit> ownWork(Trace trace, Item audit, AuditScope scope) {
        List<Item> own = trace.items("control").stream()
                .filter(c -> Person.isSame(trace, audit, "auditor", c, "owner"))
                .filter(scope::holdsControl)
                .toList();
        String verb = own.size() == 1 ? " belongs" : " belong";
        return own.isEmpty()
                ? Stream.empty()
                : Stream.of(Hit.at(
                        audit,
                        "auditor",
                        Phrase.name(audit) + " looks at " + Phrase.ids(own) + ", which" + verb + " to its auditor, "
                                + trace.person(audit, "auditor")
                                        .map(Item::title)
                                        .orElse(audit.text("auditor")) + "."));
    }

    private static Stream<Hit> unanswered(Trace trace) {
        return AuditFinding.all(trace)
                .filter(AuditFinding::isUnanswered)
                .map(AuditFinding::item)
                .filter(i -> trace.dangling(i, "improvements").isEmpty())
                .map(i -> Hit.at(
                        i,
                        "grade",
                        Phrase.name(i) + " is a " + i.text("grade")
                                + " nonconformity, but no corrective action answers it."));
    }

    private static Stream<Hit> overdue(Trace trace) {
        return Audit.all(trace)
                .filter(Audit::isOverdue)
                .map(a -> Hit.at(
                        a.item(),
                        "status",
                        Phrase.name(a.item()) + " is still planned, though it was to end on "
                                + a.lastDay().orElseThrow() + ".",
                        "Do the audit, or record that it was done; if it was put off, write its new dates."));
    }

    private static Stream<Hit> interval(Trace trace) {
        List<Audit> held = Audit.held(trace);
        if (held.isEmpty()) {
            Item planned = trace.items("audit").get(0);
            return Stream.of(Hit.at(
                    planned,
                    "",
                    "No internal audit was done before the audit date " + trace.auditDate() + ".",
                    "Do one, and record its dates, its report and the status done."));
        }
        Audit last = held.get(held.size() - 1);
        LocalDate latest = last.lastDay().orElseThrow().plusMonths(MONTHS);
        return latest.isBefore(trace.auditDate())
                ? Stream.of(Hit.at(
                        last.item(),
                        "until",
                        "No internal audit was done between " + last.item().id() + " and the audit date "
                                + trace.auditDate() + ", more than " + MONTHS + " months later.",
                        "The next audit was due by " + latest + "."))
                : Stream.empty();
    }
}
