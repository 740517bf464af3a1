package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitStateTest {
    @TempDir
    private Path folder;

    @Test
    void aCommitIsNamedOnlyWhereItHoldsTheContentAsItIs() throws Exception {
        Path content = folder.resolve("content");
        ContentFolderBuilder.in(content).file("registers/actions.csv", "id,title\nA-1,Key\n");
        assertThat(GitState.commit(content)).isEmpty();
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            assertThat(GitState.commit(content)).isEmpty();
            git.add().addFilepattern(".").call();
            String commit = git.commit()
                    .setAuthor("Ann Example", "ann@test.example")
                    .setCommitter("Ann Example", "ann@test.example")
                    .setSign(false)
                    .setMessage("Begin")
                    .call()
                    .getName();
            assertThat(GitState.commit(content)).contains(commit);
            Files.writeString(folder.resolve("elsewhere.txt"), "not the content");
            assertThat(GitState.commit(content)).contains(commit);
            Files.writeString(content.resolve("registers/new.csv"), "id\n");
            assertThat(GitState.commit(content)).isEmpty();
            Files.delete(content.resolve("registers/new.csv"));
            Files.writeString(content.resolve("registers/actions.csv"), "id,title\nA-1,Keys\n");
            assertThat(GitState.commit(content)).isEmpty();
        }
    }
}
