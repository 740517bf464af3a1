package auditpress.notation;

import auditpress.model.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of the months in the languages that we know, in full or cut short to three letters or more. */
final class MonthNames {
    private static final int SHORTEST = 3;

    /** By language, English first; accents left out, the forms that stand with a day after a stroke. */
    private static final List<List<List<String>>> LANGUAGES = List.of(
            months("january february march april may june july august september october november december"),
            months(
                    "januar/janner/jaenner februar/feber marz/maerz/mrz april mai juni juli august september oktober november"
                            + " dezember"),
            months("janvier fevrier mars avril mai juin juillet/jul aout septembre octobre novembre decembre"),
            months("enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre"
                    + " diciembre"),
            months("leden/ledna unor/unora brezen/brezna duben/dubna kveten/kvetna cerven/cervna/cvn"
                    + " cervenec/cervence/cvc srpen/srpna zari rijen/rijna listopad/listopadu prosinec/prosince"),
            months("ιανουαριος/ιανουαριου φεβρουαριος/φεβρουαριου μαρτιος/μαρτιου απριλιος/απριλιου μαιος/μαιου"
                    + " ιουνιος/ιουνιου ιουλιος/ιουλιου αυγουστος/αυγουστου σεπτεμβριος/σεπτεμβριου"
                    + " οκτωβριος/οκτωβριου νοεμβριος/νοεμβριου δεκεμβριος/δεκεμβριου"),
            months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
            months("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro"),
            months("januari februari maart/mrt april mei juni juli augustus september oktober november december"),
            months("styczen/stycznia luty/lutego marzec/marca kwiecien/kwietnia maj/maja czerwiec/czerwca"
                    + " lipiec/lipca sierpien/sierpnia wrzesien/wrzesnia pazdziernik/pazdziernika"
                    + " listopad/listopada grudzien/grudnia"));

    /** A month, and whether its name is English. */
    record Month(int number, boolean english) {}

    private MonthNames() {}

    private static List<List<String>> months(String names) {
        return List.of(names.split(" ")).stream()
                .map(n -> List.of(n.split("/")))
                .toList();
    }

    /** The month of that name; nothing where it names none, or is too short for one of two. */
    static Optional<Month> of(String name) {
        String wanted = plain(name);
        if (wanted.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<Integer> exact = new TreeSet<>();
        Set<Integer> cut = new TreeSet<>();
        boolean english = false;
        for (List<List<String>> language : LANGUAGES) {
            for (int i = 0; i < language.size(); i++) {
                for (String form : language.get(i)) {
                    if (form.startsWith(wanted)) {
                        (form.equals(wanted) ? exact : cut).add(i + 1);
                        english |= language == LANGUAGES.get(0);
                    }
                }
            }
        }
        Set<Integer> found = exact.isEmpty() ? cut : exact;
        return found.size() == 1 ? Optional.of(new Month(found.iterator().next(), english)) : Optional.empty();
    }

    private static String plain(String name) {
        return Spelling.withoutAccents(name.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
    }
}
