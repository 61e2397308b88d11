package fr.jalon.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class OdtReadingTests {

    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
            xmlns:xlink="http://www.w3.org/1999/xlink"
            """;

    private static final String STYLES = """
            <office:styles>
              <style:style style:name="Title" style:family="paragraph" style:display-name="Title"/>
              <text:outline-style style:name="Outline">
                <text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
                <text:outline-level-style text:level="2" style:num-format="a" text:display-levels="2"/>
              </text:outline-style>
              <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
            </office:styles>
            <office:master-styles><style:master-page><style:header><text:p>CNIG</text:p></style:header></style:master-page></office:master-styles>
            """;

    private static byte[] file(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Docx.bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                Docx.bytes("<office:document-content " + NAMESPACES
                        + "><office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\">"
                        + "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
        parts.put(
                "styles.xml",
                Docx.bytes("<office:document-styles " + NAMESPACES + ">" + STYLES + "</office:document-styles>"));
        parts.put("Pictures/1.png", Docx.png());
        return Docx.zip(parts);
    }

    private static ReadText read(String body) {
        return TextReading.read("texte.odt", file(body)).text();
    }

    @Test
    void cutsAtHeadingsAndCountsThem() {
        ReadText text = read("""
                <text:p text:style-name="Title">Bancs</text:p>
                <text:table-of-content><text:index-body><text:p>Objet 1</text:p></text:index-body></text:table-of-content>
                <text:h text:outline-level="1">Objet</text:h><text:p>Un<text:s text:c="2"/><text:span text:style-name="T1">mot</text:span>.</text:p>
                <text:h text:outline-level="2">Champ</text:h>
                <text:h text:outline-level="1" text:is-list-header="true">Annexe</text:h>
                <text:h text:outline-level="1">Suite</text:h>
                """);
        List<String> read = text.clauses().stream()
                .map(clause -> clause.part() + "|" + clause.number() + "|" + clause.title() + "|" + clause.plain())
                .toList();

        assertThat(read)
                .containsExactly(
                        "FRONT|||Bancs",
                        "CONTENTS|||Objet 1",
                        "BODY|1|Objet|Un mot.",
                        "BODY|1.a|Champ|",
                        "BODY||Annexe|",
                        "BODY|2|Suite|",
                        "HEADER|||CNIG");
    }

    @Test
    void keepsListsTablesNotesAndPictures() {
        ReadText text = read("""
                <text:h text:outline-level="1">A</text:h>
                <text:list text:style-name="L1"><text:list-item><text:p>un</text:p>
                  <text:list><text:list-item><text:p>dedans</text:p></text:list-item></text:list></text:list-item>
                  <text:list-item><text:p>deux</text:p></text:list-item></text:list>
                <table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>haut</text:p></table:table-cell>
                  <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
                  <table:table-row><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>
                <text:p>Dit<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>
                <draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>Plan</svg:desc></draw:frame></text:p>
                """);
        var html = Jsoup.parse(text.clauses().get(0).html());

        assertThat(html.select("ol > li[value=2]").text()).isEqualTo("deux");
        assertThat(html.select("ol ul li").text()).isEqualTo("dedans");
        assertThat(html.select("td[rowspan=2]").text()).isEqualTo("haut");
        assertThat(html.select("img[alt=Plan]")).hasSize(1);
        assertThat(text.clauses().get(0).plain()).isEqualTo("un\ndedans\ndeux\nhaut\tb\nc\nDit\nLa note.");
    }

    @Test
    void refusesAnEncryptedOne() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Docx.bytes("application/vnd.oasis.opendocument.text"));
        parts.put("META-INF/manifest.xml", Docx.bytes("<m><encryption-data/></m>"));
        parts.put("content.xml", Docx.bytes("garbage"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TextReading.read("t.odt", Docx.zip(parts)))
                .hasMessageContaining("text-encrypted");
    }
}
