package fr.jalon.documents.domain.reading.office;

import org.jsoup.nodes.Element;

/** What stands in a cell, a text box or a note: a heading there cuts nothing. */
public record Box(Element html, Line around) implements Out {

    @Override
    public void heading(int level, String number, Line line) {
        Element strong = new Element("strong").text(number.isEmpty() ? line.text() : number + " " + line.text());
        html.appendElement("p").appendChild(strong);
        line.html().select("img, .no-picture, div").forEach(html::appendChild);
        keep(line);
    }

    @Override
    public void passage(Element passage, Line line, boolean likeHeading) {
        html.appendChild(passage);
        keep(line);
    }

    private void keep(Line line) {
        if (line != around) {
            around.names().addAll(line.names());
            around.notes().addAll(line.notes());
            if (line.page() != null) {
                around.startsOn(line.page());
            }
        }
    }
}
