package fr.jalon.deployment.application.following;

import fr.jalon.deployment.application.gate.Gate;
import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.IndicatorView;
import fr.jalon.deployment.application.waves.WaveLine;
import fr.jalon.deployment.application.waves.WaveReader;
import fr.jalon.deployment.domain.following.BilanFacts;
import fr.jalon.deployment.domain.following.IndicatorFact;
import fr.jalon.deployment.domain.indicator.Target;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.deployment.domain.wave.WaveDates;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a plan knows by itself, put together for a bilan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BilanFigures {

    private final WaveReader waves;
    private final IndicatorReader indicators;
    private final Bilans bilans;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final Clock clock;

    BilanFigures(WaveReader waves, IndicatorReader indicators, Bilans bilans, Gate gate, JdbcClient jdbc, Clock clock) {
        this.waves = waves;
        this.indicators = indicators;
        this.bilans = bilans;
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BilanFacts now(String standard, Rollout rollout, Actor actor) {
        UUID plan = rollout.planId();
        return new BilanFacts(
                waves.waves(standard, actor).stream().map(BilanFigures::fact).toList(),
                indicators(standard, bilans.last(plan).orElse(null)),
                count("task where plan_id = :plan and state = 'DONE'", plan),
                count("task where plan_id = :plan and closed_on is null", plan),
                count("task where plan_id = :plan and closed_on is null and due_on < :today", plan),
                jdbc.sql("select title from anomaly where plan_id = ? and closed_on is null order by number limit 100")
                        .param(plan)
                        .query(String.class)
                        .list(),
                count("anomaly where plan_id = :plan and closed_on is not null", plan),
                rollout.isGeneralised(),
                gate.lastNoes(plan));
    }

    /** The North Star first. What the bilan before did not freeze is no measure to compare with. */
    private List<IndicatorFact> indicators(String standard, BilanView before) {
        List<IndicatorFact> held = before == null || before.facts().indicators() == null
                ? List.of()
                : before.facts().indicators();
        LocalDate heldOn = before == null ? null : before.words().heldOn();
        return indicators.ofStandard(standard).stream()
                .map(one -> fact(one).after(held, heldOn))
                .toList();
    }

    private static IndicatorFact fact(IndicatorView one) {
        var about = one.about();
        var targets = about.targets();
        var aim = one.nextTarget() != null || targets.isEmpty() ? one.nextTarget() : targets.get(targets.size() - 1);
        return new IndicatorFact(
                one.code(),
                about.name(),
                about.unit(),
                one.northStar(),
                one.latest() == null ? null : one.latest().amount(),
                one.latest() == null ? one.byTerritory() : one.latest().day(),
                plain(about.baseline()),
                aim == null ? null : new Target(aim.dueOn(), plain(aim.amount())),
                plain(about.ceiling()),
                null,
                null);
    }

    private static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros();
    }

    private static BilanFacts.WaveFact fact(WaveLine one) {
        WaveDates dates = one.dates();
        return new BilanFacts.WaveFact(
                one.name(),
                one.pilot(),
                dates.expected().first(),
                dates.expected().last(),
                dates.estimatedEnd(),
                one.done(),
                one.total(),
                dates.planned(),
                dates.began(),
                dates.ended(),
                dates.planned() == null ? null : dates.slip());
    }

    private int count(String what, UUID plan) {
        return jdbc.sql("select count(*) from " + what)
                .param("plan", plan)
                .param("today", Paris.day(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
