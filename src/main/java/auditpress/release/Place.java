package auditpress.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * The place of a folder, and what stands beside it while a run changes it.
 *
 * @param folder where it is when it is whole
 */
record Place(Path folder) {
    /** Where the new one is filled. */
    Path next() {
        return beside(".next");
    }

    /** Where the old one waits to be removed. */
    Path old() {
        return beside(".old");
    }

    /** Lists what was written into {@link #next}, for a later run to remove it by. */
    Path journal() {
        return beside(".made");
    }

    private Path beside(String end) {
        return folder.resolveSibling("." + folder.getFileName() + end);
    }

    boolean isTaken() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** Sets right what a killed run left: afterwards the old folder or the new one stands in its place, and nothing beside it. */
    void repair() throws IOException {
        if (Files.exists(old(), LinkOption.NOFOLLOW_LINKS)) {
            if (isTaken()) {
                removeOld();
            } else {
                Files.move(old(), folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        removeNext();
    }

    /** Lets the filled folder take the place; the one that had it is put back when that fails. */
    void take() throws IOException {
        boolean replaces = isTaken();
        if (replaces) {
            Files.move(folder, old(), StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(next(), folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old(), folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        if (replaces) {
            removeOld();
        }
        Files.deleteIfExists(journal());
    }

    /** Removes of the unfinished folder what a run wrote; files of others stay, and are part of the next one. */
    void removeNext() throws IOException {
        if (Files.isDirectory(next(), LinkOption.NOFOLLOW_LINKS)) {
            Clearing.remove(next(), Journal.read(journal()));
        }
        if (!Files.exists(next(), LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(journal());
        }
    }

    /** Carries what no build wrote over into the new folder, then removes the old one, its list last. */
    private void removeOld() throws IOException {
        Set<String> ours = Journal.read(old().resolve(Staging.LIST));
        Clearing.carry(old(), folder, ours);
        Clearing.remove(old(), ours);
        Files.deleteIfExists(old().resolve(Staging.LIST));
        Files.deleteIfExists(old());
    }
}
