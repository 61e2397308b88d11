package fr.jalon.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One responsible each: two people in one field are told from one organisation with a long name. */
class SeveralNamesTests {

    private static final Set<String> KNOWN = Set.of("Cerema", "Eau & Rivières", "Syndicat Bancs, Tables et Poubelles");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeanne Dupont et Paul Martin",
                "Jeanne Dupont ET Paul Martin",
                "Jeanne and Paul",
                "jeanne et paul",
                "Jeanne & Paul",
                "Jeanne + Paul",
                "Jeanne / Paul",
                "Jeanne/Paul",
                "Cerema/IGN",
                "DDT38 / DDT76",
                "Jeanne; Paul",
                "Jeanne, Paul",
                "Jeanne, Paul et Zoé",
                "Cerema, IGN",
                "Jeanne Dupont (DDT38) et Paul Martin (Cerema)",
                "la pilote et l’animateur",
                "Ministère de la mer et de la pêche et Cerema",
                "Eau & Rivières et Jeanne Dupont",
            })
    void seesTwoPeopleInOneField(String words) {
        assertThat(SeveralNames.in(words, KNOWN::contains)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeanne Dupont",
                "Jeanne Dupont, Cerema",
                "Jeanne Dupont, cheffe de projet",
                "Jeanne Dupont (Cerema, IGN)",
                "Paul Martin et son équipe",
                "Étienne Hetet",
                "DGALN/DHUP",
                "Ministère de l’agriculture et de l’alimentation",
                "Direction de l'habitat, de l'urbanisme et des paysages",
                "Eau & Rivières",
                "Syndicat Bancs, Tables et Poubelles",
                "Ligue pour la protection des oiseaux",
            })
    void leavesOneNameAlone(String words) {
        assertThat(SeveralNames.in(words, KNOWN::contains)).isFalse();
    }
}
