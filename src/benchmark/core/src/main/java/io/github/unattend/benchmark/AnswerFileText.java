package io.github.unattend.benchmark;

import java.util.List;
import java.util.Random;

/**
 * Writes the text of one answer file without a mistake, as people write them: passes, components for one or two architectures,
 * command lists, partitions, comments (some around whole commands), and in large ones scripts in CDATA.
 */
final class AnswerFileText {
    private static final int LARGE = 30_000;
    private static final int LONGEST_LIST = 95;

    private static final List<String> COMMANDS = List.of(
            "cmd.exe /c reg add HKLM\\SOFTWARE\\Policies\\Example\\Feature%d /v Enabled /t REG_DWORD /d 1 /f",
            "powershell.exe -NoProfile -ExecutionPolicy Bypass -File C:\\Setup\\step-%d.ps1",
            "cmd /c \"net user example%d /active:no &amp;&amp; echo done &gt;&gt; C:\\Windows\\Temp\\setup.log\"",
            "powershell -Command \"Set-ItemProperty -Path 'HKCU:\\Control Panel\\Example%d' -Name Delay -Value 0\"",
            "msiexec.exe /i C:\\Setup\\package-%d.msi /qn /norestart");

    private static final List<String> OF_SPECIALIZE = List.of(
            "Microsoft-Windows-TerminalServices-LocalSessionManager:fDenyTSConnections:false",
            "Microsoft-Windows-ServerManager-SvrMgrNc:DoNotOpenServerManagerAtLogon:true",
            "Microsoft-Windows-IE-ESC:IEHardenAdmin:false",
            "Microsoft-Windows-OutOfBoxExperience:DoNotOpenInitialConfigurationTasksAtLogon:true",
            "Microsoft-Windows-Security-SPP-UX:SkipAutoActivation:true",
            "Microsoft-Windows-SystemRestore-Main:DisableSR:1",
            "Networking-MPSSVC-Svc:DisableStatefulFTP:true",
            "Microsoft-Windows-SQMAPI:CEIPEnabled:0",
            "Microsoft-Windows-ErrorReportingCore:DisableWER:1",
            "Microsoft-Windows-TerminalServices-RDP-WinStationExtensions:UserAuthentication:0");

    private static final List<String> OF_OOBE_SYSTEM = List.of(
            "Microsoft-Windows-International-Core:InputLocale:en-US",
            "Microsoft-Windows-MapControl-Desktop:ChinaVariantWin10:0",
            "Microsoft-Windows-EnhancedStorage-Adm:TCGSecurityActivationDisabled:1",
            "Microsoft-Windows-TwinUI:Hide:1",
            "Microsoft-Windows-Wlansvc:CoexistenceSupport:1");

    private final Random random;
    private final int size;
    private final String note;
    private final StringBuilder text;

    /**
     * @param size about how many characters are wanted
     * @param note what stands in comments now and then
     */
    private AnswerFileText(Random random, int size, String note) {
        this.random = random;
        this.size = size;
        this.note = note;
        this.text = new StringBuilder(size + 2000);
    }

    static String of(Random random, int size, String encoding, String note) {
        AnswerFileText file = new AnswerFileText(random, size, note);
        file.write(encoding);
        return file.text.toString();
    }

    private void write(String encoding) {
        line(0, "<?xml version=\"1.0\" encoding=\"%s\"?>", encoding);
        line(0, "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">");
        int ofSettings = Math.min(size, LARGE);
        if (size > 3000) {
            windowsPe(ofSettings * 35 / 100);
            specialize(ofSettings * 65 / 100);
        }
        oobeSystem(ofSettings);
        if (size - text.length() > 1000) {
            extensions();
        }
        line(0, "</unattend>");
    }

    private void windowsPe(int until) {
        line(1, "<settings pass=\"windowsPE\">");
        component("Microsoft-Windows-International-Core-WinPE", "amd64");
        for (String name : List.of("InputLocale", "SystemLocale", "UILanguage", "UserLocale")) {
            line(3, "<%s>en-US</%s>", name, name);
        }
        line(2, "</component>");
        component("Microsoft-Windows-Setup", "amd64");
        disk();
        commands("RunSynchronous", "RunSynchronousCommand", "Path", until);
        line(3, "<UserData>");
        line(4, "<AcceptEula>true</AcceptEula>");
        line(4, "<FullName>Example</FullName>");
        line(3, "</UserData>");
        line(2, "</component>");
        line(1, "</settings>");
    }

    private void disk() {
        line(3, "<DiskConfiguration>");
        line(4, "<Disk wcm:action=\"add\">");
        partitions("CreatePartition", "Type", "Primary");
        partitions("ModifyPartition", "Format", "NTFS");
        line(5, "<DiskID>0</DiskID>");
        line(5, "<WillWipeDisk>true</WillWipeDisk>");
        line(4, "</Disk>");
        line(3, "</DiskConfiguration>");
    }

    private void partitions(String item, String setting, String value) {
        line(5, "<%ss>", item);
        for (int order = 1; order <= 3; order++) {
            line(6, "<%s wcm:action=\"add\">", item);
            line(7, "<Order>%d</Order>", order);
            line(7, "<%s>%s</%s>", setting, value, setting);
            line(
                    7,
                    "<%s>%d</%s>",
                    item.startsWith("C") ? "Size" : "PartitionID",
                    order,
                    item.startsWith("C") ? "Size" : "PartitionID");
            line(6, "</%s>", item);
        }
        line(5, "</%ss>", item);
    }

    private void specialize(int until) {
        line(1, "<settings pass=\"specialize\">");
        int first = text.length();
        for (String architecture : List.of("amd64", "x86")) {
            component("Microsoft-Windows-Deployment", architecture);
            commands("RunSynchronous", "RunSynchronousCommand", "Path", first + (until - first) * 2 / 5);
            line(2, "</component>");
            settings(OF_SPECIALIZE, architecture, architecture.equals("x86") ? until : first + (until - first) / 2);
            if (until - first < 4000) {
                break;
            }
        }
        line(1, "</settings>");
    }

    private void settings(List<String> settings, String architecture, int until) {
        for (String setting : settings) {
            if (text.length() > until) {
                return;
            }
            String[] parts = setting.split(":");
            component(parts[0], architecture);
            line(3, "<%s>%s</%s>", parts[1], parts[2], parts[1]);
            line(2, "</component>");
        }
    }

    private void oobeSystem(int until) {
        line(1, "<settings pass=\"oobeSystem\">");
        component("Microsoft-Windows-Shell-Setup", "amd64");
        line(3, "<OOBE>");
        for (String name : List.of(
                "HideEULAPage", "HideLocalAccountScreen", "HideOnlineAccountScreens", "HideWirelessSetupInOOBE")) {
            line(4, "<%s>true</%s>", name, name);
        }
        line(3, "</OOBE>");
        line(3, "<TimeZone>UTC</TimeZone>");
        line(3, "<!-- The password is set by the first command: %s. -->", note);
        commands("FirstLogonCommands", "SynchronousCommand", "CommandLine", until);
        line(2, "</component>");
        settings(OF_OOBE_SYSTEM, "amd64", until);
        line(1, "</settings>");
    }

    private void commands(String list, String item, String value, int until) {
        line(3, "<%s>", list);
        int most = random.nextInt(20) == 0 ? LONGEST_LIST : 1 + random.nextInt(15);
        for (int order = 1; order == 1 || (order <= most && text.length() < until); order++) {
            boolean commentedOut = random.nextInt(15) == 0;
            if (commentedOut) {
                line(4, "<!--");
            } else if (random.nextInt(4) == 0) {
                line(4, "<!-- step %d: %s -->", order, note);
            }
            line(4, "<%s wcm:action=\"add\">", item);
            line(5, "<Order>%d</Order>", order);
            line(5, "<%s>%s</%s>", value, command(order), value);
            line(5, "<Description>Step %d of the setup</Description>", order);
            line(4, "</%s>", item);
            if (commentedOut) {
                line(4, "-->");
            }
        }
        line(3, "</%s>", list);
    }

    private String command(int number) {
        return String.format(COMMANDS.get(random.nextInt(COMMANDS.size())), number);
    }

    private void extensions() {
        line(1, "<Extensions xmlns=\"https://example.org/extensions\">");
        for (int file = 1; text.length() < size; file++) {
            line(2, "<File path=\"C:\\Setup\\step-%d.ps1\"><![CDATA[", file);
            for (int i = 0; i < 150 && text.length() < size; i++) {
                line(
                        0,
                        "    Set-ItemProperty -LiteralPath 'Registry::HKLM\\Software\\Example' -Name 'Value%d' -Value %d;",
                        i,
                        i);
            }
            line(2, "]]></File>");
        }
        line(1, "</Extensions>");
    }

    private void component(String name, String architecture) {
        line(
                2,
                "<component name=\"%s\" processorArchitecture=\"%s\" publicKeyToken=\"31bf3856ad364e35\" language=\"neutral\""
                        + " versionScope=\"nonSxS\" xmlns:wcm=\"http://schemas.microsoft.com/WMIConfig/2002/State\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
                name,
                architecture);
    }

    private void line(int depth, String format, Object... values) {
        text.append("    ".repeat(depth))
                .append(values.length == 0 ? format : String.format(format, values))
                .append('\n');
    }
}
