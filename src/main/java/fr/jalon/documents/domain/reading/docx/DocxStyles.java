package fr.jalon.documents.domain.reading.docx;

import fr.jalon.documents.domain.reading.archive.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a Word file, with what each takes from those it is based on. */
final class DocxStyles {

    /** Built-in names are English in the file, but templates are translated and made one's own. */
    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:^|.*[\\s_-])(?:heading|titre|überschrift|título|titolo|kop)[\\s_]*([1-9])\\b.*");

    private static final int BODY_TEXT = 9;

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final String defaultParagraph;
    private final String language;

    DocxStyles(XmlNode root) {
        root.children("style").forEach(style -> styles.put(style.get("styleId", ""), style));
        defaultParagraph = root.children("style")
                .filter(style -> "paragraph".equals(style.get("type")) && on(style.get("default")))
                .map(style -> style.get("styleId", ""))
                .findFirst()
                .orElse("");
        language = root.value("val", "docDefaults", "rPrDefault", "rPr", "lang");
    }

    String language() {
        return language;
    }

    /** The style and those it is based on, nearest first. */
    List<XmlNode> chain(String id) {
        List<XmlNode> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String next = id == null ? defaultParagraph : id; next != null && seen.add(next); ) {
            XmlNode style = styles.get(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.value("val", "basedOn");
        }
        return chain;
    }

    String name(String id) {
        return chain(id).stream()
                .findFirst()
                .map(style -> style.at("name").get("val", ""))
                .orElse(id == null ? "" : id);
    }

    /** Level of a heading from 1 on, or 0: the paragraph's own word, then its style's, then the style's name. */
    int level(XmlNode paragraph) {
        XmlNode own = paragraph.at("pPr", "outlineLvl");
        if (!own.isNone()) {
            return level(own.number("val", BODY_TEXT));
        }
        String id = paragraph.value("val", "pPr", "pStyle");
        for (XmlNode style : chain(id)) {
            XmlNode outline = style.at("pPr", "outlineLvl");
            if (!outline.isNone()) {
                return level(outline.number("val", BODY_TEXT));
            }
            Matcher named = HEADING.matcher(style.at("name").get("val", ""));
            if (named.matches()) {
                return Integer.parseInt(named.group(1));
            }
        }
        return 0;
    }

    private static int level(int outline) {
        return outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
    }

    boolean isContents(XmlNode paragraph) {
        return chain(paragraph.value("val", "pPr", "pStyle")).stream()
                .map(style -> style.at("name").get("val", "").toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.matches("(toc|tm) ?([1-9]|heading)|en-tête de table des matières"));
    }

    /** Title or subtitle of the whole document. */
    boolean isTitle(XmlNode paragraph) {
        return named(paragraph, "title|subtitle|titre|sous-titre");
    }

    boolean isCaption(XmlNode paragraph) {
        return named(paragraph, "caption|légendes?");
    }

    boolean isCode(XmlNode paragraph) {
        return named(paragraph, "source code|html preformatted|plain text|code");
    }

    private boolean named(XmlNode paragraph, String names) {
        String id = paragraph.value("val", "pPr", "pStyle");
        return id != null && name(id).toLowerCase(Locale.ROOT).matches(names);
    }

    /** Is a mark like bold set, by the run or by its character style? */
    boolean marked(XmlNode run, String mark) {
        XmlNode own = run.at("rPr", mark);
        if (!own.isNone()) {
            return on(own);
        }
        String style = run.value("val", "rPr", "rStyle");
        return style != null
                && chain(style).stream()
                        .map(each -> each.at("rPr", mark))
                        .filter(each -> !each.isNone())
                        .findFirst()
                        .map(DocxStyles::on)
                        .orElse(false);
    }

    static boolean on(XmlNode mark) {
        return !mark.isNone() && !mark.get("val", "1").matches("0|false|off|none");
    }

    private static boolean on(String value) {
        return value != null && value.matches("1|true|on");
    }
}
