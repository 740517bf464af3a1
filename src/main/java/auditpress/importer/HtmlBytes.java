package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an HTML file: by its byte order mark, else as it says itself, else UTF-8, else Windows-1252. */
final class HtmlBytes {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 8_192;
    private static final int MOST_BYTES = 64_000_000;
    private static final int MOST_CHARACTERS = 16_000_000;

    /**
     * A decoded file.
     *
     * @param note what people should know of how it was decoded, or empty
     */
    record Decoded(String text, String note) {}

    private HtmlBytes() {}

    static Decoded decode(Incoming file) throws ContentFault {
        byte[] bytes = file.bytes();
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(file);
        }
        Decoded decoded = decode(bytes);
        String text = withoutData(decoded.text.replace("\u0000", ""));
        if (text.length() > MOST_CHARACTERS) {
            throw tooLarge(file);
        }
        return new Decoded(text, decoded.note);
    }

    /** The first characters, whatever the encoding, to tell what kind of file it is. */
    static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\u0000", "");
    }

    private static Decoded decode(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "");
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), "");
        }
        Charset declared = declared(head(bytes)).orElse(StandardCharsets.UTF_8);
        return strict(bytes, declared)
                .map(t -> new Decoded(t, ""))
                .orElseGet(() -> new Decoded(
                        new String(bytes, WINDOWS),
                        "The file is not " + declared.name() + "; it was read as Windows-1252."));
    }

    private static Optional<Charset> declared(String head) {
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii")) {
            // What browsers do (Encoding Standard, 4.2); iso-8859-15 differs by eight signs.
            return Optional.of(name.endsWith("15") ? Charset.forName("iso-8859-15") : WINDOWS);
        }
        try {
            Charset charset = Charset.forName(name);
            return name.startsWith("utf-16") ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        if (charset.equals(WINDOWS)) {
            return Optional.of(new String(bytes, WINDOWS));
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Pictures inside the page make it large, and are left out anyway. */
    private static String withoutData(String text) {
        StringBuilder kept = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(";base64,"); at >= 0; at = text.indexOf(";base64,", done)) {
            int end = at + ";base64,".length();
            kept.append(text, done, end);
            while (end < text.length() && isBase64(text.charAt(end))) {
                end++;
            }
            done = end;
        }
        return done == 0 ? text : kept.append(text, done, text.length()).toString();
    }

    private static boolean isBase64(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }

    private static ContentFault tooLarge(Incoming file) {
        return new ContentFault(
                Origin.of(file.name()),
                "The page is too large to be minutes or a document.",
                "Import the part that you need.");
    }
}
