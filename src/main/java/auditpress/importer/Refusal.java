package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.read.TableFit;
import java.util.List;
import java.util.Optional;

/** Why a file cannot be read as the user says: a register or field that there is not. */
final class Refusal {
    private Refusal() {}

    static Optional<Finding> of(String name, Wanted wanted, List<Register> registers) {
        List<String> names = registers.stream().map(Register::name).toList();
        if (!wanted.as().isEmpty() && !names.contains(wanted.as())) {
            String known = "There are: " + String.join(", ", names) + ".";
            return Optional.of(fault(
                    name, "There is no register '" + wanted.as() + "'.", Nearest.hint(wanted.as(), names, known)));
        }
        List<String> fields = wanted.among(registers).stream()
                .flatMap(r -> r.fields().stream().map(Field::name))
                .distinct()
                .toList();
        return wanted.map().entrySet().stream()
                .filter(c -> !c.getValue().equals(TableFit.LEFT_OUT) && !fields.contains(c.getValue()))
                .findFirst()
                .map(c -> fault(
                        name,
                        "'" + c.getKey() + "' cannot mean '" + c.getValue() + "'; there is no such field.",
                        Nearest.hint(c.getValue(), fields, "The fields are in the site's last chapter.")));
    }

    private static Finding fault(String name, String message, String hint) {
        return new Finding("L1", Severity.ERROR, "", message, hint, Origin.of(name));
    }
}
