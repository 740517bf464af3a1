package auditpress.bag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All releases of a site: each by itself, the chain that they form, their archives, and the list that the pages read. */
final class ReleasesCheck {
    /** What stands beside the place of a release while a run fills it. */
    private static final String UNFINISHED = "\\.[^.].*\\.(next|old|made)";

    private final Verification verification;
    private final Path folder;
    private final SortedMap<String, Verdict> releases = new TreeMap<>();
    private final SortedMap<String, Verdict> archives = new TreeMap<>();
    private final List<Deviation> found = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ReleasesCheck(Verification verification, Path folder) {
        this.verification = verification;
        this.folder = folder;
    }

    Report report() throws IOException {
        for (Path child : children()) {
            String name = String.valueOf(child.getFileName());
            if (name.matches(UNFINISHED)) {
                notes.add("not checked: " + name + ", left by a run that was broken off; the next one clears it away");
            } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                releases.put(name, verification.folder(child, true));
            } else if (name.endsWith(Verification.ARCHIVE) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                archives.put(name, verification.zip(child, false));
            } else {
                found.add(new Deviation(name, "was added: it is no release"));
            }
        }
        archives.forEach(this::sameAsFolder);
        found.addAll(Chain.deviations(releases));
        versions();
        List<Verdict> all = Stream.concat(releases.values().stream(), archives.values().stream())
                .toList();
        return new Report(all, found.stream().sorted().toList(), notes);
    }

    private List<Path> children() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    /** An archive holds the release of its name; if the folder is there as well, the same bytes. */
    private void sameAsFolder(String name, Verdict archive) {
        String id = name.substring(0, name.length() - Verification.ARCHIVE.length());
        Verdict release = releases.get(id);
        if (archive.release() != null && !archive.release().id().equals(id)) {
            found.add(new Deviation(
                    name, "holds another release, " + archive.release().id()));
        } else if (release != null && !release.seal().equals(archive.seal())) {
            found.add(new Deviation(name, "does not hold the release that stands beside it"));
        }
    }

    private void versions() throws IOException {
        Path list = folder.resolveSibling(VersionList.NAME);
        if (Files.isRegularFile(list)) {
            VersionList.named(list)
                    .ifPresentOrElse(
                            this::versions,
                            () -> found.add(new Deviation(
                                    VersionList.NAME, "is not the list of releases that Auditpress writes")));
        } else {
            notes.add("not checked: whether all releases are there, since no " + VersionList.NAME + " stands beside "
                    + Verification.RELEASES);
        }
    }

    /** One that is not named yet was released by a run that was broken off at its very end; the chain says whether it belongs here. */
    private void versions(Set<String> named) {
        for (String id : named) {
            if (!releases.containsKey(id)) {
                found.add(new Deviation(id, "is gone: " + VersionList.NAME + " names this release"));
            }
        }
        for (String id : releases.keySet()) {
            if (!named.contains(id)) {
                notes.add(VersionList.NAME + " does not name " + id + " yet; the next build lists it");
            }
        }
    }
}
