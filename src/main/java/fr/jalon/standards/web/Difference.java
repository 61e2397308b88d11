package fr.jalon.standards.web;

import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

/** A field that two people filled differently at the same time. */
record Difference(String labelKey, String yours, String theirs) {

    private static final List<String> FIELDS = List.of(
            "title",
            "shortTitle",
            "kind",
            "theme",
            "summaryFr",
            "summaryEn",
            "workingGroup",
            "legalStatus",
            "legalReference",
            "legalSince",
            "registryLabel",
            "registrySince",
            "registryUrl",
            "pageUrl");

    static List<Difference> between(IdentityForm yours, IdentityForm theirs, Say say) {
        BeanWrapper mine = PropertyAccessorFactory.forBeanPropertyAccess(yours);
        BeanWrapper saved = PropertyAccessorFactory.forBeanPropertyAccess(theirs);
        List<Difference> differences = new ArrayList<>();
        for (String field : FIELDS) {
            String typed = said(mine.getPropertyValue(field), say);
            String stored = said(saved.getPropertyValue(field), say);
            if (!Objects.equals(typed, stored)) {
                differences.add(new Difference("standard.field." + field, typed, stored));
            }
        }
        return differences;
    }

    private static String said(Object value, Say say) {
        if (value instanceof Enum<?> constant) {
            return say.term(constant);
        }
        if (value instanceof PartialDate date) {
            return say.partial(date);
        }
        return value == null ? "" : value.toString();
    }
}
