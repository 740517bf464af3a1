package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file that is always UTF-8. */
final class ForeignText {
    private static final int MOST_BYTES = 100_000_000;

    private ForeignText() {}

    /** Without its byte order mark. */
    static String of(Incoming file) throws ContentFault {
        byte[] bytes = file.bytes();
        if (bytes.length > MOST_BYTES) {
            throw new ContentFault(
                    Origin.of(file.name()),
                    "The file has " + bytes.length + " bytes; at most " + MOST_BYTES + " are read.",
                    "Import the part of it that you need.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ContentFault(Origin.of(file.name()), "The file is not UTF-8 text.", "Save it as UTF-8.");
        }
    }

    /** Its first characters, whatever they are, to tell what kind of file it is. */
    static String beginning(Incoming file, int most) {
        byte[] bytes = file.bytes();
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.UTF_8);
    }
}
