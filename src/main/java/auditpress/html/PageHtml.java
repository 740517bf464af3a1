package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Target;
import auditpress.model.Text;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders one file of the site; lives as long as that takes. */
final class PageHtml {
    private final Templates templates;
    private final Urls urls;
    private final TextHtml texts;
    private final Printed out;
    private @Nullable TemplateModel block;
    private int ids;

    /** @param out empty; the page is collected there */
    PageHtml(Templates templates, Urls urls, Printed out) {
        this.templates = templates;
        this.urls = urls;
        this.texts = new TextHtml(urls);
        this.out = out;
    }

    /** For a page at the root that leads to places on itself and to files alone. */
    static PageHtml alone(Look look) {
        return new PageHtml(look.templates(), new Urls("index.html", new Parts(Map.of())), new Printed(16_384));
    }

    /** The blocks, printed where the layout names them, straight into the page. */
    TemplateDirectiveModel body(List<Block> blocks) {
        return (environment, parameters, variables, content) -> print(blocks, environment);
    }

    /** Blocks inside another one. */
    Html.Piece blocks(List<Block> blocks) {
        Environment environment = Environment.getCurrentEnvironment();
        return new Html.Piece() {
            @Override
            void write(Printed page) {
                print(blocks, environment, page);
            }
        };
    }

    private void print(List<Block> blocks, Environment environment, Printed page) {
        Writer before = environment.getOut();
        environment.setOut(page);
        try {
            print(blocks, environment);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            environment.setOut(before);
        }
    }

    /** Each by its template, in the page's own environment, for one costs more than most blocks: what one assigns, the next sees. */
    private void print(List<Block> blocks, Environment environment) throws TemplateException, IOException {
        TemplateModel around = block;
        for (Block inside : blocks) {
            block = templates.wrap(inside);
            environment.include(templates.of(inside));
        }
        block = around;
    }

    /** What stands around the content of all pages that show it alike. */
    Frame.Shared around(Frame.Around around) {
        return new Frame.Shared(around("top.ftlh", around), around("foot.ftlh", around));
    }

    private Html.Piece around(String template, Frame.Around around) {
        Printed printed = new Printed(4096);
        Templates.print(templates.template(template), new Scope("around", templates.wrap(around)), printed);
        return Html.ready(printed.bytes());
    }

    byte[] page(Frame.Sheet sheet) {
        return whole(templates.page(), "sheet", sheet);
    }

    /** The list of all versions. */
    byte[] shelf(Frame.Shelf shelf) {
        return whole(templates.template("versions.ftlh"), "shelf", shelf);
    }

    /** The first page of a release. */
    byte[] start(Frame.Start start) {
        return whole(templates.template("release.ftlh"), "start", start);
    }

    /** A page that stands alone. */
    byte[] single(Frame.Single single) {
        return whole(templates.template("single.ftlh"), "single", single);
    }

    private byte[] whole(Template template, String name, Object value) {
        Templates.print(template, new Scope(name, templates.wrap(value)), out);
        return out.bytes();
    }

    Html.Piece html(Text text) {
        return new Html.Piece() {
            @Override
            void write(Printed page) {
                texts.write(text, true, page);
            }
        };
    }

    /** The steps of a trail's stage. */
    Html.Piece steps(Block.Stage stage) {
        return new Html.Piece() {
            @Override
            void write(Printed page) {
                StepHtml.write(stage, texts, urls, page);
            }
        };
    }

    Html.Piece url(Target target) {
        return new Html.Piece() {
            @Override
            void write(Printed page) {
                urls.write(target, page);
            }
        };
    }

    /** An id that stands once in this file; no anchor of the content begins like it. */
    String id() {
        return "_" + ++ids;
    }

    TemplateModel wrap(Object value) {
        return templates.wrap(value);
    }

    /** All that a template can name: one value, the block at hand, and the functions. */
    private final class Scope implements TemplateHashModel {
        private final String name;
        private final TemplateModel value;

        Scope(String name, TemplateModel value) {
            this.name = name;
            this.value = value;
        }

        @Override
        public @Nullable TemplateModel get(String key) {
            if (key.equals("block")) {
                return block;
            }
            return key.equals(name) ? value : Functions.of(key, PageHtml.this);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
