package fr.jalon.standards.demo;

import fr.jalon.shared.LocalizedText;
import fr.jalon.shared.PartialDate;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.domain.Identity;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.VersionDetails;
import fr.jalon.standards.domain.cycle.Past;
import java.util.List;

/**
 * One standard of the demonstration with its history.
 *
 * @param versions oldest first
 * @param events what happened beside phases, gates and key dates
 */
public record DemoStandard(
        String slug,
        Identity identity,
        List<Edition> versions,
        List<Link> relations,
        List<Behind> organisations,
        List<Event> events,
        List<Run> cycles) {

    /** @param since when the status was printed, or null */
    public record Edition(VersionDetails details, DocumentStatus status, PartialDate since) {}

    /**
     * @param standard slug, or null when the other is known by name only
     * @param name or null
     */
    public record Link(Relation.Kind kind, String standard, String name) {}

    public record Behind(String organisationCode, Involvement.Part part) {}

    /** @param until last day of a stretch of time, or null */
    public record Event(PartialDate on, PartialDate until, LocalizedText what) {}

    /** @param version number of one of the standard's versions */
    public record Run(String method, String track, String version, Past past) {}

    DemoStandard with(List<Event> itsEvents, List<Run> itsCycles) {
        return new DemoStandard(slug, identity, versions, relations, organisations, itsEvents, itsCycles);
    }
}
