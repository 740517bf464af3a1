package auditpress.html;

import auditpress.model.Sha256;
import freemarker.template.TemplateModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/** The look of pages that stand alone: its rules stand in the page, and the page's policy names their hash. */
final class Leaflet {
    private static final List<String> OWN = List.of("leaflet.css");

    private Leaflet() {}

    static TemplateModel style() {
        return style(OWN);
    }

    static String policy() {
        return policy(OWN);
    }

    /** These style sheets as one. */
    static TemplateModel style(List<String> sheets) {
        return Functions.markup(css(sheets));
    }

    /** Nothing may be loaded, and no style but this one counts. */
    static String policy(List<String> sheets) {
        MessageDigest digest = Sha256.digest();
        String hash =
                Base64.getEncoder().encodeToString(digest.digest(css(sheets).getBytes(StandardCharsets.UTF_8)));
        return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
    }

    private static String css(List<String> sheets) {
        return new String(Assets.joined(sheets), StandardCharsets.UTF_8).strip();
    }
}
