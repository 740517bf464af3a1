package auditpress.importer;

import java.util.regex.Pattern;

/** What files are called: after their folder where each folder has a file of that name. */
final class FileNames {
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");
    private static final Pattern ANY_FOLDERS = Pattern.compile("(?i)readme([._-]\\w{2})?");

    private FileNames() {}

    /**
     * The last part of the path without its ending; the folder's name for the README of a folder.
     *
     * @param file with its folders
     */
    static String own(String file) {
        String[] parts = SEPARATOR.split(file, -1);
        String name =
                parts.length == 0 ? "" : ENDING.matcher(parts[parts.length - 1]).replaceFirst("");
        return isFolders(file) ? parts[parts.length - 2] : name;
    }

    /** Whether the file is called after its folder. */
    static boolean isFolders(String file) {
        String[] parts = SEPARATOR.split(file, -1);
        return parts.length > 1
                && ANY_FOLDERS
                        .matcher(ENDING.matcher(parts[parts.length - 1]).replaceFirst(""))
                        .matches()
                && !parts[parts.length - 2].matches("\\.*");
    }
}
