package fr.jalon.workinggroups.domain.mandate;

import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What is known of a version of a mandate. */
@MappedSuperclass
abstract class MandateFacts extends AbstractAggregateRoot<Mandate> {

    /** The commission hears of a mandate in force once a year. */
    private static final int YEARLY = 12;

    @Id
    UUID id;

    UUID groupId;
    String number;
    String reference;

    @Enumerated(EnumType.STRING)
    MandateState state;

    Integer months;
    LocalDate draftedOn;
    LocalDate presentedOn;
    LocalDate validatedOn;
    LocalDate validUntil;
    LocalDate reportedOn;
    UUID previousId;
    boolean reconstructed;

    @ElementCollection
    @CollectionTable(name = "mandate_text", joinColumns = @JoinColumn(name = "mandate_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "body")
    Map<MandateField, String> texts = new EnumMap<>(MandateField.class);

    @ElementCollection
    @CollectionTable(name = "mandate_promised_class", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "stakeholder")
    @Enumerated(EnumType.STRING)
    Set<StakeholderClass> classes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_promised_skill", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "skill")
    @Enumerated(EnumType.STRING)
    Set<Skill> skills = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_point", joinColumns = @JoinColumn(name = "mandate_id"))
    List<MandatePoint> points = new ArrayList<>();

    Instant changedAt;

    @Version
    long version;

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public String number() {
        return number;
    }

    public MandateState state() {
        return state;
    }

    /** When it was last written as a draft. */
    public LocalDate draftedOn() {
        return draftedOn;
    }

    public LocalDate presentedOn() {
        return presentedOn;
    }

    public LocalDate validatedOn() {
        return validatedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** When the commission is to hear of it next; null unless it is in force. */
    public LocalDate reportDue() {
        LocalDate last = reportedOn == null ? validatedOn : reportedOn;
        return state != MandateState.VALIDATED || last == null ? null : last.plusMonths(YEARLY);
    }

    public UUID previousId() {
        return previousId;
    }

    /** The latest first. */
    public List<MandatePoint> points() {
        return points.stream()
                .sorted(Comparator.comparing(MandatePoint::on).reversed())
                .toList();
    }

    public MandateWords words() {
        return new MandateWords(number, reference, months, texts, classes, skills);
    }

    /** Number of changes, for telling that two people write it at once. */
    public long version() {
        return version;
    }
}
