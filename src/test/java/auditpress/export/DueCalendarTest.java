package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.read.PackReader;
import auditpress.trace.Deadlines;
import auditpress.trace.Trace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar as a program that we did not write reads it. */
class DueCalendarTest {
    private static final String TITLE = "Wörter; Kommas, \\Striche\\ und \"Zeichen\" ".repeat(3) + "😀".repeat(40);

    @TempDir
    private Path folder;

    @Test
    void theExampleIsAValidCalendar() throws Exception {
        byte[] calendar = calendar(Path.of("content"));
        Calendar read = read(calendar);
        assertThat(read.validate(true).hasErrors()).isFalse();
        assertThat(read.<VEvent>getComponents()).hasSizeGreaterThan(50);
    }

    @Test
    void anEventSaysWhatWhenAndWhose() throws Exception {
        VEvent event = events("R-1,Fire,p-1,2026-10-20\n").get(0);
        assertThat(value(event, "UID")).isEqualTo("R-1.next_review@auditpress");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261005T000000Z");
        assertThat(((DtStart<?>) event.getProperty("DTSTART").orElseThrow()).getDate())
                .isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(value(event, "SUMMARY")).isEqualTo("R-1 Fire: review of risk");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Owner: Ann\nPlace: registers/risks.csv:2:14");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Risk register");
    }

    @Test
    void aTitleOfAnyCharactersComesBackAsItWas() throws Exception {
        VEvent event = events("R-1,\"" + TITLE.replace("\"", "\"\"") + "\",p-1,2026-10-20\n")
                .get(0);
        assertThat(value(event, "SUMMARY")).isEqualTo("R-1 " + TITLE + ": review of risk");
    }

    @Test
    void aLineBreakInATitleStartsNoPropertyOfItsOwn() throws Exception {
        VEvent event = events("R-1,\"Fire\nATTACH:http://x\",p-1,2026-10-20\n").get(0);
        assertThat(value(event, "SUMMARY")).isEqualTo("R-1 Fire ATTACH:http://x: review of risk");
        assertThat(event.getProperty("ATTACH")).isEmpty();
    }

    @Test
    void noLineIsLongerThan75BytesAndAllEndAsTheFormatWants() {
        String text = text("R-1,\"" + TITLE.replace("\"", "\"\"") + "\",p-1,2026-10-20\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
    }

    @Test
    void recordsOfTheSameIdHaveEventsOfTheirOwn() throws Exception {
        assertThat(events("R-1,Fire,p-1,2026-10-20\nR-1,Flood,p-1,2026-10-21\n"))
                .extracting(e -> value(e, "UID"))
                .doesNotHaveDuplicates();
    }

    private List<VEvent> events(String rows) throws Exception {
        return read(text(rows).getBytes(StandardCharsets.UTF_8)).getComponents();
    }

    private String text(String rows) {
        ContentFolderBuilder.in(folder)
                .file("people.yaml", "- {id: p-1, name: Ann}\n")
                .file("registers/risks.csv", "id,title,owner,next_review\n" + rows);
        return new String(calendar(folder), StandardCharsets.UTF_8);
    }

    private static byte[] calendar(Path content) {
        Trace trace = Trace.of(PackReader.read(content), ContentFolderBuilder.AUDIT_DATE);
        return DueCalendar.of(trace.auditDate(), Deadlines.until(trace, LocalDate.MAX));
    }

    private static Calendar read(byte[] calendar) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(calendar));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
