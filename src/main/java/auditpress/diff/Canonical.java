package auditpress.diff;

import auditpress.model.Factor;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.StoredFile;
import auditpress.model.Type;
import auditpress.trace.Link;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field's value means: equal texts for equal meanings, however they were written. */
final class Canonical {

    private Canonical() {}

    static String of(Trace trace, Item item, String name) {
        Field field = field(item, name);
        String text = item.text(name);
        return switch (field.type()) {
            case ID -> lower(text);
            case LINKS -> sorted(field.type().entries(text).stream().map(Canonical::lower));
            case PERSON -> person(trace, text);
            case PEOPLE -> sorted(field.type().entries(text).stream().map(p -> person(trace, p)));
            case CHOICES, LIST -> sorted(field.type().entries(text).stream());
            case NUMBER -> number(text);
            case SCORE -> score(trace.method().factor(field.scale()), text);
            case FILE -> file(trace, text);
            case MARKDOWN -> Reflow.of(text);
            default -> Reflow.words(text);
        };
    }

    static Field field(Item item, String name) {
        return item.register().field(name).orElseGet(() -> Field.own(name));
    }

    /** Everything that hangs on the item by this field of links, whichever end it was written at. */
    static Set<String> joined(Trace trace, Item item, Field field) {
        Set<String> ids = new TreeSet<>();
        Type.LINKS.entries(item.text(field.name())).stream()
                .map(Canonical::lower)
                .forEach(ids::add);
        if (!field.forward().isEmpty()) {
            for (Link link : trace.in(item)) {
                if (link.field().reverse().equals(field.forward())
                        && field.leadsTo(link.from().kind())) {
                    ids.add(lower(link.from().id()));
                }
            }
        }
        return ids;
    }

    static String lower(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    private static String person(Trace trace, String text) {
        return trace.person(text).map(p -> lower(p.id())).orElse(Reflow.words(text));
    }

    private static String sorted(Stream<String> parts) {
        return parts.map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String number(String text) {
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return Reflow.words(text);
        }
    }

    private static String score(Optional<Factor> factor, String text) {
        return factor.flatMap(f -> f.step(text).map(f::text)).orElse(Reflow.words(text));
    }

    /** Another content is another value, even under the same name. */
    private static String file(Trace trace, String path) {
        StoredFile file = trace.pack().files().get(path);
        return file == null ? path : path + " " + file.sha256();
    }
}
