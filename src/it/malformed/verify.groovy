import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] 1-broken.xml:12:31: a bare &; write &amp; instead; the rest of this file was not checked [xml-malformed]
[ERROR] 2-whole.xml:11:11: Order 1 is taken by the command at line 7; the next free number is 2 [order-duplicate]
[INFO] Checked 2 answer files, 2 ordered lists, 3 Orders: 2 errors, 0 warnings
MojoFailureException: 2 errors in 2 of 2 answer files. 'mvn unattend:fix' renumbers the list.
'''
]
