package fr.jalon.campaigns.web;

import fr.jalon.accounts.People;
import fr.jalon.accounts.PersonRef;
import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.application.CommentReader;
import fr.jalon.campaigns.application.CommentRow;
import fr.jalon.campaigns.application.answers.AnswerFacts;
import fr.jalon.campaigns.application.answers.AnswerReader;
import fr.jalon.campaigns.application.answers.AnswerTemplates;
import fr.jalon.campaigns.application.answers.GuardAnswers;
import fr.jalon.campaigns.application.answers.LinkComments;
import fr.jalon.campaigns.application.answers.NearComments;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.CampaignState;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.documents.ClauseRef;
import fr.jalon.documents.Texts;
import fr.jalon.shared.Actor;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.Role;
import fr.jalon.shared.web.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what is to be known of a comment to answer it. */
@Component
class BoardSheets {

    /** Who may be asked to propose an answer. */
    private static final List<Role> TEAM =
            List.of(Role.PILOT, Role.FACILITATOR, Role.EDITOR, Role.MEMBER, Role.COPIL_MEMBER);

    private final CommentReader comments;
    private final AnswerReader answers;
    private final NearComments near;
    private final LinkComments links;
    private final AnswerTemplates templates;
    private final ObjectProvider<Texts> texts;
    private final GuardAnswers guard;
    private final People people;

    BoardSheets(
            CommentReader comments,
            AnswerReader answers,
            NearComments near,
            LinkComments links,
            AnswerTemplates templates,
            ObjectProvider<Texts> texts,
            GuardAnswers guard,
            People people) {
        this.comments = comments;
        this.answers = answers;
        this.near = near;
        this.links = links;
        this.templates = templates;
        this.texts = texts;
        this.guard = guard;
        this.people = people;
    }

    /** @param name document and reference */
    BoardPage.Sheet sheet(CallView call, String name, Actor actor) {
        int cut = name.indexOf('/');
        if (cut < 0) {
            throw new NotFound("comment " + name);
        }
        UUID id = call.line().id();
        CommentRow comment = comments.story(id, name.substring(0, cut), name.substring(cut + 1))
                .comment();
        AnswerFacts facts = answers.facts(id, List.of(comment.id()), actor).get(comment.id());
        List<AnswerReader.Past> history = answers.history(comment.id());
        UUID standard = call.line().standard().id();
        CampaignState state = call.line().state();
        List<Option> team = CampaignAction.ASSIGN.isOffered(actor, standard, state) ? team(standard) : List.of();
        boolean own = actor.id() != null && actor.id().equals(facts.assignee());
        boolean proposes = CampaignAction.PRE_INSTRUCT.isOffered(actor, standard, state)
                || own && CampaignAction.PRE_INSTRUCT.isIn(state);
        return new BoardPage.Sheet(
                comment,
                facts,
                clause(call, comment),
                near.near(id, comment),
                links.of(comment.id()),
                history,
                templates.of(standard),
                named(facts, history),
                team,
                proposes,
                call.may("DECIDE"),
                call.may("ASSIGN"),
                call.may("LINK"),
                call.may("PRE_INSTRUCT") ? guard.of(comment.id()) : List.of());
    }

    private Map<UUID, PersonRef> named(AnswerFacts facts, List<AnswerReader.Past> history) {
        UUID proposer = facts.proposal() == null ? null : facts.proposal().by();
        return people.byIds(Stream.concat(
                        Stream.of(proposer, facts.assignee(), facts.decidedBy()),
                        history.stream().map(AnswerReader.Past::by))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private List<Option> team(UUID standard) {
        Map<UUID, Option> team = new LinkedHashMap<>();
        TEAM.forEach(role -> people.holding(role, standard)
                .forEach(person ->
                        team.putIfAbsent(person.id(), new Option(person.id().toString(), person.name()))));
        return new ArrayList<>(team.values());
    }

    private ClauseRef clause(CallView call, CommentRow comment) {
        Texts known = texts.getIfAvailable();
        CallView.Document document = call.document(comment.document());
        return known == null || comment.clause() == null || document == null || document.revisionId() == null
                ? null
                : known.clauses(document.revisionId()).stream()
                        .filter(clause -> clause.identity().equals(comment.clause()))
                        .findFirst()
                        .orElse(null);
    }

    /** Filled in with what stands, else with what is proposed, else with an answer to be used again. */
    AnswerForm form(BoardPage.Sheet sheet, BoardQuery query, Actor actor) {
        AnswerForm form = new AnswerForm();
        form.setSeen(sheet.facts().version());
        form.setAssignee(sheet.facts().assignee());
        String here = sheet.comment().document();
        if (sheet.isDecided()) {
            form.setDisposition(sheet.comment().disposition());
            form.setReason(sheet.comment().reason());
            form.setAction(sheet.comment().action());
            form.setSeeOther(reference(sheet.facts().seeOther(), sheet.comment()));
        } else if (sheet.facts().proposal() != null) {
            AnswerFacts.Proposal proposal = sheet.facts().proposal();
            form.setDisposition(proposal.disposition());
            form.setReason(proposal.reason());
            form.setAction(proposal.action());
            form.setSeeOther(reference(proposal.seeOther(), sheet.comment()));
        }
        meeting(
                form,
                sheet.isDecided()
                        ? sheet.facts().meeting()
                        : answers.lastMeeting(sheet.comment().id(), actor));
        again(form, sheet, query, here);
        return form;
    }

    private static void meeting(AnswerForm form, Meeting meeting) {
        form.setMeeting(meeting.reference());
        form.setMeetingOn(meeting.on());
        form.setBody(meeting.body());
    }

    private static void again(AnswerForm form, BoardPage.Sheet sheet, BoardQuery query, String here) {
        sheet.near().stream()
                .filter(near -> near.id().toString().equals(query.getReprise()))
                .findFirst()
                .ifPresent(near -> {
                    form.setDisposition(near.disposition());
                    form.setReason(near.reason());
                    form.setAction(near.action());
                    form.setSeeOther(near.reference(here));
                });
        sheet.templates().stream()
                .filter(template -> template.id().toString().equals(query.getModele()))
                .findFirst()
                .ifPresent(template -> {
                    form.setReason(template.text());
                    if (template.disposition() != null) {
                        form.setDisposition(template.disposition());
                    }
                });
    }

    private static String reference(AnswerFacts.Other other, CommentRow comment) {
        if (other == null) {
            return null;
        }
        return other.document().equals(comment.document()) ? other.ref() : other.path();
    }
}
