package fr.jalon.deployment.domain.wave;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a wave goes and when it begins. */
@Embeddable
class WavePlan {

    private String name;
    private int size;
    private LocalDate startOn;
    private boolean startSet;

    @ElementCollection
    @CollectionTable(name = "wave_territory", joinColumns = @JoinColumn(name = "wave_id"))
    @Column(name = "code")
    private Set<String> departements = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "wave_organisation", joinColumns = @JoinColumn(name = "wave_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> organisations = new ArrayList<>();

    protected WavePlan() {}

    /** @param otherwise the day it begins until the waves before it are dated */
    void put(WaveFacts said, LocalDate otherwise) {
        name = said.name();
        size = said.size();
        begin(said.startOn(), otherwise);
        departements.clear();
        departements.addAll(said.departements());
        organisations.clear();
        organisations.addAll(said.organisations());
    }

    /** @param said null where it follows the others */
    void begin(LocalDate said, LocalDate otherwise) {
        startSet = said != null;
        startOn = startSet ? said : otherwise;
    }

    /** What was a fact when it began stays one. */
    boolean moves(WaveFacts said) {
        return said.size() != size || said.startOn() != null && !said.startOn().equals(startOn);
    }

    void follow(LocalDate day) {
        startOn = day;
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    LocalDate startOn() {
        return startOn;
    }

    boolean isStartSet() {
        return startSet;
    }

    List<String> organisations() {
        return List.copyOf(organisations);
    }

    Set<String> departements() {
        return Set.copyOf(departements);
    }
}
