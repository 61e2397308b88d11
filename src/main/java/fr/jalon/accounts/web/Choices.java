package fr.jalon.accounts.web;

import fr.jalon.accounts.Organisations;
import fr.jalon.shared.web.Option;
import java.util.List;

/** Choices that are the same in every form. */
final class Choices {

    /** Each in itself. */
    static final List<Option> LANGUAGES = List.of(new Option("fr", "Français"), new Option("en", "English"));

    private Choices() {}

    static List<Option> of(Organisations organisations) {
        return organisations.all().stream()
                .map(organisation -> new Option(organisation.id().toString(), organisation.name()))
                .toList();
    }
}
