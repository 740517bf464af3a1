package auditpress.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses the front matter of a page out of what it states. Nothing is taken that does not stand in the page or its file's name. */
final class HtmlFrontMatter {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?\\d{4}"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\.?[ -]\\p{L}{3,12}\\.?,?[ -]\\d{4}"
            + "|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}");
    private static final Pattern TITLE_ID = Pattern.compile("^([A-Z]{2,6}-\\d{1,4}(?:-\\d{1,4})?)\\b");
    private static final Pattern ABSENT = Pattern.compile("(?i)\\b(apolog|absent|entschuldigt|excused|abwesend)");
    private static final Pattern CHAIR =
            Pattern.compile("(?i)\\b(chair|chairs|chairman|chairwoman|chairperson|vorsitz|leitung)\\b");

    private static final List<String> DATES = List.of("date", "approved", "next_review");
    private static final Map<String, List<String>> FIELDS = Map.of(
            "reviews", List.of("date", "chair", "approver", "approved", "next_review"),
            "documents",
                    List.of("version", "owner", "author", "approver", "approved", "next_review", "classification"));

    private final HtmlFacts facts;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private HtmlFrontMatter(HtmlFacts facts) {
        this.facts = facts;
    }

    /**
     * The fields and their values, as they are written but for what belongs to something else.
     *
     * @param register reviews or documents
     * @param times what the page marks up as a time
     */
    static Map<String, String> of(String register, String title, String file, HtmlFacts facts, List<String> times) {
        HtmlFrontMatter front = new HtmlFrontMatter(facts);
        front.fields.put("id", front.id(title).orElseGet(() -> idOfName(file)));
        front.fields.put("title", title);
        if (register.equals("reviews")) {
            front.review(title, times);
        } else {
            front.type(title);
        }
        FIELDS.getOrDefault(register, List.of()).forEach(f -> front.field(f, register));
        return front.fields;
    }

    /** Whether the page states an id of its own. */
    static boolean statesId(String title, HtmlFacts facts) {
        return new HtmlFrontMatter(facts).id(title).isPresent();
    }

    private void field(String field, String register) {
        String name = field.equals("approver") && register.equals("reviews") ? "approved_by" : field;
        Optional<String> stated = facts.of(HtmlNames.of(field));
        Optional<String> value =
                DATES.contains(field) ? stated.flatMap(HtmlFrontMatter::date) : stated.map(HtmlFrontMatter::person);
        value.filter(v -> !v.isBlank() && v.length() <= 120).ifPresent(v -> fields.putIfAbsent(name, v));
    }

    private Optional<String> id(String title) {
        Optional<String> stated = facts.of(HtmlNames.of("id"))
                .map(String::strip)
                .filter(i -> ID.matcher(i).matches() && i.matches(".*\\d.*"));
        Matcher matcher = TITLE_ID.matcher(title);
        return stated.or(() -> matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    /** The file's name in capitals, without its ending, a hyphen for each run of other characters. */
    private static String idOfName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[^.]*$", "");
        String id = name.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}._]+", "-")
                .replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "DOCUMENT" : id;
    }

    private void review(String title, List<String> times) {
        facts.of(HtmlNames.of("date"))
                .flatMap(HtmlFrontMatter::date)
                .or(() -> date(title))
                .or(() -> times.stream().flatMap(t -> date(t).stream()).findFirst())
                .ifPresent(d -> fields.put("date", d));
        List<String> present = attendees();
        present.stream()
                .filter(p -> CHAIR.matcher(p).find())
                .findFirst()
                .filter(p -> facts.of(HtmlNames.of("chair")).isEmpty())
                .ifPresent(p -> fields.put("chair", person(p)));
        String people = String.join(
                ", ",
                present.stream()
                        .map(HtmlFrontMatter::person)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .toList());
        if (!people.isEmpty()) {
            fields.put("attendees", people);
        }
    }

    private List<String> attendees() {
        Optional<String> line = facts.of(HtmlNames.of("attendees"));
        Stream<String> all = line.isPresent()
                ? Stream.of(line.get().split("\\s*[;,](?![^()]*\\))\\s*"))
                : facts.below(HtmlNames.of("attendees")).stream()
                        .flatMap(l -> l.contains("|") ? Stream.of(l) : Stream.of(l.split("\\s*[;,](?![^()]*\\))\\s*")));
        List<String> present = new ArrayList<>();
        all.filter(a -> !ABSENT.matcher(a).find()).forEach(present::add);
        return present;
    }

    private void type(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        Map<String, String> types = new LinkedHashMap<>();
        types.put("policy|richtlinie|leitlinie|politik", "policy");
        types.put("procedure|process|verfahren|prozess", "procedure");
        types.put("guideline|leitfaden", "guideline");
        types.put("\\bplan\\b|plan$", "plan");
        types.put("standard", "standard");
        types.put("statement|erklärung", "statement");
        types.entrySet().stream()
                .filter(t -> Pattern.compile(t.getKey()).matcher(words).find())
                .findFirst()
                .ifPresent(t -> fields.put("type", t.getValue()));
    }

    private static Optional<String> date(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? Optional.of(date.group().replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")) : Optional.empty();
    }

    /** Without what stands in brackets, behind a dash or in the cells behind. */
    private static String person(String text) {
        return text.replaceFirst("\\s*[|].*", "")
                .replaceAll("\\s*\\([^)]*\\)?", "")
                .replaceFirst("\\s+[-\\u2013\\u2014]\\s.*", "")
                .replaceFirst("[.;,]$", "")
                .strip();
    }
}
