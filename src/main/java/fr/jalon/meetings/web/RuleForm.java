package fr.jalon.meetings.web;

import fr.jalon.meetings.domain.consensus.ConsensusRule;
import fr.jalon.shared.web.FormField;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A group's own rule for consensus and votes. */
public class RuleForm {

    @FormField("consensus.rule.hesitant")
    @NotNull
    @Min(0)
    @Max(50)
    private Integer hesitant;

    @FormField("consensus.rule.quorum")
    @NotNull
    @Min(1)
    @Max(100)
    private Integer quorum;

    static RuleForm of(ConsensusRule rule) {
        RuleForm form = new RuleForm();
        form.hesitant = rule.hesitant();
        form.quorum = rule.quorum();
        return form;
    }

    ConsensusRule rule() {
        return new ConsensusRule(hesitant, quorum);
    }

    public Integer getHesitant() {
        return hesitant;
    }

    public void setHesitant(Integer hesitant) {
        this.hesitant = hesitant;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }
}
