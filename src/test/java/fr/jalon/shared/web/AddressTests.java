package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.support.IntegrationTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Addresses as people copy them, and as robots ask for them. */
@IntegrationTest
class AddressTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/standards/, /standards", "/standards/?q=eau, /standards?q=eau", "/api/v1/themes//, /api/v1/themes"})
    void withASlashAtTheEndLeadToTheOneWithout(String asked, String there) {
        assertThat(mvc.get().uri(URI.create(asked))).hasStatus(308).hasHeader(HttpHeaders.LOCATION, there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "/", "/standards"})
    void neverLeadElsewhere(String asked) {
        assertThat(mvc.get().uri(URI.create("http://localhost" + asked))).doesNotContainHeader(HttpHeaders.LOCATION);
    }

    @Test
    void keepRobotsAwayFromWhatIsPersonal() {
        assertThat(mvc.get().uri("/robots.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Disallow: /connexion", "Disallow: /mon-espace", "Disallow: /administration");
    }
}
