package auditpress.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** The headings of one Markdown text: their anchors on the page, and how links inside the text name them. */
final class Anchors {
    private static final Pattern NAMED = Pattern.compile("(?i)<a\\s+(?:id|name)\\s*=\\s*[\"']([^\"'<>]+)[\"']");

    private final MarkdownPlace place;
    private final Map<Heading, String> anchors = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> pending = new ArrayList<>();
    private int highest = Integer.MAX_VALUE;

    /** @param place takes the anchors that the text adds */
    Anchors(Node document, MarkdownPlace place) {
        this.place = place;
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                add(heading);
            }

            @Override
            public void visit(HtmlInline html) {
                name(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                name(html.getLiteral());
            }
        });
    }

    /** The highest level of a heading that is shown; 1 is above 2. */
    int highest() {
        return highest;
    }

    /** The heading's anchor; empty for the one that only repeats the page's title. */
    String of(Heading heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** The anchor that {@code #name} leads to, empty for the top of the page. */
    Optional<String> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(names.get(plain)).or(() -> Optional.ofNullable(names.get(bare(plain))));
    }

    private void name(String html) {
        Matcher named = NAMED.matcher(html);
        while (named.find()) {
            pending.add(named.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void add(Heading heading) {
        String words = Inlines.words(heading).strip();
        boolean title = anchors.isEmpty() && words.replaceAll("\\s+", " ").equalsIgnoreCase(place.title());
        String anchor = "";
        if (!title) {
            highest = Math.min(highest, heading.getLevel());
            String slug = place.prefix() + Addresses.slug(words);
            anchor = slug;
            for (int i = 2; !place.anchors().add(anchor); i++) {
                anchor = slug + "-" + i;
            }
        }
        anchors.put(heading, anchor);
        String github = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
        String free = github;
        for (int i = 1; names.containsKey(free); i++) {
            free = github + "-" + i;
        }
        names.put(free, anchor);
        names.putIfAbsent(bare(free), anchor);
        for (String name : pending) {
            names.putIfAbsent(name, anchor);
        }
        pending.clear();
    }

    /** Without what makers of such links disagree on. */
    private static String bare(String name) {
        return name.replaceAll("-+", "-").replaceAll("^-|-$", "");
    }
}
