package fr.jalon.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that leave for the database, whoever sends them. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** How many statements the work sends from this thread. */
    public static int during(Callable<?> work) throws Exception {
        int before = COUNT.get()[0];
        work.call();
        return COUNT.get()[0] - before;
    }

    @Bean
    static BeanPostProcessor countedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof Counted) ? new Counted(source) : bean;
            }
        };
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection());
        }
    }

    private static Connection counted(Connection connection) {
        return proxy(Connection.class, connection);
    }

    private static <T> T proxy(Class<T> type, T target) {
        Object proxy = Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        COUNT.get()[0]++;
                    }
                    try {
                        return wrapped(method.invoke(target, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private static Object wrapped(Object made) {
        if (made instanceof CallableStatement statement) {
            return proxy(CallableStatement.class, statement);
        } else if (made instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        return made instanceof Statement statement ? proxy(Statement.class, statement) : made;
    }
}
