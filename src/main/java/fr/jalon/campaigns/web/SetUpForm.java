package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.campaigns.domain.DocumentLine;
import fr.jalon.campaigns.domain.Notice;
import fr.jalon.shared.Message;
import fr.jalon.shared.Paris;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What is typed on the page of a call being run; each form of the page fills in its part. Lists are typed one a line. */
public class SetUpForm {

    @FormField("run.title")
    @Size(max = 300)
    private String title;

    @FormField("notice.genesis")
    @Size(max = 20000)
    private String genesis;

    @FormField("notice.recipients")
    @Size(max = 20000)
    private String recipients;

    @FormField("notice.objectives")
    @Size(max = 20000)
    private String objectives;

    @FormField("notice.use-cases")
    @Size(max = 20000)
    private String useCases;

    @FormField("notice.methods")
    @Size(max = 20000)
    private String methods;

    @FormField("notice.instructions")
    @Size(max = 20000)
    private String instructions;

    @FormField("notice.questions")
    @Size(max = 5000)
    private String questions;

    @FormField("run.return-address")
    @Size(max = 254)
    private String returnAddress;

    private List<DocumentPart> documents = new ArrayList<>();

    @FormField("notice.types")
    @Size(max = 5000)
    private String typeLines;

    private LocalDate opensOn;
    private String opensHour;
    private LocalDate closesOn;
    private String closesHour;

    @FormField("run.short-reason")
    @Size(max = 2000)
    private String shortReason;

    private LocalDate approvedOn;

    @FormField("run.approval-note")
    @Size(max = 2000)
    private String note;

    @FormField("run.reason")
    @Size(max = 2000)
    private String reason;

    private String act;

    /** A document of the call; without a title it is none. */
    public static class DocumentPart {

        private String code;
        private String title;
        private UUID revision;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public UUID getRevision() {
            return revision;
        }

        public void setRevision(UUID revision) {
            this.revision = revision;
        }
    }

    static SetUpForm of(CallView call) {
        SetUpForm form = new SetUpForm();
        Notice notice = call.notice();
        form.title = call.line().title();
        form.genesis = notice.genesis();
        form.recipients = notice.recipients();
        form.objectives = notice.objectives();
        form.useCases = notice.useCases();
        form.methods = notice.methods();
        form.instructions = notice.instructions();
        form.questions = String.join("\n", call.questions());
        form.returnAddress = call.returnAddress();
        form.shortReason = call.line().shortReason();
        call.documents().forEach(each -> {
            DocumentPart part = new DocumentPart();
            part.code = each.code();
            part.title = each.title();
            part.revision = each.revisionId();
            form.documents.add(part);
        });
        form.documents.add(new DocumentPart());
        form.typeLines =
                String.join("\n", call.types().stream().map(SetUpForm::line).toList());
        if (call.line().opensAt() != null) {
            form.opensOn = Paris.day(call.line().opensAt());
            form.opensHour = hour(call.line().opensAt());
        }
        if (call.line().closesAt() != null) {
            form.closesOn = Paris.day(call.line().closesAt());
            form.closesHour = hour(call.line().closesAt());
        }
        return form;
    }

    private static String hour(Instant at) {
        return at.atZone(Paris.ZONE).toLocalTime().toString();
    }

    private static String line(CommentType type) {
        return String.join(
                " | ", type.code(), type.nameFr(), text(type.meaningFr()), text(type.nameEn()), text(type.meaningEn()));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    Description description(CallView call) {
        return new Description(
                title,
                new Notice(genesis, recipients, objectives, useCases, methods, instructions),
                questions == null ? List.of() : questions.lines().toList(),
                returnAddress,
                call.targetSessionId());
    }

    List<DocumentLine> lines() {
        return documents.stream()
                .filter(part -> part.title != null)
                .map(part -> new DocumentLine(part.code, part.title, part.revision))
                .toList();
    }

    /** Code | name | meaning | English name | English meaning. */
    List<CommentType> types() {
        return text(typeLines)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(parts ->
                        new CommentType(parts.get(0), part(parts, 1), part(parts, 3), part(parts, 2), part(parts, 4)))
                .toList();
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() && !parts.get(index).isEmpty() ? parts.get(index) : null;
    }

    Instant opens() {
        return at(opensOn, opensHour, "opensHour", LocalTime.MIDNIGHT);
    }

    Instant closes() {
        return at(closesOn, closesHour, "closesHour", LocalTime.NOON);
    }

    private static Instant at(LocalDate day, String hour, String field, LocalTime otherwise) {
        if (day == null) {
            return null;
        }
        try {
            LocalTime time = hour == null ? otherwise : LocalTime.parse(hour.length() == 4 ? "0" + hour : hour);
            return day.atTime(time).atZone(Paris.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.of("hour-unreadable", field, Message.of("run.hour-unreadable"));
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGenesis() {
        return genesis;
    }

    public void setGenesis(String genesis) {
        this.genesis = genesis;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getUseCases() {
        return useCases;
    }

    public void setUseCases(String useCases) {
        this.useCases = useCases;
    }

    public String getMethods() {
        return methods;
    }

    public void setMethods(String methods) {
        this.methods = methods;
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = instructions;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getReturnAddress() {
        return returnAddress;
    }

    public void setReturnAddress(String returnAddress) {
        this.returnAddress = returnAddress;
    }

    public List<DocumentPart> getDocuments() {
        return documents;
    }

    public void setDocuments(List<DocumentPart> documents) {
        this.documents = documents;
    }

    public String getTypeLines() {
        return typeLines;
    }

    public void setTypeLines(String typeLines) {
        this.typeLines = typeLines;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensHour() {
        return opensHour;
    }

    public void setOpensHour(String opensHour) {
        this.opensHour = opensHour;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesHour() {
        return closesHour;
    }

    public void setClosesHour(String closesHour) {
        this.closesHour = closesHour;
    }

    public String getShortReason() {
        return shortReason;
    }

    public void setShortReason(String shortReason) {
        this.shortReason = shortReason;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
