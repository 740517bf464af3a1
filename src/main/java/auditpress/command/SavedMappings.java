package auditpress.command;

import auditpress.importer.ImportNotes;
import auditpress.importer.Wanted;
import auditpress.model.Origin;
import auditpress.read.SavedImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the content folder's import.yaml says of files to import. */
record SavedMappings(Path content) {
    /** Of this file by its path or, for a copy of it, by its name; nothing where it says none. */
    Wanted of(Path file) {
        List<SavedImport> saved = SavedImport.read(content, f -> {});
        String name = String.valueOf(file.getFileName());
        return saved.stream()
                .filter(s -> s.file().equals(path(file)))
                .findFirst()
                .or(() -> saved.stream()
                        .filter(s -> s.file().equals(name) || s.file().endsWith("/" + name))
                        .findFirst())
                .map(s -> new Wanted(s.as(), s.sheet(), s.map()))
                .orElse(Wanted.NOTHING);
    }

    /** Notes it, and says so in a sentence. */
    String note(Path file, Wanted wanted, boolean everyBuild) throws IOException {
        Origin origin = Origin.of(SavedImport.FILE);
        ImportNotes.save(
                content, new SavedImport(path(file), wanted.as(), wanted.sheet(), wanted.map(), everyBuild, origin));
        return "Noted in " + content.resolve(SavedImport.FILE)
                + (everyBuild ? "; every build reads " + path(file) + "." : ".");
    }

    /** From the content folder, with slashes. */
    private String path(Path file) {
        Path from = content.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean reachable = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (reachable ? from.relativize(to) : to).toString().replace('\\', '/');
    }
}
