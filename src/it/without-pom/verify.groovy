import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
"""\
[ERROR] images/golden image.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 0 warnings
[INFO] Wrote target/unattend-reports/unattend-checkstyle.xml
MojoFailureException: 1 error in 1 of 2 answer files. 'mvn io.github.unattend:unattend-maven-plugin:$projectVersion:fix' fixes it.
""".toString(),
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings
''',
'''\
[INFO] Wrote target/unattend.xsd
''',
'''\
[INFO] Checked 2 answer files, 2 ordered lists, 4 Orders: 1 error, 0 warnings
[INFO] Wrote out/unattend-checkstyle.xml
''',
'''\
[INFO] Wrote new/answer-files.xsd
'''
]
def text = { new File(basedir, it).getText('UTF-8') }
assert text('target/unattend-reports/unattend-checkstyle.xml') == text('out/unattend-checkstyle.xml')
assert text('out/unattend-checkstyle.xml').contains('<file name="images/golden image.xml">')
assert text('target/unattend.xsd') == text('new/answer-files.xsd')
// Nothing was written into a directory that is called like an expression.
assert basedir.list().every { !it.contains('$') }
