package auditpress.page;

import auditpress.model.Edition;
import auditpress.model.Page;
import auditpress.model.Site.Chapter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chapters that an edition has, without links to those that it has not. */
final class EditionView {
    /** The key of each chapter that holds no register, by its address. */
    static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry(Dashboard.ADDRESS, "overview"),
            Map.entry("reading.html", "reading"),
            Map.entry("since.html", "since"),
            Map.entry(SignOffPage.ADDRESS, "sign-off"),
            Map.entry(FindingsPage.ADDRESS, "findings"),
            Map.entry(FiguresPage.ADDRESS, "figures"),
            Map.entry(MethodPage.ADDRESS, "method"),
            Map.entry(MatrixPage.ADDRESS, "matrix"),
            Map.entry(LoopPage.ADDRESS, "loop"),
            Map.entry(CoveragePage.ADDRESS, "coverage"),
            Map.entry(DocumentedPage.ADDRESS, "documented"),
            Map.entry(FindingText.RULEBOOK, "rulebook"),
            Map.entry(FieldsPage.ADDRESS, "fields"));

    private EditionView() {}

    static List<Chapter> of(Edition edition, List<Chapter> all) {
        if (edition.showsAll()) {
            return all;
        }
        List<Chapter> chapters =
                all.stream().filter(c -> has(edition, c.opening().address())).toList();
        Set<String> addresses = new HashSet<>();
        chapters.forEach(c -> c.pages().forEach(p -> addresses.add(p.address())));
        Unlinked unlinked = new Unlinked(addresses);
        return chapters.stream()
                .map(c -> new Chapter(
                        c.name(),
                        c.group(),
                        c.pages().stream().map(p -> page(p, unlinked)).toList(),
                        c.places(),
                        c.printed()))
                .toList();
    }

    private static boolean has(Edition edition, String address) {
        String key = KEYS.get(address);
        return key == null || key.equals("since") || edition.hasChapter(key);
    }

    private static Page page(Page page, Unlinked unlinked) {
        return new Page(
                page.address(),
                page.code(),
                page.title(),
                page.level(),
                page.clause(),
                () -> unlinked.of(page.blocks()));
    }
}
