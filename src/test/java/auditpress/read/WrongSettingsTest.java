package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of getting auditpress.yaml wrong gives exactly one finding, with its place and what to write. */
class WrongSettingsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("scope: [one, two]", "2:8", "scope: Expected one value, found a list.", "behind the colon"),
                arguments("scope: {a: b}", "2:8", "found 'key: value' lines", "behind the colon"),
                arguments("audit: Surveillance", "2:8", "found 'Surveillance'", "below 'audit:'"),
                arguments("audit: [a, b]", "2:8", "found a list", "below 'audit:'"),
                arguments("audit:\n  period:\n    from: 2026-01-01", "3:3", "no such setting", "from, title, to"),
                arguments("audit:\n  form: 2026-01-01", "3:3", "audit.form: there is no", "Did you mean 'from'?"),
                arguments("Scope: x", "2:1", "no such setting", "Did you mean 'scope'?"),
                arguments("\"\": x", "2:1", "'': there is no such setting", "Known here"),
                arguments("date: 5.10.2026", "2:7", "'5.10.2026' is not a date", "Write 2026-10-05."),
                arguments("date: 20261005", "2:7", "not a date", "Write 2026-10-05."),
                arguments("date: 2026-10-05T12:00:00Z", "2:7", "not a date", "Write the day alone: 2026-10-05."),
                arguments("date: 2026-02-30", "2:7", "not a date", "no such day"),
                arguments("date: 02/03/2026", "2:7", "not a date", "YYYY-MM-DD"),
                arguments("date: +12026-10-05", "2:7", "not a date", "YYYY-MM-DD"),
                arguments("date: yes", "2:7", "'yes' is not a date", "YYYY-MM-DD"),
                arguments("language: English", "2:11", "not a language tag", "en-GB"),
                arguments("review_interval_months: 12 months", "2:25", "'12 months' is not", "number alone: 12."),
                arguments("review_interval_months: twelve", "2:25", "not a whole number from 1 to 36", "digits only"),
                arguments("review_interval_months: -3", "2:25", "'-3' is not a whole number", "from 1 to 36"),
                arguments("review_interval_months: 0", "2:25", "'0' is not a whole number", "from 1 to 36"),
                arguments("review_interval_months: 99999999999999999999", "2:25", "not a whole", "from 1 to 36"),
                arguments("review_interval_months: 12.5", "2:25", "not a whole number", "digits only"),
                arguments("review_interval_months: on", "2:25", "'on' is not a whole number", "digits only"),
                arguments("review-interval-months: 12", "2:1", "no such setting", "'review_interval_months'"));
    }

    static Stream<Arguments> registers() {
        return Stream.of(
                arguments("Exercises: {", "cannot be called 'Exercises'", "lower-case"),
                arguments("../../x: {", "cannot be called '../../x'", "lower-case"),
                arguments("files: {", "cannot be called 'files'", "does not use itself"),
                arguments("con: {", "cannot be called 'con'", "does not use itself"),
                arguments("ex: {files: ../outside, ", "'../outside' is not where rows", "below this folder"),
                arguments("ex: {files: /etc/passwd, ", "'/etc/passwd' is not where", "below this folder"),
                arguments("ex: {files: \"a\\0b\", ", "'a?b' is not where rows", "below this folder"),
                arguments("ex: {files: auditpress, ", "not where rows may stand", "holds the settings"),
                arguments("ex: {files: registers/ex.csv, ", "not where rows", "Leave the ending off: 'registers/ex'"),
                arguments("ex: {files: registers/risks, ", "'risks' reads 'registers/risks'", "only this register"),
                arguments("ex: {kind: risk, ", "'risks' holds records of kind 'risk'", "a kind of its own"),
                arguments("ex: {detail: maybe, ", "'maybe' is neither yes nor no", "yes or no"),
                arguments("ex: {title_field: titel, ", "no field 'titel'", "Did you mean 'title'?"),
                arguments("ex: {body: text, ", "no field 'text'", "Fields: id, title."),
                arguments("ex: {table: [id, titel], ", "no field 'titel'", "Did you mean 'title'?"),
                arguments("ex: {table: \"id, title\", ", "a list stands in brackets", "Write [id, title]."),
                arguments("ex: {table: {id: yes}, ", "Expected a list of words", "[one, two]"),
                arguments("ex: {identity: ident, ", "no field 'ident'", "Declare it"),
                arguments("ex: {register: risks, ", "no such setting", "Known here: about"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments("x: text", "found 'text'", "below 'x:'"),
                arguments("x: {type: numbr}", "'numbr' is not a type of field", "Did you mean 'number'?"),
                arguments("x: {required: perhaps}", "neither yes nor no", "yes or no"),
                arguments("x: {required: [yes]}", "found a list", "behind the colon"),
                arguments("x: {checked_by: R1}", "no such setting", "Known here"),
                arguments("x: {type: choice}", "says what may be chosen", "choices: [passed, failed]"),
                arguments("x: {choices: [a, b]}", "A field of type text has no choices", "type: choice"),
                arguments("x: {type: choice, choices: [a, a]}", "'a' stands there twice", "Remove"),
                arguments("x: {type: choice, choices: [a, {b: c}]}", "Expected a list of words", "[one, two]"),
                arguments("x: {type: choice, choices: {a: {tone: green}}}", "'green' is not a tone", "Known: good"),
                arguments(
                        "x: {type: choice, choices: {a: {aliases: B}, b: }}", "for 'a' and for 'b'", "one of the two"),
                arguments("x: {type: links}", "says what kinds", "to: [risk, control]"),
                arguments("x: {type: links, to: risc}", "no records of kind 'risc'", "Did you mean 'risk'?"),
                arguments("x: {type: links, to: \"risk, control\"}", "stands in brackets", "Write [risk, control]."),
                arguments("x: {type: score, scale: likelyhood}", "not a scale", "Did you mean 'likelihood'?"),
                arguments("x: {type: score}", "'x' is not a scale", "Known: likelihood, impact."),
                arguments("x: {aliases: [a, b]}", "found a list", "below 'aliases:'"),
                arguments("x: {aliases: {en: {a: b}}}", "Expected a list of words", "[one, two]"),
                arguments("x: {aliases: {en: [Title]}}", "'Title' is the name of the field 'title'", "another word"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("- organisation: A", "1:1", "found a list", "Begin with 'organisation: Your firm'."),
                arguments("just words", "1:1", "found 'just words'", "Begin with 'organisation: Your firm'."),
                arguments("organisation:", "1:14", "Missing", "Your firm"),
                arguments("organisation: [A]", "1:15", "found a list", "behind the colon"),
                arguments("organisation: A\norganisation: B", "2:13", "The key 'organisation' stands twice", "Remove"),
                arguments("organisation: A\naudit:\n\ttitle: x", "3:1", "A tab indents this line", "with blanks"),
                arguments(
                        "organisation: A\naudit:\n  title: x\n   body: y",
                        "4:8",
                        "This colon follows",
                        "indent the line"),
                arguments("organisation: A: B", "1:16", "This colon follows a value", "into quotes"),
                arguments("organisation: A\nscope: 'x", "2:8", "The quote that opens here", "Close it"),
                arguments("organisation: A\nscope: [x", "2:8", "The bracket that opens here", "Close it with ']'."),
                arguments("organisation: A\naudit: {title: x", "2:8", "The bracket that opens here", "with '}'."),
                arguments("organisation: A\nscope: @home", "2:8", "cannot begin with '@'", "into quotes"),
                arguments(
                        "organisation: A\nscope: 100%\nscope:x\ndate: 2026-01-01", "3:1", "no 'key: value'", "a colon"),
                arguments("organisation: A\nscope: |\n  x\n y: z", "4:2", "does not go with", "Indent it"),
                arguments("organisation: \"C:\\Users\"", "1:20", "A backslash", "single quotes"),
                arguments("organisation: A\n? [a]\n: b", "2:4", "A key is a word", "Write 'key: value'."),
                arguments("organisation: A\n---\nscope: B", "3:1", "A second document", "one document"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aWrongValueIsReportedOnceAtItsPlace(String yaml, String place, String message, String hint) {
        one("organisation: A\n" + yaml + "\n", place, message, hint);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aWrongRegisterIsReportedOnce(String yaml, String message, String hint) {
        String fields = "fields: {id: {type: id}, title: {}}}";
        one("organisation: A\nregisters:\n  " + yaml + fields + "\n", "3:", message, hint);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aWrongFieldIsReportedOnce(String yaml, String message, String hint) {
        String register = "organisation: A\nregisters:\n  ex:\n    fields:\n      id: {type: id}\n      title:\n      ";
        one(register + yaml + "\n", "7:", message, hint);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aFileThatIsNoYamlIsReportedOnceAtItsPlace(String yaml, String place, String message, String hint) {
        one(yaml + "\n", place, message, hint);
    }

    @Test
    void aKeyWithoutValueCountsAsOneThatIsNotThere() {
        String keys = "organisation: A\ndate:\naudit:\nrisk_method:\n  bands:\nregisters:\nreview_interval_months:\n";
        assertThat(findings(keys)).isEmpty();
    }

    @Test
    void aNearlyNamedRegisterIsOfferedTheShippedOne() {
        assertThat(findings("organisation: A\nregisters: {risk: {fields: {cost: {type: number}}}}\n"))
                .extracting(Finding::hint)
                .contains("Did you mean the register 'risks'?");
    }

    @Test
    void aShippedFieldKeepsWhatIsNotStatedAndItsType() {
        String risks =
                "organisation: A\nregisters: {risks: {fields: {owner: {label: Boss}, status: {choices: {parked: }}}}}\n";
        assertThat(findings(risks)).isEmpty();
        var register = PackReader.declared(folder).register("risk").orElseThrow();
        var owner = register.field("owner").orElseThrow();
        assertThat(owner.label()).isEqualTo("Boss");
        assertThat(owner.checkedBy()).isEqualTo("R1");
        assertThat(register.field("status").orElseThrow().choice("offen")).isPresent();
        assertThat(register.field("status").orElseThrow().choice("parked")).isPresent();
        one(risks.replace("label: Boss", "type: text"), "2:", "a field of type person", "Leave 'type' out");
    }

    @Test
    void keysWithPointsAreKeptWhole() {
        String fields = "{id: {type: id}, v: {type: choice, choices: {1.0: , 2.0: }}}";
        assertThat(findings("organisation: A\nregisters: {ex: {fields: " + fields + "}}\n"))
                .isEmpty();
    }

    private void one(String yaml, String place, String message, String hint) {
        assertThat(findings(yaml)).singleElement().satisfies(f -> {
            assertThat(f.origin().text()).startsWith("auditpress.yaml:" + place);
            assertThat(f.message()).contains(message).doesNotContain("\n");
            assertThat(f.hint()).contains(hint);
        });
    }

    private List<Finding> findings(String yaml) {
        ContentFolderBuilder.in(folder).file("auditpress.yaml", yaml);
        return PackReader.read(folder).findings();
    }
}
