package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Target;
import freemarker.template.TemplateDirectiveModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Knows where each page stands among the others. */
final class Layout {
    private final Site site;
    private final @Nullable Target pack;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Position, Frame.Shared> shared = new ConcurrentHashMap<>();

    /** A page's chapter, that one's number, and the page's index in it. */
    private record Place(Site.Chapter chapter, int number, int index) {}

    /** All that top and foot of a page depend on. By number, since a chapter's hash would take all its pages. */
    private record Position(int chapter, boolean opening, int depth) {}

    /** @param pack the PDF beside the pages, if there is one */
    Layout(Site site, @Nullable Target pack) {
        this.site = site;
        this.pack = pack;
        for (int number = 0; number < site.chapters().size(); number++) {
            Site.Chapter chapter = site.chapters().get(number);
            for (int i = 0; i < chapter.pages().size(); i++) {
                places.put(chapter.pages().get(i).address(), new Place(chapter, number, i));
            }
        }
    }

    Map<String, Page> pages() {
        Map<String, Page> pages = new HashMap<>();
        places.forEach(
                (address, place) -> pages.put(address, place.chapter.pages().get(place.index)));
        return pages;
    }

    /** The frame of one file; {@code print} makes top and foot where none like them were made before. */
    Frame.Sheet sheet(
            Page page, int part, int parts, Function<Frame.Around, Frame.Shared> print, TemplateDirectiveModel body) {
        Place place = place(page);
        Page opening = place.chapter.opening();
        boolean first = place.index == 0;
        Position position = new Position(place.number, first, Urls.depth(page.address()));
        Frame.Shared frame = shared.get(position);
        if (frame == null) {
            frame = print.apply(new Frame.Around(site.cover(), Assets.LINKS, home(), groups(position), pack));
            shared.put(position, frame);
        }
        return new Frame.Sheet(
                site.cover(),
                page,
                home(),
                frame.top(),
                frame.foot(),
                first ? List.of() : List.of(new Frame.Link(opening.title(), Target.page(opening.address()), false)),
                part + 1,
                parts(page, part, parts),
                neighbour(place, -1),
                neighbour(place, 1),
                body);
    }

    private Place place(Page page) {
        Place place = places.get(page.address());
        if (place == null) {
            throw new IllegalArgumentException("not a page of this site: " + page.address());
        }
        return place;
    }

    private Target home() {
        return Target.page(site.chapters().get(0).opening().address());
    }

    private static List<Frame.Link> parts(Page page, int part, int parts) {
        return parts == 1
                ? List.of()
                : IntStream.range(0, parts)
                        .mapToObj(i -> new Frame.Link(
                                String.valueOf(i + 1), Target.page(Parts.address(page.address(), i)), i == part))
                        .toList();
    }

    /** The page before or after within the chapter, the opening page left out. */
    private static Frame.@Nullable Link neighbour(Place place, int step) {
        int index = place.index + step;
        List<Page> pages = place.chapter.pages();
        if (place.index == 0 || index < 1 || index >= pages.size()) {
            return null;
        }
        Page page = pages.get(index);
        return new Frame.Link(page.name(), Target.page(page.address()), false);
    }

    private List<Frame.Group> groups(Position position) {
        Map<String, List<Frame.Entry>> groups = new LinkedHashMap<>();
        for (int number = 0; number < site.chapters().size(); number++) {
            Site.Chapter chapter = site.chapters().get(number);
            String current = number != position.chapter ? "" : position.opening ? "page" : "true";
            groups.computeIfAbsent(chapter.group(), g -> new ArrayList<>())
                    .add(new Frame.Entry(
                            chapter.name(), Target.page(chapter.opening().address()), current, chapter.records()));
        }
        return groups.entrySet().stream()
                .map(group -> new Frame.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
