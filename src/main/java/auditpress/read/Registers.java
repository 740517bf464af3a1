package auditpress.read;

import auditpress.model.Catalogue;
import auditpress.model.Finding;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declarations that ship with the program, and what the settings add to them. */
public final class Registers {
    private static final String FOLDER = "/auditpress/";

    private Registers() {}

    /** The shipped registers in the order of the publication. */
    public static List<Register> shipped() {
        List<Register> registers = new ArrayList<>();
        for (String name : section("registers/index.yaml").list("registers")) {
            registers.add(RegisterReader.read(section("registers/" + name + ".yaml"), Optional.empty()));
        }
        return registers;
    }

    /** The shipped registers with the scores of the method and the changes that the settings declare, then the settings' own ones. */
    static List<Register> with(List<Register> shipped, Section settings, RiskMethod method) {
        Map<String, Register> registers = new LinkedHashMap<>();
        shipped.forEach(r -> registers.put(r.name(), ScoreFields.in(r, method)));
        for (Section own : settings.sections("registers")) {
            Register register = RegisterReader.read(own, Optional.ofNullable(registers.get(own.name())));
            registers.put(register.name(), register);
        }
        return List.copyOf(registers.values());
    }

    /** Annex A, by number and short title. */
    public static Catalogue catalogue() {
        Section root = section("annex-a-2022.yaml");
        List<Catalogue.Theme> themes = new ArrayList<>();
        if (root.node("themes").orElseThrow() instanceof Node.Sequence list) {
            for (Node node : list.items()) {
                Section theme = new Section("annex-a-2022.yaml", "", (Node.Mapping) node, Registers::broken);
                Section controls = theme.section("controls");
                themes.add(new Catalogue.Theme(
                        theme.text("id", ""),
                        theme.text("title", ""),
                        controls.keys().stream()
                                .map(id -> new Catalogue.Entry(id, controls.text(id, "")))
                                .toList()));
            }
        }
        return new Catalogue(root.text("name", ""), List.copyOf(themes));
    }

    private static Section section(String name) {
        try (InputStream in = Registers.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Section(name, "", (Node.Mapping) Trees.yaml(name, 1, text), Registers::broken);
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
