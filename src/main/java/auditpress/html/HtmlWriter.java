package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Makes the files of a site; one for a build, shared by its threads. */
public final class HtmlWriter {
    private final Site site;
    private final Templates templates;
    private final Layout layout;
    private final Parts parts;

    /** To be filled again: one for each thread, whatever the number of pages. */
    private final Queue<Printed> free = new ConcurrentLinkedQueue<>();

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
        List<HtmlFile> written = new ArrayList<>(files.size());
        for (int part = 0; part < files.size(); part++) {
            written.add(file(page, files.get(part), part, files.size()));
        }
        return written;
    }

    /** Style sheet, script, fonts and search data: everything that is not a page. */
    public List<HtmlFile> assets() {
        return Assets.of(site);
    }

    private HtmlFile file(Page page, List<Block> blocks, int part, int count) {
        String path = Parts.address(page.address(), part);
        Printed out = Objects.requireNonNullElseGet(free.poll(), () -> new Printed(16_384));
        PageHtml html = new PageHtml(templates, new Urls(path, parts), out);
        Frame.Sheet sheet = layout.sheet(page, part, count, html::around, html.body(blocks));
        byte[] bytes = html.page(sheet);
        out.clear();
        free.add(out);
        return new HtmlFile(path, bytes);
    }
}
