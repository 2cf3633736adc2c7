import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] errors/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] 'mvn unattend:fix -Dunattend.directory=errors' fixes it.
''',
'''\
[WARNING] warnings/unattend.xml:8:11: partitions are numbered 1, 3; number them 1, 2, 3 without gaps [order-gap]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 1 warning
[INFO] 'mvn unattend:fix -Dunattend.directory=warnings' fixes it.
''',
'''\
[WARNING] warnings/unattend.xml:8:11: partitions are numbered 1, 3; number them 1, 2, 3 without gaps [order-gap]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 1 warning
MojoFailureException: 1 warning in 1 of 1 answer file. 'mvn unattend:fix -Dunattend.directory=warnings' fixes it.
''',
'''\
[ERROR] errors/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[WARNING] warnings/unattend.xml:8:11: partitions are numbered 1, 3; number them 1, 2, 3 without gaps [order-gap]
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 1 warning
MojoFailureException: 1 error and 1 warning in 2 of 2 answer files. 'mvn unattend:fix' fixes them.
'''
]
