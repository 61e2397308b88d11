package fr.jalon.campaigns.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MailTextTests {

    private final TableReader reader = new TableReader(EveryFormatTests.TYPES);

    @Test
    void placesBeginPoints() {
        ReadTable read = reader.readText("""
                Bonjour,

                Voici nos remarques.
                Organisme : Pays de Sault

                p. 12 : la précision n’est pas tenable.
                Proposition : écrire 10 cm
                §3.2 – le champ « nom » est en double
                et son type manque

                Page 40 : lien mort

                Cordialement,
                Une Personne
                """);

        assertThat(read.organisation()).isEqualTo("Pays de Sault");
        assertThat(read.rows()).extracting(ReadRow::locator).containsExactly("p. 12", "§3.2", "Page 40");
        assertThat(read.rows())
                .extracting(ReadRow::text)
                .containsExactly(
                        "la précision n’est pas tenable.",
                        "le champ « nom » est en double\net son type manque",
                        "lien mort");
        assertThat(read.rows()).extracting(ReadRow::proposedChange).containsExactly("écrire 10 cm", "", "");
        assertThat(read.doubts())
                .filteredOn(doubt -> doubt.reason().key().equals("table-doubt.free-text"))
                .hasSize(3);
        assertThat(read.doubts())
                .anySatisfy(doubt -> assertThat(doubt.raw()).contains("Voici nos remarques", "Une Personne"));
    }

    @Test
    void numbersBeginPointsAndKeepTheirParagraphs() {
        ReadTable read = reader.readText("""
                1) [T] p. 3 : préciser l’unité

                2) Le modèle ne dit rien des ponts

                Un pont a pourtant deux extrémités.

                3) Question : faut-il convertir l’existant ?
                """);

        assertThat(read.rows()).extracting(ReadRow::number).containsExactly("1", "2", "3");
        assertThat(read.rows().get(1).text()).contains("ponts", "deux extrémités");
        assertThat(read.doubts()).extracting(doubt -> doubt.reason().key()).contains("table-doubt.paragraph-joined");
    }

    @Test
    void bulletsAndElseParagraphsArePoints() {
        assertThat(reader.readText("Nos points\n- un lien mort\n- une faute\n  sur deux lignes")
                        .rows())
                .hasSize(2);
        assertThat(reader.readText("Bonjour\n\nLe modèle est trop lourd.\n\nIl manque un glossaire.\n\nCordialement\nX")
                        .rows())
                .extracting(ReadRow::text)
                .containsExactly("Le modèle est trop lourd.", "Il manque un glossaire.");
    }

    @Test
    void aParagraphThatNamesItsPlaceInItsSentenceIsAPoint() {
        ReadTable read = reader.readText("""
                Bonjour,

                Page 12, nous proposons de remplacer « aléa » par « phénomène ».

                § 3.2 : la table est illisible.

                Cordialement,
                Jean
                """);

        assertThat(read.rows()).extracting(ReadRow::locator).containsExactly("Page 12", "§ 3.2");
        assertThat(read.rows())
                .extracting(ReadRow::text)
                .containsExactly("nous proposons de remplacer « aléa » par « phénomène ».", "la table est illisible.");
        assertThat(read.doubts())
                .anySatisfy(doubt -> assertThat(doubt.raw()).isEqualTo("Bonjour,\nCordialement,\nJean"));
    }

    @Test
    void aWholeParagraphBeforeThePlacesIsAPointUnlessItAnnouncesThem() {
        ReadTable read = reader.readText("""
                Bonjour,

                Vous trouverez ci-dessous les remarques
                de notre service.

                Le modèle est globalement trop lourd
                pour de petites communes.

                Article 4 est en double avec le précédent.

                p. 12 : la table est illisible.

                Cordialement,
                Jean
                """);

        assertThat(read.rows()).extracting(ReadRow::locator).containsExactly("", "Article 4", "p. 12");
        assertThat(read.rows().get(0).text())
                .isEqualTo("Le modèle est globalement trop lourd\npour de petites communes.");
        assertThat(read.rows().get(1).text()).isEqualTo("Article 4 est en double avec le précédent.");
    }

    @Test
    void aTextWithoutAnyCommentIsRefused() {
        assertThatThrownBy(() -> reader.readText("  \n ")).isInstanceOf(UnreadableTable.class);
        assertThatThrownBy(() -> reader.readText("Bonjour,\n\nCordialement,\nMoi"))
                .isInstanceOf(UnreadableTable.class);
    }
}
