package fr.jalon.standards.web;

import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import fr.jalon.standards.PoleLine;
import fr.jalon.standards.Segment;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Prepares the drawings of a {@link PoleLine}, so that {@code components/poleline.html} only prints. */
@Component("lineDrawings")
public class LineDrawings {

    private final Say say;
    private final PhaseWords words;

    public LineDrawings(Say say) {
        this.say = say;
        this.words = new PhaseWords(say);
    }

    /** The big drawing, phase by phase. */
    public List<PhaseDrawing> full(PoleLine line) {
        int last = line.segments().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> new PhaseDrawing(line.segments().get(index), words, index == last, line.ended()))
                .toList();
    }

    /** The small one, for lists. */
    public MiniLine mini(PoleLine line) {
        return new MiniLine(line, say.message(summary(line)));
    }

    /** "Phase 6 sur 7 : Validation, en retard". */
    private static Message summary(PoleLine line) {
        List<Segment> segments = line.segments();
        int now = current(segments);
        if (now < 0) {
            boolean over =
                    line.ended() || segments.stream().noneMatch(segment -> segment.state() == Segment.State.TODO);
            return Message.of(over ? "poleline.mini.ended" : "poleline.mini.not-started", segments.size());
        }
        Segment segment = segments.get(now);
        String key = segment.late() ? "poleline.mini.late" : "poleline.mini.now";
        return Message.of(key, now + 1, segments.size(), segment.name());
    }

    /** The furthest of the phases under way, or -1. */
    static int current(List<Segment> segments) {
        return IntStream.range(0, segments.size())
                .filter(index -> segments.get(index).state() == Segment.State.NOW)
                .max()
                .orElse(-1);
    }
}
