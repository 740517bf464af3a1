package auditpress.diff;

import auditpress.trace.Person;
import auditpress.trace.Trace;
import java.util.Optional;

/** What can change of a person (5.3): somebody joins, leaves, or has another role. */
final class PersonChanges {
    private static final String[] ROLE = {"role", "can_accept_risk", "top_management", "auditor"};

    private PersonChanges() {}

    static Difference arrival(Seen now, Trace before) {
        return now.alone(isThere(now) ? What.JOINED : What.NEW, Presence.NOW, "");
    }

    static Optional<Difference> left(Pair pair) {
        return isThere(pair.then()) && !isThere(pair.now())
                ? Optional.of(pair.take("until").difference(What.LEFT, "until"))
                : Optional.empty();
    }

    static Optional<Difference> role(Pair pair) {
        return pair.takes(ROLE)
                ? Optional.of(pair.says(What.ROLE, role(pair.then()), role(pair.now()), ""))
                : Optional.empty();
    }

    private static String role(Seen seen) {
        StringBuilder role = new StringBuilder(seen.words("role"));
        role.append(seen.is("can_accept_risk", "yes") ? ", may accept risk" : "");
        role.append(seen.is("top_management", "yes") ? ", top management" : "");
        role.append(seen.is("auditor", "yes") ? ", internal auditor" : "");
        return role.toString();
    }

    private static boolean isThere(Seen seen) {
        return new Person(seen.item()).isCurrent(seen.trace().auditDate());
    }
}
