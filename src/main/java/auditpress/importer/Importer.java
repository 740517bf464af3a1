package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.notation.Known;
import auditpress.read.Row;
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
    private final List<Register> registers;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Known known;
    private final List<Item> items;
    private final boolean numbers;
    /** Of the audit, or today; null where neither is known. */
    private final @Nullable LocalDate day;

    private final DocumentIds ids;
    private final List<Door> doors;
    /** In the order in which they were opened. */
    private final List<Opened> files = new ArrayList<>();

    private final Map<Opened, Preparation> prepared = new LinkedHashMap<>();
    private final PlannedRecords planned = new PlannedRecords();

    private Importer(Pack pack, boolean numbers, @Nullable LocalDate today) {
        this.registers = pack.registers();
        this.known =
                Known.of(pack.settings().method()).with(pack.catalogue()).withSuccessors(pack.catalogue()::successors);
        this.items = pack.items();
        this.numbers = numbers;
        LocalDate audit = pack.settings().date();
        this.day = audit == null ? today : audit;
        this.ids = new DocumentIds(items);
        this.doors = List.of(new HtmlDoor(ids), new OscalCatalogDoor(), new CisoLibraryDoor(), new MappingCsvDoor());
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
     * @param left tables that look like rows of a register and stay in their text
     */
    public record Outcome(String file, List<Plan> plans, List<Finding> findings, List<LeftInText> left) {}

    /**
     * Opens the file; all files of an import are opened before the first is planned, for each may name what another brings.
     *
     * @param name as the user knows it, for messages and places
     */
    public Opened open(String name, byte[] bytes, Wanted wanted) {
        Opened opened = opened(new Incoming(name, bytes), wanted, false);
        files.add(opened);
        return opened;
    }

    /** The same for a file of a folder; nothing where it is YAML or JSON and may as well be a program's settings. */
    public Optional<Opened> openFound(String name, byte[] bytes, Wanted wanted) {
        Incoming file = new Incoming(name, bytes);
        Opened opened = opened(file, wanted, true);
        boolean unsure = RecordFile.opens(file) && doors.stream().noneMatch(d -> d.opens(file));
        if (unsure && !opened.isSurelyRecords(registers)) {
            return Optional.empty();
        }
        files.add(opened);
        return Optional.of(opened);
    }

    private Opened opened(Incoming file, Wanted wanted, boolean found) {
        String name = file.name();
        List<LeftInText> left = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Opened.Held> held = new ArrayList<>();
        Optional<Finding> refusal = refusal(name, wanted);
        refusal.ifPresent(findings::add);
        try {
            if (refusal.isEmpty()) {
                for (Take take : takes(file, wanted, found, findings::add, left::add)) {
                    Register register = register(take, wanted);
                    Take settled = take.settled(register);
                    held.add(new Opened.Held(
                            register, ReviewDays.settled(settled, register, known, day, findings::add)));
                }
            }
        } catch (ContentFault e) {
            findings.add(e.finding());
        }
        left.forEach(l -> findings.add(l.finding()));
        return new Opened(name, held, findings, left);
    }

    /**
     * What the file would do, when those that were planned before it are written; changes nothing.
     *
     * @param there all records that are there
     */
    public Outcome plan(Opened file, List<Item> there) {
        if (prepared.size() < files.size()) {
            prepared.clear();
            prepared.putAll(Preparation.of(files, there, known, numbers));
        }
        List<Prepared> brought =
                prepared.values().stream().flatMap(p -> p.takes().stream()).toList();
        Names names = new Names(planned.over(there), brought);
        Preparation own = Objects.requireNonNull(prepared.get(file));
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(own.findings());
        List<Plan> plans = new ArrayList<>();
        for (Prepared take : own.takes()) {
            Plan plan =
                    new Planner(take.register(), known, planned.over(there), planned, names).plan(take, file.file());
            planned.add(plan, take.titles());
            plans.add(plan);
        }
        return new Outcome(file.file(), List.copyOf(plans), List.copyOf(findings), file.left());
    }

    /** What the file alone would do; changes nothing. */
    public Outcome read(String name, byte[] bytes, Wanted wanted) {
        return plan(open(name, bytes, wanted), items);
    }

    /**
     * What the register of people would gain by those whom the files name; nothing where it knows them all.
     *
     * @param there all records that are there
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
        Opened opened = new Opened(name, List.of(new Opened.Held(register.get(), take)), List.of(), List.of());
        List<Item> now = planned.over(there);
        Preparation prepared = Objects.requireNonNull(
                Preparation.of(List.of(opened), now, known, true).get(opened));
        Names names = new Names(now, prepared.takes());
        List<Plan> plans = prepared.takes().stream()
                .map(Prepared::withoutNotes)
                .map(t -> new Planner(t.register(), known, now, planned, names).plan(t, name))
                .toList();
        return Optional.of(new Outcome(name, plans, prepared.findings(), List.of()));
    }

    /** Why a file cannot be read as the user says: a register or field that there is not. */
    public Optional<Finding> refusal(String name, Wanted wanted) {
        return Refusal.of(name, wanted, registers);
    }

    private List<Take> takes(
            Incoming file, Wanted wanted, boolean found, Consumer<Finding> findings, Consumer<LeftInText> left)
            throws ContentFault {
        for (Door door : doors) {
            if (door.opens(file)) {
                return door.open(file, findings);
            }
        }
        if (RecordFile.opens(file)) {
            return List.of(new RecordFile(file, wanted, registers).take());
        }
        if (MarkdownDoor.opens(file)) {
            return new MarkdownDoor(file, wanted, registers, ids, found, findings, left)
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
