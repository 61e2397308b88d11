package fr.jalon.deployment.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoriesTests {

    private final Territories french = Territories.french();

    @Test
    void holdTheHundredAndOneDepartementsAndTheEighteenRegions() {
        assertThat(french.departements()).hasSize(101);
        assertThat(french.regions()).hasSize(18);
        assertThat(french.departements()).allMatch(one -> french.regions().containsKey(one.region()));
        assertThat(french.departements().stream().map(Departement::region).distinct())
                .hasSize(18);
    }

    @Test
    void giveEachDepartementASquareOfItsOwn() {
        assertThat(french.departements().stream()
                        .map(one -> one.row() + ":" + one.column())
                        .distinct())
                .hasSize(101);
    }

    @ParameterizedTest
    @CsvSource({
        "DEP-38,38",
        "38,38",
        "2a,2A",
        "dep1,01",
        "974,974",
        "dep-2a,2A",
        "38185,38",
        "COM-2A004,2A",
        "97411,974",
        "01001,01"
    })
    void knowWhereACodeLies(String code, String departement) {
        assertThat(french.of(code, null).departements()).containsExactly(departement);
    }

    @Test
    void coverEveryDepartementOfARegion() {
        assertThat(french.of("REG-53", null).departements()).containsExactly("22", "29", "35", "56");
        assertThat(french.of("REG-84", null).name()).isEqualTo("Auvergne-Rhône-Alpes");
        assertThat(french.of("DEP-84", null).name()).isEqualTo("Vaucluse");
    }

    @Test
    void takeAnEpciByItsNumberAndWhereItIsSaidToLie() {
        assertThat(french.of("200 040 715", "38")).isEqualTo(new Territory("EPCI-200040715", null, List.of("38")));
        assertThat(french.of("EPCI-200040715", null).departements()).isEmpty();
    }

    @Test
    void refuseACommuneSaidToLieInAnotherDepartement() {
        assertThat(french.of("29019", " 29 ").departements()).containsExactly("29");
        assertThat(french.of("COM-2A004", "2a").departements()).containsExactly("2A");
        for (String code : List.of("29019", "COM-29019", "98735")) {
            assertThatThrownBy(() -> french.of(code, "35"))
                    .as(code)
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(
                                    refused.broken().get(0).field())
                            .isEqualTo("territory"))
                    .hasMessageContaining("commune-elsewhere");
        }
    }

    @Test
    void refuseATerritoryChosenAlongWithOneElsewhere() {
        assertThat(french.of("29019", "REG-53").code()).isEqualTo("COM-29019");
        assertThat(french.of("200040715", "DEP-38").departements()).containsExactly("38");
        assertThat(french.of("REG-53", "REG-53").code()).isEqualTo("REG-53");
        for (String refused : List.of(
                "29019 REG-84 commune-elsewhere",
                "29019 FR territory-whole",
                "200040715 FR territory-whole",
                "200040715 REG-84 epci-departement",
                "DEP-38 69 commune-elsewhere",
                "REG-53 38 commune-elsewhere",
                "38185 20 departement-unknown",
                "200040715 Isère departement-unknown")) {
            String[] said = refused.split(" ");
            assertThatThrownBy(() -> french.of(said[0], said[1]))
                    .as(refused)
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining(said[2]);
        }
    }

    @Test
    void callACommuneByWhatSomebodyTyped() {
        Territory grenoble = french.of("38185", null).called(" Grenoble ");
        assertThat(grenoble.name()).isEqualTo("Grenoble");
        assertThat(french.of("DEP-38", null).called("Ici").name()).isEqualTo("Isère");
        assertThat(french.said("COM-38185", "Grenoble"))
                .isEqualTo(Message.of("territory.com-named", "38185", "Grenoble"));
        assertThat(french.said("EPCI-200040715", null)).isEqualTo(Message.of("territory.epci", "200040715"));
    }

    @Test
    void takeACommuneOfAnOverseasCollectivityWithoutATile() {
        assertThat(french.of("98735", null)).isEqualTo(new Territory("COM-98735", null, List.of()));
        assertThat(french.of("97502", null).departements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"84", "1", "REG-99", "DEP-20", "20001", "99123", "2004071", "grenoble", "", "REG-38"})
    void refuseWhatNamesNothingOrTwoThings(String code) {
        assertThatThrownBy(() -> french.of(code, null)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void drawStepsThatTheNumbersSayToo() {
        TileMap map = TileMap.of(Map.of("38", 1, "29", 3, "974", 9, "75", 40));
        assertThat(map.tiles()).hasSize(101);
        assertThat(map.covered()).extracting(TileMap.Tile::code).containsExactly("75", "974", "29", "38");
        assertThat(map.covered()).extracting(TileMap.Tile::level).containsExactly(4, 3, 2, 1);
        assertThat(map.coverage()).isEqualTo(4);
    }
}
