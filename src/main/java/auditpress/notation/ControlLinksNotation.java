package auditpress.notation;

import auditpress.model.Field;
import java.util.List;

/** Reads a list of controls; in a field that leads to other records too, also their ids and clauses of the standard. */
final class ControlLinksNotation implements Notation {
    private final ControlTexts texts;

    private ControlLinksNotation(ControlTexts texts) {
        this.texts = texts;
    }

    static ControlLinksNotation of(Field field, List<String> column, Known known) {
        boolean clauses = field.leadsTo("clause");
        boolean others = field.targets().size() > (clauses ? 2 : 1);
        return new ControlLinksNotation(ControlTexts.of(column, known, clauses, others));
    }

    @Override
    public Meant read(String text) {
        return texts.read(text).meant(text);
    }
}
