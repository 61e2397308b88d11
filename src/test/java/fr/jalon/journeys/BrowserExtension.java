package fr.jalon.journeys;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Decides before the application is started whether there is a browser, and hands its windows to the tests. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (BrowserChromium.found().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("required".equals(System.getProperty("browser"))) {
            throw new IllegalStateException("No Chromium found, and -Dbrowser=required: install it, or set CHROMIUM");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(
                    "######## BROWSER TESTS SKIPPED: no Chromium found; install it, or set CHROMIUM ########");
        }
        return ConditionEvaluationResult.disabled("No Chromium found");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserVisitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new BrowserVisitors(chromium(context).browser(), "http://127.0.0.1:" + port);
    }

    /** Kept where JUnit closes it after the last test of the run. */
    private static BrowserChromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(BrowserChromium.class, type -> BrowserChromium.start(), BrowserChromium.class);
    }
}
