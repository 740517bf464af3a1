package auditpress.read;

import auditpress.model.Change;
import auditpress.model.Change.What;
import auditpress.model.ContentFault;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Reads from git how records changed, commit by commit along the first parents: who, when, and which fields. A version that
 * cannot be read is passed over; its records keep the state they had. Files are named as the content folder names them, so a
 * record that moves to another file is removed and added.
 */
final class GitHistory {
    /** Older commits are not looked at; the oldest of these then counts as the beginning. */
    private static final int MOST_COMMITS = 1000;

    private static final int LARGEST = 64 << 20;

    private final Repository repository;
    private final String folder;
    private final Map<String, Register> registers = new HashMap<>();
    private final Map<String, Map<String, Item>> files = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** @param folder of the content below the repository's root, with {@code /} at its end, or empty */
    private GitHistory(Repository repository, String folder, List<Register> registers) {
        this.repository = repository;
        this.folder = folder;
        registers.forEach(r -> r.files().forEach(stem -> this.registers.putIfAbsent(stem, r)));
    }

    /** The changes, the oldest first. */
    static List<Change> read(Path content, List<Register> registers) throws IOException {
        NoGitSettings.install();
        RepositoryBuilder builder = new RepositoryBuilder().findGitDir(content.toFile());
        if (builder.getGitDir() == null) {
            throw new IOException("the content folder is in no git repository");
        }
        try (Repository repository = builder.build()) {
            String folder = SourceFile.name(repository.getWorkTree().toPath().toRealPath(), content.toRealPath());
            GitHistory history = new GitHistory(repository, folder.isEmpty() ? "" : folder + "/", registers);
            history.walk();
            return List.copyOf(history.changes);
        }
    }

    private void walk() throws IOException {
        ObjectId head = repository.resolve("HEAD");
        if (head == null) {
            return;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setFirstParent(true);
            walk.markStart(walk.parseCommit(head));
            List<RevCommit> commits = new ArrayList<>();
            for (RevCommit commit = walk.next();
                    commit != null && commits.size() < MOST_COMMITS;
                    commit = walk.next()) {
                commits.add(commit);
            }
            Collections.reverse(commits);
            Optional<RevCommit> before = Optional.empty();
            for (RevCommit commit : commits) {
                compare(before, commit);
                before = Optional.of(commit);
            }
        }
    }

    private void compare(Optional<RevCommit> before, RevCommit commit) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            if (before.isPresent()) {
                walk.addTree(before.get().getTree());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            walk.setFilter(
                    folder.isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(
                                    PathFilter.create(folder.substring(0, folder.length() - 1)), TreeFilter.ANY_DIFF));
            while (walk.next()) {
                String file = walk.getPathString().substring(folder.length());
                Optional<Register> register = register(file);
                if (register.isPresent()) {
                    boolean there = FileMode.REGULAR_FILE.equals(walk.getFileMode(1))
                            || FileMode.EXECUTABLE_FILE.equals(walk.getFileMode(1));
                    file(file, register.get(), there ? walk.getObjectId(1) : ObjectId.zeroId(), commit);
                }
            }
        }
    }

    /** The register whose rows stand in that file: {@code stem.ending}, or any file of the folder {@code stem/}. */
    private Optional<Register> register(String file) {
        int dot = file.lastIndexOf('.');
        int slash = file.lastIndexOf('/');
        if (dot <= slash || Format.of(file).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(registers.get(file.substring(0, dot)))
                .or(() -> slash < 0 ? Optional.empty() : Optional.ofNullable(registers.get(file.substring(0, slash))));
    }

    private void file(String file, Register register, ObjectId version, RevCommit commit) throws IOException {
        Map<String, Item> before = files.getOrDefault(file, Map.of());
        Map<String, Item> after = new TreeMap<>();
        if (!version.equals(ObjectId.zeroId())) {
            try {
                byte[] bytes = repository.open(version).getCachedBytes(LARGEST);
                PackReader.items(SourceFile.of(file, bytes), register, finding -> {})
                        .forEach(i -> after.putIfAbsent(i.id(), i));
            } catch (ContentFault e) {
                return;
            }
        }
        files.put(file, after);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.forEach(id -> record(id, before.get(id), after.get(id), commit));
    }

    private void record(
            String id,
            @org.jspecify.annotations.Nullable Item before,
            @org.jspecify.annotations.Nullable Item after,
            RevCommit commit) {
        List<String> fields = before == null || after == null ? List.of() : differing(before, after);
        if (before == null || after == null || !fields.isEmpty()) {
            PersonIdent author = commit.getAuthorIdent();
            LocalDate day = author.getWhenAsInstant().atZone(ZoneOffset.UTC).toLocalDate();
            What what = before == null ? What.ADDED : after == null ? What.REMOVED : What.CHANGED;
            changes.add(new Change(id, what, day, author.getName(), fields));
        }
    }

    private static List<String> differing(Item before, Item after) {
        TreeSet<String> names = new TreeSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        return names.stream().filter(n -> !before.text(n).equals(after.text(n))).toList();
    }
}
