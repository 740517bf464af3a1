package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What templates may call. Where one makes an address or markup it takes a value of the model, never a ready-made
 * string.
 */
final class Functions {
    private Functions() {}

    static Map<String, TemplateMethodModelEx> of(PageHtml page) {
        return Map.ofEntries(
                entry("text", values -> markup(page.html(only(values, Text.class)))),
                entry("run", values -> markup(page.html(new Text(List.of(only(values, Run.class)))))),
                entry("words", values -> markup(page.words(only(values, Text.class)))),
                entry(
                        "word",
                        values -> TextHtml.isWord(only(values, Text.class))
                                ? TemplateBooleanModel.TRUE
                                : TemplateBooleanModel.FALSE),
                entry("broken", values -> isBroken(only(values, Block.Stage.class))),
                entry("url", values -> markup(page.url(only(values, Target.class)))),
                entry("rel", values -> markup(Urls.rel(only(values, Target.class)))),
                entry("blocks", values -> markup(page.blocks(all(values, Block.class)))),
                entry("bars", values -> page.wrap(BarChart.of(only(values, Block.Bars.class)))),
                entry("line", values -> page.wrap(LineChart.of(only(values, Block.Line.class)))),
                entry("widths", values -> page.wrap(Measures.widths(only(values, Block.Table.class)))),
                entry("size", values -> new SimpleScalar(Measures.size(only(values, Block.FileEntry.class)))),
                entry("id", values -> new SimpleScalar(values.isEmpty() ? page.id() : Urls.anchor(word(values)))));
    }

    /** Whether nothing at all stands at this stage of a trail but gaps. */
    private static TemplateBooleanModel isBroken(Block.Stage stage) {
        boolean linked = stage.steps().stream().anyMatch(s -> s.target() != null);
        return stage.here() || linked || stage.rest() > 0 ? TemplateBooleanModel.FALSE : TemplateBooleanModel.TRUE;
    }

    static TemplateModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives FreeMarker's method type, whose list is raw, a typed one. */
    private interface Call {
        TemplateModel with(List<?> values) throws TemplateModelException;
    }

    private static Map.Entry<String, TemplateMethodModelEx> entry(String name, Call call) {
        return Map.entry(name, values -> call.with((List<?>) values));
    }

    private static <T> T only(List<?> values, Class<T> type) throws TemplateModelException {
        if (values.size() == 1
                && values.get(0) instanceof WrapperTemplateModel model
                && type.isInstance(model.getWrappedObject())) {
            return type.cast(model.getWrappedObject());
        }
        throw new TemplateModelException("wanted one " + type.getSimpleName());
    }

    private static <T> List<T> all(List<?> values, Class<T> type) throws TemplateModelException {
        List<T> all = new ArrayList<>();
        for (Object value : only(values, List.class)) {
            all.add(type.cast(value));
        }
        return all;
    }

    private static String word(List<?> values) throws TemplateModelException {
        if (values.get(0) instanceof TemplateScalarModel word) {
            return word.getAsString();
        }
        throw new TemplateModelException("wanted an anchor");
    }
}
