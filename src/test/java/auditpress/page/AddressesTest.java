package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.read.Registers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are safe on every file system, stable, and never given twice. */
class AddressesTest {
    private static final Register RISKS = Registers.shipped().stream()
            .filter(r -> r.kind().equals("risk"))
            .findFirst()
            .orElseThrow();

    @Test
    void usualIdsKeepTheirName() {
        assertThat(addresses("R-012", "A.5.15")).containsExactly("risks/r-012.html", "risks/a.5.15.html");
    }

    @Test
    void idsThatDifferOnlyInCaseGetDifferentFiles() {
        assertThat(addresses("R-1", "r-1", "R-1")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CON",
                "nul",
                "COM1",
                "index",
                "index-2",
                "../../etc/passwd",
                "a/b",
                "a\\b",
                "a:b",
                "a b",
                "Überfall",
                "…",
                " ",
                ".",
                "..",
                "-",
                "R\u0000",
                "R\u202E1"
            })
    void everyIdBecomesASafeFileName(String id) {
        assertThat(addresses(id))
                .singleElement()
                .asString()
                .matches("risks/[a-z0-9][a-z0-9._-]*\\.html|risks/-[a-f0-9]{8}\\.html")
                .doesNotContain("..");
    }

    @Test
    void longIdsAreCut() {
        assertThat(addresses("x".repeat(5_000)).get(0)).hasSizeLessThan(100);
    }

    @Test
    void noTwoOfManyRandomIdsMeet() {
        Random random = new Random(27001);
        String letters = "aAbB-_. /\\é1";
        String[] ids = IntStream.range(0, 2_000)
                .mapToObj(i -> random.ints(1 + random.nextInt(6), 0, letters.length())
                        .mapToObj(c -> letters.substring(c, c + 1))
                        .reduce("", String::concat))
                .toArray(String[]::new);
        assertThat(addresses(ids)).doesNotHaveDuplicates();
    }

    private static List<String> addresses(String... ids) {
        List<Item> items = Arrays.stream(ids)
                .map(id -> new Item(RISKS, id, Origin.of("x"), Map.of()))
                .toList();
        Addresses addresses = new Addresses(items, i -> i.register().detail());
        return items.stream().map(i -> addresses.of(i).address()).toList();
    }
}
