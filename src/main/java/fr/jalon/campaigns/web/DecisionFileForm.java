package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.answers.TakeDecisions;
import fr.jalon.campaigns.domain.Disposition;
import fr.jalon.campaigns.domain.Meeting;
import fr.jalon.campaigns.domain.answers.Filling;
import fr.jalon.shared.web.FormField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A file of decisions; or, cell by cell, what was chosen where it says otherwise than what stands here. */
public class DecisionFileForm extends MeetingForm {

    @FormField("decisions.file")
    private MultipartFile file;

    private List<Choice> choices = new ArrayList<>();

    Meeting in() {
        return in(null);
    }

    List<TakeDecisions.Settled> settled() {
        return choices.stream()
                .filter(choice -> "file".equals(choice.take) && choice.id != null)
                .map(Choice::settled)
                .toList();
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public void setChoices(List<Choice> choices) {
        this.choices = choices;
    }

    /** One comment; {@code take} is {@code here} or {@code file}. */
    public static class Choice {

        private UUID id;
        private long version;
        private String take;
        private boolean decision;
        private boolean action;
        private Disposition disposition;
        private String reason;
        private String done;

        TakeDecisions.Settled settled() {
            EnumSet<Filling.Field> fields = EnumSet.noneOf(Filling.Field.class);
            if (decision) {
                fields.add(Filling.Field.DECISION);
            }
            if (action) {
                fields.add(Filling.Field.ACTION);
            }
            return new TakeDecisions.Settled(id, version, fields, new TakeDecisions.Cells(disposition, reason, done));
        }

        public UUID getId() {
            return id;
        }

        public void setId(UUID id) {
            this.id = id;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }

        public String getTake() {
            return take;
        }

        public void setTake(String take) {
            this.take = take;
        }

        public boolean isDecision() {
            return decision;
        }

        public void setDecision(boolean decision) {
            this.decision = decision;
        }

        public boolean isAction() {
            return action;
        }

        public void setAction(boolean action) {
            this.action = action;
        }

        public Disposition getDisposition() {
            return disposition;
        }

        public void setDisposition(Disposition disposition) {
            this.disposition = disposition;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public String getDone() {
            return done;
        }

        public void setDone(String done) {
            this.done = done;
        }
    }
}
