package fr.jalon.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/standards",
                "/standards?q=risques&theme=eau",
                "/standards/risques#phase-5",
                "/standards?q=%C3%A9olien",
                "/recherche?q=a%2Fb",
                "/appels/opam-2025?date=2025-01-15T12:00"
            })
    void goesBackToAPageOfOurs(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http:evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "/%5cevil.example",
                "/%5Cevil.example",
                "/%2fevil.example",
                "/%2F%2Fevil.example",
                "/%252fevil.example",
                "/%255cevil.example",
                "/\t/evil.example",
                "/%09/evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                "/\r\nSet-Cookie: a=b",
                "\n//evil.example",
                " //evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "evil.example",
                "@evil.example",
                ".evil.example",
                "/%",
                "/%zz",
                "/a b",
                "/connexion?suite=/standards",
                "/deconnexion"
            })
    void goesHomeRatherThanAnywhereElse(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo(LocalPath.HOME);
    }
}
