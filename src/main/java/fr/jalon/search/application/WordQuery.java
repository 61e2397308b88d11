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

    /** @return empty when there is nothing to look for: no words, or only those that are everywhere */
    String of(SearchWords words) {
        if (words.isEmpty()) {
            return "";
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (Term term : words.terms()) {
            conditions.add(condition(term, conditions.size(), values));
        }
        return jdbc.sql("select cast(" + String.join(" && ", conditions) + " as text)")
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
