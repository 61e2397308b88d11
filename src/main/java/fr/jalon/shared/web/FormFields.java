package fr.jalon.shared.web;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form says of its inputs by {@link FormField}. */
final class FormFields {

    private FormFields() {}

    /** @param path like {@code title}, {@code reservations[0].text} or {@code phases[survey].start} */
    static Optional<String> label(Class<?> form, String path) {
        Class<?> owner = form;
        Field found = null;
        for (String step : path.replaceAll("\\[[^]]*]", "").split("\\.")) {
            found = owner == null ? null : field(owner, step);
            owner = found == null ? null : content(found.getGenericType());
        }
        return Optional.ofNullable(found)
                .map(field -> field.getAnnotation(FormField.class))
                .map(FormField::value);
    }

    /** The input that gives what a rule calls by that name. */
    static Optional<String> holding(Class<?> form, String name) {
        return giving(form, name).or(() -> giving(form, FormField.ANYTHING));
    }

    private static Optional<String> giving(Class<?> form, String name) {
        return fields(form)
                .filter(field -> field.isAnnotationPresent(FormField.class))
                .filter(field ->
                        List.of(field.getAnnotation(FormField.class).holds()).contains(name))
                .map(Field::getName)
                .findFirst();
    }

    /** Its own, then those of the forms it extends. */
    private static Stream<Field> fields(Class<?> form) {
        return Stream.<Class<?>>iterate(form, Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()));
    }

    private static Field field(Class<?> owner, String name) {
        return fields(owner)
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What a list or a map holds; the type itself of anything else. */
    private static Class<?> content(Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] arguments = several.getActualTypeArguments();
            return content(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : null;
    }
}
