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
final class FrontMatter {
    private static final Pattern TITLE_ID = Pattern.compile("^([A-Z]{2,6}-\\d{1,4}(?:-\\d{1,4})?)\\b");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");
    private static final Pattern ABSENT = Pattern.compile("(?i)\\b(apolog|absent|entschuldigt|excused|abwesend)");
    private static final Pattern CHAIR =
            Pattern.compile("(?i)\\b(chair|chairs|chairman|chairwoman|chairperson|vorsitz|leitung)\\b");

    private static final List<String> DATES = List.of("date", "approved", "next_review");
    private static final List<String> TEXTS = List.of("version", "classification", "status");
    private static final Map<String, List<String>> FIELDS = Map.of(
            "reviews", List.of("date", "chair", "approver", "approved", "next_review"),
            "audits", List.of("date", "auditor"),
            "documents",
                    List.of(
                            "version",
                            "owner",
                            "author",
                            "approver",
                            "approved",
                            "next_review",
                            "classification",
                            "status"));

    private final StatedFacts facts;
    private final FactNames names;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> unfilled = new LinkedHashMap<>();

    private FrontMatter(StatedFacts facts, FactNames names) {
        this.facts = facts;
        this.names = names;
    }

    /**
     * The fields and their values, as they are written but for what belongs to something else.
     *
     * @param register reviews, documents or another one of texts
     * @param times what the page marks up as a time
     */
    static FrontMatter of(
            String register, String title, String file, StatedFacts facts, FactNames names, List<String> times) {
        FrontMatter front = new FrontMatter(facts, names);
        front.fields.put("id", front.id(title).orElseGet(() -> idOfName(file)));
        front.fields.put("title", title);
        if (register.equals("reviews")) {
            front.review(title, times);
        } else if (register.equals("documents")) {
            DocumentType.of(facts.of(names.of("type")).orElse(""), title).ifPresent(t -> front.fields.put("type", t));
        }
        fields(register).forEach(f -> front.field(f, register));
        return front;
    }

    /** What the register calls its fields. */
    static List<String> fields(String register) {
        return FIELDS.getOrDefault(register, List.of());
    }

    /** Values by the names of fields. */
    Map<String, String> fields() {
        return fields;
    }

    /** What the page leaves to be filled in, by the names of fields, as it stands there. */
    Map<String, String> unfilled() {
        return unfilled;
    }

    /** Whether the page states an id of its own. */
    boolean statesId() {
        return id(fields.getOrDefault("title", "")).isPresent();
    }

    private void field(String field, String register) {
        String name = field.equals("approver") && register.equals("reviews") ? "approved_by" : field;
        Optional<String> stated = facts.of(names.of(field));
        if (stated.isPresent() && Unfilled.is(stated.get())) {
            unfilled.put(name, stated.get());
            return;
        }
        Optional<String> value = DATES.contains(field)
                ? stated.flatMap(StatedDate::in)
                : stated.map(TEXTS.contains(field) ? FrontMatter::text : FrontMatter::person);
        value.filter(v -> !v.isBlank() && v.length() <= 120)
                .filter(v -> !field.equals("version") || v.matches(".{0,20}\\d.{0,20}"))
                .ifPresent(v -> fields.putIfAbsent(name, v));
        if (field.equals("approver")) {
            // 'Approval: CEO, 2026-02-11' says when as well.
            stated.filter(s -> facts.of(names.of("approved")).isEmpty())
                    .flatMap(StatedDate::in)
                    .ifPresent(d -> fields.putIfAbsent("approved", d));
        }
    }

    private Optional<String> id(String title) {
        Optional<String> stated = facts.of(names.of("id"))
                .map(String::strip)
                .filter(i -> ID.matcher(i).matches() && i.matches(".*\\d.*") && !Unfilled.is(i));
        Matcher matcher = TITLE_ID.matcher(title);
        return stated.or(() -> matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    /** What the file is called in capitals, a hyphen for each run of other characters and the dots and lines beside them. */
    static String idOfName(String file) {
        return idOf(FileNames.own(file));
    }

    static String idOf(String name) {
        String id = name.toUpperCase(Locale.ROOT)
                .replaceAll("[._]*[^\\p{L}\\p{N}._][^\\p{L}\\p{N}]*", "-")
                .replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "DOCUMENT" : id;
    }

    private void review(String title, List<String> times) {
        facts.of(names.of("date"))
                .flatMap(StatedDate::in)
                .or(() -> StatedDate.in(title))
                .or(() -> times.stream().flatMap(t -> StatedDate.in(t).stream()).findFirst())
                .ifPresent(d -> fields.put("date", d));
        List<String> present = attendees();
        present.stream()
                .filter(p -> CHAIR.matcher(p).find())
                .findFirst()
                .filter(p -> facts.of(names.of("chair")).isEmpty())
                .ifPresent(p -> fields.put("chair", person(p)));
        String people = String.join(
                ", ",
                present.stream()
                        .map(FrontMatter::person)
                        .filter(p -> !p.isEmpty() && !Unfilled.is(p))
                        .distinct()
                        .toList());
        if (!people.isEmpty()) {
            fields.put("attendees", people);
        }
    }

    private List<String> attendees() {
        Optional<String> line = facts.of(names.of("attendees"));
        Stream<String> all = line.isPresent()
                ? Stream.of(line.get().split("\\s*[;,](?![^()]*\\))\\s*"))
                : facts.below(names.of("attendees")).stream()
                        .flatMap(l -> l.contains("|") ? Stream.of(l) : Stream.of(l.split("\\s*[;,](?![^()]*\\))\\s*")));
        List<String> present = new ArrayList<>();
        all.filter(a -> !ABSENT.matcher(a).find()).forEach(present::add);
        return present;
    }

    /** Without marks that ask nothing of the value. */
    private static String text(String text) {
        return text.replaceFirst("^[vV](?=\\d)", "").strip();
    }

    /** Without what stands in brackets, behind a dash or in the cells behind, and without a date. */
    private static String person(String text) {
        String words = StatedDate.without(text)
                .replaceFirst("\\s*[|].*", "")
                .replaceAll("\\s*\\([^)]*\\)?", "")
                .replaceFirst("\\s+[-\\u2013\\u2014]\\s.*", "")
                .strip()
                .replaceFirst("[.;,]$", "")
                .strip();
        return words.split("\\s+").length > MOST_WORDS ? "" : words;
    }

    /** A name or a role has no more; what has is a sentence about somebody. */
    private static final int MOST_WORDS = 9;
}
