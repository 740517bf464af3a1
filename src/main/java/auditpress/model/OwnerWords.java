package auditpress.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by its words what somebody who answers for something is: a team, a role, or a person by name. */
public final class OwnerWords {
    private static final Pattern TEAM = Pattern.compile(
            "(?U)\\bIT\\b|(?i:\\b(?:team|department|dept|division|unit|group|committee|board|management|abteilung|équipe)\\b)");

    /** Names of functions that stand alone, and several at once. */
    private static final Pattern FUNCTION =
            Pattern.compile("(?iu)procurement|purchasing|legal|finance|marketing|sales|operations"
                    + "|hr|human resources|facilities|engineering|compliance|(?:it |cyber |information )?security|development|devops|secops"
                    + "|support|einkauf|vertrieb|personal|personalwesen|recht|finanzen|betrieb|achats|ventes|juridique|compras|ventas"
                    + "|[^+&/]+[+&/].*");

    private static final Pattern ROLE = Pattern.compile(
            "(?iU)\\b(?:lead|leader|head|manager|director|officer|chief|chair|owner|admin|administrator|engineer|architect|analyst"
                    + "|specialist|coordinator|leiter|leiterin|beauftragter?|chef|responsable|jefe|directora?|vedoucí|υπεύθυνος"
                    + "|kierownik|manažer|dirigente|verantwoordelijke)\\b");
    /** As CISO, DPO and CTO are written. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");

    /** Roles that stand beside another and make two of them. */
    private static final Pattern CHIEF = Pattern.compile("(?U)\\b(?:C\\p{Lu}{1,3}O|DPO|ISO|ISB|DSB|RSSI|DSI)\\b");

    private static final Pattern TWO = Pattern.compile("[^+&/]+[&/]([^+&/]+)");

    /** Between several roles of one person. */
    private static final Pattern ROLES = Pattern.compile("\\s*(?:[,;/&()\\n]|\\band\\b)\\s*");

    private OwnerWords() {}

    /** By which one is known who holds these roles: all as written, and each of "CISO, DPO" or "Managing Director (CEO)". */
    public static Stream<String> roles(String text) {
        return Stream.concat(Stream.of(text), ROLES.splitAsStream(text)).filter(r -> !r.isBlank());
    }

    /** Whether it is a team or function, for which no one person answers; an "IT manager" and a "team lead" are one. */
    public static boolean isTeam(String text) {
        boolean several = FUNCTION.matcher(text.strip()).matches();
        return (several && !isRoleForTwo(text.strip()))
                || (TEAM.matcher(text).find() && !ROLE.matcher(text).find());
    }

    /** Whether one role answers for two functions: a "Head of Legal & Compliance", an "HR / Security Lead". */
    private static boolean isRoleForTwo(String text) {
        Matcher two = TWO.matcher(text);
        return two.matches()
                && ROLE.matcher(text).results().count() == 1
                && !CHIEF.matcher(text).find()
                && !TEAM.matcher(text.replaceAll("\\bIT\\b", "")).find()
                && (ROLE.matcher(text).lookingAt() || ROLE.matcher(two.group(1)).find());
    }

    /** Whether it is what a person does and not who it is. */
    public static boolean isRole(String text) {
        return !isTeam(text)
                && (ROLE.matcher(text).find()
                        || ABBREVIATION.matcher(text.strip()).matches());
    }
}
