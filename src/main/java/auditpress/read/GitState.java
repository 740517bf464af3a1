package auditpress.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** From which commit a content folder comes. */
public final class GitState {
    private GitState() {}

    /** The commit that holds the folder just as it is, in hexadecimal; nothing where it lies in no repository or was changed since. */
    public static Optional<String> commit(Path content) throws IOException {
        NoGitSettings.install();
        Path folder = content.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build();
                Git git = new Git(repository)) {
            if (repository.isBare()) {
                return Optional.empty();
            }
            ObjectId head = repository.resolve(Constants.HEAD);
            return head != null && isClean(git, folder) ? Optional.of(head.getName()) : Optional.empty();
        } catch (GitAPIException e) {
            throw new IOException("The state of the git repository cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isClean(Git git, Path folder) throws IOException, GitAPIException {
        Path root = git.getRepository().getWorkTree().toPath().toRealPath();
        String path = root.relativize(folder).toString().replace(File.separatorChar, '/');
        var status = git.status();
        return (path.isEmpty() ? status : status.addPath(path)).call().isClean();
    }
}
