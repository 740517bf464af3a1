package auditpress.check;

import java.util.List;

/** Rules to come. */
final class ImprovementRules {
    static final List<Rule> RULES = List.of();

    private ImprovementRules() {}
}
