import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[WARNING] credentials-missing.xml:6:9: the Path of this RunSynchronousCommand is a UNC path; add Credentials to reach it [credentials-missing]
[ERROR] misplaced.xml:5:7: FirstLogonCommands is not documented at this place of Microsoft-Windows-Deployment; it belongs in Microsoft-Windows-Shell-Setup / FirstLogonCommands (Setup's log says: Setting is not defined in this component. 0x80220001) [misplaced]
[ERROR] misplaced.xml:11:7: Order is not documented at this place of Microsoft-Windows-Deployment; an Order belongs directly in an item of an ordered list [misplaced]
[ERROR] misplaced.xml:13:9: Order is not documented at this place of Microsoft-Windows-Deployment; an Order belongs directly in an item of an ordered list [misplaced]
[ERROR] misplaced.xml:14:9: RunSynchronous is not documented at this place of Microsoft-Windows-Deployment; it belongs in Microsoft-Windows-Deployment / RunSynchronous or Microsoft-Windows-Setup / RunSynchronous [misplaced]
[ERROR] misplaced.xml:18:7: RunSynchronous is not documented at this place of Microsoft-Windows-TCPIP; it belongs in Microsoft-Windows-Deployment / RunSynchronous or Microsoft-Windows-Setup / RunSynchronous (Setup's log says: Setting is not defined in this component. 0x80220001) [misplaced]
[ERROR] misplaced.xml:26:3: RunSynchronous stands outside any component; it belongs in Microsoft-Windows-Deployment / RunSynchronous or Microsoft-Windows-Setup / RunSynchronous [misplaced]
[ERROR] misplaced.xml:33:5: ImageInstall stands outside any component; it belongs in Microsoft-Windows-Setup / ImageInstall [misplaced]
[ERROR] misplaced.xml:39:11: CreatePartition is not documented at this place of Microsoft-Windows-Setup; it belongs in Microsoft-Windows-Setup / DiskConfiguration/Disk/CreatePartitions/CreatePartition [misplaced]
[ERROR] namespace-missing.xml:2:1: unattend is in no namespace; write <unattend xmlns="urn:schemas-microsoft-com:unattend">; the rest of this file was not checked [namespace-missing]
[WARNING] order-gap.xml:8:11: the Orders of CreatePartitions are 1, 3; number the partitions of a disk 1, 2, 3 without a gap [order-gap]
[WARNING] order-gap.xml:18:11: the Orders of ModifyPartitions are 2, 3; number the partitions of a disk 1, 2, 3 without a gap [order-gap]
[ERROR] pass-unknown.xml:3:3: windowspe is no configuration pass; did you mean windowsPE? [pass-unknown]
[ERROR] pass-unknown.xml:6:3: firstBoot is no configuration pass [pass-unknown]
[ERROR] pass-unknown.xml:9:3: settings without a pass; write pass instead of pass_ [pass-unknown]
[ERROR] pass-unknown.xml:12:3: settings without a pass; add the attribute pass [pass-unknown]
[ERROR] value-too-long.xml:8:11: Description has 260 characters, 1 more than documented; shorten it [value-too-long]
[ERROR] value-too-long.xml:9:11: Path has 260 characters, 1 more than documented; shorten it, or call a script (Setup's log says: Value is invalid. 0x80220005) [value-too-long]
[ERROR] value-too-long.xml:19:11: Description has 257 characters, 1 more than documented; shorten it [value-too-long]
[ERROR] value-too-long.xml:20:11: CommandLine has 1025 characters, 1 more than documented; shorten it, or call a script [value-too-long]
[INFO] Checked 6 answer files, 6 ordered lists, 7 Orders: 17 errors, 3 warnings
MojoFailureException: 17 errors and 3 warnings in 6 of 6 answer files. 'mvn unattend:fix' renumbers the lists.
'''
]
