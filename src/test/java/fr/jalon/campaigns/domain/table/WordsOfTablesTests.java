package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.table.DecisionWords.Sure;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types, decisions and actions in the words that people use. */
class WordsOfTablesTests {

    private static TypeWords types(String... codes) {
        return new TypeWords(Arrays.stream(codes).map(CommentType::of).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            M                                     | M   | ''
            t                                     | T   | ''
            M-D                                   | M,D | ''
            D - T                                 | D,T | ''
            G/M                                   | G,M | ''
            T et M                                | T,M | ''
            T + D                                 | T,D | ''
            MD                                    | M,D | ''
            Technique                             | T   | ''
            Techinque                             | T   | ''
            métier                                | M   | ''
            Général                               | G   | ''
            (G)énéral                             | G   | ''
            (T)                                   | T   | ''
            Métier / Technique                    | M,T | ''
            E                                     | D   | ''
            Éditorial                             | D   | ''
            T c'est la remarque la plus importante| T   | c est la remarque la plus importante
            T ?                                   | T   | ?
            X                                     | -   | x
            question                              | -   | question
            U                                     | -   | u
            Techn.                                | T   | ''
            Gén.                                  | G   | ''
            Gén. / Mét                            | G   | met
            Edito                                 | D   | ''
            """)
    void typesAreReadAmongThoseOfTheCall(String written, String codes, String rest) {
        TypeWords.Read read = types("G", "M", "T", "D").read(written);

        assertThat(read.codes()).isEqualTo(codes == null ? Set.of() : Set.of(codes.split(",")));
        assertThat(read.rest()).isEqualTo(rest);
    }

    @Test
    void documentAndEditorialStayTwoTypesWhereTheCallHasBoth() {
        assertThat(types("E", "D").read("E").codes()).containsExactly("E");
        assertThat(types("E", "D").read("document").codes()).containsExactly("D");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OK                                             | ACCEPTED              | ''                        | ''            | SAID
            Ok.                                            | ACCEPTED              | ''                        | ''            | SAID
            OK ?                                           | ACCEPTED              | ''                        | ''            | ASKED
            OK corrigé : le titre manquait                 | ACCEPTED              | le titre manquait         | ''            | SAID
            Corrigé                                        | ACCEPTED              | ''                        | ''            | SAID
            Validé par le COPIL                            | ACCEPTED              | par le COPIL              | ''            | SAID
            Corrigé, cf. commentaire 2                     | ACCEPTED              | cf. commentaire 2         | commentaire 2 | SAID
            OK sur le principe                             | ACCEPTED_IN_PRINCIPLE | ''                        | ''            | SAID
            OK sur le principe : à nuancer                 | ACCEPTED_IN_PRINCIPLE | à nuancer                 | ''            | SAID
            Corrigé différemment : point obligatoire       | ACCEPTED_IN_PRINCIPLE | point obligatoire         | ''            | SAID
            Partiellement pris en compte                   | ACCEPTED_IN_PRINCIPLE | ''                        | ''            | SAID
            OK, mais pas pour les codes                    | ACCEPTED_IN_PRINCIPLE | pas pour les codes        | ''            | SAID
            NOK: déjà cité                                 | REFUSED               | déjà cité                 | ''            | SAID
            NOK ?                                          | REFUSED               | ''                        | ''            | ASKED
            NOK? la nomenclature ne le prévoit pas         | REFUSED               | la nomenclature ne le prévoit pas | ''    | ASKED
            Refusé : le modèle n'a pas de dimension temporelle | REFUSED           | le modèle n'a pas de dimension temporelle | '' | SAID
            Non retenu                                     | REFUSED               | ''                        | ''            | SAID
            Écarté : usage trop rare                       | REFUSED               | usage trop rare           | ''            | SAID
            Non pris en compte pour cette version          | POSTPONED             | ''                        | ''            | SAID
            Reporté à une version ultérieure               | POSTPONED             | une version ultérieure    | ''            | SAID
            Hors périmètre                                 | OUT_OF_SCOPE          | ''                        | ''            | SAID
            cf. DDT38-15                                   | SEE_OTHER             | ''                        | DDT38-15      | SAID
            Cf commentaire 2                               | SEE_OTHER             | ''                        | commentaire 2 | SAID
            Cf. BRIL-3 et 4                                | SEE_OTHER             | ''                        | BRIL-3 et 4   | SAID
            voir réponse au commentaire n° 12              | SEE_OTHER             | ''                        | commentaire n° 12 | SAID
            même réponse que précédente                    | SEE_OTHER             | ''                        | précédente    | SAID
            Idem                                           | SEE_OTHER             | ''                        | Idem          | SAID
            À discuter                                     | -                     | À discuter                | ''            | OPEN
            À discuter avec le GT et les demandeurs        | -                     | À discuter avec le GT et les demandeurs | '' | OPEN
            Cf. actions en cours                           | -                     | Cf. actions en cours      | ''            | FREE
            cf. §4.2 du standard                           | -                     | cf. §4.2 du standard      | ''            | FREE
            Une description courte est toujours possible   | -                     | Une description courte est toujours possible | '' | FREE
            ''                                             | -                     | ''                        | ''            | OPEN
            """)
    void decisionsAreReadFromTheirFirstWords(
            String written, Disposition disposition, String reason, String other, Sure sure) {
        DecisionWords.Read read = DecisionWords.read(written);

        assertThat(read.disposition()).isEqualTo(disposition);
        assertThat(read.reason()).isEqualTo(reason);
        assertThat(read.seeOther()).isEqualTo(other);
        assertThat(read.sure()).isEqualTo(sure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            intégré             | INTEGRATED
            integré             | INTEGRATED
            intégrée            | INTEGRATED
            intrégré            | INTEGRATED
            intégrer            | INTEGRATED
            Intégrés            | INTEGRATED
            intégé              | INTEGRATED
            intégré dans la v0.3| INTEGRATED
            à intégrer          | TO_DO
            intégré en partie   | PARTLY
            partiellement       | PARTLY
            N.A.                | NOT_APPLICABLE
            NA                  | NOT_APPLICABLE
            n/a                 | NOT_APPLICABLE
            Sans objet          | NOT_APPLICABLE
            -                   | -
            non intégré         | OTHER
            voir avec le bureau | OTHER
            """)
    void actionsAreReadInAnySpelling(String written, Integration meant) {
        assertThat(ActionWords.read(written == null ? "" : written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            risques-ppr-DDT01.docx                             | DDT01
            Tableau_commentaires_CNIG_Cerema.odt               | Cerema
            AAC_OPAM_v2025-01_Ville de Nîmes.xlsx              | Ville Nîmes
            sru-2022.doc                                       | -
            tableau.docx                                       | -
            Copie de Commentaires (2).docx                     | -
            """)
    void fileNamesSuggestAnOrganisation(String fileName, String organisation) {
        assertThat(FileNames.organisation(fileName, null)).isEqualTo(organisation);
    }

    @Test
    void columnTitlesAreKnownDespiteSlips() {
        assertThat(List.of(
                        "Commentaires",
                        "Modificaton proposée",
                        "Organime",
                        "N°",
                        "Localistion",
                        "Proposition de réponse"))
                .extracting(title -> ColumnTitles.of(title).map(Column::told).orElse("?"))
                .containsExactly("text", "proposedChange", "organisation", "number", "locator", "decision");
        assertThat(List.of(
                        "Nombre de commentaires",
                        "Les commentaires sont nombreux et variés dans ce dossier très complet",
                        "Nom"))
                .extracting(title -> ColumnTitles.of(title).map(Column::told).orElse("?"))
                .allMatch(Set.of("other", "?")::contains);
        assertThat(ColumnTitles.of("M").map(Enum::name).stream().collect(Collectors.joining()))
                .isEmpty();
    }
}
