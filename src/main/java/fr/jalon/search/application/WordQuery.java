package fr.jalon.search.application;

import fr.jalon.search.domain.SearchWords;
import fr.jalon.search.domain.SearchWords.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what is looked for to the database. Nothing of what was typed is ever read as its syntax. */
@Component
class WordQuery {

    private final JdbcClient jdbc;

    WordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the words. @return empty when there is nothing to look for: no words, or only those that are everywhere */
    String all(SearchWords words) {
        return words.isEmpty() ? "" : joined(words, " && ");
    }

    /** One of the words at least. @return empty when that is no other search than {@link #all} */
    String any(SearchWords words) {
        long wanted = words.terms().stream().filter(term -> !term.unwanted()).count();
        return wanted < 2 ? "" : joined(words, " || ");
    }

    private String joined(SearchWords words, String between) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (Term term : words.terms()) {
            (term.unwanted() ? unwanted : wanted).add(condition(term, values.size(), values));
        }
        unwanted.add(0, "(" + String.join(between, wanted) + ")");
        return jdbc.sql("select cast(" + String.join(" && ", unwanted) + " as text)")
                .params(values)
                .query(String.class)
                .single();
    }

    private static String condition(Term term, int at, Map<String, Object> values) {
        values.put("t" + at, term.text());
        String stems = (term.together() ? "phraseto" : "plainto") + "_tsquery('words_french', :t" + at + ")";
        if (term.unwanted()) {
            return "(!! " + stems + ")";
        }
        String all = stems;
        if (term.otherwise() != null) {
            values.put("o" + at, term.otherwise());
            all += " || phraseto_tsquery('words_french', :o" + at + ")";
        }
        if (term.begun()) {
            all += " || case when numnode(%s) > 0 then to_tsquery('words_exact', :t%d || ':*') else '' end"
                    .formatted(stems, at);
        }
        return "(" + all + ")";
    }
}
