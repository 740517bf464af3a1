package auditpress.edition;

import auditpress.model.Edition;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.trace.Approval;
import auditpress.trace.CitedClauses;
import auditpress.trace.Evidence;
import auditpress.trace.Link;
import auditpress.trace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which records an edition withholds. */
final class Selection {
    /** Kinds that are about other records, and the field that names them: they go where those go. */
    private static final Map<String, String> ABOUT = Map.of(
            "evidence", "supports",
            "approval", "record",
            "waiver", "record",
            "acceptance", "of",
            "measurement", "objective",
            "decision", "review",
            "action", "source");

    private static final List<String> BYSTANDERS = List.of("approval", "waiver", "person");

    private final Trace trace;
    private final Edition edition;
    private final Confidentiality confidentiality;
    private final Set<Item> withheld = new HashSet<>();

    Selection(Trace trace, Edition edition) {
        this.trace = trace;
        this.edition = edition;
        this.confidentiality = new Confidentiality(trace.pack());
        trace.items().stream().filter(this::isChosen).forEach(withheld::add);
        // What loses all that it is about may be what another record is about.
        List<Item> orphans;
        do {
            orphans = trace.items().stream().filter(this::isOrphan).toList();
            withheld.addAll(orphans);
        } while (!orphans.isEmpty());
    }

    boolean isWithheld(Item item) {
        return withheld.contains(item);
    }

    /** In the order of the publication. */
    List<Item> withheld() {
        return trace.items().stream().filter(withheld::contains).toList();
    }

    List<Item> kept() {
        return trace.items().stream().filter(i -> !withheld.contains(i)).toList();
    }

    /** Whether the edition shows records of this register at all. */
    boolean shows(Register register) {
        return edition.registers().has(register.name())
                && (edition.clauses().isEmpty()
                        || CitedClauses.in(register.clause(), trace.pack().catalogue()).known().stream()
                                .anyMatch(c -> edition.hasClause(c.number())));
    }

    private boolean isChosen(Item item) {
        return !shows(item.register())
                || (item.kind().equals("control") && !edition.controls().has(item.id()))
                || (!edition.confidentiality().isEmpty() && confidentiality.isAbove(item, edition.confidentiality()));
    }

    /** Whether all that the record is about is withheld, and there was something. */
    private boolean isOrphan(Item item) {
        String field = ABOUT.get(item.kind());
        if (field == null || withheld.contains(item)) {
            return false;
        }
        if (item.kind().equals("approval")
                && new Approval(trace, item).register().filter(r -> !shows(r)).isPresent()) {
            return true;
        }
        List<Item> about = Stream.concat(
                        trace.out(item, field).stream(),
                        trace.in(item).stream()
                                .filter(l -> !l.isMention())
                                .map(Link::from)
                                .filter(i -> !BYSTANDERS.contains(i.kind())))
                .toList();
        boolean clause = item.kind().equals("evidence")
                && !new Evidence(trace, item).clauses().isEmpty();
        return !about.isEmpty() && !clause && withheld.containsAll(about);
    }
}
