package auditpress.read;

import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.notation.ControlIds;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what a record is called by its values. */
public final class Identity {
    private Identity() {}

    /** The id field where it is filled, else the other identifying fields together; empty where there is none. */
    public static String of(Register register, Map<String, Value> values) {
        Value id = values.get(register.identity().get(0));
        if (id != null && register.kind().equals("control")) {
            return ControlIds.canonical(id.text()).orElse(id.text());
        }
        if (id != null || register.identity().size() == 1) {
            return id == null ? "" : id.text();
        }
        return register.identity().stream()
                .skip(1)
                .flatMap(f -> Optional.ofNullable(values.get(f)).stream())
                .map(Value::text)
                .collect(Collectors.joining("-"));
    }
}
