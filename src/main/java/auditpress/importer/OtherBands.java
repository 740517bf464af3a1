package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Level;
import auditpress.model.Numbers;
import auditpress.model.Origin;
import auditpress.model.RiskMethod;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.model.Written;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Notes that a file calls levels of risk by other names than the method does: its own bands are elsewhere, or nobody set any. */
final class OtherBands {
    private final RiskMethod method;
    /** What the file calls each level, by that in small letters. */
    private final Map<BigDecimal, Map<String, String>> said = new TreeMap<>();

    private final Map<BigDecimal, String> computed = new TreeMap<>();
    private Optional<Origin> first = Optional.empty();

    private OtherBands(RiskMethod method) {
        this.method = method;
    }

    /** @param entries records of the register of risks, in our spelling */
    static Optional<Finding> in(List<Plan.Entry> entries, RiskMethod method) {
        OtherBands bands = new OtherBands(method);
        for (Plan.Entry entry : entries) {
            bands.look(entry, "");
            bands.look(entry, "residual_");
        }
        return bands.finding();
    }

    private void look(Plan.Entry entry, String stage) {
        Written written = Written.of(text(entry, stage + "level"));
        Level level = method.level(f -> text(entry, stage + f)).orElse(null);
        if (level == null || level.ranked() || written.word().isEmpty()) {
            return;
        }
        said.computeIfAbsent(level.number(), n -> new LinkedHashMap<>())
                .putIfAbsent(written.word().toLowerCase(Locale.ROOT), written.word());
        computed.put(level.number(), level.band().name());
        if (first.isEmpty() && !written.word().equalsIgnoreCase(level.band().name())) {
            first = Optional.of(entry.origin());
        }
    }

    private static String text(Plan.Entry entry, String field) {
        return Optional.ofNullable(entry.values().get(field)).map(Value::text).orElse("");
    }

    private Optional<Finding> finding() {
        String file = said.entrySet().stream()
                .map(s -> Numbers.plain(s.getKey()) + " is "
                        + String.join(" or ", s.getValue().values()))
                .collect(Collectors.joining(", "));
        String ours = computed.entrySet().stream()
                .map(c -> Numbers.plain(c.getKey()) + " is " + c.getValue())
                .collect(Collectors.joining(", "));
        return first.map(place -> new Finding(
                "R3",
                Severity.WARNING,
                "",
                "The file's levels are not those of the method. By the file " + file + "; by auditpress.yaml " + ours
                        + ".",
                "If the file is right, write its bands under 'risk_method' in auditpress.yaml; if not, leave the column"
                        + " out, for levels are computed.",
                place));
    }
}
