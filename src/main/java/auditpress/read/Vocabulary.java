package auditpress.read;

import auditpress.model.Register;
import java.util.HashMap;
import java.util.Map;

/** What the registers call their columns, and what is known by now of the names in the files of one import. For one thread. */
public final class Vocabulary {
    private final Map<String, HeadingNames> names = new HashMap<>();
    private final Map<String, HeadingNames.Forms> forms = new HashMap<>();

    HeadingNames names(Register register) {
        return names.computeIfAbsent(register.name(), n -> new HeadingNames(new ColumnNames(register), forms));
    }
}
