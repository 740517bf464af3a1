package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Nearest;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a register that auditpress.yaml declares against itself and against the others. */
final class RegisterChecks {
    /** A record's kind that is no register's: clauses of the standard. */
    private static final String CLAUSE = "clause";

    private final Section section;
    private final Register register;

    private RegisterChecks(Section section, Register register) {
        this.section = section;
        this.register = register;
    }

    /** @param before the registers that were there before this one was read */
    static void alone(Section section, Register register, Collection<Register> before) {
        RegisterChecks checks = new RegisterChecks(section, register);
        checks.identity(before);
        checks.named("title_field", section.text("title_field", ""));
        checks.named("body", section.text("body", ""));
        checks.table();
        checks.register.signed().forEach(f -> checks.named("signed", f));
        checks.columns();
    }

    /** A score without a scale of the method would be on no scale at all. */
    static void scores(Section section, Register register, RiskMethod method) {
        List<String> scales = method.scales().stream().map(Scale::name).toList();
        for (Section field : section.sections("fields")) {
            Field declared = register.field(field.name()).orElseThrow();
            if (declared.type() == Type.SCORE && !scales.contains(declared.scale())) {
                field.wrong(
                        "L4",
                        "scale",
                        "'" + declared.scale() + "' is not a scale of the risk method.",
                        Nearest.hint(declared.scale(), scales, "Known: " + String.join(", ", scales) + "."));
            }
        }
    }

    static void among(Section section, Register register, Collection<Register> all) {
        RegisterChecks checks = new RegisterChecks(section, register);
        for (Register other : all) {
            if (!other.name().equals(register.name())) {
                checks.apart(other);
            }
        }
        Set<String> kinds = new LinkedHashSet<>(List.of(CLAUSE));
        all.forEach(r -> kinds.add(r.kind()));
        section.sections("fields").forEach(f -> checks.targets(f, kinds));
    }

    private void identity(Collection<Register> before) {
        List<String> names = names();
        List<String> shipped = before.stream().map(Register::name).toList();
        String near = Nearest.to(section.name(), shipped)
                .filter(n -> !n.equals(section.name()))
                .map(n -> "Did you mean the register '" + n + "'?")
                .orElse("Declare it under 'fields'.");
        for (String column : register.identity()) {
            if (!names.contains(column)) {
                section.wrong(
                        "L2", "identity", "There is no field '" + column + "'.", Nearest.hint(column, names, near));
            }
        }
    }

    private void named(String key, String field) {
        if (!field.isEmpty() && !names().contains(field)) {
            reportField(key, field);
        }
    }

    private void table() {
        for (String column : section.list("table")) {
            if (!names().contains(column) && !Register.COMPUTED.contains(column)) {
                reportField("table", column);
            }
        }
    }

    private void reportField(String key, String field) {
        String known = "Fields: " + String.join(", ", names()) + ".";
        section.wrong("L2", key, "There is no field '" + field + "'.", Nearest.hint(field, names(), known));
    }

    /** A column can mean one field only. */
    private void columns() {
        Map<String, String> meant = new HashMap<>();
        for (Field field : register.fields()) {
            meant.put(Register.plain(field.name()), field.name());
        }
        for (Section own : section.sections("fields")) {
            Field field = register.field(own.name()).orElseThrow();
            List<String> words = new ArrayList<>(List.of(field.label()));
            field.aliases().values().forEach(words::addAll);
            for (String word : words) {
                String other = meant.getOrDefault(Register.plain(word), field.name());
                if (!other.equals(field.name())) {
                    own.wrong("L4", "'" + word + "' is the name of the field '" + other + "'.", "Use another word.");
                }
            }
        }
    }

    private void apart(Register other) {
        if (other.kind().equals(register.kind())) {
            section.wrong(
                    "L4",
                    "kind",
                    "The register '" + other.name() + "' holds records of kind '" + other.kind() + "'.",
                    "Give this register a kind of its own.");
        }
        for (String stem : register.files()) {
            if (other.files().contains(stem)) {
                section.wrong(
                        "L4",
                        "files",
                        "The register '" + other.name() + "' reads '" + stem + "' as well.",
                        "Name files that only this register reads.");
            }
        }
    }

    private void targets(Section field, Set<String> kinds) {
        for (String kind : register.field(field.name()).map(Field::targets).orElse(List.of())) {
            if (!kinds.contains(kind) && !kind.equals(Field.ANY) && !kind.equals(Field.REGISTER)) {
                field.wrong(
                        "L2",
                        "to",
                        "There are no records of kind '" + kind + "'.",
                        Nearest.hint(kind, kinds, "Kinds: " + String.join(", ", kinds) + "."));
            }
        }
    }

    private List<String> names() {
        return register.fields().stream().map(Field::name).toList();
    }
}
