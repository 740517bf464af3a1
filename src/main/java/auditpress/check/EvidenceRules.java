package auditpress.check;

import java.util.List;

/** Rules to come. */
final class EvidenceRules {
    static final List<Rule> RULES = List.of();

    private EvidenceRules() {}
}
