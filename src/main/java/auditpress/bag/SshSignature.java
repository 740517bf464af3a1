package auditpress.bag;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;

/**
 * A signature as {@code ssh-keygen -Y sign} writes it and {@code ssh-keygen -Y verify} reads it (OpenSSH's
 * PROTOCOL.sshsig), with an Ed25519 key and the namespace {@code auditpress}.
 *
 * @param key the signer's public key, 32 bytes
 * @param hash {@code sha512} or {@code sha256}, over the message
 * @param signed 64 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SshSignature(byte[] key, String hash, byte[] signed) {
    /** Keeps a signature made for something else from being taken for one of a release. */
    public static final String NAMESPACE = "auditpress";

    private static final byte[] MAGIC = SshWire.ascii("SSHSIG");
    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----\n";
    private static final String END = "\n-----END SSH SIGNATURE-----\n";
    private static final int LINE = 70;

    /** The signature does not hold; the message says why, to be read after the name of its file. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Signs with the key of that file; gives the armoured text. */
    public static byte[] sign(byte[] message, Path privateKey) throws IOException {
        SshKeyFile pair = SshKeyFile.read(privateKey);
        byte[] content = content(message, "sha512");
        SshSignature made = new SshSignature(pair.key(), "sha512", Ed25519.sign(content, pair.seed()));
        if (!Ed25519.holds(content, made.signed, made.key)) {
            throw new IOException(privateKey + " is a damaged private key.");
        }
        return made.armoured();
    }

    /** Checks the message against the signature and the signer against the list; gives the signer's principals. */
    public static String verify(byte[] message, byte[] armoured, AllowedSigners signers, LocalDateTime now)
            throws Refused {
        SshSignature signature = of(armoured);
        signature.verify(message);
        return signers.signer(signature.key, now);
    }

    /** Reads armoured text; only the form that is written is taken. */
    static SshSignature of(byte[] armoured) throws Refused {
        String text = new String(armoured, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(BEGIN) || !text.endsWith(END) || text.length() < BEGIN.length() + END.length()) {
            throw new Refused("is no signature of OpenSSH");
        }
        SshSignature signature;
        try {
            String inner = text.substring(BEGIN.length(), text.length() - END.length());
            signature = parsed(new SshWire(Base64.getDecoder().decode(inner.replace("\n", ""))));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new Refused("is a damaged signature");
        }
        if (!Arrays.equals(armoured, signature.armoured())) {
            throw new Refused("is a signature, but not in the form in which it was written");
        }
        return signature;
    }

    private static SshSignature parsed(SshWire wire) throws Refused {
        if (!wire.begins(MAGIC) || wire.number() != 1) {
            throw new Refused("is no signature of OpenSSH");
        }
        byte[] key = typed(wire.string(), Ed25519.KEY);
        String namespace = wire.text();
        if (!namespace.equals(NAMESPACE)) {
            throw new Refused("was made for the namespace '" + namespace + "', not for '" + NAMESPACE + "'");
        }
        wire.string();
        String hash = wire.text();
        if (!hash.equals("sha512") && !hash.equals("sha256")) {
            throw new Refused("is over a hash that OpenSSH does not use");
        }
        return new SshSignature(key, hash, typed(wire.string(), Ed25519.SIGNATURE));
    }

    /** What stands behind the name of the one type of key. */
    private static byte[] typed(byte[] blob, int length) throws Refused {
        SshWire wire = new SshWire(blob);
        String type = wire.text();
        if (!type.equals(Ed25519.TYPE)) {
            throw new Refused("was made with a key of the type " + type + ", which only ssh-keygen can check");
        }
        byte[] inner = wire.string();
        if (inner.length != length || !wire.atEnd()) {
            throw new Refused("is a damaged signature");
        }
        return inner;
    }

    /** Fails unless the message was signed by the key that is named here. Who that is, this does not say. */
    void verify(byte[] message) throws Refused {
        if (!Ed25519.holds(content(message, hash), signed, key)) {
            throw new Refused("does not hold: it was not made for this " + Bag.SEALED + " with the key that it names");
        }
    }

    /** The key as ssh-keygen shows it. */
    String fingerprint() {
        byte[] digest = auditpress.model.Sha256.digest().digest(keyBlob());
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    }

    private byte[] keyBlob() {
        return SshWire.strings(SshWire.ascii(Ed25519.TYPE), key);
    }

    private byte[] armoured() {
        byte[] blob = SshWire.joined(
                MAGIC,
                ByteBuffer.allocate(4).putInt(1).array(),
                SshWire.strings(
                        keyBlob(),
                        SshWire.ascii(NAMESPACE),
                        new byte[0],
                        SshWire.ascii(hash),
                        SshWire.strings(SshWire.ascii(Ed25519.TYPE), signed)));
        String text = Base64.getEncoder().encodeToString(blob);
        return SshWire.ascii(BEGIN + text.replaceAll("(.{" + LINE + "})(?=.)", "$1\n") + END);
    }

    /** What is signed in place of the message (PROTOCOL.sshsig, 4). */
    private static byte[] content(byte[] message, String hash) {
        MessageDigest digest = hash.equals("sha512") ? Hashes.sha512Digest() : auditpress.model.Sha256.digest();
        return SshWire.joined(
                MAGIC,
                SshWire.strings(SshWire.ascii(NAMESPACE), new byte[0], SshWire.ascii(hash), digest.digest(message)));
    }
}
