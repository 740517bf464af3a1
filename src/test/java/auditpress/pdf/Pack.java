package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Text;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A pack written into memory, and ways to look at it. */
final class Pack {
    private final byte[] bytes;
    private final PackReport report;

    private Pack(byte[] bytes, PackReport report) {
        this.bytes = bytes;
        this.report = report;
    }

    byte[] bytes() {
        return bytes;
    }

    PackReport report() {
        return report;
    }

    static Pack of(Site site) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackReport report = PackWriter.write(site, out);
        return new Pack(out.toByteArray(), report);
    }

    /** A pack of one page. */
    static Pack of(Block... blocks) {
        return of(site(new Page("index.html", "", "Only", 1, "", () -> List.of(blocks))));
    }

    static Site site(Page... pages) {
        return new Site(
                new Site.Cover(
                        "Org", "", "", "Full", "", "", "", LocalDate.of(2026, 12, 7), "en", Site.Imprint.draft("")),
                List.of(new Site.Chapter("Chapter", "Group", List.of(pages))));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(Text.of(text));
    }

    PdfReader reader() {
        try {
            return new PdfReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on each page, with all white space as one blank; running lines and repeated heads are left out. */
    List<String> pages() {
        try (PdfReader reader = reader()) {
            return pages(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with running lines and repeated heads. */
    List<String> pagesAsPrinted() {
        try (PdfReader reader = reader()) {
            for (int i = 1; i <= reader.getNumberOfPages(); i++) {
                String content = new String(reader.getPageContent(i), StandardCharsets.ISO_8859_1);
                String open = content.replace("/Artifact<</Type/Pagination>>BDC", "/Span BMC");
                reader.setPageContent(i, open.getBytes(StandardCharsets.ISO_8859_1));
            }
            return pages(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pages(PdfReader reader) throws IOException {
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            pages.add(extractor.getTextFromPage(i).replaceAll("[\\s\\u00a0]+", " "));
        }
        return pages;
    }

    String text() {
        return String.join("\n", pages());
    }

    /** All of it without white space, since a line may break anywhere. */
    String letters() {
        return letters(text());
    }

    static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
