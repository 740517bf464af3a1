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
     * @param imprint what made it, and what it was frozen as
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
            Imprint imprint,
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
                Imprint imprint) {
            this(organisation, scope, classification, edition, audit, body, period, auditDate, language, imprint, "");
        }
    }

    /**
     * What made a publication, and what it was frozen as.
     *
     * @param program with its version
     * @param release id of the release, or empty while it is a draft
     * @param data SHA-256 of the release's canonical data, or empty
     */
    public record Imprint(String program, String release, String data) {
        public static Imprint draft(String program) {
            return new Imprint(program, "", "");
        }

        public boolean isDraft() {
            return release.isEmpty();
        }
    }

    /**
     * A part of the publication.
     *
     * @param name in the navigation
     * @param group under which it stands there
     * @param pages the first being its opening page
     * @param places of records that have no page of their own
     * @param printed whether the pack holds it as well as the site
     */
    public record Chapter(String name, String group, List<Page> pages, List<Place> places, boolean printed) {
        public Chapter(String name, String group, List<Page> pages) {
            this(name, group, pages, List.of(), true);
        }

        /** How many records it shows, on pages of their own or not. */
        public int records() {
            return pages.size() - 1 + places.size();
        }

        public Page opening() {
            return pages.get(0);
        }
    }

    /** Where a record stands that is a row of its chapter's opening page and no more; by its name there people search for it. */
    public record Place(String code, String title, Target.ToPage target) {}

    /** What of it is printed. */
    public Site onPaper() {
        return new Site(cover, chapters.stream().filter(Chapter::printed).toList());
    }

    public List<Page> pages() {
        return chapters.stream().flatMap(c -> c.pages().stream()).toList();
    }
}
