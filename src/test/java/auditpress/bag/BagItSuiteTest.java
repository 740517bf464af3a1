package auditpress.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Library of Congress conformance suite, where {@code BAGIT_SUITE} names a checkout of it. */
class BagItSuiteTest {

    @Test
    void eachBagOfTheSuiteIsDecidedAsDocumented() throws IOException {
        String named = System.getProperty("BAGIT_SUITE", System.getenv().getOrDefault("BAGIT_SUITE", ""));
        assumeTrue(
                !named.isEmpty(), "BAGIT_SUITE does not name a checkout of LibraryOfCongress/bagit-conformance-suite");
        List<Path> bags;
        try (Stream<Path> walk = Files.walk(Path.of(named), 3)) {
            bags = walk.filter(Files::isDirectory)
                    .filter(p -> Path.of(named).relativize(p).toString().matches("v[^/]*/[^/]+/[^/]+"))
                    .sorted()
                    .toList();
        }

        List<String> wrong = new ArrayList<>();
        for (Path bag : bags) {
            Verdict verdict = BagIt.verdict(bag);
            boolean right = switch (bag.getName(bag.getNameCount() - 2).toString()) {
                case "valid" -> verdict.ok();
                case "warning" -> verdict.ok() && !verdict.notes().isEmpty();
                default -> !verdict.ok();
            };
            if (!right) {
                wrong.add(bag + ": " + verdict);
            }
        }

        System.out.println(bags.size() - wrong.size() + " of " + bags.size() + " decided as documented");
        assertThat(bags).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }
}
