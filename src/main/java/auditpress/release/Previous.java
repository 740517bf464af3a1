package auditpress.release;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;

/**
 * What the last build left in a folder.
 *
 * @param paths of the files that it wrote; others belong to somebody else
 * @param there whether there is a folder at all
 */
record Previous(Path folder, Set<String> paths, boolean there) {
    /** The paths are read from the folder's list; none when there is no folder. */
    static Previous in(Path folder) throws IOException {
        return new Previous(
                folder, Journal.read(folder.resolve(Staging.LIST)), Files.exists(folder, LinkOption.NOFOLLOW_LINKS));
    }

    /** Where none was. */
    static Previous none(Path folder) {
        return new Previous(folder, Set.of(), false);
    }

    boolean holds(String path, byte[] content) throws IOException {
        return isFile(path)
                && Files.size(file(path)) == content.length
                && Arrays.equals(Files.readAllBytes(file(path)), content);
    }

    boolean holds(String path, Path same) throws IOException {
        return isFile(path) && Files.mismatch(file(path), same) < 0;
    }

    private boolean isFile(String path) {
        return paths.contains(path) && Files.isRegularFile(file(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file stands there that is not ours to replace. Not asked of a folder that is not there: each answer is slow. */
    boolean isForeign(String path) {
        return there && !paths.contains(path) && Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Gives the file a second name; where the file system has no links, or not so many, a copy. */
    void link(String path, Path name) throws IOException {
        try {
            Files.createLink(name, file(path));
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.copy(file(path), name, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private Path file(String path) {
        return folder.resolve(path);
    }
}
