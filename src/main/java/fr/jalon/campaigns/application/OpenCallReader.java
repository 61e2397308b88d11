package fr.jalon.campaigns.application;

import fr.jalon.campaigns.OpenCall;
import fr.jalon.campaigns.OpenCalls;
import fr.jalon.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the open calls for the other modules. */
@Service
class OpenCallReader implements OpenCalls {

    private final CallReader calls;

    OpenCallReader(CallReader calls) {
        this.calls = calls;
    }

    @Override
    public List<OpenCall> now() {
        return calls.open(Actor.ANONYMOUS).stream()
                .map(line -> new OpenCall(
                        line.id(),
                        line.standard(),
                        line.title(),
                        line.path(),
                        line.closesAt(),
                        line.daysLeft(),
                        line.comments()))
                .toList();
    }
}
