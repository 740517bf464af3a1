package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.trace.Approval;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about signatures pinned to what was signed (7.5.2). */
final class ApprovalRules {
    private static final String STATEMENT = "control";

    static final List<Rule> RULES = List.of(
            new Rule(
                    "C12",
                    ERROR,
                    "6.1.3 d, 7.5.2",
                    Need.STATEMENT,
                    "The Statement of Applicability is approved, and reads as it did when it was approved.",
                    "The certificate names one version of it; a later, unsigned one is not what was certified.",
                    "Have it signed: 'auditpress approve controls --by PERSON'.",
                    ApprovalRules::statement),
            new Rule(
                    "D6",
                    ERROR,
                    "7.5.2, 7.5.3",
                    Need.APPROVALS,
                    "Every approved record reads as it did when it was approved.",
                    "An approval of another text is no approval of this one.",
                    "Have the record approved again with 'auditpress approve ID --by PERSON'.",
                    ApprovalRules::records));

    private ApprovalRules() {}

    private static Stream<Hit> statement(Trace trace) {
        Register register = trace.pack().register(STATEMENT).orElseThrow();
        List<Approval> approvals = Approval.of(trace, register);
        if (approvals.isEmpty()) {
            return Stream.of(Hit.at(Origin.of(file(trace)), "Nobody has approved the " + register.title() + ".", "")
                    .weighing(WARNING));
        }
        Approval latest = approvals.get(0);
        return Stream.concat(
                latest.matches()
                        ? Stream.empty()
                        : Stream.of(changed(latest, "The " + register.title(), "controls", "")),
                faults(latest));
    }

    private static String file(Trace trace) {
        return Control.all(trace)
                .filter(Control::isWritten)
                .findFirst()
                .map(c -> c.item().origin().file())
                .orElse("");
    }

    private static Stream<Hit> records(Trace trace) {
        return Approval.all(trace)
                .filter(a ->
                        a.register().filter(r -> r.kind().equals(STATEMENT)).isEmpty())
                .flatMap(a -> Stream.concat(voided(a), faults(a)));
    }

    private static Stream<Hit> voided(Approval approval) {
        if (approval.standing() != Approval.Standing.VOID || !isFingerprint(approval)) {
            return Stream.empty();
        }
        return approval
                .record()
                .map(r -> changed(approval, Phrase.name(r), r.id(), since(approval, r))
                        .about(r))
                .or(() -> approval.register()
                        .map(r -> changed(approval, "The register '" + r.title() + "'", r.name(), "")))
                .stream();
    }

    /** What the history, where there is one, tells of changes since. */
    private static String since(Approval approval, Item record) {
        Optional<LocalDate> signed = approval.date();
        List<String> signedFields = record.register().signed();
        List<String> fields = approval.trace().changes(record).stream()
                .filter(c -> signed.isEmpty() || !c.date().isBefore(signed.get()))
                .flatMap(c -> c.fields().stream())
                .filter(f -> signedFields.isEmpty() || signedFields.contains(f))
                .distinct()
                .map(f -> "'" + f + "'")
                .toList();
        return fields.isEmpty() ? "" : " Changed: " + Phrase.and(fields) + ".";
    }

    /** @param fields that changed, as a sentence, or empty */
    private static Hit changed(Approval approval, String what, String id, String fields) {
        Item item = approval.item();
        String when = approval.date().map(d -> " on " + d).orElse("");
        return Hit.at(
                item,
                "fingerprint",
                what + " has changed since " + approval.trace().personName(item, "approver") + " approved it" + when
                        + "; the approval is void." + fields,
                "Have it approved again: 'auditpress approve " + id + " --by " + item.text("approver") + "'.");
    }

    private static boolean isFingerprint(Approval approval) {
        return approval.item().text("fingerprint").matches("(?i)[0-9a-f]{12,64}");
    }

    private static Stream<Hit> faults(Approval approval) {
        Item item = approval.item();
        Stream<Hit> noHash = isFingerprint(approval) || !item.has("fingerprint")
                ? Stream.empty()
                : Stream.of(Hit.at(
                        item,
                        "fingerprint",
                        Phrase.quoted(item.text("fingerprint")) + " is not a fingerprint.",
                        "Let 'auditpress approve' write it."));
        return Stream.concat(
                noHash, Dates.done(item, "date", "given", approval.trace().auditDate()));
    }
}
