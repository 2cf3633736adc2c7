package io.github.unattend.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds of many modules with some answer files each, with the plugin, with the bare mojo and without either: {@code Reactor [rounds=7]
 * [modules=200]}.
 */
final class Reactor {
    private static final int FILES_OF_EACH = 5;

    private Reactor() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> options = Processes.options(args);
        int rounds = Integer.parseInt(options.getOrDefault("rounds", "7"));
        int modules = Integer.parseInt(options.getOrDefault("modules", "200"));
        Path pom = write(Workplace.directory().resolve("reactor-" + modules), modules);
        List<Contender> contenders = new ArrayList<>();
        for (String threads : List.of("-T1", "-T2", "-T8")) {
            String empty = "empty " + threads;
            contenders.add(new Contender(empty, null, Maven.verify(pom, threads)));
            contenders.add(new Contender("bare " + threads, empty, Maven.verify(pom, threads, "-Pbare")));
            contenders.add(new Contender("plugin " + threads, empty, Maven.verify(pom, threads, "-Pcheck")));
        }
        System.out.printf("%n%d modules with %d files each, %d rounds:%n%n", modules, FILES_OF_EACH, rounds);
        new Table(new Interleaved(contenders, Map.of("MAVEN_OPTS", "")).rounds(rounds), "bare -T1").print();
    }

    private static Path write(Path directory, int modules) throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < modules; i++) {
            String name = String.format("module-%03d", i);
            names.append("    <module>").append(name).append("</module>\n");
            AnswerFileSet.write(directory.resolve(name), FILES_OF_EACH);
            Files.writeString(directory.resolve(name).resolve("pom.xml"), project("""
                      <parent>
                        <groupId>org.example</groupId>
                        <artifactId>images</artifactId>
                        <version>1</version>
                      </parent>
                      <artifactId>%s</artifactId>
                      <packaging>pom</packaging>
                    """.formatted(name)));
        }
        Files.createDirectories(directory.resolve(".mvn"));
        Path pom = directory.resolve("pom.xml");
        Files.writeString(pom, project("""
                  <groupId>org.example</groupId>
                  <artifactId>images</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                %s  </modules>
                  <profiles>
                %s%s  </profiles>
                """.formatted(
                        names,
                        profile("bare", "io.github.unattend.benchmark", "bare-maven-plugin"),
                        profile("check", "io.github.unattend", "unattend-maven-plugin"))));
        return pom;
    }

    /** Runs one goal of a plugin in each module; the profile is called like the goal. */
    private static String profile(String goal, String groupId, String artifactId) {
        return """
                    <profile>
                      <id>%1$s</id>
                      <build>
                        <plugins>
                          <plugin>
                            <groupId>%2$s</groupId>
                            <artifactId>%3$s</artifactId>
                            <version>2.0.0-SNAPSHOT</version>
                            <executions>
                              <execution>
                                <goals>
                                  <goal>%1$s</goal>
                                </goals>
                                <configuration>
                                  <directory>${project.basedir}</directory>
                                </configuration>
                              </execution>
                            </executions>
                          </plugin>
                        </plugins>
                      </build>
                    </profile>
                """.formatted(goal, groupId, artifactId);
    }

    private static String project(String content) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n  <modelVersion>4.0.0</modelVersion>\n" + content
                + "</project>\n";
    }
}
