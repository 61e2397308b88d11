package fr.jalon.standards.application.pages;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.Role;
import fr.jalon.standards.DocumentStatus;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardPanel.Panel;
import fr.jalon.standards.application.pages.CycleViews.CycleView;
import fr.jalon.standards.domain.Involvement;
import fr.jalon.standards.domain.Relation;
import fr.jalon.standards.domain.VersionDates;
import java.util.List;
import java.util.UUID;

/**
 * The page of a standard.
 *
 * @param cycle null when no cycle is known
 * @param outlook null when no cycle is known
 */
public record StandardPage(
        StandardHead head,
        CycleView cycle,
        Outlook outlook,
        List<VersionView> versions,
        List<PartView> organisations,
        List<RoleView> people,
        List<RelationView> relations,
        String workingGroup,
        String registryUrl,
        String pageUrl,
        List<Panel> panels) {

    public List<Panel> mainPanels() {
        return panels.stream().filter(panel -> !panel.aside()).toList();
    }

    public List<Panel> asidePanels() {
        return panels.stream().filter(Panel::aside).toList();
    }

    /** How many things wait for the sponsor's word that this reader may see. */
    public int waiting() {
        return outlook == null ? 0 : outlook.waitingForSponsor().size();
    }

    /** The latest version first. */
    public record VersionView(
            UUID id,
            String number,
            String semanticNumber,
            DocumentStatus status,
            PartialDate statusSince,
            VersionDates dates,
            String note) {}

    /** Organisations that play one part. */
    public record PartView(Involvement.Part part, List<OrganisationRef> organisations) {}

    /** People who hold one role. Names are shown, addresses never. */
    public record RoleView(Role role, List<String> names) {}

    /**
     * @param name title of the other standard, or its name when it is not in the catalogue
     * @param slug null when it is not in the catalogue
     * @param outward this standard says it of the other one; else the other says it of this one
     */
    public record RelationView(Relation.Kind kind, String name, String slug, boolean outward) {}
}
