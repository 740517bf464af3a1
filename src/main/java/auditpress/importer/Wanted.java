package auditpress.importer;

import auditpress.model.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says about a file.
 *
 * @param as name of the register, or empty where the columns are to tell
 * @param sheet name of the worksheet, or empty for all
 * @param map fields by the names of columns
 */
public record Wanted(String as, String sheet, Map<String, String> map) {
    /** Nothing: the file has to tell. */
    public static final Wanted NOTHING = new Wanted("", "", Map.of());

    /** What is said here, and for the rest what is said there. */
    public Wanted or(Wanted other) {
        Map<String, String> both = new java.util.LinkedHashMap<>(other.map);
        both.putAll(map);
        return new Wanted(as.isEmpty() ? other.as : as, sheet.isEmpty() ? other.sheet : sheet, both);
    }

    /** Those among which the file's is to be found. */
    List<Register> among(List<Register> registers) {
        return as.isEmpty() ? registers : register(registers).stream().toList();
    }

    Optional<Register> register(List<Register> registers) {
        return registers.stream().filter(r -> r.name().equals(as)).findFirst();
    }
}
