package fr.jalon.deployment.web;

import fr.jalon.deployment.domain.indicator.Amounts;
import fr.jalon.deployment.domain.indicator.Definition;
import fr.jalon.deployment.domain.indicator.Measure;
import fr.jalon.deployment.domain.series.SeriesPicture;
import fr.jalon.deployment.domain.series.SeriesWords;
import fr.jalon.deployment.domain.series.Size;
import fr.jalon.shared.Message;
import fr.jalon.shared.PartialDate;
import fr.jalon.shared.web.Say;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws series in the reader's words. */
@Component
class SeriesPictures {

    private final Say say;

    SeriesPictures(Say say) {
        this.say = say;
    }

    /** One for each size of screen; none when there is nothing to draw. */
    List<SeriesPicture> of(List<Measure> series, Definition about) {
        return Stream.of(Size.values())
                .map(size -> SeriesPicture.of(series, about, size, new Words()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** For other sites. @return null when there is nothing to draw */
    String file(List<Measure> series, Definition about) {
        SeriesPicture picture = SeriesPicture.of(series, about, Size.WIDE, new Words());
        if (picture == null) {
            return null;
        }
        Measure last = series.get(series.size() - 1);
        String summary = say.message(
                Message.of("series.summary", last.amount(), about.unit(), say.shortDay(last.day()), about.source()));
        return SeriesImage.of(picture, about.name(), summary, say.locale().getLanguage());
    }

    private final class Words implements SeriesWords {

        @Override
        public String exact(BigDecimal figure) {
            return Amounts.exact(figure, say.locale());
        }

        @Override
        public String brief(BigDecimal figure) {
            return Amounts.brief(figure, say.locale());
        }

        @Override
        public String day(LocalDate day) {
            return say.brief(PartialDate.of(day));
        }

        @Override
        public String baseline(String figure) {
            return say.message(Message.of("series.baseline", figure));
        }

        @Override
        public String ceiling(String figure) {
            return say.message(Message.of("series.ceiling", figure));
        }

        @Override
        public String target(String figure) {
            return say.message(Message.of("series.target", figure));
        }
    }
}
