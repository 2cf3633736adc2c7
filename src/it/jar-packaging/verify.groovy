import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] src/main/resources/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' fixes it.
'''
]
assert new File(basedir, 'target/jar-packaging-1.jar').exists()
