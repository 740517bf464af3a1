package auditpress.trace;

import auditpress.model.Change;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import auditpress.model.Pack;
import auditpress.model.RiskMethod;
import auditpress.model.StoredFile;
import auditpress.model.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The pack as a graph, as at one audit date. Immutable; every question is answered from an index made once. Items come in
 * the order of their registers and, within one, of their ids as people count, whatever the order of rows and files.
 */
public final class Trace {
    private final Pack pack;
    private final LocalDate auditDate;
    private final Map<String, List<Item>> byKind;
    private final List<Item> all;
    private final Index index;
    private final Map<Item, List<Link>> out = new HashMap<>();
    private final Map<Item, List<Link>> in = new HashMap<>();
    private final Neighbours neighbours;
    private final Map<String, StoredFile> namedFiles;
    private final List<Dangling> dangling;
    private final Map<Item, List<Dangling>> danglingOf = new HashMap<>();
    private final Map<String, List<Change>> changes;

    private Trace(Pack pack, LocalDate auditDate) {
        this.pack = pack;
        this.auditDate = auditDate;
        List<Item> items = new ArrayList<>(pack.items());
        items.addAll(Undecided.controls(pack));
        this.byKind = grouped(pack, items);
        this.all = byKind.values().stream().flatMap(List::stream).toList();
        this.index = new Index(items());
        Resolver resolver = new Resolver(
                index, Approval.names(pack), pack.catalogue(), !items("person").isEmpty());
        List<Dangling> dangling = new ArrayList<>();
        for (Resolver.Resolved found :
                items().parallelStream().map(resolver::resolve).toList()) {
            found.links().forEach(this::add);
            dangling.addAll(found.dangling());
        }
        this.neighbours = new Neighbours(items(), out, in);
        this.namedFiles = named(pack, items);
        this.dangling = List.copyOf(dangling);
        this.changes = pack.history().stream().collect(Collectors.groupingBy(Change::record));
        dangling.forEach(d ->
                danglingOf.computeIfAbsent(d.from(), i -> new ArrayList<>()).add(d));
    }

    public static Trace of(Pack pack, LocalDate auditDate) {
        return new Trace(pack, auditDate);
    }

    private static Map<String, List<Item>> grouped(Pack pack, List<Item> items) {
        Map<String, List<Item>> groups = new java.util.LinkedHashMap<>();
        pack.registers().forEach(r -> groups.put(r.kind(), new ArrayList<>()));
        items.forEach(i -> groups.getOrDefault(i.kind(), List.of()).add(i));
        Comparator<Item> order = Comparator.comparing(Item::id, NaturalOrder.IDS)
                .thenComparing(i -> i.origin().file())
                .thenComparing(i -> i.origin().line());
        groups.values().forEach(g -> g.sort(order));
        return groups;
    }

    private static Map<String, StoredFile> named(Pack pack, List<Item> items) {
        Map<String, StoredFile> named = new TreeMap<>();
        for (Item item : items) {
            for (Field field : item.register().fields()) {
                StoredFile file = field.type() == Type.FILE ? pack.files().get(item.text(field.name())) : null;
                if (file != null) {
                    named.put(file.path(), file);
                }
            }
        }
        return named;
    }

    private void add(Link link) {
        out.computeIfAbsent(link.from(), i -> new ArrayList<>()).add(link);
        in.computeIfAbsent(link.to(), i -> new ArrayList<>()).add(link);
    }

    /** As it would be if those items were not in the pack. */
    public Trace without(Predicate<Item> left) {
        return of(pack.with(pack.items().stream().filter(left.negate()).toList()), auditDate);
    }

    public Pack pack() {
        return pack;
    }

    public LocalDate auditDate() {
        return auditDate;
    }

    public RiskMethod method() {
        return pack.settings().method();
    }

    /** All items, those of Annex A that nobody decided on among them. */
    public List<Item> items() {
        return all;
    }

    public List<Item> items(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The item of that id, in any case; the first one where several have it. */
    public Optional<Item> item(String id) {
        return index.byId(id);
    }

    /** The person of that id, name or e-mail address, in any case. */
    public Optional<Item> person(String text) {
        return index.person(text);
    }

    /** Items whose id another item of the pack has already. */
    public List<Item> repeated() {
        return index.repeated();
    }

    public List<Link> out(Item item) {
        return out.getOrDefault(item, List.of());
    }

    public List<Link> in(Item item) {
        return in.getOrDefault(item, List.of());
    }

    /** The items that this field of the item leads to, in written order. */
    public List<Item> out(Item item, String field) {
        List<Item> items = new ArrayList<>();
        for (Link link : out(item)) {
            if (link.field().name().equals(field)) {
                items.add(link.to());
            }
        }
        return items;
    }

    /** Items of that kind joined with this one by a field of either, without mentions; each once, in order of their ids. */
    public List<Item> joined(Item item, String kind) {
        return neighbours.of(item, kind);
    }

    /** Whether a field of either joins this item with one of that kind. */
    public boolean isJoined(Item item, String kind) {
        return !joined(item, kind).isEmpty();
    }

    /** How many records of that kind this edition withholds that a field of either joins with the item. */
    public int withheld(Item item, String kind) {
        return pack.withheld().joined(item, kind);
    }

    /** The item's place in {@link #items()}, from 0. */
    public int position(Item item) {
        return neighbours.position(item);
    }

    /** The files of the evidence folder that a record names: these, and no others, are published. */
    public Map<String, StoredFile> namedFiles() {
        return namedFiles;
    }

    /** How the record changed, the oldest change first; empty where no history was read. */
    public List<Change> changes(Item item) {
        return changes.getOrDefault(item.id(), List.of());
    }

    public List<Dangling> dangling() {
        return dangling;
    }

    /** The first reference to nothing in that field of the item. */
    public Optional<Dangling> dangling(Item item, String field) {
        return danglingOf.getOrDefault(item, List.of()).stream()
                .filter(d -> d.field().name().equals(field))
                .findFirst();
    }

    /** The first item of that person field, when it names one. */
    public Optional<Item> person(Item item, String field) {
        return out(item, field).stream().findFirst();
    }

    /** The name of the person in that field: as the pack knows them, else as written. */
    public String personName(Item item, String field) {
        return person(item, field).map(Item::title).orElse(item.text(field));
    }

    static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
