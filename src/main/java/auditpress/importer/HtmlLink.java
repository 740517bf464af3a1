package auditpress.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of links: only those of the web, of mail, and of files beside the page are kept. */
final class HtmlLink {
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    /** Google Docs leads each link through a page of its own. */
    private static final Pattern REDIRECTED =
            Pattern.compile("https://www\\.google\\.com/url\\?q=(https?:(?:[^&%]|%[0-9A-Fa-f]{2})+)(?:&.*)?");

    private static final Set<String> KEPT = Set.of("http", "https", "mailto");
    private static final String PLAIN = "-._~!$&'*+,;=:@/?#%";
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 60;

    private HtmlLink() {}

    /** The address as Markdown can hold it, or empty where it is not kept. */
    static String of(String written) {
        String href = written.replaceAll("[\\p{Cntrl}\\u200B-\\u200F\\uFEFF]", "");
        Matcher scheme = SCHEME.matcher(href);
        boolean kept = scheme.find()
                ? KEPT.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : !href.startsWith("//") && !href.startsWith("\\");
        Matcher redirected = REDIRECTED.matcher(href);
        if (href.length() <= LONGEST && redirected.matches()) {
            return of(URLDecoder.decode(redirected.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return kept && href.length() <= LONGEST ? encoded(href.replace('\\', '/')) : "";
    }

    /** What of it may stand in a message. */
    static String shown(String written) {
        return shown(written, SHOWN);
    }

    /** At most so many characters of it. */
    static String shown(String written, int most) {
        String line = written.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() > most ? line.substring(0, most) + "..." : line;
    }

    private static String encoded(String href) {
        StringBuilder out = new StringBuilder();
        for (byte b : href.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
