package io.github.unattend;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.unattend.catalog.Catalog;
import io.github.unattend.catalog.Documentation;
import io.github.unattend.catalog.Setting;
import io.github.unattend.rule.Rule;
import io.github.unattend.rule.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Compares the pages with what they describe: the golden pairs, the rules, the goals and parameters, and each other. What is
 * between {@code <!-- from ... -->} and {@code <!-- end -->} is written anew with {@code -Dgolden.write}.
 */
class DocumentationTest {
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Path README = Path.of("README.md");
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");
    private static final Path GOLDEN = Path.of("src/test/resources/rules");
    private static final Path SEEN = Path.of("src/comparison/seen.md");
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
    private static final String ADDRESS = "https://unattend.github.io/unattend-maven-plugin/";

    private static final Pattern FROM = Pattern.compile("<!-- from (\\S+) -->\n(.*?)<!-- end -->\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern OWN_ADDRESS = Pattern.compile(Pattern.quote(ADDRESS) + "([\\w/.-]*)");
    private static final Pattern XML_BLOCK = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("'''\\\\\n(.*?)'''", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("-D(unattend\\.\\w+)");
    private static final Pattern GOAL = Pattern.compile("(?<!\\.)\\bunattend:(?!ignore)([a-z]+)|<goal>(\\w+)</goal>");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(pages.stream(), Stream.of(README, CHANGELOG, Path.of("SECURITY.md")));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatReallyHappens(Path page) throws IOException {
        String written = Files.readString(page);
        String actual = FROM.matcher(written)
                .replaceAll(from -> Matcher.quoteReplacement(
                        "<!-- from " + from.group(1) + " -->\n\n" + content(page, from.group(1)) + "\n<!-- end -->\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(page, actual);
        }
        assertThat(Files.readString(page))
                .as("%s; -Dgolden.write writes it anew", page)
                .isEqualTo(actual);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsOnlyToWhatExists(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(all(LINK, text).map(link -> link.group(1)).filter(link -> !link.matches("https?:.*")))
                .as("links of %s", page)
                .allSatisfy(link -> assertThat(page.resolveSibling(link.replaceFirst("#.*", "")))
                        .exists());
        assertThat(all(OWN_ADDRESS, text).map(link -> link.group(1)))
                .as("addresses of the site in %s", page)
                .allMatch(this::isOnTheSite);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyGoalsAndParametersThatExist(Path page) throws Exception {
        String text = Files.readString(page);
        Map<String, Parameter> parameters = parameters();
        assertThat(all(PROPERTY, text).map(property -> property.group(1)))
                .as("properties in %s", page)
                .isSubsetOf(
                        parameters.values().stream().map(Parameter::property).toList());
        assertThat(all(GOAL, text).map(goal -> goal.group(1) == null ? goal.group(2) : goal.group(1)))
                .as("goals in %s", page)
                .isSubsetOf(goals());
        for (MatchResult block : all(XML_BLOCK, text).toList()) {
            if (block.group(1).contains("<configuration>")) {
                Element example = xml("<example>" + block.group(1) + "</example>");
                assertThat(namesBelow(example, "configuration"))
                        .as("in %s", page)
                        .isSubsetOf(parameters.keySet());
                assertThat(namesBelow(example, "severities")).as("in %s", page).isSubsetOf(Rule.ids());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsPage(Rule rule) throws IOException {
        assertThat(rule.page()).isEqualTo(ADDRESS + "rules/" + rule.id() + ".html");
        String page = Files.readString(page(rule));
        assertThat(page.lines().findFirst()).contains("# " + rule.id());
        assertThat(all(FROM, page).map(from -> from.group(1)))
                .as("what the page of %s shows", rule)
                .contains("summary", "off")
                .anyMatch(from -> from.matches(rule.id() + "/not-ok.*\\.xml"))
                .anyMatch(from -> from.matches(rule.id() + "/not-ok.*\\.txt"))
                .anyMatch(from -> from.matches(rule.id() + "/ok.*\\.xml"));
        assertThat(page.lines()).contains("## What Microsoft says", "## What Windows does", "## How to fix it");
    }

    @Test
    void everyPageIsOfARule() throws IOException {
        try (Stream<Path> pages = Files.list(SITE.resolve("rules"))) {
            assertThat(pages.filter(page -> !page.endsWith("index.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Rule.values()).map(this::page).toList());
        }
    }

    @Test
    void everyPageIsInTheMenu() throws IOException {
        String menu = Files.readString(Path.of("src/site/site.xml"));
        try (Stream<Path> pages = Files.list(SITE)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.endsWith(".md") && !name.equals("index.md"))
                            .map(name -> "\"" + name.replace(".md", ".html") + "\""))
                    .as("addresses in src/site/site.xml")
                    .allMatch(menu::contains);
        }
        assertThat(goals()).allMatch(goal -> menu.contains('"' + goal + "-mojo.html\""));
    }

    /** All but the one that is about comments that only this plugin reads. */
    @ParameterizedTest
    @EnumSource(value = Rule.class, names = "IGNORE_UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void comparisonIsMeasuredForEveryRule(Rule rule) throws IOException {
        assertThat(Files.readString(SEEN))
                .as("%s; src/comparison/run measures anew", SEEN)
                .contains("| [`" + rule.id() + "`](");
    }

    @Test
    void readmeHasEveryParameter() throws Exception {
        List<String> rows = Files.readString(README)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
        for (Parameter parameter : parameters().values()) {
            Predicate<String> hasIt = row -> row.contains('`' + parameter.property() + '`')
                    && (!parameter.defaultValue().matches("true|false|.*[*].*")
                            || row.contains('`' + parameter.defaultValue() + '`'));
            assertThat(rows)
                    .as("a row of README.md for %s", parameter)
                    .filteredOn(hasIt)
                    .hasSize(1);
        }
    }

    @Test
    void changelogIsKept() throws IOException {
        List<String> headings = Files.readString(CHANGELOG)
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();
        assertThat(headings)
                .startsWith("# Changelog", "## [Unreleased]")
                .allMatch(
                        heading -> heading.matches(
                                "# Changelog|## \\[Unreleased]|## \\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d\\d-\\d\\d|### (Added|Changed|Deprecated|Removed|Fixed|Security)"));
        String text = Files.readString(CHANGELOG);
        assertThat(all(Pattern.compile("(?m)^## (\\[.*?])"), text).map(version -> version.group(1)))
                .allMatch(version -> text.contains('\n' + version + ": https://"));
    }

    private Path page(Rule rule) {
        return SITE.resolve("rules").resolve(rule.id() + ".md");
    }

    private boolean isOnTheSite(String address) {
        String name = address.isEmpty() ? "index.html" : address;
        return Files.exists(SITE.resolve(name.replaceAll("html$", "md")))
                || name.equals("plugin-info.html")
                || goals().contains(name.replace("-mojo.html", ""));
    }

    private String content(Path page, String source) {
        return switch (source) {
            case "rules" -> rules(page);
            case "summary" -> summary(rule(page));
            case "off" -> off(rule(page));
            case "pom" -> pom();
            case "ranges" ->
                table(
                        "| item | its Order | component |",
                        item -> link(item.name(), item.documentedOrder()) + " | "
                                + item.documentedOrder().says().replaceFirst("each \\w+ has ", ""));
            case "passes" ->
                table(
                        "| list | passes | component |",
                        item -> link(item.parent().name(), item.parent().documentedPasses()) + " | "
                                + item.parent().documentedPasses().says().replaceFirst("\\w+ is valid in ", ""));
            case "seen" -> seen();
            default -> source.startsWith("src/it/") ? said(source) : golden(source);
        };
    }

    private Rule rule(Path page) {
        return Rule.of(page.getFileName().toString().replace(".md", "")).orElseThrow();
    }

    private String rules(Path page) {
        return Stream.of(Rule.values())
                .map(rule -> "| [`" + rule.id() + "`]("
                        + page.toAbsolutePath()
                                .getParent()
                                .relativize(page(rule).toAbsolutePath())
                                .toString()
                                .replace('\\', '/')
                        + ") | " + rule.severity().id() + " | " + rule.summary() + " |\n")
                .collect(Collectors.joining("", "| rule | default | a violation is: |\n|---|---|---|\n", ""));
    }

    private String summary(Rule rule) {
        String sentence = rule.summary().substring(0, 1).toUpperCase(Locale.ROOT)
                + rule.summary().substring(1);
        return "**" + sentence + (sentence.endsWith(".") ? "" : ".") + "** By default this is "
                + switch (rule.severity()) {
                    case ERROR -> "an error";
                    case WARNING -> "a warning";
                    case OFF -> "off";
                }
                + ".\n";
    }

    private String off(Rule rule) {
        boolean off = rule.severity() == Severity.OFF;
        return """
                %2$s, in the `<configuration>` of the pom:

                ```xml
                <severities>
                  <%1$s>%3$s</%1$s>
                </severities>
                ```

                or, for one run, `-Dunattend.severities=%1$s=%3$s`. %4$s

                In the answer file, a comment suppresses it for the next element and all in it, and before the root for the whole
                file:

                ```xml
                <!-- unattend:ignore %1$s: the reason -->
                ```
                """.formatted(
                        rule.id(),
                        off ? "It is off by default. To switch it on" : "For the whole project",
                        off ? "warning" : "off",
                        rule.severity() == Severity.ERROR
                                ? "With `warning` it is reported and does not fail the build."
                                : "With `error` it fails the build.");
    }

    private static String table(String head, Function<Setting, String> cells) {
        String line = "|---".repeat((int) head.chars().filter(c -> c == '|').count() - 1) + "|\n";
        return head
                + '\n'
                + line
                + Catalog.all().stream()
                        .filter(Setting::isOrderedItem)
                        .map(item -> "| " + cells.apply(item) + " | " + item.component() + " |\n")
                        .collect(Collectors.joining());
    }

    /** What {@code src/comparison/run} has measured. */
    private static String seen() {
        try {
            return Files.readString(SEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run of a goal says in an integration test: {@code src/it/} its name {@code #} the number of the run. */
    private static String said(String source) {
        String[] parts = source.split("#", 2);
        try {
            String expected = Files.readString(Path.of(parts[0], "verify.groovy"));
            return all(SAID, expected)
                    .skip(Integer.parseInt(parts[1]) - 1L)
                    .findFirst()
                    .map(said -> "```text\n" + said.group(1).replaceAll("(?m)^Mojo\\w+Exception: .*\n", "") + "```\n")
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first pom of the README, which an integration test runs. */
    private static String pom() {
        try {
            return all(XML_BLOCK, Files.readString(README))
                            .findFirst()
                            .orElseThrow()
                            .group()
                    + '\n';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String link(String name, Documentation documentation) {
        return '[' + name + "](" + documentation.page() + ')';
    }

    private String golden(String source) {
        try {
            String text = Files.readString(GOLDEN.resolve(source));
            String answerFile = source.replaceAll("txt$", "xml");
            String name = answerFile.matches(".*/.*/.*") ? answerFile.replaceAll(".*/", "") : "unattend.xml";
            String language = source.endsWith(".xml") ? "xml" : "text";
            return "```" + language + '\n' + text.replace("src/test/resources/rules/" + answerFile, name) + "```\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter that users can set. */
    private record Parameter(String name, String property, String defaultValue) {}

    private static Map<String, Parameter> parameters() throws Exception {
        Map<String, Parameter> parameters = new TreeMap<>();
        for (Element mojo : elements(descriptor(), "mojo")) {
            if (!text(mojo, "goal").equals("help")) {
                Map<String, Element> configuration = elements(mojo, "configuration").stream()
                        .flatMap(element -> children(element).stream())
                        .collect(Collectors.toMap(Element::getTagName, identity()));
                for (Element parameter : elements(mojo, "parameter")) {
                    if (text(parameter, "editable").equals("true")) {
                        String name = text(parameter, "name");
                        Element configured = configuration.get(name);
                        parameters.put(
                                name,
                                new Parameter(
                                        name,
                                        configured == null
                                                ? "unattend." + name
                                                : configured.getTextContent().replaceAll("[${}]", ""),
                                        configured == null ? "" : configured.getAttribute("default-value")));
                    }
                }
            }
        }
        return parameters;
    }

    private static Set<String> goals() {
        try {
            return elements(descriptor(), "mojo").stream()
                    .map(mojo -> text(mojo, "goal"))
                    .collect(Collectors.toSet());
        } catch (Exception e) {
            throw new IllegalStateException("no plugin descriptor; run this by Maven", e);
        }
    }

    private static Element descriptor() throws Exception {
        return xml(Files.readString(DESCRIPTOR).replaceFirst("<\\?xml[^>]*>", ""));
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static List<String> namesBelow(Element root, String parent) {
        return elements(root, parent).stream()
                .flatMap(element -> children(element).stream())
                .map(Element::getTagName)
                .toList();
    }

    private static List<Element> elements(Element root, String name) {
        return only(root.getElementsByTagName(name));
    }

    private static List<Element> children(Element parent) {
        return only(parent.getChildNodes());
    }

    private static List<Element> only(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String child) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(child))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
