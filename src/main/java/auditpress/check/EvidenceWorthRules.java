package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.NOTE;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.StoredFile;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about what evidence is worth: of today's scope, more than a title, without holes, and unaltered (7.5.3, 8.1). */
final class EvidenceWorthRules {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    static final List<Rule> RULES = List.of(
            new Rule(
                    "E6",
                    NOTE,
                    "4.3, 8.1",
                    Need.STATEMENT.and(Need.EVIDENCE).and(ScopeChange.NEED),
                    "Every control that a change of the scope concerns has evidence collected after it.",
                    "Older evidence shows the scope as it was; nobody has seen the control at work in what was added.",
                    "Collect evidence of the control within the scope of today.",
                    ScopeChange::hits),
            new Rule(
                    "E7",
                    WARNING,
                    "7.5.1",
                    Need.EVIDENCE,
                    "No evidence is only the title of a standard.",
                    "A standard says what should be; evidence shows what was done.",
                    "Name what shows that it was done, and describe it in 'title'.",
                    StandardTitles::hits),
            new Rule(
                    "E8",
                    WARNING,
                    "8.1, 9.1",
                    Need.EVIDENCE.and(Need.FREQUENCY).and(Need.PERIOD),
                    "Every implemented control left evidence over the audit period as often as it should.",
                    "An auditor samples over the whole period; a hole counts as the control not having worked.",
                    "Collect the evidence of the hole, or write in 'from' and 'to' what a record covers.",
                    EvidenceHoles::hits),
            new Rule(
                    "E9",
                    WARNING,
                    "7.5.3",
                    Need.some("evidence", "restricted evidence", e -> e.is("confidentiality", "restricted")),
                    "Restricted evidence says why it is restricted.",
                    "What the auditor may not take along needs a reason, or it looks hidden.",
                    "Write in 'restriction_reason' why it is restricted, or lower its confidentiality.",
                    EvidenceWorthRules::restricted),
            new Rule(
                    "E10",
                    ERROR,
                    "7.5.3",
                    Need.EVIDENCE.and(Need.HASHES),
                    "Every evidence file is the one that was collected, byte for byte.",
                    "A file that changed after it was collected proves nothing any more.",
                    "Put back the file as it was collected, or collect it anew with a new hash and date.",
                    EvidenceWorthRules::altered));

    private EvidenceWorthRules() {}

    private static Stream<Hit> restricted(Trace trace) {
        return trace.items("evidence").stream()
                .filter(i -> i.is("confidentiality", "restricted") && !i.has("restriction_reason"))
                .map(i -> Hit.at(i, "confidentiality", Phrase.name(i) + " is restricted without a reason."));
    }

    private static Stream<Hit> altered(Trace trace) {
        return Evidence.all(trace).filter(e -> e.item().has("sha256")).flatMap(EvidenceWorthRules::altered);
    }

    /** A record without a file in the folder is left to rule E1. */
    private static Stream<Hit> altered(Evidence evidence) {
        Item item = evidence.item();
        String recorded = hash(item.text("sha256"));
        if (!SHA256.matcher(recorded).matches()) {
            return Stream.of(Hit.at(
                    item,
                    "sha256",
                    "The SHA-256 of " + Phrase.inline(item) + ", " + Phrase.quoted(item.text("sha256"))
                            + ", is not one.",
                    "Write its 64 hexadecimal digits, or leave it empty."));
        }
        return evidence.file().map(StoredFile::sha256).filter(now -> !now.equals(recorded)).stream()
                .map(now -> Hit.at(
                        item,
                        "sha256",
                        "The file " + Phrase.quoted(item.text("file")) + " of " + Phrase.inline(item)
                                + " is not the one that was collected: its SHA-256 begins with " + now.substring(0, 12)
                                + ", recorded was " + recorded.substring(0, 12) + "."));
    }

    /** Programs write it in capitals, in groups, and with its name before it. */
    private static String hash(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceFirst("^sha-?256\\s*[:=]", "")
                .replaceAll("[\\s:-]", "");
    }
}
