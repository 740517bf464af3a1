package auditpress.importer;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds where a document lists the controls that it answers: below a heading for references or for its legal basis. */
final class MarkdownReferences {
    private static final Pattern HEADING = Pattern.compile(
            "(?iU).*\\b(?:references?|legal|regulatory|basis|mapping|iso|annex a|standards?"
                    + "|normative|related controls?|grundlagen?|rechtsgrundlagen?|referenzen|referencias|références|referensi|compliance)\\b.*");

    private MarkdownReferences() {}

    /** The texts below such headings, a line each; empty where there are none. */
    static String of(Element blocks) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (Element block : blocks.children()) {
            if (block.normalName().startsWith("h")) {
                int level = block.normalName().charAt(1) - '0';
                boolean refers = HEADING.matcher(block.text()).matches() && level > 1;
                open = open > 0 && level > open ? open : refers ? level : 0;
            } else if (open > 0) {
                text.append(block.wholeText()).append('\n');
            }
        }
        return text.toString();
    }
}
