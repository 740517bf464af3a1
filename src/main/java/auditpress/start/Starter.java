package auditpress.start;

import auditpress.export.Schemas;
import auditpress.model.Catalogue;
import auditpress.model.Field;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.model.WholeFile;
import auditpress.read.PackReader;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a new content folder. Never writes into one that holds anything. */
public final class Starter {
    private static final String EXAMPLE = "/auditpress/example";
    private static final String REVIEW = "reviews/first-review.md";
    private static final String APPLICABILITY = "statement-of-applicability.csv";
    private static final List<String> TEMPLATES = List.of("auditpress.yaml", "people.yaml", REVIEW);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Starter() {}

    /**
     * Settings, one person, a management review to hold within a year, the 93 rows of the Statement of Applicability, a file with the column names of each
     * register, and schemas for editors. Gives the number of files.
     */
    public static int fresh(Path folder, LocalDate today) throws IOException {
        requireEmpty(folder);
        for (String template : TEMPLATES) {
            write(folder.resolve(template), text(template, today));
        }
        write(folder.resolve(APPLICABILITY), applicability(today));
        for (Register register : Registers.shipped()) {
            String file = register.files().get(0);
            if (file.startsWith("registers/") || file.startsWith("evidence/")) {
                write(folder.resolve(file + ".csv"), header(register));
            }
        }
        return withSchemas(folder);
    }

    private static String text(String template, LocalDate today) throws IOException {
        return template(template)
                .replace("{today}", today.toString())
                .replace("{next-year}", today.plusYears(1).toString());
    }

    /** Whether the file is as {@link #fresh} wrote it: records that nobody has made, for those that come to take their place. */
    public static boolean isUntouched(Path folder, String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return false;
        }
        LocalDate written = LocalDate.parse(day.group()).minusYears(1);
        return file.equals(APPLICABILITY)
                ? text.equals(applicability(written))
                : file.equals(REVIEW) && text.equals(text(REVIEW, written));
    }

    /** The example company, as it ships with the program, and schemas for editors. Gives the number of files. */
    public static int example(Path folder) throws IOException {
        requireEmpty(folder);
        try {
            URI uri = Starter.class.getResource(EXAMPLE + "/auditpress.yaml").toURI();
            if (!uri.getScheme().equals("jar")) {
                copy(Path.of(uri).resolve("..").normalize(), folder);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(EXAMPLE), folder);
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return withSchemas(folder);
    }

    /** Writes the schemas, and into each YAML file that one describes the line that leads there. */
    private static int withSchemas(Path folder) throws IOException {
        Pack pack = PackReader.declared(folder);
        List<Path> files = files(folder);
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            Optional<String> line = name.endsWith(".yaml") ? Schemas.line(name, pack) : Optional.empty();
            if (line.isPresent()) {
                write(file, line.get() + "\n" + Files.readString(file));
            }
        }
        Map<String, String> schemas = Schemas.of(pack);
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            write(folder.resolve(Schemas.FOLDER).resolve(schema.getKey()), schema.getValue());
        }
        return files.size() + schemas.size();
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

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            WholeFile.write(target, out -> Files.copy(file, out));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
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
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
