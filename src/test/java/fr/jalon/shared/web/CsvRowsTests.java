package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "-3|-3",
                "-12.5|-12.5",
                "-12,5|\"-12,5\"",
                "=1+1|'=1+1",
                "-2+3|'-2+3",
                "-|'-",
                "@here|'@here",
                "+33|'+33",
                "a,b|\"a,b\"",
                "dit \"oui\"|\"dit \"\"oui\"\"\""
            })
    void letsNumbersThroughAndNoFormula(String cell, String written) {
        StringWriter out = new StringWriter();
        new CsvRows(out).row(Arrays.asList(cell, null));
        assertThat(out).hasToString(written + ",\r\n");
    }
}
