package fr.jalon.campaigns.web;

import fr.jalon.accounts.OrganisationRef;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CallViews;
import fr.jalon.campaigns.application.FollowComments;
import fr.jalon.campaigns.application.PositionReader;
import fr.jalon.campaigns.application.ReadingReader;
import fr.jalon.campaigns.domain.ClosedCall;
import fr.jalon.campaigns.domain.Comment;
import fr.jalon.campaigns.domain.CommentState;
import fr.jalon.documents.ClauseRef;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.web.Crumb;
import fr.jalon.shared.web.Option;
import fr.jalon.shared.web.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the pages of a call in the model; used to show them and to show them again. */
@Component
class CallPages {

    /** A clause longer than that is not copied into the form. */
    private static final int PREFILLED = 4000;

    private final CallViews views;
    private final ReadingReader readings;
    private final FollowComments follow;
    private final PositionReader positions;
    private final Say say;

    CallPages(CallViews views, ReadingReader readings, FollowComments follow, PositionReader positions, Say say) {
        this.views = views;
        this.readings = readings;
        this.follow = follow;
        this.positions = positions;
        this.say = say;
    }

    CallView call(String slug, Actor actor) {
        return views.view(slug, actor);
    }

    /** The way to a page of a call; the label is null on its own page. */
    List<Crumb> crumbs(CallView call, String label) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(say.key("calls.title"), "/appels"));
        crumbs.add(new Crumb(
                call.line().title(), label == null ? null : call.line().path()));
        if (label != null) {
            crumbs.add(new Crumb(label, null));
        }
        return crumbs;
    }

    /**
     * The page of a call, with the form in place where an anchor is given.
     *
     * @param document its code, or null for the first
     */
    CallPage show(String slug, String document, String anchor, String secret, Actor actor, Model model) {
        CallView call = call(slug, actor);
        CallView.Document read = document(call, document);
        ReadingReader.Reading reading = read == null ? null : readings.reading(read);
        CallPage.Writing writing = null;
        if (anchor != null && read != null && call.line().isOpen()) {
            ReadingReader.Clause clause = reading == null ? null : reading.clause(anchor);
            writing = writing(call, read, clause == null ? null : clause.ref(), secret, actor);
        }
        CallPage page = new CallPage(call, read, reading, writing);
        model.addAttribute("page", page);
        model.addAttribute("crumbs", crumbs(call, null));
        return page;
    }

    /** What was typed, given back because the call is closed. */
    record TooLatePage(CallView call, Message why, CommentForm typed) {}

    String tooLate(
            String slug, ClosedCall closed, CommentForm typed, Actor actor, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        CallView call = call(slug, actor);
        model.addAttribute("page", new TooLatePage(call, closed.explanation(), typed));
        model.addAttribute("crumbs", crumbs(call, null));
        return "campaigns/too-late";
    }

    /** The form alone, to be put in place. */
    CallPage.Writing form(String slug, String document, String anchor, String secret, Actor actor) {
        CallView call = call(slug, actor);
        CallView.Document read = document(call, document);
        if (read == null) {
            throw new NotFound("document of " + slug);
        }
        return writing(call, read, readings.clause(read, anchor), secret, actor);
    }

    private static CallView.Document document(CallView call, String code) {
        if (code == null) {
            return call.documents().isEmpty() ? null : call.documents().get(0);
        }
        CallView.Document found = call.document(code);
        if (found == null) {
            throw new NotFound("document " + code);
        }
        return found;
    }

    private CallPage.Writing writing(
            CallView call, CallView.Document document, ClauseRef clause, String secret, Actor actor) {
        boolean signedIn = actor.id() != null;
        boolean known = signedIn
                || follow.own(call.line().slug(), secret, actor)
                        .filter(own -> own.proved() && own.contributor().isConfirmed())
                        .isPresent();
        return new CallPage.Writing(
                call,
                document,
                clause == null ? CallPage.WHOLE : clause.anchor(),
                clause,
                types(call),
                organisation(actor),
                known,
                signedIn);
    }

    /** Name of the organisation the reader may speak for, or null. */
    String organisation(Actor actor) {
        return positions.organisationOf(actor).map(OrganisationRef::name).orElse(null);
    }

    /** The types of a call, to choose from. */
    List<Option> types(CallView call) {
        return call.types().stream()
                .map(type -> new Option(type.code(), say.text(type.name())))
                .toList();
    }

    /** Address of the form that goes on with a draft. */
    String placeOf(CallView call, Comment draft) {
        CallView.Document document = call.documents().stream()
                .filter(each -> each.id().equals(draft.documentId()))
                .findFirst()
                .orElseThrow();
        ReadingReader.Reading reading = draft.clauseIdentity() == null ? null : readings.reading(document);
        String anchor = reading == null
                ? CallPage.WHOLE
                : reading.clauses().stream()
                        .filter(clause -> clause.ref().identity().equals(draft.clauseIdentity()))
                        .map(clause -> clause.ref().anchor())
                        .findFirst()
                        .orElse(CallPage.WHOLE);
        return call.line().path() + "?document=" + document.code() + "&clause=" + anchor + "&brouillon=" + draft.id()
                + "#" + anchor;
    }

    /** A form filled in as far as is known: the present wording, the organisation, a draft. */
    CommentForm prefilled(CallPage.Writing writing, String quotation, UUID draft, String secret, Actor actor) {
        CommentForm form = new CommentForm();
        form.setClause(writing.anchor());
        form.setQuotation(quotation);
        if (writing.clause() != null && writing.clause().plain().length() <= PREFILLED) {
            form.setProposedChange(writing.clause().plain());
        }
        if (writing.types().size() == 1) {
            form.setType(writing.types().get(0).value());
        }
        String slug = writing.call().line().slug();
        follow.own(slug, secret, actor).ifPresent(own -> {
            form.setOrganisation(own.contributor().organisationAsWritten());
            draft(own.comments(), draft).ifPresent(kept -> fill(form, kept));
        });
        if (form.getOrganisation() == null || form.getOrganisation().isBlank()) {
            form.setOrganisation(writing.organisation());
        }
        return form;
    }

    private static Optional<Comment> draft(List<Comment> comments, UUID id) {
        return comments.stream()
                .filter(comment -> comment.id().equals(id) && comment.state() == CommentState.DRAFT)
                .findFirst();
    }

    private static void fill(CommentForm form, Comment kept) {
        form.setDraft(kept.id());
        form.setType(kept.types().isEmpty() ? null : kept.types().get(0));
        form.setText(kept.text());
        form.setQuotation(kept.quotation());
        if (kept.proposedChange() != null) {
            form.setProposedChange(kept.proposedChange());
        }
    }
}
