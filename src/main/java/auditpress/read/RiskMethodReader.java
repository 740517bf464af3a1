package auditpress.read;

import auditpress.model.Band;
import auditpress.model.RiskMethod;
import auditpress.model.RiskMethod.Formula;
import auditpress.model.Scale;
import auditpress.model.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the risk method: scales as {@code 1-5}, as a list of words, or as number and word; bands; the acceptance criterion. */
final class RiskMethodReader {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*(?:-|–|\\.\\.|to)\\s*(\\d{1,4})");

    private final Section section;

    private RiskMethodReader(Section section) {
        this.section = section;
    }

    static RiskMethod read(Section section) {
        RiskMethod method = new RiskMethodReader(section).method(!section.keys().isEmpty());
        section.finish();
        return method;
    }

    private RiskMethod method(boolean declared) {
        Scale likelihood = scale("likelihood");
        Scale impact = scale("impact");
        Formula formula = formula();
        int lowest = formula.level(likelihood.lowest(), impact.lowest());
        int highest = formula.level(likelihood.highest(), impact.highest());
        int acceptance = section.number("acceptance", 0, (lowest + highest) / 3);
        List<Band> bands = bands(acceptance, lowest, highest);
        return new RiskMethod(likelihood, impact, formula, bands, acceptance, declared);
    }

    private Formula formula() {
        String text = section.text("formula", "product");
        for (Formula formula : Formula.values()) {
            if (formula.name().equalsIgnoreCase(text)) {
                return formula;
            }
        }
        section.wrong("L4", "formula", "'" + text + "' is not a formula.", "Known: product, sum.");
        return Formula.PRODUCT;
    }

    private Scale scale(String key) {
        Node node = section.node(key).orElse(new Node.Scalar("1-5", 0, 0));
        if (node instanceof Node.Sequence words && !words.items().isEmpty()) {
            return new Scale(key, 1, words.items().stream().map(Node::cell).toList());
        }
        if (node instanceof Node.Mapping steps && !steps.entries().isEmpty()) {
            return labelled(key, steps);
        }
        Matcher range = RANGE.matcher(node.cell());
        if (range.matches() && from(range) < to(range) && to(range) - from(range) < 100) {
            return new Scale(key, from(range), Collections.nCopies(to(range) - from(range) + 1, ""));
        }
        return unreadable(key, node.cell());
    }

    private Scale labelled(String key, Node.Mapping steps) {
        List<String> labels = new ArrayList<>();
        int lowest = 1;
        for (var step : steps.entries().entrySet()) {
            if (!step.getKey().matches("\\d{1,4}")) {
                return unreadable(key, step.getKey());
            }
            int number = Integer.parseInt(step.getKey());
            lowest = labels.isEmpty() ? number : lowest;
            if (number != lowest + labels.size()) {
                return unreadable(key, step.getKey());
            }
            labels.add(step.getValue().cell());
        }
        return new Scale(key, lowest, labels);
    }

    private Scale unreadable(String key, String text) {
        section.wrong(
                "L4",
                key,
                "'" + text + "' is not a scale.",
                "Write '1-5', a list of words, or '1: Rare' lines in rising steps of one.");
        return new Scale(key, 1, Collections.nCopies(5, ""));
    }

    private List<Band> bands(int acceptance, int lowest, int highest) {
        Section stated = section.section("bands");
        List<Band> bands = new ArrayList<>();
        for (String name : stated.keys()) {
            String text = stated.text(name, "");
            Matcher range = RANGE.matcher(text);
            if (range.matches() && from(range) <= to(range)) {
                bands.add(new Band(Section.capital(name), from(range), to(range), Tone.NEUTRAL));
            } else if (text.matches("\\d{1,4}")) {
                bands.add(
                        new Band(Section.capital(name), Integer.parseInt(text), Integer.parseInt(text), Tone.NEUTRAL));
            } else {
                stated.wrong("L4", name, "'" + text + "' is not a range of levels.", "Write for example '1-4'.");
            }
        }
        bands.sort(java.util.Comparator.comparingInt(Band::from));
        reportHoles(stated, bands, lowest, highest);
        return toned(bands.isEmpty() ? usual(acceptance, lowest, highest) : bands, acceptance);
    }

    private static void reportHoles(Section stated, List<Band> bands, int lowest, int highest) {
        int next = lowest;
        for (Band band : bands) {
            if (band.from() > next || (band.from() < next && next != lowest)) {
                stated.wrong(
                        "L4",
                        band.name().toLowerCase(Locale.ROOT),
                        "The bands leave out or share level " + Math.min(next, band.from()) + ".",
                        "Let each band begin where the one below it ends.");
                return;
            }
            next = band.to() + 1;
        }
        if (!bands.isEmpty() && next <= highest) {
            stated.wrong(
                    "L4",
                    "",
                    "No band holds the levels " + next + " to " + highest + ".",
                    "Let the highest band end at " + highest + ".");
        }
    }

    /** Four bands about the acceptance criterion, for a method that names none. */
    private static List<Band> usual(int acceptance, int lowest, int highest) {
        int below = Math.max(lowest, acceptance / 2);
        int above = Math.max(acceptance + 1, (acceptance + highest) / 2);
        List<Band> bands = new ArrayList<>(List.of(new Band("Low", lowest, below, Tone.GOOD)));
        if (acceptance > below) {
            bands.add(new Band("Medium", below + 1, acceptance, Tone.INFO));
        }
        bands.add(new Band("High", Math.max(acceptance, below) + 1, above, Tone.WARN));
        bands.add(new Band("Critical", above + 1, highest, Tone.BAD));
        return bands.stream().filter(b -> b.from() <= b.to()).toList();
    }

    private static List<Band> toned(List<Band> bands, int acceptance) {
        List<Band> toned = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Tone within = i == 0 ? Tone.GOOD : Tone.INFO;
            Tone above = i == bands.size() - 1 ? Tone.BAD : Tone.WARN;
            toned.add(new Band(band.name(), band.from(), band.to(), band.to() <= acceptance ? within : above));
        }
        return List.copyOf(toned);
    }

    private static int from(Matcher range) {
        return Integer.parseInt(range.group(1));
    }

    private static int to(Matcher range) {
        return Integer.parseInt(range.group(2));
    }
}
