package auditpress.export;

import auditpress.check.Rulebook;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A content folder, and the same content after its way through an export. */
final class Exported {
    static final LocalDate DATE = LocalDate.parse("2026-10-05");

    private Exported() {}

    /** The folder without its registers, which come from one workbook under each register's name. */
    static Pack throughWorkbook(Path content, Path folder) throws IOException {
        Pack pack = PackReader.read(content);
        byte[] workbook = RegistersXlsx.of(pack, DATE);
        bare(pack, content, folder);
        for (Register register : pack.registers()) {
            write(folder.resolve(register.files().get(0) + ".xlsx"), workbook);
        }
        return PackReader.read(folder);
    }

    /** The folder without its registers, which come from CSV files. */
    static Pack throughCsv(Path content, Path folder, char separator, boolean bom) throws IOException {
        Pack pack = PackReader.read(content);
        bare(pack, content, folder);
        for (Map.Entry<String, byte[]> file :
                RegistersCsv.of(pack, separator, bom).entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        return PackReader.read(folder);
    }

    /** All of the folder, away from any repository. */
    static Path copy(Path content, Path folder) throws IOException {
        copy(content, folder, file -> true);
        return folder;
    }

    private static void bare(Pack pack, Path content, Path folder) throws IOException {
        copy(content, folder, file -> pack.registers().stream().noneMatch(r -> r.reads(file)) || isExhibit(file));
    }

    /** What the register of evidence reads are its rows alone. */
    private static boolean isExhibit(String file) {
        return file.startsWith("evidence/") && !file.startsWith("evidence/evidence.");
    }

    private static void copy(Path content, Path folder, Predicate<String> chosen) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = content.relativize(file).toString().replace('\\', '/');
                if (chosen.test(name)) {
                    write(folder.resolve(name), Files.readAllBytes(file));
                }
            }
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each record with its values, without places and without the blank lines around a Markdown file's text. */
    static List<String> records(Pack pack) {
        return pack.items().stream().map(Exported::record).toList();
    }

    private static String record(Item item) {
        return item.kind() + " " + item.id() + " "
                + item.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + e.getValue().text().replace("\n", "\\n"))
                        .collect(Collectors.joining(" | "));
    }

    /** What is found, without places and without what the reader says of a workbook's other sheets. */
    static List<String> findings(Pack pack) {
        return Rulebook.check(Trace.of(pack, DATE)).findings().stream()
                .filter(f -> !isOfOtherSheets(f))
                .map(f -> f.rule() + " " + f.severity() + " " + f.record() + " " + f.message() + " " + f.hint())
                .sorted()
                .toList();
    }

    private static boolean isOfOtherSheets(Finding finding) {
        return finding.message().startsWith("Not read: sheet ")
                || finding.message().contains("looks like this register as well; only ");
    }
}
