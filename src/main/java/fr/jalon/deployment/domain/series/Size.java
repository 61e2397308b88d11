package fr.jalon.deployment.domain.series;

/** How large a drawing is, in its own units. Each screen gets the one whose letters it can show at a legible size. */
public enum Size {
    /** For a screen, for paper, and for other sites. */
    WIDE(640, 290, 13, 5, 40),
    /** For a phone. */
    NARROW(320, 270, 12, 4, 20);

    private final int width;
    private final int height;
    private final int letters;
    private final int parts;
    private final int marked;

    Size(int width, int height, int letters, int parts, int marked) {
        this.width = width;
        this.height = height;
        this.letters = letters;
        this.parts = parts;
        this.marked = marked;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Height of the letters. */
    public int letters() {
        return letters;
    }

    /** Steps of the axis, at most between the least and the most. */
    int parts() {
        return parts;
    }

    /** More measures than that get no mark each: the line says it. */
    int marked() {
        return marked;
    }

    /** As the style sheet calls it. */
    public String kind() {
        return "series-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
