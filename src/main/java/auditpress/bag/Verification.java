package auditpress.bag;

import auditpress.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Checks releases with nothing but what was handed over: that every file is there, unaltered, and none was added; that
 * description, data and pack speak of each other; who signed; and what stands before.
 */
public final class Verification {
    /** The folder in which releases stand. */
    public static final String RELEASES = "releases";

    static final String ARCHIVE = ".zip";

    private final @Nullable AllowedSigners signers;
    private final LocalDateTime now;

    /**
     * Sets what a signature is held against.
     *
     * @param signers who may sign; null if any signature that holds will do, and none as well
     * @param now the time at which a signer's key must be valid
     */
    public Verification(@Nullable AllowedSigners signers, LocalDateTime now) {
        this.signers = signers;
        this.now = now;
    }

    /** Verifies a folder of releases, a release's folder, its archive, or the bag of another program. */
    public Report of(Path path) throws IOException {
        Path place = path.toAbsolutePath().normalize();
        if (Files.isRegularFile(place)) {
            return single(zip(place, true));
        }
        if (isRelease(place)) {
            return single(beside(place, named(place.getParent(), RELEASES)));
        }
        Path releases = place.resolve(RELEASES);
        if (Files.exists(releases, LinkOption.NOFOLLOW_LINKS) || Files.exists(place.resolve(VersionList.NAME))) {
            return new ReleasesCheck(this, releases).report();
        }
        if (named(place, RELEASES)) {
            return new ReleasesCheck(this, place).report();
        }
        return Files.exists(place.resolve(Bag.DECLARATION))
                ? single(BagIt.verdict(place))
                : new Report(List.of(), List.of(), List.of());
    }

    /** By its place, or by what it says: nothing that was put into a release makes it something else. */
    private static boolean isRelease(Path folder) throws IOException {
        boolean site = Files.exists(folder.resolve(VersionList.NAME)) && !Files.exists(folder.resolve("data"));
        return (named(folder.getParent(), RELEASES) && !site)
                || Files.exists(folder.resolve(ReleaseJson.PATH))
                || BagIt.isOurs(folder);
    }

    private static boolean named(@Nullable Path path, String name) {
        return path != null && String.valueOf(path.getFileName()).equals(name);
    }

    private static Report single(Verdict verdict) {
        return new Report(List.of(verdict), List.of(), List.of());
    }

    /** A release by itself, and the one before it if that stands beside it. */
    private Verdict beside(Path folder, boolean released) throws IOException {
        Verdict verdict = folder(folder, released);
        Release.Predecessor before = verdict.release() == null
                ? null
                : Objects.requireNonNull(verdict.release()).predecessor();
        if (before == null) {
            return verdict;
        }
        Path there = folder.resolveSibling(before.id());
        if (!released
                || !before.id().matches("[A-Za-z0-9][A-Za-z0-9._-]*")
                || !Files.exists(there.resolve(Bag.SEALED))) {
            return verdict.with(List.of(), List.of(unseen(before)));
        }
        return verdict.with(Chain.link("", before, Bag.seal(there)), List.of());
    }

    private static String unseen(Release.Predecessor before) {
        return "not checked: the release before, " + before.id() + ", is not here (its seal must be " + before.seal()
                + ")";
    }

    /** One release in a folder, without the chain. */
    Verdict folder(Path folder, boolean released) throws IOException {
        try (Tree tree = FolderTree.of(folder)) {
            return tree(tree, released);
        }
    }

    /** One release in an archive; the folder in it has the release's name. If it is alone, nothing tells of the one before. */
    Verdict zip(Path file, boolean alone) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (Tree tree = ZipTree.of(file)) {
            Verdict inside = tree(tree, true);
            List<String> said = new ArrayList<>();
            Release release = inside.release();
            if (release != null && !name.equals(release.id() + ARCHIVE)) {
                said.add("holds the release " + release.id());
            }
            if (alone && release != null && release.predecessor() != null) {
                said.add(unseen(Objects.requireNonNull(release.predecessor())));
            }
            return new Verdict(name, release, inside.seal(), inside.deviations(), inside.notes()).with(List.of(), said);
        } catch (ZipException e) {
            return new Verdict(
                    name,
                    null,
                    "",
                    List.of(new Deviation("", "is no readable ZIP archive: " + e.getMessage())),
                    List.of());
        }
    }

    /** All that a bag's own files tell. */
    Verdict tree(Tree tree, boolean released) {
        List<Deviation> found = new ArrayList<>(tree.oddities());
        SortedMap<String, Hashes> files = tree.hashes(found);
        found.addAll(BagCheck.of(tree, files));
        ContentCheck.Result content = ContentCheck.of(tree, files);
        found.addAll(content.deviations());
        Release release = content.release();
        if (released && release != null && !release.id().equals(tree.name())) {
            found.add(
                    new Deviation(ReleaseJson.PATH, "describes the release " + release.id() + ", not " + tree.name()));
        }
        Verdict verdict = new Verdict(tree.name(), release, Bag.sealed(files), List.of(), List.of());
        return SignatureCheck.added(verdict.with(found, List.of()), tree, signers, now);
    }
}
