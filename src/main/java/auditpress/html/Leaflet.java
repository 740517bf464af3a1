package auditpress.html;

import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import auditpress.model.Sha256;

/** The look of pages that stand alone: its rules stand in the page, and the page's policy names their hash. */
final class Leaflet {
    private Leaflet() {}

    static TemplateModel style() {
        return Functions.markup(css());
    }

    /** Nothing may be loaded, and no style but this one counts. */
    static String policy() {
        MessageDigest digest = Sha256.digest();
        String hash = Base64.getEncoder().encodeToString(digest.digest(css().getBytes(StandardCharsets.UTF_8)));
        return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
    }

    private static String css() {
        return new String(Assets.bytes("leaflet.css"), StandardCharsets.UTF_8).strip();
    }
}
