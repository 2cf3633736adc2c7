import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
"""\
[ERROR] wrong/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 0 warnings
MojoFailureException: 1 error in 1 of 2 answer files. 'mvn io.github.unattend:unattend-maven-plugin:$projectVersion:fix' fixes it.
""".toString(),
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings
'''
]
