package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.notation.Known;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Says what files of other makes would bring into a pack. */
public final class Importer {
    private static final List<Door> DOORS =
            List.of(new HtmlDoor(), new OscalCatalogDoor(), new CisoLibraryDoor(), new MappingCsvDoor());

    private final List<Register> registers;
    private final Known known;
    private final List<Item> items;
    private final DocumentIds ids;

    /** @param pack what is there: its registers, its risk method, its records */
    public Importer(Pack pack) {
        this(pack, new DocumentIds());
    }

    private Importer(Pack pack, DocumentIds ids) {
        this.ids = ids;
        this.registers = pack.registers();
        this.known = new Known(pack.settings().method(), pack.catalogue(), Set.of(), "", pack.catalogue()::successors);
        this.items = pack.items();
    }

    /** The same run of imports, against what is there meanwhile. */
    public Importer against(Pack pack) {
        return new Importer(pack, ids);
    }

    /**
     * What came of a file.
     *
     * @param plans one for each table or kind of record that is a register's
     * @param findings what is wrong with the file or was passed over in it
     */
    public record Outcome(String file, List<Plan> plans, List<Finding> findings) {}

    /**
     * Reads the file and changes nothing.
     *
     * @param name as the user knows it, for messages and places
     */
    public Outcome read(String name, byte[] bytes, Wanted wanted) {
        Optional<Finding> refusal = refusal(name, wanted);
        if (refusal.isPresent()) {
            return new Outcome(name, List.of(), List.of(refusal.get()));
        }
        List<Finding> findings = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        try {
            for (Take take : takes(new Incoming(name, bytes), wanted, findings::add)) {
                Register register = register(take, wanted);
                plans.add(new Planner(register, known, items).plan(take, name));
            }
        } catch (ContentFault e) {
            findings.add(e.finding());
        }
        return new Outcome(name, List.copyOf(plans), List.copyOf(findings));
    }

    /** Why a file cannot be read as the user says: a register or field that there is not. */
    public Optional<Finding> refusal(String name, Wanted wanted) {
        List<String> names = registers.stream().map(Register::name).toList();
        if (!wanted.as().isEmpty() && !names.contains(wanted.as())) {
            String known = "There are: " + String.join(", ", names) + ".";
            return Optional.of(fault(
                    name, "There is no register '" + wanted.as() + "'.", Nearest.hint(wanted.as(), names, known)));
        }
        List<String> fields = wanted.among(registers).stream()
                .flatMap(r -> r.fields().stream().map(Field::name))
                .distinct()
                .toList();
        return wanted.map().entrySet().stream()
                .filter(c -> !c.getValue().equals(TableFit.LEFT_OUT) && !fields.contains(c.getValue()))
                .findFirst()
                .map(c -> fault(
                        name,
                        "'" + c.getKey() + "' cannot mean '" + c.getValue() + "'; there is no such field.",
                        Nearest.hint(c.getValue(), fields, "The fields are in the site's last chapter.")));
    }

    private static Finding fault(String name, String message, String hint) {
        return new Finding("L1", Severity.ERROR, "", message, hint, Origin.of(name));
    }

    private List<Take> takes(Incoming file, Wanted wanted, Consumer<Finding> findings) throws ContentFault {
        for (Door door : DOORS) {
            if (door.opens(file)) {
                return door.open(file, findings);
            }
        }
        if (RecordFile.opens(file)) {
            return List.of(new RecordFile(file, wanted, registers).take());
        }
        if (MarkdownDoor.opens(file)) {
            return new MarkdownDoor(file, wanted, registers, items, ids, findings)
                    .takes(said -> new Recognition(file, wanted, registers, known, items, said).takes());
        }
        return new Recognition(file, wanted, registers, known, items, findings).takes();
    }

    /** The one that the user says, else the one that the file is for. */
    private Register register(Take take, Wanted wanted) {
        return wanted.register(registers)
                .or(() -> registers.stream()
                        .filter(r -> r.name().equals(take.register()))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("No register is called " + take.register()));
    }
}
