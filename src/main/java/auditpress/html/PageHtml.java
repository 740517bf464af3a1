package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Target;
import auditpress.model.Text;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders one file of the site; lives as long as that takes. */
final class PageHtml {
    private final Templates templates;
    private final Urls urls;
    private final TextHtml texts;
    private int ids;

    PageHtml(Templates templates, Urls urls) {
        this.templates = templates;
        this.urls = urls;
        this.texts = new TextHtml(urls);
    }

    /** For a page at the root that leads to places on itself and to files alone. */
    static PageHtml alone(Look look) {
        return new PageHtml(look.templates(), new Urls("index.html", new Parts(Map.of())));
    }

    /** The blocks, printed where the layout names them, straight into the page. */
    TemplateDirectiveModel body(List<Block> blocks) {
        return (environment, parameters, variables, content) -> print(blocks, environment.getOut());
    }

    String blocks(List<Block> blocks) {
        Printed out = new Printed(2048);
        print(blocks, out);
        return out.toString();
    }

    private void print(List<Block> blocks, Writer out) {
        for (Block block : blocks) {
            Templates.print(templates.of(block), new Scope("block", templates.wrap(block)), out);
        }
    }

    String navigation(List<Frame.Group> groups) {
        Printed out = new Printed(4096);
        Templates.print(templates.navigation(), new Scope("groups", templates.wrap(groups)), out);
        return out.toString();
    }

    byte[] page(Frame.Sheet sheet) {
        return whole(templates.page(), "sheet", sheet);
    }

    /** The list of all versions. */
    byte[] shelf(Frame.Shelf shelf) {
        return whole(templates.template("versions.ftlh"), "shelf", shelf);
    }

    /** A page that stands alone. */
    /** The first page of a release. */
    byte[] start(Frame.Start start) {
        return whole(templates.template("release.ftlh"), "start", start);
    }

    byte[] single(Frame.Single single) {
        return whole(templates.template("single.ftlh"), "single", single);
    }

    private byte[] whole(Template template, String name, Object value) {
        Printed out = new Printed(16_384);
        Templates.print(template, new Scope(name, templates.wrap(value)), out);
        return out.bytes();
    }

    String html(Text text) {
        return texts.html(text);
    }

    /** The steps of a trail's stage. */
    String steps(Block.Stage stage) {
        return StepHtml.of(stage, texts, urls);
    }

    String url(Target target) {
        return urls.of(target);
    }

    /** An id that stands once in this file; no anchor of the content begins like it. */
    String id() {
        return "_" + ++ids;
    }

    TemplateModel wrap(Object value) {
        return templates.wrap(value);
    }

    /** All that a template can name: one value and the functions. */
    private final class Scope implements TemplateHashModel {
        private final String name;
        private final TemplateModel value;

        Scope(String name, TemplateModel value) {
            this.name = name;
            this.value = value;
        }

        @Override
        public @Nullable TemplateModel get(String key) {
            return key.equals(name) ? value : Functions.of(key, PageHtml.this);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
