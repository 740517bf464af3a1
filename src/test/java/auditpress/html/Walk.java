package auditpress.html;

import auditpress.model.Page;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Consumer;

/** Shows every value that a value of the model holds. */
record Walk(Consumer<Object> visitor) {

    void over(Object value) throws ReflectiveOperationException {
        visitor.accept(value);
        if (value instanceof List<?> list) {
            for (Object element : list) {
                over(element);
            }
        } else if (value instanceof Page.Body body) {
            over(body.blocks());
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                over(component.getAccessor().invoke(value));
            }
        }
    }
}
