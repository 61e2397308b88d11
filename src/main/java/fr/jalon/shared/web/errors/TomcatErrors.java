package fr.jalon.shared.web.errors;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What Tomcat refuses before the application hears of it, such as an address that is none: one plain page. */
@Component
class TomcatErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof Host host && host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(PlainPage.class.getName());
            }
        });
    }

    /** Made by Tomcat itself, so it is in both languages and knows no bean. */
    public static final class PlainPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding("utf-8");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("The reader is gone", gone);
            }
        }

        private static String page(int status) {
            return """
                    <!DOCTYPE html>
                    <html lang="fr"><head><meta charset="utf-8"><title>Erreur %1$d</title></head>
                    <body><main><h1>Erreur %1$d</h1>
                    <p>Cette demande n’a pas été comprise. <a href="/">Aller à l’accueil</a></p>
                    <p lang="en">This request was not understood. <a href="/">Go to the home page</a></p>
                    </main></body></html>
                    """.formatted(status);
        }
    }
}
