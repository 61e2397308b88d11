package fr.jalon.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Jobs start last, once everything they may use is there, and are the first to be waited for when it ends. */
@Component
class JobsLifecycle implements SmartLifecycle {

    private final Scheduler scheduler;
    private final JobsProperties properties;
    private volatile boolean running;

    JobsLifecycle(Scheduler scheduler, JobsProperties properties) {
        this.scheduler = scheduler;
        this.properties = properties;
    }

    @Override
    public void start() {
        if (properties.enabled()) {
            scheduler.start();
            running = true;
        }
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
