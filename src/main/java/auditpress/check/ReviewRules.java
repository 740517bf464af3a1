package auditpress.check;

import java.util.List;

/** Rules to come. */
final class ReviewRules {
    static final List<Rule> RULES = List.of();

    private ReviewRules() {}
}
