package auditpress.page;

import auditpress.check.ReviewInput;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.model.Text;
import auditpress.trace.AsAt;
import auditpress.trace.Evidence;
import auditpress.trace.Risk;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the registers said of each input of a management review on the day of the meeting (9.3.2), in a few lines of text. */
final class MeetingDay {
    private final Trace trace;
    private final Words words;
    private final AsAt day;
    private final Optional<LocalDate> before;

    /** @param before the day of the review before, if there was one */
    MeetingDay(Trace trace, Words words, LocalDate day, Optional<LocalDate> before) {
        this.trace = trace;
        this.words = words;
        this.day = new AsAt(trace, day);
        this.before = before;
    }

    Text of(ReviewInput input) {
        List<Text> lines = switch (input) {
            case A -> List.of(states("actions of earlier reviews", earlierActions()));
            case B ->
                List.of(
                        dated("issues", trace.items("issue"), "since", "until", "reviewed"),
                        dated("planned changes", trace.items("change"), "done"));
            case C ->
                List.of(
                        dated("interested parties", trace.items("party"), "since", "reviewed"),
                        dated("legal and contractual requirements", trace.items("requirement"), "reviewed"));
            case D -> performance();
            case E -> List.of(since("entries from staff, suppliers and other parties", feedback()));
            case F -> List.of(since("risks identified", trace.items("risk")), levels(), treatment());
            case G ->
                List.of(
                        since("improvements raised", improvements(i -> !isCorrective(i))),
                        states("improvements", improvements(i -> !isCorrective(i))),
                        states("opportunities", trace.items("opportunity")));
        };
        return Text.join("\n", lines);
    }

    /** The actions that reviews before this one decided on. */
    List<Item> earlierActions() {
        return trace.items("action").stream()
                .filter(a -> trace.out(a, "source").stream()
                        .anyMatch(s -> s.kind().equals("review")
                                && s.date("date")
                                        .filter(d -> d.isBefore(day.day()))
                                        .isPresent()))
                .toList();
    }

    private List<Text> performance() {
        List<Item> corrective = improvements(MeetingDay::isCorrective);
        List<Item> findings = trace.items("finding").stream()
                .filter(f -> f.is("grade", "major") || f.is("grade", "minor"))
                .toList();
        return List.of(
                part("d1", since("nonconformities raised", findings)),
                part("d1", states("corrective actions", corrective)),
                part("d2", dated("measurements", trace.items("measurement"), "date")),
                part("d2", evidence()),
                part("d2", since("incidents", trace.items("incident"))),
                part("d3", dated("internal audits", trace.items("audit"), "until", "date")),
                part(
                        "d4",
                        Text.of(trace.items("objective").size()
                                + " objectives; their values on the day stand below.")));
    }

    private static Text part(String letter, Text text) {
        return Text.strong(letter + ") ").and(text);
    }

    private List<Item> improvements(Predicate<Item> which) {
        return trace.items("improvement").stream().filter(which).toList();
    }

    private static boolean isCorrective(Item improvement) {
        return improvement.is("type", "corrective action");
    }

    private List<Item> feedback() {
        return improvements(i -> i.is("source", "staff suggestion") || i.is("source", "supplier"));
    }

    /** Those open, overdue and not known by id, those closed by number. */
    private Text states(String what, List<Item> items) {
        Map<AsAt.State, List<Item>> by = new TreeMap<>();
        items.forEach(
                i -> by.computeIfAbsent(day.state(i), s -> new ArrayList<>()).add(i));
        by.remove(AsAt.State.NOT_YET);
        long closed = items.stream().filter(i -> day.endedSince(i, before)).count();
        if (by.isEmpty()) {
            return Text.of(items.isEmpty() ? "%s%s.".formatted(shows("No "), what) : "No " + what + ".");
        }
        List<Text> parts = new ArrayList<>();
        named(parts, by.get(AsAt.State.OPEN), "open");
        named(parts, by.get(AsAt.State.OVERDUE), "overdue");
        parts.add(Text.of(closed + " closed" + (before.isEmpty() ? "" : " since the review before")));
        named(parts, by.get(AsAt.State.UNKNOWN), "of which the dates do not tell");
        return Text.of(FindingText.capital(what) + ": ")
                .and(Text.join("; ", parts))
                .and(".");
    }

    private void named(List<Text> parts, @org.jspecify.annotations.Nullable List<Item> items, String state) {
        if (items != null) {
            parts.add(Text.of(items.size() + " " + state + " (")
                    .and(words.links(items, Cells.IN_A_CELL))
                    .and(")"));
        }
    }

    private Text since(String what, List<Item> items) {
        return listed(
                what, items.stream().filter(i -> day.beganSince(i, before)).toList(), items.isEmpty());
    }

    /** Records of which one of these dates lies between the two reviews. */
    private Text dated(String what, List<Item> items, String... fields) {
        List<Item> changed = items.stream()
                .filter(i -> java.util.stream.Stream.of(fields)
                        .anyMatch(f ->
                                i.date(f).filter(d -> day.isBetween(d, before)).isPresent()))
                .toList();
        return listed(what + " dated", changed, items.isEmpty());
    }

    private Text listed(String what, List<Item> items, boolean noneKept) {
        if (noneKept) {
            return Text.of(shows("The pack keeps no record of ") + what.replace(" dated", "") + ".");
        }
        String when = before.map(d -> " since " + d).orElse(" until that day") + ": ";
        Text text = Text.of(FindingText.capital(what) + when + items.size());
        boolean linked = !items.isEmpty() && items.get(0).register().detail();
        return linked ? text.and(" (").and(words.links(items, Cells.IN_A_CELL)).and(").") : text.and(".");
    }

    /** Where something is withheld, that there is none may not be said. */
    private String shows(String none) {
        return words.withheld().isNothing()
                ? none
                : "This edition shows no " + (none.endsWith("of ") ? "record of " : "");
    }

    private Text evidence() {
        List<Item> there = trace.items("evidence").stream()
                .filter(e ->
                        e.date("collected").filter(d -> !d.isAfter(day.day())).isPresent())
                .toList();
        long ranOut = there.stream()
                .filter(e ->
                        e.date("valid_until").filter(d -> d.isBefore(day.day())).isPresent())
                .count();
        long undated = Evidence.all(trace).filter(e -> e.collected().isEmpty()).count();
        int withheld = words.withheld().records().getOrDefault("evidence", 0);
        return Text.of("Evidence collected by that day: " + there.size() + ", of which " + ranOut + " had run out"
                + (undated == 0 ? "" : "; " + undated + " without a date")
                + (withheld == 0 ? "" : "; " + WithheldText.words(withheld)) + ".");
    }

    private Text levels() {
        Map<Integer, Integer> byBand = new TreeMap<>();
        int unknown = 0;
        for (Risk risk : Risk.all(trace).toList()) {
            AsAt.State state = day.state(risk.item());
            Optional<Level> level = day.level(risk);
            if (state == AsAt.State.UNKNOWN || (state == AsAt.State.OPEN && level.isEmpty())) {
                unknown++;
            } else if (state == AsAt.State.OPEN) {
                byBand.merge(trace.method().bands().indexOf(level.orElseThrow().band()), 1, Integer::sum);
            }
        }
        List<Text> parts = new ArrayList<>();
        byBand.forEach((band, count) -> parts.add(
                Text.of(count + " " + trace.method().bands().get(band).name().toLowerCase(java.util.Locale.ROOT))));
        if (unknown > 0) {
            parts.add(Text.of(unknown + " whose level on that day the dates do not tell"));
        }
        return parts.isEmpty()
                ? Text.of(words.withheld().isNothing() ? "No risks were open." : "This edition shows no open risks.")
                : Text.of("Open risks by level, as rated last: ")
                        .and(Text.join(", ", parts))
                        .and(".");
    }

    private Text treatment() {
        List<Item> plan = trace.items("action").stream()
                .filter(a -> trace.isJoined(a, "risk"))
                .filter(a -> day.began(a).filter(day.day()::equals).isEmpty())
                .toList();
        return states("treatment actions", plan);
    }
}
