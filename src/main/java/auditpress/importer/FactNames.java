package auditpress.importer;

import auditpress.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people call the fields of a document's front matter, as {@link Register#plain} writes names. */
final class FactNames {
    /** A line for each field: its name, then what people call it. */
    private static final String LINES = """
            title: document title, document name, policy name, policy title, title, dokumen, nama dokumen, judul
            type: document type, doc type, type of document, dokumenttyp, jenis dokumen
            auditor: auditor, lead auditor, auditors, audited by, leitender auditor
            status: status, document status, dokumentenstatus, status dokumen
            controls: iso reference, iso references, iso control, iso controls, control reference,\
              control references, annex a control, annex a controls, annex a reference, iso 27001 control,\
              iso 27001 controls, iso 27001 reference, iso/iec 27001 reference, iso 27001:2022 controls,\
              iso 27001 mapping, iso mapping, related controls, applicable controls, controls
            id: document id, document no, document no., document number, document reference, document ref, doc id,\
              doc no, doc. no., doc number, policy id, policy no, policy number, reference, ref, dokument-id,\
              dokumentnummer, dokumenten-nr., dokument-nr., dokumenten-id, id, policy identifier, procedure id,\
              procedure identifier, procedure number, plan identifier, document code, document identifier,\
              dokumen id, id dokumen, nomor dokumen, id dokumentu, meeting id, report id, audit id, report no,\
              report number
            version: version, revision, issue, version no, version number, document version, stand, versi,\
              policy version
            owner: owner, document owner, policy owner, process owner, verantwortlich, eigentümer, dokumenteneigner,\
              plan owner, procedure owner, responsible owner, pemilik, pemilik dokumen
            author: author, prepared by, written by, autor, verfasser, erstellt von, ersteller, document creator,\
              created by, drafted by, penyusun, disusun oleh
            approver: approver, approved by, freigegeben von, genehmigt von, freigabe durch, approval authority,\
              approving authority, approving body, approval, authorised by, authorized by, disetujui oleh,\
              genehmigt durch, freigabe
            approved: approved on, approval date, date approved, date of approval, approved, freigegeben am,\
              freigabedatum, genehmigt am, effective date, date of issue, issue date, tanggal berlaku,\
              tanggal efektif, tanggal pengesahan, gültig ab, datum des inkrafttretens, inkrafttreten
            next_review: next review, next review date, review due, next meeting, date of next meeting,\
              date of next review, nächste überprüfung, nächste prüfung, nächste sitzung, nächster termin,\
              nächstes review, next scheduled review, scheduled review, next review due, tinjauan berikutnya,\
              nächstes review datum, nächste revision
            classification: classification, document classification, klassifizierung, vertraulichkeit, einstufung,\
              information classification, classification level, confidentiality, tingkat keamanan, klasifikasi
            date: date, meeting date, date of meeting, date and time, date/time, held on, when, datum, sitzungsdatum,\
              datum der sitzung, termin, review date, audit date, audit dates, date of audit, reporting date
            chair: chair, chaired by, chairperson, chairman, chairwoman, meeting chair, vorsitz, leitung,\
              sitzungsleitung, moderation
            attendees: attendees, present, participants, attendance, in attendance, those present, members present,\
              teilnehmer, teilnehmende, teilnehmerinnen und teilnehmer, anwesend, anwesende
            """;

    private static final Map<String, List<String>> NAMES = LINES.lines()
            .map(l -> l.split(": ", 2))
            .collect(Collectors.toUnmodifiableMap(l -> l[0], l -> List.of(l[1].split(",\\s*"))));

    private static final Set<String> ALL =
            NAMES.values().stream().flatMap(List::stream).map(Register::plain).collect(Collectors.toUnmodifiableSet());

    private final @Nullable Register register;

    private FactNames(@Nullable Register register) {
        this.register = register;
    }

    /** Those of every document. */
    static FactNames common() {
        return new FactNames(null);
    }

    /** Those, and what else the register calls its fields. */
    static FactNames with(Register register) {
        return new FactNames(register);
    }

    /** The names of that field. */
    List<String> of(String field) {
        List<String> names = new ArrayList<>(NAMES.getOrDefault(field, List.of()));
        if (register != null) {
            register.field(field).ifPresent(f -> f.aliases().values().forEach(names::addAll));
        }
        return names.stream().map(Register::plain).distinct().toList();
    }

    /** The names of all these fields. */
    Set<String> of(List<String> fields) {
        return fields.stream().flatMap(f -> of(f).stream()).collect(Collectors.toSet());
    }

    /** Whether a text is but the name of a field, as heads of tables are. */
    static boolean isName(String text) {
        return ALL.contains(Register.plain(text));
    }
}
