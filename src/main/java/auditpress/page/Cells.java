package auditpress.page;

import auditpress.figure.ControlState;
import auditpress.model.Choice;
import auditpress.model.Factor;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.model.Type;
import auditpress.trace.Deadlines;
import auditpress.trace.Link;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the value of a field as its type asks for. */
final class Cells {
    static final int IN_A_CELL = 8;
    private static final int LONGEST = 200;

    private final Trace trace;
    private final Words words;
    private final ClauseLinks clauses;

    Cells(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
        this.clauses = new ClauseLinks(trace);
    }

    /** The field's value as a table shows it: of many links the first few, of a long text its beginning unless it is signed for. */
    Text brief(Item item, Field field) {
        boolean prose = (field.type() == Type.TEXT || field.type() == Type.MARKDOWN)
                && !item.register().signed().contains(field.name());
        return prose && item.register().detail()
                ? words.running(beginning(item.text(field.name())))
                : of(item, field, IN_A_CELL);
    }

    /** As many whole words as a cell holds; the record's own page has all of them. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
        return text.substring(0, end).stripTrailing() + " …";
    }

    /** The field's value for people; empty text where there is none. */
    Text of(Item item, Field field) {
        return of(item, field, Integer.MAX_VALUE);
    }

    private Text of(Item item, Field field, int most) {
        String text = item.text(field.name());
        return switch (field.type()) {
            case ID -> text.isEmpty() ? Text.EMPTY : Text.code(text);
            case LINKS, PERSON, PEOPLE -> references(item, field, text, most);
            case CHOICE -> isStateOfControl(item, field) ? state(item, field) : choice(field, text);
            case CHOICES ->
                Text.of(field.type().entries(text).stream()
                        .map(t -> field.choice(t).map(Choice::label).orElse(t))
                        .collect(Collectors.joining(", ")));
            case SCORE -> score(trace.method().factor(field.scale()), text);
            case FLAG -> flag(text);
            case LIST -> list(field, text);
            case FILE -> file(text);
            case DATE -> date(item, field, text);
            case URL -> Text.of(text, Target.web(text).orElse(null));
            default -> words.running(text);
        };
    }

    private static Text score(Optional<Factor> factor, String text) {
        return Text.of(factor.flatMap(f -> f.step(text).map(f::text)).orElse(text));
    }

    /** A day on which something fell due is marked once it has passed. */
    private Text date(Item item, Field field, String text) {
        return !field.deadline().isEmpty() && Deadlines.isOverdue(trace, item, field)
                ? Text.badge(Tone.WARN, text)
                : Text.of(text);
    }

    private static Text flag(String text) {
        return text.equals("yes") ? Text.badge(Tone.GOOD, "Yes") : Text.of(text.equals("no") ? "No" : text);
    }

    /** Everything that hangs on the item by this field, whichever end it was written at. */
    List<Item> joined(Item item, Field field) {
        Set<Item> items = new LinkedHashSet<>(trace.out(item, field.name()));
        if (!field.forward().isEmpty()) {
            for (Link link : trace.in(item)) {
                if (link.field().reverse().equals(field.forward())
                        && field.leadsTo(link.from().kind())) {
                    items.add(link.from());
                }
            }
        }
        return List.copyOf(items);
    }

    private Text references(Item item, Field field, String text, int most) {
        List<Item> items = joined(item, field);
        if (field.targets().contains("clause")) {
            List<Text> all = new ArrayList<>(items.isEmpty() ? List.of() : List.of(words.links(items, most)));
            all.addAll(clauses.among(text));
            return Text.join(", ", all);
        }
        Text links = items.isEmpty() ? Text.of(text) : words.links(items, most);
        if (words.withheld().isNothing()) {
            return links;
        }
        int withheld = field.targets().stream()
                .mapToInt(kind -> trace.withheld(item, kind))
                .sum();
        return withheld == 0 ? links : links.and(links.isEmpty() ? "" : " ").and(WithheldText.badge(withheld));
    }

    private Text list(Field field, String text) {
        String line = text.replace("\n", ", ");
        return field.name().equals("clauses") ? clauses.in(line) : Text.of(line);
    }

    private static Text choice(Field field, String text) {
        if (text.isEmpty()) {
            return Text.EMPTY;
        }
        Choice choice = field.choice(text).orElse(null);
        if (choice == null) {
            return Text.badge(Tone.BAD, text);
        }
        boolean toned = field.choices().stream().anyMatch(c -> c.tone() != Tone.NEUTRAL);
        return toned ? Text.badge(choice.tone(), choice.label()) : Text.of(choice.label());
    }

    private Text file(String path) {
        return trace.namedFiles().containsKey(path) ? Text.of(path, FilePaths.target(path)) : Text.of(path);
    }

    /** How the item stands, from its status field; neutral words where it has none. */
    static Text status(Item item) {
        Register register = item.register();
        String name = register.kind().equals("control") && !item.has("status") ? "applicable" : "status";
        Field field = item.has(name) ? register.field(name).orElse(null) : null;
        if (field == null) {
            return Text.EMPTY;
        }
        return isStateOfControl(item, field) ? state(item, field) : choice(field, item.text(name));
    }

    private static boolean isStateOfControl(Item item, Field field) {
        return item.kind().equals("control") && field.name().equals("status") && item.has("status");
    }

    /** With the mark that charts give to the state of a control; what does not apply is not at fault. */
    private static Text state(Item item, Field status) {
        if (item.is("applicable", "no")) {
            return Text.badge(ControlState.EXCLUDED.tone(), ControlState.EXCLUDED.words());
        }
        return status.choice(item.text("status"))
                .map(c -> Text.badge(ControlState.tone(c), c.label()))
                .orElseGet(() -> Text.badge(Tone.BAD, item.text("status")));
    }

    static Tone tone(Item item) {
        Text status = status(item);
        Tone tone = status.isEmpty() ? null : status.runs().get(0).badge();
        return tone == null ? Tone.NEUTRAL : tone;
    }
}
