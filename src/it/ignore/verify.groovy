import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[WARNING] 2-list.xml:5:7: order-gap silences nothing here; remove it [ignore-unknown]
[WARNING] 5-unknown.xml:5:7: order-duplicates is no rule; did you mean order-duplicate? [ignore-unknown]
[ERROR] 5-unknown.xml:12:11: Order 1 is taken by the command at line 8; the next free number is 2 [order-duplicate]
[INFO] Checked 5 answer files, 5 ordered lists, 10 Orders: 1 error, 2 warnings, 4 ignored
MojoFailureException: 1 error and 2 warnings in 2 of 5 answer files. 'mvn unattend:fix' renumbers the list.
'''
]
