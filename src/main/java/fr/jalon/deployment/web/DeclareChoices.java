package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.territory.Territories;
import fr.jalon.deployment.domain.territory.Territory;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What one chooses from when declaring. */
@Component
class DeclareChoices {

    private final Say say;

    DeclareChoices(Say say) {
        this.say = say;
    }

    /** The lists of the form. */
    record Choices(List<Option> territories, List<Option> declarers, List<Option> uses, List<Option> obstacles) {}

    Choices all() {
        return new Choices(
                territories(),
                say.options(Declarer.values()),
                say.options(Use.values()),
                say.options(Obstacle.values()));
    }

    /** The country, its regions by name, its départements by code. */
    List<Option> territories() {
        Territories french = Territories.french();
        List<Option> options = new ArrayList<>();
        options.add(new Option(Territory.FRANCE, say.key("territory.france")));
        Collator order = Collator.getInstance(Locale.FRENCH);
        french.regions().entrySet().stream()
                .sorted((one, other) -> order.compare(one.getValue(), other.getValue()))
                .map(region -> new Option(
                        "REG-" + region.getKey(), say.message(Message.of("territory.region", region.getValue()))))
                .forEach(options::add);
        french.departements()
                .forEach(one -> options.add(new Option("DEP-" + one.code(), one.code() + " " + one.name())));
        return options;
    }
}
