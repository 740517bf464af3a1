package auditpress.html;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of ours as templates see it: its components by name, and nothing else. */
final class RecordModel implements TemplateHashModel, WrapperTemplateModel {
    private static final MethodType ACCESS = MethodType.methodType(Object.class, Object.class);

    /** Handles, since the general way through reflection takes most of the time of a page. */
    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return components(type);
        }
    };

    private final Object value;
    private final Map<String, MethodHandle> components;
    private final ObjectWrapper wrapper;

    RecordModel(Record value, ObjectWrapper wrapper) {
        this.value = value;
        this.components = COMPONENTS.get(value.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        MethodHandle component = components.get(key);
        return component == null ? null : wrapper.wrap(read(component));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getWrappedObject() {
        return value;
    }

    private @Nullable Object read(MethodHandle component) {
        try {
            return component.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, MethodHandle> components(Class<?> type) {
        Map<String, MethodHandle> handles = new HashMap<>();
        if (type.getPackageName().matches("auditpress\\.(model|html)")) {
            for (RecordComponent component : type.getRecordComponents()) {
                try {
                    MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                    handles.put(component.getName(), accessor.asType(ACCESS));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return Map.copyOf(handles);
    }
}
