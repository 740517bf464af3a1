package auditpress.check;

import java.util.List;

/** Rules to come. */
final class SourceRules {
    static final List<Rule> RULES = List.of();

    private SourceRules() {}
}
