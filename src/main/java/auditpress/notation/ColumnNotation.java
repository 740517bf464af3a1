package auditpress.notation;

import auditpress.model.Combination;
import auditpress.model.Field;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Type;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How one column of somebody else's file writes the values of a field; all its texts together decide what is open. */
public final class ColumnNotation {
    private static final Set<Type> PROSE = EnumSet.of(Type.TEXT, Type.MARKDOWN, Type.LIST);
    /** Those that may have a word of their own for none. */
    private static final Set<Type> CHOSEN = EnumSet.of(Type.CHOICE, Type.CHOICES, Type.FLAG);

    private static final Set<Type> TOLD = EnumSet.of(Type.CHOICE, Type.CHOICES, Type.FLAG, Type.DATE, Type.NUMBER);
    private static final Scale NO_SCALE = new Scale("", "", List.of());
    private static final RiskMethod NO_METHOD = new RiskMethod(
            NO_SCALE, NO_SCALE, Combination.PRODUCT, List.of(), false, BigDecimal.ZERO, List.of(), false);

    /** No value that is no prose is longer, and no notation is looked for in one that is. */
    private static final int LONGEST = 4000;

    private final Type type;
    private final Notation notation;

    private ColumnNotation(Type type, Notation notation) {
        this.type = type;
        this.notation = notation;
    }

    /**
     * Looks at a whole column.
     *
     * @param texts every filled cell of it
     */
    public static ColumnNotation of(Field field, List<String> texts, RiskMethod method) {
        return of(field, texts, Known.of(method));
    }

    /**
     * Looks at a whole column.
     *
     * @param texts every filled cell of it
     */
    public static ColumnNotation of(Field field, List<String> texts, Known known) {
        if (PROSE.contains(field.type())) {
            return new ColumnNotation(field.type(), notation(field, List.of(), known));
        }
        List<String> cleaned = texts.stream()
                .filter(t -> t.length() <= LONGEST)
                .map(t -> Cleaned.of(t).text())
                .filter(t -> !t.isEmpty() && Placeholders.of(t).isEmpty())
                .toList();
        return new ColumnNotation(field.type(), notation(field, cleaned, known));
    }

    /** Of which fields it can be said without the risk method whether a text is one of their values. */
    public static boolean canTell(Field field) {
        return TOLD.contains(field.type());
    }

    /** Whether such a field can hold most of these texts. */
    public static boolean holdsMost(Field field, List<String> texts) {
        ColumnNotation column = of(field, texts, NO_METHOD);
        long held = texts.stream().filter(t -> column.read(t).isPlaced()).count();
        return held * 2 > texts.size();
    }

    private static Notation notation(Field field, List<String> texts, Known known) {
        return switch (field.type()) {
            case DATE -> DateNotation.of(texts);
            case NUMBER -> NumberNotation.of(texts);
            case SCORE -> ScoreNotation.of(field, texts, known.method());
            case CHOICE -> ChoiceNotation.of(field, texts, known.heading());
            case CHOICES -> new ChoicesNotation(field, ChoiceNotation.of(field, texts, known.heading(), false));
            case FLAG -> new FlagNotation(texts);
            case ID -> field.name().equals("control") ? ControlIdNotation.of(texts, known) : Meant::kept;
            case LINKS ->
                field.targets().contains("control")
                        ? ControlLinksNotation.of(field, texts, known)
                        : new LinksNotation(known.ids(), known.titles());
            case PERSON -> new PersonNotation();
            case PEOPLE -> new PeopleNotation();
            case URL, FILE -> new AddressNotation(field.type() == Type.URL);
            case TEXT, LIST -> TextNotation.PLAIN;
            case MARKDOWN -> TextNotation.MARKDOWN;
        };
    }

    /** What this text of the column means. */
    public Meant read(String text) {
        if (PROSE.contains(type)) {
            return Placeholders.isFault(text.strip())
                    ? Meant.unplaced(text.strip(), Placeholders.FAULT)
                    : notation.read(text);
        }
        if (text.length() > LONGEST) {
            return Meant.unplaced(text.strip(), "It is too long for a value.");
        }
        // Asked before the brackets are taken away.
        if (!CHOSEN.contains(type) && Placeholders.isBlank(Cleaned.blanks(text))) {
            return Meant.unplaced(text.strip(), "It only holds the place of a value.");
        }
        Cleaned cleaned = type == Type.URL || type == Type.FILE ? Cleaned.address(text) : Cleaned.of(text);
        Meant meant = meant(cleaned.text());
        if (!meant.isPlaced()) {
            return Meant.unplaced(text.strip(), meant.why());
        }
        String why = (cleaned.changes() + " " + meant.why()).strip();
        return why.isEmpty() ? Meant.kept(meant.text()) : Meant.changed(meant.text(), why);
    }

    private Meant meant(String text) {
        if (text.isEmpty()) {
            return Meant.kept(text);
        }
        Meant placeholder = Placeholders.of(text).orElse(null);
        if (placeholder != null && type == Type.ID) {
            return Meant.unplaced(text, "It is no id.");
        }
        Meant meant = placeholder == null || CHOSEN.contains(type) ? notation.read(text) : placeholder;
        return meant.isPlaced() || placeholder == null ? meant : placeholder;
    }
}
