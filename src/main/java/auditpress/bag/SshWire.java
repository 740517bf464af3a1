package auditpress.bag;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and strings as SSH writes them (RFC 4251, 5): big-endian, each string behind its length. */
final class SshWire {
    private final ByteBuffer bytes;

    SshWire(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Several strings, one behind the other. */
    static byte[] strings(byte[]... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] one : all) {
            out.writeBytes(ByteBuffer.allocate(4).putInt(one.length).array());
            out.writeBytes(one);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] one : all) {
            out.writeBytes(one);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int number() {
        if (bytes.remaining() < 4) {
            throw new BufferUnderflowException();
        }
        return bytes.getInt();
    }

    byte[] string() {
        int length = number();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return take(length);
    }

    String text() {
        return new String(string(), StandardCharsets.ISO_8859_1);
    }

    /** True if these bytes come next; then they are passed. */
    boolean begins(byte[] magic) {
        return bytes.remaining() >= magic.length && Arrays.equals(take(magic.length), magic);
    }

    boolean atEnd() {
        return !bytes.hasRemaining();
    }

    private byte[] take(int length) {
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }
}
