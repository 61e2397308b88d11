package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.IllegalTransition;
import fr.jalon.shared.Message;
import fr.jalon.shared.NotFound;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.TooManyAttempts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

class ReplyTests {

    private final FlashMap flash = new FlashMap();
    private final Map<String, Object> nextPage = flash;
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Reply reply = new Reply(request, response);
    private final BindingResult errors = new MapBindingResult(new HashMap<>(), "form");
    private final List<String> acts = new ArrayList<>();

    @BeforeEach
    void asTheDispatcherDoes() {
        request.setAttribute(DispatcherServlet.OUTPUT_FLASH_MAP_ATTRIBUTE, flash);
    }

    @Test
    void goesOnWithANoticeOnceTheActIsDone() {
        String view = reply.to(errors, () -> acts.add("started"), "phase.started", "/there", () -> "form");

        assertThat(view).isEqualTo("redirect:/there");
        assertThat(acts).containsExactly("started");
        assertThat(nextPage).containsExactly(Map.entry("notice", Message.of("phase.started")));
    }

    @Test
    void showsTheSameViewAgainWithoutActingWhenTheFormCouldNotBeRead() {
        errors.reject("unreadable");

        String view = reply.to(errors, () -> acts.add("started"), "phase.started", "/there", () -> "form");

        assertThat(view).isEqualTo("form");
        assertThat(acts).isEmpty();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(nextPage).isEmpty();
    }

    @Test
    void showsTheSameViewAgainWithTheRuleThatRefused() {
        Runnable refused = () -> {
            throw RuleViolation.of("too-early", "startedOn", Message.of("phase.too-early"));
        };

        String view = reply.to(errors, refused, "phase.started", "/there", () -> "form");

        assertThat(view).isEqualTo("form");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(errors.getAllErrors()).extracting("code").containsExactly("phase.too-early");
    }

    @Test
    void leadsToWhatWasMade() {
        String view = reply.to(errors, () -> "pcrs", slug -> reply.done("made", "/standards/" + slug), () -> "form");

        assertThat(view).isEqualTo("redirect:/standards/pcrs");
        assertThat(nextPage).containsKey("notice");
    }

    @Test
    void leadsNowhereWhenNothingWasMade() {
        errors.reject("unreadable");

        String view = reply.to(errors, () -> "pcrs", slug -> reply.done("made", "/standards/" + slug), () -> "form");

        assertThat(view).isEqualTo("form");
        assertThat(nextPage).isEmpty();
    }

    @Test
    void answers409WhenSomebodyElseWasFaster() {
        assertThat(reply.outdated(() -> "form")).isEqualTo("form");
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void showsThePageAsItIsNowWhenTheThingHasMovedOn() {
        Runnable late = () -> {
            throw new IllegalTransition(Message.of("phase.over"));
        };

        assertThat(reply.to(errors, late, "phase.started", "/there", () -> "form"))
                .isEqualTo("form");
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(request.getAttribute("moved")).isEqualTo(Message.of("phase.over"));
        assertThatThrownBy(() -> reply.to(errors, late, "phase.started", "/there", () -> {
                    throw new NotFound("the form");
                }))
                .as("there is nothing to show")
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void asksWhoTriedTooOftenToWait() {
        Runnable refused = () -> {
            throw new TooManyAttempts(Duration.ofSeconds(90));
        };

        String view = reply.to(errors, refused, "signed-in", "/there", () -> "form");

        assertThat(view).isEqualTo("form");
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("90");
        assertThat(errors.getGlobalErrors()).hasSize(1);
        assertThat(nextPage).isEmpty();
    }

    @Test
    void answers410ForALinkThatWorksNoMore() {
        assertThat(reply.gone(() -> "dead")).isEqualTo("dead");
        assertThat(response.getStatus()).isEqualTo(410);
    }

    @Test
    void answers201WithTheViewOfWhatWasMade() {
        assertThat(reply.created(() -> "made")).isEqualTo("made");
        assertThat(response.getStatus()).isEqualTo(201);
    }
}
