package fr.jalon.shared.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Queues one-time work. */
@Component
public class Jobs {

    private final SchedulerClient client;

    Jobs(SchedulerClient client) {
        this.client = client;
    }

    /**
     * Queues with the transaction under way, if there is one: rolled back with it, and seen only after its commit. The
     * same task and instance queued again before it ran stays one.
     *
     * @param instance names this piece of work, like the id of the thing it is about
     * @param when runs as soon as possible after it
     */
    public void queue(TaskDescriptor<String> task, String instance, String data, Instant when) {
        client.scheduleIfNotExists(task.instance(instance).data(data).build(), when);
    }
}
