package fr.jalon.shared.web;

import java.util.Locale;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.beanvalidation.LocaleContextMessageInterpolator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** What is wrong with an input is said with its name: what a constraint found, and what could not be read at all. */
@Configuration(proxyBeanMethods = false)
class FieldNaming {

    @Bean
    ValidationConfigurationCustomizer fieldSentences(MessageSource messages) {
        return validation -> validation.messageInterpolator(
                new LocaleContextMessageInterpolator(new FieldSentences(messages, Locale.FRENCH)));
    }

    /** {@code typeMismatch} messages get the label as {0}. */
    @ControllerAdvice
    static class Binding {

        @InitBinder
        void name(WebDataBinder binder) {
            Class<?> form = FormInput.form(binder);
            if (form != null) {
                binder.setBindingErrorProcessor(new NamedFields(form));
            }
        }
    }

    private static final class NamedFields extends DefaultBindingErrorProcessor {

        private final Class<?> form;

        NamedFields(Class<?> form) {
            this.form = form;
        }

        @Override
        protected Object[] getArgumentsForBindError(String objectName, String field) {
            return FormFields.label(form, field)
                    .map(label -> new Object[] {new DefaultMessageSourceResolvable(label)})
                    .orElseGet(() -> new Object[] {field});
        }
    }
}
