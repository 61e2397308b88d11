package fr.jalon.deployment.domain.following;

/** Where an action of the plan stands. */
public enum TaskState {
    TO_DO,
    DOING,
    DONE,
    /** Not to be done any more; the reason is its evidence. */
    DROPPED;

    public boolean isOpen() {
        return this == TO_DO || this == DOING;
    }
}
