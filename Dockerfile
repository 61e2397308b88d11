# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode package -DskipTests \
    && java -Djarmode=tools -jar target/jalon-*.jar extract --layers --launcher --destination target/layers

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Jalon" \
      org.opencontainers.image.licenses="EUPL-1.2"
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin jalon \
    && install -d -o jalon -g jalon /app /app/data
WORKDIR /app
# From what changes least to what changes most.
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
USER jalon
VOLUME /app/data
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-Xmx32m", "-cp", "BOOT-INF/classes", "fr.jalon.HealthProbe"]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
