import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
"""\
[ERROR] images/golden image.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote target/unattend-reports/unattend-checkstyle.xml
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn io.github.unattend:unattend-maven-plugin:$projectVersion:fix' fixes it.
""".toString(),
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote out/unattend-checkstyle.xml
'''
]
def text = { new File(basedir, it).getText('UTF-8') }
assert text('target/unattend-reports/unattend-checkstyle.xml') == text('out/unattend-checkstyle.xml')
assert text('out/unattend-checkstyle.xml').contains('<file name="images/golden image.xml">')
// Nothing was written into a directory that is called like an expression.
assert basedir.list().every { !it.contains('$') }
