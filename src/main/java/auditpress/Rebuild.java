package auditpress;

import auditpress.bag.Bag;
import auditpress.bag.Releases;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.html.Look;
import auditpress.model.Sha256;
import auditpress.model.Site;
import auditpress.model.WholeFile;
import auditpress.page.Publication;
import auditpress.release.Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Makes a release's site and pack anew from its own data and evidence, and holds every byte against what was sealed. */
public final class Rebuild {
    private final Releases.Kept kept;
    private final Phases phases;

    public Rebuild(Releases.Kept kept, Phases phases) {
        this.kept = kept;
        this.phases = phases;
    }

    /** What differs, a line each, in order; nothing where the release is what its data give. */
    public Set<String> differences() throws IOException {
        byte[] data = Files.readAllBytes(kept.folder().resolve(Bag.DATA));
        Dossier dossier = Archive.dossier(kept.folder());
        Comparison comparison = new Comparison(kept.sealed());
        if (!HexFormat.of()
                .formatHex(Sha256.digest().digest(data))
                .equals(kept.release().data())) {
            comparison.found.add(Bag.DATA + " is not what release.json names");
        }
        if (isWhole(dossier) && !sameFindings(dossier)) {
            comparison.found.add(Bag.DATA + " states other findings than the rulebook makes of its records");
        }
        Site site = Publication.of(dossier, Freeze.imprint(kept.release()));
        Print print = new Print(site, dossier.trace(), phases);
        Parallel.beside(
                () -> print.pdf(comparison.below("data")),
                () -> print.html(new Look(), "", comparison.below(Archive.SITE)));
        comparison.finish();
        return comparison.found;
    }

    /** The rulebook saw what an edition withholds, so only a full one can be judged again. */
    private static boolean isWhole(Dossier dossier) {
        return dossier.trace().pack().withheld().isNothing();
    }

    private static boolean sameFindings(Dossier dossier) {
        Report again = Rulebook.check(dossier.trace());
        return again.findings().equals(dossier.report().findings());
    }

    /** Takes files as they are made, and keeps what differs from those that were sealed. */
    private static final class Comparison implements Sink {
        private final Map<String, String> rest = new ConcurrentHashMap<>();
        private final Set<String> found = new ConcurrentSkipListSet<>();

        /** @param sealed SHA-256 of each file by its path in the bag */
        Comparison(Map<String, String> sealed) {
            sealed.forEach((path, hash) -> {
                if (path.startsWith(Archive.SITE + "/") || path.equals(Bag.PACK)) {
                    rest.put(path, hash);
                }
            });
        }

        @Override
        public void write(String path, byte[] content) {
            compare(path, Sha256.digest().digest(content));
        }

        @Override
        public void copy(String path, Path source) {
            stream(path, out -> Files.copy(source, out));
        }

        @Override
        public void stream(String path, WholeFile.Content content) {
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                content.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            compare(path, digest.digest());
        }

        private void compare(String path, byte[] hash) {
            String sealed = rest.remove(path);
            if (sealed == null) {
                found.add(path + " is made from the data, but is not in the release");
            } else if (!sealed.equals(HexFormat.of().formatHex(hash))) {
                found.add(path + " is not what the data give");
            }
        }

        private void finish() {
            rest.keySet().forEach(path -> found.add(path + " is in the release, but is not made from the data"));
        }
    }
}
