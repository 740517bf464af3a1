package auditpress.pdf;

import java.nio.charset.StandardCharsets;

/** What a figure's structure element must say about it. */
final class Figures {
    private Figures() {}

    static String attributes(String words, Box box) {
        Ops ops = new Ops(128).raw("/Alt ").text(words).raw("/A<</O/Layout/Placement/Block/BBox[");
        ops.numbers(box.left(), box.bottom(), box.right(), box.top()).raw("]>>");
        return new String(ops.bytes(), StandardCharsets.US_ASCII);
    }
}
