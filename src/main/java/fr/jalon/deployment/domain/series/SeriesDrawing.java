package fr.jalon.deployment.domain.series;

import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Target;
import fr.jalon.deployment.domain.series.Label.Anchor;
import fr.jalon.deployment.domain.series.Labels.Spot;
import fr.jalon.deployment.domain.series.SeriesPicture.Mark;
import fr.jalon.deployment.domain.series.SeriesPicture.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a series. */
final class SeriesDrawing {

    private static final double GAP = 8;
    private static final double TOP = 40;
    private static final double FOOT = 26;
    /** A ceiling that many times above all the rest would press it to the ground: it is said, not drawn. */
    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final List<Measure> series;
    private final Definition about;
    private final Size size;
    private final SeriesWords words;
    private final Measure last;
    private final boolean ceilingDrawn;
    private final Geometry plot;
    private final Labels labels;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    SeriesDrawing(List<Measure> series, Definition about, Size size, SeriesWords words) {
        this.series = series;
        this.about = about;
        this.size = size;
        this.words = words;
        this.last = series.get(series.size() - 1);
        this.ceilingDrawn = about.ceiling() != null && !isFar(about.ceiling());
        this.plot = plot();
        this.labels = new Labels(size);
    }

    private boolean isFar(BigDecimal ceiling) {
        BigDecimal most = figures().max(BigDecimal::compareTo).orElseThrow();
        return most.signum() > 0 && ceiling.compareTo(most.multiply(FAR)) > 0;
    }

    private Stream<BigDecimal> figures() {
        return Stream.of(
                        series.stream().map(Measure::amount),
                        about.targets().stream().map(Target::amount),
                        Stream.ofNullable(about.baseline()))
                .flatMap(each -> each);
    }

    private Geometry plot() {
        List<BigDecimal> held = Stream.concat(figures(), ceilingDrawn ? Stream.of(about.ceiling()) : Stream.empty())
                .sorted()
                .toList();
        Scale scale = Scale.holding(
                held.get(0),
                held.get(held.size() - 1),
                size.parts(),
                about.nature().counts());
        List<LocalDate> days = Stream.concat(
                        Stream.of(series.get(0).day(), last.day()),
                        about.targets().stream().map(Target::dueOn))
                .sorted()
                .toList();
        double left = scale.steps().stream()
                .mapToDouble(one -> Labels.width(tick(scale).apply(one), size))
                .max()
                .orElseThrow();
        return new Geometry(
                left + GAP,
                size.width() - GAP,
                TOP,
                size.height() - FOOT,
                days.get(0),
                days.get(days.size() - 1),
                scale);
    }

    private Function<BigDecimal, String> tick(Scale scale) {
        boolean millions = scale.top().max(scale.bottom().abs()).compareTo(MILLION) >= 0;
        return millions ? words::brief : words::exact;
    }

    private boolean isBeyond(BigDecimal figure) {
        return figure.equals(about.ceiling()) && !ceilingDrawn;
    }

    SeriesPicture picture() {
        List<Measure> drawn = Thinned.of(series, one -> plot.x(one.day()));
        frame();
        lastValue(drawn);
        rules();
        targets();
        if (series.size() <= size.marked()) {
            drawn.forEach(one -> marks.add(0, new Mark("point", plot.x(one.day()), plot.y(one.amount()))));
        }
        return new SeriesPicture(
                size,
                plot,
                plot.scale().steps().stream().map(plot::y).toList(),
                years(),
                line(drawn),
                List.copyOf(rules),
                List.copyOf(marks),
                labels.all());
    }

    private String line(List<Measure> drawn) {
        return drawn.stream()
                .map(one -> String.format(Locale.ROOT, "%.1f,%.1f", plot.x(one.day()), plot.y(one.amount())))
                .collect(Collectors.joining(" "));
    }

    /** The unit, the round figures, the first day and the last. */
    private void frame() {
        String unit = about.unit();
        int room = (int) ((size.width() - GAP) / Labels.width("x", size));
        String said = unit.length() <= room ? unit : unit.substring(0, room - 1) + "…";
        labels.put("unit", said, List.of(new Spot(0, size.letters(), Anchor.START)));
        plot.scale()
                .steps()
                .forEach(one -> labels.put(
                        "tick",
                        tick(plot.scale()).apply(one),
                        List.of(new Spot(plot.left() - GAP / 2, plot.y(one) + size.letters() * 0.35, Anchor.END))));
        double foot = plot.bottom() + size.letters() + 5;
        if (plot.first().equals(plot.last())) {
            day(plot.first(), new Spot(plot.x(plot.first()), foot, Anchor.MIDDLE));
        } else {
            day(plot.first(), new Spot(plot.left(), foot, Anchor.START), new Spot(0, foot, Anchor.START));
            day(plot.last(), new Spot(plot.right(), foot, Anchor.END), new Spot(size.width(), foot, Anchor.END));
        }
    }

    private void day(LocalDate day, Spot... spots) {
        labels.put("day", words.day(day), List.of(spots));
    }

    /** Each gets its line; its number where there is room between the days. */
    private List<Double> years() {
        int from = plot.first().getYear() + 1;
        int many = plot.last().getYear() - from + 1;
        int most = (int) ((plot.right() - plot.left()) / (Labels.width("2000", size) + GAP));
        int step = Math.max(1, (int) Math.ceil((double) many / most));
        return IntStream.range(from, from + many)
                .filter(year -> step == 1 || year % step == 0)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .map(day -> year(day, plot.x(day)))
                .toList();
    }

    private double year(LocalDate day, double x) {
        double foot = plot.bottom() + size.letters() + 5;
        labels.put("day", String.valueOf(day.getYear()), List.of(new Spot(x, foot, Anchor.MIDDLE)));
        return x;
    }

    /** On the side where its line does not come from. */
    private void lastValue(List<Measure> drawn) {
        double x = plot.x(last.day());
        double y = plot.y(last.amount());
        BigDecimal before =
                drawn.size() < 2 ? last.amount() : drawn.get(drawn.size() - 2).amount();
        marks.add(new Mark("last", x, y));
        labels.keepFree(x, y, 6);
        labels.put("value", words.exact(last.amount()), around(x, y, before.compareTo(last.amount()) > 0));
    }

    /** Above or below first, then beside; as far from the edges as it takes. */
    private List<Spot> around(double x, double y, boolean below) {
        double over = y - GAP - 3;
        double under = y + size.letters() + GAP;
        List<Spot> spots = new ArrayList<>();
        for (double row : below ? new double[] {under, over} : new double[] {over, under}) {
            for (Anchor anchor : new Anchor[] {Anchor.MIDDLE, Anchor.END, Anchor.START}) {
                spots.add(new Spot(x, row, anchor));
            }
        }
        spots.add(new Spot(x - GAP, y + 4, Anchor.END));
        spots.add(new Spot(x + GAP, y + 4, Anchor.START));
        return spots;
    }

    private void rules() {
        if (about.ceiling() != null) {
            String figure = words.exact(about.ceiling()) + (ceilingDrawn ? "" : " ↑");
            rule("ceiling", words.ceiling(figure), about.ceiling());
        }
        if (about.baseline() != null) {
            rule("baseline", words.baseline(words.exact(about.baseline())), about.baseline());
        }
    }

    /** Named at its end, above it or below; at its beginning where other words are there already. */
    private void rule(String kind, String name, BigDecimal figure) {
        double y = isBeyond(figure) ? TOP : plot.y(figure);
        if (!isBeyond(figure)) {
            rules.add(new Rule(kind, "M" + plot.left() + " " + y + "H" + plot.right()));
        }
        double over = y - 5;
        double under = y + size.letters() + 2;
        double middle = (plot.left() + plot.right()) / 2;
        labels.put(
                "name " + kind,
                name,
                List.of(
                        new Spot(plot.right(), over, Anchor.END),
                        new Spot(plot.right(), under, Anchor.END),
                        new Spot(plot.left() + GAP, over, Anchor.START),
                        new Spot(plot.left() + GAP, under, Anchor.START),
                        new Spot(middle, over, Anchor.MIDDLE),
                        new Spot(middle, under, Anchor.MIDDLE)));
    }

    /** Steps up to the day of each; the last one is named, the others say their figure where there is room. */
    private void targets() {
        List<Target> aims = about.targets();
        aims.forEach(one -> labels.keepFree(plot.x(one.dueOn()), plot.y(one.amount()), 7));
        double from = plot.left();
        for (Target one : aims) {
            double x = plot.x(one.dueOn());
            rules.add(new Rule("target", "M" + from + " " + plot.y(one.amount()) + "H" + x));
            marks.add(new Mark("target", x, plot.y(one.amount())));
            from = x;
        }
        for (int i = aims.size() - 1; i >= 0; i--) {
            String figure = words.exact(aims.get(i).amount());
            labels.put(
                    "name target",
                    i == aims.size() - 1 ? words.target(figure) : figure,
                    around(plot.x(aims.get(i).dueOn()), plot.y(aims.get(i).amount()), false));
        }
    }
}
