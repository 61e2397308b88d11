package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.CallView;
import fr.jalon.campaigns.domain.Description;
import fr.jalon.campaigns.domain.Notice;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What a call says of itself. Questions are typed one a line. */
public class NoticeForm {

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

    @FormField("run.target-session")
    private UUID targetSession;

    static NoticeForm of(CallView call) {
        NoticeForm form = new NoticeForm();
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
        form.targetSession =
                call.targetSession() == null ? null : call.targetSession().id();
        return form;
    }

    Description description() {
        return new Description(
                title,
                new Notice(genesis, recipients, objectives, useCases, methods, instructions),
                questions == null ? List.of() : questions.lines().toList(),
                returnAddress,
                targetSession);
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

    public UUID getTargetSession() {
        return targetSession;
    }

    public void setTargetSession(UUID targetSession) {
        this.targetSession = targetSession;
    }
}
