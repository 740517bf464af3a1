package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.trace.Opportunity;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about what the organisation aims at: opportunities (6.1.1) and objectives (6.2). */
final class DirectionRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "P1",
                    WARNING,
                    "6.1.1",
                    Need.OPPORTUNITIES,
                    "Every open opportunity has an owner, an action, a due date and a sign of success.",
                    "An opportunity without these is a wish; the standard asks for planned actions and for their effect.",
                    "Fill 'owner', 'action', 'due' and 'signal'.",
                    DirectionRules::opportunities),
            new Rule(
                    "O1",
                    ERROR,
                    "6.2",
                    Need.OBJECTIVES,
                    "Every objective has a target that can be measured, an owner and a due date.",
                    "An objective that cannot be measured cannot be reached either.",
                    "Fill 'target' with a number, 'owner' and 'due'.",
                    DirectionRules::objectives));

    private DirectionRules() {}

    private static Stream<Hit> opportunities(Trace trace) {
        Stream<Hit> missing = trace.items("opportunity").stream()
                .filter(i -> new Opportunity(i).isOpen())
                .flatMap(i -> Wanted.missing(
                        i,
                        new Wanted("action", "action"),
                        new Wanted("due", "due date"),
                        new Wanted("signal", "sign of success")));
        return Stream.concat(missing, Owners.OPPORTUNITIES.hits(trace));
    }

    private static Stream<Hit> objectives(Trace trace) {
        Stream<Hit> missing = trace.items("objective").stream()
                .flatMap(i ->
                        Wanted.missing(i, new Wanted("target", "target to measure"), new Wanted("due", "due date")));
        return Stream.concat(missing, Owners.OBJECTIVES.hits(trace));
    }
}
