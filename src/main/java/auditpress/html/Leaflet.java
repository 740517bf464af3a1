package auditpress.html;

import auditpress.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/** The look of pages that stand alone: its rules stand in the page, and the page's policy names their hash. */
final class Leaflet {
    private static final List<String> OWN = List.of("leaflet.css");

    private Leaflet() {}

    static Frame.Head head(String language, String title) {
        return head(language, title, OWN);
    }

    /** With these style sheets as one; nothing may be loaded, and no other style counts. */
    static Frame.Head head(String language, String title, List<String> sheets) {
        String css = css(sheets);
        MessageDigest digest = Sha256.digest();
        String hash = Base64.getEncoder().encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
        String policy = "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
        return new Frame.Head(language, title, Html.FORMAT.fromMarkup(css), policy);
    }

    private static String css(List<String> sheets) {
        return new String(Assets.joined(sheets), StandardCharsets.UTF_8).strip();
    }
}
