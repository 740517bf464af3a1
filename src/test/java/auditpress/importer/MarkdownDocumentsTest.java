package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies, procedures and minutes in Markdown: what they state of themselves becomes front matter, their text stays. */
class MarkdownDocumentsTest {
    private static final String WORDS =
            "\n## Purpose\n\nKeys are kept by the people who need them, and by nobody else.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> **Document ID:** POL-7\n> **Version:** 1.2\n> **Document Owner:** Ada Holt\n> **Approval:** Bo Ek, 2026-03-01\n\n# Keys\n",
                "# Keys\n\n**Policy Identifier:** POL-7\n**Version:** v1.2\n**Policy Owner:** Ada Holt (Office)\n"
                        + "**Approval Authority:** Bo Ek\n**Effective Date:** 2026-03-01\n",
                "# Keys\n_Policy ID: POL-7_  \n_Version: 1.2_  \n_Owner: Ada Holt_\\\n_Approved by: Bo Ek_\\\n_Approval date: 1 March 2026_\n",
                "# Keys\n\n| Field | Value |\n|-|-|\n| **Document ID** | POL-7 |\n| Version | 1.2 |\n| Owner | Ada Holt |\n"
                        + "| Approved By | Bo Ek |\n| Approved on | 2026-03-01 |\n",
                "# Keys\n\n| Document ID | POL-7 | Version | 1.2 |\n|-|-|-|-|\n| Owner | Ada Holt | Approved by | Bo Ek |\n"
                        + "| Approved on | 2026-03-01 | Classification | Internal |\n",
                "# Keys\n\n- **Dokumen ID:** POL-7\n- **Versi:** 1.2\n- **Pemilik:** Ada Holt\n- **Disetujui Oleh:** Bo Ek\n"
                        + "- **Tanggal Berlaku:** 2026-03-01\n"
            })
    void factsInAnyFormBecomeFrontMatter(String head) {
        Imports imports = imports("keys.md", head + WORDS);
        assertThat(texts(imports))
                .containsEntry("id", "POL-7")
                .containsEntry("title", "Keys")
                .containsEntry("version", "1.2")
                .containsEntry("owner", "Ada Holt")
                .containsEntry("approver", "Bo Ek")
                .containsEntry("approved", "2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "·", "•"})
    void eachStatementOfALineIsRead(String bar) {
        String line =
                "**Version:** 1.0 | **Owner:** Head of IT / Office | **Approved by:** Bo Ek | **Date:** 1 March 2026"
                        + " | **Next review:** ___\n";
        assertThat(texts(imports("keys.md", "# Keys\n\n" + line.replace("|", bar) + WORDS)))
                .containsEntry("version", "1.0")
                .containsEntry("owner", "Head of IT / Office")
                .containsEntry("approver", "Bo Ek")
                .containsEntry("approved", "2026-03-01")
                .doesNotContainKey("next_review");
        assertThat(texts(imports("keys.md", "# Keys\n\nISO 27001: A.7.2 - Version: 1.4\n" + WORDS)))
                .containsEntry("version", "1.4");
    }

    @Test
    void aBoxAtTheEndCountsAndALoneNameInTheTextDoesNot() {
        String text = "# Keys\n" + WORDS
                + "\n### Safe\n\nOwner: the caretaker\n\n## Document control\n\n- Version: 2.0\n- Author: Ada Holt\n";
        assertThat(texts(imports("keys.md", text)))
                .containsEntry("version", "2.0")
                .containsEntry("author", "Ada Holt")
                .doesNotContainKey("owner");
    }

    @Test
    void theLatestLineOfTheHistoryIsTheVersion() {
        String text = "# Keys\n" + WORDS
                + "\n| Version | Date | Author | Approved by |\n|-|-|-|-|\n| 1.9 | 2025-01-01 | Ada | Bo Ek |\n| 1.10 | 2026-01-01 | Ada | Cy Lo |\n";
        assertThat(texts(imports("keys.md", text)))
                .containsEntry("version", "1.10")
                .containsEntry("approver", "Cy Lo");
    }

    @Test
    void controlsAreThoseOfTheHeadOrOfTheReferences() {
        assertThat(texts(imports("keys.md", "# Keys\n**ISO 27001:2022 — A.5.15, A.5.17-18 | Version 1.1**\n" + WORDS)))
                .containsEntry("controls", "A.5.15 A.5.17 A.5.18")
                .containsEntry("version", "1.1");
        assertThat(texts(imports("locks.md", "# Locks\n" + WORDS + "\n## References\n\n- ISO 27001: A.7.2, A.7.99\n")))
                .containsEntry("controls", "A.7.2");
    }

    @Test
    void whatIsStillToBeFilledInIsLeftOutAndSaid() {
        String head = "# Keys\n\n> Owner: [ROLE]\n> Version: —\n> Approval date: YYYY-MM-DD\n> Approved by: ______\n";
        Imports imports = imports("keys.md", head + WORDS);
        assertThat(texts(imports)).containsOnlyKeys("id", "title", "body");
        assertThat(imports.said()).anyMatch(s -> s.contains("The text leaves open: version '—', owner '[ROLE]'"));
    }

    @ParameterizedTest
    @CsvSource({
        "#Rules for keys, Rules for keys",
        "**Rules for keys**, Rules for keys",
        "**Rules for keys** \\n\\n### Place: Kiel, Rules for keys",
        "### Place: Kiel, KEYS",
        "## 1. What for, KEYS",
        "## What for, What for"
    })
    void theTitleIsNeitherAPartNorAStatement(String beginning, String title) {
        String text = beginning.replace("\\n", "\n") + "\n\n## 1. Doors\n\nThey are shut.\n";
        assertThat(texts(Imports.of(folder, "keys.md", text, Imports.as("documents"))))
                .containsEntry("title", title);
    }

    @Test
    void theTextStaysToTheLetter() {
        String body = "# Keys\n\n| a | b |\n|---|---|\n| x<br>y | 'n\u00a0o |\n\n⚠️ <br> **Owner:** nobody";
        assertThat(texts(imports("keys.md", "\n" + body.replace("\n", "\r\n") + "\n\n")))
                .containsEntry("body", body);
    }

    @Test
    void frontMatterOfAnotherMakeIsKept() {
        String text = "---\ntitle: Locks\ncategory: Buildings\ntags: [a, b]\n---\n\n# Keys\n\n**Version:** 3.0\n";
        assertThat(texts(imports("keys.md", text)))
                .containsEntry("title", "Locks")
                .containsEntry("version", "3.0")
                .containsEntry("category as written", "Buildings")
                .containsKey("tags")
                .containsEntry("body", "# Keys\n\n**Version:** 3.0");
    }

    @Test
    void filesOfOneNameGetIdsOfTheirFolders() {
        Importer importer = importer();
        assertThat(id(importer, "a/terms.md", "# Terms of work\n")).isEqualTo("TERMS");
        assertThat(id(importer, "b/terms.md", "# Terms of sale\n")).isEqualTo("B-TERMS");
    }

    @Test
    void anIdStatedTwiceIsTakenOnce() {
        Importer importer = importer();
        id(importer, "a.md", "# A\n\n**Document ID:** POL-1\n");
        Importer.Outcome second = importer.read("b.md", bytes("# B\n\n**Document ID:** POL-1\n"), Wanted.NOTHING);
        assertThat(second.plans()).isEmpty();
        assertThat(second.findings().get(0).message()).contains("'POL-1'", "'a.md'");
    }

    @Test
    void aTableInAPolicyStaysAPartOfItAndIsOffered() {
        String risks = "| Risk ID | Title | Likelihood | Impact |\n|-|-|-|-|\n| R-1 | Lost key | 2 | 3 |\n";
        Imports policy = imports("keys-policy.md", "# Keys policy\n" + WORDS.repeat(4) + risks);
        assertThat(policy.plan().register().name()).isEqualTo("documents");
        assertThat(policy.said()).anyMatch(s -> s.contains("looks like 1 row of the risk register"));
        assertThat(imports("risk-register.md", "# Risk register\n" + WORDS + risks)
                        .ids())
                .containsExactly("R-1");
        assertThat(Imports.of(folder, "keys-policy.md", "# Keys policy\n" + WORDS + risks, Imports.as("risks"))
                        .ids())
                .containsExactly("R-1");
    }

    @Test
    void aRegisterOfUnknownColumnsIsAskedFor() {
        String text =
                "# Visitor log\n\n| Day | Visitor | Badge |\n|-|-|-|\n| Monday | Cy | 12 |\n| Tuesday | Di | 13 |\n";
        Imports imports = imports("visitor-log.md", text);
        assertThat(imports.outcome().plans()).isEmpty();
        assertThat(imports.outcome().findings().get(0).hint()).contains("--as documents");
        assertThat(Imports.of(folder, "visitor-log.md", text, Imports.as("documents"))
                        .ids())
                .containsExactly("VISITOR-LOG");
    }

    @Test
    void minutesNeedADayAndReportsOfAuditsAreAudits() {
        assertThat(imports("mr.md", "# Management review\n\n**Date:** 2026-02-03\n**Chair:** Ada Holt\n")
                        .plan("reviews")
                        .entries())
                .hasSize(1);
        assertThat(imports("mr.md", "# Management review\n\nIt is held each year.\n")
                        .plan("documents")
                        .entries())
                .hasSize(1);
        Imports audit = imports("ia.md", "# Internal audit report\n\n**Lead auditor:** Cy Lo\n**Date:** 2026-02-03\n");
        assertThat(audit.plan("audits").entries().get(0).values()).containsKeys("auditor", "date");
    }

    @Test
    void listsOfColumnsAreReadWhateverTheFileIsCalled() {
        assertThat(imports("risks.md", "Risk ID,Title,Likelihood,Impact\nR-1,Lost key,2,3\n")
                        .ids())
                .containsExactly("R-1");
    }

    private Imports imports(String name, String text) {
        return Imports.of(folder, name, text, Wanted.NOTHING);
    }

    private Importer importer() {
        return new Importer(auditpress.read.PackReader.read(
                auditpress.ContentFolderBuilder.in(folder).path()));
    }

    private static String id(Importer importer, String name, String text) {
        return importer.read(name, bytes(text), Wanted.NOTHING)
                .plans()
                .get(0)
                .entries()
                .get(0)
                .id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map<String, String> texts(Imports imports) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Value> value :
                imports.plan().entries().get(0).values().entrySet()) {
            texts.put(value.getKey(), value.getValue().text());
        }
        return texts;
    }
}
