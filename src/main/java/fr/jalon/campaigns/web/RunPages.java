package fr.jalon.campaigns.web;

import fr.jalon.accounts.PersonRef;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotAllowed;
import fr.jalon.shared.Paris;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Reply;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.SessionRef;
import fr.jalon.standards.Sessions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Shows the page from which a call is prepared and moved along, with a form for each part of it: what one of them
 * refuses leaves the others as they are kept.
 */
@Component
class RunPages {

    private static final Map<String, Function<CallView, Object>> FORMS = Map.of(
            "noticeForm", NoticeForm::of,
            "periodForm", PeriodForm::of,
            "documentsForm", DocumentsForm::of,
            "typesForm", TypesForm::of,
            "stepForm", call -> new StepForm(),
            "pointForm", call -> new PointForm());

    private final CallViews views;
    private final CallPages pages;
    private final ObjectProvider<Texts> texts;
    private final Sessions sessions;
    private final Clock clock;
    private final Say say;

    RunPages(CallViews views, CallPages pages, ObjectProvider<Texts> texts, Sessions sessions, Clock clock, Say say) {
        this.views = views;
        this.pages = pages;
        this.texts = texts;
        this.sessions = sessions;
        this.clock = clock;
        this.say = say;
    }

    /**
     * @param drafts imported texts of the standard, to put out to comment
     * @param sessions it may be meant for
     */
    record RunPage(CallView call, Map<UUID, PersonRef> people, List<Option> drafts, List<Option> sessions) {

        public String path() {
            return RunPages.path(call.line().slug());
        }
    }

    static String path(String slug) {
        return "/appels/" + slug + "/conduite";
    }

    String show(String slug, Actor actor, Model model) {
        CallView call = pages.call(slug, actor);
        if (!CampaignAction.DESCRIBE.isAllowedTo(actor, call.line().standard().id())) {
            throw new NotAllowed(CampaignAction.DESCRIBE);
        }
        FORMS.forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form.apply(call));
            }
        });
        model.addAttribute("page", new RunPage(call, views.people(call), drafts(call), sessions(call)));
        model.addAttribute("crumbs", pages.crumbs(call, say.key("call.tab.run")));
        return "campaigns/run";
    }

    private List<Option> drafts(CallView call) {
        Texts known = texts.getIfAvailable();
        return known == null
                ? List.of()
                : known.revisionsOf(call.line().standard().id()).stream()
                        .map(each -> new Option(each.id().toString(), each.textTitle() + ", " + each.label()))
                        .toList();
    }

    /** Those to come, and the one that was chosen. */
    private List<Option> sessions(CallView call) {
        SessionRef chosen = call.targetSession();
        List<SessionRef> ahead = sessions.from(Paris.day(clock.instant()));
        return Stream.concat(Stream.ofNullable(chosen).filter(each -> !ahead.contains(each)), ahead.stream())
                .map(each -> new Option(each.id().toString(), say.text(each.body()) + ", " + say.day(each.on())))
                .toList();
    }

    /** The page again, where what was done is seen, or refused beside its form. */
    String saved(BindingResult errors, Runnable act, String slug, Actor actor, Model model, Reply reply) {
        return reply.to(errors, act, "run.saved", path(slug), () -> show(slug, actor, model));
    }
}
