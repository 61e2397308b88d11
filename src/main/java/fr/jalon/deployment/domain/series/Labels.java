package fr.jalon.deployment.domain.series;

import fr.jalon.deployment.domain.series.Label.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Puts words into a drawing: none is cut by an edge, none covers another. */
final class Labels {

    /** How wide a letter is, at most on average, for a height of 1. */
    private static final double LETTER = 0.58;

    private static final double GAP = 4;

    private final Size size;
    private final List<Box> taken = new ArrayList<>();
    private final List<Label> put = new ArrayList<>();

    Labels(Size size) {
        this.size = size;
    }

    /** Where words could stand. */
    record Spot(double x, double y, Anchor anchor) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean covers(Box other) {
            return left < other.right + GAP && other.left < right + GAP && top < other.bottom && other.top < bottom;
        }
    }

    static double width(String said, Size size) {
        return said.length() * size.letters() * LETTER;
    }

    /** No words go there. */
    void keepFree(double x, double y, double around) {
        taken.add(new Box(x - around, y - around, x + around, y + around));
    }

    /** At the first spot that is free; nowhere when none is. @return whether there was one */
    boolean put(String kind, String said, List<Spot> spots) {
        for (Spot spot : spots) {
            Box box = box(said, spot);
            if (fits(box) && taken.stream().noneMatch(box::covers)) {
                taken.add(box);
                put.add(new Label(kind, Geometry.rounded(spot.x()), Geometry.rounded(spot.y()), spot.anchor(), said));
                return true;
            }
        }
        return false;
    }

    private boolean fits(Box box) {
        return box.left >= 0 && box.right <= size.width() && box.top >= 0 && box.bottom <= size.height();
    }

    private Box box(String said, Spot spot) {
        double wide = width(said, size);
        double left =
                switch (spot.anchor()) {
                    case START -> spot.x();
                    case MIDDLE -> spot.x() - wide / 2;
                    case END -> spot.x() - wide;
                };
        return new Box(left, spot.y() - size.letters() * 0.85, left + wide, spot.y() + size.letters() * 0.25);
    }

    List<Label> all() {
        return List.copyOf(put);
    }
}
