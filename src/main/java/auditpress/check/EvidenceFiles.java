package auditpress.check;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.StoredFile;
import auditpress.model.Type;
import auditpress.trace.Trace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the evidence folder that are meant as evidence, and the record that names each. */
final class EvidenceFiles {
    static final String FOLDER = "evidence/";
    private static final Set<String> ENDINGS = Set.of("csv", "yaml", "yml", "json", "xlsx", "md");

    private final List<StoredFile> files;
    private final Map<String, Item> named = new HashMap<>();

    private EvidenceFiles(Trace trace) {
        for (Register register : trace.pack().registers()) {
            List<String> fields = register.fields().stream()
                    .filter(f -> f.type() == Type.FILE)
                    .map(Field::name)
                    .toList();
            trace.items(register.kind()).forEach(i -> fields.forEach(f -> named.putIfAbsent(i.text(f), i)));
        }
        Set<String> stems = trace.pack().registers().stream()
                .flatMap(r -> r.files().stream())
                .collect(Collectors.toSet());
        this.files = trace.pack().files().values().stream()
                .filter(f -> !isAside(f.path()) && !isRegister(FOLDER + f.path(), stems))
                .toList();
    }

    static EvidenceFiles of(Trace trace) {
        return new EvidenceFiles(trace);
    }

    /** Whether a register reads it: the file of that stem, or one in the folder of that name. */
    private static boolean isRegister(String path, Set<String> stems) {
        int point = path.lastIndexOf('.');
        return point > 0
                && ENDINGS.contains(path.substring(point + 1))
                && (stems.contains(path.substring(0, point))
                        || stems.contains(path.substring(0, path.lastIndexOf('/'))));
    }

    /** Hidden files, lock files of office programs, and notes for people. */
    private static boolean isAside(String path) {
        return Arrays.stream(path.split("/"))
                .anyMatch(part -> part.startsWith(".") || part.startsWith("~$") || part.startsWith("README"));
    }

    boolean areThere() {
        return !files.isEmpty();
    }

    /** Files that no record names (rule E2). */
    Stream<Hit> unnamed() {
        return files.stream()
                .map(StoredFile::path)
                .filter(p -> !named.containsKey(p))
                .map(p -> Hit.at(
                        Origin.of(FOLDER + p),
                        "No record names the file " + Phrase.quoted(p) + " of the evidence folder.",
                        "Write an evidence record with 'file: " + p + "', or take the file out."));
    }

    /** Files with the bytes of one before them (rule E5); empty ones are alike without being copies. */
    Stream<Hit> twins() {
        Map<String, StoredFile> first = new HashMap<>();
        return files.stream().filter(f -> f.size() > 0).flatMap(f -> {
            StoredFile other = first.putIfAbsent(f.sha256(), f);
            return other == null ? Stream.empty() : Stream.of(twin(f, other));
        });
    }

    private Hit twin(StoredFile file, StoredFile other) {
        Item record = named.get(file.path());
        String message = "The file " + Phrase.quoted(file.path()) + " holds the same bytes as "
                + Phrase.quoted(other.path()) + ".";
        return new Hit(record == null ? "" : record.id(), Origin.of(FOLDER + file.path()), message, "", null);
    }
}
