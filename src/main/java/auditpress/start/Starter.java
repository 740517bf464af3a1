package auditpress.start;

import auditpress.model.Catalogue;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.read.Registers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a new content folder. Never writes into one that holds anything. */
public final class Starter {
    private static final String EXAMPLE = "/auditpress/example";
    private static final List<String> TEMPLATES = List.of("auditpress.yaml", "people.yaml", "reviews/first-review.md");

    private Starter() {}

    /** Settings, one person, a review, the 93 rows of the Statement of Applicability, and a file with the column names of each register. */
    public static int fresh(Path folder, LocalDate today) throws IOException {
        requireEmpty(folder);
        int files = 0;
        for (String template : TEMPLATES) {
            String text = template(template)
                    .replace("{today}", today.toString())
                    .replace("{next-year}", today.plusYears(1).toString());
            write(folder.resolve(template.replace("first-review", today.toString())), text);
            files++;
        }
        write(folder.resolve("statement-of-applicability.csv"), applicability(today));
        for (Register register : Registers.shipped()) {
            String file = register.files().get(0);
            if (file.startsWith("registers/") || file.startsWith("evidence/")) {
                write(folder.resolve(file + ".csv"), header(register));
                files++;
            }
        }
        return files + 1;
    }

    /** The example company, as it ships with the program. */
    public static int example(Path folder) throws IOException {
        requireEmpty(folder);
        try {
            URI uri = Starter.class.getResource(EXAMPLE + "/auditpress.yaml").toURI();
            if (!uri.getScheme().equals("jar")) {
                return copy(Path.of(uri).resolve("..").normalize(), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return copy(jar.getPath(EXAMPLE), folder);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new IOException("'" + folder + "' holds files already; name an empty or new folder.");
                }
            }
        }
    }

    private static int copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
            return all.size();
        }
    }

    private static String applicability(LocalDate today) {
        String row = ",yes,practice,,not implemented,,isms-manager,,,," + today.plusYears(1) + "\n";
        return Registers.catalogue().themes().stream()
                .map(Catalogue.Theme::controls)
                .flatMap(List::stream)
                .map(c -> c.id() + row)
                .collect(Collectors.joining(
                        "",
                        "control,applicable,reasons,justification,status,implementation,owner,documents,evidence,frequency,due\n",
                        ""));
    }

    private static String header(Register register) {
        return register.fields().stream()
                .filter(f -> f.type() != Type.NUMBER || !f.name().endsWith("level"))
                .map(Field::name)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("/auditpress/start/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
