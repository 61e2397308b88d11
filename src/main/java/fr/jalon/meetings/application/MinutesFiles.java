package fr.jalon.meetings.application;

import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.export.MinutesDocx;
import fr.jalon.meetings.domain.export.MinutesPdf;
import fr.jalon.meetings.domain.export.MinutesText;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Markdown;
import fr.jalon.shared.web.Say;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Minutes to take away, in the shape of the model. They are in French, like the model. */
@Service
public class MinutesFiles {

    private final MinutesViews views;
    private final Markdown markdown;
    private final Say say;

    MinutesFiles(MinutesViews views, Markdown markdown, Say say) {
        this.views = views;
        this.markdown = markdown;
        this.say = say;
    }

    public byte[] docx(UUID meetingId, Actor reader) {
        return MinutesDocx.write(text(views.view(meetingId, reader)));
    }

    public byte[] pdf(UUID meetingId, Actor reader) {
        return MinutesPdf.write(text(views.view(meetingId, reader)), markdown::toHtml);
    }

    private MinutesText text(MinutesView minutes) {
        MeetingView meeting = minutes.meeting();
        return new MinutesText(
                meeting.reference() == null ? "" : meeting.reference(),
                group(meeting),
                mode(meeting.line().mode()),
                meeting.line().title() + ", " + said(meeting.line().startsAt()),
                meeting.agenda().stream().map(MeetingView.Item::title).toList(),
                meeting.slides() == null ? "" : meeting.slides(),
                minutes.animators(),
                minutes.people(),
                minutes.excused(),
                minutes.rereadUntil() == null ? "" : said(minutes.sentAt()),
                minutes.validatedAt() == null ? "" : said(minutes.validatedAt()),
                minutes.nextMeeting() == null ? "" : minutes.nextMeeting(),
                minutes.blocks().stream()
                        .map(block -> new MinutesText.Block(
                                block.title(),
                                block.words().summary(),
                                block.words().remarks(),
                                block.words().decision()))
                        .toList(),
                minutes.deliverables() == null ? "" : minutes.deliverables());
    }

    /** The model puts "GT" before the name, which many groups bear already. */
    private static String group(MeetingView meeting) {
        String name = meeting.group() == null ? meeting.line().standard().title() : meeting.group();
        return name.replaceFirst("^GT\\s+", "");
    }

    private String mode(MeetingMode mode) {
        return say.message(Message.of("term.MeetingMode." + mode.name()), Locale.FRENCH);
    }

    private String said(Instant at) {
        return at == null ? "" : say.message(Message.of("minutes.instant", at), Locale.FRENCH);
    }

    /** Never empty, whatever the title. */
    public String name(UUID meetingId, Actor reader) {
        return fr.jalon.shared.Slug.of(
                "compte-rendu " + views.view(meetingId, reader).meeting().line().title(), "compte-rendu");
    }
}
