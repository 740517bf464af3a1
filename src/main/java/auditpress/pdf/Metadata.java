package auditpress.pdf;

import auditpress.model.Site;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the file says about itself: title, dates, language, colour space, claims of PDF/A-3a and PDF/UA-1. */
final class Metadata {
    static final String TITLE = "ISMS audit evidence pack";
    private static final String COLORS = "sRGB IEC61966-2.1";

    private final Site.Cover cover;
    private final PdfWriter writer;
    private final String title;

    Metadata(Site.Cover cover, PdfWriter writer) {
        this.cover = cover;
        this.writer = writer;
        this.title = cover.organisation().isBlank() ? TITLE : TITLE + " – " + cover.organisation();
    }

    /** {@code fingerprint} of the content becomes the file's identifier, so that equal packs are equal files. */
    void write(byte[] fingerprint) {
        PdfDictionary info = writer.getInfo();
        String producer = info.get(PdfName.PRODUCER).toString();
        put(info, PdfName.TITLE, title);
        put(info, PdfName.AUTHOR, cover.organisation());
        put(info, PdfName.CREATOR, cover.imprint().program());
        // The date of the audit, not of the build: the same content gives the same bytes.
        String date = "D:" + cover.auditDate().toString().replace("-", "") + "000000Z";
        info.put(PdfName.CREATIONDATE, new PdfString(date));
        info.put(PdfName.MODDATE, new PdfString(date));
        byte[] id = Arrays.copyOf(fingerprint, 16);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setXmpMetadata(xmp(producer).getBytes(StandardCharsets.UTF_8));
        catalogue();
    }

    private static void put(PdfDictionary info, PdfName name, String value) {
        if (!value.isBlank()) {
            info.put(name, new PdfString(value, PdfObject.TEXT_UNICODE));
        }
    }

    private void catalogue() {
        PdfDictionary catalog = writer.getExtraCatalog();
        String language = cover.language().isBlank() ? "und" : cover.language();
        catalog.put(PdfName.LANG, new PdfString(language));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }

    private PdfDictionary intent() {
        try (InputStream in = Metadata.class.getResourceAsStream("/auditpress/fonts/sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its colour profile");
            }
            PdfStream profile = new PdfStream(in.readAllBytes());
            profile.put(PdfName.N, new PdfNumber(3));
            profile.flateCompress(writer.getCompressionLevel());
            PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
            intent.put(PdfName.S, PdfName.GTS_PDFA1);
            intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(COLORS));
            intent.put(PdfName.INFO, new PdfString(COLORS));
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
            return intent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String xmp(String producer) {
        String date = cover.auditDate() + "T00:00:00Z";
        String program = cover.imprint().program();
        return Xmp.packet(
                Xmp.language("dc:title", title),
                cover.organisation().isBlank() ? "" : Xmp.sequence("dc:creator", cover.organisation()),
                program.isBlank() ? "" : Xmp.simple("xmp:CreatorTool", program),
                cover.imprint().data().isBlank()
                        ? ""
                        : Xmp.simple(
                                "dc:identifier", "urn:sha256:" + cover.imprint().data()),
                Xmp.simple("xmp:CreateDate", date),
                Xmp.simple("xmp:ModifyDate", date),
                Xmp.simple("pdf:Producer", producer));
    }
}
