package auditpress.read;

import auditpress.model.Band;
import auditpress.model.Nearest;
import auditpress.model.Numbers;
import auditpress.model.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bands of the levels: {@code {low: 1-4, high: 5-25}}, or, for a matrix that names them, {@code [low, high]}. */
final class BandReader {
    private static final String NUMBER = "(\\d{1,6}(?:[.]\\d{1,4})?)";
    private static final Pattern RANGE = Pattern.compile(NUMBER + "(?:\\s*(?:-|–|\\.\\.|to)\\s*" + NUMBER + ")?");

    private final Section method;
    private final List<Band> bands = new ArrayList<>();
    private boolean ranked;

    private BandReader(Section method) {
        this.method = method;
    }

    static BandReader read(Section method) {
        BandReader reader = new BandReader(method);
        if (method.node("bands").orElse(null) instanceof Node.Sequence) {
            reader.rank(method.list("bands"));
        } else {
            reader.ranges(method.section("bands"));
        }
        return reader;
    }

    /** The bands whose levels are their ranks. */
    void rank(List<String> names) {
        ranked = true;
        for (String name : names) {
            BigDecimal rank = BigDecimal.valueOf(bands.size() + 1L);
            if (named(name).isPresent()) {
                method.wrong("L4", "bands", "Two bands are called '" + name + "'.", "Rename one of the two.");
            } else {
                bands.add(new Band(Section.capital(name), rank, rank, Tone.NEUTRAL));
            }
        }
    }

    private void ranges(Section stated) {
        for (String name : stated.keys()) {
            String text = stated.text(name, "");
            Matcher range = RANGE.matcher(text);
            BigDecimal from = range.matches() ? new BigDecimal(range.group(1)) : BigDecimal.ZERO;
            BigDecimal to = range.matches() && range.group(2) != null ? new BigDecimal(range.group(2)) : from;
            if (!range.matches() || from.compareTo(to) > 0) {
                stated.wrong("L4", name, "'" + text + "' is not a range of levels.", "Write for example '1-4'.");
            } else if (named(name).isPresent()) {
                stated.wrong("L4", name, "Two bands are called '" + name + "'.", "Rename one of the two.");
            } else {
                bands.add(new Band(Section.capital(name), from, to, Tone.NEUTRAL));
            }
        }
        bands.sort(Comparator.comparing(Band::from));
    }

    boolean isEmpty() {
        return bands.isEmpty();
    }

    boolean isRanked() {
        return ranked;
    }

    Optional<Band> named(String name) {
        return bands.stream().filter(b -> b.name().equalsIgnoreCase(name)).findFirst();
    }

    /** What to write in place of a band that there is none of. */
    String hint(String name) {
        List<String> names = bands.stream().map(Band::name).toList();
        return names.isEmpty()
                ? "State the bands first, lowest first: 'bands: {low: 1-4, high: 5-25}'."
                : Nearest.hint(name, names, "Bands: " + String.join(", ", names) + ".");
    }

    /** Forgets bands without ranges, where no matrix gives their names to levels; a matrix that failed was reported. */
    void dropRanks() {
        if (method.node("matrix").isEmpty()) {
            method.wrong(
                    "L4",
                    "bands",
                    "Bands without ranges of levels serve a matrix only.",
                    "Write for example '{low: 1-4, high: 5-25}'.");
        }
        bands.clear();
        ranked = false;
    }

    /** Reports the first level that no band holds, or that two hold. */
    void check(SortedSet<BigDecimal> levels) {
        Map<String, BigDecimal> faults = new LinkedHashMap<>();
        for (BigDecimal level : levels) {
            List<String> holding =
                    bands.stream().filter(b -> b.holds(level)).map(Band::name).toList();
            if (holding.isEmpty() && !bands.isEmpty()) {
                faults.putIfAbsent("No band holds level ", level);
            } else if (holding.size() > 1) {
                faults.putIfAbsent(String.join(" and ", holding) + " both hold level ", level);
            }
        }
        faults.forEach((fault, level) -> method.wrong(
                "L4",
                "bands",
                fault + Numbers.plain(level) + ".",
                "Let each band begin where the one below it ends, and the highest end at "
                        + Numbers.plain(levels.last()) + "."));
    }

    /** The bands, or the usual four about the acceptance criterion, with their looks. */
    List<Band> bands(BigDecimal acceptance, SortedSet<BigDecimal> levels) {
        List<Band> all = bands.isEmpty() ? usual(acceptance, levels) : bands;
        List<Band> toned = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Band band = all.get(i);
            Tone within = i == 0 ? Tone.GOOD : Tone.INFO;
            Tone above = i == all.size() - 1 ? Tone.BAD : Tone.WARN;
            boolean isWithin = band.to().compareTo(acceptance) <= 0;
            toned.add(new Band(band.name(), band.from(), band.to(), isWithin ? within : above));
        }
        return List.copyOf(toned);
    }

    private static List<Band> usual(BigDecimal acceptance, SortedSet<BigDecimal> levels) {
        BigDecimal lowest = levels.first();
        BigDecimal highest = levels.last();
        BigDecimal unit = unit(acceptance, levels);
        BigDecimal low = half(acceptance, unit).max(lowest);
        BigDecimal medium = acceptance.max(low);
        BigDecimal high = half(acceptance.add(highest), unit).max(acceptance.add(unit));
        List<Band> bands = List.of(
                new Band("Low", lowest, low, Tone.NEUTRAL),
                new Band("Medium", low.add(unit), acceptance, Tone.NEUTRAL),
                new Band("High", medium.add(unit), high, Tone.NEUTRAL),
                new Band("Critical", high.add(unit), highest, Tone.NEUTRAL));
        return bands.stream().filter(b -> b.from().compareTo(b.to()) <= 0).toList();
    }

    /** The smallest difference that levels are written with: 1 where all are whole. */
    private static BigDecimal unit(BigDecimal acceptance, SortedSet<BigDecimal> levels) {
        int decimals = Math.max(acceptance.stripTrailingZeros().scale(), 0);
        for (BigDecimal level : levels) {
            decimals = Math.max(decimals, level.stripTrailingZeros().scale());
        }
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    private static BigDecimal half(BigDecimal level, BigDecimal unit) {
        return level.divide(BigDecimal.valueOf(2), unit.scale(), RoundingMode.FLOOR);
    }
}
