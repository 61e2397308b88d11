package fr.jalon.workinggroups.web;

import fr.jalon.shared.OpenDoor;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whoever asks to enter a circle needs no invitation: the group answers. */
@Component
class JoinDoor implements OpenDoor {

    private static final Pattern REQUEST =
            Pattern.compile("/standards/[^/?#]+/groupe(?:/sous-groupes/[^/?#]+)?/cercles/[A-Z]+/demande");

    @Override
    public boolean leadsTo(String path) {
        return REQUEST.matcher(path).matches();
    }
}
