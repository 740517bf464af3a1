package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code auditpress due}: words, spans, owners and exit codes. The audit date is 2026-10-05. */
class DueVerbTest {
    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void content() {
        ContentFolderBuilder.in(folder)
                .file("people.yaml", "- {id: p-1, name: Ann Lee}\n- {id: p-2, name: Bo Ek, email: bo@example.org}\n")
                .file(
                        "registers/actions.csv",
                        "id,title,owner,due,status\n"
                                + "A-10,Ten,p-1,2026-10-12,open\n"
                                + "A-9,Nine,Bo Ek,2026-10-12,open\n"
                                + "A-3,\u001b[31mThree,p-2,2026-10-04,open\n"
                                + "A-4,Four,,2026-10-05,\n"
                                + "A-5,Five,Guest,2026-11-05,open\n"
                                + "A-6,Six,p-1,2026-01-01,done\n");
    }

    @Test
    void whatIsDueStandsUnderItsOwnerAndTheLatestFirst() {
        assertThat(due()).isZero();
        assertThat(terminal.out()).isEqualTo("""
                Bo Ek (p-2)
                  2026-10-04  1 day late  due  A-3    [31mThree
                  2026-10-12  in 7 days   due  A-9   Nine

                Nobody named
                  2026-10-05  today       due  A-4   Four

                Ann Lee (p-1)
                  2026-10-12  in 7 days   due  A-10  Ten

                4 dates, 1 overdue, up to 2026-11-04, as at 2026-10-05.
                """);
    }

    @Test
    void jsonIsInOrderOfDateAndIdWithPlaces() {
        due("--format", "json", "--within", "31");
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get("until").asString()).isEqualTo("2026-11-05");
        assertThat(json.get("entries"))
                .extracting(e -> e.get("record").asString() + " "
                        + e.get("days").asInt() + " " + e.get("ownerName").asString())
                .containsExactly("A-3 -1 Bo Ek", "A-4 0 ", "A-9 7 Bo Ek", "A-10 7 Ann Lee", "A-5 31 Guest");
        JsonNode first = json.get("entries").get(0);
        assertThat(first.get("file").asString()).isEqualTo("registers/actions.csv");
        assertThat(first.get("line").asInt()).isEqualTo(4);
        assertThat(first.get("owner").asString()).isEqualTo("p-2");
    }

    @ParameterizedTest
    @CsvSource({
        "30d, 2026-11-04",
        "30, 2026-11-04",
        "6w, 2026-11-16",
        "3M, 2027-01-05",
        "1y, 2027-10-05",
        "0, 2026-10-05"
    })
    void aSpanIsInDaysWeeksMonthsOrYears(String within, String until) {
        assertThat(due("--within", within)).isZero();
        assertThat(terminal.out()).contains("up to " + until);
    }

    @ParameterizedTest
    @CsvSource({"30 days, 30d", "P3M, 3m", "2 Weeks, 2w", "soon, 'for example 30d, 6w, 3m or 1y'", "99999d, for example"
    })
    void aSpanThatIsNoneIsWrongUsageWithAdvice(String within, String advice) {
        assertThat(due("--within", within)).isEqualTo(2);
        assertThat(terminal.err()).contains(within).contains(advice);
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P-2, A-3;A-9", "bo ek, A-3;A-9", "bo@example.org, A-3;A-9", "guest, A-5"})
    void anOwnerIsFoundByIdNameOrAddress(String owner, String ids) {
        assertThat(due("--owner", owner, "--within", "1y", "--format", "json")).isZero();
        assertThat(JsonMapper.shared().readTree(terminal.out()).get("entries"))
                .extracting(e -> e.get("record").asString())
                .containsExactly(ids.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"Ann Le, Did you mean 'Ann Lee'?", "'', all owners"})
    void anOwnerWhomNobodyKnowsIsWrongUsageWithAdvice(String owner, String advice) {
        assertThat(due("--owner", owner)).isEqualTo(2);
        assertThat(terminal.err()).contains(advice);
    }

    @Test
    void aPersonWhoOwesNothingIsNoError() {
        assertThat(due("--owner", "p-1", "--within", "1d")).isZero();
        assertThat(terminal.out()).isEqualTo("Nothing is overdue or falls due up to 2026-10-06, as at 2026-10-05.\n");
    }

    @Test
    void theCalendarIsTheSameBytesEachTime() {
        due("--format", "ics");
        byte[] first = terminal.bytes();
        due("--format", "ics");
        assertThat(terminal.bytes()).isEqualTo(first);
        assertThat(terminal.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private int due(String... options) {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("due", "--content", folder.toString()),
                        java.util.Arrays.stream(options))
                .toArray(String[]::new);
        return terminal.run(arguments);
    }
}
