package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorsTests {

    private final Map<UUID, ClauseCandidate> clauses = new LinkedHashMap<>();

    LocatorsTests() {
        clause("1", "Présentation", 5, "presentation");
        clause("3.3", "Programmes", 60, "programmes");
        clause("3.3.2", "Programme d’activité", 68, "programme-activite");
        clause("3.3.3", "Programme de logement", 72, "programme-logement");
        clause("4.2", "Métadonnées", 90, "metadonnees");
        clause("", "id_programme", 69, "Programme.id_programme");
        clause("", "id", 61, "Operation.id");
        clause("Annexe D", "Nomenclature des enjeux", 129, "annexe-d");
    }

    private void clause(String number, String title, int page, String anchor) {
        UUID id = UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        clauses.put(id, new ClauseCandidate(id, number, title, page, anchor));
    }

    private List<String> proposed(String raw) {
        return Locators.propose(raw, List.copyOf(clauses.values())).stream()
                .map(proposal -> clauses.get(proposal.clause()).title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §3.3.2                           | Programme d’activité
            3.3.2                            | Programme d’activité
            § 3.3.2 p. 90                    | Programme d’activité
            Titre 4.2 Métadonnées            | Métadonnées
            p.70, 71                         | id_programme
            P129 et suivantes (annexe D)     | Nomenclature des enjeux
            112 Ligne 2                      | Métadonnées
            champ id                         | id
            id_programme                     | id_programme
            table Programme, champ id_programme | id_programme
            Nomenclature des enjeux          | Nomenclature des enjeux
            """)
    void theLikeliestClauseComesFirst(String raw, String title) {
        assertThat(proposed(raw)).first().isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Github - gabarits
            Note
            structure
            ensemble du document
            v1.0
            9.9.9
            p. 4000
            le mot « identique »
            """)
    void wordsThatFitNothingGetNoProposal(String raw) {
        assertThat(proposed(raw)).isEmpty();
    }

    @Test
    void everyProposalSaysWhyAndHowSure() {
        assertThat(Locators.propose("§3.3.2, page 90", List.copyOf(clauses.values())))
                .isNotEmpty()
                .allSatisfy(proposal -> {
                    assertThat(proposal.confidence()).isBetween(0.4, 1.0);
                    assertThat(proposal.why().key()).startsWith("locator.");
                })
                .isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
    }
}
