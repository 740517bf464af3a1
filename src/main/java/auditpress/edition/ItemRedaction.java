package auditpress.edition;

import auditpress.model.Field;
import auditpress.model.IsoDate;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.model.Withheld;
import auditpress.trace.Trace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes out of a record what names withheld ones: ids from its links, people from its people, the rest from its texts. */
final class ItemRedaction {

    private final Trace trace;
    private final Selection selection;
    private final Blackout blackout;
    private final boolean showsPeople;

    ItemRedaction(Trace trace, Selection selection, Blackout blackout) {
        this.trace = trace;
        this.selection = selection;
        this.blackout = blackout;
        this.showsPeople =
                trace.pack().register("person").filter(selection::shows).isPresent();
    }

    Item of(Item item) {
        Register register = item.register();
        Map<String, Value> values = new LinkedHashMap<>();
        item.values().forEach((name, value) -> {
            String text = text(register, register.field(name), name, value.text());
            if (!text.isEmpty()) {
                values.put(name, text.equals(value.text()) ? value : new Value(text, value.line(), value.column()));
            }
        });
        return new Item(register, id(item, values), item.origin(), values);
    }

    /** An id that was put together from fields is put together again. */
    private String id(Item item, Map<String, Value> values) {
        Register register = item.register();
        if (register.identity().size() == 1) {
            return item.id();
        }
        if (item.has(register.identity().get(0))) {
            return blackout.text(item.id());
        }
        return register.identity().stream()
                .skip(1)
                .map(values::get)
                .filter(Objects::nonNull)
                .map(Value::text)
                .collect(Collectors.joining("-"));
    }

    private String text(Register register, Optional<Field> field, String name, String text) {
        boolean own = register.identity().equals(java.util.List.of(name));
        Type type = field.map(Field::type).orElse(Type.TEXT);
        return switch (type) {
            case LINKS -> links(text);
            case PERSON -> person(text);
            case PEOPLE ->
                type.entries(text).stream().map(this::person).distinct().collect(Collectors.joining(", "));
            case FLAG, SCORE -> text;
            case CHOICE -> field.flatMap(f -> f.choice(text)).isPresent() ? text : blackout.text(text);
            case DATE -> IsoDate.of(text).isPresent() ? text : blackout.text(text);
            default -> own ? text : blackout.text(text);
        };
    }

    /** The ids that lead to a remaining record or to none; as they were written when that is all of them. */
    private String links(String text) {
        String kept =
                Type.LINKS.entries(text).stream().filter(t -> !isWithheld(t)).collect(Collectors.joining(" "));
        boolean all =
                kept.length() == String.join(" ", Type.LINKS.entries(text)).length();
        return blackout.text(all ? text : kept);
    }

    private boolean isWithheld(String id) {
        return trace.item(id).filter(selection::isWithheld).isPresent();
    }

    /** Where people are withheld, so is whoever is named but not in their register. */
    private String person(String text) {
        boolean gone = trace.person(text).map(selection::isWithheld).orElse(!showsPeople);
        return gone ? Withheld.MARK : blackout.text(text);
    }
}
