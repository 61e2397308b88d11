package fr.jalon.deployment.web;

import fr.jalon.deployment.application.gate.Gate;
import fr.jalon.deployment.domain.wave.Condition;
import fr.jalon.deployment.domain.wave.Rollout;
import java.util.List;

/**
 * What holds the gate shut, and who may act on it.
 *
 * @param lines the conditions, in their order
 * @param refused the act that was just refused, or null
 */
record GatePage(RolloutPages.Frame frame, Rollout rollout, List<Gate.Line> lines, String refused) {

    public boolean mayAct() {
        return frame.may("GENERALISE") && !rollout.isGeneralised();
    }

    /** Conditions that still hold it shut. */
    public long open() {
        return lines.stream().filter(Gate.Line::isOpen).count();
    }

    /** Where one brings it about; null where words do. */
    public String where(Condition condition) {
        return switch (condition) {
            case PILOT_OVER -> frame.base() + "/vagues";
            case ANOMALIES -> frame.base() + "/anomalies";
            case DIAGNOSIS -> frame.base() + "/autodiagnostics";
            case CORRECTIONS -> frame.base() + "/actions";
            default -> null;
        };
    }

    /** What was written about it comes back. */
    public boolean isRefused(Condition condition, String act, ConditionForm form) {
        return form.getCondition() == condition && act.equals(refused);
    }
}
