package fr.jalon.campaigns.web;

import fr.jalon.campaigns.application.returns.TakeReturns.Sent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** Files, and the text of a mail. */
public class SendForm {

    private List<MultipartFile> files = List.of();
    private String mail;
    private String from;

    List<Sent> sent() {
        List<Sent> sent = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()
                    || file.getOriginalFilename() != null
                            && !file.getOriginalFilename().isBlank()) {
                sent.add(new Sent(file.getOriginalFilename(), bytes(file), false));
            }
        }
        if (mail != null) {
            String whose = from == null ? "" : " " + from;
            sent.add(new Sent("courriel" + whose + ".txt", mail.getBytes(StandardCharsets.UTF_8), true));
        }
        return sent;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
