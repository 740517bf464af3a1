package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Release;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Version;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page's blocks. Nested, since templates read public records only, and nobody else
 * should.
 */
interface Frame {

    /**
     * One file of a page.
     *
     * @param top what stands before the content, and {@code foot} behind it: printed once for many pages
     * @param parts the files that the page became, empty when it is one
     * @param part which of them this is, from 1
     */
    record Sheet(
            Site.Cover cover,
            Page page,
            Target home,
            TemplateModel top,
            TemplateModel foot,
            List<Link> crumbs,
            int part,
            List<Link> parts,
            @Nullable Link previous,
            @Nullable Link next,
            TemplateDirectiveModel body) {}

    /**
     * What top and foot are made from.
     *
     * @param pack the same pages as a PDF, where it lies beside them
     */
    record Around(
            Site.Cover cover,
            Assets.Links assets,
            Target home,
            List<Group> groups,
            @Nullable Target pack) {}

    /** Top and foot, printed. */
    record Shared(TemplateModel top, TemplateModel foot) {}

    /**
     * The head of a page that stands alone.
     *
     * @param style the rules of its look, which stand in the page
     * @param policy what a browser may load for it
     */
    record Head(String language, String title, TemplateModel style, String policy) {}

    /** The first page of the folder of all versions. */
    record Shelf(Head head, String organisation, List<Standing> versions) {}

    /** A version on the shelf: what is known of it, and where its parts lie. */
    record Standing(
            Version version,
            List<String> facts,
            Target site,
            @Nullable Target pack,
            @Nullable Target start) {}

    /** The first page of a release's folder. */
    record Start(Head head, Release release, List<Fact> facts, Target site, Target pack, Target data, boolean signed) {}

    record Fact(String label, String value) {}

    /** A page of blocks that needs no other file. */
    record Single(Head head, Site.Cover cover, Page page, TemplateDirectiveModel body) {}

    record Link(String label, Target target, boolean current) {}

    /** The chapters that stand under one name in the navigation. */
    record Group(String name, List<Entry> chapters) {}

    /**
     * A chapter in the navigation.
     *
     * @param current {@code page} on its opening page, {@code true} on the pages below, empty elsewhere
     * @param count of its pages, the opening one left out
     */
    record Entry(String name, Target target, String current, int count) {}
}
