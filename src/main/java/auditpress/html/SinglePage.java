package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import java.util.List;
import java.util.Map;

/** A page as one file that needs no other: made of the same blocks, with the style inside, without script and fonts. */
public final class SinglePage {
    private static final List<String> STYLES =
            List.of("base.css", "frame.css", "tables.css", "widths.css", "blocks.css", "single.css", "print.css");

    private SinglePage() {}

    /** The page may lead to places on itself alone. */
    public static byte[] of(Site.Cover cover, Page page) {
        PageHtml html = new PageHtml(
                new Look().templates(), new Urls(page.address(), new Parts(Map.of())), new Printed(16_384));
        String title = page.title() + " · " + cover.organisation();
        return html.single(
                new Frame.Single(Leaflet.head(cover.language(), title, STYLES), cover, page, html.body(page.blocks())));
    }
}
