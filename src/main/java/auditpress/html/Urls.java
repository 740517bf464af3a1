package auditpress.html;

import auditpress.model.Target;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Turns targets into addresses as seen from one page; nothing else makes an address. */
final class Urls {
    private static final String WEB_REL = " rel=\"noreferrer\"";

    private final String address;
    private final String up;
    private final Parts parts;

    Urls(String address, Parts parts) {
        this.address = address;
        this.up = "../".repeat(depth(address));
        this.parts = parts;
    }

    /** How many folders an address stands below the root. */
    static int depth(String address) {
        int depth = 0;
        for (int at = address.indexOf('/'); at >= 0; at = address.indexOf('/', at + 1)) {
            depth++;
        }
        return depth;
    }

    /** What a link to this target carries beside its address. */
    static String rel(Target target) {
        return target instanceof Target.ToWeb ? WEB_REL : "";
    }

    String of(Target target) {
        Printed out = new Printed(48);
        write(target, out);
        return out.toString();
    }

    /** Writes the address, escaped for a quoted attribute. */
    void write(Target target, Printed out) {
        if (target instanceof Target.ToPage page) {
            page(page, out);
        } else if (target instanceof Target.ToFile file) {
            path(file.path(), out);
        } else if (target instanceof Target.ToWeb web) {
            Markup.escape(web.url(), out);
        }
    }

    private void page(Target.ToPage target, Printed out) {
        if (target.anchor().isEmpty()) {
            path(target.address(), out);
            return;
        }
        String part = parts.address(target);
        if (!part.equals(address)) {
            path(part, out);
        }
        encode(anchor(target.anchor()), out.ascii("#"));
    }

    /** An anchor as an id: any white space in it becomes a hyphen. */
    static String anchor(String anchor) {
        return anchor.indexOf(' ') < 0 && anchor.indexOf('\n') < 0 && anchor.indexOf('\t') < 0
                ? anchor
                : anchor.replaceAll("\\s", "-");
    }

    private void path(String path, Printed out) {
        if (path.startsWith("/") || (path.contains("..") && ("/" + path + "/").contains("/../"))) {
            throw new IllegalArgumentException("not a path below the site's root: " + path);
        }
        encode(path, out.ascii(up));
    }

    private static void encode(String text, Printed out) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSafe(text.charAt(i))) {
                encodeAll(text, out);
                return;
            }
        }
        out.ascii(text);
    }

    private static void encodeAll(String text, Printed out) {
        HexFormat hex = HexFormat.of().withUpperCase();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isSafe((char) (b & 0xff))) {
                out.write(b);
            } else {
                out.ascii("%").ascii(hex.toHexDigits(b));
            }
        }
    }

    private static boolean isSafe(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~'
                || c == '/';
    }
}
