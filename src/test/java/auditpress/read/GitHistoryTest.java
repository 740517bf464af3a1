package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Change;
import auditpress.model.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {
    private static final String SETTINGS = "organisation: Test Ltd\ndate: 2026-10-05\nhistory: git\n";

    @TempDir
    private Path folder;

    @Test
    void eachChangeOfARecordHasItsDayAuthorAndFields() throws Exception {
        commit("2026-01-01", "id,title,status\nA-1,Key cabinet,open\nA-2,Key book,open\n");
        commit("2026-02-01", "status,id,title\nopen,A-2,Key book\ndone,A-1,Key cabinets\n");
        commit("2026-03-01", "id,title,status\nA-1,Key cabinets,done\n");
        assertThat(history())
                .containsExactly(
                        change("A-1", Change.What.ADDED, "2026-01-01"),
                        change("A-2", Change.What.ADDED, "2026-01-01"),
                        change("A-1", Change.What.CHANGED, "2026-02-01", "status", "title"),
                        change("A-2", Change.What.REMOVED, "2026-03-01"));
    }

    @Test
    void aVersionThatCannotBeReadChangesNothing() throws Exception {
        commit("2026-01-01", "id,title\nA-1,Key cabinet\n");
        commit("2026-02-01", "id,id\nA-1,Key cabinet\n");
        commit("2026-03-01", "id,title\nA-1,Key cabinet\n");
        assertThat(history()).hasSize(1);
    }

    @Test
    void withoutARepositoryTheSettingIsAFinding() {
        ContentFolderBuilder.in(folder).file("auditpress.yaml", SETTINGS);
        assertThat(PackReader.read(folder).findings())
                .filteredOn(f -> f.message().startsWith("history: The history cannot be read"))
                .singleElement()
                .extracting(Finding::hint)
                .isEqualTo("Keep the content in a git repository, or remove 'history'.");
    }

    @Test
    void historyIsReadOnlyWhereTheSettingsAskForIt() throws Exception {
        commit("2026-01-01", "id,title\nA-1,Key cabinet\n");
        Files.writeString(folder.resolve("content/auditpress.yaml"), "organisation: Test Ltd\ndate: 2026-10-05\n");
        assertThat(history()).isEmpty();
    }

    private List<Change> history() {
        return PackReader.read(folder.resolve("content")).history();
    }

    private static Change change(String id, Change.What what, String day, String... fields) {
        return new Change(id, what, LocalDate.parse(day), "Ann Example", List.of(fields));
    }

    private void commit(String day, String actions) throws Exception {
        ContentFolderBuilder.in(folder)
                .file("content/auditpress.yaml", SETTINGS)
                .file("content/registers/actions.csv", actions)
                .file("other/registers/actions.csv", actions);
        PersonIdent author =
                new PersonIdent("Ann Example", "ann@test.example", Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setAuthor(author)
                    .setCommitter(author)
                    .setSign(false)
                    .setMessage("A day's work")
                    .call();
        }
    }
}
