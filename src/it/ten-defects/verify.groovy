import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[WARNING] unattend.xml:3:3: order-gap silences nothing here; remove it [ignore-unknown]
[ERROR] unattend.xml:4:3: windowspe is no configuration pass; did you mean windowsPE? [pass-unknown]
[ERROR] unattend.xml:8:9: RunSynchronousCommand has no Order; the next free number is 8 [order-missing]
[ERROR] unattend.xml:9:9: wcm:keyValue a is taken by the RunSynchronousCommand at line 8; give each its own [key-duplicate]
[ERROR] unattend.xml:9:65: a second Order in one RunSynchronousCommand; the first is at line 9; keep one of them [order-repeated]
[ERROR] unattend.xml:10:32: Order "three" is not an integer; the next free number is 8 [order-invalid]
[ERROR] unattend.xml:11:32: Order 501 is not between 1 and 500; the next free number is 8 [order-out-of-range]
[ERROR] unattend.xml:12:32: Order 1 is taken by the command at line 9; the next free number is 2 [order-duplicate]
[ERROR] unattend.xml:13:9: SynchronousCommand is not documented here, it is an item of FirstLogonCommands; did you mean RunSynchronousCommand? (Setup's log says: A component or setting specified in the answer file does not exist) [misspelled]
[WARNING] unattend.xml:14:9: the Path of this RunSynchronousCommand is a UNC path; add Credentials to reach it [credentials-missing]
[ERROR] unattend.xml:16:7: FirstLogonCommands is not documented at this place of Microsoft-Windows-Deployment; it belongs in Microsoft-Windows-Shell-Setup / FirstLogonCommands (Setup's log says: Setting is not defined in this component. 0x80220001) [misplaced]
[ERROR] unattend.xml:18:5: Microsoft-Windows-Deployment is already in this pass at line 6; merge the two (Setup's log says: The same namespace should not appear twice in a single settings section. 0x8022001b) [component-duplicate]
[ERROR] unattend.xml:22:7: RunAsynchronous of Microsoft-Windows-Deployment is not valid in pass generalize; move it to specialize or auditUser [pass-invalid]
[INFO] Checked 1 answer file, 2 ordered lists, 6 Orders: 11 errors, 2 warnings
MojoFailureException: 11 errors and 2 warnings in 1 of 1 answer file.
'''
]
