package fr.jalon.documents.web;

import fr.jalon.documents.application.TextPage.TextGroup;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.StandardHead;
import java.util.List;
import org.springframework.stereotype.Component;

/** Breadcrumbs of the pages of texts. */
@Component
class TextTrail {

    private final Say say;

    TextTrail(Say say) {
        this.say = say;
    }

    List<Crumb> shelf(StandardHead head) {
        return List.of(catalogue(), standard(head), new Crumb(say.key("tab.texts"), null));
    }

    /** A page about a text that is not there yet. */
    List<Crumb> to(StandardHead head, String label) {
        return List.of(catalogue(), standard(head), texts(head), new Crumb(label, null));
    }

    List<Crumb> in(StandardHead head, TextGroup text, String label) {
        return List.of(
                catalogue(), standard(head), texts(head), new Crumb(text.title(), text.path()), new Crumb(label, null));
    }

    private Crumb catalogue() {
        return new Crumb(say.key("catalogue.title"), "/standards");
    }

    private static Crumb standard(StandardHead head) {
        return new Crumb(head.title(), "/standards/" + head.slug());
    }

    private Crumb texts(StandardHead head) {
        return new Crumb(say.key("tab.texts"), "/standards/" + head.slug() + "/textes");
    }
}
