package fr.jalon.accounts.web;

import fr.jalon.shared.web.Option;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list is narrowed to, and what it can be.
 *
 * @param path of the list
 * @param search message key of what is searched
 * @param q the words that were typed, or null
 */
record ListFilter(String path, String search, String q, List<Choice> choices) {

    /** @param after where the following page begins; null when there is none */
    String next(Object after) {
        if (after == null) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
        choices.forEach(choice -> address.queryParam(choice.name(), choice.chosen()));
        return address.queryParam("after", after)
                .encode()
                .buildAndExpand(q == null ? "" : q)
                .toUriString();
    }

    /**
     * One narrowing.
     *
     * @param name of the parameter
     * @param label message key
     * @param chosen value of one of the options, or nothing
     */
    record Choice(String name, String label, List<Option> options, String chosen) {

        static Choice of(String name, String label, List<Option> options, Enum<?> chosen) {
            return new Choice(name, label, options, chosen == null ? "" : chosen.name());
        }
    }
}
