package fr.jalon.shared.web;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.springframework.context.MessageSource;

/**
 * Says in a sentence that names the field what a constraint found: {@code constraint.NotBlank} and the like, or the
 * message the constraint gives. {0} is the label of the field, {1} the limit. A library's own words never reach a reader.
 */
class FieldSentences implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern OF_A_LIBRARY = Pattern.compile("(?:jakarta|org)\\.[a-z.]+\\.(\\w+)\\.message");

    private final MessageSource messages;
    private final Locale fallback;

    FieldSentences(MessageSource messages, Locale fallback) {
        this.messages = messages;
        this.fallback = fallback;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, fallback);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        Matcher key = KEY.matcher(template);
        if (!key.matches()) {
            throw new IllegalStateException("A constraint gives the key of its message: " + template);
        }
        Matcher known = OF_A_LIBRARY.matcher(key.group(1));
        String sentence = known.matches() ? "constraint." + known.group(1) : key.group(1);
        return messages.getMessage(sentence, new Object[] {label(context, locale), limit(context)}, locale);
    }

    private String label(Context context, Locale locale) {
        HibernateMessageInterpolatorContext of = context.unwrap(HibernateMessageInterpolatorContext.class);
        String path = of.getPropertyPath().toString();
        return FormFields.label(of.getRootBeanType(), path)
                .map(label -> messages.getMessage(label, null, locale))
                .orElse(path.substring(path.lastIndexOf('.') + 1));
    }

    private static Object limit(Context context) {
        Map<String, Object> told = context.getConstraintDescriptor().getAttributes();
        return told.containsKey("max") ? told.get("max") : told.getOrDefault("value", "");
    }
}
