package io.github.unattend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Data flows one way: find, read, judge, report, fix. */
@AnalyzeClasses(packages = "io.github.unattend", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule DATA_FLOWS_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.unattend..")
            .withOptionalLayers(true)
            .layer("faces")
            .definedBy("io.github.unattend", "io.github.unattend.cli..")
            .layer("goal")
            .definedBy("io.github.unattend.goal..")
            .layer("report")
            .definedBy("io.github.unattend.report..")
            .layer("fix")
            .definedBy("io.github.unattend.fix..")
            .layer("rule")
            .definedBy("io.github.unattend.rule..")
            .layer("malformed")
            .definedBy("io.github.unattend.malformed..")
            .layer("answerfile")
            .definedBy("io.github.unattend.answerfile..")
            .layer("schema")
            .definedBy("io.github.unattend.schema..")
            .layer("image")
            .definedBy("io.github.unattend.image..")
            .layer("catalog")
            .definedBy("io.github.unattend.catalog..")
            .whereLayer("faces")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("goal")
            .mayOnlyBeAccessedByLayers("faces")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("goal", "faces")
            .whereLayer("fix")
            .mayOnlyBeAccessedByLayers("goal", "faces")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("goal", "faces")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("report", "fix", "goal", "faces")
            .whereLayer("malformed")
            .mayOnlyBeAccessedByLayers("rule", "report", "fix", "goal", "faces")
            .whereLayer("answerfile")
            .mayOnlyBeAccessedByLayers("malformed", "rule", "report", "fix", "goal", "faces")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES =
            slices().matching("io.github.unattend.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES_WITHIN_READING = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                    return javaClass.getPackageName().equals("io.github.unattend.answerfile")
                            ? SliceIdentifier.of(javaClass.getName().replaceFirst("\\$.*", ""))
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "files of answerfile";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_CATALOG_KNOWS_NOTHING = noClasses()
            .that()
            .resideInAPackage("..catalog..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("..catalog..", "java..");

    @ArchTest
    static final ArchRule THE_IMAGE_KNOWS_ONLY_XML = noClasses()
            .that()
            .resideInAPackage("..image..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "..image..", "java..", "javax.xml.stream..", "com.ctc.wstx..", "org.codehaus.stax2..");

    @ArchTest
    static final ArchRule RULES_READ_AND_WRITE_NOTHING = noClasses()
            .that()
            .resideInAPackage("..rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "com.ctc.wstx..", "org.codehaus.stax2..", "javax.xml..");
}
