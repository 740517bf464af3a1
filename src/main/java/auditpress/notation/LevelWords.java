package auditpress.notation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of usual scales, lowest step first, in many languages; accents and case left out. */
final class LevelWords {
    private static final Set<String> VERY_LOW = step(
            "very low|vl|sehr gering|sehr niedrig|sehr tief|tres faible|tres bas|tres basse|muy bajo|muy baja|velmi nizke"
                    + "|velmi nizka|velmi nizky|πολυ χαμηλο|πολυ χαμηλη|πολυ χαμηλος"
                    + "|molto basso|molto bassa|muito baixo|muito baixa|zeer laag|bardzo niski|bardzo niska|bardzo niskie");
    private static final Set<String> LOW = step(
            "low|l|gering|geringe|niedrig|niedrige|tief|faible|bas|basse|bajo|baja|nizke|nizka|nizky|χαμηλο|χαμηλη|χαμηλος"
                    + "|basso|bassa|baixo|baixa|laag|niski|niska|niskie");
    private static final Set<String> MEDIUM = step(
            "medium|med|m|moderate|mittel|mittlere|moyen|moyenne|modere|moderee|medio|media|moderado"
                    + "|moderada|stredni|μεσαιο|μεσαια|μεσαιος|μετριο|μετρια|μετριος"
                    + "|stredne|moderato|moderata|gemiddeld|middel|midden|middelmatig|matig|sredni|srednia|srednie|umiarkowany|umiarkowana|umiarkowane");
    private static final Set<String> HIGH =
            step("high|h|hoch|hohe|eleve|elevee|fort|forte|haut|haute|alto|alta|vysoke|vysoka|vysoky|υψηλο|υψηλη|υψηλος"
                    + "|elevado|elevada|elevato|elevata|hoog|wysoki|wysoka|wysokie");
    private static final Set<String> VERY_HIGH = step(
            "very high|vh|sehr hoch|tres eleve|tres elevee|tres fort|tres forte|tres haut|tres haute|muy alto"
                    + "|muy alta|velmi vysoke|velmi vysoka|velmi vysoky|πολυ υψηλο|πολυ υψηλη|πολυ υψηλος"
                    + "|molto alto|molto alta|molto elevato|molto elevata|muito alto|muito alta|muito elevado|zeer hoog|bardzo wysoki|bardzo wysoka|bardzo wysokie");
    private static final Set<String> CRITICAL =
            step("critical|kritisch|critique|critico|critica|kriticke|kriticka|kriticky|κρισιμο|κρισιμη|κρισιμος"
                    + "|kritiek|krytyczny|krytyczna|krytyczne");

    private static final List<Set<String>> LIKELIHOOD = List.of(
            step(
                    "rare|remote|very unlikely|highly unlikely|very rare|sehr selten|sehr unwahrscheinlich|ausserst unwahrscheinlich|tres improbable|tres rare|exceptionnel|exceptionnelle|raro|muy improbable"
                            + "|velmi nepravdepodobne|velmi nepravdepodobna|σπανιο|σπανια"
                            + "|remoto|remota|rara|muy poco probable|vzacne|vzacna|σπανιος|πολυ απιθανο|πολυ απιθανη|molto improbabile|muito improvavel|zeldzaam|zeer onwaarschijnlijk|rzadkie|rzadki|rzadko|bardzo malo prawdopodobne"),
            step(
                    "unlikely|unwahrscheinlich|selten|improbable|peu probable|poco probable|nepravdepodobne|nepravdepodobna"
                            + "|απιθανο|απιθανη"
                            + "|malo pravdepodobne|malo pravdepodobna|λιγο πιθανο|improbabile|poco probabile|improvavel|pouco provavel|onwaarschijnlijk|malo prawdopodobne|nieprawdopodobne"),
            step("possible|moderate|moglich|posible|mozne|mozna|ενδεχομενο|δυνατο"
                    + "|ενδεχομενη|δυνατη|possibile|possivel|mogelijk|mozliwe|mozliwy"),
            step("likely|probable|wahrscheinlich|pravdepodobne|pravdepodobna|πιθανο|πιθανη"
                    + "|probabile|provavel|waarschijnlijk|prawdopodobne|prawdopodobny"),
            step(
                    "almost certain|certain|very likely|highly likely|near certain|nearly certain|almost certainly|fast sicher|nahezu sicher|so gut wie sicher|sehr wahrscheinlich|quasi certain|quasi certaine|presque certain|presque certaine|tres probable"
                            + "|casi seguro|muy probable|temer jiste|temer jista|velmi pravdepodobne|σχεδον βεβαιο|σχεδον βεβαιη"
                            + "|casi segura|casi certeza|extremadamente probable|πολυ πιθανο|πολυ πιθανη|quasi certo|quasi certa|molto probabile|quase certo|quase certa|muito provavel|bijna zeker|vrijwel zeker|zeer waarschijnlijk|prawie pewne|prawie pewny|niemal pewne|bardzo prawdopodobne"));
    private static final List<Set<String>> IMPACT = List.of(
            step(
                    "negligible|insignificant|minimal|trivial|very minor|vernachlassigbar|unbedeutend|unwesentlich|minime|negligeable|insignifiant|insignificante|despreciable"
                            + "|zanedbatelny|zanedbatelna|zanedbatelne|αμελητεο|αμελητεα"
                            + "|trascurabile|desprezivel|irrelevante|verwaarloosbaar|onbeduidend|pomijalny|pomijalne|znikomy|znikome|nieistotny|nieistotne"),
            step("minor|klein|geringfugig|mineur|mineure|menor|maly|mala|male|μικρο|μικρη"
                    + "|leve|minore|lieve|pequeno|beperkt|niewielki|niewielkie"),
            step(
                    "moderate|massig|moderat|spurbar|significatif|significative|modere|moderee|moderado|moderada|stredni|μετριο|μετρια"
                            + "|maßig|moderato|moderata|matig|gemiddeld|umiarkowany|umiarkowane|umiarkowana|sredni|srednie"),
            step(
                    "major|gross|erheblich|schwer|schwerwiegend|bedeutend|majeur|majeure|mayor|velky|velka|velke|μεγαλο|μεγαλη"
                            + "|groß|grave|significativo|vyznamny|vyznamna|maggiore|maior|groot|ernstig|duzy|duza|duze|powazny|powazna|powazne"),
            step(
                    "severe|catastrophic|extreme|critical|katastrophal|kritisch|existenzbedrohend|existenzgefahrdend|extrem|critique|tres grave|catastrophique|catastrofico|catastrofica|katastroficky"
                            + "|katastroficka|katastroficke|καταστροφικο|καταστροφικη"
                            + "|extremo|estremo|catastrofale|severo|catastrofaal|rampzalig|zeer ernstig|katastrofalny|katastrofalna|katastrofalne"));

    /** Those of MIL-STD-882. */
    private static final List<Set<String>> FREQUENCY =
            List.of(step("improbable"), step("remote"), step("occasional"), step("probable"), step("frequent"));

    private static final List<Set<String>> OFTEN = List.of(
            step("sehr selten|tres rare"),
            step("selten|rare"),
            step("gelegentlich|occasionnel|occasionnelle"),
            step("haufig|frequent|frequente"),
            step("sehr haufig|tres frequent|tres frequente"));
    /** Of BSI standard 200-3. */
    private static final List<Set<String>> BSI_OFTEN =
            List.of(step("selten"), step("mittel"), step("haufig"), step("sehr haufig"));

    private static final List<Set<String>> BSI_DAMAGE =
            List.of(step("vernachlassigbar"), step("begrenzt"), step("betrachtlich"), step("existenzbedrohend"));
    /** Of EBIOS Risk Manager. */
    private static final List<Set<String>> EBIOS_LIKELIHOOD = List.of(
            step("peu vraisemblable"),
            step("vraisemblable"),
            step("tres vraisemblable"),
            step("quasi certain|quasi certaine"));

    private static final List<Set<String>> EBIOS_GRAVITY =
            List.of(step("mineure|mineur"), step("significative|significatif"), step("grave"), step("critique"));
    /** Of the CNIL's guides on privacy. */
    private static final List<Set<String>> CNIL = List.of(
            step("negligeable"), step("limite|limitee"), step("important|importante"), step("maximal|maximale"));

    private static final List<List<Set<String>>> SCALES = List.of(
            List.of(LOW, MEDIUM, HIGH),
            List.of(LOW, MEDIUM, HIGH, CRITICAL),
            List.of(LOW, MEDIUM, HIGH, VERY_HIGH),
            List.of(VERY_LOW, LOW, MEDIUM, HIGH, VERY_HIGH),
            List.of(VERY_LOW, LOW, MEDIUM, HIGH, CRITICAL),
            LIKELIHOOD,
            FREQUENCY,
            OFTEN,
            BSI_OFTEN,
            BSI_DAMAGE,
            EBIOS_LIKELIHOOD,
            EBIOS_GRAVITY,
            CNIL,
            IMPACT);

    /** Each may be the highest step of a scale of impacts; where two of them stand, they are two steps. */
    private static final Set<String> HIGHEST = step("severe|catastrophic|extreme|critical|kritisch|katastrophal"
            + "|existenzbedrohend|critique|catastrophique");

    private LevelWords() {}

    private static Set<String> step(String words) {
        return Arrays.stream(words.split("\\|")).map(ChoiceWords::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a word of any usual scale. */
    static boolean isLevel(String word) {
        return SCALES.stream().flatMap(List::stream).anyMatch(s -> s.contains(word));
    }

    /**
     * On which step of a scale of so many the word stands, from 0; nothing unless the column's words need just so many.
     *
     * @param labels what the method calls the steps, empty words where it gives numbers only
     */
    static OptionalInt step(String word, Collection<String> column, List<String> labels) {
        boolean bare = labels.stream().allMatch(String::isEmpty);
        int shortest = fitting(column).mapToInt(List::size).min().orElse(0);
        List<Integer> steps = fitting(column)
                .filter(s -> s.size() == labels.size())
                .filter(s -> bare ? shortest == labels.size() : isNamed(s, labels))
                .map(s -> IntStream.range(0, s.size())
                        .filter(i -> s.get(i).contains(word))
                        .findFirst()
                        .orElse(-1))
                .distinct()
                .toList();
        return steps.size() == 1 && steps.get(0) >= 0 ? OptionalInt.of(steps.get(0)) : OptionalInt.empty();
    }

    private static Stream<List<Set<String>>> fitting(Collection<String> words) {
        boolean apart = words.stream().filter(HIGHEST::contains).count() < 2;
        return SCALES.stream()
                .filter(s -> words.stream().allMatch(w -> s.stream().anyMatch(step -> step.contains(w))))
                .filter(s -> apart || !s.equals(IMPACT));
    }

    private static boolean isNamed(List<Set<String>> scale, List<String> labels) {
        return IntStream.range(0, scale.size()).allMatch(i -> scale.get(i).contains(ChoiceWords.plain(labels.get(i))));
    }
}
