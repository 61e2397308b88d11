package fr.jalon;

import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the application beside it whether it is ready; the image has no other program that could. */
public final class HealthProbe {

    private HealthProbe() {}

    /** @param args the port, 8080 when not given */
    public static void main(String[] args) throws Exception {
        String port = args.length > 0 ? args[0] : "8080";
        URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(3_000);
        connection.setReadTimeout(3_000);
        System.exit(connection.getResponseCode() == 200 ? 0 : 1);
    }
}
