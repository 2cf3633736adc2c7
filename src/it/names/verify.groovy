import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] München.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[ERROR] a name with spaces/two  spaces.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[ERROR] 東京.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[INFO] Checked 3 answer files, 3 ordered lists, 6 Orders: 3 errors, 0 warnings
MojoFailureException: 3 errors in 3 of 3 answer files. 'mvn unattend:fix' renumbers the lists.
'''
]
