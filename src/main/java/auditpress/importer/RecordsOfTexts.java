package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Spelling;
import auditpress.model.Value;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the record that a text without an id of its own belongs to: that of the same title, be it there or a row of another file. */
final class RecordsOfTexts {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Set<String>> ids = new HashMap<>();

    /**
     * @param items all records that are there
     * @param brought what the files of the import hold
     */
    RecordsOfTexts(List<Item> items, Collection<Prepared> brought) {
        items.forEach(i -> add(i.register(), i.title(), i.id()));
        brought.stream().filter(p -> !p.take().documents()).forEach(this::add);
    }

    private void add(Prepared rows) {
        TableFit.Column title = rows.take().column(rows.register().titleField()).orElse(null);
        List<String> all = rows.take().ids(rows.register());
        for (int i = 0; title != null && i < all.size(); i++) {
            Value value = rows.take().rows().get(i).cells().get(title.name());
            if (value != null && !all.get(i).isEmpty()) {
                add(rows.register(), value.text(), all.get(i));
            }
        }
    }

    private void add(Register register, String title, String id) {
        ids.computeIfAbsent(key(register, title), k -> new TreeSet<>()).add(id);
    }

    private static String key(Register register, String title) {
        return register.name() + "/" + letters(title);
    }

    private static String letters(String title) {
        return SIGNS.matcher(Spelling.folded(title)).replaceAll("");
    }

    /** Whether two titles differ in signs and accents alone. */
    static boolean isAlike(String title, String other) {
        return letters(title).equals(letters(other));
    }

    /** The document with the id of its record; as it is where it states one, or where no record or several have its title. */
    Prepared settled(Prepared document, String file) {
        Take take = document.take();
        if (!take.documents() || take.rows().size() != 1) {
            return document;
        }
        Row row = take.rows().get(0);
        String own = Optional.ofNullable(row.cells().get("id")).map(Value::text).orElse("");
        String title = Optional.ofNullable(row.cells().get(document.register().titleField()))
                .map(Value::text)
                .orElse("");
        Set<String> found = ids.getOrDefault(key(document.register(), title), Set.of());
        boolean made = own.endsWith(FrontMatter.idOfName(file));
        if (!made || found.size() != 1 || found.contains(own)) {
            return document;
        }
        String id = found.iterator().next();
        Map<String, Value> cells = new LinkedHashMap<>(row.cells());
        cells.put("id", new Value(id, 1, 1));
        String said =
                "'" + title + "' is the title of " + id + ", so this is its text, and '" + own + "' is not needed.";
        return document.with(
                take.with(take.columns(), List.of(new Row(row.origin(), cells, row.own()))),
                new Finding("L1", Severity.NOTE, id, said, "", Origin.of(file)));
    }
}
