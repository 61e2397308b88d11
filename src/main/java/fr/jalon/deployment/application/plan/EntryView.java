package fr.jalon.deployment.application.plan;

import fr.jalon.deployment.domain.plan.EntryWords;
import fr.jalon.shared.files.FileStore;
import java.util.UUID;

/** @param file null without one */
public record EntryView(UUID id, EntryWords words, FileStore.Details file) {

    /** Where what it names is, on the web or here; or null. */
    public String href() {
        return file != null ? file.path() : words.url();
    }
}
