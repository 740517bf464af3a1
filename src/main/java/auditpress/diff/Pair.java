package auditpress.diff;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Type;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A record that stands on both sides, and which of its fields differ that nobody has reported yet. */
final class Pair {
    private final Seen then;
    private final Seen now;
    private final Set<String> left = new LinkedHashSet<>();

    Pair(Trace before, Item then, Trace after, Item now) {
        this.then = new Seen(before, then);
        this.now = new Seen(after, now);
        for (String field : fields(then, now)) {
            if (differs(field)) {
                left.add(field);
            }
        }
    }

    /** Those filled on either side, in the order in which people read them; own columns last. */
    private static Set<String> fields(Item then, Item now) {
        Set<String> filled = new TreeSet<>(now.values().keySet());
        filled.addAll(then.values().keySet());
        Set<String> fields = new LinkedHashSet<>();
        Stream.of(now, then)
                .flatMap(i -> i.register().fields().stream())
                .map(Field::name)
                .filter(filled::contains)
                .forEach(fields::add);
        fields.addAll(filled);
        return fields;
    }

    private boolean differs(String name) {
        Field field = Canonical.field(now.item(), name);
        boolean file = field.type() == Type.FILE;
        if (!file && then.text(name).equals(now.text(name))) {
            return false;
        }
        if (Canonical.of(then.trace(), then.item(), name).equals(Canonical.of(now.trace(), now.item(), name))) {
            return false;
        }
        // A link that is now written at its other end is the same link.
        return field.type() != Type.LINKS
                || !Canonical.joined(then.trace(), then.item(), Canonical.field(then.item(), name))
                        .equals(Canonical.joined(now.trace(), now.item(), field));
    }

    Seen then() {
        return then;
    }

    Seen now() {
        return now;
    }

    /** Whether one of these fields differs and is not reported yet. */
    boolean changed(String... fields) {
        return Arrays.stream(fields).anyMatch(left::contains);
    }

    /** Marks these as reported. */
    Pair take(String... fields) {
        Arrays.asList(fields).forEach(left::remove);
        return this;
    }

    /** Whether one of these differs and was not reported yet; from now on all are. */
    boolean takes(String... fields) {
        boolean changed = changed(fields);
        take(fields);
        return changed;
    }

    /** A difference with the values of these fields on either side. */
    Difference difference(What what, String... fields) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String field : fields) {
            before.add(then.words(field));
            after.add(now.words(field));
        }
        return says(what, joined(before), joined(after), "");
    }

    private static String joined(List<String> words) {
        return String.join(", ", words.stream().filter(w -> !w.isEmpty()).toList());
    }

    /** What is the same on both sides is said once: a day that has passed. */
    Difference says(What what, String before, String after, String note) {
        Excerpt excerpt = Excerpt.of(before.equals(after) ? "" : before, after);
        return new Difference(
                what,
                Presence.BOTH,
                now.item().kind(),
                now.item().id(),
                now.title(),
                excerpt.before(),
                excerpt.now(),
                note);
    }

    /** What nothing else has reported: the fields by their labels, with their values. */
    List<Difference> rest() {
        if (left.isEmpty()) {
            return List.of();
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (String name : left) {
            String label = Canonical.field(now.item(), name).label();
            Excerpt excerpt = Excerpt.of(then.words(name), now.words(name));
            before.add(label + ": " + shown(excerpt.before()));
            after.add(label + ": " + shown(excerpt.now()));
        }
        return List.of(new Difference(
                What.CHANGED,
                Presence.BOTH,
                now.item().kind(),
                now.item().id(),
                now.title(),
                String.join("; ", before),
                String.join("; ", after),
                ""));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
