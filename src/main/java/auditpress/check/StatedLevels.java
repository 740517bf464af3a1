package auditpress.check;

import auditpress.model.Band;
import auditpress.model.Combined;
import auditpress.model.Factor;
import auditpress.model.Level;
import auditpress.model.Nearest;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Written;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule R3: what a record states of a level, or of a value that several scores give, is what the method computes. */
record StatedLevels(Risk risk, String stage) {

    static final Need NEED = new Need("stated levels of risks", t -> all(t).anyMatch(StatedLevels::areThere));

    static Stream<Hit> hits(Trace trace) {
        return all(trace).flatMap(StatedLevels::hits);
    }

    private static Stream<StatedLevels> all(Trace trace) {
        return Risk.all(trace).flatMap(r -> Stream.of(new StatedLevels(r, ""), new StatedLevels(r, "residual_")));
    }

    private boolean areThere() {
        return !score("level").isEmpty() || stated().findAny().isPresent();
    }

    private Stream<Hit> hits() {
        return Stream.concat(combined(), level().stream());
    }

    /** The highest of several impacts, say, where a column of its own states it. */
    private Stream<Hit> combined() {
        return stated().flatMap(f -> f.value(this::score).flatMap(v -> combined(f, v)).stream());
    }

    /** The values of several scores for which the record has a column of its own. */
    private Stream<Combined> stated() {
        return method().factors()
                .filter(f -> f instanceof Combined
                        && !f.name().isEmpty()
                        && risk.item().has(stage + f.name()))
                .map(Combined.class::cast);
    }

    private Optional<Hit> combined(Combined factor, BigDecimal value) {
        String stated = score(factor.name());
        if (factor.step(stated).filter(s -> s.compareTo(value) == 0).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(hit(
                factor.name(),
                states(factor.words(), Phrase.quoted(stated)),
                factor.all(),
                factor.text(value),
                "The " + factor.words() + " is " + factor.by().words(factor.parts())));
    }

    private Optional<Hit> level() {
        String stated = score("level");
        Written written = Written.of(stated);
        boolean named = written.number() == null || !written.word().isEmpty();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        if (named && !isBand(written)) {
            return Optional.of(Hit.at(
                    risk.item(),
                    stage + "level",
                    states("level", Phrase.quoted(stated)) + ", which is neither a level nor a band.",
                    bands(stated)));
        }
        Level level = method().level(this::score).orElse(null);
        if (level == null || written.means(level.number(), level.band().name())) {
            return Optional.empty();
        }
        return Optional.of(hit(
                "level",
                states("level", stated),
                method().factors(),
                named ? level.text() : level.figure(),
                "The level is " + method().words()));
    }

    private Hit hit(String field, String states, Stream<Factor> factors, String given, String rule) {
        List<String> scores = factors.filter(Scale.class::isInstance)
                .map(f -> f.words() + " " + score(f.name()))
                .toList();
        String column = stage + field;
        return Hit.at(
                risk.item(),
                column,
                states + ", but " + words() + Phrase.and(scores) + " give " + given + ".",
                rule + ": write " + given + ", or leave '" + column + "' empty.");
    }

    private String states(String what, String stated) {
        return Phrase.name(risk.item()) + " states the " + words() + what + " " + stated;
    }

    private String words() {
        return stage.replace('_', ' ');
    }

    private String score(String column) {
        return risk.item().text(stage + column);
    }

    private boolean isBand(Written written) {
        return method().band(written.text())
                .or(() -> method().band(written.word()))
                .isPresent();
    }

    private String bands(String stated) {
        List<String> names = method().bands().stream().map(Band::name).toList();
        return Nearest.hint(stated, names, "The bands are " + Phrase.and(names) + ".");
    }

    private RiskMethod method() {
        return risk.trace().method();
    }
}
