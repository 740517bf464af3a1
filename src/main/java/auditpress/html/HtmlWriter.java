package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the files of a site; one for a build, shared by its threads. */
public final class HtmlWriter {
    private final Site site;
    private final Templates templates;
    private final Layout layout;
    private final Parts parts;

    public HtmlWriter(Site site) {
        this(site, new Look());
    }

    /** With templates that were read before, while something else was done. */
    public HtmlWriter(Site site, Look look) {
        this.site = site;
        this.templates = look.templates();
        this.layout = new Layout(site);
        this.parts = new Parts(layout.pages());
    }

    /** The files that a page becomes: one, or several where a table is longer than {@value Parts#ROWS} rows. */
    public List<HtmlFile> render(Page page) {
        List<List<Block>> files = Parts.of(page.blocks());
        return IntStream.range(0, files.size())
                .mapToObj(part -> file(page, files.get(part), part, files.size()))
                .toList();
    }

    /** Style sheet, script, fonts and search data: everything that is not a page. */
    public List<HtmlFile> assets() {
        return Assets.of(site);
    }

    private HtmlFile file(Page page, List<Block> blocks, int part, int count) {
        String path = Parts.address(page.address(), part);
        PageHtml html = new PageHtml(templates, new Urls(path, parts));
        Frame.Sheet sheet = layout.sheet(
                page,
                part,
                count,
                groups -> Functions.markup(html.navigation(groups)),
                Functions.markup(html.blocks(blocks)));
        return new HtmlFile(path, html.page(sheet).getBytes(StandardCharsets.UTF_8));
    }
}
