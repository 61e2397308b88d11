package fr.jalon.shared;

import java.util.Arrays;
import java.util.List;

/** What a person may be: everywhere, or on one standard. */
public enum Role {
    /** Installs, gives access, merges organisations. Decides nothing about a standard. */
    ADMINISTRATOR(true),
    /** General secretariat of CNIG: instructs, publishes, records what the bodies decide. */
    SECRETARIAT(true),
    /** Sits in a commission; reads its dossiers and votes. */
    COMMISSION_MEMBER(true),
    /** Chairs a commission. */
    COMMISSION_CHAIR(true),
    /** Brings a standard to its end, and answers for the procedure. */
    PILOT(false),
    /** Ordered the work (commanditaire): agrees to plans, answers alerts. */
    SPONSOR(false),
    /** Runs the group and its meetings (animateur). */
    FACILITATOR(false),
    /** Writes the document (rédacteur). */
    EDITOR(false),
    /** Takes part in the working group. */
    MEMBER(false),
    /** Sits in the steering committee. */
    COPIL_MEMBER(false),
    /** Tries the draft end to end before the call. */
    TESTER(false);

    private final boolean everywhere;

    Role(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** Held for the whole application, not for one standard. */
    public boolean isEverywhere() {
        return everywhere;
    }

    public static List<Role> everywhere() {
        return Arrays.stream(values()).filter(Role::isEverywhere).toList();
    }

    public static List<Role> onStandard() {
        return Arrays.stream(values()).filter(role -> !role.everywhere).toList();
    }
}
