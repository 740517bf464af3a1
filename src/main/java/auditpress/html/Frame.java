package auditpress.html;

import auditpress.model.Page;
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
     * @param parts the files that the page became, empty when it is one
     * @param part which of them this is, from 1
     */
    record Sheet(
            Site.Cover cover,
            Page page,
            Assets.Links assets,
            Target home,
            TemplateModel navigation,
            List<Link> crumbs,
            int part,
            List<Link> parts,
            @Nullable Link previous,
            @Nullable Link next,
            TemplateDirectiveModel body) {}

    /**
     * The first page of the folder of all versions.
     *
     * @param style the rules of its look, which stand in the page
     * @param policy what a browser may load for it
     */
    record Shelf(String organisation, List<Standing> versions, TemplateModel style, String policy) {}

    /** A version on the shelf: what is known of it, and where its parts lie. */
    record Standing(
            Version version,
            List<String> facts,
            Target site,
            @Nullable Target pack,
            @Nullable Target start) {}

    /**
     * A page that needs no other file.
     *
     * @param style the rules of its look, which stand in the page
     * @param policy what a browser may load for it
     */
    record Single(Site.Cover cover, Page page, TemplateModel style, String policy, TemplateDirectiveModel body) {}

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
