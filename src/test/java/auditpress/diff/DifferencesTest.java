package auditpress.diff;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each topic with a tiny pack: what is said of a change, once. The audit dates are 2026-10-05 and 2027-10-05. */
class DifferencesTest {
    private static final String RISKS =
            "id,title,owner,likelihood,impact,residual_likelihood,residual_impact,treatment,controls,"
                    + "status,accepted_by,accepted,accepted_until,scored\n";

    @TempDir
    private Path folder;

    private Sides sides;

    @BeforeEach
    void people() {
        sides = new Sides(folder).both("people.yaml", "- {id: p-1, name: Ann Lee}\n- {id: p-2, name: Bo Ek}\n");
    }

    @Test
    void nothingDiffersButTheDate() {
        sides.both("registers/risks.csv", RISKS + "R-1,Flood,p-1,4,4,2,4,modify,A.8.13,treated,,,,\n");
        assertThat(sides.differences().isEmpty()).isTrue();
        assertThat(sides.differences().unchanged()).isEqualTo(96);
    }

    @Test
    void scopeAndMethodComeFirst() {
        sides.file("registers/assets.csv", "id,title\nA-1,Old\n", "id,title\nA-2,New\n")
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS + "scope: Here.\nfacts: {premises: yes}\n",
                        "organisation: Test Ltd\ndate: 2027-10-05\nscope: Here and there.\n"
                                + "risk_method: {likelihood: 1-5, impact: 1-5, acceptance: 6}\n");
        assertThat(sides.lines())
                .containsExactly(
                        "scope changed Scope: Here. -> Here and there.",
                        "scope removed The organisation has premises: Yes -> ",
                        "method changed Risk levels: Low 1 to 4, Medium 5 to 8, High 9 to 16, Critical 17 to 25 -> Low 1 to 3, Medium 4 to 6, High 7 to 15, Critical 16 to 25",
                        "method changed Acceptance criterion: up to 8 -> up to 6",
                        "things new A-2:  -> ",
                        "things removed A-1:  -> ");
    }

    @Test
    void aRiskIsRaisedReownedAndTreatedOtherwise() {
        sides.file(
                "registers/risks.csv",
                RISKS + "R-1,Flood,p-1,4,4,2,4,modify,A.8.13,open,,,,\nR-2,Fire,p-1,2,2,,,modify,A.7.5,open,,,,\n"
                        + "R-3,Theft,p-1,3,3,2,2,modify,A.7.5,open,,,,\n",
                RISKS + "r-1,Flood,Bo Ek,4,5,3,4,modify,A.8.13 A.7.5,open,,,,2027-02-01\n"
                        + "R-2,Fire,Ann Lee,1,2,,,modify,A.7.5,open,,,,\nR-3,Theft,p-1,3,3,2,2,modify,A.7.5,closed,,,,\n"
                        + "R-4,Fraud,p-1,5,5,,,modify,A.7.5,open,,,,\n");
        assertThat(sides.lines())
                .containsExactly(
                        "risks new R-4:  -> 25 Critical, Modify",
                        "risks raised r-1: 8 Medium -> 12 High",
                        "risks lowered R-2: 4 Low -> 2 Low",
                        "risks inherent r-1: 16 High -> 20 Critical",
                        "risks treatment r-1: Modify, A.8.13 -> Modify, A.7.5, A.8.13",
                        "risks closed R-3: Open -> Closed",
                        "risks owner r-1: Ann Lee -> Bo Ek");
    }

    @Test
    void levelsOfAnotherMethodDoNotCompare() {
        sides.both("registers/risks.csv", RISKS + "R-1,Flood,p-1,4,4,,,modify,A.8.13,open,,,,\n")
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS,
                        "organisation: Test Ltd\ndate: 2027-10-05\n"
                                + "risk_method: {likelihood: 1-5, impact: 1-5, formula: sum, acceptance: 4}\n");
        assertThat(sides.lines())
                .anySatisfy(l -> assertThat(l)
                        .startsWith("method changed Level: likelihood × impact -> likelihood + impact")
                        .contains("do not compare"))
                .anySatisfy(l -> assertThat(l)
                        .startsWith("risks regraded R-1: 16 High -> 8")
                        .contains("do not compare"));
    }

    @Test
    void aControlIsDecidedOtherwise() {
        String head = "control,applicable,reasons,justification,status,owner\n";
        sides.file(
                "statement-of-applicability.csv",
                head + "A.5.1,yes,risk,,planned,p-1\nA.5.2,yes,risk,,implemented,p-1\nA.5.3,yes,law,,implemented,p-1\n"
                        + "A.5.4,yes,risk,,implemented,p-1\n",
                head
                        + "A.5.1,yes,risk,,implemented,p-1\nA.5.2,yes,risk,,partial,p-2\nA.5.3,yes,law contract,,implemented,p-1\n"
                        + "A.5.4,no,,We have none.,,p-1\nA.5.5,yes,law,,planned,p-1\n");
        assertThat(sides.lines())
                .containsExactly(
                        "controls applicable A.5.5: Not decided -> Applicable, Planned",
                        "controls excluded A.5.4: Applicable, Implemented -> Excluded (We have none.)",
                        "controls status-up A.5.1: Planned -> Implemented",
                        "controls status-down A.5.2: Implemented -> Partial",
                        "controls justification A.5.3: Law -> Law, Contract",
                        "controls owner A.5.2: Ann Lee -> Bo Ek",
                        "controls owner A.5.5:  -> Ann Lee");
    }

    @Test
    void anAcceptanceIsNewRenewedLapsedOrVoid() {
        sides.file(
                        "registers/risks.csv",
                        RISKS + "R-1,A,p-1,4,4,,,accept,,open,p-1,2026-09-01,2027-01-31,\n"
                                + "R-2,B,p-1,4,4,,,accept,,open,p-1,2026-09-01,2027-12-31,\n"
                                + "R-3,C,p-1,4,4,,,accept,,open,p-1,2026-09-01,2027-01-31,\n"
                                + "R-4,D,p-1,4,4,,,accept,,open,,,,\n",
                        RISKS + "R-1,A,p-1,4,4,,,accept,,open,p-1,2026-09-01,2027-01-31,\n"
                                + "R-2,B,p-1,4,5,,,accept,,open,p-1,2026-09-01,2027-12-31,2027-03-01\n"
                                + "R-3,C,p-1,4,4,,,accept,,open,p-1,2027-01-10,2028-01-31,\n"
                                + "R-4,D,p-1,4,4,,,accept,,open,p-2,2027-01-10,2028-01-31,\n")
                .file(
                        "registers/acceptances.csv",
                        "id,of,accepted_by,accepted,until,reason\nACC-1,R-4,p-1,2026-01-01,2027-01-01,Why\n",
                        "id,of,accepted_by,accepted,until,reason\nACC-1,R-4,p-1,2026-01-01,2027-01-01,Why\n"
                                + "ACC-2,R-4,p-1,2027-01-01,2028-01-01,Why\n");
        assertThat(sides.lines())
                .containsExactly(
                        "risks raised R-2: 16 High -> 20 Critical",
                        "acceptances new R-4:  -> Bo Ek, 2028-01-31",
                        "acceptances renewed ACC-2:  -> R-4, 2028-01-01 (It follows ACC-1, which accepts R-4 too.)",
                        "acceptances renewed R-3: Ann Lee, 2027-01-31 -> Ann Lee, 2028-01-31",
                        "acceptances lapsed ACC-1:  -> 2027-01-01",
                        "acceptances lapsed R-1:  -> 2027-01-31",
                        "acceptances void R-2:  -> 2026-09-01 (The risk was scored anew on 2027-03-01.)");
    }

    @Test
    void evidenceIsRenewedExpiresChangesAndGoes() {
        String head = "id,title,file,collected,from,to,valid_until,supports\n";
        sides.file(
                        "evidence/evidence.csv",
                        head
                                + "E-1,Tests,,2026-07-02,2026-01-01,2026-06-30,,A.8.13\nE-2,Certificate,,2026-01-01,,,2027-01-01,A.5.1\n"
                                + "E-3,Photo,p.txt,2026-01-01,,,,A.7.1\nE-4,Scan,,2026-01-01,,,,A.8.8\nE-5,List,,2026-01-01,,,,A.5.9\n",
                        head
                                + "E-1,Tests,,2026-07-02,2026-01-01,2026-06-30,,A.8.13\nE-2,Certificate,,2026-01-01,,,2027-01-01,A.5.1\n"
                                + "E-3,Photo,p.txt,2026-01-01,,,,A.7.1\nE-4,Scan,,2027-01-01,,,,A.8.8\n"
                                + "E-6,Tests,,2027-07-02,2027-01-01,2027-06-30,,A.8.13\n")
                .file("evidence/p.txt", "one", "two");
        assertThat(sides.lines())
                .containsExactly(
                        "evidence renewed E-4: 2026-01-01 -> 2027-01-01",
                        "evidence renewed E-6:  -> 2027-07-02, A.8.13 (It is newer than E-1.)",
                        "evidence expired E-2:  -> 2027-01-01",
                        "evidence changed E-3: File: p.txt (SHA-256 7692c3ad3540…) -> File: p.txt (SHA-256 3fc4ccfe7458…)",
                        "evidence removed E-5: 2026-01-01, A.5.9 -> ");
    }

    @Test
    void findingsAndImprovementsAreFollowedToTheirEnd() {
        String findings = "id,title,grade,status,improvements\n";
        String improvements = "id,title,type,owner,due,status,closed,verified_by,verified,verification\n";
        sides.file(
                        "registers/findings.csv",
                        findings + "F-1,One,minor,open,I-1\nF-2,Two,minor,open,\nF-3,Three,major,closed,\n",
                        findings
                                + "F-1,One,minor,closed,I-1\nF-2,Two,minor,closed,\nF-3,Three,major,open,\nF-4,Four,minor,open,\n")
                .file(
                        "registers/improvements.csv",
                        improvements
                                + "I-1,A,corrective action,p-1,2026-12-01,open,,,,\nI-2,B,improvement,p-1,2026-12-01,open,,,,\n"
                                + "I-3,C,improvement,p-1,2027-02-01,open,,,,\n",
                        improvements
                                + "I-1,A,corrective action,p-1,2026-12-01,verified,2026-11-01,p-2,2027-01-01,Works\n"
                                + "I-2,B,improvement,p-1,2026-12-01,done,2026-12-01,,,\nI-3,C,improvement,p-1,2027-02-01,open,,,,\n");
        assertThat(sides.lines())
                .containsExactly(
                        "findings opened F-4:  -> Minor nonconformity, Open",
                        "findings closed F-2: Open -> Closed",
                        "findings verified F-1: Open -> Closed (It was answered by I-1.)",
                        "findings reopened F-3: Closed -> Open",
                        "improvements closed I-2: Open -> Done, 2026-12-01",
                        "improvements verified I-1: Open -> Verified, 2027-01-01, Bo Ek",
                        "improvements overdue I-3:  -> 2027-02-01");
    }

    @Test
    void objectivesAreMetOrGetAnotherTarget() {
        sides.file(
                        "registers/objectives.csv",
                        "id,title,target,unit\nO-1,Patch,95,%\nO-2,Train,80,%\n",
                        "id,title,target,unit\nO-1,Patch,97.0,%\nO-2,Train,80.0,%\n")
                .file(
                        "registers/measurements.csv",
                        "objective,date,value\nO-1,2026-09-30,96\nO-2,2026-09-30,70\n",
                        "objective,date,value\nO-1,2026-09-30,96\nO-2,2026-09-30,70\nO-2,2027-09-30,85\n");
        assertThat(sides.lines())
                .containsExactly(
                        "objectives new O-2-2027-09-30:  -> 85, 2027-09-30",
                        "objectives target O-1: 95, % -> 97.0, %",
                        "objectives met O-2: 70 on 2026-09-30 -> 85 on 2027-09-30",
                        "objectives missed O-1:  -> 96 on 2026-09-30");
    }

    @Test
    void documentsGetAVersionOrAnApprovalAndReviewsAreHeld() {
        sides.file("documents/a.md", "---\nid: D-1\nversion: 1.0\n---\nOld.", "---\nid: D-1\nversion: 1.1\n---\nNew.")
                .file(
                        "documents/b.md",
                        "---\nid: D-2\napproved: 2026-01-01\n---\nX",
                        "---\nid: D-2\napproved: 2027-01-01\n---\nX")
                .file(
                        "documents/c.md",
                        "---\nid: D-3\n---\nA line\nand more.",
                        "---\nid: D-3\n---\nA line and\nmore.\n")
                .file(
                        "reviews/a.md",
                        "---\nid: M-1\ndate: 2027-01-01\n---\n",
                        "---\nid: M-1\ndate: 2027-01-01\n---\nMinutes");
        assertThat(sides.lines())
                .containsExactly(
                        "documents version D-1: 1.0 -> 1.1",
                        "documents approved D-2: 2026-01-01 -> 2027-01-01",
                        "reviews held M-1:  -> 2027-01-01");
    }

    @Test
    void peopleJoinLeaveAndChangeTheirRole() {
        sides.file(
                "people.yaml",
                "- {id: p-1, name: Ann Lee, role: Engineer}\n- {id: p-2, name: Bo Ek}\n- {id: p-3, name: Cy}\n",
                "- {id: p-1, name: Ann Lee, role: CISO, can_accept_risk: yes}\n- {id: p-2, name: Bo Ek, until: 2027-01-01}\n"
                        + "- {id: p-4, name: Di}\n");
        assertThat(sides.lines())
                .containsExactly(
                        "people joined p-4:  -> ",
                        "people role p-1: Engineer -> CISO, may accept risk",
                        "people left p-2:  -> 2027-01-01",
                        "people left p-3:  -> ");
    }

    @Test
    void actionsOpportunitiesAndIncidentsEnd() {
        sides.file(
                        "registers/actions.csv",
                        "id,title,owner,due,status,done\nA-1,X,p-1,2026-12-01,open,\nA-2,Y,p-1,2026-12-01,open,\n",
                        "id,title,owner,due,status,done\nA-1,X,p-1,2026-12-01,done,2026-11-30\nA-2,Y,p-1,2026-12-01,open,\n")
                .file(
                        "registers/opportunities.csv",
                        "id,title,status\nP-1,X,open\nP-2,Y,open\n",
                        "id,title,status,outcome\nP-1,X,realised,Good\nP-2,Y,dropped,\n")
                .file(
                        "registers/incidents.csv",
                        "id,title,date,status\nN-1,X,2026-01-01,open\n",
                        "id,title,date,status\nN-1,X,2026-01-01,closed\nN-2,Y,2027-01-01,open\n");
        assertThat(sides.lines())
                .containsExactly(
                        "incidents new N-2:  -> 2027-01-01, Open",
                        "incidents closed N-1: Open -> Closed",
                        "actions closed A-1: Open -> Done, 2026-11-30",
                        "actions overdue A-2:  -> 2026-12-01",
                        "opportunities realised P-1: Open -> Realised, Good",
                        "opportunities dropped P-2: Open -> Dropped");
    }

    @Test
    void anApprovalBecomesVoidAndAWaiverLapses() {
        String print = Sides.trace(ContentFolderBuilder.in(folder.resolve("print"))
                        .file("documents/a.md", "---\nid: D-1\ntitle: T\n---\nOld.")
                        .path())
                .item("D-1")
                .map(auditpress.trace.Fingerprint::of)
                .orElseThrow();
        sides.file("documents/a.md", "---\nid: D-1\ntitle: T\n---\nOld.", "---\nid: D-1\ntitle: T\n---\nNew.")
                .both("approvals.csv", "record,approver,date,fingerprint\nD-1,p-1,2026-09-01," + print + "\n")
                .both("waivers.csv", "rule,record,reason,approver,until\nD2,D-1,Why,p-1,2027-01-01\n");
        assertThat(sides.lines())
                .containsExactly(
                        "documents changed D-1: Text: Old. -> Text: New.",
                        "approvals lapsed D2-D-1:  -> 2027-01-01",
                        "approvals void D-1-p-1-2026-09-01:  -> 2026-09-01 (What it signed has changed since.)");
    }

    @Test
    void ownRegistersAndOwnColumnsAreCompared() {
        String own = "registers:\n  exercises:\n    kind: exercise\n    title: Exercises\n    fields:\n"
                + "      id: {type: id, required: true}\n      title: {type: text}\n      result: {type: text, label: Outcome}\n";
        sides.file("auditpress.yaml", ContentFolderBuilder.SETTINGS + own, ContentFolderBuilder.SETTINGS + own)
                .file(
                        "registers/exercises.csv",
                        "id,title,result,room\nX-1,Fire,good,Hall\nX-2,Flood,good,Hall\n",
                        "id,title,result,room\nX-1,Fire,bad,Roof\nX-3,Flood,good,Hall\n");
        assertThat(sides.lines())
                .containsExactly(
                        "register-exercises new X-3:  ->  (Perhaps renumbered: X-2 has the same title.)",
                        "register-exercises changed X-1: Outcome: good; room: Hall -> Outcome: bad; room: Roof",
                        "register-exercises removed X-2:  ->  (Perhaps renumbered: X-3 has the same title.)");
    }

    @Test
    void aLinkThatIsWrittenAtItsOtherEndIsTheSame() {
        sides.file(
                        "statement-of-applicability.csv",
                        "control,applicable,evidence\nA.5.1,yes,E-1\n",
                        "control,applicable,evidence\nA.5.1,yes,\n")
                .file("evidence/evidence.csv", "id,title,supports\nE-1,X,\n", "id,title,supports\nE-1,X,A.5.1\n");
        assertThat(sides.lines()).isEmpty();
    }

    @Test
    void aLongTextIsCutToWhereItDiffers() {
        String text = "word ".repeat(60);
        sides.file(
                "registers/issues.csv",
                "id,title,response\nI-1,X," + text + "then\n",
                "id,title,response\nI-1,X," + text + "now\n");
        assertThat(sides.lines())
                .containsExactly("register-issues changed I-1: How it is met: … word word word word then"
                        + " -> How it is met: … word word word word now");
    }

    @Test
    void aSentenceSaysItWhole() {
        sides.file(
                "registers/risks.csv",
                RISKS + "R-1,Flood,p-1,4,4,,,modify,,open,,,,\n",
                RISKS + "R-1,Flood,p-1,2,4,,,modify,,open,,,,\n");
        assertThat(sides.differences().groups().get(0).entries().get(0).sentence())
                .isEqualTo("R-1 Flood was lowered: 16 High before, 8 Medium now.");
    }
}
