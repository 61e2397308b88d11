package fr.jalon.deployment.application.waves;

import fr.jalon.deployment.domain.export.DaysFile;
import fr.jalon.deployment.domain.export.DaysFile.Days;
import fr.jalon.deployment.domain.wave.Rollout;
import fr.jalon.shared.Actor;
import fr.jalon.shared.BaseUrl;
import fr.jalon.standards.StandardIds;
import fr.jalon.standards.StandardRef;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The waves of a standard for calendars. */
@Service
@Transactional(readOnly = true)
public class WaveFeed {

    private final RolloutDesk desk;
    private final WaveReader reader;
    private final StandardIds standards;
    private final BaseUrl base;

    WaveFeed(RolloutDesk desk, WaveReader reader, StandardIds standards, BaseUrl base) {
        this.desk = desk;
        this.reader = reader;
        this.standards = standards;
        this.base = base;
    }

    public String ofStandard(String standard, Actor actor) {
        Rollout rollout = desk.seen(standard, actor);
        StandardRef named = standards.named(List.of(rollout.standardId())).get(rollout.standardId());
        List<Days> days = reader.lines(rollout).stream()
                .map(one -> new Days(
                        rollout.planId() + "-" + one.number() + "@jalon",
                        rollout.changedAt(),
                        one.dates().expected().first(),
                        one.dates().expected().last(),
                        one.name() + " – " + named.title(),
                        base.of("/standards/" + named.slug() + "/deploiement/vagues/" + one.number())))
                .toList();
        return DaysFile.write(named.title(), days);
    }
}
