package auditpress.bag;

import auditpress.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's length and both its hashes, in hexadecimal; made by reading it once. */
record Hashes(String sha256, String sha512, long size) {
    private static final int PIECE = 1 << 16;

    /** Reads to the end; holds one piece in memory. */
    static Hashes of(InputStream in) throws IOException {
        MessageDigest first = Sha256.digest();
        MessageDigest second = sha512Digest();
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            first.update(piece, 0, read);
            second.update(piece, 0, read);
            size += read;
        }
        return new Hashes(hex(first.digest()), hex(second.digest()), size);
    }

    /** By {@code sha256} or {@code sha512}, as in the manifest's name. */
    String by(String algorithm) {
        return algorithm.equals("sha256") ? sha256 : sha512;
    }

    static MessageDigest sha512Digest() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
