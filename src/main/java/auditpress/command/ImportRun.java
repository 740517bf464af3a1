package auditpress.command;

import auditpress.importer.Importer;
import auditpress.importer.NamedPeople;
import auditpress.importer.Opened;
import auditpress.importer.Plan;
import auditpress.importer.PlanWriter;
import auditpress.importer.Wanted;
import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import auditpress.start.Starter;
import auditpress.table.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One import into a content folder: all files are planned, each as if those before it were written, and then they are. */
final class ImportRun {
    private final Path content;
    private final Importer importer;
    private final boolean naming;
    private final Consumer<String> said;
    /** Files of which nothing is kept. */
    private final Set<String> start = new LinkedHashSet<>();

    /** Names of registers that were written since the content was read. */
    private final Set<String> stale = new HashSet<>();

    private Pack pack;

    /**
     * Reads what is there.
     *
     * @param naming whether each file that is written is said
     * @param today for what the settings pin no date of
     * @param said takes that, and what could not be written
     */
    ImportRun(Path content, boolean everyBuild, boolean naming, LocalDate today, Consumer<String> said) {
        this.content = content;
        this.naming = naming;
        this.said = said;
        this.pack = PackReader.read(content);
        this.importer = everyBuild ? Importer.forEveryBuild(pack) : new Importer(pack, today);
    }

    /** Why nothing can be read as the user says. */
    Optional<Finding> refusal(Wanted wanted) {
        return importer.refusal("", wanted);
    }

    /**
     * Opens the file.
     *
     * @param found whether it is one of a folder, and is passed over where it is none to be imported
     */
    Optional<Opened> open(Path file, Wanted wanted, boolean found) throws IOException {
        try {
            byte[] bytes = SourceFile.bytes(file, Origin.of(file.toString()));
            return found
                    ? importer.openFound(file.toString(), bytes, wanted)
                    : Optional.of(importer.open(file.toString(), bytes, wanted));
        } catch (ContentFault fault) {
            if (found) {
                return Optional.empty();
            }
            throw new Verbs.Unusable("'" + file + "': " + fault.getMessage());
        }
    }

    /** Leaves out of account what 'init' wrote for the registers of these files and nobody has touched since: it is nobody's word. */
    void replaceStart(Collection<Opened> files) throws IOException {
        for (Item item : pack.items()) {
            String file = item.origin().file();
            if (!start.contains(file)
                    && files.stream().anyMatch(f -> f.holds(item.register()))
                    && item.register().reads(file)
                    && Starter.isUntouched(content, file)) {
                start.add(file);
            }
        }
    }

    private List<Item> items() {
        return pack.items().stream()
                .filter(i -> !start.contains(i.origin().file()))
                .toList();
    }

    /** Texts come after the rows that tell of them. */
    static List<Opened> rowsFirst(Collection<Opened> files) {
        return files.stream().sorted(Comparator.comparing(Opened::isText)).toList();
    }

    Importer.Outcome plan(Opened file) {
        return importer.plan(file, items());
    }

    /** Whom the files name that nobody knows. */
    NamedPeople named(List<Importer.Outcome> outcomes) {
        return NamedPeople.of(outcomes, items());
    }

    /** What they would add to the people; nothing where there are none. */
    Optional<Importer.Outcome> plan(NamedPeople people) {
        return importer.plan(people, items());
    }

    void write(Importer.Outcome outcome) {
        for (Plan plan : outcome.plans()) {
            PlanWriter.Outcome written;
            try {
                for (String file : List.copyOf(start)) {
                    if (plan.register().reads(file) && start.remove(file)) {
                        Files.delete(content.resolve(file));
                        said.accept("Removed, as 'init' wrote it and nobody touched it: " + content.resolve(file));
                    }
                }
                if (isStale(plan)) {
                    pack = PackReader.read(content);
                    stale.clear();
                }
                written = new PlanWriter(content, items()).write(plan);
                stale.add(plan.register().name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (naming) {
                written.files().forEach(f -> said.accept("Written: " + content.resolve(f)));
            }
            if (!written.kept().isEmpty()) {
                said.accept(
                        "Not changed, since they stand in files of another kind: " + String.join(", ", written.kept()));
            }
        }
    }

    /** Whether places have moved that the plan is to change; a new document needs none. */
    private boolean isStale(Plan plan) {
        boolean added = plan.documents() && plan.entries().stream().allMatch(e -> e.standing() == Plan.Standing.NEW);
        return stale.contains(plan.register().name()) && !added;
    }
}
