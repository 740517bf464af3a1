package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import auditpress.Specimen;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Text;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.SimpleBookmark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackLinksTest {
    private static final Site SITE = Specimen.site();
    private static final Pack PACK = Pack.of(SITE);
    private static final String OUTSIDE = "(not in the pack)";

    @Test
    void everyPageIsADestination() {
        assertThat(destinations(PACK))
                .containsKeys(SITE.pages().stream().map(Page::address).toArray(String[]::new));
    }

    @Test
    void anchorsOfHeadingsAndRowsAreDestinations() {
        assertThat(destinations(PACK)).containsKeys("prose/index.html#quotes", "tables/index.html#row-100");
    }

    @Test
    void everyDestinationStandsOnThePageItNames() {
        Map<String, Integer> destinations = destinations(PACK);
        List<String> pages = PACK.pages();

        for (Page page : SITE.pages()) {
            int place = destinations.getOrDefault(page.address(), 1);
            assertThat(pages.get(place - 1)).contains(page.name());
        }
    }

    @Test
    void everyInternalLinkLeadsToADestination() {
        Map<String, Integer> destinations = destinations(PACK);
        List<String> links = new ArrayList<>(links(PACK));
        links.removeIf(OUTSIDE::equals);

        assertThat(links)
                .hasSizeGreaterThan(300)
                .allSatisfy(name -> assertThat(destinations).containsKey(name));
    }

    @Test
    void aLinkThatLeadsNowhereFails() {
        Block lost = new Block.Paragraph(Text.of("x", Target.page("nowhere.html")));

        assertThatIllegalStateException().isThrownBy(() -> Pack.of(lost)).withMessageContaining("nowhere.html");
    }

    @Test
    void aLinkToAFileIsOnlyItsWords() {
        Pack pack = Pack.of(new Block.Paragraph(Text.of("minutes", new Target.ToFile("evidence/minutes.pdf"))));

        assertThat(pack.text()).contains("minutes");
        assertThat(links(pack)).containsOnly("index.html");
    }

    @Test
    void everyPageHasABookmark() {
        List<String> titles = new ArrayList<>();
        collect(SimpleBookmark.getBookmarkList(PACK.reader()), titles);

        assertThat(titles).containsAll(SITE.pages().stream().map(Page::name).toList());
    }

    private static void collect(List<Map<String, Object>> marks, List<String> titles) {
        for (Map<String, Object> mark : marks) {
            titles.add(String.valueOf(mark.get("Title")));
            if (mark.get("Kids") instanceof List<?> kids) {
                kids.forEach(kid -> titles.add(String.valueOf(((Map<?, ?>) kid).get("Title"))));
            }
        }
    }

    private static List<String> links(Pack pack) {
        List<String> names = new ArrayList<>();
        PdfReader reader = pack.reader();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            PdfArray annotations = reader.getPageN(i).getAsArray(PdfName.ANNOTS);
            for (int k = 0; annotations != null && k < annotations.size(); k++) {
                PdfString name = annotations.getAsDict(k).getAsString(PdfName.DEST);
                names.add(name == null ? OUTSIDE : text(name));
            }
        }
        return names;
    }

    /** Each destination's page, read back from the name tree. */
    private static Map<String, Integer> destinations(Pack pack) {
        PdfReader reader = pack.reader();
        Map<Integer, Integer> pages = new HashMap<>();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            pages.put(reader.getPageOrigRef(i).getNumber(), i);
        }
        Map<String, Integer> found = new HashMap<>();
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.NAMES).getAsDict(PdfName.DESTS);
        PdfArray leaves = root.getAsArray(PdfName.KIDS);
        for (int i = 0; i < leaves.size(); i++) {
            PdfArray names = leaves.getAsDict(i).getAsArray(PdfName.NAMES);
            for (int k = 0; k < names.size(); k += 2) {
                int page = names.getAsArray(k + 1).getAsIndirectObject(0).getNumber();
                found.put(text(names.getAsString(k)), pages.get(page));
            }
        }
        return found;
    }

    private static String text(PdfString name) {
        return new String(name.getBytes(), StandardCharsets.UTF_8);
    }
}
