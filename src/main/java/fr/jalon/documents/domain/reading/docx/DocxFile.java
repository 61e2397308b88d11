package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.UnreadableText;
import fr.jalon.documents.domain.reading.archive.Archive;
import fr.jalon.documents.domain.reading.archive.Pictures;
import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Node;

/** The parts of a Word file and what ties them together. */
final class DocxFile {

    private final Archive archive;
    private final String main;
    private final XmlNode document;
    private final Map<String, Map<String, XmlNode>> relations = new HashMap<>();
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Pictures pictures = new Pictures();

    DocxFile(Archive archive) {
        this.archive = archive;
        this.main = relations("").values().stream()
                .filter(relation -> relation.get("Type", "").endsWith("/officeDocument"))
                .map(relation -> resolved("", relation.get("Target", "")))
                .findFirst()
                .orElse("word/document.xml");
        this.document = archive.mandatoryXml(main);
        this.styles = new DocxStyles(archive.xml(related("styles").orElse("")));
        this.numbering = new DocxNumbering(archive.xml(related("numbering").orElse("")), styles);
        if (!document.is("document") || !document.has("body")) {
            throw UnreadableText.malformed();
        }
    }

    XmlNode body() {
        return document.at("body");
    }

    String main() {
        return main;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    Pictures pictures() {
        return pictures;
    }

    /** The part of that kind the document uses. */
    Optional<String> related(String kind) {
        return relations(main).values().stream()
                .filter(relation -> relation.get("Type", "").endsWith("/" + kind))
                .map(relation -> resolved(main, relation.get("Target", "")))
                .findFirst();
    }

    XmlNode part(String name) {
        return archive.xml(name);
    }

    /** Title and language people gave the file. */
    String property(String name) {
        return archive.xml("docProps/core.xml").at(name).allText().strip();
    }

    /** Address of a link, or null. */
    String target(String part, String id) {
        XmlNode relation = relations(part).get(id);
        return relation == null ? null : relation.get("Target");
    }

    Node picture(String part, String id, String alternative) {
        String target = target(part, id);
        String name = target == null ? "" : target.substring(target.lastIndexOf('/') + 1);
        Optional<byte[]> bytes = target == null ? Optional.empty() : archive.bytes(resolved(part, target));
        return pictures.show(bytes, name, alternative);
    }

    private Map<String, XmlNode> relations(String part) {
        return relations.computeIfAbsent(part, this::readRelations);
    }

    private Map<String, XmlNode> readRelations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, XmlNode> byId = new LinkedHashMap<>();
        archive.xml(file).children("Relationship").forEach(each -> byId.put(each.get("Id", ""), each));
        return byId;
    }

    /** The name of a part as another part says it. */
    private static String resolved(String from, String target) {
        try {
            String whole =
                    URI.create("/" + from).resolve(target.replace(" ", "%20")).getPath();
            return whole == null ? "" : whole.replaceFirst("^/+", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
