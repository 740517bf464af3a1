package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Target;
import auditpress.model.Text;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders one file of the site; lives as long as that takes. */
final class PageHtml {
    private final Templates templates;
    private final Urls urls;
    private final TextHtml texts;
    private final Map<String, TemplateMethodModelEx> functions;
    private int ids;

    PageHtml(Templates templates, Urls urls) {
        this.templates = templates;
        this.urls = urls;
        this.texts = new TextHtml(urls);
        this.functions = Functions.of(this);
    }

    String blocks(List<Block> blocks) {
        Printed out = new Printed(2048);
        for (Block block : blocks) {
            Templates.print(templates.of(block), new Scope("block", templates.wrap(block)), out);
        }
        return out.toString();
    }

    String navigation(List<Frame.Group> groups) {
        Printed out = new Printed(4096);
        Templates.print(templates.navigation(), new Scope("groups", templates.wrap(groups)), out);
        return out.toString();
    }

    String page(Frame.Sheet sheet) {
        Printed out = new Printed(16_384);
        Templates.print(templates.page(), new Scope("sheet", templates.wrap(sheet)), out);
        return out.toString();
    }

    String html(Text text) {
        return texts.html(text);
    }

    /** Without links, for text that stands inside a link. */
    String words(Text text) {
        return texts.words(text);
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
            return key.equals(name) ? value : functions.get(key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
