package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that columns and choices go by, in many languages. */
class ColumnNamesTest {
    private final List<Register> registers = Registers.shipped();

    @Test
    void noNameStandsForTwoFieldsOfOneRegister() {
        List<String> twice = new ArrayList<>();
        for (Register register : registers) {
            Map<String, String> meant = new HashMap<>();
            for (Field field : register.fields()) {
                names(field)
                        .map(Register::plain)
                        .filter(n ->
                                !meant.computeIfAbsent(n, x -> field.name()).equals(field.name()))
                        .forEach(n -> twice.add(register.name() + ": " + n));
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noNameIsDeclaredTwiceInOneLanguage() {
        List<String> twice = new ArrayList<>();
        for (Register register : registers) {
            for (Field field : register.fields()) {
                for (List<String> names : field.aliases().values()) {
                    List<String> plain = names.stream().map(Register::plain).toList();
                    plain.stream()
                            .filter(n -> plain.indexOf(n) != plain.lastIndexOf(n))
                            .forEach(n -> twice.add(register.name() + "." + field.name() + ": " + n));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noWordStandsForTwoChoicesOfOneField() {
        List<String> twice = new ArrayList<>();
        for (Register register : registers) {
            for (Field field : register.fields()) {
                Map<String, String> meant = new HashMap<>();
                for (Choice choice : field.choices()) {
                    Stream.concat(Stream.of(choice.value(), choice.label()), choice.aliases().stream())
                            .map(Register::plain)
                            .filter(w -> !meant.computeIfAbsent(w, x -> choice.value())
                                    .equals(choice.value()))
                            .forEach(w -> twice.add(register.name() + "." + field.name() + ": " + w));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyRegisterIsKnownByItsOwnHeader() {
        for (Register own : registers) {
            List<String> header = own.fields().stream().map(Field::name).toList();
            for (Register other : registers) {
                if (!other.name().equals(own.name())) {
                    assertThat(score(other, header))
                            .as(own.name() + " against " + other.name())
                            .isLessThan(score(own, header));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risks|Risk ID,Threat Scenario,Asset(s) Affected,Threat Source,Vulnerability Exploited,Likelihood,Impact,Inherent"
                        + " Risk Score,Treatment Option,Residual Likelihood,Residual Impact,Residual Risk Score,Risk Owner,Status|12",
                "risks|ref_id,assets,threats,name,description,inherent_impact,inherent_proba,inherent_level,"
                        + "existing_applied_controls,additional_controls,residual_impact,residual_proba,residual_risk,treatment|14",
                "risks|Nr.,Risiko,Bedrohung,Schwachstelle,Eintrittswahrscheinlichkeit,Auswirkung,Risikowert,Risikobehandlung,"
                        + "Maßnahmen,Restrisiko,Verantwortlich,Status|12",
                "risks|N°,Risque,Menace,Vulnérabilité,Vraisemblance,Gravité,Niveau de risque,Traitement,Mesures,Risque résiduel,"
                        + "Propriétaire du risque,Statut|12",
                "risks|Código,Riesgo,Amenaza,Vulnerabilidad,Probabilidad,Impacto,Nivel de riesgo,Tratamiento,Controles,Riesgo"
                        + " residual,Propietario,Estado|12",
                "risks|Číslo,Riziko,Hrozba,Zranitelnost,Pravděpodobnost,Dopad,Úroveň rizika,Ošetření,Opatření,Zbytkové riziko,"
                        + "Vlastník rizika,Stav|12",
                "risks|Κωδικός,Κίνδυνος,Απειλή,Ευπάθεια,Πιθανότητα,Επίπτωση,Επίπεδο κινδύνου,Αντιμετώπιση,Μέτρα,Υπολειπόμενος"
                        + " κίνδυνος,Υπεύθυνος,Κατάσταση|12",
                "controls|Control ID,Control Name,Applicable (Y/N/NA),Justification for Inclusion / Exclusion,Implementation"
                        + " Status,Evidence Reference|6",
                "controls|Nr.,Titel,Anwendbar,Begründung,Umsetzungsstatus,Verantwortlich,Nachweise|7",
                "improvements|CAPA Ref,Control ID,Finding / Deficiency Description,Root Cause,Corrective Action,Owner,Target"
                        + " Date,Status|8",
                "improvements|Summary,Issue key,Issue Type,Status,Assignee,Reporter,Created,Updated,Resolved,Due date,Description|11",
                "assets|Inventar-Nr,Bezeichnung,Eigentümer,Klassifizierung,Schutzbedarf|5"
            })
    void aRegisterIsKnownByTheHeadersOfOthers(String register, String header, int fields) {
        Register own = registers.stream()
                .filter(r -> r.name().equals(register))
                .findFirst()
                .orElseThrow();
        List<String> names = List.of(header.split(","));
        assertThat(score(own, names)).isGreaterThanOrEqualTo(fields);
        for (Register other : registers) {
            if (!other.name().equals(own.name())) {
                assertThat(score(other, names)).as(other.name()).isLessThan(score(own, names));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "risks,1. Risk ID,id",
        "risks,RiskID,id",
        "risks,riskOwner,owner",
        "risks,Risk Owner *,owner",
        "risks,⚠ Threat,threat",
        "risks,Likelihood 1-5,likelihood",
        "risks,Likelihood (1 to 5),likelihood",
        "risks,Likelihood (residual),residual_likelihood",
        "risks,Impact - after treatment,residual_impact",
        "risks,Residual Risk - Likelihood,residual_likelihood",
        "risks,Impact (before mitigation),impact",
        "risks,Inherent Risk: Impact,impact",
        "risks,Max Impact,impact",
        "risks,Residual Max Impact,residual_impact",
        "risks,Inherent Score,level",
        "risks,Mitigated Score,residual_level",
        "risks,Initial Risk Treatment Category,treatment",
        "risks,Annex A Applicable Controls (ISO 27001:2022),controls",
        "risks,Next Review Date DD/MM/YYYY,next_review",
        "risks,Vulnerability / Weakness,vulnerability",
        "controls,Included / Excluded,applicable",
        "controls,Applicable Y/N,applicable",
        "controls,Reason(s) for Inclusion,reasons",
        "controls,Level of Implementation (%),status",
        "controls,ISO 27001:2022 Control ID,control",
        "improvements,Finding / Nonconformity,description",
        "improvements,Corrective & Preventive Action,action",
        "improvements,Remediation Action(s),action",
        "actions,Action Description,description",
        "findings,Finding Severity,grade",
        "incidents,Reported At,date",
        "suppliers,Third-Party Name,title",
        "legal,Law / Regulation,title",
        "legal,Article / Section,source",
        "parties,Needs & Expectations,needs",
        "parties,Covered By,addressed",
        "changes,Reason for Change,purpose",
        "acceptances,Expires,until",
        "documents,Doc. No.,id"
    })
    void aNameIsKnownWithWhatStandsAroundIt(String register, String name, String field) {
        assertThat(known(register, name)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "risks,Treatment - Due Date",
        "risks,Control - Owner",
        "risks,Likelihood (after the audit)",
        "risks,Existing Controls",
        "risks,Impact Financial",
        "risks,Reference: the plan of last year",
        "assets,Custodian",
        "assets,Owner Department"
    })
    void aNameThatSaysMoreIsNoField(String register, String name) {
        assertThat(known(register, name)).isEmpty();
    }

    private String known(String register, String name) {
        Register own = registers.stream()
                .filter(r -> r.name().equals(register))
                .findFirst()
                .orElseThrow();
        return HeadingNames.known(own, name).map(Field::name).orElse("");
    }

    /** The fields that the header names; the id weighs three times. */
    private static int score(Register register, List<String> header) {
        Map<String, Field> columns = register.columns();
        List<String> known = header.stream()
                .flatMap(n -> Stream.ofNullable(columns.get(Register.plain(n))))
                .map(Field::name)
                .distinct()
                .toList();
        return known.size() + (known.contains(register.identity().get(0)) ? 2 : 0);
    }

    private static Stream<String> names(Field field) {
        return Stream.concat(
                Stream.of(field.name(), field.label()),
                field.aliases().values().stream().flatMap(List::stream));
    }
}
