package fr.jalon.documents.domain.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links inside a text lead to the clause they mean; those that lead nowhere become plain words. */
final class Links {

    private final Map<OpenClause, String> anchors = new IdentityHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Links(List<OpenClause> clauses) {
        clauses.forEach(clause -> anchors.put(clause, free(clause.name())));
        clauses.forEach(clause -> clause.names().forEach(name -> places.putIfAbsent(name, anchors.get(clause))));
        clauses.forEach(
                clause -> Names.usual(clause.heading()).forEach(name -> places.putIfAbsent(name, anchors.get(clause))));
    }

    /** Starts like nothing else on a page, so that a title cannot take the place of a part of the page. */
    private String free(String name) {
        String slug = Names.slug(name);
        String wanted = "c-" + (slug.isEmpty() ? "texte" : slug);
        String free = wanted;
        for (int next = 2; !taken.add(free); next++) {
            free = wanted + "-" + next;
        }
        return free;
    }

    String anchor(OpenClause clause) {
        return anchors.get(clause);
    }

    /** Changes the body it is given. */
    Element resolved(Element body) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href").strip();
            if (href.startsWith("#") && !href.matches("#(note|appel)-\\d+")) {
                String anchor = places.get(decoded(href.substring(1)));
                if (anchor == null) {
                    link.unwrap();
                } else {
                    link.attr("href", "#" + anchor);
                }
            }
        }
        return body;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asWritten) {
            return name;
        }
    }
}
