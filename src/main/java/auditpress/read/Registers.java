package auditpress.read;

import auditpress.model.Catalogue;
import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import auditpress.model.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declarations that ship with the program, and what the settings add to them. */
public final class Registers {
    private static final String FOLDER = "/auditpress/";

    private Registers() {}

    /** The shipped registers in the order of the publication. */
    public static List<Register> shipped() {
        List<Register> registers = new ArrayList<>();
        for (String name : section("registers/index.yaml").list("registers")) {
            registers.add(RegisterReader.shipped(section("registers/" + name + ".yaml")));
        }
        return registers;
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
        Section names = section("no-registers.yaml").section("names");
        Map<String, List<String>> others = new LinkedHashMap<>();
        names.keys().forEach(k -> others.put(k, names.list(k)));
        return others;
    }

    /** What auditpress.yaml may hold. */
    static List<Setting> settable() {
        return SettingsTable.read(section("settings.yaml"));
    }

    /** Annex A and the clauses, by number and short title. */
    public static Catalogue catalogue() {
        Section annex = section("annex-a-2022.yaml");
        Section standard = section("clauses.yaml");
        Section clauses = standard.section("clauses");
        return new Catalogue(
                annex.text("name", ""),
                entries(annex, "annex-a-2022.yaml", "themes").stream()
                        .map(Registers::theme)
                        .toList(),
                clauses.keys().stream()
                        .map(number -> new Catalogue.Clause(number, clauses.text(number, "")))
                        .toList(),
                entries(standard, "clauses.yaml", "documented").stream()
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

    /** A file of the program's own. */
    static Section section(String name) {
        try (InputStream in = Registers.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Section.root(name, (Node.Mapping) Trees.yaml(name, 1, text), Registers::broken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ContentFault e) {
            throw new IllegalStateException(e.finding().message(), e);
        }
    }

    /** A fault in a file of ours is our bug, not the user's. */
    private static void broken(Finding finding) {
        throw new IllegalStateException(finding.origin().text() + ": " + finding.message() + " " + finding.hint());
    }
}
