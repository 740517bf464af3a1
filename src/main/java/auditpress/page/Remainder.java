package auditpress.page;

import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Acceptance;
import auditpress.trace.Risk;
import java.util.List;
import java.util.Optional;

/** How it stands with the acceptance of what remains of a risk after its treatment (6.1.3 f). */
final class Remainder {
    private Remainder() {}

    /** Within the criterion, accepted (by whom and when), still in treatment, or none of these. */
    static Text of(Risk risk, Words words) {
        List<Acceptance> stated = risk.acceptances();
        Optional<Acceptance> holds =
                stated.stream().filter(Acceptance::isInForce).findFirst();
        if (holds.isPresent()) {
            return accepted(holds.get(), words);
        }
        if (stated.stream().anyMatch(Acceptance::isLapsed)) {
            return Text.badge(Tone.WARN, "Acceptance ran out");
        }
        if (risk.current().isEmpty()) {
            return Text.badge(Tone.WARN, "Not rated");
        }
        if (!risk.isAboveCriterion()) {
            return Text.badge(Tone.GOOD, "Within the criterion");
        }
        return risk.hasOpenAction() ? Text.badge(Tone.INFO, "In treatment") : Text.badge(Tone.WARN, "Not accepted");
    }

    private static Text accepted(Acceptance acceptance, Words words) {
        Text by = Text.badge(Tone.GOOD, "Accepted").and(" by ").and(words.person(acceptance.item(), "accepted_by"));
        return acceptance.on().map(d -> by.and(" on " + d)).orElse(by);
    }
}
