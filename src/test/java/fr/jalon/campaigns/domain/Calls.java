package fr.jalon.campaigns.domain;

import fr.jalon.shared.Actor;
import fr.jalon.shared.Paris;
import fr.jalon.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls that reached their state by real transitions. */
public final class Calls {

    public static final UUID STANDARD = UUID.randomUUID();
    public static final Instant OPENS = at("2025-01-15T09:00");
    public static final Instant CLOSES = at("2025-02-17T12:00");
    public static final Instant BEFORE = at("2025-01-10T10:00");
    public static final Instant DURING = at("2025-01-20T10:00");
    public static final Instant AFTER = at("2025-02-18T10:00");

    /** May do everything, so that only the state can refuse. */
    public static final Actor EVERYBODY = new Actor(
            UUID.randomUUID(),
            "Tous les rôles",
            EnumSet.copyOf(Role.everywhere()),
            Map.of(STANDARD, EnumSet.copyOf(Role.onStandard())));

    public static final CommentType GENERAL = new CommentType("G", "Général", "General", "Ce qui se classe mal", null);
    public static final CommentType BUSINESS = new CommentType("M", "Métier", "Business", "Le fond", "The substance");

    private Calls() {}

    public static Instant at(String minute) {
        return LocalDateTime.parse(minute).atZone(Paris.ZONE).toInstant();
    }

    public static Campaign draft() {
        return Campaign.create(
                STANDARD, null, "opam", "Opérations d’aménagement", List.of(GENERAL, BUSINESS), EVERYBODY, BEFORE);
    }

    /** Everything the checklist asks for. */
    static Campaign ready() {
        Campaign call = draft();
        call.defineDocuments(List.of(new DocumentLine("standard", "Standard", null)), EVERYBODY, BEFORE);
        call.schedule(new CallPeriod(OPENS, CLOSES), null, EVERYBODY, BEFORE);
        for (CheckedPoint point : call.checkedPoints()) {
            if (point.isMissing() && point.point().isComputed()) {
                call.setAside(point.point(), "Fait ailleurs", EVERYBODY, BEFORE);
            } else if (point.isMissing()) {
                call.tick(point.point(), null, EVERYBODY, BEFORE);
            }
        }
        return call;
    }

    /** As it stands at {@link #momentOf} that state. */
    static Campaign in(CampaignState state) {
        Campaign call = ready();
        if (state.ordinal() >= CampaignState.PREPARED.ordinal()) {
            call.prepare(EVERYBODY, BEFORE);
        }
        if (state.ordinal() >= CampaignState.APPROVED.ordinal()) {
            call.approve(LocalDate.of(2025, 1, 9), "Plénière", EVERYBODY, BEFORE);
        }
        if (state.ordinal() >= CampaignState.ANNOUNCED.ordinal()) {
            call.announce(EVERYBODY, BEFORE);
        }
        if (state.ordinal() >= CampaignState.OPEN.ordinal()) {
            call.keepTime(OPENS);
        }
        if (state.ordinal() >= CampaignState.CLOSED.ordinal()) {
            call.keepTime(CLOSES);
        }
        if (state.ordinal() >= CampaignState.PROCESSING.ordinal()) {
            call.process(EVERYBODY, AFTER);
        }
        if (state == CampaignState.PUBLISHED) {
            call.publish(EVERYBODY, AFTER);
        }
        return call;
    }

    static Instant momentOf(CampaignState state) {
        return switch (state) {
            case DRAFT, PREPARED, APPROVED, ANNOUNCED -> BEFORE;
            case OPEN -> DURING;
            default -> AFTER;
        };
    }

    static Comment comment(Campaign call, String text) {
        return Comment.draft(
                call,
                call.documents().get(0),
                UUID.randomUUID(),
                new Wording(List.of("G"), text, null),
                Anchor.WHOLE,
                DURING);
    }

    static Comment received(Campaign call, String text) {
        Comment comment = comment(call, text);
        comment.send(call, "DDT 38", DURING);
        comment.receive(call, new Ref("DDT38", 1), UUID.randomUUID(), EVERYBODY, DURING);
        return comment;
    }
}
