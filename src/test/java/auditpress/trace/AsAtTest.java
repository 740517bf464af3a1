package auditpress.trace;

import static auditpress.trace.AsAt.State.CLOSED;
import static auditpress.trace.AsAt.State.NOT_YET;
import static auditpress.trace.AsAt.State.OPEN;
import static auditpress.trace.AsAt.State.OVERDUE;
import static auditpress.trace.AsAt.State.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.read.PackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How records stood on a day in the past, from their dates alone. */
class AsAtTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @TempDir
    private Path folder;

    private AsAt day;

    @BeforeEach
    void aPackOfToday() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/improvements.csv",
                        "id,title,raised,due,status,closed\n"
                                + "I-1,Raised later,2026-02-11,,open,\n"
                                + "I-2,Still open,2026-01-01,2026-02-10,open,\n"
                                + "I-3,Late that day though done today,2026-01-01,2026-02-09,verified,2026-03-01\n"
                                + "I-4,Closed on the day,2026-01-01,2026-01-31,done,2026-02-10\n"
                                + "I-5,Closed nobody knows when,2026-01-01,,done,\n"
                                + "I-6,Raised nobody knows when,,,open,\n"
                                + "I-7,Closed before though raised nobody knows when,,,done,2026-01-15\n")
                .file("reviews/mr-1.md", "---\nid: MR-1\ndate: 2026-02-01\n---\nAll of it.\n")
                .file(
                        "registers/actions.csv",
                        "id,title,status,source\nA-1,Key cabinet,open,MR-1\nA-2,Key book,open,\n")
                .file(
                        "registers/risks.csv",
                        "id,title,identified,likelihood,impact,scored\nR-1,Fire,2025-01-01,3,3,2026-02-10\n"
                                + "R-2,Flood,2025-01-01,3,3,2026-02-11\n");
        day = new AsAt(trace(), DAY);
    }

    @Test
    void datesTellHowARecordStood() {
        assertThat(state("I-1")).isEqualTo(NOT_YET);
        assertThat(state("I-2")).isEqualTo(OPEN);
        assertThat(state("I-3")).isEqualTo(OVERDUE);
        assertThat(state("I-4")).isEqualTo(CLOSED);
        assertThat(state("I-7")).isEqualTo(CLOSED);
    }

    @Test
    void whatDatesDoNotTellIsNotGuessed() {
        assertThat(state("I-5")).isEqualTo(UNKNOWN);
        assertThat(state("I-6")).isEqualTo(UNKNOWN);
        assertThat(state("A-2")).isEqualTo(UNKNOWN);
    }

    @Test
    void anActionBeginsWithTheReviewThatAskedForIt() {
        assertThat(state("A-1")).isEqualTo(OPEN);
        assertThat(new AsAt(day.trace(), LocalDate.of(2026, 1, 31)).state(item("A-1")))
                .isEqualTo(NOT_YET);
    }

    @Test
    void theTimeBetweenTwoReviewsHoldsItsLastDayOnly() {
        assertThat(day.endedSince(item("I-4"), Optional.of(DAY))).isFalse();
        assertThat(day.endedSince(item("I-4"), Optional.of(DAY.minusDays(1)))).isTrue();
        assertThat(day.endedSince(item("I-4"), Optional.empty())).isTrue();
        assertThat(day.beganSince(item("I-1"), Optional.empty())).isFalse();
    }

    @Test
    void theLevelOfARiskThatWasRatedAnewSinceIsNotKnown() {
        assertThat(day.level(new Risk(day.trace(), item("R-1"))).orElseThrow().figure())
                .isEqualTo("9");
        assertThat(day.level(new Risk(day.trace(), item("R-2")))).isEmpty();
    }

    private AsAt.State state(String id) {
        return day.state(item(id));
    }

    private auditpress.model.Item item(String id) {
        return day.trace().item(id).orElseThrow();
    }

    private Trace trace() {
        return Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
    }
}
