package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers whose rows stand in several tables of one text. */
class TablesOfOneTextTest {
    private static final String ACTIVE = """
            # Risk register

            ## Active

            | Risk ID | Risk | Likelihood | Impact | Owner |
            |-|-|-|-|-|
            | R-001 | Fire | 3 | 4 | Ada |
            | R-002 | Flood | 1 | 2 | Bo |

            """;

    @TempDir
    private Path folder;

    @Test
    void aTableWithFurtherIdsOfTheSeriesHoldsFurtherRecords() {
        Imports read = markdown("risk register.md", ACTIVE + """
                ## Accepted

                | Risk ID | Risk | Owner | Accepted by | Accepted on |
                |-|-|-|-|-|
                | R-010 | Old system | Ada | Bo | 2026-01-15 |
                """);
        assertThat(ids(read)).containsExactly("R-001", "R-002", "R-010");
        assertThat(read.said()).noneMatch(s -> s.contains("as well"));
    }

    @Test
    void aTableThatSpeaksOfTheSameRecordsAgainIsNoSecondRegister() {
        Imports read = markdown("risk register.md", ACTIVE + """
                ## What became of them

                | Risk ID | Risk | Owner | Note |
                |-|-|-|-|
                | R-002 | A dry cellar | Ada | Good |
                """);
        assertThat(ids(read)).containsExactly("R-001", "R-002");
        assertThat(read.said())
                .anyMatch(s -> s.contains("a list that speaks of the same records again"))
                .noneMatch(s -> s.contains("as well"));
    }

    @Test
    void theKeyToShortNamesIsNoSecondRegister() {
        Imports read = markdown(
                "improvement log.md",
                "# Improvement log\n\n| Code | Source |\n|-|-|\n| MR | Review |\n| AUD | Audit |\n\n"
                        + "| ID | Source | Description | Owner | Due date | Status |\n|-|-|-|-|-|-|\n"
                        + "| IMP-1 | MR | Mend the roof | Ada | 2026-03-01 | Open |\n");
        assertThat(ids(read)).containsExactly("IMP-1");
        assertThat(read.said()).noneMatch(s -> s.contains("as well"));
    }

    @Test
    void aTableWithIdsOfAnotherSeriesIsAskedFor() {
        Imports read = markdown("risk register.md", ACTIVE + """
                | Risk ID | Risk | Likelihood | Impact |
                |-|-|-|-|
                | EX-1 | How to fill this in | 1 | 1 |
                """);
        assertThat(ids(read)).containsExactly("R-001", "R-002");
        assertThat(read.said()).anyMatch(s -> s.contains("looks like the risk register as well"));
    }

    @Test
    void aRegisterInSectionsIsWhatItsFileIsCalledBesideATableOfItsVersions() {
        String row = "| Requirement | Source | Key duties | Compliance Owner |\n|-|-|-|-|\n";
        Imports read = markdown(
                "legal register.md",
                "# Legal register\n\n## Privacy\n\n" + row + "| Privacy Act | Parliament | Tell people | Ada |\n"
                        + "| Mail Act | Parliament | Ask people | Ada |\n\n## Networks\n\n" + row
                        + "| Networks Act | Parliament | Report faults | Bo |\n\n## Versions\n\n"
                        + "| Version | Changes |\n|-|-|\n| 1.0 | First |\n");
        assertThat(read.plan().register().name()).isEqualTo("legal");
        assertThat(read.ids()).hasSize(3);
    }

    @Test
    void whereRowsCouldBeNumberedTheRegisterAloneIsAskedFor() {
        Imports read = markdown(
                "our register.md", "| Requirement | Source | Key duties |\n|-|-|-|\n| Privacy Act | Town | Tell |\n");
        assertThat(read.outcome().plans()).isEmpty();
        assertThat(read.outcome().findings().get(0).hint())
                .startsWith("Say --as legal; the columns are: Requirement, Source, Key duties.");
    }

    private static List<String> ids(Imports read) {
        return read.outcome().plans().stream()
                .flatMap(p -> p.entries().stream())
                .map(Plan.Entry::id)
                .toList();
    }

    private Imports markdown(String name, String text) {
        return Imports.of(folder, name, text, Wanted.NOTHING);
    }
}
