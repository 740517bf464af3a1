package auditpress.bag;

import auditpress.model.Release;
import auditpress.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The releases that lie in one folder, as they describe themselves; whether they are whole is for {@code verify} to say. */
public final class Releases {
    private static final String SITE = "data/site/";

    private Releases() {}

    /**
     * One of them.
     *
     * @param folder its bag
     * @param seal SHA-256 of its tagmanifest-sha256.txt
     */
    public record Kept(Release release, Path folder, String seal) {

        /** The addresses of its pages, below data/site, as its manifest lists them. */
        public List<String> pages() throws IOException {
            return sealed().keySet().stream()
                    .filter(p -> p.startsWith(SITE) && p.endsWith(".html"))
                    .map(p -> p.substring(SITE.length()))
                    .toList();
        }

        /** SHA-256 of each file below data/, by its path in the bag, as its manifest lists them. */
        public Map<String, String> sealed() throws IOException {
            return Manifest.hashesByPath(Files.readAllBytes(folder.resolve("manifest-sha256.txt")));
        }
    }

    /** Those of the folder in the order of their chain, the first one first; what describes itself in no way we know is left out. */
    public static List<Kept> in(Path folder) throws IOException {
        List<Kept> rest = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> bags = Files.list(folder)) {
                for (Path bag : bags.sorted().toList()) {
                    of(bag).ifPresent(rest::add);
                }
            }
        }
        rest.sort(Comparator.comparing(k -> k.release().id()));
        List<Kept> chain = new ArrayList<>();
        for (Kept next = after(null, rest);
                next != null;
                next = after(next.release().id(), rest)) {
            chain.add(next);
            rest.remove(next);
        }
        chain.addAll(rest);
        return chain;
    }

    private static @Nullable Kept after(@Nullable String id, List<Kept> all) {
        for (Kept kept : all) {
            Release.Predecessor before = kept.release().predecessor();
            if (id == null ? before == null : before != null && before.id().equals(id)) {
                return kept;
            }
        }
        return null;
    }

    /** The release in that folder; nothing where there is none that can be read. */
    public static Optional<Kept> of(Path bag) throws IOException {
        Path description = bag.resolve(ReleaseJson.PATH);
        Path tags = bag.resolve("tagmanifest-sha256.txt");
        if (!Files.isRegularFile(description, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(tags)) {
            return Optional.empty();
        }
        try {
            Release release = ReleaseJson.of(Files.readAllBytes(description));
            String seal = HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(tags)));
            return release.id().equals(bag.getFileName().toString())
                    ? Optional.of(new Kept(release, bag, seal))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
