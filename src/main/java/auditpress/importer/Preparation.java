package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.notation.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the takes of one file became when titles and ids were looked for.
 *
 * @param findings why others are refused
 */
record Preparation(List<Prepared> takes, List<Finding> findings) {

    /**
     * All files of an import together, for no number is given twice.
     *
     * @param items all records that are there
     * @param numbers whether rows without ids are numbered
     */
    static Map<Opened, Preparation> of(List<Opened> files, List<Item> items, Known known, boolean numbers) {
        Numbering numbering = new Numbering(items, known);
        for (Opened file : files) {
            file.held().forEach(h -> numbering.keep(h.take().ids(h.register()).stream()));
        }
        Map<Opened, Preparation> all = new LinkedHashMap<>();
        for (Opened file : files) {
            List<Prepared> takes = new ArrayList<>();
            List<Finding> refused = new ArrayList<>();
            for (Opened.Held held : file.held()) {
                Prepared stated = SectionChoices.settled(RowTitles.of(held.register(), held.take(), known), known);
                Prepared titled = ImpliedDecisions.added(stated, MisplacedChoices.settled(stated, known), items, known);
                boolean nameless = isNameless(titled);
                Optional<Finding> refusal = nameless ? refusal(file, titled, numbers) : Optional.empty();
                refusal.ifPresentOrElse(refused::add, () -> takes.add(nameless ? numbering.of(titled) : titled));
            }
            all.put(file, new Preparation(takes, refused));
        }
        RecordsOfTexts records = new RecordsOfTexts(
                items, all.values().stream().flatMap(p -> p.takes().stream()).toList());
        all.replaceAll((file, p) -> new Preparation(
                p.takes().stream().map(t -> records.settled(t, file.file())).toList(), p.findings()));
        return all;
    }

    /** Whether no row has an id, though rows of the register can be numbered; a form that nobody filled in is not. */
    private static boolean isNameless(Prepared titled) {
        Register register = titled.register();
        Take take = titled.take();
        List<String> ids = take.ids(register);
        boolean form = take.column(register.identity().get(0)).isPresent()
                && take.filled(register.titleField()) * 2 < ids.size();
        return !ids.isEmpty() && ids.stream().allMatch(String::isEmpty) && Numbering.isPossible(register) && !form;
    }

    /** Why the rows are not numbered. */
    private static Optional<Finding> refusal(Opened file, Prepared titled, boolean numbers) {
        Register register = titled.register();
        Take take = titled.take();
        String id = register.identity().get(0);
        String none = "No column is the '" + id + "' of the " + register.title().toLowerCase(Locale.ROOT);
        Optional<String> like = IdColumns.among(take.columns(), take.rows());
        if (like.isPresent()) {
            return Optional.of(fault(
                    file,
                    take,
                    none + ", though '" + like.get() + "' may be.",
                    "Say --map '" + like.get() + "=" + id + "'."));
        }
        if (!numbers) {
            return Optional.of(fault(
                    file,
                    take,
                    none + ", and the rows of a file that every build reads cannot be numbered: a new row among them"
                            + " would change the numbers of others.",
                    "Put a column 'ID' into the file, or bring its rows over once with 'auditpress import --write'."));
        }
        return take.filled(register.titleField()) > 0
                ? Optional.empty()
                : Optional.of(fault(
                        file,
                        take,
                        none + " and none the '" + register.titleField() + "', so no row can be told from another.",
                        "Say --map COLUMN=" + id + " or --map COLUMN=" + register.titleField() + "."));
    }

    private static Finding fault(Opened file, Take take, String message, String hint) {
        return new Finding("L1", Severity.ERROR, "", message, hint, new Origin(file.file(), take.sheet(), 0, 0));
    }
}
