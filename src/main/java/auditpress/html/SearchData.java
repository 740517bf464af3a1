package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import tools.jackson.core.JsonGenerator;

/** What the search box knows of each page, as a script, since a page from disk may load nothing else. */
final class SearchData {
    private SearchData() {}

    /** {@code window.AUDITPRESS=[[code, title, address, chapter], ...]} */
    static byte[] of(Site site) {
        return Script.of("AUDITPRESS", json -> {
            json.writeStartArray();
            for (Site.Chapter chapter : site.chapters()) {
                for (Page page : chapter.pages()) {
                    entry(page, chapter.name(), json);
                }
            }
            json.writeEndArray();
        });
    }

    private static void entry(Page page, String chapter, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(page.code()).writeString(page.title());
        json.writeString(page.address()).writeString(chapter);
        json.writeEndArray();
        json.writeRaw('\n');
    }
}
