package auditpress.edition;

import auditpress.ContentFolderBuilder;
import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.read.Registers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Content in which each word of each record that a customer may not see holds "canary", and what stays names all of them. */
final class CanaryContent {
    static final String FILE = "the canaryfile's bytes";

    private static final String URL = "https://canary.example.com/browse";

    /** Shown to customers; their own rows stay. */
    private static final List<String> SHOWN = List.of("controls", "documents", "evidence", "cycle", "approvals");

    private CanaryContent() {}

    static Path in(Path folder) {
        ContentFolderBuilder content = ContentFolderBuilder.at(folder);
        List<Register> registers = Registers.shipped();
        content.file("auditpress.yaml", settings());
        for (Register register : registers) {
            if (!SHOWN.contains(register.name())) {
                row(content, register, register.files().get(0));
            }
        }
        String all = mentions(registers);
        content.file("evidence/canaryfolder/canaryproof.txt", FILE)
                .file("evidence/public.txt", "public proof")
                .file("evidence/unnamed-canary.txt", "the canary that nobody names")
                .file("evidence/evidence.csv", evidence(all))
                .file("documents/doc-canary.md", document("DOC-CANARY", "Canary procedure", "Internal", "canary text"))
                .file("documents/doc-1.md", document("DOC-1", "Public statement", "PUBLIC", all))
                .file(
                        "statement-of-applicability.csv",
                        "control,applicable,reasons,justification,status,implementation,owner,documents,evidence\n"
                                + "A.5.1,yes,risk,\"" + all.replace('\n', ' ') + "\",implemented,\"" + all
                                + "\",p-canary,DOC-CANARY DOC-1,E-CANARY E-1\n"
                                + "A.5.2,yes,practice,See risk-canary,implemented,x,Somebody Canaryfree,,E-CANARY\n")
                .file(
                        "approvals.csv",
                        "record,approver,date,fingerprint,note\nDOC-CANARY,p-canary,2026-01-01,abcdefabcdef,canary note\n"
                                + "controls,p-canary,2026-01-01,abcdefabcdef,by p-canary for risk-canary\n");
        return content.path();
    }

    private static String settings() {
        return ContentFolderBuilder.SETTINGS
                + "scope: Everything but risk-canary and the Canary title of suppliers.\n"
                + "climate_change: {relevant: yes, reason: See issue-canary.}\n"
                + "rules: {R12: {off: Because p-canary says so.}}\n"
                + "classification: Confidential\n";
    }

    private static void row(ContentFolderBuilder content, Register register, String file) {
        Map<String, String> values = new LinkedHashMap<>();
        register.fields().forEach(f -> values.put(f.name(), value(register, f)));
        values.put("own column", "canary own value");
        content.file(
                file + ".csv",
                String.join(",", values.keySet()) + "\n"
                        + values.values().stream().map(v -> '"' + v + '"').collect(Collectors.joining(",")) + "\n");
    }

    private static String value(Register register, Field field) {
        return switch (field.type()) {
            case ID -> id(register);
            case CHOICE -> field.choices().get(0).value();
            case DATE -> "2026-01-31";
            case NUMBER, SCORE -> "3";
            case FLAG -> "yes";
            case PERSON, PEOPLE -> "p-canary";
            case LINKS -> field.leadsTo("control") ? "A.5.1" : field.targets().get(0) + "-canary";
            case URL -> URL;
            case FILE -> "canaryfolder/canaryproof.txt";
            default ->
                field.name().equals(register.titleField())
                        ? title(register)
                        : field.name().equals("email")
                                ? "canary@example.com"
                                : "Canary " + register.kind() + " " + field.name();
        };
    }

    private static String id(Register register) {
        return register.kind().equals("person") ? "p-canary" : register.kind() + "-canary";
    }

    private static String title(Register register) {
        return register.kind().equals("person") ? "Carla Canaryson" : "Canary title of " + register.name();
    }

    /** Ids, titles, names, addresses, files and fingerprints of all that is withheld, as people write them. */
    private static String mentions(List<Register> registers) {
        return registers.stream()
                        .filter(r -> !SHOWN.contains(r.name()))
                        .filter(r -> r.field(r.titleField()).isPresent())
                        .map(r -> "[[" + id(r) + "]] " + id(r).toUpperCase(java.util.Locale.ROOT) + ": (" + title(r)
                                + ") " + title(r).replace(" ", "\n"))
                        .collect(Collectors.joining("\n"))
                + "\nMs Canaryson, [see](" + URL + "/) " + URL
                + "/deeper, canary@example.com, E-CANARY, Canary evidence, DOC-CANARY, Canary procedure,"
                + " [proof](../evidence/canaryfolder/canaryproof.txt) canaryproof.txt unnamed-canary.txt "
                + auditpress.model.Sha256.of(FILE) + " registers/risks.csv [risk-canary](x) `risk-canary`";
    }

    private static String evidence(String all) {
        return "id,title,file,url,supports,confidentiality,collected,collected_by,description\n"
                + "E-CANARY,Canary evidence,canaryfolder/canaryproof.txt," + URL
                + ",A.5.1 A.5.2,internal,2026-01-31,p-canary,canary\n"
                + "E-1,Proof that follows risk-canary,public.txt,,A.5.1 risk-canary,public,2026-01-31,p-canary,\"" + all
                + "\"\n"
                + "E-CANARY-2,Canary without a level,,,A.5.1,,2026-01-31,p-canary,canary\n"
                + "E-CANARY-3,Canary about a risk,,,risk-canary,public,2026-01-31,p-canary,canary\n"
                + "E-CANARY-4,Canary of a strange level,,,A.5.1,canarylevel,2026-01-31,p-canary,canary\n";
    }

    private static String document(String id, String title, String classification, String body) {
        return "---\nid: " + id + "\ntitle: " + title
                + "\ntype: policy\nversion: \"1\"\nowner: p-canary\napprover: p-canary\n"
                + "approved: 2026-01-31\nclassification: " + classification + "\ncontrols: [A.5.1]\n---\n\n" + body
                + "\n";
    }
}
