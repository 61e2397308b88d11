package fr.jalon.deployment.domain.indicator;

import fr.jalon.shared.Actor;
import fr.jalon.shared.LifecycleEvent;
import fr.jalon.shared.LifecycleEvent.Visibility;
import fr.jalon.shared.Paris;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something measured again and again about the use of a standard. Its measures are rows of their own. */
@Entity
@Table(name = "indicator")
public class Indicator extends AbstractAggregateRoot<Indicator> {

    @Id
    private UUID id;

    private UUID standardId;
    private String code;
    private String name;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String source;
    private String method;
    private String feeder;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private BigDecimal baseline;
    private BigDecimal ceiling;
    private boolean northStar;
    private LocalDate definedOn;

    @ElementCollection
    @CollectionTable(name = "indicator_target", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderBy("dueOn")
    private List<Target> targets = new ArrayList<>();

    @Version
    private long version;

    protected Indicator() {}

    /** @param code its name in addresses and in files, unique on its standard */
    public static Indicator define(UUID standardId, String code, Definition said, Actor by, Instant now) {
        IndicatorAction.DEFINE.require(by, standardId);
        said.check();
        Indicator indicator = new Indicator();
        indicator.id = UUID.randomUUID();
        indicator.standardId = standardId;
        indicator.code = code;
        indicator.definedOn = Paris.day(now);
        indicator.put(said);
        indicator.record("defined", by, now);
        return indicator;
    }

    public void redefine(Definition said, Actor by, Instant now) {
        IndicatorAction.DEFINE.require(by, standardId);
        said.check();
        put(said);
        record("redefined", by, now);
    }

    /** The one figure that tells whether the standard gets anywhere; there is one, so that another one steps down. */
    public void lead(Actor by, Instant now) {
        IndicatorAction.DEFINE.require(by, standardId);
        northStar = true;
        record("leads", by, now);
    }

    /** Another one leads from now on. */
    public void stepDown(Actor by) {
        IndicatorAction.DEFINE.require(by, standardId);
        northStar = false;
    }

    private void put(Definition said) {
        name = said.name();
        unit = said.unit();
        nature = said.nature();
        source = said.source();
        method = said.method();
        feeder = said.feeder();
        frequency = said.frequency();
        stage = said.stage();
        baseline = said.baseline();
        ceiling = said.ceiling();
        targets.clear();
        targets.addAll(said.targets());
    }

    private void record(String verb, Actor by, Instant now) {
        registerEvent(new LifecycleEvent(
                "indicator", id, standardId, verb, List.of(name), null, by.id(), now, Visibility.PUBLIC));
    }

    public UUID id() {
        return id;
    }

    public UUID standardId() {
        return standardId;
    }

    public String code() {
        return code;
    }

    public boolean isNorthStar() {
        return northStar;
    }

    public LocalDate definedOn() {
        return definedOn;
    }

    public Definition definition() {
        return new Definition(name, unit, nature, source, method, feeder, frequency, stage, baseline, ceiling, targets);
    }
}
