package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import auditpress.table.SourceFile;
import java.util.List;

/** Records of somebody else's YAML or JSON. */
public final class ForeignRecords {
    private ForeignRecords() {}

    /** The records: of a list, of the list that is a mapping's only value, of a mapping by ids, or the one that the file is. */
    public static List<Row> read(SourceFile source, boolean json) throws ContentFault {
        Node root = json ? Trees.json(source.file(), source.text()) : Trees.yaml(source.file(), 1, source.text());
        if (root instanceof Node.Mapping map && map.entries().size() == 1) {
            Node only = map.entries().values().iterator().next();
            root = only instanceof Node.Sequence ? only : root;
        }
        boolean one = root instanceof Node.Mapping map
                && map.entries().values().stream().anyMatch(n -> !(n instanceof Node.Mapping));
        return one
                ? List.of(new Row(
                        Origin.of(source.file(), root.line(), root.column()), TreeRows.cells((Node.Mapping) root)))
                : TreeRows.read(source, root);
    }
}
