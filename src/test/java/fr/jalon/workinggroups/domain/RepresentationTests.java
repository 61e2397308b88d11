package fr.jalon.workinggroups.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.workinggroups.domain.Representation.Seat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepresentationTests {

    private static final Seat DDT = new Seat("DDT 38", StakeholderClass.TERRITORY, Set.of(Skill.BUSINESS), true);

    private static Representation of(List<Seat> table, Set<StakeholderClass> classes, Set<Skill> skills) {
        return Representation.of(table, classes, skills);
    }

    @Test
    void namesWhatWasPromisedAndIsMissing() {
        Representation found = of(
                List.of(DDT),
                Set.of(StakeholderClass.VENDOR, StakeholderClass.TERRITORY),
                Set.of(Skill.DIGITAL, Skill.BUSINESS));

        assertThat(found.gaps()).containsExactly(StakeholderClass.VENDOR, Skill.DIGITAL);
        assertThat(found.isMet()).isFalse();
    }

    @Test
    void countsAnOrganisationOnceHoweverManyItSends() {
        assertThat(of(List.of(DDT, DDT), Set.of(), Set.of()).classes()).containsEntry(StakeholderClass.TERRITORY, 1);
    }

    @Test
    void countsNeitherObserversNorMereUsers() {
        Seat observer = new Seat("Éditeur SA", StakeholderClass.VENDOR, Set.of(Skill.DIGITAL), false);

        assertThat(of(List.of(observer), Set.of(StakeholderClass.VENDOR), Set.of())
                        .gaps())
                .containsExactly(StakeholderClass.VENDOR);
    }

    @Test
    void isNotMetWhereNothingWasPromised() {
        Representation found = of(List.of(DDT), Set.of(), Set.of());

        assertThat(found.gaps()).isEmpty();
        assertThat(found.isMet()).isFalse();
    }

    @Test
    void countsThoseWhoDidNotSay() {
        assertThat(of(List.of(new Seat("X", null, Set.of(), true)), Set.of(), Set.of())
                        .unknown())
                .isEqualTo(1);
    }
}
