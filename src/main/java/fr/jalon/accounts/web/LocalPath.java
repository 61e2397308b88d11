package fr.jalon.accounts.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Where to go back after signing in: a page of this application or nothing. */
final class LocalPath {

    /** Where one goes without a better idea. */
    static final String HOME = "/mon-espace";

    private LocalPath() {}

    /** The path itself when it is one of ours, whatever way it is written; else {@link #HOME}. */
    static String orHome(String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : HOME;
    }

    static boolean isLocal(String wanted) {
        if (wanted.length() > 2000 || !looksLocal(wanted)) {
            return false;
        }
        try {
            URI uri = new URI(wanted);
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && looksLocal(decoded(uri.getRawPath()))
                    && looksLocal(decoded(decoded(uri.getRawPath())))
                    && !isSigningPage(uri.getPath());
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Browsers read a backslash as a slash, and skip tabs and line ends. */
    private static boolean looksLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isSigningPage(String path) {
        return path.startsWith("/connexion") || path.startsWith("/deconnexion");
    }
}
