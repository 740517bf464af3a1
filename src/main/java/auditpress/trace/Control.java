package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.Type;
import java.util.List;
import java.util.stream.Stream;

/** A control and its row of the Statement of Applicability (6.1.3 d). */
public record Control(Trace trace, Item item) {

    public static Stream<Control> all(Trace trace) {
        return trace.items("control").stream().map(i -> new Control(trace, i));
    }

    /** The row's own title, else the short title of Annex A. */
    public String title() {
        String own = item.text("title");
        return own.isEmpty() ? trace.pack().catalogue().title(item.id()) : own;
    }

    /** Whether somebody wrote a row for it; Annex A controls without one are in every trace. */
    public boolean isWritten() {
        return item.origin().line() > 0;
    }

    public boolean isDecided() {
        return item.has("applicable");
    }

    public boolean isApplicable() {
        return item.is("applicable", "yes");
    }

    public boolean isExcluded() {
        return item.is("applicable", "no");
    }

    /** Whether the row gives this among its reasons for inclusion: risk, law, contract or practice. */
    public boolean hasReason(String reason) {
        return Type.CHOICES.entries(item.text("reasons")).contains(reason);
    }

    /** Whether it applies, and is said not to work in full. */
    public boolean isUnfinished() {
        return isApplicable()
                && Stream.of("partial", "planned", "not implemented").anyMatch(s -> item.is("status", s));
    }

    public boolean isImplemented() {
        return isApplicable() && item.is("status", "implemented");
    }

    /** Whether at least part of it works today. */
    public boolean isAtWork() {
        return isImplemented() || (isApplicable() && item.is("status", "partial"));
    }

    /** Risks that are not closed and that name it. */
    public List<Item> openRisks() {
        return trace.joined(item, "risk").stream()
                .filter(r -> !new Risk(trace, r).isClosed())
                .toList();
    }

    public boolean hasOpenRisk() {
        return trace.joined(item, "risk").stream().anyMatch(r -> !new Risk(trace, r).isClosed());
    }

    public List<Evidence> evidence() {
        return trace.joined(item, "evidence").stream()
                .map(e -> new Evidence(trace, e))
                .toList();
    }

    /** Whether evidence proves it that has not run out by the audit date. */
    public boolean isProved() {
        return trace.joined(item, "evidence").stream().anyMatch(e -> new Evidence(trace, e).isValid());
    }

    /** Whether it is said to be implemented, yet nothing proves it (rule C5). */
    public boolean lacksEvidence() {
        return isImplemented() && !trace.isJoined(item, "evidence") && !hasWithheldEvidence();
    }

    /** Whether this edition withholds some that proves it. */
    public boolean hasWithheldEvidence() {
        return trace.withheld(item, "evidence") > 0;
    }

    /** Whether all that proves it has run out by the audit date (rule C6). */
    public boolean hasOnlyExpiredEvidence() {
        return trace.isJoined(item, "evidence") && !hasWithheldEvidence() && !isProved();
    }

    /** Whether it applies, yet no risk, law, contract or stated practice asks for it (rule C13). */
    public boolean lacksReason() {
        return isApplicable()
                && !trace.isJoined(item, "risk")
                && !trace.isJoined(item, "requirement")
                && trace.withheld(item, "risk") + trace.withheld(item, "requirement") == 0
                && Stream.of("law", "contract", "practice").noneMatch(this::hasReason);
    }
}
