import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[ERROR] unattend.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[ERROR]    11 |           <Order>1</Order>
[ERROR]       |           ^^^^^^^^^^^^^^^^
[ERROR]       = specialize / Microsoft-Windows-Deployment (amd64) / RunSynchronous/RunSynchronousCommand[Order="1"]
[ERROR]       = each RunSynchronousCommand has an integer between 1 and 500: https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-deployment-runsynchronous-runsynchronouscommand-order
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' renumbers the list.
'''
]
