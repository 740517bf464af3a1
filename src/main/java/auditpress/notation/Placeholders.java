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
            "not assigned",
            "not set",
            "entfällt",
            "keine",
            "keiner",
            "kein",
            "nicht zutreffend",
            "nicht zugewiesen",
            "nicht anwendbar",
            "nicht relevant",
            "trifft nicht zu",
            "nicht benannt",
            "nicht vergeben",
            "unbesetzt",
            "keine angabe",
            "keine angaben",
            "n. a.",
            "n. z.",
            "n.z.",
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
            "non attribuée",
            "non affecté",
            "non concerné",
            "non concernée",
            "non renseigné",
            "non renseignée",
            "rien",
            "vide",
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
            "to be assigned",
            "to be agreed",
            "to be advised",
            "not yet decided",
            "not yet defined",
            "not yet assigned",
            "wird noch festgelegt",
            "noch offen",
            "noch festzulegen",
            "noch zu bestimmen",
            "noch nicht festgelegt",
            "noch nicht benannt",
            "zu definieren",
            "zu bestimmen",
            "zu klären",
            "in klärung",
            "unklar",
            "folgt",
            "n. n.",
            "n.n.",
            "à définir",
            "à déterminer",
            "à préciser",
            "à confirmer",
            "à compléter",
            "à renseigner",
            "à désigner",
            "à nommer",
            "non défini",
            "non définie",
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

    /** Where they are no choice themselves, these say that none is made; as {@link ChoiceWords} compares words. */
    private static final Set<String> UNCHOSEN = Set.of(
            "open",
            "undecided",
            "not decided",
            "not assessed",
            "not yet assessed",
            "not yet decided",
            "offen",
            "nicht bewertet",
            "noch nicht bewertet",
            "ouvert",
            "non evalue",
            "abierto",
            "no evaluado",
            "otevreno",
            "nehodnoceno",
            "ανοιχτο");

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

    /** Whether it says of a choice that it is still to be made. */
    static boolean isUndecided(String text) {
        return UNCHOSEN.contains(ChoiceWords.plain(text));
    }

    /** Whether it is what a spreadsheet shows in place of a result. */
    static boolean isFault(String text) {
        return FAILED.matcher(text).matches();
    }
}
