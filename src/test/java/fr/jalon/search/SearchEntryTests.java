package fr.jalon.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.SearchEntry;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchEntryTests {

    @Test
    void tellsNoMailAddress() {
        SearchEntry entry = new SearchEntry(
                UUID.randomUUID(),
                null,
                "Écrire à a.b@exemple.fr",
                "c+d@exemple.org",
                "Contact : prénom.nom@ministère.gouv.fr ou le formulaire",
                "/ici",
                null);

        assertThat(entry.title()).isEqualTo("Écrire à ");
        assertThat(entry.context()).isEmpty();
        assertThat(entry.text()).isEqualTo("Contact :  ou le formulaire");
    }
}
