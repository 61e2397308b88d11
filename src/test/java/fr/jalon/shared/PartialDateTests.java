package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({
        "janvier 2027,2027-01",
        "Août 2026,2026-08",
        "aout 2026,2026-08",
        "1er décembre 2026,2026-12-01",
        "24 mars 2022,2022-03-24",
        "February 2025,2025-02",
        "15 janv. 2022,2022-01-15",
        "sept 2024,2024-09",
        "Dec 2024,2024-12",
        "03/2022,2022-03",
        "2022,2022"
    })
    void readsAMonthByItsNameToo(String typed, String iso) {
        assertThat(PartialDate.read(typed)).contains(new PartialDate(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientôt 2027", "31 février 2027", "janvier", "janvier 27"})
    void readsNoDateWhereThereIsNone(String typed) {
        assertThat(PartialDate.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2026,true",
        "2026-02-30,true",
        "31 février 2026,true",
        "13/2026,true",
        "24/03/2026,true",
        "31/02,false",
        "31/02/0206,false",
        "bientôt,false"
    })
    void tellsADayThatIsNotFromWhatIsNoDate(String typed, boolean written) {
        assertThat(PartialDate.isWritten(typed)).isEqualTo(written);
    }
}
