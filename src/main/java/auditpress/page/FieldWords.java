package auditpress.page;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Target;
import auditpress.model.Text;
import java.util.List;

/** Says in plain words what a field holds. */
final class FieldWords {
    private final List<Register> registers;
    private final RiskMethod method;

    FieldWords(List<Register> registers, RiskMethod method) {
        this.registers = registers;
        this.method = method;
    }

    /** What may stand in the field; names of registers lead to their part of the page at that address. */
    Text holds(Field field, String address) {
        return switch (field.type()) {
            case ID -> Text.of("an id that no other record has");
            case TEXT -> Text.of("text");
            case MARKDOWN -> Text.of("text in Markdown");
            case DATE -> Text.of("a day, YYYY-MM-DD");
            case NUMBER -> Text.of("a number, its unit left out");
            case CHOICE -> Text.of("one of ").and(choices(field));
            case CHOICES -> Text.of("one or more of ").and(choices(field));
            case SCORE -> Text.of("a step of the scale" + steps(field.scale()));
            case FLAG -> Text.of("yes or no");
            case LINKS -> Text.of("ids from ").and(targets(field, address));
            case PERSON -> Text.of("the id or name of a person");
            case PEOPLE -> Text.of("ids or names of people");
            case LIST -> Text.of("words with commas between");
            case FILE -> Text.of("a path below evidence/");
            case URL -> Text.of("a web address");
        };
    }

    private static Text choices(Field field) {
        return Text.join(", ", field.choices().stream().map(FieldWords::choice).toList());
    }

    private static Text choice(Choice choice) {
        boolean same = choice.label().equalsIgnoreCase(choice.value());
        return Text.code(choice.value()).and(same ? "" : " (" + choice.label() + ")");
    }

    /** Behind a colon; empty where the method knows no such scale. */
    private String steps(String scale) {
        return method.factor(scale)
                .map(f -> ": " + (f instanceof Scale steps ? steps.list() : f.range()))
                .orElse("");
    }

    private Text targets(Field field, String address) {
        return Text.join(
                ", ", field.targets().stream().map(k -> target(k, address)).toList());
    }

    private Text target(String kind, String address) {
        if (kind.equals(Field.REGISTER)) {
            return Text.of("a register as a whole");
        }
        if (kind.equals(Field.ANY)) {
            return Text.of("any record");
        }
        return registers.stream()
                .filter(r -> r.kind().equals(kind))
                .findFirst()
                .map(r -> Text.of(r.title(), new Target.ToPage(address, r.name())))
                .orElseGet(() -> Text.of(kind.equals("clause") ? "clauses of the standard" : kind));
    }
}
