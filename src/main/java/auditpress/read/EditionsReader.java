package auditpress.read;

import auditpress.model.Catalogue;
import auditpress.model.Choice;
import auditpress.model.Edition;
import auditpress.model.Edition.Picked;
import auditpress.model.Field;
import auditpress.model.Nearest;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Reads the editions that ship with the program and what the settings change about them or add. What cannot be understood
 * is a finding, and withholds too much rather than too little.
 */
final class EditionsReader {
    private final List<String> registers;
    private final List<String> controls;
    private final List<String> levels;
    private final Catalogue catalogue;

    private EditionsReader(List<Register> registers, Catalogue catalogue) {
        this.registers = registers.stream().map(Register::name).toList();
        this.controls = catalogue.themes().stream()
                .flatMap(t -> t.controls().stream())
                .map(Catalogue.Entry::id)
                .toList();
        this.levels = registers.stream()
                .filter(r -> r.kind().equals("evidence"))
                .flatMap(r -> r.field("confidentiality").stream())
                .map(Field::choices)
                .flatMap(List::stream)
                .map(Choice::value)
                .toList();
        this.catalogue = catalogue;
    }

    /** All editions, the shipped ones first. */
    static List<Edition> read(Section settings, List<Register> registers, Catalogue catalogue) {
        EditionsReader reader = new EditionsReader(registers, catalogue);
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (Section shipped : Registers.section("editions").sections("editions")) {
            editions.put(shipped.name(), reader.edition(shipped, Edition.all(shipped.name(), "")));
        }
        for (Section own : settings.sections("editions")) {
            String title = Section.capital(own.name()) + " edition";
            Edition edition = reader.edition(own, editions.getOrDefault(own.name(), Edition.all(own.name(), title)));
            editions.put(own.name(), edition.key().equals(Edition.FULL) ? full(own, edition) : edition);
        }
        return List.copyOf(editions.values());
    }

    /** The full edition stays full: everything that is built without asking is. */
    private static Edition full(Section section, Edition edition) {
        if (!edition.showsAll()) {
            section.wrong(
                    "L4",
                    "The full edition withholds nothing.",
                    "Declare an edition of your own, under another name, and build it with --edition.");
        }
        return new Edition(
                edition.key(),
                edition.title(),
                edition.about(),
                Picked.ALL,
                List.of(),
                Picked.ALL,
                "",
                Picked.ALL,
                edition.since());
    }

    private Edition edition(Section section, Edition base) {
        Section clauses = section.section("clauses");
        Edition edition = new Edition(
                base.key(),
                section.text("title", base.title()),
                section.text("about", base.about()),
                picked(section.section("registers"), base.registers(), registers, String::equals, "register"),
                clauses(clauses, base.clauses()),
                picked(section.section("controls"), base.controls(), controls, EditionsReader::means, "control"),
                level(section, base.confidentiality()),
                chapters(section.section("chapters"), base.chapters()),
                section.flag("since", base.since()));
        clauses.finish();
        section.finish();
        return edition;
    }

    private static boolean means(String pattern, String control) {
        // An own control is known only once its row is read.
        return Picked.matches(pattern, control) || !pattern.regionMatches(true, 0, "A.", 0, 2);
    }

    private Picked picked(
            Section section, Picked base, List<String> known, BiPredicate<String, String> means, String what) {
        List<String> only = section.list("only");
        List<String> without = section.list("without");
        section.finish();
        boolean knowsOnly = known("only", section, only, known, means, what);
        boolean knowsWithout = known("without", section, without, known, means, what);
        return knowsOnly && knowsWithout
                ? new Picked(RegisterReader.stated(only, base.only()), RegisterReader.stated(without, base.without()))
                : Picked.NOTHING;
    }

    /** Whether each of the words means something; what does not is reported. */
    private static boolean known(
            String key,
            Section section,
            List<String> words,
            List<String> known,
            BiPredicate<String, String> means,
            String what) {
        List<String> unknown = words.stream()
                .filter(w -> known.stream().noneMatch(k -> means.test(w, k)))
                .toList();
        unknown.forEach(w -> section.wrong(
                "L4",
                key,
                "There is no " + what + " '" + w + "'.",
                Nearest.hint(
                        w,
                        known,
                        known.size() > 30
                                ? "Write an id such as A.5.1, or A.5.*."
                                : "Known: " + String.join(", ", known) + ".")));
        return unknown.isEmpty();
    }

    private Picked chapters(Section section, Picked base) {
        List<String> left = new ArrayList<>(section.list("without"));
        left.retainAll(Edition.ALWAYS);
        left.forEach(c -> section.wrong(
                "L4", "without", "The chapter '" + c + "' stands in every edition.", "Take it from the list."));
        return picked(section, base, Edition.CHAPTERS, String::equals, "chapter");
    }

    private List<String> clauses(Section section, List<String> base) {
        List<String> only = section.list("only");
        List<String> known =
                catalogue.clauses().stream().map(Catalogue.Clause::number).toList();
        only.stream()
                .filter(c -> !catalogue.hasClause(c))
                .forEach(c -> section.wrong(
                        "L4",
                        "only",
                        "There is no clause '" + c + "'.",
                        Nearest.hint(c, known, "Write its number, such as 6.1 or 9.3.2.")));
        return RegisterReader.stated(only, base);
    }

    /** One of the levels, in any case; the lowest one for a word that is none. */
    private String level(Section section, String base) {
        String text = section.text("confidentiality", base);
        for (String level : levels) {
            if (level.equalsIgnoreCase(text)) {
                return level;
            }
        }
        if (text.isEmpty() || levels.isEmpty()) {
            return text;
        }
        section.wrong(
                "L4",
                "confidentiality",
                "'" + text + "' is not a level of confidentiality.",
                Nearest.hint(text, levels, "Known: " + String.join(", ", levels) + "."));
        return levels.get(0);
    }
}
