package auditpress.model;

import java.util.List;
import java.util.Optional;

/** The controls to decide on: Annex A of ISO/IEC 27001:2022, by number and short title. */
public record Catalogue(String name, List<Theme> themes) {

    /** A theme and its controls; the id is the part of the control id before the last point ({@code A.5}). */
    public record Theme(String id, String title, List<Entry> controls) {}

    public record Entry(String id, String title) {}

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
}
