package fr.jalon.workinggroups.domain.mandate;

import java.util.function.Function;

/**
 * The fixed words of the model, in French whatever the reader's language: the document goes to the commission.
 *
 * @param said gives the French text of a message
 */
public record MandateLabels(Function<String, String> said) {

    String of(String key) {
        return said.apply("mandate.docx." + key);
    }

    String of(MandateField field) {
        return said.apply("mandate.docx.field." + field);
    }

    String of(MandateField.Block block) {
        return said.apply("mandate.docx.block." + block);
    }
}
