package auditpress.read;

import auditpress.model.Band;
import auditpress.model.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the bands of risk levels, and reports levels that no band or two bands hold. */
final class BandsReader {
    private final Section stated;
    private final int acceptance;
    private final int lowest;
    private final int highest;

    /**
     * @param lowest the lowest level that the formula gives
     * @param highest the highest one
     */
    BandsReader(Section stated, int acceptance, int lowest, int highest) {
        this.stated = stated;
        this.acceptance = acceptance;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The bands, lowest first; four usual ones when none are stated. */
    List<Band> read() {
        List<Band> bands = new ArrayList<>();
        for (String name : stated.keys()) {
            band(name, bands).ifPresent(bands::add);
        }
        if (bands.size() == stated.keys().size()) {
            bands.sort(Comparator.comparingInt(Band::from));
            reportHoles(bands);
        }
        return toned(bands.isEmpty() ? usual() : bands);
    }

    private Optional<Band> band(String name, List<Band> others) {
        String text = stated.text(name, "");
        if (text.isEmpty() && stated.node(name).isPresent()) {
            return Optional.empty();
        }
        Range range =
                Range.of(text.matches("\\d{1,4}") ? text + "-" + text : text).orElse(null);
        if (range == null) {
            return wrong(name, "'" + text + "' is not a range of levels.", "Write for example '1-4'.");
        }
        if (range.from() > range.to()) {
            Range turned = new Range(range.to(), range.from());
            return wrong(name, "'" + text + "' begins above its end.", "Write " + turned + ".");
        }
        if (range.from() < lowest || range.to() > highest) {
            String levels = "Levels run from " + lowest + " to " + highest;
            return wrong(name, levels + "; '" + text + "' goes beyond them.", "End the band there.");
        }
        if (others.stream().anyMatch(b -> b.name().equalsIgnoreCase(name))) {
            return wrong(name, "Two bands have this name.", "Rename one of the two.");
        }
        return Optional.of(new Band(Section.capital(name), range.from(), range.to(), Tone.NEUTRAL));
    }

    private Optional<Band> wrong(String name, String message, String hint) {
        stated.wrong("L4", name, message, hint);
        return Optional.empty();
    }

    private void reportHoles(List<Band> bands) {
        int next = lowest;
        for (Band band : bands) {
            if (band.from() != next) {
                stated.wrong(
                        "L4",
                        name(band),
                        band.from() < next
                                ? "Level " + band.from() + " is in two bands."
                                : "No band holds " + levels(next, band.from() - 1) + ".",
                        "Let each band begin where the one below it ends, the first at " + lowest + ".");
                return;
            }
            next = band.to() + 1;
        }
        if (!bands.isEmpty() && next <= highest) {
            stated.wrong(
                    "L4",
                    name(bands.get(bands.size() - 1)),
                    "No band holds " + levels(next, highest) + ".",
                    "Let the highest band end at " + highest + ".");
        }
    }

    /** The band's key as it was written. */
    private String name(Band band) {
        return stated.keys().stream()
                .filter(k -> k.equalsIgnoreCase(band.name()))
                .findFirst()
                .orElse(band.name().toLowerCase(Locale.ROOT));
    }

    private static String levels(int from, int to) {
        return from == to ? "level " + from : "the levels " + from + " to " + to;
    }

    /** Four bands about the acceptance criterion, for a method that names none. */
    private List<Band> usual() {
        int below = Math.max(lowest, acceptance / 2);
        int above = Math.max(acceptance + 1, (acceptance + highest) / 2);
        List<Band> bands = new ArrayList<>(List.of(new Band("Low", lowest, below, Tone.GOOD)));
        if (acceptance > below) {
            bands.add(new Band("Medium", below + 1, acceptance, Tone.INFO));
        }
        bands.add(new Band("High", Math.max(acceptance, below) + 1, above, Tone.WARN));
        bands.add(new Band("Critical", above + 1, highest, Tone.BAD));
        return bands.stream()
                .filter(b -> b.from() <= b.to() && b.from() <= highest)
                .toList();
    }

    private List<Band> toned(List<Band> bands) {
        List<Band> toned = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Tone within = i == 0 ? Tone.GOOD : Tone.INFO;
            Tone above = i == bands.size() - 1 ? Tone.BAD : Tone.WARN;
            toned.add(new Band(band.name(), band.from(), band.to(), band.to() <= acceptance ? within : above));
        }
        return List.copyOf(toned);
    }
}
