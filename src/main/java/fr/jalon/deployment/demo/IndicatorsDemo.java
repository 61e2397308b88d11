package fr.jalon.deployment.demo;

import fr.jalon.deployment.application.indicators.IndicatorReader;
import fr.jalon.deployment.application.indicators.KeepIndicators;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Stage;
import fr.jalon.deployment.domain.indicator.Target;
import fr.jalon.shared.Actor;
import fr.jalon.shared.DemoData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the sources tell in figures about the deployment of standards; what they do not say stays unknown. */
@Component
class IndicatorsDemo implements DemoData {

    private static final String MEDIATION = "lieux-de-mediation-numerique";
    private static final String COPIL = "Situation présentée au COPIL n° 5, dépôt du 22 mai 2023";

    /** The day of the file of the steering committee: the figures are not dated closer. */
    private static final LocalDate SITUATION = LocalDate.of(2023, 5, 22);

    private final KeepIndicators keep;
    private final IndicatorReader reader;

    IndicatorsDemo(KeepIndicators keep, IndicatorReader reader) {
        this.keep = keep;
        this.reader = reader;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public void load() {
        if (reader.ofStandard(MEDIATION).isEmpty()) {
            mediation();
        }
        if (reader.ofStandard("accessibilite-cheminement-voirie").isEmpty()) {
            put(
                    "accessibilite-cheminement-voirie",
                    "Autorités organisatrices opérationnelles",
                    "autorités",
                    "Guide du CNIG, retours d’expérience de déploiement",
                    Stage.ACTIVATION,
                    null,
                    List.of(),
                    new Measure(LocalDate.of(2024, 6, 30), BigDecimal.valueOf(3), "« Mi-2024 » dans la source"),
                    true);
        }
    }

    private void mediation() {
        put(
                "Jeux de données publiés",
                "jeux",
                Stage.ACTIVATION,
                null,
                List.of(new Target(LocalDate.of(2023, 4, 30), BigDecimal.valueOf(25))),
                9,
                true);
        put("Collecteurs contactés", "collecteurs", Stage.ACQUISITION, null, List.of(), 38, false);
        put("Jeux de données bruts trouvés", "jeux", Stage.ACQUISITION, null, List.of(), 20, false);
        put("Jeux de données en transformation", "jeux", Stage.ACTIVATION, null, List.of(), 11, false);
        put(
                MEDIATION,
                "Lieux affichés",
                "lieux",
                COPIL,
                Stage.IMPACT,
                null,
                List.of(),
                new Measure(SITUATION, BigDecimal.valueOf(9000), "« 9 000+ » dans la source"),
                false);
        put(
                MEDIATION,
                "Visites par jour",
                "visites par jour",
                COPIL,
                Stage.RETENTION,
                null,
                List.of(new Target(LocalDate.of(2023, 5, 31), BigDecimal.valueOf(100))),
                null,
                false);
    }

    private void put(
            String name, String unit, Stage stage, BigDecimal ceiling, List<Target> targets, int found, boolean leads) {
        put(
                MEDIATION,
                name,
                unit,
                COPIL,
                stage,
                ceiling,
                targets,
                new Measure(SITUATION, BigDecimal.valueOf(found), null),
                leads);
    }

    private void put(
            String standard,
            String name,
            String unit,
            String source,
            Stage stage,
            BigDecimal ceiling,
            List<Target> targets,
            Measure measure,
            boolean leads) {
        Definition said =
                new Definition(name, unit, null, source, null, null, Frequency.YEARLY, stage, null, ceiling, targets);
        String code = keep.define(standard, said, leads, Actor.SYSTEM);
        if (measure != null) {
            keep.measure(standard, code, measure, Actor.SYSTEM);
        }
    }
}
