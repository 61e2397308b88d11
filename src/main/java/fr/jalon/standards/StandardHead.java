package fr.jalon.standards;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The top of every page of a standard.
 *
 * @param version of the one in force, else the latest; null when there is none
 * @param draft number of the version being made, or null
 * @param line null when no cycle is known
 * @param may names of the actions the reader may do, for the buttons
 */
public record StandardHead(
        UUID id,
        String slug,
        String title,
        StandardKind kind,
        LocalizedText theme,
        LocalizedText summary,
        String version,
        DocumentStatus documentStatus,
        PartialDate statusSince,
        String draft,
        DocumentStatus draftStatus,
        LegalStatus legalStatus,
        String legalReference,
        PartialDate legalSince,
        RegistryLabel registryLabel,
        PartialDate registrySince,
        UUID cycleId,
        PoleLine line,
        Set<String> may) {

    public boolean may(String action) {
        return may.contains(action);
    }

    /** The phases that run now. */
    public List<Segment> now() {
        return line == null
                ? List.of()
                : line.segments().stream()
                        .filter(segment -> segment.state() == Segment.State.NOW)
                        .toList();
    }

    /** The phases that are past their planned date. */
    public List<Segment> late() {
        return line == null
                ? List.of()
                : line.segments().stream().filter(Segment::late).toList();
    }
}
