package auditpress.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.ContentFolderBuilder;
import auditpress.read.PackReader;
import auditpress.trace.Approval;
import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void aFolderWithTwoActions() {
        ContentFolderBuilder.in(folder)
                .file(
                        "people.csv",
                        "id,name,email,until\np-ada,Ada Holt,ada@test.example,\np-otto,Otto Lang,,2026-01-31\n")
                .file("registers/actions.csv", "id,title\nA-1,Key cabinet\nA-2,Key book\n");
    }

    @Test
    void aSignatureIsInForceUntilWhatWasSignedChanges() throws Exception {
        sign("Ada Holt", "a-1", "A-2");
        assertThat(standings()).containsExactly(Approval.Standing.IN_FORCE, Approval.Standing.IN_FORCE);
        ContentFolderBuilder.in(folder).file("registers/actions.csv", "id,title\nA-1,Key cabinet\nA-2,Key books\n");
        assertThat(standings()).containsExactly(Approval.Standing.IN_FORCE, Approval.Standing.VOID);
        sign("ada@test.example", "A-2");
        assertThat(standings())
                .containsExactly(Approval.Standing.IN_FORCE, Approval.Standing.SUPERSEDED, Approval.Standing.IN_FORCE);
    }

    @Test
    void aWholeRegisterCanBeSigned() throws Exception {
        sign("p-ada", "Actions");
        assertThat(Files.readString(approvals())).contains("\nactions,p-ada,2026-09-01,");
        assertThat(standings()).containsExactly(Approval.Standing.IN_FORCE);
    }

    @Test
    void signingTwiceWritesOnce() throws Exception {
        sign("p-ada", "A-1");
        String before = Files.readString(approvals());
        assertThat(sign("p-ada", "A-1").get(0).already()).isTrue();
        assertThat(approvals()).hasContent(before);
    }

    @Test
    void rowsAreAddedInTheColumnsThatTheFileHas() throws Exception {
        String before = "\uFEFFFingerprint;Approved by;Record;Approved on;Board\r\nabc;p-ada;A-9;2025-01-01;yes";
        Files.writeString(approvals(), before);
        sign("p-ada", "A-1");
        assertThat(Files.readString(approvals()))
                .startsWith(before + "\r\n")
                .matches("(?s).*\r\n[0-9a-f]{64};p-ada;A-1;2026-09-01;\r\n");
    }

    @Test
    void theFileKeepsItsPermissionsAndNothingIsLeftBesideIt() throws Exception {
        Files.writeString(approvals(), "record,approver,date,fingerprint\n");
        Files.setPosixFilePermissions(approvals(), PosixFilePermissions.fromString("rw-rw----"));
        sign("p-ada", "A-1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(approvals())))
                .isEqualTo("rw-rw----");
        assertThat(folder.toFile().list((f, name) -> name.contains("approvals")))
                .containsExactly("approvals.csv");
    }

    @Test
    void allAreSignedOrNone() {
        assertThatThrownBy(() -> sign("p-ada", "A-1", "A-3"))
                .isInstanceOf(Signing.Refused.class)
                .hasMessageContaining("There is no record 'A-3'. Did you mean");
        assertThat(approvals()).doesNotExist();
    }

    @Test
    void onlySomebodyInServiceSigns() {
        assertThatThrownBy(() -> sign("p-otto", "A-1")).hasMessage("Otto Lang is not in service on 2026-09-01.");
        assertThatThrownBy(() -> sign("p-adda", "A-1")).hasMessageContaining("Did you mean 'p-ada'");
    }

    @Test
    void aFileThatLacksAColumnIsNotTouched() throws IOException {
        Files.writeString(approvals(), "record,approver,date\n");
        assertThatThrownBy(() -> sign("p-ada", "A-1")).hasMessageContaining("no column for 'fingerprint'");
        assertThat(approvals()).hasContent("record,approver,date\n");
    }

    private Path approvals() {
        return folder.resolve("approvals.csv");
    }

    private List<Signing.Signed> sign(String by, String... ids) throws Signing.Refused, IOException {
        return new Signing(trace(), folder).sign(List.of(ids), by, DAY, "");
    }

    private List<Approval.Standing> standings() {
        return Approval.all(trace()).map(Approval::standing).toList();
    }

    private Trace trace() {
        return Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
    }
}
