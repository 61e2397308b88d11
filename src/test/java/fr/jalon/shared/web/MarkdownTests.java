package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    private final Markdown markdown = new Markdown();

    @Test
    void keepsHeadingsUnderThoseOfThePage() {
        assertThat(markdown.toHtml("# Un\n\n## Deux")).isEqualTo("<h3>Un</h3>\n<h4>Deux</h4>");
    }

    @Test
    void marksLinksAsNotOurs() {
        assertThat(markdown.toHtml("[ici](https://exemple.fr)"))
                .isEqualTo("<p><a href=\"https://exemple.fr\" rel=\"nofollow noopener ugc\">ici</a></p>");
    }

    @Test
    void endsALineWhereItWasTyped() {
        assertThat(markdown.toHtml("Présents\nDDT38  \nCerema\n\n- un\n  deux"))
                .isEqualTo("<p>Présents<br>\nDDT38<br>\nCerema</p>\n<ul>\n<li>un<br>\ndeux</li>\n</ul>");
    }

    @Test
    void drawsTables() {
        assertThat(markdown.toHtml("| Champ | Type |\n|---|:-:|\n| nom | <b>texte</b> |")
                        .replaceAll("\\s+", ""))
                .isEqualTo("<table><thead><tr><thscope=\"col\">Champ</th><thscope=\"col\">Type</th></tr></thead>"
                        + "<tbody><tr><td>nom</td><td>&lt;b&gt;texte&lt;/b&gt;</td></tr></tbody></table>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[ici](javascript:alert(1))",
                "[ici](data:text/html,<script>alert(1)</script>)",
                "<a href=\"https://exemple.fr\" onclick=\"alert(1)\">ici</a>",
                "<style>*{display:none}</style>",
                "![image](https://ailleurs.exemple/suivi.png)"
            })
    void letsNothingActOrLoad(String typed) {
        assertThat(markdown.toHtml(typed))
                .doesNotContain(
                        "<script", "<img", "<style", "javascript:", "data:", "<a href=\"https://exemple.fr\" onclick");
    }
}
