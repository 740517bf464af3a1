package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the default locale and time zone")
class SameBytesTest {

    @Test
    void twoPacksOfOneSiteAreTheSameBytes() {
        assertThat(Pack.of(Specimen.site()).bytes())
                .isEqualTo(Pack.of(Specimen.site()).bytes());
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        byte[] here = Pack.of(Specimen.site()).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Pack.of(Specimen.site()).bytes()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Pack.of(Specimen.site()).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theFileIsDatedByTheAuditAndNamedByItsContent() {
        var info = Pack.of(Pack.paragraph("one")).reader().getInfo();

        assertThat(info)
                .containsEntry("CreationDate", "D:20261207000000Z")
                .containsEntry("ModDate", "D:20261207000000Z");
        assertThat(id(Pack.of(Pack.paragraph("one")))).isEqualTo(id(Pack.of(Pack.paragraph("one"))));
        assertThat(id(Pack.of(Pack.paragraph("one")))).isNotEqualTo(id(Pack.of(Pack.paragraph("two"))));
        assertThat(LocalDate.of(2026, 12, 7)).isEqualTo(Specimen.site().cover().auditDate());
    }

    private static String id(Pack pack) {
        return pack.reader().getTrailer().get(com.lowagie.text.pdf.PdfName.ID).toString();
    }
}
