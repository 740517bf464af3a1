package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.SettingSamples;
import auditpress.SettingSamples.Sample;
import auditpress.model.Finding;
import auditpress.model.Setting;
import auditpress.model.Setting.Holds;
import auditpress.model.Tone;
import auditpress.model.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of settings, held against what the readers ask for and refuse. */
class SettingsTableTest {
    private static final List<Setting> TABLE = Registers.settable();

    @TempDir
    private Path folder;

    static Stream<Setting.Path> sections() {
        Stream<Setting.Path> below =
                SettingSamples.all(TABLE).filter(p -> p.setting().holds() == Holds.SECTION);
        return Stream.concat(Stream.of(new Setting.Path("", root())), below);
    }

    private static Setting root() {
        return new Setting("", Holds.SECTION, false, "", List.of(), 0, 0, TABLE);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void theReaderKnowsTheSettingsOfTheTableAndNoOthers(Setting.Path section) {
        String unknown = "qqqqqqqqqqqqqqqq";
        String keys = section.keys().isEmpty() ? unknown : section.keys() + "." + unknown;
        String known = read(SettingSamples.sample(keys, "x").yaml()).stream()
                .filter(f -> f.message().contains(unknown))
                .map(Finding::hint)
                .findFirst()
                .orElseThrow();
        assertThat(known.replace("Known here: ", "").replace(".", "").split(", "))
                .containsExactlyInAnyOrder(
                        section.setting().below().stream().map(Setting::key).toArray(String[]::new));
    }

    static Stream<Sample> wrong() {
        return SettingSamples.wrong(TABLE);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aValueThatASettingDoesNotHoldIsAnError(Sample sample) {
        assertThat(about(sample)).isNotEmpty().allSatisfy(f -> {
            assertThat(f.origin().line()).isPositive();
            assertThat(f.hint()).matches(".*[.?]");
        });
    }

    static Stream<Sample> right() {
        return SettingSamples.right(TABLE);
    }

    @ParameterizedTest
    @MethodSource("right")
    void aValueThatASettingHoldsIsTaken(Sample sample) {
        assertThat(about(sample)).isEmpty();
    }

    @Test
    void theWordsOfTheTableAreThoseOfTheModel() {
        assertThat(words("registers.*.fields.*.type"))
                .isEqualTo(Stream.of(Type.values())
                        .map(t -> t.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
        assertThat(words("registers.*.fields.*.choices.*.tone"))
                .isEqualTo(Stream.of(Tone.values()).map(Tone::key).toList());
    }

    @Test
    void everySettingSaysWhatItIsFor() {
        assertThat(SettingSamples.all(TABLE))
                .allSatisfy(p -> assertThat(p.setting().help()).isNotBlank());
    }

    private static List<String> words(String keys) {
        return SettingSamples.all(TABLE)
                .filter(p -> p.keys().equals(keys))
                .findFirst()
                .orElseThrow()
                .setting()
                .words();
    }

    private List<Finding> about(Sample sample) {
        return read(sample.yaml()).stream()
                .filter(f -> f.message().startsWith(sample.keys() + ":"))
                .toList();
    }

    private List<Finding> read(String yaml) {
        ContentFolderBuilder.in(folder).file("auditpress.yaml", yaml);
        return PackReader.declared(folder).findings();
    }
}
