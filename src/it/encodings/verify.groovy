import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] utf-16be-with-bom.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] utf-16le-declaring-utf-8.xml:1:31: the XML declaration says encoding="utf-8", but the byte order mark is that of UTF-16LE; save the file as UTF-8, or declare encoding="utf-16"; the rest of this file was not checked [xml-malformed]
[ERROR] utf-16le-with-bom.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] utf-8-with-bom.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] utf-8.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[ERROR] windows-1252-declaring-utf-8.xml:7:15: bytes that are not UTF-8; save the file as UTF-8, with encoding="utf-8" in its XML declaration; the rest of this file was not checked [xml-malformed]
[ERROR] windows-1252.xml:7:48: Order 1 is already used by the command at line 6; next free number: 2 [order-duplicate]
[INFO] Checked 7 answer files, 5 ordered lists, 10 Orders: 7 errors, 0 warnings
MojoFailureException: 7 errors in 7 of 7 answer files. 'mvn unattend:fix' fixes 5 of them.
'''
]
