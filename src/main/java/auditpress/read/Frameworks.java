package auditpress.read;

import auditpress.model.FrameworkName;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The requirements of other frameworks: those that ship with the program, and what the user's rows say of them. */
final class Frameworks {
    /** The kind of record that a requirement of another framework is. */
    private static final String KIND = "criterion";

    private static final String SETTING = "frameworks";

    private Frameworks() {}

    /** The keys of the frameworks that ship with the program. */
    static List<String> shipped() {
        return Registers.section("frameworks/index").list(SETTING);
    }

    /** The controls that serve each requirement of a shipped framework, by its reference. */
    static Map<String, List<String>> controls(String framework) {
        Map<String, List<String>> controls = new LinkedHashMap<>();
        for (Section one : file(framework).sections("requirements")) {
            controls.put(one.name(), List.of(one.text("controls", "").split(" ")));
        }
        return controls;
    }

    /** The requirements of the frameworks that the settings turn on; they stand where the settings do so. */
    static List<Item> chosen(Section settings, List<Register> registers) {
        List<String> shipped = shipped();
        List<Item> items = new ArrayList<>();
        for (String name : settings.list(SETTING).stream().distinct().toList()) {
            Optional<String> key = shipped.stream()
                    .filter(k -> FrameworkName.plain(k).equals(FrameworkName.plain(name)))
                    .findFirst();
            if (key.isPresent()) {
                registers.stream()
                        .filter(r -> r.kind().equals(KIND))
                        .forEach(r -> items.addAll(items(key.get(), r, settings.origin(SETTING))));
            } else {
                settings.wrong(
                        "L4",
                        SETTING,
                        "'" + name + "' does not ship with the program.",
                        Nearest.hint(
                                name.toLowerCase(Locale.ROOT),
                                shipped,
                                "Known: " + String.join(", ", shipped)
                                        + ". Others are rows of registers/requirements."));
            }
        }
        return items;
    }

    private static Section file(String framework) {
        return Registers.section(SETTING + "/" + framework);
    }

    private static List<Item> items(String key, Register register, Origin origin) {
        Section file = file(key);
        return file.sections("requirements").stream()
                .map(s -> item(s, key + "-" + s.name(), file, register, origin))
                .toList();
    }

    /** The group of the framework that the number begins with, such as the family of {@code AC-2}. */
    private static String group(String reference, Section groups) {
        return groups.keys().stream()
                .filter(g -> reference.startsWith(g + "-") || reference.startsWith(g + "."))
                .map(g -> g + " " + groups.text(g, ""))
                .findFirst()
                .orElse("");
    }

    private static Item item(Section one, String id, Section file, Register register, Origin origin) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("id", id);
        texts.put("framework", file.text("framework", ""));
        texts.put("parent", group(one.name(), file.section("groups")));
        texts.put("reference", one.name());
        texts.put("title", one.text("title", ""));
        texts.put("controls", one.text("controls", ""));
        texts.put("clauses", one.text("clauses", "").replace(' ', '\n'));
        texts.put("relation", one.text("relation", ""));
        Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                values.put(field, new Value(text, origin.line(), origin.column()));
            }
        });
        return new Item(register, id, origin, values);
    }

    /**
     * All items in the order of their registers. Requirements that give the same framework and reference become one: a row of
     * the user's says more or otherwise than what ships, and rows that do not contradict each other, such as those of a
     * catalogue and of a mapping, complete each other.
     */
    static List<Item> joined(List<Item> shipped, List<Item> own, List<Register> registers) {
        Map<String, List<Item>> requirements = new LinkedHashMap<>();
        shipped.forEach(i -> requirements.put(key(i), new ArrayList<>(List.of(i))));
        List<Item> others = new ArrayList<>();
        for (Item item : own) {
            if (item.kind().equals(KIND)) {
                add(requirements.computeIfAbsent(key(item), k -> new ArrayList<>()), item, shipped);
            } else {
                others.add(item);
            }
        }
        int before = 0;
        List<String> later = registers.stream()
                .map(Register::kind)
                .dropWhile(k -> !k.equals(KIND))
                .toList();
        while (before < others.size() && !later.contains(others.get(before).kind())) {
            before++;
        }
        others.addAll(
                before, requirements.values().stream().flatMap(List::stream).toList());
        return others;
    }

    /** Below the same name the requirement is the same, whichever way the framework's name is joined. */
    private static String key(Item item) {
        boolean named = item.has("framework") && item.has("reference");
        return named
                ? FrameworkName.plain(item.text("framework")) + "\n"
                        + item.text("reference").toLowerCase(Locale.ROOT)
                : "\n" + item.id().toLowerCase(Locale.ROOT);
    }

    private static void add(List<Item> same, Item item, List<Item> shipped) {
        for (int i = 0; i < same.size(); i++) {
            Item other = same.get(i);
            boolean ships = shipped.contains(other);
            if (ships || agree(other, item)) {
                same.set(i, ships ? completed(item, other, other.id()) : completed(other, item, other.id()));
                return;
            }
        }
        same.add(item);
    }

    /** Whether no field holds two different things; the names by which they were found to be one may be written in two ways. */
    private static boolean agree(Item one, Item other) {
        return one.values().entrySet().stream()
                .filter(e -> !e.getKey().equals("framework") && !e.getKey().equals("reference"))
                .allMatch(e -> !other.has(e.getKey())
                        || other.text(e.getKey()).equals(e.getValue().text()));
    }

    /** The item with what the other one says and it does not. */
    private static Item completed(Item item, Item other, String id) {
        Map<String, Value> values = new LinkedHashMap<>(item.values());
        Origin origin = item.origin();
        other.values()
                .forEach((field, value) ->
                        values.putIfAbsent(field, new Value(value.text(), origin.line(), origin.column())));
        return new Item(item.register(), id, origin, values);
    }
}
