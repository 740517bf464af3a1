package auditpress.edition;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Pack;
import java.util.List;
import java.util.Optional;

/**
 * How confidential a record is, as a place among the choices of the evidence register. Evidence and registers of one's own
 * say so in the field {@code confidentiality}, documents by their classification; what an asset states is the asset's. A
 * record that is silent has the pack's level; a word that is no level is the highest one.
 */
final class Confidentiality {
    private static final String FIELD = "confidentiality";

    private final Optional<Field> levels;
    private final List<Choice> choices;
    private final String ofPack;

    Confidentiality(Pack pack) {
        this.levels = pack.register("evidence").flatMap(r -> r.field(FIELD));
        this.choices = levels.map(Field::choices).orElse(List.of());
        this.ofPack = pack.settings().classification();
    }

    /** Whether the record lies above that level. */
    boolean isAbove(Item item, String level) {
        String field = item.register().field(FIELD).isPresent()
                ? FIELD
                : item.kind().equals("document") ? "classification" : "";
        if (field.isEmpty()) {
            return false;
        }
        String stated = item.text(field);
        return rank(stated.isEmpty() ? ofPack : stated) > place(level);
    }

    private int rank(String words) {
        int place = place(words.strip());
        return place < 0 ? choices.size() : place;
    }

    private int place(String words) {
        return levels.flatMap(f -> f.choice(words)).map(choices::indexOf).orElse(-1);
    }
}
