package fr.jalon.deployment.domain.series;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Frequency;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.indicator.Target;
import fr.jalon.deployment.domain.series.SeriesPicture.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesPictureTests {

    private static final LocalDate START = LocalDate.of(2021, 3, 1);

    private static final SeriesWords WORDS = new SeriesWords() {
        @Override
        public String exact(BigDecimal figure) {
            return Amounts.exact(figure, Locale.ROOT);
        }

        @Override
        public String brief(BigDecimal figure) {
            return Amounts.brief(figure, Locale.ROOT);
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String baseline(String figure) {
            return "Baseline " + figure;
        }

        @Override
        public String ceiling(String figure) {
            return "Ceiling " + figure;
        }

        @Override
        public String target(String figure) {
            return "Target " + figure;
        }
    };

    private static Definition about(Integer baseline, Integer ceiling, Target... targets) {
        return new Definition(
                "x",
                "jeux",
                null,
                "z",
                null,
                null,
                Frequency.MONTHLY,
                null,
                baseline == null ? null : BigDecimal.valueOf(baseline),
                ceiling == null ? null : BigDecimal.valueOf(ceiling),
                Arrays.asList(targets));
    }

    private static Measure at(int day, double amount) {
        return new Measure(START.plusDays(day), BigDecimal.valueOf(amount), null);
    }

    private static Target aim(int day, int amount) {
        return new Target(START.plusDays(day), BigDecimal.valueOf(amount));
    }

    private static SeriesPicture wide(Definition about, Measure... series) {
        return SeriesPicture.of(List.of(series), about, Size.WIDE, WORDS);
    }

    private static List<String> said(SeriesPicture picture, String kind) {
        return picture.labels().stream()
                .filter(label -> label.kind().equals(kind))
                .map(Label::said)
                .toList();
    }

    @Test
    void placesUnevenDaysByTheirDate() {
        SeriesPicture picture = wide(about(null, null), at(0, 1), at(10, 2), at(100, 3));
        List<Double> x = Arrays.stream(picture.line().split(" "))
                .map(point -> Double.valueOf(point.split(",")[0]))
                .toList();
        assertThat((x.get(1) - x.get(0)) / (x.get(2) - x.get(0))).isBetween(0.099, 0.101);
    }

    @Test
    void saysItsUnitItsRoundFiguresItsFirstAndLastDayItsYearsAndItsLastFigure() {
        SeriesPicture picture = wide(about(null, null), at(0, 3), at(1000, 23));
        assertThat(said(picture, "unit")).containsExactly("jeux");
        assertThat(said(picture, "tick")).containsExactly("0", "5", "10", "15", "20", "25");
        assertThat(said(picture, "day")).contains("2021-03-01", "2023-11-26", "2022", "2023");
        assertThat(said(picture, "value")).containsExactly("23");
        assertThat(picture.years()).hasSize(2);
    }

    @Test
    void namesWhatItBeganAtWhatIsAimedAtAndWhatItCanReach() {
        SeriesPicture picture = wide(about(2, 60, aim(400, 25), aim(800, 50)), at(0, 3), at(500, 23));
        assertThat(said(picture, "name baseline")).containsExactly("Baseline 2");
        assertThat(said(picture, "name ceiling")).containsExactly("Ceiling 60");
        assertThat(said(picture, "name target")).containsExactlyInAnyOrder("25", "Target 50");
        assertThat(picture.rules())
                .extracting(SeriesPicture.Rule::kind)
                .containsExactlyInAnyOrder("baseline", "ceiling", "target", "target");
        assertThat(picture.marks()).extracting(Mark::kind).contains("point", "last", "target");
    }

    @Test
    void saysACeilingThatWouldPressAllTheRestToTheGroundAndDoesNotDrawIt() {
        SeriesPicture picture = wide(about(null, 50_000), at(0, 3), at(500, 23));
        assertThat(said(picture, "name ceiling")).containsExactly("Ceiling 50,000 ↑");
        assertThat(picture.rules()).isEmpty();
        assertThat(said(picture, "tick")).contains("25");
    }

    @Test
    void isRightForOneMeasureForNoneForEqualOnesForNegativeOnesAndForMillions() {
        SeriesPicture one = wide(about(null, null), at(0, 9));
        assertThat(said(one, "day")).containsExactly("2021-03-01");
        assertThat(one.marks()).anySatisfy(mark -> assertThat(mark.x()).isBetween(250.0, 400.0));
        assertThat(SeriesPicture.of(List.of(), about(1, 2), Size.WIDE, WORDS)).isNull();
        SeriesPicture equal = wide(about(null, null), at(0, 7), at(9, 7), at(30, 7));
        assertThat(equal.line().split(" "))
                .allMatch(point -> point.endsWith(equal.line().split(",")[1].split(" ")[0]));
        SeriesPicture negative = wide(about(null, null), at(0, -4), at(9, 3), at(30, -8));
        assertThat(said(negative, "tick")).containsExactly("-10", "-5", "0", "5");
        assertThat(negative.zero()).isLessThan(negative.plot().bottom());
        SeriesPicture millions = wide(about(null, null), at(0, 1_200_000), at(9, 2_345_678));
        assertThat(said(millions, "tick")).containsExactly("0", "500k", "1M", "1.5M", "2M", "2.5M");
        assertThat(said(millions, "value")).containsExactly("2,345,678");
    }

    @Test
    void thinsTenThousandPointsAndLosesNoPeakNorTheLast() {
        List<Measure> series = new ArrayList<>();
        for (int day = 0; day < 10_000; day++) {
            series.add(at(day, day == 4321 ? 5000 : day % 10));
        }
        SeriesPicture picture = SeriesPicture.of(series, about(null, null), Size.WIDE, WORDS);
        String[] points = picture.line().split(" ");
        assertThat(points.length).isLessThan(500);
        double highest = picture.plot().y(BigDecimal.valueOf(5000));
        assertThat(points).anyMatch(point -> point.endsWith("," + highest));
        assertThat(points[points.length - 1])
                .startsWith(String.valueOf(picture.plot().right()));
        assertThat(picture.marks()).extracting(Mark::kind).containsExactly("last");
        assertThat(said(picture, "day")).doesNotHaveDuplicates().hasSizeBetween(8, 14);
    }

    /** As a browser with wide letters would draw them. */
    @ParameterizedTest
    @EnumSource(Size.class)
    void letsNoWordsCoverOthersNorBeCut(Size size) {
        Random random = new Random(11);
        for (int turn = 0; turn < 2000; turn++) {
            int range = (int) Math.pow(10, random.nextInt(1, 8));
            List<Measure> series = Stream.generate(() -> at(random.nextInt(4000), random.nextInt(range)))
                    .limit(random.nextInt(1, 60))
                    .sorted((a, b) -> a.day().compareTo(b.day()))
                    .toList();
            Target[] targets = Stream.generate(() -> aim(random.nextInt(5000), random.nextInt(range)))
                    .limit(random.nextInt(0, 8))
                    .sorted((a, b) -> a.dueOn().compareTo(b.dueOn()))
                    .toArray(Target[]::new);
            Definition about = about(random.nextInt(range), 1 + random.nextInt(range * 8), targets);
            SeriesPicture picture = SeriesPicture.of(series, about, size, WORDS);
            assertThat(said(picture, "value")).hasSize(1);
            assertThat(said(picture, "tick")).hasSize(picture.grid().size());
            apart(picture);
        }
    }

    private static void apart(SeriesPicture picture) {
        List<double[]> boxes =
                picture.labels().stream().map(one -> box(one, picture.size())).toList();
        for (double[] box : boxes) {
            assertThat(box[0]).isGreaterThanOrEqualTo(-0.1);
            assertThat(box[1]).isLessThanOrEqualTo(picture.size().width() + 0.1);
            assertThat(boxes.stream()
                            .filter(other -> other != box)
                            .filter(other ->
                                    box[0] < other[1] && other[0] < box[1] && box[2] < other[3] && other[2] < box[3]))
                    .isEmpty();
        }
    }

    private static double[] box(Label label, Size size) {
        double wide = label.said().length() * size.letters() * 0.55;
        double left =
                switch (label.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - wide / 2;
                    case END -> label.x() - wide;
                };
        return new double[] {left, left + wide, label.y() - size.letters() * 0.8, label.y() + size.letters() * 0.2};
    }

    @Test
    void namesTheFirstAndTheLastDayHoweverShortTheTime() {
        SeriesPicture picture = wide(about(null, null), at(0, 1), at(1, 2));
        assertThat(said(picture, "day")).containsExactly("2021-03-01", "2021-03-02");
        assertThat(ChronoUnit.DAYS.between(
                        picture.plot().first(), picture.plot().last()))
                .isEqualTo(1);
    }
}
