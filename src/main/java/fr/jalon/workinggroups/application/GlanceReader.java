package fr.jalon.workinggroups.application;

import fr.jalon.shared.Actor;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.GroupRef;
import fr.jalon.workinggroups.WorkingGroups;
import fr.jalon.workinggroups.domain.Representation;
import fr.jalon.workinggroups.domain.mandate.MandateState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The main group of a standard in a few figures. */
@Service
@Transactional(readOnly = true)
public class GlanceReader {

    private final WorkingGroups groups;
    private final MandateReader mandates;
    private final RepresentationReader representation;
    private final JdbcClient jdbc;

    GlanceReader(WorkingGroups groups, MandateReader mandates, RepresentationReader representation, JdbcClient jdbc) {
        this.groups = groups;
        this.mandates = mandates;
        this.representation = representation;
        this.jdbc = jdbc;
    }

    /** A circle and how full it is. */
    public record Fill(CircleKind kind, Integer capacity, int inside) {}

    /**
     * The group at a glance.
     *
     * @param mandate null without
     * @param organisations how many are in it
     */
    public record Glance(
            GroupRef group,
            MandateState mandate,
            int organisations,
            List<Fill> circles,
            Representation representation) {}

    /** Empty where the standard has no group. */
    public Optional<Glance> of(UUID standardId) {
        return groups.ofStandard(standardId).map(group -> glance(group, standardId));
    }

    private Glance glance(GroupRef group, UUID standardId) {
        int organisations = jdbc.sql("""
                select count(distinct coalesce(organisation_id::text, organisation_as_written)) from group_member
                where group_id = ? and until is null and (organisation_id is not null or organisation_as_written <> '')
                """).param(group.id()).query(Integer.class).single();
        List<Fill> circles = jdbc.sql("""
                select c.kind, c.capacity, (select count(*) from group_member_circle s join group_member m on m.id = s.member_id
                    where m.group_id = c.group_id and s.circle = c.kind and s.until is null) as inside
                from group_circle c where c.group_id = ?
                order by array_position(array['COPIL', 'CONTRIBUTORS', 'USERS'], c.kind)
                """).param(group.id()).query(Fill.class).list();
        return new Glance(
                group,
                mandates.current(group.id(), standardId, Actor.ANONYMOUS)
                        .map(MandateView::state)
                        .orElse(null),
                organisations,
                circles,
                representation.of(group.id(), standardId));
    }
}
