package fr.jalon.campaigns.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.campaigns.application.FewMatches.Found;
import fr.jalon.campaigns.application.FewMatches.Key;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FewMatchesTests {

    private static final UUID A = new UUID(0, 4);
    private static final UUID B = new UUID(0, 3);
    private static final UUID C = new UUID(0, 2);
    private static final UUID D = new UUID(0, 1);

    private final Found found = new Found(List.of(new Key(C, "3"), new Key(A, "1"), new Key(D, "4"), new Key(B, "2")));

    @Test
    void goOnInTheOrderOfTheListWhateverTheyWereFoundIn() {
        assertThat(found.size()).isEqualTo(4);
        assertThat(found.after(null, 3)).containsExactly(A, B, C);
        assertThat(found.after("2", 3)).containsExactly(C, D);
        assertThat(found.after("25", 1)).containsExactly(C);
        assertThat(found.after("4", 3)).isEmpty();
    }

    @Test
    void areTheNearestAboveAPlace() {
        assertThat(found.before("4", 2)).containsExactly(B, C);
        assertThat(found.before("25", 9)).containsExactly(A, B);
        assertThat(found.before("1", 2)).isEmpty();
    }
}
