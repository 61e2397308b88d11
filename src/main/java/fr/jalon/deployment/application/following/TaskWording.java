package fr.jalon.deployment.application.following;

import fr.jalon.accounts.PersonRef;
import fr.jalon.deployment.application.waves.Team;
import fr.jalon.deployment.domain.following.TaskFacts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.standards.StandardIds;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the facts of an action out of what was said of it: whose name that person has, which anomaly that number is. */
@Service
@Transactional(readOnly = true)
public class TaskWording {

    private final AnomalyReader anomalies;
    private final Team team;
    private final StandardIds standards;

    TaskWording(AnomalyReader anomalies, Team team, StandardIds standards) {
        this.anomalies = anomalies;
        this.team = team;
        this.standards = standards;
    }

    /**
     * An action as people say it.
     *
     * @param person somebody of the team who is responsible; or null, and then there is a name
     * @param responsible name of somebody else who is
     * @param anomaly number of the one it treats, or null
     * @param everyWeeks null or 0 when it is done once
     */
    public record Said(
            String what,
            UUID person,
            String responsible,
            String others,
            LocalDate dueOn,
            String risk,
            String link,
            Integer anomaly,
            Integer everyWeeks) {}

    /** @throws RuleViolation when two are responsible */
    public TaskFacts facts(String standard, Said said, Actor actor) {
        if (said.person() != null
                && said.responsible() != null
                && !said.responsible().isBlank()) {
            throw RuleViolation.of("one-responsible", "responsible", Message.of("deployment.action.one-responsible"));
        }
        UUID anomaly = said.anomaly() == null
                ? null
                : anomalies.one(standard, said.anomaly(), actor).id();
        return new TaskFacts(
                said.what(),
                said.person(),
                said.person() == null ? said.responsible() : name(standard, said.person()),
                said.others(),
                said.dueOn(),
                said.risk(),
                said.link(),
                anomaly,
                said.everyWeeks() == null ? 0 : said.everyWeeks());
    }

    /** Of somebody of the team; null for anybody else. */
    public String name(String standard, UUID person) {
        return team.of(standards.idOf(standard)).stream()
                .filter(one -> one.id().equals(person))
                .map(PersonRef::name)
                .findFirst()
                .orElse(null);
    }
}
