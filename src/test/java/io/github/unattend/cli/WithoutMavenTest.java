package io.github.unattend.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The executable jar has nothing of Maven, and the plugin nothing of the executable jar. */
@AnalyzeClasses(packages = "io.github.unattend", importOptions = ImportOption.DoNotIncludeTests.class)
class WithoutMavenTest {
    @ArchTest
    static final ArchRule THE_JAR_KNOWS_NO_MAVEN = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.unattend")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.maven..", "io.github.unattend");

    @ArchTest
    static final ArchRule ONLY_THE_JAR_KNOWS_ITS_OPTIONS = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "..cli..");

    @ArchTest
    static final ArchRule THE_SCHEMA_COMES_FROM_THE_TABLE = noClasses()
            .that()
            .resideInAPackage("..schema..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("..schema..", "..catalog..", "java..", "javax..");
}
