package auditpress.check;

import java.util.List;

/** Rules to come. */
final class DirectionRules {
    static final List<Rule> RULES = List.of();

    private DirectionRules() {}
}
