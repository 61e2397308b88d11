package fr.jalon.shared.web;

import java.beans.PropertyDescriptor;
import java.beans.PropertyEditorSupport;
import org.springframework.beans.BeanUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What people type, made regular: no spaces around, line feeds only, nothing that a database refuses; what is left empty
 * is null. Passwords are taken as they are.
 */
@ControllerAdvice
class FormInput {

    @InitBinder
    void regular(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Regular());
        Class<?> form = form(binder);
        if (form == null) {
            return;
        }
        for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(form)) {
            if (property.getPropertyType() == String.class
                    && property.getName().toLowerCase(java.util.Locale.ROOT).contains("password")) {
                binder.registerCustomEditor(String.class, property.getName(), new AsIs());
            }
        }
    }

    /** What is bound; a form that is not in the model yet is only made after this is asked. Null for a parameter. */
    static Class<?> form(WebDataBinder binder) {
        if (binder.getTarget() != null) {
            return binder.getTarget().getClass();
        }
        return binder.getTargetType() == null ? null : binder.getTargetType().resolve();
    }

    private static final class Regular extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            String regular = text == null
                    ? ""
                    : text.replaceAll("\\r\\n?", "\n")
                            .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                            .strip();
            setValue(regular.isEmpty() ? null : regular);
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }

    private static final class AsIs extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text);
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
