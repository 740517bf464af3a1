package auditpress.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Lists that Word writes as paragraphs, and Google Docs as one list for each level, into lists inside lists. */
final class HtmlWordLists {
    private static final String WRITTEN =
            "p[class~=(?i)^MsoListParagraph], p[style~=(?i)mso-list], p[class~=(?i)^MsoListBullet], "
                    + "p[class~=(?i)^MsoListNumber], ul[class*=lst-kix_], ol[class*=lst-kix_]";

    /** A sign that stands for a bullet, or a number, and the room behind it. */
    private static final Pattern MARKER = Pattern.compile(
            "^[\\s\\u00a0]*(?:([\\u00b7\\u2022\\u25aa\\u25a0\\u25cf\\u25cb\\u00a7\\u00d8\\uf000-\\uf0ff]|o(?=[\\s\\u00a0])|-(?=[\\s\\u00a0]))"
                    + "|(\\d{1,4})[.)](?=[\\s\\u00a0]))[\\s\\u00a0]*");

    private static final Pattern LEVEL = Pattern.compile("level(\\d)");
    private static final Pattern KIX = Pattern.compile("lst-kix_\\w+-(\\d)");
    private static final Pattern MARGIN =
            Pattern.compile("margin(?:-left)?:(?:[\\d.a-z]+ ){0,3}([\\d.]+)(pt|in|cm|px)");
    private static final double STEP = 36;

    /** An item of a list that is yet to be made. */
    private record Entry(int level, boolean ordered, int number, Element element) {}

    private record Level(int level, Element list) {}

    private HtmlWordLists() {}

    static void nest(Document page) {
        Set<Element> done = new HashSet<>();
        for (Element element : page.select(WRITTEN)) {
            if (done.add(element) && element.parent() != null) {
                List<Element> group = new ArrayList<>(List.of(element));
                for (Element next = element.nextElementSibling();
                        next != null && next.is(WRITTEN) && done.add(next);
                        next = next.nextElementSibling()) {
                    group.add(next);
                }
                replace(group);
            }
        }
    }

    private static void replace(List<Element> group) {
        Element lists = new Element("div");
        Deque<Level> open = new ArrayDeque<>();
        for (Element written : group) {
            for (Entry entry : entries(written)) {
                add(entry, open, lists);
            }
        }
        group.get(0).before(lists);
        group.forEach(Element::remove);
    }

    private static List<Entry> entries(Element written) {
        if (!written.normalName().equals("p")) {
            Matcher kix = KIX.matcher(written.className());
            int level = kix.find() ? Integer.parseInt(kix.group(1)) : 0;
            boolean ordered = written.normalName().equals("ol");
            int first = written.attr("start").matches("\\d{1,6}") ? Integer.parseInt(written.attr("start")) : 1;
            return written.children().stream()
                    .map(c -> new Entry(level, ordered, first, c))
                    .toList();
        }
        Matcher marker = MARKER.matcher(written.wholeText());
        boolean found = marker.find();
        String number = found && marker.group(2) != null ? marker.group(2) : "";
        if (found) {
            cut(written, marker.end());
        }
        Element item = new Element("li");
        item.appendChildren(written.childNodesCopy());
        return List.of(
                new Entry(level(written), !number.isEmpty(), number.isEmpty() ? 1 : Integer.parseInt(number), item));
    }

    /** Takes that many characters from the beginning of the element's text. */
    private static void cut(Element element, int characters) {
        int left = characters;
        List<TextNode> texts = new ArrayList<>();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        for (TextNode text : texts) {
            String whole = text.getWholeText();
            int here = Math.min(left, whole.length());
            text.text(whole.substring(here));
            left -= here;
        }
    }

    private static int level(Element paragraph) {
        String style = paragraph.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s*([:;])\\s*", "$1");
        Matcher level = LEVEL.matcher(style);
        if (style.contains("mso-list") && level.find()) {
            return Integer.parseInt(level.group(1)) - 1;
        }
        Matcher margin = MARGIN.matcher(style);
        if (!margin.find()) {
            return 0;
        }
        double points = Double.parseDouble("0" + margin.group(1).replaceFirst("(\\.\\d*).*", "$1"))
                * switch (margin.group(2)) {
                    case "in" -> 72;
                    case "cm" -> 28.35;
                    case "px" -> 0.75;
                    default -> 1;
                };
        return (int) Math.max(0, Math.min(8, Math.round(points / STEP) - 1));
    }

    private static void add(Entry entry, Deque<Level> open, Element lists) {
        while (!open.isEmpty() && open.peek().level > entry.level) {
            open.pop();
        }
        String tag = entry.ordered ? "ol" : "ul";
        boolean goesOn = !open.isEmpty()
                && open.peek().level == entry.level
                && open.peek().list.normalName().equals(tag);
        if (!goesOn) {
            if (!open.isEmpty() && open.peek().level == entry.level) {
                open.pop();
            }
            Element parent = open.isEmpty() ? lists : open.peek().list.lastElementChild();
            Element list = (parent == null ? lists : parent).appendElement(tag);
            list.attr("start", String.valueOf(entry.number));
            open.push(new Level(entry.level, list));
        }
        open.peek().list.appendChild(entry.element);
    }
}
