package auditpress.notation;

import auditpress.model.Catalogue;
import auditpress.notation.ControlWords.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells clauses of the standard from controls: {@code Clause 9.2}, {@code 6.1.3 d}, {@code 10.1}. */
final class ClauseTexts {
    static final String NOT_A_CONTROL = "It is a clause of the standard, not a control.";

    private static final Pattern CITED = Pattern.compile(
            "(?iu)(?<word>(?:clause|clauses|cl\\.|kapitel|abschnitt|chapitre|article"
                    + "|cláusulas?|apartado|kapitol[ay]|článek|κεφάλαιο|ρήτρα|clausol[ae]|punto|capitolo|hoofdstuk|clausule|paragraaf|klauzul[ae]|rozdział|punkt|pkt\\.?|§)\\s*-?\\s*)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2})\\s*(?:\\(?(?<letter>[a-z])\\)?)?");

    private final Catalogue catalogue;
    private final boolean allowed;

    /** @param allowed whether clauses may stand in the column */
    ClauseTexts(Catalogue catalogue, boolean allowed) {
        this.catalogue = catalogue;
        this.allowed = allowed;
    }

    /** Whether the text is a number as clauses have, or names one. */
    static boolean isLike(String text) {
        return CITED.matcher(text).matches();
    }

    /** The clause, or what is wrong with one here; null where the text is none. */
    @Nullable
    Part read(String text) {
        Matcher cited = CITED.matcher(text);
        if (!cited.matches()) {
            return null;
        }
        String number = cited.group("number");
        boolean marked = cited.group("word") != null || cited.group("letter") != null;
        boolean three = number.matches("\\d+\\.\\d+\\.\\d+");
        boolean there = catalogue.clauses().isEmpty() || catalogue.hasClause(number);
        boolean own = number.matches("(?:4|9|10)(?:\\.\\d+)?") || (three && allowed && there);
        if (!marked && !own) {
            return null;
        }
        if (!allowed || !there) {
            return Part.wrong(NOT_A_CONTROL);
        }
        String letter =
                cited.group("letter") == null ? "" : "(" + cited.group("letter").toLowerCase(Locale.ROOT) + ")";
        String id = "clause-" + number + letter;
        boolean same = text.equals(id) || text.equals(number);
        return new Part(List.of(same ? text : id), same ? Set.of() : EnumSet.of(ControlChange.CLAUSE), "");
    }
}
