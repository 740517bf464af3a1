package auditpress.bag;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/**
 * An Ed25519 key pair out of a file that {@code ssh-keygen -t ed25519} wrote without a passphrase.
 *
 * @param seed the secret half, 32 bytes
 * @param key the public half, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SshKeyFile(byte[] seed, byte[] key) {
    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
    private static final String END = "-----END OPENSSH PRIVATE KEY-----";
    private static final byte[] MAGIC = SshWire.ascii("openssh-key-v1\0");

    /** Fails with one line that says what to do. */
    static SshKeyFile read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw new IOException(file + " is no private key of OpenSSH. 'ssh-keygen -t ed25519' makes one.");
        }
        try {
            String inner = text.substring(BEGIN.length(), text.length() - END.length());
            return parsed(file, new SshWire(Base64.getMimeDecoder().decode(inner)));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(file);
        }
    }

    private static SshKeyFile parsed(Path file, SshWire wire) throws IOException {
        if (!wire.begins(MAGIC)) {
            throw damaged(file);
        }
        String cipher = wire.text();
        wire.string();
        wire.string();
        if (!cipher.equals("none")) {
            throw new IOException(file + " has a passphrase. Release without --sign, then sign by: ssh-keygen -Y sign"
                    + " -n " + SshSignature.NAMESPACE + " -f " + file + " " + Bag.SEALED);
        }
        if (wire.number() != 1) {
            throw damaged(file);
        }
        wire.string();
        SshWire inner = new SshWire(wire.string());
        int check = inner.number();
        if (inner.number() != check) {
            throw damaged(file);
        }
        String type = inner.text();
        if (!type.equals(Ed25519.TYPE)) {
            throw new IOException(
                    file + " is a key of the type " + type + ". Signing takes one of 'ssh-keygen -t ed25519'.");
        }
        return pair(file, inner.string(), inner.string());
    }

    private static SshKeyFile pair(Path file, byte[] key, byte[] both) throws IOException {
        if (key.length != Ed25519.KEY || both.length != 2 * Ed25519.KEY) {
            throw damaged(file);
        }
        return new SshKeyFile(Arrays.copyOf(both, Ed25519.KEY), key);
    }

    private static IOException damaged(Path file) {
        return new IOException(file + " is a damaged private key.");
    }
}
