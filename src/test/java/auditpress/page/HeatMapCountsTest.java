package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Block;
import auditpress.model.Scale;
import auditpress.read.PackReader;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the method, each open risk that it rates stands in one square of the heat map, and no other risk does. */
class HeatMapCountsTest {
    private static final int ROUNDS = 12;

    static Stream<String> methods() {
        return Stream.of(
                "{likelihood: 1-5, impact: 1-5}",
                "{likelihood: [rare, often], impact: {1: a, 3: b, 9: c}, formula: sum}",
                "{likelihood: 1-2, impact: 1-3, bands: [low, high], matrix: [[low, low, high], [low, high, high]]}",
                "{likelihood: 1-4, impact: {max: {money: 1-4, law: [none, some, all]}}}",
                "{likelihood: [0.1, 0.5, 1], impact: {average: {money: 1-4, law: 1-4, trust: 1-4}}}",
                "{likelihood: {product: {threat: 1-3, weakness: 1-3}}, impact: {sum: {c: 1-3, i: 1-3, a: 1-3}}}",
                "{factors: {value: 1-5, threat: 1-5, vulnerability: 1-5}}",
                "{factors: {likelihood: 1-10, impact: 1-10, detectability: 1-10, reach: 1-2}, formula: sum}",
                "{likelihood: 1-100, impact: 1-100}");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theSquaresAddUpToTheOpenRatedRisks(String method, @TempDir Path folder) {
        Random random = new Random(method.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Trace trace = trace(folder, method, random);
            long rated = open(trace).filter(r -> r.inherent().isPresent()).count();
            long standing = open(trace).filter(r -> r.current().isPresent()).count();
            assertThat(count(trace, false)).isEqualTo(rated);
            assertThat(count(trace, true)).isEqualTo(standing);
            assertThat(rated).isPositive();
        }
    }

    private static Stream<Risk> open(Trace trace) {
        return Risk.all(trace).filter(r -> !r.isClosed());
    }

    private static int count(Trace trace, boolean residual) {
        List<Block> blocks = HeatMaps.of(trace, residual, new Words(trace, Addresses.of(trace)));
        Block.HeatMap map = (Block.HeatMap) blocks.get(0);
        assertThat(map.rows()).allSatisfy(r -> assertThat(r.cells()).hasSameSizeAs(map.columns()));
        return map.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(Block.HeatCell::count)
                .sum();
    }

    private static Trace trace(Path folder, String method, Random random) {
        ContentFolderBuilder content = ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", "organisation: Test Ltd\ndate: 2026-10-05\nrisk_method: " + method + "\n");
        List<Scale> scales = PackReader.read(folder).settings().method().scales();
        StringBuilder rows = new StringBuilder("id,title,status");
        scales.forEach(
                s -> rows.append(',').append(s.name()).append(",residual_").append(s.name()));
        for (int i = 1; i <= 40; i++) {
            boolean residual = random.nextBoolean();
            rows.append("\nR-").append(i).append(",Risk,").append(random.nextInt(5) == 0 ? "closed" : "open");
            rows.append(scales.stream()
                    .map(s -> "," + score(s, random) + "," + (residual ? score(s, random) : ""))
                    .collect(Collectors.joining()));
        }
        content.file("registers/risks.csv", rows + "\n");
        return Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
    }

    /** A step by number, label or both; now and then nothing, or something that is no step. */
    private static String score(Scale scale, Random random) {
        Scale.Step step = scale.steps().get(random.nextInt(scale.steps().size()));
        return switch (random.nextInt(24)) {
            case 0 -> "";
            case 1 -> "unheard of";
            case 2, 3, 4 -> step.label().isEmpty() ? step.number().toPlainString() : step.label();
            case 5, 6, 7 -> scale.text(step.number());
            default -> step.number().toPlainString();
        };
    }
}
