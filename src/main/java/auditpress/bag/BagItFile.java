package auditpress.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds and hashes the files that a manifest of another program names. */
final class BagItFile {
    private BagItFile() {}

    /** The file so named; also if only the encoding of the name, its letter case or its normal form differs, with a warning. */
    static Optional<String> find(Tree tree, String path, Set<String> warnings) {
        if (tree.has(path)) {
            return Optional.of(path);
        }
        if (tree.has(Manifest.decoded(path))) {
            return Optional.of(Manifest.decoded(path));
        }
        Optional<String> alike = tree.files().keySet().stream()
                .filter(there -> folded(there).equals(folded(path)))
                .findFirst();
        alike.ifPresent(there -> warnings.add(path + " is there as " + there + " only"));
        return alike;
    }

    /** Whether the file has that hash; false too for an algorithm that Java has not. */
    static boolean has(Tree tree, String path, String algorithm, String hash) {
        try (InputStream in = Objects.requireNonNull(tree.files().get(path)).open()) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance(algorithm));
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return Hashes.hex(digest.getMessageDigest().digest()).equals(hash);
        } catch (IOException | NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** Bytes and files of the payload. */
    static String oxum(Tree tree) {
        long bytes = 0;
        long files = 0;
        for (var file : tree.files().subMap("data/", "data0").values()) {
            try (InputStream in = file.open()) {
                bytes += in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                return "what cannot be read: " + e.getMessage();
            }
            files++;
        }
        return bytes + "." + files;
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
