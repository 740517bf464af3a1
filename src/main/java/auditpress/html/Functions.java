package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
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
import org.jspecify.annotations.Nullable;

/**
 * What templates may call. Where one makes an address or markup it takes a value of the model, never a ready-made
 * string.
 */
final class Functions {
    private static final Html.Piece NOTHING = Html.ready(new byte[0]);

    private Functions() {}

    private static final Map<String, Call> CALLS = Map.ofEntries(
            entry("text", (page, values) -> page.html(only(values, Text.class))),
            entry("run", (page, values) -> page.html(new Text(List.of(only(values, Run.class))))),
            entry("word", (page, values) -> truth(TextHtml.isWord(only(values, Text.class)))),
            entry("broken", (page, values) -> truth(isBroken(only(values, Block.Stage.class)))),
            entry("steps", (page, values) -> page.steps(only(values, Block.Stage.class))),
            entry("url", (page, values) -> page.url(only(values, Target.class))),
            entry("rel", (page, values) -> rel(only(values, Target.class))),
            entry("blocks", (page, values) -> page.blocks(all(values, Block.class))),
            entry("bars", (page, values) -> page.wrap(BarChart.of(only(values, Block.Bars.class)))),
            entry("line", (page, values) -> page.wrap(LineChart.of(only(values, Block.Line.class)))),
            entry("widths", (page, values) -> page.wrap(Measures.widths(only(values, Block.Table.class)))),
            entry("size", (page, values) -> new SimpleScalar(Measures.size(only(values, Block.FileEntry.class)))),
            entry("id", (page, values) -> new SimpleScalar(values.isEmpty() ? page.id() : Urls.anchor(word(values)))));

    /** The function of that name on that page, or null where there is none. */
    static @Nullable TemplateMethodModelEx of(String name, PageHtml page) {
        Call call = CALLS.get(name);
        return call == null ? null : new Bound(call, page);
    }

    /** Whether nothing at all stands at this stage of a trail but gaps. */
    private static boolean isBroken(Block.Stage stage) {
        for (Block.Step step : stage.steps()) {
            if (step.target() != null) {
                return false;
            }
        }
        return !stage.here() && stage.rest() == 0;
    }

    private static TemplateBooleanModel truth(boolean is) {
        return is ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    private static Html.Piece rel(Target target) {
        return Urls.rel(target).isEmpty() ? NOTHING : Html.FORMAT.fromMarkup(Urls.rel(target));
    }

    /** What a function does, for the page that calls it. */
    private interface Call {
        TemplateModel with(PageHtml page, List<?> values) throws TemplateModelException;
    }

    /** A class, since this Java makes what a lambda holds on to in a slow way. */
    private record Bound(Call call, PageHtml page) implements TemplateMethodModelEx {
        @Override
        @SuppressWarnings("rawtypes")
        public Object exec(List values) throws TemplateModelException {
            return call.with(page, values);
        }
    }

    private static Map.Entry<String, Call> entry(String name, Call call) {
        return Map.entry(name, call);
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
