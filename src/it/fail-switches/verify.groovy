import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] errors/unattend.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] 'mvn unattend:fix' renumbers the list.
''',
'''\
[WARNING] warnings/unattend.xml:8:11: the Orders of CreatePartitions are 1, 3; number the partitions of a disk 1, 2, 3 without a gap [order-gap]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 1 warning
[INFO] 'mvn unattend:fix' renumbers the list.
''',
'''\
[WARNING] warnings/unattend.xml:8:11: the Orders of CreatePartitions are 1, 3; number the partitions of a disk 1, 2, 3 without a gap [order-gap]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 1 warning
MojoFailureException: 1 warning in 1 of 1 answer file. 'mvn unattend:fix' renumbers the list.
''',
'''\
[ERROR] errors/unattend.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[WARNING] warnings/unattend.xml:8:11: the Orders of CreatePartitions are 1, 3; number the partitions of a disk 1, 2, 3 without a gap [order-gap]
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 1 warning
MojoFailureException: 1 error and 1 warning in 2 of 2 answer files. 'mvn unattend:fix' renumbers the lists.
'''
]
