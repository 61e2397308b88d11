package fr.jalon.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an input of a form is called: by the people who fill it in, and by the rules that judge what it holds. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormField {

    /** Stands in {@link #holds} for whatever the form has no input for. */
    String ANYTHING = "*";

    /** Key of its label, the one its page shows: what is wrong with it is said with that name. */
    String value();

    /** Names of the fields of a {@code RuleViolation} that this input gives, where they are not its own. */
    String[] holds() default {};
}
