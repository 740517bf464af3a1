package auditpress.pdf;

import com.lowagie.text.pdf.PdfWriter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each loaded when its first character is set, with a table of the glyphs met so far. */
final class Fonts {
    private static final int BLOCK = 256;
    private static final int BLOCKS = (Character.MAX_CODE_POINT + 1) / BLOCK;

    private final PdfWriter writer;
    private final Map<Face, Font> loaded = new EnumMap<>(Face.class);
    private final Map<Face, @Nullable Glyph[] @Nullable []> known = new EnumMap<>(Face.class);
    private final SortedSet<Integer> missing = new TreeSet<>();

    Fonts(PdfWriter writer) {
        this.writer = writer;
    }

    /** The glyph in this face, else in the fallback; null, and remembered as missing, when neither has it. */
    @Nullable
    Glyph glyph(Face face, int codePoint) {
        @Nullable Glyph[] @Nullable [] blocks = known.computeIfAbsent(face, f -> new Glyph[BLOCKS][]);
        @Nullable Glyph[] block = blocks[codePoint / BLOCK];
        if (block == null) {
            block = new Glyph[BLOCK];
            blocks[codePoint / BLOCK] = block;
        }
        Glyph glyph = block[codePoint % BLOCK];
        if (glyph == null) {
            glyph = find(face, codePoint);
            block[codePoint % BLOCK] = glyph;
        }
        return glyph;
    }

    private @Nullable Glyph find(Face face, int codePoint) {
        Glyph glyph = font(face).glyph(codePoint);
        if (glyph == null) {
            glyph = font(Face.FALLBACK).glyph(codePoint);
        }
        if (glyph == null) {
            missing.add(codePoint);
        }
        return glyph;
    }

    /** Counts a character without appearance as missing, unless it is a mark that people can do without. */
    void refuse(int codePoint) {
        if (Character.getType(codePoint) != Character.FORMAT) {
            missing.add(codePoint);
        }
    }

    private Font font(Face face) {
        return loaded.computeIfAbsent(face, f -> new Font(f, writer));
    }

    Collection<Font> loaded() {
        return loaded.values();
    }

    /** Code points asked for that no font has. */
    SortedSet<Integer> missing() {
        return missing;
    }
}
