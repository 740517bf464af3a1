package auditpress.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;

/** The outline that readers show beside the pages: chapters, and below each its records and headings. */
final class Bookmarks {
    private final List<Bookmark> all = new ArrayList<>();

    private record Bookmark(int level, String title, Places.Place place) {}

    /** {@code level} is 1 for chapters, 2 for what stands below them. */
    void add(int level, String title, Places.Place place) {
        all.add(new Bookmark(level, title.isBlank() ? "–" : title, place));
    }

    void write(PdfWriter writer) {
        PdfOutline root = writer.getRootOutline();
        PdfOutline chapter = root;
        for (Bookmark mark : all) {
            var destination = new PdfDestination(PdfDestination.XYZ, 0, mark.place.top(), 0);
            destination.addPage(writer.getPageReference(mark.place.page()));
            PdfOutline entry = new PdfOutline(mark.level == 1 ? root : chapter, destination, mark.title, false);
            if (mark.level == 1) {
                chapter = entry;
            }
        }
    }
}
