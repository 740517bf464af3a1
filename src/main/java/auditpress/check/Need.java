package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Settings;
import auditpress.trace.Control;
import auditpress.trace.Person;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.util.function.Predicate;

/**
 * What a pack must hold before a rule can be assessed. A rule whose need is not met is reported as not assessed, never as
 * kept.
 *
 * @param words what must be there, as people say it; empty for a rule that is always assessed
 */
public record Need(String words, Predicate<Trace> met) {
    static final Need NOTHING = new Need("", t -> true);
    static final Need RISKS = records("risk", "risks");
    static final Need EVIDENCE = records("evidence", "evidence records");
    static final Need IMPROVEMENTS = records("improvement", "improvements");
    static final Need REVIEWS = records("review", "management reviews");
    static final Need REVIEWS_HELD =
            new Need("management reviews that were held", t -> !Review.held(t).isEmpty());
    static final Need ACTIONS = records("action", "actions");
    static final Need OPPORTUNITIES = records("opportunity", "opportunities");
    static final Need OBJECTIVES = records("objective", "objectives");
    static final Need DOCUMENTS = records("document", "documents");
    static final Need ISSUES = records("issue", "issues");
    static final Need PARTIES = records("party", "interested parties");
    static final Need CHANGES = records("change", "planned changes");

    /** Anything in which people wrote sentences. */
    static final Need RECORDS = new Need("records", t -> !t.pack().items().isEmpty());

    static final Need FACTS = new Need(
            "facts of the scope in auditpress.yaml",
            t -> !t.pack().settings().facts().isEmpty());

    static final Need SCORED = filled("risk", "scored", "the days on which risks were scored");
    static final Need FREQUENCY = filled("control", "frequency", "how often controls leave evidence");
    static final Need HASHES = filled("evidence", "sha256", "the SHA-256 of evidence as it was collected");
    static final Need INCIDENTS = records("incident", "incidents");
    static final Need AUDITS = records("audit", "internal audits");
    static final Need AUDIT_FINDINGS = records("finding", "audit findings");
    static final Need MEASUREMENTS = records("measurement", "measurements");
    static final Need SIGN_OFFS = new Need(
            "approvals of documents, records or risks",
            t -> SignOff.all(t).findAny().isPresent());

    static final Need TOP_MANAGEMENT = new Need(
            "people of top management", t -> t.items("person").stream().anyMatch(p -> new Person(p).isTopManagement()));

    /** A trace always holds the controls of Annex A; these are the ones that somebody wrote a row for. */
    static final Need STATEMENT =
            new Need("a Statement of Applicability", t -> Control.all(t).anyMatch(Control::isWritten));

    static final Need CONTROL_STATUS = new Need(
            "the status of controls", t -> Control.all(t).anyMatch(c -> c.item().has("status")));

    static final Need PERIOD = new Need("an audit period with first and last day", Need::hasPeriod);
    static final Need FILES = new Need(
            "files that are meant as evidence", t -> EvidenceFiles.of(t).areThere());

    static final Need WAIVERS = records("waiver", "waivers");
    static final Need APPROVALS = records("approval", "approvals");
    static final Need HISTORY = new Need(
            "a history of its records ('history: git')",
            t -> !t.pack().history().isEmpty());
    static final Need RULE_SETTINGS =
            new Need("settings of rules", t -> !t.pack().settings().rules().isEmpty());

    /** At least one record of that kind is what the rule speaks of; without, there was nothing to look at. */
    static Need some(String kind, String words, Predicate<Item> what) {
        return new Need(words, t -> t.items(kind).stream().anyMatch(what));
    }

    private static Need records(String kind, String words) {
        return new Need(words, t -> !t.items(kind).isEmpty());
    }

    /** At least one record of that kind has the field; without, nobody keeps it. */
    static Need filled(String kind, String field, String words) {
        return some(kind, words, i -> i.has(field));
    }

    private static boolean hasPeriod(Trace trace) {
        Settings.Audit audit = trace.pack().settings().audit();
        return audit.from() != null && audit.to() != null;
    }

    boolean isMet(Trace trace) {
        return met.test(trace);
    }

    Need and(Need other) {
        return new Need(words + " and " + other.words, met.and(other.met));
    }

    Need or(Need other) {
        return new Need(words + " or " + other.words, met.or(other.met));
    }
}
