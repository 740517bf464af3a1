package auditpress.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A release on disk as a bag of RFC 8493 (BagIt 1.0). */
public final class Bag {
    /** The manifest whose SHA-256 is the seal. */
    public static final String SEALED = "tagmanifest-sha256.txt";

    /** The signature of {@link #SEALED}, if somebody signed; no manifest lists it. */
    public static final String SIGNATURE = SEALED + ".sig";

    public static final String START_PAGE = "index.html";
    public static final String DATA = "data/data.json";
    public static final String PACK = "data/pack.pdf";

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String OXUM = "Payload-Oxum";
    static final List<String> ALGORITHMS = List.of("sha256", "sha512");
    static final byte[] DECLARED =
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

    private Bag() {}

    /**
     * Seals a folder that holds {@code data/} and the start page: writes declaration, description and manifests.
     *
     * @param info lines of bag-info.txt by label; Payload-Oxum is added
     * @return the seal: SHA-256 of tagmanifest-sha256.txt
     */
    public static String seal(Path folder, Map<String, String> info) throws IOException {
        SortedMap<String, Hashes> files = hashed(FolderTree.of(folder));
        write(folder, files, DECLARATION, DECLARED);
        write(folder, files, INFO, info(info, payload(files)));
        for (String algorithm : ALGORITHMS) {
            write(folder, files, "manifest-" + algorithm + ".txt", Manifest.bytes(payload(files), algorithm));
        }
        SortedMap<String, Hashes> tags = tags(files);
        for (String algorithm : ALGORITHMS) {
            write(folder, files, "tagmanifest-" + algorithm + ".txt", Manifest.bytes(tags, algorithm));
        }
        return sealed(files);
    }

    /** The seal of a bag that stands there; verify it if it comes from elsewhere. */
    public static String seal(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(SEALED))) {
            return Hashes.of(in).sha256();
        }
    }

    static String sealed(SortedMap<String, Hashes> files) {
        Hashes hashes = files.get(SEALED);
        return hashes == null ? "" : hashes.sha256();
    }

    static SortedMap<String, Hashes> payload(SortedMap<String, Hashes> files) {
        return files.subMap("data/", "data0");
    }

    /** What the tag manifests list: all beside the payload but themselves and the signature. */
    static SortedMap<String, Hashes> tags(SortedMap<String, Hashes> files) {
        SortedMap<String, Hashes> tags = new TreeMap<>(files);
        tags.keySet().removeIf(path -> path.startsWith("data/") || path.startsWith("tagmanifest-"));
        return tags;
    }

    static String oxum(SortedMap<String, Hashes> payload) {
        return payload.values().stream().mapToLong(Hashes::size).sum() + "." + payload.size();
    }

    private static SortedMap<String, Hashes> hashed(Tree tree) throws IOException {
        List<Deviation> wrong = new ArrayList<>(tree.oddities());
        SortedMap<String, Hashes> files = tree.hashes(wrong);
        if (!wrong.isEmpty()) {
            throw new IOException("Cannot be sealed: " + wrong.get(0));
        }
        return files;
    }

    private static byte[] info(Map<String, String> info, SortedMap<String, Hashes> payload) {
        SortedMap<String, String> all = new TreeMap<>(info);
        all.put(OXUM, oxum(payload));
        StringBuilder text = new StringBuilder();
        all.forEach((label, value) -> text.append(label)
                .append(": ")
                .append(value.strip().replaceAll("\\s+", " "))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, SortedMap<String, Hashes> files, String name, byte[] bytes)
            throws IOException {
        Files.write(folder.resolve(name), bytes, StandardOpenOption.CREATE_NEW);
        files.put(name, Hashes.of(new java.io.ByteArrayInputStream(bytes)));
    }
}
