package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Catalogue;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The declarations that ship with the program. */
class RegistersTest {
    private static final Path FOLDER = Path.of("src/main/resources/auditpress/registers");

    private final List<Register> registers = Registers.shipped();

    @Test
    void everyDeclarationIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(f -> f.getFileName().toString().replace(".yaml", ""))
                    .filter(n -> !n.equals("index"))
                    .toList();
            assertThat(registers).extracting(Register::name).hasSameElementsAs(names);
        }
    }

    @Test
    void everyLinkLeadsToAKindThatExists() {
        List<String> kinds = Stream.concat(registers.stream().map(Register::kind), Stream.of("clause", Field.ANY))
                .toList();
        assertThat(registers.stream().flatMap(r -> r.fields().stream()).flatMap(f -> f.targets().stream()))
                .isSubsetOf(kinds);
    }

    @Test
    void everyLinkIsNamedFromBothEnds() {
        assertThat(registers.stream().flatMap(r -> r.fields().stream()).filter(f -> f.type() == Type.LINKS))
                .allSatisfy(f -> assertThat(List.of(f.forward(), f.reverse())).doesNotContain(""))
                .extracting(Field::targets)
                .doesNotContain(List.of());
    }

    @Test
    void annexAHolds93ControlsInFourThemes() {
        assertThat(Registers.catalogue().themes())
                .extracting(Catalogue.Theme::id, t -> t.controls().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A.5", 37),
                        org.assertj.core.groups.Tuple.tuple("A.6", 8),
                        org.assertj.core.groups.Tuple.tuple("A.7", 14),
                        org.assertj.core.groups.Tuple.tuple("A.8", 34));
    }
}
