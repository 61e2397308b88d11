package fr.jalon.campaigns.api;

import fr.jalon.campaigns.application.returns.ReturnPlan;
import fr.jalon.campaigns.application.returns.TakeReturns;
import fr.jalon.campaigns.application.returns.TakeReturns.Said;
import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Blank;
import fr.jalon.shared.web.Say;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The tables that comments come in. */
@RestController
@RequestMapping("/api/v1/campaigns/{campaign}")
@Tag(name = "campaigns")
class ReturnsApi {

    private final TakeReturns take;
    private final Say say;

    ReturnsApi(TakeReturns take, Say say) {
        this.take = take;
        this.say = say;
    }

    @PostMapping(path = "/returns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReturnBody> takeReturn(
            @PathVariable String campaign,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) String organisation,
            @RequestParam(required = false) String document,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Actor actor)
            throws IOException {
        Sent sent = new Sent(file.getOriginalFilename(), file.getBytes(), false);
        Said said = new Said(Blank.toNull(organisation), true, Blank.toNull(document), Map.of());
        if (dryRun) {
            return ResponseEntity.ok(ReturnBody.of(take.look(campaign, sent, said, actor), say));
        }
        ReturnPlan taken = take.take(campaign, sent, said, actor);
        return ResponseEntity.created(URI.create("/api/v1/campaigns/" + campaign + "/comments"))
                .body(ReturnBody.of(taken, say));
    }
}
