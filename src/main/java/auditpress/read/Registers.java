package auditpress.read;

import auditpress.model.Catalogue;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import auditpress.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declarations that ship with the program, and what the settings add to them. */
public final class Registers {
    private Registers() {}

    /** The shipped registers in the order of the publication. */
    public static List<Register> shipped() {
        return Shipped.REGISTERS;
    }

    /** Read once, when first asked for: their names in ten languages are half a megabyte. */
    private static final class Shipped {
        private static final List<Register> REGISTERS = section("registers/index").list("registers").stream()
                .map(name -> RegisterReader.shipped(section("registers/" + name)))
                .toList();
    }

    /** The shipped registers with the scores of the method and the changes that the settings declare, then the settings' own ones. */
    static List<Register> with(List<Register> shipped, Section settings, RiskMethod method) {
        Map<String, Register> registers = new LinkedHashMap<>();
        shipped.forEach(r -> registers.put(r.name(), ScoreFields.in(r, method)));
        List<Register> before = List.copyOf(registers.values());
        Map<Section, Register> own = new LinkedHashMap<>();
        for (Section section : settings.sections("registers")) {
            Register register = RegisterReader.own(section, registers.get(section.name()));
            RegisterChecks.alone(section, register, before);
            RegisterChecks.scores(section, register, method);
            registers.put(register.name(), register);
            own.put(section, register);
        }
        own.forEach((section, register) -> RegisterChecks.among(section, register, registers.values()));
        return List.copyOf(registers.values());
    }

    /** What sheets and files are called that are no register: names in small letters by what they are. */
    public static Map<String, List<String>> others() {
        Section names = section("no-registers").section("names");
        Map<String, List<String>> others = new LinkedHashMap<>();
        names.keys().forEach(k -> others.put(k, names.list(k)));
        return others;
    }

    /** What auditpress.yaml may hold. */
    static List<Setting> settable() {
        return SettingsTable.read(section("settings"));
    }

    /** Annex A and the clauses, by number and short title. */
    public static Catalogue catalogue() {
        Section annex = section("annex-a-2022");
        Section standard = section("clauses");
        Section clauses = standard.section("clauses");
        return new Catalogue(
                annex.text("name", ""),
                entries(annex, "annex-a-2022", "themes").stream()
                        .map(Registers::theme)
                        .toList(),
                clauses.keys().stream()
                        .map(number -> new Catalogue.Clause(number, clauses.text(number, "")))
                        .toList(),
                entries(standard, "clauses", "documented").stream()
                        .map(s ->
                                new Catalogue.Documented(s.text("clause", ""), s.text("title", ""), s.list("records")))
                        .toList(),
                Frameworks.controls("iso27001-2013"));
    }

    private static Catalogue.Theme theme(Section theme) {
        Section controls = theme.section("controls");
        return new Catalogue.Theme(
                theme.text("id", ""),
                theme.text("title", ""),
                controls.keys().stream()
                        .map(id -> new Catalogue.Entry(id, controls.text(id, "")))
                        .toList());
    }

    /** The mappings of a list in a file of ours. */
    private static List<Section> entries(Section root, String file, String key) {
        List<Section> entries = new ArrayList<>();
        if (root.node(key).orElseThrow() instanceof Node.Sequence list) {
            list.items().forEach(n -> entries.add(Section.root(file, (Node.Mapping) n, Registers::broken)));
        }
        return entries;
    }

    /** Declarations of the program's own. */
    static Section section(String name) {
        return Section.root(name, Declarations.of(name), Registers::broken);
    }

    /** A fault in a file of ours is our bug, not the user's. */
    private static void broken(Finding finding) {
        throw new IllegalStateException(finding.origin().text() + ": " + finding.message() + " " + finding.hint());
    }
}
