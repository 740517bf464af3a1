package auditpress.diff;

import auditpress.trace.Trace;

/** What to call a record that was not there before. */
interface Arrival {
    Difference of(Seen now, Trace before);

    Arrival NEW = (now, before) -> now.alone(What.NEW, Presence.NOW, "");

    /** Opened where it is open; one that is closed already is new. */
    static Arrival opened(Lives life) {
        return (now, before) -> now.alone(life.isOpen(now) ? What.OPENED : What.NEW, Presence.NOW, "");
    }
}
