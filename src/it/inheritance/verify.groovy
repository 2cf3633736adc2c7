import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[INFO] Nothing to check: the directory images does not exist
''',
'''\
[WARNING] child/images/unattend.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 2 answer files, 2 ordered lists, 3 Orders: 0 errors, 1 warning
[INFO] 'mvn unattend:fix' fixes it.
'''
]
