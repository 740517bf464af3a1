package auditpress.importer;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.notation.ColumnNotation;
import auditpress.notation.Known;
import auditpress.notation.Meant;
import auditpress.read.TableFit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One column of a file as the field that it means; or as a column of the file's own, where the field can hold nothing of most of
 * its texts: words in place of ids, sentences in place of choices.
 */
final class TakenColumn {
    private static final Set<Type> PROSE = EnumSet.of(Type.ID, Type.TEXT, Type.MARKDOWN, Type.LIST, Type.PERSON);
    /** Of fewer texts, none is most of them. */
    private static final int FEW = 3;

    private final String written;
    private final Field field;
    /** Takes the texts that the field cannot hold; the field itself where it can. */
    private final Field own;

    private final Map<String, Meant> meanings = new LinkedHashMap<>();
    private final boolean demoted;
    private final boolean shortened;
    private final boolean left;

    private TakenColumn(String written, Field field, List<String> texts, Known known, Register register) {
        this.written = written;
        this.field = field;
        ColumnNotation notation = ColumnNotation.of(field, texts, known.withHeading(written));
        texts.forEach(t -> meanings.computeIfAbsent(t, notation::read));
        List<Meant> all = List.copyOf(meanings.values());
        long unplaced =
                all.stream().filter(m -> m.kind() == Meant.Kind.UNPLACED).count();
        boolean prose = PROSE.contains(field.type());
        // Words in a column of links lead nowhere; those that stand for controls are looked at by rules.
        boolean names = field.type() == Type.LINKS && !field.leadsTo("control");
        boolean linked = names && all.stream().anyMatch(m -> leads(m, known));
        // "Major" and "Minor" are no kinds of improvement, though they are but two.
        boolean foreign = field.type() == Type.CHOICE && !field.required() && all.size() > 1 && unplaced == all.size();
        this.demoted = !prose && !linked && (foreign || (all.size() >= FEW && unplaced * 2 > all.size()));
        this.shortened = !prose && !demoted && all.stream().anyMatch(Meant::isShortened);
        this.left = names && !demoted && unplaced > 0;
        this.own = isKept() ? Field.own(TableFit.ownName(register, written, Set.of())) : field;
    }

    /** Whether it names records that there are: words around them are no reason to lose them. */
    private static boolean leads(Meant meant, Known known) {
        List<String> ids = Type.LINKS.entries(meant.text());
        return meant.kind() != Meant.Kind.UNPLACED
                && !ids.isEmpty()
                && known.ids().containsAll(ids);
    }

    /**
     * Looks at a column.
     *
     * @param written its name in the file
     * @param texts every filled cell of it
     */
    static TakenColumn of(String written, Field field, List<String> texts, Known known, Register register) {
        return new TakenColumn(written, field, texts, known, register);
    }

    /** Whether the field can hold nothing of most of the texts. */
    boolean isDemoted() {
        return demoted;
    }

    String written() {
        return written;
    }

    /** The field that takes the values. */
    Field field() {
        return demoted ? own : field;
    }

    /** Whether the texts are kept as they are in a column of the file's own, since the field cannot hold all that they say. */
    boolean isKept() {
        return demoted || shortened || left;
    }

    /** The name under which they are. */
    String ownName() {
        return own.name();
    }

    /** The field that the column would have been, and why it is not; empty where it is. */
    String demotion() {
        String why = meanings.values().stream()
                .filter(m -> m.kind() == Meant.Kind.UNPLACED)
                .map(Meant::why)
                .findFirst()
                .orElse("");
        return demoted
                ? "Most of '" + written + "' is nothing that '" + field.name() + "' holds (" + why
                        + "); it is kept as own column '" + own.name() + "'."
                : "";
    }

    /** That the column says more than its field can hold; empty where it does not. */
    String shortening() {
        return shortened
                ? "'" + written + "' says more than '" + field.name() + "' holds; the whole texts are kept in '"
                        + own.name() + "'."
                : "";
    }

    /** What of a column of links stays words, since it names nothing that is there; empty where that is nothing. */
    String leftover() {
        List<String> words = meanings.entrySet().stream()
                .filter(e -> e.getValue().kind() == Meant.Kind.UNPLACED)
                .map(Map.Entry::getKey)
                .toList();
        return left
                ? "'" + written + "' names nothing that is there in " + words.size() + " of " + meanings.size()
                        + " texts, first " + Planner.quoted(words.get(0)) + "; they are kept in '" + own.name() + "'."
                : "";
    }

    /** What a text of the column means. */
    Meant read(String text) {
        Meant meant = meanings.get(text);
        if (left && meant != null && meant.kind() == Meant.Kind.UNPLACED) {
            return Meant.kept("");
        }
        return demoted || meant == null ? Meant.kept(text) : meant;
    }
}
