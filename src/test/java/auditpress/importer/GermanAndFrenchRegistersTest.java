package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Value;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers as they are kept in German and in French come in whole. */
class GermanAndFrenchRegistersTest {
    @TempDir
    private Path folder;

    @Test
    void aGermanRiskRegister() {
        Imports read = read("liste.csv", """
                Risiko-Nr.;Risikotitel;Szenario;Gefährdung;Schwachstelle;Grundwerte;Risikoeigner/-in;Erfasst am;\
                Eintritts-Wahrscheinlichkeit;Schadensausmaß;Bruttorisiko;Behandlungsstrategie;Annex-A-Kontrollen;\
                Wahrscheinlichkeit (nach Maßnahmen);Auswirkung (nach Maßnahmen);Restrisikowert;Status;Wiedervorlage
                R-01;Stromausfall im Serverraum;Das Netz fällt länger aus;Ausfall der Versorgung;Keine zweite Einspeisung;\
                Verfügbarkeit;Leitung Technik;12. März 2026;3;4;12;Risikominderung;A.7.11, A.8.14;1;4;4;In Umsetzung;1. September 2026
                R-02;Verlust eines Notebooks;Ein Gerät bleibt im Zug;Diebstahl;Platte unverschlüsselt;\
                Vertraulichkeit und Integrität;Leitung Vertrieb;3.4.2026;2;3;6;Verlagerung;A.8.1;2;1;2;Abgeschlossen;01.10.2026
                """);
        assertThat(read.plan().register().name()).isEqualTo("risks");
        assertThat(values(read, "R-01"))
                .containsEntry("title", "Stromausfall im Serverraum")
                .containsEntry("description", "Das Netz fällt länger aus")
                .containsEntry("threat", "Ausfall der Versorgung")
                .containsEntry("vulnerability", "Keine zweite Einspeisung")
                .containsEntry("properties", "availability")
                .containsEntry("owner", "Leitung Technik")
                .containsEntry("identified", "2026-03-12")
                .containsEntry("likelihood", "3")
                .containsEntry("impact", "4")
                .containsEntry("level", "12")
                .containsEntry("treatment", "modify")
                .containsEntry("residual_likelihood", "1")
                .containsEntry("residual_impact", "4")
                .containsEntry("residual_level", "4")
                .containsEntry("status", "open")
                .containsEntry("next_review", "2026-09-01");
        assertThat(read.text("R-01", "controls")).contains("A.7.11").contains("A.8.14");
        assertThat(read.text("R-02", "properties")).isEqualTo("confidentiality, integrity");
        assertThat(read.text("R-02", "treatment")).isEqualTo("share");
        assertThat(read.text("R-02", "status")).isEqualTo("closed");
    }

    @Test
    void aFrenchRiskRegister() {
        Imports read = read("liste.csv", """
                N°;Scénario de risque;Événement redouté;Source de risque;Vulnérabilités;Critère de sécurité impacté;\
                Propriétaire(s) du risque;Date d’identification;Vraisemblance;Gravité;Niveau de risque initial;\
                Décision de traitement;Mesures de l'annexe A;Vraisemblance résiduelle;Gravité résiduelle;Risque résiduel;\
                Statut;Prochaine révision
                R-01;Panne électrique en salle serveur;Arrêt prolongé;Fournisseur d'énergie;Une seule arrivée;disponibilité;\
                Service technique;12 mars 2026;3;4;12;Réduction du risque;A.7.11, A.8.14;1;4;4;En cours de traitement;1er septembre 2026
                R-02;Perte d'un portable;Oubli dans un train;Vol opportuniste;Disque en clair;confidentialité et intégrité;\
                Service commercial;3 avr. 2026;2;3;6;Transfert;A.8.1;2;1;2;Clôturé;1er octobre 2026
                """);
        assertThat(read.plan().register().name()).isEqualTo("risks");
        assertThat(values(read, "R-01"))
                .containsEntry("title", "Panne électrique en salle serveur")
                .containsEntry("description", "Arrêt prolongé")
                .containsEntry("threat", "Fournisseur d'énergie")
                .containsEntry("vulnerability", "Une seule arrivée")
                .containsEntry("properties", "availability")
                .containsEntry("owner", "Service technique")
                .containsEntry("identified", "2026-03-12")
                .containsEntry("likelihood", "3")
                .containsEntry("impact", "4")
                .containsEntry("level", "12")
                .containsEntry("treatment", "modify")
                .containsEntry("residual_likelihood", "1")
                .containsEntry("residual_impact", "4")
                .containsEntry("residual_level", "4")
                .containsEntry("status", "open")
                .containsEntry("next_review", "2026-09-01");
        assertThat(read.text("R-02", "properties")).isEqualTo("confidentiality, integrity");
        assertThat(read.text("R-02", "treatment")).isEqualTo("share");
        assertThat(read.text("R-02", "status")).isEqualTo("closed");
    }

    @Test
    void aGermanStatementOfApplicability() {
        Imports read = read("liste.csv", """
                Kontroll-ID;Kontrollname;Anwendbar?;Auswahlgrund;Begründung (Aufnahme/Ausschluss);Umsetzungsgrad;\
                Umsetzungsbeschreibung;Maßnahmenverantwortliche/r;Mitgeltende Unterlagen
                A.5.1;Leitlinien;Ja;Risikobeurteilung;Folgt aus der Risikobeurteilung;Vollständig umgesetzt;\
                Leitlinie in Kraft;Stabsstelle;
                A.7.4;Überwachung;Nicht zutreffend;Gesetzliche Anforderungen;Keine eigenen Räume;;;Hausverwaltung;
                A.8.13;Sicherung;Ja;Vertragliche Anforderungen;Steht im Rahmenvertrag;Teilweise umgesetzt;\
                Probe steht aus;Technik;
                """);
        assertThat(read.plan().register().name()).isEqualTo("controls");
        assertThat(values(read, "A.5.1"))
                .containsEntry("title", "Leitlinien")
                .containsEntry("applicable", "yes")
                .containsEntry("reasons", "risk")
                .containsEntry("justification", "Folgt aus der Risikobeurteilung")
                .containsEntry("status", "implemented")
                .containsEntry("implementation", "Leitlinie in Kraft")
                .containsEntry("owner", "Stabsstelle");
        assertThat(read.text("A.7.4", "applicable")).isEqualTo("no");
        assertThat(read.text("A.7.4", "reasons")).isEqualTo("law");
        assertThat(read.text("A.8.13", "reasons")).isEqualTo("contract");
        assertThat(read.text("A.8.13", "status")).isEqualTo("partial");
    }

    @Test
    void aFrenchStatementOfApplicability() {
        Imports read = read("liste.csv", """
                Référence;Intitulé de la mesure;Applicable (O/N);Motif de sélection;\
                Justification de l’inclusion ou de l’exclusion;État de mise en œuvre;Modalités de mise en œuvre;\
                Responsable de la mesure;Documents associés
                A.5.1;Politiques;O;Appréciation des risques;Issu de l'appréciation;Mis en œuvre;Politique en vigueur;Direction;
                A.7.4;Surveillance;N;Exigences légales;Pas de locaux propres;;;Gestionnaire;
                A.8.13;Sauvegarde;O;Exigences contractuelles;Prévu au contrat;Partiellement mise en œuvre;Essai à faire;Technique;
                """);
        assertThat(read.plan().register().name()).isEqualTo("controls");
        assertThat(values(read, "A.5.1"))
                .containsEntry("title", "Politiques")
                .containsEntry("applicable", "yes")
                .containsEntry("reasons", "risk")
                .containsEntry("justification", "Issu de l'appréciation")
                .containsEntry("status", "implemented")
                .containsEntry("implementation", "Politique en vigueur")
                .containsEntry("owner", "Direction");
        assertThat(read.text("A.7.4", "applicable")).isEqualTo("no");
        assertThat(read.text("A.7.4", "reasons")).isEqualTo("law");
        assertThat(read.text("A.8.13", "reasons")).isEqualTo("contract");
        assertThat(read.text("A.8.13", "status")).isEqualTo("partial");
    }

    private Imports read(String name, String text) {
        return Imports.of(folder, name, text, Wanted.NOTHING);
    }

    private static Map<String, String> values(Imports read, String id) {
        return read.plan().entries().stream()
                .filter(e -> e.id().equals(id))
                .flatMap(e -> e.values().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> text(e.getValue())));
    }

    private static String text(Value value) {
        return value.text();
    }
}
