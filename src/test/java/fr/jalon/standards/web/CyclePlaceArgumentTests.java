package fr.jalon.standards.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.NotFound;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class CyclePlaceArgumentTests {

    private static final UUID CYCLE = UUID.randomUUID();

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void readsWhatThePathNames() {
        CyclePlace place = at(Map.of("slug", "risques", "cycle", CYCLE.toString(), "gate", "commission-vote"));

        assertThat(place).isEqualTo(new CyclePlace("risques", CYCLE, "commission-vote"));
        assertThat(place.base()).isEqualTo("/standards/risques/cycles/" + CYCLE);
    }

    @Test
    void namesNoPartOnThePagesOfTheWholeCycle() {
        assertThat(at(Map.of("slug", "risques", "cycle", CYCLE.toString())).key())
                .isNull();
    }

    @Test
    void isNotMovedByWhatAFormSends() {
        request.addParameter("cycle", UUID.randomUUID().toString());
        request.addParameter("slug", "autre");

        assertThat(at(Map.of("slug", "risques", "cycle", CYCLE.toString()))).isEqualTo(CyclePlace.of("risques", CYCLE));
    }

    @Test
    void findsNothingUnderAnAddressThatIsNone() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> at(Map.of("slug", "risques", "cycle", "dernier")));
    }

    private CyclePlace at(Map<String, String> path) {
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, path);
        return new CyclePlaceArgument().of(request, null);
    }
}
