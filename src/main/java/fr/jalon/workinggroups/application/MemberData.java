package fr.jalon.workinggroups.application;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.Paris;
import fr.jalon.shared.PersonalData;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.Groups;
import fr.jalon.workinggroups.domain.Member;
import fr.jalon.workinggroups.domain.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of somebody in groups: told to them, and erased with their account. Their organisation was there still. */
@Component
class MemberData implements PersonalData {

    private final Members members;
    private final Groups groups;
    private final Admissions admissions;
    private final JdbcClient jdbc;
    private final Clock clock;

    MemberData(Members members, Groups groups, Admissions admissions, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.groups = groups;
        this.admissions = admissions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "groupes de travail";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ?> of(UUID personId) {
        List<Map<String, Object>> memberships =
                jdbc.sql("""
                        select g.name as groupe, m.name_public as nom_public, m.organisation_as_written as organisme,
                            m.stakeholder as partie_prenante, m.business as competence_metier,
                            m.digital as competence_numerique, m.interests as interets_declares,
                            m.said_capacity as presentation, m.said_work as usage_des_donnees, m.said_expects as attentes, m.since as depuis,
                            m.until as jusque,
                            (select string_agg(r.role, ', ' order by r.role) from group_member_role r where r.member_id = m.id) as roles,
                            (select string_agg(c.circle, ', ' order by c.circle) from group_member_circle c where c.member_id = m.id) as cercles
                        from group_member m join working_group g on g.id = m.group_id where m.person_id = ? order by m.since
                        """).param(personId).query().listOfRows();
        List<Map<String, Object>> requests =
                jdbc.sql("""
                        select g.name as groupe, r.circle as cercle, r.motive as motif, r.interests as interets_declares,
                            r.state as etat, r.asked_at as demande, r.answer as reponse
                        from join_request r join working_group g on g.id = r.group_id where r.person_id = ? order by r.asked_at
                        """).param(personId).query().listOfRows();
        return memberships.isEmpty() && requests.isEmpty()
                ? Map.of()
                : Map.of("appartenances", memberships, "demandes", requests);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(AccountDeleted deleted) {
        LocalDate today = Paris.day(clock.instant());
        jdbc.sql("""
                update join_request set state = case when state in ('ASKED', 'WAITING') then 'WITHDRAWN' else state end,
                    motive = '', interests = '', name_public = false, version = version + 1 where person_id = ?
                """).param(deleted.personId()).update();
        jdbc.sql("delete from brought_list where person_id = ?")
                .param(deleted.personId())
                .update();
        jdbc.sql("delete from group_grant where person_id = ?")
                .param(deleted.personId())
                .update();
        for (Member member : members.findByPersonId(deleted.personId())) {
            Set<CircleKind> freed = EnumSet.noneOf(CircleKind.class);
            freed.addAll(member.circles());
            member.forget(today);
            members.save(member);
            groups.findById(member.groupId())
                    .ifPresent(group -> freed.forEach(circle -> admissions.moveUp(group, circle)));
        }
    }
}
