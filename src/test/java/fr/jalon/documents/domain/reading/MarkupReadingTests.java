package fr.jalon.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkupReadingTests {

    private static ReadText markdown(String source) {
        return TextReading.read("texte.md", Docx.bytes(source)).text();
    }

    private static ReadText html(String source) {
        return TextReading.read("texte.html", Docx.bytes(source)).text();
    }

    private static List<String> headings(ReadText text) {
        return text.clauses().stream()
                .map(clause -> clause.part() + "|" + clause.level() + "|" + clause.number() + "|" + clause.title())
                .toList();
    }

    @Test
    void cutsMarkdownAtItsHeadings() {
        ReadText text = markdown("""
                Un préambule.

                # Standard

                ## Table des matières

                * [Objet](#1-objet)

                ## 1. Objet

                Voir le [détail](#d%C3%A9tail).

                ### Détail

                Fin.
                """);

        assertThat(headings(text))
                .containsExactly(
                        "BODY|0||",
                        "BODY|1||Standard",
                        "CONTENTS|2||Table des matières",
                        "BODY|2|1|Objet",
                        "BODY|3||Détail");
        assertThat(text.clauses().get(3).html()).isEqualTo("<p>Voir le <a href=\"#c-detail\">détail</a>.</p>");
    }

    @Test
    void keepsTablesFootnotesAndCode() {
        ReadText text = markdown("""
                # A

                | nom | type |
                |:----|-----:|
                | id  | `texte`[^1] |

                [^1]: Sans accent.
                """);
        String html = text.clauses().get(0).html();

        assertThat(Jsoup.parse(html).select("thead th[scope=col]").eachText()).containsExactly("nom", "type");
        assertThat(Jsoup.parse(html).select("td.end code").text()).isEqualTo("texte");
        assertThat(text.clauses().get(0).plain()).isEqualTo("nom\ttype\nid\ttexte\nSans accent.");
    }

    @Test
    void keepsWordsBetweenAngleBrackets() {
        ReadText text =
                markdown("# Version <x.x> du <date>\n\nFaire <code SIREN> ou<br>autre, <b>gras</b>.\n\n<lien vers>\n");

        assertThat(text.clauses().get(0).title()).isEqualTo("Version <x.x> du <date>");
        assertThat(text.clauses().get(0).plain()).isEqualTo("Faire <code SIREN> ou\nautre, gras.\n<lien vers>");
    }

    @Test
    void letsNothingOfTheFileActOnThePage() {
        ReadText text = html("""
                <html><body><h1 id="main">A</h1>
                <p class="position-fixed" style="top:0" onclick="steal()">Un <a href="javascript:alert(1)">lien</a>
                <a href="https://exemple.fr/">sûr</a><script>steal()</script>
                <img src="https://exemple.fr/suivi.png" alt="plan"><img src="x" onerror="steal()">
                <iframe src="https://exemple.fr"></iframe></p></body></html>
                """);
        String html = text.clauses().get(0).html();

        assertThat(html)
                .doesNotContain("script", "steal", "style", "class=\"position-fixed\"", "iframe", "<img", "id=\"main\"")
                .contains("<a href=\"https://exemple.fr/\" rel=\"nofollow noopener ugc\">sûr</a>")
                .contains("<a href=\"https://exemple.fr/suivi.png\" rel=\"nofollow noopener ugc\">plan</a>");
        assertThat(text.clauses().get(0).plain()).startsWith("Un lien sûr plan");
    }

    @Test
    void opensWhatOnlyGroups() {
        ReadText text = html("<html><head><title>T</title></head><body><header>Site</header><main><section><div>"
                + "<h1>A</h1>mots <b>gras</b><p>un</p></div><section><h2>B</h2><div><div>deux</div></div></section>"
                + "</section></main></body></html>");

        assertThat(headings(text)).containsExactly("HEADER|0||", "BODY|1||A", "BODY|2||B");
        assertThat(text.clauses()).extracting(ReadClause::plain).containsExactly("Site", "mots gras\nun", "deux");
    }

    @Test
    void findsThePicturesThatCameAlong() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("texte/README.md", Docx.bytes("# A\n\n![Plan](img/plan%20a.png)\n\n![](absent.png)\n"));
        files.put("texte/img/plan a.png", Docx.png());
        files.put("texte/notes.csv", Docx.bytes("a;b"));
        RawText raw = TextReading.read("texte.zip", Docx.zip(files));

        assertThat(raw.text().pictures()).hasSize(1);
        assertThat(raw.text().clauses().get(0).plain()).isEqualTo("[absent.png]");
        assertThat(raw.remarks()).hasSize(1);
    }

    @Test
    void readsWhatWindowsWrote() {
        byte[] old = "# Préface\n\nÉté\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));

        assertThat(TextReading.read("texte.md", old).text().clauses().get(0).title())
                .isEqualTo("Préface");
    }

    @Test
    void takesTheTitleFromWhatStandsInFront() {
        RawText raw = TextReading.read("texte.md", Docx.bytes("---\ntitle: \"Bancs publics\"\n---\n# Objet\n"));

        assertThat(raw.title()).isEqualTo("Bancs publics");
        assertThat(headings(raw.text())).containsExactly("FRONT|0||", "BODY|1||Objet");
    }
}
