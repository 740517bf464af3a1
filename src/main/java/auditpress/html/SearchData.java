package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** What the search box knows of each page, and of each record that has none, as a script, since a page from disk may load nothing else. */
final class SearchData {
    private SearchData() {}

    /**
     * {@code window.AUDITPRESS=[[code, title, address, chapter, text], ...]}
     *
     * @param texts what stands on a page, by its address
     */
    static byte[] of(Site site, Map<String, String> texts) {
        return Script.of("AUDITPRESS", json -> {
            json.writeStartArray();
            for (Site.Chapter chapter : site.chapters()) {
                for (Page page : chapter.pages()) {
                    String text = texts.getOrDefault(page.address(), "");
                    entry(page.code(), page.title(), page.address(), chapter, text, json);
                }
                for (Site.Place place : chapter.places()) {
                    String address =
                            place.target().address() + "#" + place.target().anchor();
                    entry(place.code(), place.title(), address, chapter, "", json);
                }
            }
            json.writeEndArray();
        });
    }

    private static void entry(
            String code, String title, String address, Site.Chapter chapter, String text, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(code).writeString(title);
        json.writeString(address).writeString(chapter.name()).writeString(text);
        json.writeEndArray();
        json.writeRaw('\n');
    }
}
