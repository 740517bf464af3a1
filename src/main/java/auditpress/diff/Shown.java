package auditpress.diff;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import auditpress.model.StoredFile;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.stream.Collectors;

/** A field's value in words, as people know it: the label of a choice, the name of a person. */
final class Shown {
    private static final int HASH_DIGITS = 12;

    private Shown() {}

    static String of(Trace trace, Item item, String name) {
        Field field = Canonical.field(item, name);
        String text = item.text(name);
        return switch (field.type()) {
            case CHOICE -> label(field, text);
            case CHOICES ->
                field.type().entries(text).stream().map(t -> label(field, t)).collect(Collectors.joining(", "));
            case PERSON -> Reflow.words(trace.personName(item, name));
            case PEOPLE ->
                field.type().entries(text).stream()
                        .map(p -> trace.person(p).map(Item::title).orElse(p))
                        .collect(Collectors.joining(", "));
            case LINKS ->
                field.type().entries(text).stream().sorted(NaturalOrder.IDS).collect(Collectors.joining(", "));
            case LIST -> String.join(", ", field.type().entries(text));
            case SCORE ->
                trace.method()
                        .factor(field.scale())
                        .flatMap(f -> f.step(text).map(f::text))
                        .orElse(text);
            case FLAG -> text.equals("yes") ? "Yes" : text.equals("no") ? "No" : text;
            case FILE -> file(trace, text);
            default -> Reflow.words(text);
        };
    }

    /** The item's title; for a control of Annex A without one, the short title of Annex A. */
    static String title(Trace trace, Item item) {
        String title = item.kind().equals("control") ? new Control(trace, item).title() : item.title();
        return title.isEmpty() ? item.id() : Reflow.words(title);
    }

    private static String label(Field field, String text) {
        return field.choice(text).map(Choice::label).orElse(text);
    }

    private static String file(Trace trace, String path) {
        StoredFile file = trace.pack().files().get(path);
        return file == null ? path : path + " (SHA-256 " + file.sha256().substring(0, HASH_DIGITS) + "…)";
    }
}
