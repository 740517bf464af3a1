package auditpress.importer;

import java.util.List;
import java.util.Map;

/** What people call the fields of a document's front matter, in small letters. */
final class HtmlNames {
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    "id",
                    List.of(
                            "document id",
                            "document no",
                            "document no.",
                            "document number",
                            "document reference",
                            "document ref",
                            "doc id",
                            "doc no",
                            "doc. no.",
                            "doc number",
                            "policy id",
                            "policy no",
                            "policy number",
                            "reference",
                            "ref",
                            "dokument-id",
                            "dokumentnummer",
                            "dokumenten-nr.",
                            "dokument-nr.",
                            "dokumenten-id",
                            "id")),
            Map.entry(
                    "version",
                    List.of(
                            "version",
                            "revision",
                            "issue",
                            "version no",
                            "version number",
                            "document version",
                            "stand")),
            Map.entry(
                    "owner",
                    List.of(
                            "owner",
                            "document owner",
                            "policy owner",
                            "process owner",
                            "verantwortlich",
                            "eigentümer",
                            "dokumenteneigner")),
            Map.entry(
                    "author",
                    List.of("author", "prepared by", "written by", "autor", "verfasser", "erstellt von", "ersteller")),
            Map.entry(
                    "approver",
                    List.of("approver", "approved by", "freigegeben von", "genehmigt von", "freigabe durch")),
            Map.entry(
                    "approved",
                    List.of(
                            "approved on",
                            "approval date",
                            "date approved",
                            "date of approval",
                            "approved",
                            "freigegeben am",
                            "freigabedatum",
                            "genehmigt am")),
            Map.entry(
                    "next_review",
                    List.of(
                            "next review",
                            "next review date",
                            "review due",
                            "next meeting",
                            "date of next meeting",
                            "date of next review",
                            "nächste überprüfung",
                            "nächste prüfung",
                            "nächste sitzung",
                            "nächster termin",
                            "nächstes review")),
            Map.entry(
                    "classification",
                    List.of(
                            "classification",
                            "document classification",
                            "klassifizierung",
                            "vertraulichkeit",
                            "einstufung")),
            Map.entry(
                    "date",
                    List.of(
                            "date",
                            "meeting date",
                            "date of meeting",
                            "date and time",
                            "date/time",
                            "held on",
                            "when",
                            "datum",
                            "sitzungsdatum",
                            "datum der sitzung",
                            "termin")),
            Map.entry(
                    "chair",
                    List.of(
                            "chair",
                            "chaired by",
                            "chairperson",
                            "chairman",
                            "chairwoman",
                            "meeting chair",
                            "vorsitz",
                            "leitung",
                            "sitzungsleitung",
                            "moderation")),
            Map.entry(
                    "attendees",
                    List.of(
                            "attendees",
                            "present",
                            "participants",
                            "attendance",
                            "in attendance",
                            "those present",
                            "members present",
                            "teilnehmer",
                            "teilnehmende",
                            "teilnehmerinnen und teilnehmer",
                            "anwesend",
                            "anwesende")));

    private HtmlNames() {}

    /** The names of that field. */
    static List<String> of(String field) {
        return NAMES.getOrDefault(field, List.of());
    }
}
