package fr.jalon.documents.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A clause while its body is being gathered. */
final class OpenClause {

    private final int block;
    private final Part part;
    private final ClauseKind kind;
    private final int level;
    private final HeadingNumber title;
    private final Integer page;
    private final Set<String> names;
    private final Element body = new Element("div");
    private final List<Block.Note> notes;

    private OpenClause(int block, Block.Heading heading, HeadingNumber title) {
        this.block = block;
        this.part = heading.part();
        this.kind = heading.kind();
        this.level = heading.level();
        this.title = title;
        this.page = heading.page();
        this.names = new HashSet<>(heading.names());
        this.notes = new ArrayList<>(heading.notes());
    }

    static OpenClause of(int block, Block.Heading heading, HeadingNumber title) {
        return new OpenClause(block, heading, title);
    }

    static OpenClause untitled(Part part, Integer page) {
        Block.Heading none = new Block.Heading(ClauseKind.SECTION, 0, "", "", part, page, Set.of(), List.of());
        return new OpenClause(-1, none, new HeadingNumber("", "", false));
    }

    void add(Block.Passage passage) {
        body.appendChild(passage.html().clone());
        names.addAll(passage.names());
        notes.addAll(passage.notes());
    }

    boolean isEmpty() {
        return block < 0 && body.text().isBlank() && body.select("img").isEmpty() && notes.isEmpty();
    }

    Part part() {
        return part;
    }

    int level() {
        return level;
    }

    Set<String> names() {
        return names;
    }

    /** As it is written in the file. */
    String heading() {
        return title.isNone() ? title.title() : title.number() + " " + title.title();
    }

    /** What its own anchor is made of. */
    String name() {
        return switch (part) {
            case FRONT -> "couverture";
            case CONTENTS -> "sommaire";
            case HEADER -> "en-tetes";
            case BODY ->
                kind == ClauseKind.SECTION
                        ? title.title()
                        : names.stream().findFirst().orElse(title.title());
        };
    }

    /** With the notes it calls, at its end. */
    Element body() {
        Element whole = body.clone();
        if (!notes.isEmpty()) {
            Element list = whole.appendElement("ol").addClass("notes");
            for (Block.Note note : notes) {
                Element item = list.appendElement("li")
                        .attr("id", "note-" + note.number())
                        .attr("value", String.valueOf(note.number()));
                item.appendChildren(note.html().clone().childNodes().stream()
                        .map(node -> node.clone())
                        .toList());
                Element end = item.lastElementChild() != null
                                && item.lastElementChild().nameIs("p")
                        ? item.lastElementChild().appendText(" ")
                        : item;
                end.appendElement("a").attr("href", "#appel-" + note.number()).text("↩");
            }
        }
        return whole;
    }

    ReadClause closed(String anchor, int depth, int parent, Element clean) {
        Element said = clean.clone();
        said.select("a[href^=#appel-], a[href^=#note-]").remove();
        return new ReadClause(
                block,
                part,
                kind,
                level,
                depth,
                parent,
                title.number(),
                title.title(),
                anchor,
                page,
                clean.html(),
                PlainText.of(said));
    }
}
