package fr.jalon.workinggroups.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.Message;
import fr.jalon.shared.RuleViolation;
import fr.jalon.shared.files.Sheets;
import fr.jalon.workinggroups.CircleKind;
import fr.jalon.workinggroups.domain.GroupRole;
import fr.jalon.workinggroups.domain.Skill;
import fr.jalon.workinggroups.domain.StakeholderClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MemberRowsTests {

    private static final String LIST = """
            Membres du GT Bancs;;;
            ;;;
            Organisme;Nom;Rôle;Partie prenante;Compétences;Depuis;Courriel;Cercle
            DDT 38;Fatou Diarra;Animatrice, rédactrice;Collectivité;métier et numérique;24/03/2022;fatou@ddt38.example;COPIL
            ;;;
            Éditeur SA;Paul Roche;grand chef;Éditeur de logiciels libres;;mars 2022;pas une adresse;
            """;

    private static List<ReadMember> read(byte[] content) {
        return MemberRows.read(Sheets.rows(content, MemberRows.LARGEST));
    }

    @Test
    void readsAListAsPeopleKeepIt() {
        ReadMember fatou = read(LIST.getBytes(StandardCharsets.UTF_8)).get(0);

        assertThat(fatou.name()).isEqualTo("Fatou Diarra");
        assertThat(fatou.organisation()).isEqualTo("DDT 38");
        assertThat(fatou.roles()).containsExactly(GroupRole.FACILITATOR, GroupRole.EDITOR);
        assertThat(fatou.stakeholder()).isEqualTo(StakeholderClass.TERRITORY);
        assertThat(fatou.skills()).containsExactly(Skill.BUSINESS, Skill.DIGITAL);
        assertThat(fatou.circles()).containsExactly(CircleKind.COPIL);
        assertThat(fatou.since()).isEqualTo(LocalDate.of(2022, 3, 24));
        assertThat(fatou.errors()).isEmpty();
    }

    @Test
    void saysLineByLineWhatItDoesNotUnderstandAndInventsNothing() {
        ReadMember paul = read(LIST.getBytes(StandardCharsets.UTF_8)).get(1);

        assertThat(paul.line()).isEqualTo(6);
        assertThat(paul.errors())
                .extracting(Message::key)
                .containsExactlyInAnyOrder(
                        "members.import.address",
                        "members.import.unknown-word",
                        "members.import.unknown-word",
                        "members.import.date");
        assertThat(paul.roles()).isEmpty();
        assertThat(paul.stakeholder()).isNull();
        assertThat(paul.since()).isNull();
    }

    @Test
    void readsTheEncodingOfWindowsAndCommasAndTabs() {
        byte[] windows = LIST.getBytes(Charset.forName("windows-1252"));
        byte[] commas = "Nom,Organisme\nPaul,\"DDT, service eau\"\n".getBytes(StandardCharsets.UTF_8);
        byte[] tabs = "\uFEFFNom\tOrganisme\nPaul\tDDT\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(windows).get(0).roles()).containsExactly(GroupRole.FACILITATOR, GroupRole.EDITOR);
        assertThat(read(commas).get(0).organisation()).isEqualTo("DDT, service eau");
        assertThat(read(tabs).get(0).organisation()).isEqualTo("DDT");
    }

    @Test
    void readsBackTheSheetItWrites() throws IOException {
        ByteArrayOutputStream ods = new ByteArrayOutputStream();
        OdsSheet.write(
                "Membres & \"amis\"",
                List.of(
                        List.of("Nom", "Organisme", "Rôles"),
                        List.of("=SOMME(A1)", "D\u0001DT <38>\nservice", "Pilote, Testeur")),
                ods);
        ReadMember member = read(ods.toByteArray()).get(0);

        assertThat(member.name()).isEqualTo("=SOMME(A1)");
        assertThat(member.organisation()).isEqualTo("DDT <38>\nservice");
        assertThat(member.roles()).containsExactly(GroupRole.PILOT, GroupRole.TESTER);
    }

    @Test
    void doesNotUnrollCellsRepeatedToTheEdge() throws IOException {
        String content = """
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table>
                <table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell><table:table-cell><text:p>Organisme</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row><table:table-cell><text:p>Paul</text:p></table:table-cell></table:table-row>
                </table:table></office:document-content>
                """;
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(zip.toByteArray())).extracting(ReadMember::name).containsExactly("Paul");
    }

    @Test
    void refusesWhatIsNoList() {
        for (byte[] content : List.of(
                new byte[0],
                "bonjour".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                "Nom;Organisme\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {0, 1, 2, 3, 4, 5})) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> read(content))
                    .matches(refused -> refused.broken().get(0).field().equals("file"));
        }
    }
}
