package auditpress.check;

import java.util.List;

/** Rules to come. */
final class DocumentRules {
    static final List<Rule> RULES = List.of();

    private DocumentRules() {}
}
