package fr.jalon.standards.web;

import fr.jalon.accounts.Grant;
import fr.jalon.accounts.Grants;
import fr.jalon.accounts.People;
import fr.jalon.shared.Actor;
import fr.jalon.shared.web.Option;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one action, with its three forms: filled with what was typed, or with what stands. */
@Component
class ActionDesk {

    private final CycleDeskPages pages;
    private final Grants grants;
    private final People people;

    ActionDesk(CycleDeskPages pages, Grants grants, People people) {
        this.pages = pages;
        this.grants = grants;
        this.people = people;
    }

    String show(CyclePlace at, Actor actor, Model model) {
        CycleDeskPages.ActionPage page = pages.action(at, actor, model);
        if (!model.containsAttribute("tickForm")) {
            model.addAttribute("tickForm", TickForm.on(pages.today()));
        }
        if (!model.containsAttribute("evidenceForm")) {
            model.addAttribute("evidenceForm", new EvidenceForm());
        }
        if (!model.containsAttribute("assignForm")) {
            AssignForm form = new AssignForm();
            form.setAssignee(page.action().assigneeId());
            form.setDue(page.action().due());
            model.addAttribute("assignForm", form);
        }
        model.addAttribute("candidates", candidates(page.head().id()));
        return "standards/action";
    }

    /** The people who hold a role on the standard. */
    private List<Option> candidates(UUID standardId) {
        List<UUID> ids = grants.onStandard(standardId).stream()
                .map(Grant::personId)
                .distinct()
                .toList();
        return people.byIds(ids).values().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
