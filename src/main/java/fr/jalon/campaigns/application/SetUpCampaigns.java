package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CallPeriod;
import fr.jalon.campaigns.domain.Campaign;
import fr.jalon.campaigns.domain.CampaignAction;
import fr.jalon.campaigns.domain.Campaigns;
import fr.jalon.campaigns.domain.ChecklistPoint;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Slug;
import fr.jalon.standards.StandardHead;
import fr.jalon.standards.StandardHeads;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates calls and prepares them: notice, documents, types, dates, checklist. */
@Service
@Transactional
public class SetUpCampaigns {

    /** Pages of the list itself. */
    private static final Set<String> TAKEN = Set.of("nouveau");

    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final Drafts drafts;
    private final StandardHeads heads;
    private final PresetTypes words;
    private final Clock clock;

    SetUpCampaigns(
            Campaigns campaigns,
            CampaignDesk desk,
            Drafts drafts,
            StandardHeads heads,
            PresetTypes words,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.drafts = drafts;
        this.heads = heads;
        this.words = words;
        this.clock = clock;
    }

    /** @return address of the new call */
    public String create(String standardSlug, String title, TypePreset preset, Actor actor) {
        StandardHead head = heads.head(standardSlug, actor);
        CampaignAction.CREATE.require(actor, head.id());
        String slug = Slug.free(
                Slug.of(title == null ? "" : title, "appel"),
                wanted -> TAKEN.contains(wanted) || campaigns.existsBySlug(wanted));
        boolean underWay = head.line() != null && !head.line().ended();
        Campaign call = Campaign.create(
                head.id(), underWay ? head.cycleId() : null, slug, title, words.of(preset), actor, clock.instant());
        desk.save(call);
        return slug;
    }

    public void describe(String slug, Description said, Actor actor) {
        change(slug, actor, (call, by) -> call.describe(said, by, clock.instant()));
    }

    public void defineTypes(String slug, List<CommentType> types, Actor actor) {
        change(slug, actor, (call, by) -> call.defineTypes(types, by, clock.instant()));
    }

    public void useTypes(String slug, TypePreset preset, Actor actor) {
        defineTypes(slug, words.of(preset), actor);
    }

    /** A line without a code gets one from its title. */
    public void defineDocuments(String slug, List<DocumentLine> lines, Actor actor) {
        change(slug, actor, (call, by) -> {
            drafts.requireOf(call.standardId(), lines);
            call.defineDocuments(drafts.coded(lines), by, clock.instant());
        });
    }

    public void schedule(String slug, CallPeriod period, String reasonIfShort, Actor actor) {
        change(slug, actor, (call, by) -> call.schedule(period, reasonIfShort, by, clock.instant()));
    }

    public void tick(String slug, ChecklistPoint point, String note, Actor actor) {
        change(slug, actor, (call, by) -> call.tick(point, note, by, clock.instant()));
    }

    public void setAside(String slug, ChecklistPoint point, String reason, Actor actor) {
        change(slug, actor, (call, by) -> call.setAside(point, reason, by, clock.instant()));
    }

    public void untick(String slug, ChecklistPoint point, Actor actor) {
        change(slug, actor, (call, by) -> call.untick(point, by, clock.instant()));
    }

    private void change(String slug, Actor actor, BiConsumer<Campaign, Actor> act) {
        Campaign call = desk.seen(slug, actor);
        act.accept(call, actor);
        desk.save(call);
    }
}
