package fr.jalon.documents.domain.reading.odt;

import fr.jalon.documents.domain.reading.UnreadableText;
import fr.jalon.documents.domain.reading.archive.Archive;
import fr.jalon.documents.domain.reading.archive.Pictures;
import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Node;

/** The parts of an OpenDocument text, and its styles with what each takes from its parents. */
final class OdtFile {

    private final Archive archive;
    private final XmlNode content;
    private final XmlNode styleFile;
    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Pictures pictures = new Pictures();

    OdtFile(Archive archive) {
        this.archive = archive;
        if (archive.xml("META-INF/manifest.xml")
                .all("encryption-data")
                .findAny()
                .isPresent()) {
            throw UnreadableText.encrypted();
        }
        this.content = archive.mandatoryXml("content.xml");
        this.styleFile = archive.xml("styles.xml");
        keep(styleFile.at("styles"));
        keep(styleFile.at("automatic-styles"));
        keep(content.at("automatic-styles"));
        if (body().isNone()) {
            throw UnreadableText.malformed();
        }
    }

    private void keep(XmlNode group) {
        group.children("style").forEach(style -> styles.put(key(style.get("family"), style.get("name")), style));
        group.children("list-style").forEach(list -> lists.put(list.get("name", ""), list));
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    XmlNode body() {
        return content.at("body", "text");
    }

    Pictures pictures() {
        return pictures;
    }

    Node picture(String name, String alternative) {
        String plain = name.replaceFirst("^\\./", "");
        return pictures.show(archive.bytes(plain), plain.substring(plain.lastIndexOf('/') + 1), alternative);
    }

    String meta(String what) {
        return archive.xml("meta.xml").at("meta", what).allText().strip();
    }

    /** Of the default paragraph, as {@code fr} or {@code fr-FR}; or null. */
    String language() {
        XmlNode text = styleFile
                .at("styles")
                .children("default-style")
                .filter(style -> "paragraph".equals(style.get("family")))
                .findFirst()
                .orElse(XmlNode.NONE)
                .at("text-properties");
        String language = text.get("language");
        return language == null || language.equals("none") ? null : language;
    }

    /** What pages repeat. */
    List<XmlNode> headers() {
        return styleFile
                .at("master-styles")
                .all()
                .filter(node -> node.name().matches("(header|footer)(-left|-first)?"))
                .toList();
    }

    XmlNode outline() {
        return styleFile.at("styles", "outline-style");
    }

    XmlNode list(String name) {
        return lists.getOrDefault(name, XmlNode.NONE);
    }

    /** The style and its parents, nearest first. */
    List<XmlNode> chain(String family, String name) {
        List<XmlNode> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String next = name; next != null && seen.add(next); ) {
            XmlNode style = styles.get(key(family, next));
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.get("parent-style-name");
        }
        return chain;
    }

    /** A property as the nearest style says it, or empty. */
    String property(String family, String style, String group, String name) {
        return chain(family, style).stream()
                .map(each -> each.at(group).get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** An attribute of the nearest style that has it, or null. */
    String attribute(String style, String name) {
        return chain("paragraph", style).stream()
                .map(each -> each.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean isNamed(String style, String names) {
        return chain("paragraph", style).stream()
                .map(each -> each.get("display-name", each.get("name", "")))
                .anyMatch(name -> name.matches("(?iu)" + names));
    }
}
