package fr.jalon.workinggroups.web;

import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import fr.jalon.workinggroups.application.GroupView;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import fr.jalon.workinggroups.domain.mandate.MandateField;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form in which a version of a mandate is written. */
@Component
class MandateFormPages {

    private final GroupTrail trail;
    private final Say say;

    MandateFormPages(GroupTrail trail, Say say) {
        this.trail = trail;
        this.say = say;
    }

    /**
     * The form of a version.
     *
     * @param action where it is sent
     * @param outdated somebody wrote meanwhile
     */
    record WritePage(
            GroupView group,
            String action,
            List<MandateField.Block> blocks,
            List<Option> classes,
            List<Option> skills,
            boolean outdated) {}

    String show(GroupView group, String action, boolean outdated, Model model) {
        model.addAttribute(
                "page",
                new WritePage(
                        group,
                        action,
                        List.of(MandateField.Block.values()),
                        say.options(StakeholderClass.values()),
                        say.options(Skill.values()),
                        outdated));
        model.addAttribute("crumbs", trail.in(group, "mandate.write"));
        return "workinggroups/mandate-form";
    }
}
