package auditpress.diff;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.read.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The same content in another order and other formats: rows, columns and ids shuffled, blanks added, one kind of file for another. */
final class Rewritten {
    /** What a register's rows may stand in. */
    enum Kind {
        CSV,
        YAML,
        JSON,
        MARKDOWN
    }

    private final Path source;
    private final ContentFolderBuilder target;
    private final Random dice;

    private Rewritten(Path source, Path target, Random dice) {
        this.source = source;
        this.target = ContentFolderBuilder.at(target);
        this.dice = dice;
    }

    static Path of(Path source, Path target, Kind kind, Random dice) {
        Rewritten rewritten = new Rewritten(source, target, dice);
        Pack pack = PackReader.read(source);
        rewritten.copy(pack);
        for (Register register : pack.registers()) {
            List<Item> items = new ArrayList<>(pack.items().stream()
                    .filter(i -> i.kind().equals(register.kind()))
                    .toList());
            Collections.shuffle(items, dice);
            if (!items.isEmpty()) {
                rewritten.write(register, items, kind);
            }
        }
        return target;
    }

    /** Settings, and the files of evidence. */
    private void copy(Pack pack) {
        copy("auditpress.yaml");
        pack.files().keySet().stream().filter(f -> !f.startsWith("evidence.")).forEach(f -> copy("evidence/" + f));
    }

    private void copy(String file) {
        try {
            target.file(file, Files.readAllBytes(source.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Register register, List<Item> items, Kind kind) {
        String stem = register.files().get(0);
        // A file of its own would give an id to records that have none.
        boolean named = register.identity().size() == 1;
        switch (kind == Kind.MARKDOWN && !named ? Kind.CSV : kind) {
            case CSV -> target.file(stem + ".csv", csv(register, items));
            case JSON, YAML -> target.file(stem + "." + kind.name().toLowerCase(Locale.ROOT), list(register, items));
            case MARKDOWN -> {
                for (int i = 0; i < items.size(); i++) {
                    target.file(folder(register) + "/" + i + ".md", markdown(register, items.get(i)));
                }
            }
        }
    }

    /** People and the Statement of Applicability may stand in a folder below registers. */
    private static String folder(Register register) {
        return register.files().get(register.files().size() - 1);
    }

    private String csv(Register register, List<Item> items) {
        List<String> columns = shuffled(items.stream().flatMap(i -> i.values().keySet().stream()));
        return Stream.concat(
                        Stream.of(String.join(";", columns)),
                        items.stream()
                                .map(i -> columns.stream()
                                        .map(c -> "\"" + value(register, i, c).replace("\"", "\"\"") + "\"")
                                        .collect(Collectors.joining(";"))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String list(Register register, List<Item> items) {
        return items.stream()
                .map(i -> shuffled(i.values().keySet().stream()).stream()
                        .map(c -> json(c) + ": " + json(value(register, i, c)))
                        .collect(Collectors.joining(",\n  ", "{", "}")))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private String markdown(Register register, Item item) {
        return shuffled(item.values().keySet().stream()).stream()
                .map(c -> c + ": " + json(value(register, item, c)))
                .collect(Collectors.joining("\n", "---\n", "\n---\n"));
    }

    private List<String> shuffled(Stream<String> names) {
        List<String> list = new ArrayList<>(new TreeSet<>(names.toList()));
        Collections.shuffle(list, dice);
        return list;
    }

    private String value(Register register, Item item, String name) {
        String text = item.text(name);
        Type type = register.field(name).map(f -> f.type()).orElse(Type.TEXT);
        return switch (type) {
            case LINKS -> ids(text);
            case TEXT -> text.replace(" ", dice.nextBoolean() ? "  " : " ");
            case DATE, NUMBER -> " " + text + " ";
            default -> text;
        };
    }

    private String ids(String text) {
        List<String> ids = new ArrayList<>(List.of(text.split("[,;\\s]+")));
        Collections.shuffle(ids, dice);
        String between = List.of(" ", ", ", "; ").get(dice.nextInt(3));
        return ids.stream()
                .map(i -> dice.nextInt(4) == 0 ? i.toLowerCase(Locale.ROOT) : i)
                .collect(Collectors.joining(between));
    }

    private static String json(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
