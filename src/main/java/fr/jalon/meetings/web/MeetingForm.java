package fr.jalon.meetings.web;

import fr.jalon.meetings.application.MeetingView;
import fr.jalon.meetings.domain.Details;
import fr.jalon.meetings.domain.MeetingKind;
import fr.jalon.meetings.domain.MeetingMode;
import fr.jalon.meetings.domain.Venue;
import fr.jalon.shared.web.FormField;
import fr.jalon.shared.web.TypedHour;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is said of a meeting. Without a day its date is looked for. */
public class MeetingForm extends HoursForm {

    @FormField("meeting.kind")
    @NotNull
    private MeetingKind kind = MeetingKind.PLENARY;

    @FormField("meeting.group")
    private UUID group;

    @FormField("meeting.title")
    @Size(max = 300)
    private String title;

    @FormField("meeting.purpose")
    @Size(max = 10000)
    private String purpose;

    @FormField("meeting.mode")
    @NotNull
    private MeetingMode mode = MeetingMode.REMOTE;

    @FormField("meeting.place")
    @Size(max = 500)
    private String place;

    @FormField("meeting.link")
    @Size(max = 1000)
    private String link;

    @FormField("meeting.slides")
    @Size(max = 1000)
    private String slides;

    @FormField("meeting.reference")
    @Size(max = 100)
    private String reference;

    @FormField("meeting.capacity")
    @Min(1)
    @Max(100000)
    private Integer capacity;

    static MeetingForm of(MeetingView meeting) {
        MeetingForm form = new MeetingForm();
        form.kind = meeting.line().kind();
        form.group = meeting.groupId();
        form.title = meeting.line().title();
        form.purpose = meeting.purpose();
        form.setDay(meeting.line().day());
        form.setStarts(TypedHour.of(meeting.line().startsAt()));
        form.setEnds(TypedHour.of(meeting.line().endsAt()));
        form.mode = meeting.line().mode();
        form.place = meeting.line().place();
        form.link = meeting.link();
        form.slides = meeting.slides();
        form.reference = meeting.reference();
        form.capacity = meeting.capacity();
        return form;
    }

    Details details() {
        return new Details(title, purpose, hours(), new Venue(mode, place, link), slides, reference, capacity);
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public MeetingMode getMode() {
        return mode;
    }

    public void setMode(MeetingMode mode) {
        this.mode = mode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getSlides() {
        return slides;
    }

    public void setSlides(String slides) {
        this.slides = slides;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
