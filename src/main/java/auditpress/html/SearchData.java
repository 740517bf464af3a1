package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import tools.jackson.core.JsonGenerator;

/** What the search box knows of each page, and of each record that has none, as a script, since a page from disk may load nothing else. */
final class SearchData {
    private SearchData() {}

    /** {@code window.AUDITPRESS=[[code, title, address, chapter], ...]} */
    static byte[] of(Site site) {
        return Script.of("AUDITPRESS", json -> {
            json.writeStartArray();
            for (Site.Chapter chapter : site.chapters()) {
                for (Page page : chapter.pages()) {
                    entry(page.code(), page.title(), page.address(), chapter, json);
                }
                for (Site.Place place : chapter.places()) {
                    String address =
                            place.target().address() + "#" + place.target().anchor();
                    entry(place.code(), place.title(), address, chapter, json);
                }
            }
            json.writeEndArray();
        });
    }

    private static void entry(String code, String title, String address, Site.Chapter chapter, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(code).writeString(title);
        json.writeString(address).writeString(chapter.name());
        json.writeEndArray();
        json.writeRaw('\n');
    }
}
