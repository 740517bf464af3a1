package auditpress.oscal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as RFC 3986 writes them. */
final class Href {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?#";

    private Href() {}

    /** A web or mail address; nothing where the text is none. */
    static Optional<String> address(String text) {
        String address = encoded(text.strip(), true);
        String scheme = address.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
        boolean known = scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
        return known && address.length() > scheme.length() + 3 && parses(address)
                ? Optional.of(address)
                : Optional.empty();
    }

    /** A path below the content folder. */
    static String path(String path) {
        return encoded(path, false).replace(":", "%3A").replace("?", "%3F").replace("#", "%23");
    }

    private static boolean parses(String address) {
        try {
            return new URI(address).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** @param escapes whether a per cent sign before two hexadecimal digits is one already */
    private static String encoded(String text, boolean escapes) {
        StringBuilder address = new StringBuilder();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            boolean escape = escapes && c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
            address.append(plain || escape ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return address.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }
}
