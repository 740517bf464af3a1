package auditpress.html;

import auditpress.model.Tone;
import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows templates our values: records by their components, tones by key and sign, dates in ISO form. */
final class ModelWrapper extends DefaultObjectWrapper {
    private final Map<Tone, TemplateModel> tones = new EnumMap<>(Tone.class);

    ModelWrapper() {
        super(Configuration.VERSION_2_3_34);
        setMemberAccessPolicy(new RecordsOnly());
        for (Tone tone : Tone.values()) {
            tones.put(tone, new SimpleHash(Map.of("key", tone.key(), "sign", tone.sign()), this));
        }
        writeProtect();
    }

    /** Records first: they are most, and the general way asks many questions before it comes to them. */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Record) {
            return new RecordModel(value, this);
        }
        if (value instanceof String text) {
            return new SimpleScalar(Markup.clean(text));
        }
        if (value instanceof Tone tone) {
            return tones.get(tone);
        }
        return value instanceof LocalDate ? new SimpleScalar(value.toString()) : super.wrap(value);
    }

    /** Has components, but no text of its own: a record is never printed whole. */
    private static final class RecordModel extends BeanModel {
        RecordModel(Object value, ModelWrapper wrapper) {
            super(value, wrapper);
        }
    }
}
