package fr.jalon.deployment.application.following;

import fr.jalon.accounts.AccountDeleted;
import fr.jalon.shared.PersonalData;
import fr.jalon.shared.PersonalRows;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What plans that are carried out keep about a person. With the account goes the name; what was done stays, under no
 * name; reviews that were closed call people by their account, and so forget the name with it.
 */
@Component
class RolloutPeople implements PersonalData {

    /** What each part of the export is read from; the person is its one parameter. */
    private static final Map<String, String> PARTS = Map.of(
            "actions",
            """
            select what as "action", due_on::text as "échéance", state as "état", risk as "risque", evidence as "preuve"
            from task where responsible_id = ? order by due_on
            """,
            "opérations",
            """
            select o.name as "opération", w.name as "vague", p.raci as "rôle", o.first_on::text as "du", o.last_on::text as "au"
            from cycle_part p join cycle_operation o on o.id = p.operation_id left join wave w on w.id = o.wave_id
            where p.person_id = ? order by w.place nulls first, o.position, p.raci
            """,
            "conditions de généralisation",
            """
            select condition as "condition", words as "preuve ou motif", cleared_at::text as "le" from rollout_clearance
            where person_id = ? order by cleared_at
            """,
            "revues closes",
            """
            select monday::text as "semaine du", regexp_replace(measures, '⟦[^⟧]*⟧', '–', 'g') as "mesures", closed_at::text as "close le" from weekly_review
            where closed_by = ? order by monday
            """,
            "revues, lignes confiées",
            """
            select r.monday::text as "semaine du", l.what as "action ou opération", l.due_on::text as "échéance"
            from weekly_review_hand h join weekly_review r on r.id = h.review_id
            join weekly_review_line l on l.review_id = h.review_id and l.part = h.part and l.position = h.position
            where h.person_id = ? order by r.monday, l.part, l.position
            """,
            "mesures saisies",
            """
            select i.name as "indicateur", m.day::text as "date", m.amount::text as "valeur"
            from (select indicator_id, day, amount, entered_by from measure
                union all select indicator_id, day, amount, entered_by from territory_measure) m
            join indicator i on i.id = m.indicator_id where m.entered_by = ? order by i.name, m.day limit 1000
            """,
            "bilans",
            "select number as \"numéro\", held_on::text as \"date\" from bilan where frozen_by = ? order by held_on",
            "autodiagnostics",
            "select filled_at::text as \"rempli le\" from self_diagnosis where filled_by = ? order by filled_at");

    private final JdbcClient jdbc;
    private final NamesInTexts texts;

    RolloutPeople(JdbcClient jdbc, NamesInTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "conduite des déploiements";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, ?> of(UUID personId) {
        return PersonalRows.of(jdbc, PARTS, personId);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(AccountDeleted deleted) {
        jdbc.sql("update task set responsible = '–' where responsible_id = ?")
                .param(deleted.personId())
                .update();
        texts.forget(deleted.name());
    }
}
