package auditpress.bag;

import auditpress.model.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a release's own description, its data and its pack speak of each other. */
final class ContentCheck {
    private static final int MOST = 1 << 20;
    private static final int PIECE = 1 << 16;

    private final Tree tree;
    private final List<Deviation> found = new ArrayList<>();

    private ContentCheck(Tree tree) {
        this.tree = tree;
    }

    /** What was read and what is wrong with it; no release where the description cannot be read. */
    record Result(@Nullable Release release, List<Deviation> deviations) {}

    static Result of(Tree tree, SortedMap<String, Hashes> files) {
        ContentCheck check = new ContentCheck(tree);
        Release release = check.release();
        Hashes data = files.get(Bag.DATA);
        if (release != null && data != null && !release.data().equals(data.sha256())) {
            check.found.add(new Deviation(Bag.DATA, "is not the data that " + ReleaseJson.PATH + " names"));
        }
        if (data != null && tree.has(Bag.PACK) && !check.packNames(data.sha256())) {
            check.found.add(new Deviation(
                    Bag.PACK, "was not made from this data: its metadata does not name the SHA-256 of " + Bag.DATA));
        }
        return new Result(release, check.found);
    }

    private @Nullable Release release() {
        if (!tree.has(ReleaseJson.PATH)) {
            return null;
        }
        try {
            Release release = ReleaseJson.of(tree.head(ReleaseJson.PATH, MOST));
            if (isWhole(release)) {
                return release;
            }
            found.add(new Deviation(ReleaseJson.PATH, "does not say which release this is"));
        } catch (IllegalArgumentException e) {
            found.add(new Deviation(ReleaseJson.PATH, String.valueOf(e.getMessage())));
        }
        return null;
    }

    /** JSON may leave out anything, and may be null as a whole. */
    private static boolean isWhole(@Nullable Release release) {
        if (release == null) {
            return false;
        }
        Release.Predecessor before = release.predecessor();
        Stream<@Nullable Object> own =
                Stream.of(release.id(), release.data(), release.organisation(), release.auditDate());
        return own.allMatch(Objects::nonNull)
                && (before == null || (Objects.nonNull(before.id()) && Objects.nonNull(before.seal())));
    }

    /** Searches for {@code urn:sha256:} and the hash, which stand uncompressed in a pack's XMP packet. */
    private boolean packNames(String hash) {
        Tree.Source pack = Objects.requireNonNull(tree.files().get(Bag.PACK));
        String wanted = "urn:sha256:" + hash;
        try (InputStream in = pack.open()) {
            String window = "";
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                window += new String(piece, StandardCharsets.ISO_8859_1);
                if (window.contains(wanted)) {
                    return true;
                }
                window = window.substring(Math.max(0, window.length() - wanted.length()));
            }
        } catch (IOException e) {
            // The hashes of the bag report a file that cannot be read.
            return true;
        }
        return false;
    }
}
