package auditpress.diff;

import auditpress.diff.Differences.Group;
import auditpress.diff.Differences.Same;
import auditpress.model.NaturalOrder;
import auditpress.model.Register;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks every topic what it has to say of the records on both sides; lives as long as that takes. */
final class Comparison {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::what)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::record, NaturalOrder.IDS)
            .thenComparing(Difference::before)
            .thenComparing(Difference::now);

    private final Trace before;
    private final Trace now;
    private final Map<String, Register> registers = new LinkedHashMap<>();
    private final Map<Topic, List<Difference>> found = new LinkedHashMap<>();
    private final List<Same> same = new ArrayList<>();

    Comparison(Trace before, Trace now) {
        this.before = before;
        this.now = now;
        now.pack().registers().forEach(r -> registers.put(r.kind(), r));
        before.pack().registers().forEach(r -> registers.putIfAbsent(r.kind(), r));
    }

    Differences differences() {
        List<Topic> topics = topics();
        topics.forEach(t -> found.put(t, new ArrayList<>()));
        registers.values().forEach(r -> compare(r, topics));
        List<Group> groups = new ArrayList<>();
        add(groups, "scope", "Scope and settings", SettingChanges.of(before.pack(), now.pack()));
        add(groups, "method", "Risk method", MethodChanges.of(before.method(), now.method()));
        found.forEach((topic, differences) -> add(
                groups,
                topic.key(),
                topic.title(),
                differences.stream().sorted(ORDER).toList()));
        return new Differences(
                new Base("", before.auditDate(), ""),
                new Base("", now.auditDate(), ""),
                List.copyOf(groups),
                List.copyOf(same));
    }

    private static void add(List<Group> groups, String key, String title, List<Difference> differences) {
        if (!differences.isEmpty()) {
            groups.add(new Group(key, title, List.copyOf(differences)));
        }
    }

    /** The table's, and one for each register that the table does not name. */
    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>(Topics.ALL);
        for (Register register : registers.values()) {
            if (topics.stream().noneMatch(t -> t.about(register.kind()).isPresent())) {
                topics.add(Topic.of("register-" + register.name(), register.title(), Topic.part(register.kind())));
            }
        }
        return topics;
    }

    private void compare(Register register, List<Topic> topics) {
        String kind = register.kind();
        List<Topic> asked =
                topics.stream().filter(t -> t.about(kind).isPresent()).toList();
        Topic home = asked.get(0);
        Topic.Part part = home.about(kind).orElseThrow();
        Matches matches = Matches.of(kind, before, now);
        Renumbered renumbered = Renumbered.of(register, matches);
        for (Seen gone : matches.gone()) {
            found(home).add(renumbered.gone(gone, gone.alone(part.departure(), Presence.BEFORE, "")));
        }
        for (Seen added : matches.added()) {
            found(home).add(renumbered.added(added, part.arrival().of(added, before)));
        }
        int unchanged = 0;
        for (Pair pair : matches.pairs()) {
            unchanged += compare(pair, asked) ? 0 : 1;
        }
        if (unchanged > 0) {
            same.add(new Same(kind, register.title(), unchanged));
        }
    }

    /** Whether anything of it changed. */
    private boolean compare(Pair pair, List<Topic> asked) {
        boolean changed = false;
        for (Topic topic : asked) {
            for (Aspect aspect :
                    topic.about(pair.now().item().kind()).orElseThrow().aspects()) {
                Optional<Difference> difference = aspect.of(pair);
                difference.ifPresent(found(topic)::add);
                changed |= difference.isPresent();
            }
        }
        List<Difference> rest = new ArrayList<>();
        if (pair.takes("owner")) {
            rest.add(pair.difference(What.OWNER, "owner"));
        }
        rest.addAll(pair.rest());
        found(asked.get(0)).addAll(rest);
        return changed || !rest.isEmpty();
    }

    private List<Difference> found(Topic topic) {
        return found.computeIfAbsent(topic, t -> new ArrayList<>());
    }
}
