package fr.jalon.shared.web;

import org.springframework.stereotype.Component;

/** Ties a field to its hint and its errors; used by {@code components/field.html}. */
@Component("fieldNotes")
public class FieldNotes {

    /** Value of {@code aria-describedby}, or null when there is nothing to read. */
    public String of(String name, String hint, boolean bad) {
        String described = (hint == null ? "" : name + "-hint ") + (bad ? name + "-error" : "");
        return described.isBlank() ? null : described.strip();
    }
}
