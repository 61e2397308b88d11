package fr.jalon.shared.api;

import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what was expected where something of that type could not be read. */
final class Unreadable {

    private Unreadable() {}

    static Message explain(Class<?> type) {
        if (type == PartialDate.class) {
            return Message.of("api.rule.partial-date");
        } else if (type == LocalDate.class) {
            return Message.of("api.rule.day");
        } else if (type == UUID.class) {
            return Message.of("api.rule.id");
        } else if (type != null && type.isEnum()) {
            String constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Message.of("api.rule.enum", constants);
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Message.of("api.rule.number");
        } else if (type == boolean.class || type == Boolean.class) {
            return Message.of("api.rule.boolean");
        }
        return Message.of("api.rule.unreadable");
    }
}
