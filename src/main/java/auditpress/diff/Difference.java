package auditpress.diff;

import java.util.function.UnaryOperator;

/**
 * One thing that changed. Plain words, so that it can be kept and shown without the records.
 *
 * @param kind of the record; empty for a setting
 * @param record its id as written; empty for a setting
 * @param title of the record or setting
 * @param before the old value in words, or empty
 * @param now the new value in words, or empty
 * @param note what else there is to say, as a sentence, or empty
 */
public record Difference(
        What what,
        Presence presence,
        String kind,
        String record,
        String title,
        String before,
        String now,
        String note) {

    /** Id and title, or one of them where they are the same or only one is there. */
    public String name() {
        return record.isEmpty() || record.equals(title) ? title : record + " " + title;
    }

    /** {@code R-1 Flood was raised: 8 Medium before, 16 High now.} */
    public String sentence() {
        String values = values(" before, ", " now");
        String sentence = name() + " " + what.phrase() + (values.isEmpty() ? "" : ": " + values);
        String end = sentence.endsWith(".") ? "" : ".";
        return sentence + end + (note.isEmpty() ? "" : " " + note);
    }

    /** Both values with these words behind them; only one where there is no other. */
    public String values(String behindBefore, String behindNow) {
        boolean gone = now.isEmpty() && !before.isEmpty() && presence == Presence.BOTH;
        String is = gone ? "nothing" : now;
        return before.isEmpty() || is.isEmpty() ? before + is : before + behindBefore + is + behindNow;
    }

    Difference worded(UnaryOperator<String> words) {
        return new Difference(
                what,
                presence,
                kind,
                record,
                words.apply(title),
                words.apply(before),
                words.apply(now),
                words.apply(note));
    }

    Difference noting(String more) {
        String all = note.isEmpty() ? more : note + " " + more;
        return new Difference(what, presence, kind, record, title, before, now, all);
    }
}
