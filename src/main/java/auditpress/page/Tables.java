package auditpress.page;

import auditpress.model.Block.Column;
import auditpress.model.Block.Row;
import auditpress.model.Block.Table;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Type;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lists items of a register in the columns that it declares. */
final class Tables {
    /** The columns that say which record a row is. */
    private static final int NAMING = 2;

    private final Trace trace;
    private final Words words;
    private final Cells cells;

    Tables(Trace trace, Words words, Cells cells) {
        this.trace = trace;
        this.words = words;
        this.cells = cells;
    }

    Table of(Register register, String caption, List<Item> items) {
        List<String> names = columns(register);
        List<Column> columns = names.stream().map(c -> column(register, c)).toList();
        List<Row> rows = items.stream().map(i -> row(register, names, i)).toList();
        return new Table(caption, columns, rows, "No records are kept here.", true);
    }

    /** Those that the register declares; behind the first two, only those that some record of the register fills. */
    private List<String> columns(Register register) {
        List<Item> all = trace.items(register.kind());
        List<String> names = register.table();
        return IntStream.range(0, names.size())
                .filter(n -> n < NAMING
                        || all.stream()
                                .anyMatch(i -> !cell(register, i, names.get(n)).isEmpty()))
                .mapToObj(names::get)
                .toList();
    }

    private Row row(Register register, List<String> columns, Item item) {
        List<Text> texts = new ArrayList<>();
        for (String column : columns) {
            texts.add(cell(register, item, column));
        }
        Target.ToPage target = words.target(item);
        return new Row(target.anchor(), texts);
    }

    private Text cell(Register register, Item item, String column) {
        if (column.equals(register.identity().get(0))) {
            return register.detail() ? id(item) : Text.code(item.id());
        }
        if (column.equals(register.titleField())) {
            return Text.of(words.title(item));
        }
        Optional<Field> field = register.field(column);
        return field.map(f -> cells.brief(item, f))
                .orElseGet(() -> computed(column).of(item, trace, words));
    }

    private Text id(Item item) {
        return new Text(List.of(new Run(item.id(), Run.Style.PLAIN.withCode(), null, words.target(item))));
    }

    private static Column column(Register register, String name) {
        return register.field(name)
                .map(f -> new Column(f.label(), weight(register, f), f.type() == Type.NUMBER))
                .orElseGet(() -> computed(name).column());
    }

    private static Computed computed(String name) {
        return Computed.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static double weight(Register register, Field field) {
        if (field.name().equals(register.titleField())) {
            return 3.2;
        }
        if (field.name().equals("justification")) {
            return 4.5;
        }
        return switch (field.type()) {
            case ID, FLAG -> 0.8;
            case DATE, NUMBER, SCORE -> 1;
            case LINKS, TEXT -> 1.6;
            case MARKDOWN -> 3;
            default -> 1.2;
        };
    }
}
