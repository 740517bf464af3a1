package auditpress.html;

import auditpress.model.Target;
import auditpress.model.Tone;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates our values: records by their components, tones by key and sign, dates in ISO form, addresses outside as
 * something to hand on. Any other object is refused.
 */
final class ModelWrapper extends SimpleObjectWrapper {
    private final Map<Tone, TemplateModel> tones = new EnumMap<>(Tone.class);

    ModelWrapper() {
        super(Configuration.VERSION_2_3_34);
        for (Tone tone : Tone.values()) {
            tones.put(tone, new SimpleHash(Map.of("key", tone.key(), "sign", tone.sign()), this));
        }
        writeProtect();
    }

    /** Records first: they are most, and the general way asks many questions before it comes to them. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Html.Piece markup) {
            return markup;
        }
        if (value instanceof Record record) {
            return new RecordModel(record, this);
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Tone tone) {
            return tones.get(tone);
        }
        if (value instanceof Target target) {
            return new Sealed(target);
        }
        return value instanceof LocalDate ? new SimpleScalar(value.toString()) : super.wrap(value);
    }

    /** Can be given to a function, and neither read nor printed. */
    private record Sealed(Target target) implements TemplateModel, WrapperTemplateModel {
        @Override
        public Object getWrappedObject() {
            return target;
        }
    }
}
