package auditpress.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the standard numbers: the controls to decide on (Annex A of ISO/IEC 27001:2022) and its clauses, by number and short
 * title, and the documented information that a certification body asks for.
 *
 * @param clauses in order; those with parts are left out for their parts
 * @param documented in order of its clauses
 * @param former numbers of the 2013 edition ({@code A.9.2.3}), and the controls that took their place
 */
public record Catalogue(
        String name,
        List<Theme> themes,
        List<Clause> clauses,
        List<Documented> documented,
        Map<String, List<String>> former) {

    /** A theme and its controls; the id is the part of the control id before the last point ({@code A.5}). */
    public record Theme(String id, String title, List<Entry> controls) {}

    public record Entry(String id, String title) {}

    /** A clause that can be evidenced; {@code 7.5.1}. */
    public record Clause(String number, String title) {}

    /**
     * A piece of documented information.
     *
     * @param clause that asks for it, with the letter where there is one: {@code 6.1.3 d}
     * @param records kinds of record that are this information themselves; none where only a document is
     */
    public record Documented(String clause, String title, List<String> records) {}

    /** The control's short title, or the empty string for an own control. */
    public String title(String controlId) {
        return theme(controlId).stream()
                .flatMap(t -> t.controls().stream())
                .filter(c -> c.id().equals(controlId))
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }

    public Optional<Theme> theme(String controlId) {
        return themes.stream().filter(t -> controlId.startsWith(t.id() + ".")).findFirst();
    }

    /** Whether there is a clause of that number, or one below it: 7.5.1, 7.5 and 7. */
    public boolean hasClause(String number) {
        return clauses.stream()
                .anyMatch(c -> c.number().equals(number) || c.number().startsWith(number + "."));
    }

    /** The controls of today for a number of the 2013 edition, written {@code A.9.2.3} or {@code 9.2.3}; none for any other text. */
    public List<String> successors(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return former.getOrDefault(number.startsWith("A.") ? number : "A." + number, List.of());
    }
}
