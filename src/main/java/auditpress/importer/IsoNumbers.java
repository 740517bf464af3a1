package auditpress.importer;

import auditpress.model.Catalogue;
import auditpress.model.FrameworkName;
import auditpress.notation.ControlIds;
import auditpress.read.Registers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows ISO/IEC 27001 under the names that mappings give it, and its numbers in both editions. */
final class IsoNumbers {
    private static final Pattern TODAY = Pattern.compile("(?:iso)?(?:iec)?2700[12](?:2022)?(?:annexa)?");
    private static final Pattern FORMER = Pattern.compile("(?:iso)?(?:iec)?2700[12]2013(?:annexa)?");

    /** Clauses of 2013 that have another number today. */
    private static final Map<String, String> MOVED = Map.of("10.1", "10.2", "10.2", "10.1");

    private final Catalogue catalogue = Registers.catalogue();

    /** Whether the framework of that name is ISO/IEC 27001 or its guidance, in either edition. */
    static boolean isIso(String framework) {
        return TODAY.matcher(FrameworkName.plain(framework)).matches() || isFormer(framework);
    }

    /** Whether it is the edition of 2013. */
    static boolean isFormer(String framework) {
        return FORMER.matcher(FrameworkName.plain(framework)).matches();
    }

    /** Controls of Annex A of 2022 that a number means: itself, or those that took the place of one of 2013. */
    List<String> controls(String framework, String number) {
        if (!isControl(framework, number)) {
            return List.of();
        }
        return isFormer(framework)
                ? catalogue.successors(number)
                : ControlIds.canonical(number).filter(id -> !catalogue.title(id).isEmpty()).stream()
                        .toList();
    }

    /** The clause that it means, by its number of today. */
    Optional<String> clause(String framework, String number) {
        String today = isFormer(framework) ? MOVED.getOrDefault(number, number) : number;
        return isControl(framework, number) || !catalogue.hasClause(today) ? Optional.empty() : Optional.of(today);
    }

    /** ISO/IEC 27002 and Annex A hold controls alone; else a bare number is a clause, and controls have the letter A. */
    private static boolean isControl(String framework, String number) {
        String name = FrameworkName.plain(framework);
        return number.regionMatches(true, 0, "A", 0, 1) || name.contains("27002") || name.endsWith("annexa");
    }
}
