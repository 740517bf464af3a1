package auditpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import auditpress.ContentFolderBuilder;
import auditpress.importer.ImportedSources;
import auditpress.importer.Importer;
import auditpress.importer.Plan;
import auditpress.importer.Wanted;
import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.OneFile;
import auditpress.read.PackReader;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives bytes to a reader and holds what comes of them: records with ids, findings with places, and that soon. */
final class HostileBytes {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pack EXAMPLE = PackReader.read(Path.of("content"));
    private static final Importer IMPORTER = new Importer(EXAMPLE);
    private static final Known KNOWN =
            Known.of(EXAMPLE.settings().method()).with(EXAMPLE.catalogue()).withIds(Set.of("R-012", "R-014"));

    /** The bytes as a file of that name, which is to be imported. */
    void imported(String name, byte[] bytes) {
        soon(() -> {
            Importer.Outcome outcome = IMPORTER.read(name, bytes, Wanted.NOTHING);
            findings(outcome.findings());
            for (Plan plan : outcome.plans()) {
                findings(plan.findings());
                assertThat(plan.entries())
                        .allSatisfy(e -> assertThat(e.id()).isNotBlank())
                        .allSatisfy(e -> assertThat(e.origin().line()).isNotNegative());
            }
        });
    }

    /** The bytes as the register of risks. */
    void register(String ending, byte[] bytes) {
        one("registers/risks." + ending, "risks", bytes);
    }

    /** The bytes as a document with front matter. */
    void document(byte[] bytes) {
        one("documents/policy.md", "documents", bytes);
    }

    private static void one(String file, String register, byte[] bytes) {
        Register whose = EXAMPLE.registers().stream()
                .filter(r -> r.name().equals(register))
                .findFirst()
                .orElseThrow();
        soon(() -> {
            List<Finding> findings = new ArrayList<>();
            try {
                records(OneFile.items(file, bytes, whose, findings::add));
            } catch (ContentFault e) {
                findings.add(e.finding());
            }
            findings(findings);
        });
    }

    private static void records(List<Item> items) {
        assertThat(items)
                .allSatisfy(i -> assertThat(i.id()).isNotBlank())
                .allSatisfy(i -> assertThat(i.origin().line()).isPositive());
    }

    /** The bytes as the settings of a content folder. */
    void settings(byte[] bytes) {
        content("auditpress.yaml", bytes);
    }

    /** The bytes as what says which files lie elsewhere. */
    void savedImports(byte[] bytes) {
        content("import.yaml", bytes);
    }

    private static void content(String file, byte[] bytes) {
        Path folder = folder();
        try {
            ContentFolderBuilder.in(folder)
                    .file("elsewhere.csv", "id,title,owner\nR-1,Fire,Ada\n")
                    .file(file, bytes);
            soon(() -> {
                Pack pack = PackReader.read(folder, new ImportedSources(folder));
                findings(pack.findings());
                records(pack.items());
            });
        } finally {
            remove(folder);
        }
    }

    /** The lines of the bytes as a column of every field. */
    void notations(byte[] bytes) {
        List<String> column =
                new String(bytes, StandardCharsets.UTF_8).lines().limit(20).toList();
        soon(() -> {
            for (Register register : EXAMPLE.registers()) {
                register.fields().forEach(f -> column(f, column));
            }
        });
    }

    /** What was understood is understood the same in its new spelling; what was not stays as it is. */
    private static void column(Field field, List<String> column) {
        ColumnNotation first = ColumnNotation.of(field, column, KNOWN);
        List<Meant> once = column.stream().map(first::read).toList();
        ColumnNotation second =
                ColumnNotation.of(field, once.stream().map(Meant::text).toList(), KNOWN);
        for (int i = 0; i < once.size(); i++) {
            Meant meant = once.get(i);
            if (meant.kind() != Meant.Kind.UNPLACED) {
                assertThat(second.read(meant.text())).as(field.name()).isEqualTo(Meant.kept(meant.text()));
            } else {
                assertThat(meant.text())
                        .as(field.name())
                        .isEqualTo(column.get(i).strip());
            }
        }
    }

    /** The bytes as text of whatever encoding. */
    void encoding(byte[] bytes) {
        soon(() -> {
            try {
                SourceFile source = SourceFile.text("x.txt", bytes);
                source.reportEncoding(f -> {
                    findings(List.of(f));
                    assertThat(f.origin().line()).isPositive();
                    assertThat(f.origin().column()).isPositive();
                });
                if (source.isUtf8()) {
                    assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith(source.text());
                }
            } catch (ContentFault e) {
                findings(List.of(e.finding()));
            }
        });
    }

    private static void findings(List<Finding> findings) {
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.rule()).isNotBlank();
            assertThat(f.message()).isNotBlank();
            assertThat(f.origin().line()).isNotNegative();
            assertThat(f.origin().column()).isNotNegative();
        });
    }

    private static void soon(Runnable reading) {
        assertTimeoutPreemptively(SOON, reading::run);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hostile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
