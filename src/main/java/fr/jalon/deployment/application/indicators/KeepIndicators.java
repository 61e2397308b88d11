package fr.jalon.deployment.application.indicators;

import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Indicator;
import fr.jalon.deployment.domain.indicator.IndicatorAction;
import fr.jalon.deployment.domain.indicator.Indicators;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.MeasureDay;
import fr.jalon.deployment.domain.indicator.UsualIndicator;
import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.Slug;
import fr.jalon.standards.StandardIds;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines indicators and enters their measures. */
@Service
@Transactional
public class KeepIndicators {

    private final Indicators indicators;
    private final MeasureBook measures;
    private final StandardIds standards;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepIndicators(
            Indicators indicators,
            MeasureBook measures,
            StandardIds standards,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.indicators = indicators;
        this.measures = measures;
        this.standards = standards;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** @return its code */
    public String define(String standard, Definition said, boolean leads, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.DEFINE.require(actor, standardId);
        said.check();
        String code = Slug.free(
                Slug.of(said.name(), "indicateur"), taken -> indicators.existsByStandardIdAndCode(standardId, taken));
        Indicator indicator = Indicator.define(standardId, code, said, actor, clock.instant());
        lead(indicator, leads, actor);
        return code;
    }

    /** Defines those of the guide that are not there yet. @return how many */
    public int defineUsual(String standard, Actor actor) {
        UUID standardId = standards.idOf(standard);
        IndicatorAction.DEFINE.require(actor, standardId);
        int defined = 0;
        for (UsualIndicator usual : UsualIndicator.values()) {
            if (!indicators.existsByStandardIdAndCode(standardId, usual.code())) {
                indicators.save(Indicator.define(standardId, usual.code(), usual.definition(), actor, clock.instant()));
                defined++;
            }
        }
        return defined;
    }

    public void redefine(String standard, String code, Definition said, boolean leads, Actor actor) {
        Indicator indicator = get(standard, code);
        IndicatorAction.DEFINE.require(actor, indicator.standardId());
        if (said.nature() != indicator.definition().nature()) {
            measures.impossible(indicator.id(), said.nature()).ifPresent(one -> {
                throw RuleViolation.of(
                        "nature-possible", "nature", Message.of("indicator.nature-possible", one.day(), one.amount()));
            });
        }
        indicator.redefine(said, actor, clock.instant());
        lead(indicator, leads, actor);
    }

    /** The former one steps down first: there is room for one. */
    private void lead(Indicator indicator, boolean leads, Actor actor) {
        if (leads && !indicator.isNorthStar()) {
            indicators.findByStandardIdOrderByNorthStarDescName(indicator.standardId()).stream()
                    .filter(Indicator::isNorthStar)
                    .forEach(former -> {
                        former.stepDown(actor);
                        indicators.save(former);
                    });
            entities.flush();
            indicator.lead(actor, clock.instant());
        } else if (!leads && indicator.isNorthStar()) {
            indicator.stepDown(actor);
        }
        indicators.save(indicator);
    }

    /** @return what stood for the same day and place and stands no more */
    public Optional<BigDecimal> measure(String standard, String code, Measure measure, Actor actor) {
        Indicator indicator = get(standard, code);
        IndicatorAction.MEASURE.require(actor, indicator.standardId());
        check(measure, indicator);
        MeasureBook.Of one = new MeasureBook.Of(indicator.id(), measure);
        Optional<BigDecimal> former =
                measures.former(one).map(Measure::amount).filter(amount -> amount.compareTo(measure.amount()) != 0);
        if (measures.put(List.of(one), actor) > 0) {
            tell(
                    indicator.standardId(),
                    indicator.id(),
                    "measured",
                    actor,
                    indicator.definition().name(),
                    1);
        }
        return former;
    }

    private void check(Measure measure, Indicator indicator) {
        if (measure.day() == null || measure.amount() == null) {
            throw RuleViolation.of(
                    "measure-needed", measure.day() == null ? "day" : "amount", Message.of("measure.needed"));
        }
        MeasureDay.check(measure.day(), Paris.day(clock.instant()));
        indicator.definition().check(measure.amount());
    }

    /** One line of the journal for a whole file. */
    void tell(UUID standardId, UUID subject, String verb, Actor actor, Object... facts) {
        events.publishEvent(new LifecycleEvent(
                "indicator",
                subject,
                standardId,
                verb,
                List.of(facts),
                null,
                actor.id(),
                clock.instant(),
                Visibility.PUBLIC));
    }

    Indicator get(String standard, String code) {
        UUID standardId = standards.idOf(standard);
        return indicators
                .findByStandardIdAndCode(standardId, code)
                .orElseThrow(() -> new NotFound("indicator " + code));
    }
}
