package fr.jalon.shared;

import java.util.Map;
import java.util.UUID;

/** What do you keep about this person? Answered by every module that keeps something; the export is the sum. */
public interface PersonalData {

    /** Name of the part in the export, in French, lower case. */
    String name();

    /** Plain maps, lists, texts, numbers and dates, ready for JSON; empty when there is nothing. */
    Map<String, ?> of(UUID personId);
}
