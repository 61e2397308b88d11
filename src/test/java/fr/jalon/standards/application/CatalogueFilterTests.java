package fr.jalon.standards.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFilterTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            l'accessibilité          | accessibilité
            L’accessibilité  voirie  | accessibilité voirie
            qualité de l’eau         | qualité de eau
            plan d'aujourd’hui       | plan aujourd hui
            v2023-12                 | v2023-12
            CD35 « zones »           | CD35 zones
            '                        | §§
            """)
    void looksForWordsAndNotForArticles(String typed, String words) {
        List<String> wanted = words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
        assertThat(new CatalogueFilter(typed, null, null, null, null, false, null).words())
                .isEqualTo(wanted);
    }
}
