package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One broken pack for each rule: its findings stand word for word in findings.txt. What other rules find there does not
 * matter. Run with {@code -Dgolden.update=true} to write the findings anew, then read the difference.
 */
class BrokenPacksTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> eachBrokenPackShowsExactlyItsFindings() {
        return Packs.broken().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> showsItsFindings(f)));
    }

    @TestFactory
    Stream<DynamicTest> everyFindingOfABrokenPackSaysWhatToDo() {
        return Packs.broken().stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.getFileName().toString(),
                        () -> assertThat(Packs.report(f).findings()).allSatisfy(finding -> {
                            assertThat(finding.message()).isNotBlank().matches("(?s).*[.?]");
                            assertThat(finding.hint()).isNotBlank().matches("(?s).*[.?]");
                            assertThat(finding.origin().file()).isNotBlank();
                        })));
    }

    private static void showsItsFindings(Path folder) throws IOException {
        String rule = folder.getFileName().toString();
        List<String> found = Packs.report(folder).findings().stream()
                .filter(f -> f.rule().equals(rule))
                .map(Packs::line)
                .toList();
        Path golden = folder.resolve("findings.txt");
        if (UPDATE) {
            Files.write(golden, found);
        }
        assertThat(found).isNotEmpty().isEqualTo(Files.readAllLines(golden));
    }
}
