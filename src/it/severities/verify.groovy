import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[WARNING] commands.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[ERROR] partitions.xml:8:11: partitions are numbered 1, 3; number them 1, 2, 3 without gaps [order-gap]
[INFO] Checked 2 answer files, 2 ordered lists, 5 Orders: 1 error, 1 warning
MojoFailureException: 1 error and 1 warning in 2 of 2 answer files. 'mvn unattend:fix' fixes 1 of them.
''',
'''\
[WARNING] commands.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[ERROR] commands.xml:15:11: Order "two" is not an integer; next free number: 2 [order-invalid]
[INFO] Checked 2 answer files, 2 ordered lists, 5 Orders: 1 error, 1 warning
MojoFailureException: 1 error and 1 warning in 1 of 2 answer files. 'mvn unattend:fix "-Dunattend.severities=order-gap=off, order-invalid=error"' fixes them.
''',
'''\
[INFO] Checked 2 answer files, 2 ordered lists, 5 Orders: 0 errors, 0 warnings
'''
]
