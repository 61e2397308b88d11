package fr.jalon.deployment.application.register;

import fr.jalon.deployment.domain.Declarer;
import fr.jalon.deployment.domain.Obstacle;
import fr.jalon.deployment.domain.Use;
import fr.jalon.deployment.domain.table.TitledRows;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people write for a use, a quality or a reason: our own words in both languages, and the constants themselves. */
@Component
class RegisterWords {

    private final Map<String, Enum<?>> words = new HashMap<>();

    RegisterWords(MessageSource messages) {
        List<Enum<?>> all = Stream.<Enum<?>[]>of(Use.values(), Declarer.values(), Obstacle.values())
                .flatMap(Stream::of)
                .toList();
        for (Enum<?> each : all) {
            String type = each.getDeclaringClass().getSimpleName();
            put(each, each.name());
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                put(each, messages.getMessage("term." + type + "." + each.name(), null, locale));
            }
        }
        put(Use.USED, "oui");
        put(Use.USED, "yes");
        put(Use.NOT_USED, "non");
        put(Use.NOT_USED, "no");
    }

    private void put(Enum<?> constant, String word) {
        words.put(constant.getDeclaringClass().getSimpleName() + "." + TitledRows.folded(word), constant);
    }

    Map<String, Enum<?>> all() {
        return words;
    }
}
