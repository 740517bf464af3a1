package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels that a file names otherwise than the method does are said at once, not risk by risk at the next check. */
class OtherBandsTest {
    private static final String HEADING =
            "ID,Risk,Likelihood,Impact,Risk level,Residual likelihood,Residual impact,Residual risk\n";

    @TempDir
    private Path folder;

    private Imports read(String rows) {
        return Imports.of(folder, "risks.csv", HEADING + rows, Wanted.NOTHING);
    }

    @Test
    void whatTheFileCallsEachLevelStandsBesideWhatTheMethodDoes() {
        assertThat(read("R-1,Fire,3,3,Medium,1,2,Low\nR-2,Flood,4,5,Extreme,3,3,Medium\n")
                        .said())
                .filteredOn(s -> s.contains("levels are not those"))
                .singleElement()
                .asString()
                .contains("By the file 2 is Low, 9 is Medium, 20 is Extreme;")
                .startsWith("risks.csv:");
    }

    @Test
    void levelsThatAgreeOrAreNumbersAreNotSpokenOf() {
        assertThat(read("R-1,Fire,1,1,low,1,1,1\nR-2,Flood,4,5,20,,,\n").said())
                .noneMatch(s -> s.contains("levels are not those"));
    }
}
