package auditpress.model;

import java.time.LocalDate;
import java.util.List;

/** The whole publication: what stands on its cover, and its chapters in reading order. */
public record Site(Cover cover, List<Chapter> chapters) {

    /**
     * What every page and the pack's cover state.
     *
     * @param organisation whose management system it is
     * @param scope one or two sentences
     * @param classification label on every page, or empty
     * @param edition for whom it was made ("Full edition")
     * @param period the audit period in words, or empty
     * @param body the certification body, or empty
     * @param audit the audit it is for, or empty
     * @param language of the content, as in BCP 47
     * @param version of the program that made it
     * @param withheld what the edition leaves out, in numbers, or empty
     */
    public record Cover(
            String organisation,
            String scope,
            String classification,
            String edition,
            String audit,
            String body,
            String period,
            LocalDate auditDate,
            String language,
            String version,
            String withheld) {

        /** The cover of an edition that withholds nothing. */
        public Cover(
                String organisation,
                String scope,
                String classification,
                String edition,
                String audit,
                String body,
                String period,
                LocalDate auditDate,
                String language,
                String version) {
            this(organisation, scope, classification, edition, audit, body, period, auditDate, language, version, "");
        }
    }

    /** A chapter: its name in the navigation, the group it stands under there, and its pages, the first being its opening page. */
    public record Chapter(String name, String group, List<Page> pages) {
        public Page opening() {
            return pages.get(0);
        }
    }

    public List<Page> pages() {
        return chapters.stream().flatMap(c -> c.pages().stream()).toList();
    }
}
