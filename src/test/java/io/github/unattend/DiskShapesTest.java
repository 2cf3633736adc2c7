package io.github.unattend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Disks of one to five partitions, of both kinds of firmware, one or two of them, wiped or not: first right, then with one defect. */
class DiskShapesTest {
    private static final Map<String, List<List<String>>> TYPES = Map.of(
            "BIOS",
            List.of(
                    List.of("Primary"),
                    List.of("Primary", "Primary"),
                    List.of("Primary", "Primary", "Primary"),
                    List.of("Primary", "Primary", "Primary", "Primary"),
                    List.of("Primary", "Primary", "Primary", "Extended", "Logical")),
            "UEFI",
            List.of(
                    List.of("Primary"),
                    List.of("EFI", "Primary"),
                    List.of("EFI", "MSR", "Primary"),
                    List.of("Primary", "EFI", "MSR", "Primary"),
                    List.of("EFI", "MSR", "Primary", "Primary", "Primary")));

    /** What is installed goes to the last partition of the last disk. */
    private record Shape(List<String> types, boolean wiped, int disks, String image) {
        /** The types of the partitions that PartitionID counts. */
        List<String> counted() {
            return types.stream().filter(type -> !type.equals("Extended")).toList();
        }

        String xml() {
            StringBuilder xml = new StringBuilder("""
                    <unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="windowsPE">
                    <component name="Microsoft-Windows-Setup" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" \
                    language="neutral" versionScope="nonSxS">
                    <DiskConfiguration>
                    """);
            for (int disk = 0; disk < disks; disk++) {
                xml.append("<Disk>\n<DiskID>%d</DiskID>\n<WillWipeDisk>%s</WillWipeDisk>\n".formatted(disk, wiped));
                xml.append("<CreatePartitions>\n");
                for (int i = 1; i <= types.size(); i++) {
                    xml.append("<CreatePartition>\n<Order>%d</Order>\n<Type>%s</Type>\n%s\n</CreatePartition>\n"
                            .formatted(
                                    i,
                                    types.get(i - 1),
                                    i == types.size() ? "<Extend>true</Extend>" : "<Size>" + 100 * i + "</Size>"));
                }
                xml.append("</CreatePartitions>\n<ModifyPartitions>\n");
                for (int i = 1; i <= counted().size(); i++) {
                    String format = switch (counted().get(i - 1)) {
                        case "MSR" -> "";
                        case "EFI" -> "<Format>FAT32</Format>\n";
                        default -> "<Format>NTFS</Format>\n";
                    };
                    xml.append(
                            "<ModifyPartition>\n<Order>%d</Order>\n<PartitionID>%d</PartitionID>\n%s</ModifyPartition>\n"
                                    .formatted(i, i, format));
                }
                xml.append("</ModifyPartitions>\n</Disk>\n");
            }
            String order = image.equals("DataImage") ? "<Order>1</Order>\n" : "";
            return xml.append("""
                    </DiskConfiguration>
                    <ImageInstall><%s>
                    %s<InstallTo>
                    <DiskID>%d</DiskID>
                    <PartitionID>%d</PartitionID>
                    </InstallTo>
                    </%s></ImageInstall></component></settings></unattend>
                    """.formatted(image, order, disks - 1, counted().size(), image))
                    .toString();
        }
    }

    static Stream<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        TYPES.values()
                .forEach(ofFirmware -> ofFirmware.forEach(types -> {
                    for (boolean wiped : new boolean[] {true, false}) {
                        for (int disks = 1; disks <= 2; disks++) {
                            shapes.add(new Shape(types, wiped, disks, "OSImage"));
                            shapes.add(new Shape(types, wiped, disks, "DataImage"));
                        }
                    }
                }));
        return shapes.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsNothingWhereNothingIsWrong(Shape shape) {
        assertThat(Checked.findings(shape.xml())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsAWrongSize(Shape shape) {
        String extended = "<Extend>true</Extend>";
        String tag = "<CreatePartition>";
        found("partition-size", shape, tag, extended + "\n", "");
        found("partition-size", shape, tag, extended, "<Size>1</Size><Extend>1</Extend>");
    }

    /** A logical partition is in an extended one, and the rest of the disk is that of the extended one. */
    @ParameterizedTest
    @MethodSource("shapes")
    void findsThatNoRoomIsLeft(Shape shape) {
        if (shape.types.size() > 1) {
            String extended = "<Extend>true</Extend>";
            String rule = shape.types.contains("Logical") ? "" : "partition-extend";
            found(rule, shape, "<Extend>", "<Size>100</Size>", extended);
        }
    }

    /** Where the disk keeps its partitions nobody knows how many there are. */
    @ParameterizedTest
    @MethodSource("shapes")
    void findsAPartitionThatIsNotThere(Shape shape) {
        int last = shape.counted().size();
        String id = "<PartitionID>" + last + "</PartitionID>";
        String rule = shape.wiped ? "partition-reference" : "";
        found(
                rule,
                shape,
                "<PartitionID>",
                id + "\n</InstallTo>",
                "<PartitionID>" + (last + 1) + "</PartitionID>\n</InstallTo>");
        found(rule, shape, "<PartitionID>", id + "\n<Format>", "<PartitionID>9</PartitionID>\n<Format>");
        found(rule, shape, "<ModifyPartition>", id + "\n<Format>", "<Format>");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsAPartitionThatNothingIsInstalledTo(Shape shape) {
        int efi = shape.counted().indexOf("EFI") + 1;
        if (efi > 0) {
            String id = "<PartitionID>%d</PartitionID>\n</InstallTo>";
            found(
                    shape.wiped ? "partition-reference" : "",
                    shape,
                    "<PartitionID>",
                    id.formatted(shape.counted().size()),
                    id.formatted(efi));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsAWrongFormat(Shape shape) {
        String rule = shape.wiped ? "partition-format" : "";
        if (shape.types.contains("EFI")) {
            found(rule, shape, "<Format>", "<Format>FAT32</Format>", "<Format>NTFS</Format>");
        }
        int msr = shape.counted().indexOf("MSR") + 1;
        if (msr > 0) {
            String id = "<PartitionID>" + msr + "</PartitionID>\n";
            found(rule, shape, "<Letter>", id + "</Modify", id + "<Letter>D</Letter>\n</Modify");
        }
    }

    /** Changes the last such text; then exactly the rule is reported, at the last such tag up to the end of the change. */
    private static void found(String rule, Shape shape, String tag, String text, String changed) {
        String xml = shape.xml();
        int at = xml.lastIndexOf(text);
        assertThat(at).as("%s in %s", text, xml).isNotNegative();
        String defect = xml.substring(0, at) + changed + xml.substring(at + text.length());
        int place = defect.lastIndexOf(tag, at + changed.length());
        long line =
                1 + defect.substring(0, place).chars().filter(c -> c == '\n').count();
        int column = place - defect.lastIndexOf('\n', place);
        assertThat(Checked.findings(defect))
                .as(defect)
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(line + ":" + column + " " + rule));
    }
}
