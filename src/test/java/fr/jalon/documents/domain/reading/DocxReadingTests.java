package fr.jalon.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DocxReadingTests {

    private static final String OUTLINE = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
              <w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """;

    private static ReadText read(Docx docx) {
        return TextReading.read("texte.docx", docx.file()).text();
    }

    private static List<String> headings(ReadText text) {
        return text.of(Part.BODY).stream()
                .map(clause -> clause.level() + "|" + clause.number() + "|" + clause.title())
                .toList();
    }

    @Test
    void cutsAtHeadingsWhateverTheLanguageOfTheStyles() {
        ReadText text = read(new Docx()
                .style("X1", "Titre 1 CNIG", "")
                .style("X2", "Maison", "<w:outlineLvl w:val=\"1\"/>")
                .styled("X1", Docx.run("Objet"))
                .paragraph("Premier.")
                .styled("X2", Docx.run("Champ"))
                .paragraph("Second.")
                .heading(2, "Sources"));

        assertThat(headings(text)).containsExactly("1||Objet", "2||Champ", "2||Sources");
        assertThat(text.clauses()).extracting(ReadClause::plain).containsExactly("Premier.", "Second.", "");
        assertThat(text.clauses()).extracting(ReadClause::parent).containsExactly(-1, 0, 0);
    }

    @Test
    void computesTheNumbersWordShows() {
        String first = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/>";
        String second = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/>";
        ReadText text = read(new Docx()
                .numbering(OUTLINE)
                .style("N1", "n1", first)
                .style("N2", "n2", second)
                .styled("N1", Docx.run("A"))
                .styled("N2", Docx.run("B"))
                .styled("N2", Docx.run("C"))
                .styled("N1", Docx.run("D"))
                .styled("N2", Docx.run("E")));

        assertThat(headings(text)).containsExactly("1|1|A", "2|1.a|B", "2|1.b|C", "1|2|D", "2|2.a|E");
    }

    @Test
    void splitsTypedNumbersOffTheTitle() {
        ReadText text = read(new Docx()
                .heading(1, "1 Introduction")
                .heading(2, "1.1. Contexte")
                .heading(2, "1.2 – Besoin")
                .heading(1, "2 Suite")
                .heading(1, "12 mesures pour finir")
                .heading(1, "A. Annexe")
                .heading(1, "2024 en bref"));

        assertThat(headings(text))
                .containsExactly(
                        "1|1|Introduction",
                        "2|1.1|Contexte",
                        "2|1.2|Besoin",
                        "1|2|Suite",
                        "1||12 mesures pour finir",
                        "1|A|Annexe",
                        "1||2024 en bref");
    }

    @Test
    void setsCoverContentsAndPageHeadersApart() {
        ReadText text = read(new Docx()
                .styled("Titre", Docx.run("Standard Bancs publics"))
                .paragraph("Version 0.1")
                .heading(1, "Sommaire")
                .styled("TM1", Docx.run("Objet 2"))
                .heading(1, "Objet")
                .paragraph("Le corps.")
                .header("h1", "CNIG"));

        assertThat(text.clauses())
                .extracting(ReadClause::part, ReadClause::title, ReadClause::plain)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.FRONT, "", "Standard Bancs publics\nVersion 0.1"),
                        org.assertj.core.groups.Tuple.tuple(Part.CONTENTS, "Sommaire", "Objet 2"),
                        org.assertj.core.groups.Tuple.tuple(Part.BODY, "Objet", "Le corps."),
                        org.assertj.core.groups.Tuple.tuple(Part.HEADER, "", "CNIG"));
    }

    @Test
    void keepsAParagraphBeforeTheFirstHeadingInTheBody() {
        ReadText text = read(new Docx().paragraph("Préambule.").heading(1, "Objet"));

        assertThat(headings(text)).containsExactly("0||", "1||Objet");
    }

    @Test
    void keepsMergedCells() {
        String table = """
                <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>
                <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p>%s</w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr></w:tbl>
                """.formatted(Docx.run("Champs"), Docx.run("nom"), Docx.run("texte"), Docx.run("obligatoire"));
        ReadText text = read(new Docx().heading(1, "T").xml(table));
        String html = text.clauses().get(0).html();

        assertThat(Jsoup.parse(html).select("thead th[colspan=2][scope=col]").text())
                .isEqualTo("Champs");
        assertThat(Jsoup.parse(html).select("td[rowspan=2]").text()).isEqualTo("nom");
        assertThat(Jsoup.parse(html).select("tbody tr:eq(1) td").text()).isEqualTo("obligatoire");
        assertThat(text.clauses().get(0).plain()).isEqualTo("Champs\nnom\ttexte\nobligatoire");
    }

    @Test
    void nestsListsAndKeepsTheirNumbers() {
        ReadText text = read(new Docx()
                .numbering(OUTLINE)
                .heading(1, "L")
                .listed(0, 2, "un")
                .listed(1, 2, "un I")
                .listed(1, 2, "un II")
                .listed(0, 2, "deux")
                .listed(0, 1, "premier")
                .paragraph("entre")
                .listed(0, 1, "deuxième"));

        assertThat(text.clauses().get(0).html())
                .isEqualTo("<ul><li>un<ol type=\"I\"><li value=\"1\">un I</li><li value=\"2\">un II</li></ol></li>"
                        + "<li>deux</li></ul><ol type=\"1\"><li value=\"1\">premier</li></ol><p>entre</p>"
                        + "<ol type=\"1\"><li value=\"2\">deuxième</li></ol>");
    }

    @Test
    void keepsFootnotesWithTheClauseThatCallsThem() {
        ReadText text = read(new Docx()
                .footnotes("<w:footnote w:id=\"7\"><w:p>" + Docx.run("Une précision.") + "</w:p></w:footnote>")
                .heading(1, "A")
                .xml("<w:p>" + Docx.run("Dit") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + Docx.run(" ici.")
                        + "</w:p>")
                .heading(1, "B"));

        assertThat(text.clauses().get(0).plain()).isEqualTo("Dit ici.\nUne précision.");
        assertThat(Jsoup.parse(text.clauses().get(0).html()).select("ol.notes li#note-1 a[href=#appel-1]"))
                .hasSize(1);
    }

    @Test
    void servesPicturesOnceAndByTheirContent() {
        ReadText text = read(
                new Docx().heading(1, "A").picture("p1", Docx.png(), "Schéma").picture("p2", Docx.png(), ""));

        assertThat(text.pictures()).hasSize(1);
        assertThat(text.pictures().get(0).mediaType()).isEqualTo("image/png");
        assertThat(Jsoup.parse(text.clauses().get(0).html()).select("img[src^=/textes/images/]"))
                .hasSize(2)
                .first()
                .satisfies(picture -> assertThat(picture.attr("alt")).isEqualTo("Schéma"));
    }

    @Test
    void tellsAPictureNoBrowserShows() {
        ReadText text = read(new Docx().heading(1, "A").picture("p1", new byte[] {1, 2, 3}, "Carte"));

        assertThat(text.clauses().get(0).plain()).isEqualTo("[Carte]");
    }

    @Test
    void keepsLinksInsideTheTextAndDropsThoseThatLeadNowhere() {
        ReadText text = read(new Docx()
                .styled("Titre1", "<w:bookmarkStart w:id=\"1\" w:name=\"_Ref1\"/>" + Docx.run("Objet"))
                .xml("<w:p><w:hyperlink w:anchor=\"_Ref1\">" + Docx.run("voir") + "</w:hyperlink></w:p>")
                .xml("<w:p><w:hyperlink w:anchor=\"_Absent\">" + Docx.run("rien") + "</w:hyperlink></w:p>"));

        assertThat(text.clauses().get(0).html()).isEqualTo("<p><a href=\"#c-objet\">voir</a></p><p>rien</p>");
    }

    @Test
    void readsTextBoxesAndContentControlsOnce() {
        String box = "<w:txbxContent><w:p>" + Docx.run("encadré") + "</w:p></w:txbxContent>";
        ReadText text = read(new Docx()
                .heading(1, "A")
                .xml("<w:p>" + Docx.run("avant ") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>" + Docx.run("après") + "</w:p>")
                .xml("<w:sdt><w:sdtContent><w:p>" + Docx.run("contrôle") + "</w:p></w:sdtContent></w:sdt>"));

        assertThat(text.clauses().get(0).plain()).isEqualTo("avant\nencadré\naprès\ncontrôle");
    }

    @Test
    void readsARevisedTextAsItIsAfterTheRevision() {
        ReadText text = read(new Docx()
                .heading(1, "A")
                .xml("<w:p><w:del><w:r><w:delText>ancien</w:delText></w:r></w:del><w:ins>" + Docx.run("nouveau")
                        + "</w:ins></w:p>"));

        assertThat(text.clauses().get(0).plain()).isEqualTo("nouveau");
    }

    @Test
    void knowsPagesByTheBreaksWordNoted() {
        String noted = "<w:r><w:lastRenderedPageBreak/><w:t>B</w:t></w:r>";
        ReadText text = read(new Docx().heading(1, "A").paragraph("a").styled("Titre1", noted));

        assertThat(text.clauses()).extracting(ReadClause::page).containsExactly(1, 2);
    }

    @Test
    void letsAPersonMendTheHeadings() {
        RawText raw = TextReading.read(
                "texte.docx",
                new Docx()
                        .heading(1, "Objet")
                        .heading(3, "Pas un titre")
                        .xml("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Un titre oublié</w:t></w:r></w:p>")
                        .paragraph("Texte.")
                        .file());

        assertThat(headings(raw.text(java.util.Map.of(1, 0, 2, 2)))).containsExactly("1||Objet", "2||Un titre oublié");
        assertThat(raw.text(java.util.Map.of(1, 0)).clauses().get(0).plain())
                .isEqualTo("Pas un titre\nUn titre oublié\nTexte.");
    }
}
