package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name in the several spellings that people have for it. */
class ColumnSpellingsTest {
    private final List<Register> registers = Registers.shipped();

    @ParameterizedTest
    @CsvSource({
        "risks, Risikoeigentümer, owner",
        "risks, Risiko-Eigentümer, owner",
        "risks, Risiko Eigentümer, owner",
        "risks, Risikoeigentuemer, owner",
        "risks, Risikoeigentümer:in, owner",
        "risks, Risikoeigentümer*in, owner",
        "risks, Risikoeigentümer/-in, owner",
        "risks, RisikoeigentümerIn, owner",
        "risks, Risiko-Eigentümer_in, owner",
        "risks, Verantwortliche/r, owner",
        "risks, Verantwortliche(r), owner",
        "risks, Propriétaire(s) du risque, owner",
        "risks, Proprietaire du risque, owner",
        "risks, Codigo, id",
        "risks, N°, id",
        "risks, Nº, id",
        "risks, Πιθανοτητα, likelihood",
        "risks, Vulnerabilite, vulnerability",
        "risks, Date d’identification, identified",
        "risks, Bedrohung / Gefährdung, threat",
        "risks, Eintrittswahrscheinlichkeit (netto), residual_likelihood",
        "risks, Auswirkung (nach Maßnahmen), residual_impact",
        "risks, Vraisemblance (après traitement), residual_likelihood",
        "risks, Gravité (résiduelle), residual_impact",
        "controls, Massnahmen-Nr., control",
        "controls, Begruendung, justification",
        "documents, Approuvé(e) par, approver",
        "documents, Rédacteur·rice, author",
        "audits, Auditeur/trice, auditor",
        "audits, Auditor*innen, auditor",
        "incidents, Date détection, date",
        "incidents, Date résolution, closed",
        "incidents, Responsable traitement, owner",
        "incidents, Data e hora da Deteção, date",
        "incidents, Descrição Problema, description",
        "parties, Needs / Expectations, needs",
        "risks, Owner of the risk, owner"
    })
    void aNameIsMetInEachSpelling(String register, String name, String field) {
        assertThat(HeadingNames.known(register(register), name).map(Field::name))
                .hasValue(field);
    }

    @Test
    void aParticleAtTheEndBindsNothing() {
        assertThat(HeadingNames.known(register("requirements"), "title_de")).isEmpty();
        assertThat(HeadingNames.known(register("risks"), "Owner the")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "risks, C",
        "risks, Eigentümer / Bedrohung",
        "risks, Wahrscheinlichkeit und Auswirkung",
        "people, Termin"
    })
    void whatIsNotOneNameIsLeftAlone(String register, String name) {
        assertThat(HeadingNames.known(register(register), name)).isEmpty();
    }

    @Test
    void noNameStandsForTwoFieldsOfOneRegisterInAnySpelling() {
        List<String> twice = new ArrayList<>();
        for (Register register : registers) {
            Map<String, String> meant = new HashMap<>();
            for (Field field : register.fields()) {
                Stream.concat(
                                Stream.of(field.name(), field.label()),
                                field.aliases().values().stream().flatMap(List::stream))
                        .filter(n -> !meant.computeIfAbsent(Spelling.folded(n), x -> field.name())
                                .equals(field.name()))
                        .forEach(n -> twice.add(register.name() + "." + field.name() + ": " + n));
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noWordStandsForTwoChoicesOfOneFieldInAnySpelling() {
        List<String> twice = new ArrayList<>();
        for (Register register : registers) {
            for (Field field : register.fields()) {
                Map<String, String> meant = new HashMap<>();
                for (Choice choice : field.choices()) {
                    Stream.concat(Stream.of(choice.value(), choice.label()), choice.aliases().stream())
                            .filter(w -> Character.isLetter(w.charAt(0)))
                            .filter(w -> !meant.computeIfAbsent(Spelling.folded(w), x -> choice.value())
                                    .equals(choice.value()))
                            .forEach(w -> twice.add(register.name() + "." + field.name() + ": " + w));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private Register register(String name) {
        return registers.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }
}
