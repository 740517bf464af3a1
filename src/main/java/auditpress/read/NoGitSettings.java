package auditpress.read;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Keeps the git library from reading the settings of user and machine, and from writing its own into their home. */
final class NoGitSettings extends SystemReader.Delegate {
    NoGitSettings(SystemReader reader) {
        super(reader);
    }

    /** From now on for the whole program. */
    static void install() {
        if (!(SystemReader.getInstance() instanceof NoGitSettings)) {
            SystemReader.setInstance(new NoGitSettings(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    private static final class Nothing extends FileBasedConfig {
        Nothing(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
