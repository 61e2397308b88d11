package fr.jalon.campaigns.domain.table;

import java.util.List;

/**
 * A type of comment of the call, as far as reading needs it.
 *
 * @param code like {@code M}
 * @param names in any language, like {@code Métier}
 */
public record CommentType(String code, List<String> names) {

    public CommentType {
        names = List.copyOf(names);
    }

    public static CommentType of(String code, String... names) {
        return new CommentType(code, List.of(names));
    }
}
