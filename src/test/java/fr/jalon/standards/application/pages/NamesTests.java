package fr.jalon.standards.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.accounts.PersonRef;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTests {

    private static final UUID CLAIRE = UUID.randomUUID();
    private static final Map<UUID, PersonRef> KNOWN = Map.of(CLAIRE, new PersonRef(CLAIRE, "Claire Vannier", "Cerema"));

    @Test
    void givesThePublicTheOrganisation() {
        assertThat(new Names(KNOWN, true).of(CLAIRE)).isEqualTo("Cerema");
        assertThat(new Names(KNOWN, false).of(CLAIRE)).isEqualTo("Claire Vannier");
    }

    @Test
    void givesEverybodyTheNameOfWhoPassesOverARule() {
        assertThat(new Names(KNOWN, true).inOwnName(CLAIRE)).isEqualTo("Claire Vannier");
    }

    @Test
    void givesNothingForNobody() {
        assertThat(new Names(KNOWN, false).of(null)).isNull();
        assertThat(new Names(KNOWN, false).of(UUID.randomUUID())).isNull();
    }
}
