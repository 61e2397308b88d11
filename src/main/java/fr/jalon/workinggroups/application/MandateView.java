package fr.jalon.workinggroups.application;

import fr.jalon.workinggroups.domain.mandate.MandateField;
import fr.jalon.workinggroups.domain.mandate.MandatePoint;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import fr.jalon.workinggroups.domain.mandate.MandateWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A version of a mandate.
 *
 * @param previous number of the version it was made from, or null
 * @param reportDue when the commission is to hear of it next, or null
 * @param may names of the actions the reader may do now
 * @param version number of changes
 */
public record MandateView(
        UUID id,
        MandateWords words,
        MandateState state,
        LocalDate draftedOn,
        LocalDate presentedOn,
        LocalDate validatedOn,
        LocalDate validUntil,
        LocalDate reportDue,
        String previous,
        List<MandatePoint> points,
        Set<String> may,
        long version) {

    public String number() {
        return words.number();
    }

    /** Whether anything is written under that heading. */
    public boolean says(MandateField.Block block) {
        return block.fields().stream().anyMatch(words.texts()::containsKey);
    }

    public boolean may(String action) {
        return may.contains(action);
    }
}
