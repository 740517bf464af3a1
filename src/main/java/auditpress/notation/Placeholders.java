package auditpress.notation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words and signs that stand in a cell in place of a value. */
final class Placeholders {
    static final String FAULT = "A formula of the workbook has failed there.";

    private static final Set<String> NONE = Set.of(
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "none",
            "nil",
            "null",
            "(none)",
            "(blank)",
            "not applicable",
            "unassigned",
            "entfällt",
            "keine",
            "keiner",
            "kein",
            "nicht zutreffend",
            "nicht zugewiesen",
            "k. a.",
            "k.a.",
            "aucun",
            "aucune",
            "néant",
            "sans objet",
            "s/o",
            "s.o.",
            "non applicable",
            "non attribué",
            "ninguno",
            "ninguna",
            "no aplica",
            "sin asignar",
            "žádný",
            "žádná",
            "žádné",
            "není",
            "nepřiřazeno",
            "καμία",
            "κανένα",
            "κανένας",
            "κανείς",
            "δ/υ",
            "δεν εφαρμόζεται",
            "δεν υπάρχει",
            "δεν έχει οριστεί",
            "sin datos",
            "no disponible",
            "no asignado",
            "n/d",
            "n.d.",
            "nepoužije se",
            "neuvedeno",
            "nessuno",
            "nessuna",
            "non applicabile",
            "non assegnato",
            "nenhum",
            "nenhuma",
            "não aplicável",
            "não se aplica",
            "não atribuído",
            "geen",
            "n.v.t.",
            "nvt",
            "niet van toepassing",
            "niet toegewezen",
            "brak",
            "nie dotyczy",
            "nieprzypisane");
    private static final Set<String> UNDECIDED = Set.of(
            "tbd",
            "tba",
            "tbc",
            "tbd.",
            "to be determined",
            "to be defined",
            "to be decided",
            "to be confirmed",
            "wird noch festgelegt",
            "noch offen",
            "à définir",
            "à déterminer",
            "por definir",
            "por determinar",
            "bude určeno",
            "bude upřesněno",
            "εκκρεμεί",
            "θα καθοριστεί",
            "προς καθορισμό",
            "pendiente de definir",
            "a determinar",
            "doplnit",
            "bude doplněno",
            "da definire",
            "da determinare",
            "da stabilire",
            "a definir",
            "nog te bepalen",
            "n.t.b.",
            "ntb",
            "nader te bepalen",
            "do ustalenia",
            "do uzupełnienia",
            "do określenia");
    private static final Pattern DASHES = Pattern.compile("[-–—‒―_.\\s]+");
    private static final Pattern MARKS = Pattern.compile("[?\\s]+");
    private static final Pattern FAILED = Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");

    private Placeholders() {}

    /** What it says of the value, or nothing when it may be one. */
    static Optional<Meant> of(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (NONE.contains(word) || DASHES.matcher(text).matches()) {
            return Optional.of(Meant.changed("", "'" + text + "' means none."));
        }
        if (UNDECIDED.contains(word) || MARKS.matcher(text).matches()) {
            return Optional.of(Meant.unplaced(text, "Nothing is decided there yet."));
        }
        return isFault(text) ? Optional.of(Meant.unplaced(text, FAULT)) : Optional.empty();
    }

    /** Whether it is what a spreadsheet shows in place of a result. */
    static boolean isFault(String text) {
        return FAILED.matcher(text).matches();
    }
}
