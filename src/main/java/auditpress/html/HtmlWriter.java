package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Makes the files of a site; one for a build, shared by its threads. */
public final class HtmlWriter {
    private final Site site;
    private final Templates templates;
    private final Layout layout;
    private final Parts parts;

    /** A browser reads all that is searched at once, so a larger site is searched by ids and titles alone. */
    private static final int SEARCHED = 3_000;

    private final boolean searched;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** To be filled again: one for each thread, whatever the number of pages. */
    private final Queue<Printed> free = new ConcurrentLinkedQueue<>();

    public HtmlWriter(Site site) {
        this(site, new Look(), "");
    }

    /**
     * With templates that were read before, while something else was done.
     *
     * @param pack path of the PDF among the files of the site, or empty where it is not among them
     */
    public HtmlWriter(Site site, Look look, String pack) {
        this.site = site;
        this.searched = site.pages().size() <= SEARCHED;
        this.templates = look.templates();
        this.layout = new Layout(site, pack.isEmpty() ? null : new Target.ToFile(pack));
        this.parts = new Parts(layout.pages());
    }

    /** The files that a page becomes: one, or several where a table is longer than {@value Parts#ROWS} rows. */
    public List<HtmlFile> render(Page page) {
        List<Block> blocks = page.blocks();
        if (searched && !page.code().isEmpty()) {
            texts.put(page.address(), SearchText.of(blocks));
        }
        List<List<Block>> files = Parts.of(blocks);
        List<HtmlFile> written = new ArrayList<>(files.size());
        for (int part = 0; part < files.size(); part++) {
            written.add(file(page, files.get(part), part, files.size()));
        }
        return written;
    }

    /** Style sheet, script, fonts and search data: everything that is not a page. What was rendered before is searched. */
    public List<HtmlFile> assets() {
        return Assets.of(site, texts);
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
