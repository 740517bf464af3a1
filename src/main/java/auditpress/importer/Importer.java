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
import auditpress.read.Row;
import auditpress.read.TableFit;
import auditpress.read.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what files of other makes would bring into a pack. */
public final class Importer {
    private static final List<Door> DOORS =
            List.of(new HtmlDoor(), new OscalCatalogDoor(), new CisoLibraryDoor(), new MappingCsvDoor());

    private final List<Register> registers;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Known known;
    private final List<Item> items;
    private final boolean numbers;
    /** Of the audit, or today; null where neither is known. */
    private final @Nullable LocalDate day;

    private final DocumentIds ids = new DocumentIds();
    /** In the order in which they were opened. */
    private final List<Opened> files = new ArrayList<>();

    private final Map<Opened, Preparation> prepared = new LinkedHashMap<>();

    private Importer(Pack pack, boolean numbers, @Nullable LocalDate today) {
        this.registers = pack.registers();
        this.known =
                Known.of(pack.settings().method()).with(pack.catalogue()).withSuccessors(pack.catalogue()::successors);
        this.items = pack.items();
        this.numbers = numbers;
        LocalDate audit = pack.settings().date();
        this.day = audit == null ? today : audit;
    }

    /** @param pack what is there: its registers, its risk method, its records */
    public Importer(Pack pack) {
        this(pack, true, null);
    }

    /** @param today where the settings pin no date of the audit */
    public Importer(Pack pack, LocalDate today) {
        this(pack, true, today);
    }

    /** One that gives no ids, since its files are read anew at each build and no number would stay with its row. */
    public static Importer forEveryBuild(Pack pack) {
        return new Importer(pack, false, null);
    }

    /**
     * What came of a file.
     *
     * @param plans one for each table or kind of record that is a register's
     * @param findings what is wrong with the file or was passed over in it
     */
    public record Outcome(String file, List<Plan> plans, List<Finding> findings) {}

    /**
     * Opens the file; all files of an import are opened before the first is planned, for each may name what another brings.
     *
     * @param name as the user knows it, for messages and places
     */
    public Opened open(String name, byte[] bytes, Wanted wanted) {
        List<Finding> findings = new ArrayList<>();
        List<Opened.Held> held = new ArrayList<>();
        Optional<Finding> refusal = refusal(name, wanted);
        refusal.ifPresent(findings::add);
        try {
            if (refusal.isEmpty()) {
                for (Take take : takes(new Incoming(name, bytes), wanted, findings::add)) {
                    Register register = register(take, wanted);
                    Take settled = take.settled(register);
                    held.add(new Opened.Held(
                            register, ReviewDays.settled(settled, register, known, day, findings::add)));
                }
            }
        } catch (ContentFault e) {
            findings.add(e.finding());
        }
        Opened opened = new Opened(name, held, findings);
        files.add(opened);
        return opened;
    }

    /**
     * What the file would do; changes nothing.
     *
     * @param there all records that are there by now
     */
    public Outcome plan(Opened file, List<Item> there) {
        if (prepared.size() < files.size()) {
            prepared.clear();
            prepared.putAll(Preparation.of(files, there, known, numbers));
        }
        List<Prepared> brought =
                prepared.values().stream().flatMap(p -> p.takes().stream()).toList();
        Names names = new Names(there, brought);
        Preparation own = Objects.requireNonNull(prepared.get(file));
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(own.findings());
        List<Plan> plans = own.takes().stream()
                .map(t -> new Planner(t.register(), known, there, names).plan(t, file.file()))
                .toList();
        return new Outcome(file.file(), plans, List.copyOf(findings));
    }

    /** What the file alone would do; changes nothing. */
    public Outcome read(String name, byte[] bytes, Wanted wanted) {
        return plan(open(name, bytes, wanted), items);
    }

    /**
     * What the register of people would gain by those whom the files name; nothing where it knows them all.
     *
     * @param there all records that are there by now
     */
    public Optional<Outcome> plan(NamedPeople people, List<Item> there) {
        List<Row> rows = people.rows();
        Optional<Register> register =
                registers.stream().filter(r -> r.kind().equals("person")).findFirst();
        if (rows.isEmpty() || register.isEmpty()) {
            return Optional.empty();
        }
        String name = "people named in the files";
        Take take = new Take(register.get().name(), "", 0, rows, List.of(), false).settled(register.get());
        Opened opened = new Opened(name, List.of(new Opened.Held(register.get(), take)), List.of());
        Preparation prepared = Objects.requireNonNull(
                Preparation.of(List.of(opened), there, known, true).get(opened));
        Names names = new Names(there, prepared.takes());
        List<Plan> plans = prepared.takes().stream()
                .map(Prepared::withoutNotes)
                .map(t -> new Planner(t.register(), known, there, names).plan(t, name))
                .toList();
        return Optional.of(new Outcome(name, plans, prepared.findings()));
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
                    .takes(said -> new Recognition(file, wanted, registers, vocabulary, known, items, said).takes());
        }
        return new Recognition(file, wanted, registers, vocabulary, known, items, findings).takes();
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
