package fr.jalon.campaigns.application;

import fr.jalon.campaigns.domain.CommentType;
import fr.jalon.campaigns.domain.TypePreset;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.Say;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Spells the preset types out, in both languages; from then on they belong to the call. */
@Component
public class PresetTypes {

    private final Say say;

    PresetTypes(Say say) {
        this.say = say;
    }

    public List<CommentType> of(TypePreset preset) {
        return preset.codes().stream().map(this::type).toList();
    }

    private CommentType type(String code) {
        Message name = Message.of("campaign.type." + code + ".name");
        Message meaning = Message.of("campaign.type." + code + ".meaning");
        return new CommentType(
                code,
                say.message(name, Locale.FRENCH),
                say.message(name, Locale.ENGLISH),
                say.message(meaning, Locale.FRENCH),
                say.message(meaning, Locale.ENGLISH));
    }
}
