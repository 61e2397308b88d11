package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** Whatever a form demands is said in a sentence of ours that tells which input is meant. */
class FormWordsTests {

    private static MessageSource messages;
    private static ValidatorFactory french;
    private static ValidatorFactory english;

    @BeforeAll
    static void makeValidators() throws IOException {
        messages = new MessageFiles().messageSource();
        french = validators(Locale.FRENCH);
        english = validators(Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        french.close();
        english.close();
    }

    private static ValidatorFactory validators(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new FieldSentences(messages, locale))
                .buildValidatorFactory();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nameEveryInputTheyJudge(Class<?> form) {
        for (PropertyDescriptor input : inputs(form)) {
            String label = FormFields.label(form, input.getPropertyName()).orElse(null);
            assertThat(label)
                    .as("label of %s.%s", form, input.getPropertyName())
                    .isNotNull();
            assertThat(messages.getMessage(label, null, Locale.FRENCH)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sayEveryRefusalInASentenceOfOurs(Class<?> form) {
        for (PropertyDescriptor input : inputs(form)) {
            for (ConstraintDescriptor<?> constraint : input.getConstraintDescriptors()) {
                String field = input.getPropertyName();
                for (String said : refusals(french, Locale.FRENCH, form, field, constraint)) {
                    assertThat(said).doesNotContain("ne doit pas", "doit correspondre", "doit être", "\\", "|", "{");
                }
                for (String said : refusals(english, Locale.ENGLISH, form, field, constraint)) {
                    assertThat(said).doesNotContain("must be", "must not", "must match", "\\", "|", "{");
                }
            }
        }
    }

    /** Where a constraint has no message of its own, its sentence names the field. */
    private static List<String> refusals(
            ValidatorFactory validators,
            Locale locale,
            Class<?> form,
            String field,
            ConstraintDescriptor<?> constraint) {
        Validator validator = validators.getValidator();
        List<String> said = new ArrayList<>();
        for (ConstraintViolation<?> refused : validator.validateValue(form, field, wrong(constraint))) {
            if (refused.getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .equals(constraint.getAnnotation().annotationType())) {
                said.add(refused.getMessage());
                if (constraint.getMessageTemplate().startsWith("{jakarta")) {
                    String label = FormFields.label(form, field).orElseThrow();
                    assertThat(refused.getMessage()).contains(messages.getMessage(label, null, locale));
                }
            }
        }
        assertThat(said).as("%s of %s.%s", constraint, form, field).hasSize(1);
        return said;
    }

    private static Object wrong(ConstraintDescriptor<?> constraint) {
        Object kind = constraint.getAnnotation();
        if (kind instanceof NotBlank || kind instanceof NotNull) {
            return null;
        } else if (kind instanceof Size size) {
            return "x".repeat(size.max() + 1);
        } else if (kind instanceof Pattern) {
            return "§ § §";
        } else if (kind instanceof Min || kind instanceof Max) {
            return kind instanceof Min ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        throw new AssertionError("Tell this test what " + kind + " refuses, and give it a sentence");
    }

    /** A pattern is for machines: what people have to write is said by each form. */
    @ParameterizedTest
    @MethodSource("forms")
    void giveEveryPatternItsOwnSentence(Class<?> form) {
        assertThat(inputs(form).stream()
                        .flatMap(input -> input.getConstraintDescriptors().stream())
                        .filter(constraint -> constraint.getAnnotation() instanceof Pattern)
                        .map(ConstraintDescriptor::getMessageTemplate))
                .noneMatch(template -> template.startsWith("{jakarta"));
    }

    /** A label that no page shows would name the input by a word nobody sees. */
    @ParameterizedTest
    @MethodSource("forms")
    void nameInputsAsTheirPageDoes(Class<?> form) throws IOException {
        String pages = templates();
        for (PropertyDescriptor input : inputs(form)) {
            assertThat(pages)
                    .contains(FormFields.label(form, input.getPropertyName()).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotBlank", "NotNull", "NotEmpty", "Size", "Pattern", "Min", "Max"})
    void haveASentenceForEveryUsualConstraint(String constraint) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(messages.getMessage("constraint." + constraint, new Object[] {"Titre", 12}, locale))
                    .contains("Titre")
                    .doesNotContain("{");
        }
    }

    @Test
    void areFound() throws IOException {
        assertThat(forms().toList()).hasSizeGreaterThan(15);
    }

    private static Set<PropertyDescriptor> inputs(Class<?> form) {
        return french.getValidator().getConstraintsForClass(form).getConstrainedProperties();
    }

    /** Classes of the web packages that hold constraints, be they called forms or not. */
    static Stream<Class<?>> forms() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> forms = files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.matches("fr/jalon/\\w+/web/[\\w$]+\\.class"))
                    .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> !type.isInterface() && type.getSimpleName().matches("\\w+(Form|Line)"))
                    .toList();
            return forms.stream().filter(form -> Validation.buildDefaultValidatorFactory()
                    .getValidator()
                    .getConstraintsForClass(form)
                    .isBeanConstrained());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, FormWordsTests.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String templates() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
