package auditpress.importer;

import auditpress.model.FileSlug;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.WholeFile;
import auditpress.read.CsvRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a plan says into the content folder: rows into the register's CSV file, documents as Markdown files. */
public final class PlanWriter {
    private final Path content;
    private final Map<String, Item> items;

    /** @param items all records that are there */
    public PlanWriter(Path content, List<Item> items) {
        this.content = content;
        this.items = items.stream()
                .filter(i -> i.register().reads(i.origin().file()))
                .collect(Collectors.toMap(i -> key(i.register(), i.id()), i -> i, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * What was written.
     *
     * @param files below the content folder
     * @param kept ids of records that differ but stand in files of which only their owner can change a value
     */
    public record Outcome(List<String> files, List<String> kept) {}

    /** Writes new and changed records; what is there and the same stays untouched. */
    public Outcome write(Plan plan) throws IOException {
        return plan.documents() ? documents(plan) : rows(plan);
    }

    private Outcome rows(Plan plan) throws IOException {
        Map<String, Map<Integer, Map<String, String>>> changes = new TreeMap<>();
        List<String> kept = new ArrayList<>();
        List<Map<String, String>> added = new ArrayList<>();
        plan.entries(Plan.Standing.NEW).forEach(e -> added.add(texts(e)));
        for (Plan.Entry entry : plan.entries(Plan.Standing.CHANGED)) {
            Item item = items.get(key(plan.register(), entry.id()));
            if (item == null) {
                added.add(texts(entry));
            } else if (isCsv(item.origin().file())) {
                Map<String, String> values = new LinkedHashMap<>();
                entry.differences().forEach(d -> values.put(d.field(), d.after()));
                changes.computeIfAbsent(item.origin().file(), p -> new TreeMap<>())
                        .put(item.origin().line(), values);
            } else {
                kept.add(entry.id());
            }
        }
        if (!added.isEmpty()) {
            changes.computeIfAbsent(home(plan.register()), p -> new TreeMap<>());
        }
        for (Map.Entry<String, Map<Integer, Map<String, String>>> file : changes.entrySet()) {
            boolean home = file.getKey().equals(home(plan.register()));
            new CsvRegister(content, content.resolve(file.getKey()), plan.register())
                    .write(home ? added : List.of(), file.getValue());
        }
        return new Outcome(List.copyOf(changes.keySet()), kept);
    }

    private static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String key(Register register, String id) {
        return register.name() + "/" + id;
    }

    private static Map<String, String> texts(Plan.Entry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry.values().forEach((field, value) -> texts.put(field, value.text()));
        return texts;
    }

    /** The CSV file in which the register's rows stand already, else the first place that it has. */
    private String home(Register register) {
        return items.values().stream()
                .filter(i -> i.register().name().equals(register.name()))
                .map(i -> i.origin().file())
                .filter(PlanWriter::isCsv)
                .findFirst()
                .orElse(register.files().get(0) + ".csv");
    }

    private Outcome documents(Plan plan) throws IOException {
        List<String> files = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Plan.Entry entry : plan.entries()) {
            Item before = items.get(key(plan.register(), entry.id()));
            String place = before == null ? "" : before.origin().file();
            boolean moves = isCsv(place);
            if (before != null && entry.standing() == Plan.Standing.CHANGED && !moves && !place.endsWith(".md")) {
                kept.add(entry.id());
            } else if (entry.standing() != Plan.Standing.SAME) {
                Map<String, String> values = new LinkedHashMap<>();
                if (before != null) {
                    before.values().forEach((field, value) -> values.put(field, value.text()));
                }
                values.putAll(texts(entry));
                String file = before == null || moves ? file(plan, entry.id()) : place;
                byte[] text = document(plan.register(), values).getBytes(StandardCharsets.UTF_8);
                WholeFile.write(content.resolve(file), text);
                files.add(file);
                if (before != null && moves) {
                    // A record stands in one file: with its text, what the row said of it.
                    new CsvRegister(content, content.resolve(place), plan.register())
                            .remove(before.origin().line());
                    files.add(place);
                }
            }
        }
        return new Outcome(files, kept);
    }

    /** The imported file itself, where it lies in its place already; else a new file that keeps its name, so that links to it hold. */
    private String file(Plan plan, String id) {
        String folder = plan.register().files().get(0);
        Path source = Path.of(plan.file()).toAbsolutePath().normalize();
        Path root = content.toAbsolutePath().normalize();
        boolean markdown = plan.file().toLowerCase(Locale.ROOT).endsWith(".md");
        if (markdown && source.startsWith(root.resolve(folder))) {
            return root.relativize(source).toString().replace('\\', '/');
        }
        String own = FileNames.own(plan.file());
        return free(folder + "/", markdown ? List.of(FileSlug.of(own), FileSlug.of(id)) : List.of(FileSlug.of(id)));
    }

    /** The first of the names that no file has, else the last one with a number. */
    private String free(String folder, List<String> names) {
        String last = folder + names.get(names.size() - 1);
        Stream<String> numbered = Stream.iterate(2, n -> n + 1).map(n -> last + "-" + n);
        return Stream.concat(names.stream().filter(n -> !n.isEmpty()).map(n -> folder + n), numbered)
                .map(name -> name + ".md")
                .filter(f -> !Files.exists(content.resolve(f), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    /** Front matter and body. */
    static String document(Register register, Map<String, String> values) {
        String fields = values.entrySet().stream()
                .filter(e -> !e.getKey().equals(register.bodyField()))
                .map(e -> e.getKey() + ": " + YamlText.of(e.getValue()) + "\n")
                .collect(Collectors.joining());
        String body = values.getOrDefault(register.bodyField(), "").strip();
        return "---\n" + fields + "---\n" + (body.isEmpty() ? "" : "\n" + body + "\n");
    }
}
