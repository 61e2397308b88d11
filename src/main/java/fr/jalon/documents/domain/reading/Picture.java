package fr.jalon.documents.domain.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture of a text, named by what it shows so that it is stored once.
 *
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Picture(String sha256, String mediaType, byte[] bytes) {

    /** Where all of them are served from. */
    public static final String PATH = "/textes/images/";

    public static Picture of(String mediaType, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Picture(HexFormat.of().formatHex(hash), mediaType, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String path() {
        return PATH + sha256;
    }
}
