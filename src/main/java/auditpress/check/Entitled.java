package auditpress.check;

import auditpress.model.Authority;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.model.Nearest;
import auditpress.trace.Entitlement;
import auditpress.trace.Person;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The judgement on who accepts a risk (6.1.3 f): known to the method, and entitled to accept a level as high. */
record Entitled(Entitlement entitlement, Risk risk) {

    static Entitled to(Risk risk) {
        return new Entitled(new Entitlement(risk.trace()), risk);
    }

    /** What is wrong with an acceptance by that person, at the field that names them. */
    Optional<Hit> fault(Person person, Item acceptance, String field) {
        if (entitlement.covers(person, risk)) {
            return Optional.empty();
        }
        String why = risk.current()
                .flatMap(l -> entitlement.limit(person, risk).map(limit -> beyond(limit, l)))
                .orElse("may not accept risk");
        return Optional.of(Hit.at(
                acceptance,
                field,
                Phrase.name(risk.item()) + " was accepted by " + person.item().title() + ", who " + why + ".",
                "Have it accepted by " + others() + "."));
    }

    private String beyond(BigDecimal limit, Level level) {
        return "may accept levels up to " + risk.trace().method().level(limit).text() + "; its level is "
                + level.text();
    }

    private String others() {
        Trace trace = risk.trace();
        List<String> names = trace.items("person").stream()
                .map(Person::new)
                .filter(p -> p.isCurrent(trace.auditDate()) && entitlement.covers(p, risk))
                .map(p -> p.item().title())
                .limit(4)
                .toList();
        if (names.isEmpty()) {
            return trace.method().authorities().isEmpty()
                    ? "a person with 'can_accept_risk: yes'"
                    : "somebody to whom 'acceptance_authority' gives that level";
        }
        return String.join(" or ", names);
    }

    /** Authority that the method gives to nobody whom the pack knows (rule L2). */
    static Stream<Hit> unknown(Trace trace) {
        Entitlement entitlement = new Entitlement(trace);
        if (trace.items("person").isEmpty()) {
            return Stream.empty();
        }
        return trace.method().authorities().stream()
                .filter(a -> !Entitlement.isOwner(a) && entitlement.people(a).isEmpty())
                .map(a -> unknown(a, entitlement.known()));
    }

    private static Hit unknown(Authority authority, List<String> known) {
        return Hit.at(
                authority.origin(),
                "'acceptance_authority' names " + Phrase.quoted(authority.who())
                        + ", but nobody among the people has that id, name, role or flag.",
                Nearest.hint(
                        authority.who(),
                        known,
                        "Write the id of a person, words of a role as the people register has it, 'owner' or"
                                + " 'top_management'."));
    }
}
