package fr.jalon.standards;

import java.util.List;

/**
 * The life of a standard as it is drawn everywhere: phases along a line, gates as the poles on it.
 *
 * @param ended the cycle is over; the line then loops back to the next need
 */
public record PoleLine(List<Segment> segments, boolean ended) {

    public PoleLine {
        segments = List.copyOf(segments);
    }
}
