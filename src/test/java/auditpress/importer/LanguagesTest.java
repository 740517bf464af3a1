package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers as people keep them in their own language: recognised by their columns, values brought into our words. */
class LanguagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "es|Código,Riesgo,Amenaza,Vulnerabilidad,Propietario del riesgo,Probabilidad,Impacto,Tratamiento,Controles,Riesgo residual,Estado,Próxima revisión"
                        + "|R-1,Robo del portátil,Hurto,Disco sin cifrar,Ana,3,4,Mitigar,A.8.1,4,Abierto,12 de marzo de 2026",
                "es|CODIGO,DESCRIPCION DEL RIESGO,AMENAZA,VULNERABILIDAD,RESPONSABLE,PROBABILIDAD,IMPACTO,ESTRATEGIA DE TRATAMIENTO,CONTROL,RIESGO RESIDUAL,ESTADO,PROXIMA REVISION"
                        + "|R-1,Robo del portátil,Hurto,Disco sin cifrar,Ana,3,4,Reducción,A.8.1,4,En curso,12 de marzo de 2026",
                "cs|Číslo,Riziko,Hrozba,Zranitelnost,Garant rizika,Pravděpodobnost,Dopad,Způsob zvládání rizika,Opatření,Zbytkové riziko,Stav,Příští revize"
                        + "|R-1,Krádež notebooku,Krádež,Nešifrovaný disk,Jana,3,4,Snížení rizika,A.8.1,4,Otevřeno,12. března 2026",
                "el|Α/Α,Κίνδυνος,Απειλή,Ευπάθεια,Ιδιοκτήτης κινδύνου,Πιθανότητα,Επίπτωση,Τρόπος αντιμετώπισης,Μέτρα,Υπολειπόμενος κίνδυνος,Κατάσταση,Επόμενη ανασκόπηση"
                        + "|R-1,Κλοπή φορητού,Κλοπή,Δίσκος χωρίς κρυπτογράφηση,Μαρία,3,4,Μείωση κινδύνου,A.8.1,4,Ανοιχτό,12 Μαρτίου 2026",
                "it|ID rischio,Rischio,Minaccia,Vulnerabilità,Responsabile,Probabilità,Impatto,Trattamento,Controlli,Rischio residuo,Stato,Prossima revisione"
                        + "|R-1,Furto del portatile,Furto,Disco in chiaro,Carla,3,4,Ridurre,A.8.1,4,Aperto,12 marzo 2026",
                "pt|ID,Risco,Ameaça,Vulnerabilidade,Responsável,Probabilidade,Impacto,Tratamento,Controles,Risco residual,Situação,Próxima revisão"
                        + "|R-1,Furto do portátil,Furto,Disco sem cifra,Rita,3,4,Mitigar,A.8.1,4,Em andamento,12 de março de 2026",
                "nl|Risiconummer,Risico,Dreiging,Kwetsbaarheid,Risico-eigenaar,Kans,Gevolg,Behandeling,Beheersmaatregelen,Restrisico,Status,Volgende beoordeling"
                        + "|R-1,Diefstal laptop,Diefstal,Schijf niet versleuteld,Joke,3,4,Verminderen,A.8.1,4,Lopend,12 maart 2026",
                "pl|Lp.,Ryzyko,Zagrożenie,Podatność,Właściciel ryzyka,Prawdopodobieństwo,Skutek,Postępowanie z ryzykiem,Zabezpieczenia,Ryzyko rezydualne,Status,Następny przegląd"
                        + "|R-1,Kradzież laptopa,Kradzież,Dysk bez szyfrowania,Ewa,3,4,Redukcja,A.8.1,4,W toku,12 marca 2026 r."
            })
    void aRiskRegisterIsReadWhole(String language, String heading, String row) {
        Imports imports =
                Imports.of(folder, "x.csv", heading + "\n" + row + "\n" + row.replace("R-1", "R-2"), Wanted.NOTHING);
        assertThat(imports.plan().register().name()).as(language).isEqualTo("risks");
        for (String field : new String[] {"threat", "vulnerability", "owner"}) {
            assertThat(imports.text("R-1", field)).as(language + " " + field).isNotEmpty();
        }
        assertThat(imports.text("R-1", "likelihood") + imports.text("R-1", "impact"))
                .as(language)
                .isEqualTo("34");
        assertThat(imports.text("R-1", "treatment")).as(language).isEqualTo("modify");
        assertThat(imports.text("R-1", "controls")).as(language).isEqualTo("A.8.1");
        assertThat(imports.text("R-1", "residual_level")).as(language).isEqualTo("4");
        assertThat(imports.text("R-1", "status")).as(language).isEqualTo("open");
        assertThat(imports.text("R-1", "next_review")).as(language).isEqualTo("2026-03-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Control,Nombre del control,¿Aplica?,Justificación,Estado de implementación,Responsable|Sí|No aplica|Parcialmente implementado",
                "Opatření,Název opatření,Aplikovatelné,Zdůvodnění,Stav zavedení,Garant opatření|Ano|Ne|Částečně zavedeno",
                "Κωδικός μέτρου,Τίτλος μέτρου,Εφαρμόσιμο,Αιτιολόγηση,Κατάσταση υλοποίησης,Υπεύθυνος|Ναι|Όχι|Μερικώς υλοποιημένο",
                "Controllo,Titolo del controllo,Applicabile,Giustificazione,Stato di attuazione,Responsabile|Sì|No|Parzialmente attuato",
                "Controle,Título do controle,Aplicável,Justificativa,Status de implementação,Responsável|Sim|Não|Em andamento",
                "Beheersmaatregel,Naam maatregel,Van toepassing,Motivering,Implementatiestatus,Eigenaar|Ja|Nee|Deels geïmplementeerd",
                "Nr zabezpieczenia,Nazwa zabezpieczenia,Ma zastosowanie,Uzasadnienie,Stan wdrożenia,Właściciel|Tak|Nie dotyczy|W trakcie wdrażania"
            })
    void aStatementOfApplicabilityIsReadWhole(String heading, String yes, String no, String partial) {
        String text =
                heading + "\nA.5.1,One," + yes + ",Because,\"" + partial + "\",Eva\nA.7.1,Two," + no + ",None,,Eva\n";
        Imports imports = Imports.of(folder, "x.csv", text, Wanted.NOTHING);
        assertThat(imports.plan().register().name()).isEqualTo("controls");
        assertThat(imports.text("A.5.1", "applicable")).isEqualTo("yes");
        assertThat(imports.text("A.7.1", "applicable")).isEqualTo("no");
        assertThat(imports.text("A.5.1", "status")).isEqualTo("partial");
        assertThat(imports.text("A.5.1", "justification")).isEqualTo("Because");
        assertThat(imports.text("A.5.1", "owner")).isEqualTo("Eva");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assets|Código,Nombre del activo,Propietario,Clasificación,Criticidad",
                "assets|ID aktiva,Název aktiva,Garant aktiva,Klasifikace,Kritičnost",
                "assets|Κωδικός,Περιουσιακό στοιχείο,Ιδιοκτήτης,Διαβάθμιση,Κρισιμότητα",
                "assets|ID asset,Asset,Proprietario,Classificazione,Criticità",
                "assets|ID,Ativo,Proprietário,Classificação,Criticidade",
                "assets|Nr.,Bedrijfsmiddel,Eigenaar,Classificatie,Kriticiteit",
                "assets|Nr inwentarzowy,Aktywo,Właściciel aktywa,Klasyfikacja,Krytyczność",
                "incidents|Nº incidente,Incidente,Fecha de detección,Gravedad,Lecciones aprendidas,Estado",
                "incidents|Číslo incidentu,Název incidentu,Datum zjištění,Závažnost,Poučení,Stav",
                "incidents|N. incidente,Incidente,Data di rilevazione,Gravità,Lezioni apprese,Stato",
                "incidents|Incidentnummer,Incident,Datum melding,Ernst,Geleerde lessen,Status",
                "incidents|Nr incydentu,Incydent,Data zgłoszenia,Priorytet,Wnioski,Status",
                "suppliers|Código proveedor,Proveedor,Servicio prestado,Criticidad,Última revisión",
                "suppliers|IČO,Dodavatel,Poskytovaná služba,Významnost,Poslední přezkum",
                "suppliers|Codice fornitore,Fornitore,Servizio fornito,Criticità,Ultima revisione",
                "suppliers|CNPJ,Fornecedor,Serviço prestado,Criticidade,Última avaliação",
                "suppliers|Leveranciersnummer,Leverancier,Geleverde dienst,Kriticiteit,Laatste beoordeling",
                "suppliers|NIP,Dostawca,Świadczone usługi,Krytyczność,Ostatni przegląd",
                "improvements|Nº no conformidad,Descripción,Causa raíz,Acción correctiva,Responsable,Fecha límite,Eficacia",
                "improvements|Číslo neshody,Popis neshody,Kořenová příčina,Nápravné opatření,Odpovídá,Termín,Účinnost",
                "improvements|N. non conformità,Descrizione,Causa radice,Azione correttiva,Responsabile,Scadenza,Efficacia",
                "improvements|Nº NC,Não conformidade,Causa raiz,Ação corretiva,Responsável,Prazo,Eficácia",
                "improvements|Afwijkingsnummer,Afwijking,Oorzaak,Corrigerende maatregel,Eigenaar,Deadline,Doeltreffendheid",
                "improvements|Nr niezgodności,Opis niezgodności,Przyczyna,Działanie korygujące,Odpowiedzialny,Termin,Skuteczność",
                "findings|Nº hallazgo,Hallazgo,Clasificación del hallazgo,Cláusula,Auditor",
                "findings|Číslo zjištění,Zjištění,Závažnost,Kapitola normy,Auditor",
                "findings|N. rilievo,Rilievo,Classificazione,Requisito,Auditor",
                "findings|Bevindingnummer,Bevinding,Ernst,Normeis,Auditor",
                "findings|Nr ustalenia,Ustalenie,Klasyfikacja,Punkt normy,Audytor",
                "legal|Código,Ley,Tipo de norma,Artículo,Obligaciones",
                "legal|Číslo požadavku,Právní předpis,Druh předpisu,Ustanovení,Povinnosti",
                "legal|Codice,Norma,Tipo di norma,Articolo,Obblighi",
                "legal|ID,Legislação,Tipo de norma,Artigo,Obrigações",
                "legal|ID,Wet- en regelgeving,Soort wetgeving,Artikel,Verplichtingen",
                "legal|Lp.,Akt prawny,Rodzaj aktu,Artykuł,Obowiązki"
            })
    void otherRegistersAreKnownByTheirColumns(String register, String heading) {
        String row = "X-1" + ",one".repeat(heading.split(",").length - 1);
        String text = heading + "\n" + row + "\n" + row.replace("X-1", "X-2") + "\n";
        Imports imports = Imports.of(folder, "x.csv", text, Wanted.NOTHING);
        assertThat(imports.plan().register().name()).isEqualTo(register);
    }
}
