package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MinutesView;
import fr.jalon.meetings.application.MinutesView.Block;
import fr.jalon.meetings.application.MinutesView.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was typed where minutes take nothing any more: their state changed meanwhile, or the block is gone. */
final class UnsavedWords {

    private UnsavedWords() {}

    static List<String> of(MinutesForm form, MinutesView minutes) {
        List<UUID> writable =
                minutes.may("WRITE") ? minutes.blocks().stream().map(Block::id).toList() : List.of();
        List<UUID> settled = minutes.may("SETTLE")
                ? minutes.remarks().stream().map(Remark::id).toList()
                : List.of();
        List<String> words = new ArrayList<>(form.getUnsaved());
        form.edit().blocks().forEach((id, typed) -> {
            if (!writable.contains(id)) {
                words.add(joined(
                        typed.words().summary(),
                        typed.words().remarks(),
                        typed.words().decision()));
            }
        });
        if (!minutes.may("WRITE") && form.edit().ending() != null) {
            words.add(joined(form.getDeliverables(), form.getNext()));
        }
        form.getRemarks().typed().stream()
                .filter(each -> !minutes.may("REMARK") || each.block() != null && !has(minutes, each.block()))
                .forEach(each -> words.add(each.text()));
        form.getAnswers().entrySet().stream()
                .filter(each -> !settled.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .forEach(words::add);
        return words.stream().filter(each -> each != null && !each.isBlank()).toList();
    }

    private static boolean has(MinutesView minutes, UUID block) {
        return minutes.blocks().stream().anyMatch(each -> each.id().equals(block));
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
