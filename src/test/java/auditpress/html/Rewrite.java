package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Page;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes every string that a value of the model holds, however deep; so no field can be forgotten. */
record Rewrite(UnaryOperator<String> change) {

    Object of(Object value) throws ReflectiveOperationException {
        if (value instanceof String text) {
            return text.isEmpty() ? text : change.apply(text);
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            for (Object element : list) {
                changed.add(of(element));
            }
            return changed;
        }
        if (value instanceof Page.Body body) {
            List<?> blocks = (List<?>) of(body.blocks());
            return (Page.Body) () -> blocks.stream().map(Block.class::cast).toList();
        }
        return value instanceof Record ? record(value) : value;
    }

    private Object record(Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] changed = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            changed[i] = of(components[i].getAccessor().invoke(value));
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return value.getClass().getConstructor(types).newInstance(changed);
    }
}
