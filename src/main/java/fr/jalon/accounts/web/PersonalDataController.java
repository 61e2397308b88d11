package fr.jalon.accounts.web;

import fr.jalon.accounts.application.AccountDeletion;
import fr.jalon.accounts.application.OwnAccount;
import fr.jalon.accounts.application.PersonalDataExport;
import fr.jalon.shared.Actor;
import fr.jalon.shared.Message;
import fr.jalon.shared.web.FormErrors;
import fr.jalon.shared.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Take one's own data away, or erase one's account. */
@Controller
@RequestMapping("/mon-espace/donnees")
class PersonalDataController {

    private final PersonalDataExport exports;
    private final AccountDeletion deletion;
    private final OwnAccount accounts;
    private final PasswordAgain passwords;
    private final Sessions sessions;

    PersonalDataController(
            PersonalDataExport exports,
            AccountDeletion deletion,
            OwnAccount accounts,
            PasswordAgain passwords,
            Sessions sessions) {
        this.exports = exports;
        this.deletion = deletion;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Actor actor, @ModelAttribute("form") DeletionForm form, Model model) {
        model.addAttribute("page", new DataPage(accounts.profile(actor).hasPassword()));
        return "accounts/data";
    }

    @GetMapping("/export")
    ResponseEntity<Map<String, Object>> export(Actor actor) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jalon-mes-donnees.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(exports.of(actor));
    }

    @PostMapping("/effacer")
    String delete(
            Actor actor,
            @ModelAttribute("form") DeletionForm form,
            BindingResult errors,
            Model model,
            Reply reply,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.isSure()) {
            FormErrors.add(errors, "sure", Message.of("accounts.delete.unsure"));
        }
        return reply.to(
                errors,
                () -> {
                    passwords.counted(actor, request, () -> deletion.delete(actor, form.getCurrentPassword()));
                    sessions.close(request, response);
                },
                "accounts.delete.done",
                "/",
                () -> page(actor, form, model));
    }

    /** @param hasPassword whether it is asked before the account is erased */
    record DataPage(boolean hasPassword) {}
}
