package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the risk register a column for each score that the method asks for, before treatment and after it. */
final class ScoreFields {
    private static final String KIND = "risk";
    private static final String RESIDUAL = "residual_";

    private ScoreFields() {}

    /** The columns of the risk register that hold something else than a score. */
    static Set<String> taken(List<Register> registers) {
        return registers.stream()
                .filter(r -> r.kind().equals(KIND))
                .flatMap(r -> r.fields().stream())
                .filter(f -> f.type() != Type.SCORE)
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** The register as it is, unless it is that of risks: there the new scores stand before the level that they give. */
    static Register in(Register register, RiskMethod method) {
        if (!register.kind().equals(KIND)) {
            return register;
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field field : register.fields()) {
            if (field.name().equals("level")) {
                method.scales().forEach(s -> fields.putIfAbsent(s.name(), score(s, "")));
            } else if (field.name().equals(RESIDUAL + "level")) {
                method.scales().forEach(s -> fields.putIfAbsent(RESIDUAL + s.name(), score(s, RESIDUAL)));
            }
            if (field.type() != Type.SCORE || method.factor(field.scale()).isPresent()) {
                fields.put(field.name(), field);
            }
        }
        return register.with(new ArrayList<>(fields.values()));
    }

    private static Field score(Scale scale, String stage) {
        String label = Section.capital(stage.replace('_', ' ') + scale.words());
        return new Field(
                stage + scale.name(),
                Type.SCORE,
                stage.isEmpty(),
                label,
                "",
                Map.of(),
                List.of(),
                List.of(),
                "",
                "",
                scale.name(),
                "R2",
                "",
                false);
    }
}
