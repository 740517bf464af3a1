package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What build servers and code hosts read of {@code check}, and the exit code in each format. */
class CheckFormatsTest {
    @TempDir
    private Path folder;

    private HostileFolder hostile;
    private Path below;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void content() throws Exception {
        hostile = new HostileFolder();
        below = hostile.path();
    }

    @AfterEach
    void remove() throws Exception {
        hostile.close();
    }

    @Test
    void junitHasACaseForEachRuleAndFailsThoseThatMakeTheExitCode() throws Exception {
        assertThat(junit(below, "error")).isEqualTo(1);
        Document xml = parsed();
        assertThat(xml.getElementsByTagName("testcase").getLength())
                .isEqualTo(auditpress.check.Rulebook.rules().size());
        Element failed = testCase(xml, "R2 ");
        assertThat(failed.getElementsByTagName("failure").item(0).getTextContent())
                .contains("registers/risks.csv:3:32: ")
                .contains("error: ");
        assertThat(testCase(xml, "M1 ").getElementsByTagName("skipped").getLength())
                .isEqualTo(1);
        Element warned = testCase(xml, "R10 ");
        assertThat(warned.getElementsByTagName("failure").getLength()).isZero();
        assertThat(warned.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("no next review");
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        junit(below, "warning");
        Document xml = parsed();
        Element root = xml.getDocumentElement();
        for (String element : List.of("failure", "skipped")) {
            String attribute = element.equals("failure") ? "failures" : element;
            assertThat(root.getAttribute(attribute))
                    .isEqualTo(String.valueOf(xml.getElementsByTagName(element).getLength()));
        }
        assertThat(testCase(xml, "R10 ").getElementsByTagName("failure").getLength())
                .isEqualTo(1);
    }

    @Test
    void aWaivedFindingFailsNoCaseAndARuleThatIsOffIsSkipped() throws Exception {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + "rules: {R10: {off: Not yet.}}\n")
                .file("registers/improvements.csv", "id,title,due,status\nI-1,Late,2026-09-01,open\n")
                .file("waivers.csv", "rule,record,reason,approver,until\nI3,I-1,Agreed,p-1,2026-12-31\n");
        junit(folder, "note");
        Element waived = testCase(parsed(), "I3 ");
        assertThat(waived.getElementsByTagName("failure").getLength()).isZero();
        assertThat(waived.getTextContent()).contains("Waived until 2026-12-31 by p-1: Agreed");
        Element off = (Element)
                testCase(parsed(), "R10 ").getElementsByTagName("skipped").item(0);
        assertThat(off.getAttribute("message")).isEqualTo("Switched off: Not yet.");
        terminal.run("check", "--content", folder.toString(), "--format", "github");
        assertThat(terminal.out()).containsPattern("::notice [^\\n]*title=I3 I-1::[^\\n]*%0AWaived until");
    }

    @Test
    void eachFindingIsOneWorkflowCommand() {
        assertThat(terminal.run("check", "--content", below.toString(), "--format", "github"))
                .isEqualTo(1);
        List<String> lines = terminal.out().lines().toList();
        String path = "target/"
                + below.getFileName()
                        .toString()
                        .replace("%", "%25")
                        .replace(":", "%3A")
                        .replace(",", "%2C");
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.matches(
                        "::(error|warning|notice) file=[^:,]+(,line=\\d+(,col=\\d+)?)?,title=[^:,]+::[^\\r\\n\\x1b]+"))
                .anyMatch(line -> line.startsWith("::error file=" + path + "/registers/risks.csv,line=3,col="))
                .anyMatch(line -> line.contains("'100%25 {0}") && line.contains("%0AWrite it as"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void theExitCodeIsTheSameInEachFormat(String format) {
        String content = Path.of("content").toString();
        assertThat(terminal.run("check", "--content", content, "--format", format))
                .isZero();
        assertThat(terminal.out()).matches("(?s).*[^\\n]\\n");
        assertThat(terminal.run("check", "--content", content, "--format", format, "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(terminal.run("check", "--content", below.toString(), "--format", format))
                .isEqualTo(1);
        assertThat(terminal.run("check", "--content", "nowhere", "--format", format))
                .isEqualTo(2);
    }

    private int junit(Path content, String failOn) {
        return terminal.run("check", "--content", content.toString(), "--format", "junit", "--fail-on", failOn);
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(terminal.bytes()));
    }

    private static Element testCase(Document xml, String start) {
        var all = xml.getElementsByTagName("testcase");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("name").startsWith(start)) {
                return one;
            }
        }
        throw new AssertionError("no case " + start);
    }
}
