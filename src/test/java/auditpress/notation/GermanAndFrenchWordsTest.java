package auditpress.notation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as registers in German and in French hold them. */
class GermanAndFrenchWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12. März 2026|2026-03-12",
                "12. Maerz 2026|2026-03-12",
                "den 12. März 2026|2026-03-12",
                "Montag, den 12. Januar 2026|2026-01-12",
                "12.03.2026, 14:30 Uhr|2026-03-12",
                "1. Jänner 2026|2026-01-01",
                "12 mars 2026|2026-03-12",
                "le 12 mars 2026|2026-03-12",
                "jeudi 12 mars 2026|2026-03-12",
                "12 mars 2026 à 14h30|2026-03-12",
                "31/03/2026|2026-03-31"
            })
    void aDay(String written, String day) {
        Sheet.column("risks", "identified").means(written, day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "März 2026|the day is missing",
                "mars 2026|the day is missing",
                "Fortlaufend|how often",
                "halbjährlich|how often",
                "en continu|how often",
                "tous les mois|how often",
                "dès que possible|how soon",
                "Anfang 2026|month and day are missing",
                "2. Quartal 2026|month and day are missing",
                "1er trimestre 2026|month and day are missing"
            })
    void whatIsNoDay(String written, String why) {
        Sheet.column("risks", "identified").leaves(written, why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "improvements.status|In Bearbeitung|open",
                "improvements.status|Wirksamkeit bestätigt|verified",
                "improvements.status|Clôturée|done",
                "improvements.status|Sans suite|rejected",
                "incidents.status|Eingedämmt|open",
                "incidents.status|Geschlossen|closed",
                "incidents.severity|Sehr hoch|critical",
                "incidents.severity|Modérée|medium",
                "risks.treatment|Risikoübernahme|accept",
                "risks.treatment|Überwälzung|share",
                "risks.treatment|Ueberwaelzung|share",
                "risks.treatment|Évitement|avoid",
                "risks.treatment|Maîtriser|modify",
                "controls.applicable|trifft nicht zu|no",
                "controls.applicable|n. z.|no",
                "controls.applicable|Hors périmètre|no",
                "controls.applicable|retenue|yes",
                "controls.status|Nicht umgesetzt|not implemented",
                "controls.status|En cours de déploiement|partial",
                "controls.frequency|alle drei Monate|quarterly",
                "controls.frequency|Tous les ans|yearly",
                "findings.grade|Nebenabweichung|minor",
                "findings.grade|Point sensible|observation",
                "findings.grade|Verbesserungspotential|opportunity",
                "assets.classification|Nur für den internen Gebrauch|internal",
                "assets.classification|Diffusion restreinte|restricted",
                "suppliers.criticality|geschäftskritisch|critical",
                "documents.type|Verfahrensanweisung|procedure",
                "documents.type|Ligne directrice|guideline",
                "evidence.kind|Copie d’écran|screenshot",
                "cycle.type|Überwachungsaudit|surveillance",
                "cycle.type|Audit de certification|stage 2"
            })
    void aChoice(String column, String written, String choice) {
        String[] names = column.split("\\.", -1);
        Sheet.column(names[0], names[1]).means(written, choice);
    }

    @Test
    void stepsOfScalesOfTheBsiAndOfEbios() {
        Sheet four =
                Sheet.column("risks", "likelihood").knowing(Known.of(Sheet.method(Sheet.scale(4), Sheet.scale(4))));
        four.with("selten", "mittel", "sehr häufig").means("häufig", "3");
        four.with("selten", "mittel", "sehr haeufig").means("haeufig", "3");
        four.with("Peu vraisemblable", "Vraisemblable", "Quasi certain").means("Très vraisemblable", "3");
        four.with("mineure", "significative", "grave").means("Critique", "4");
    }

    @Test
    void aNumberWithADecimalComma() {
        Sheet.column("measurements", "value").with("97,5").means("1.234,5", "1234.5");
        Sheet.column("measurements", "value").with("97,5").means("97,5 %", "97.5");
        Sheet.column("measurements", "value").means("1 234,5", "1234.5");
    }

    @Test
    void yesAndNoByTheirFirstLetters() {
        Sheet.column("people", "auditor").with("N").means("O", "yes");
        Sheet.column("people", "auditor").with("N").means("J", "yes");
        Sheet.column("people", "auditor").with("x").leaves("o", "neither yes nor no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anhang A.5.1|A.5.1",
                "Annexe A 5.1|A.5.1",
                "Kontrolle A.8.13|A.8.13",
                "A.5.1 bis A.5.2|A.5.1 A.5.2"
            })
    void controls(String written, String ids) {
        Sheet.column("risks", "controls").means(written, ids);
    }

    @Test
    void nothingYet() {
        Sheet.column("risks", "owner").means("nicht benannt", "");
        Sheet.column("risks", "owner").means("non renseigné", "");
        Sheet.column("risks", "owner").leaves("à désigner", "Nothing is decided");
    }
}
