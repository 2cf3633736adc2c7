import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[WARNING] 2-list.xml:5:7: this order-gap comment suppresses nothing; remove it [ignore-unknown]
[WARNING] 5-unknown.xml:5:7: "order-duplicates" is not a rule; did you mean order-duplicate? [ignore-unknown]
[ERROR] 5-unknown.xml:12:11: Order 1 is already used by the command at line 8; next free number: 2 [order-duplicate]
[INFO] Checked 5 answer files, 5 ordered lists, 10 Orders: 1 error, 2 warnings, 4 ignored
MojoFailureException: 1 error and 2 warnings in 2 of 5 answer files. 'mvn unattend:fix' fixes 1 of them.
'''
]
