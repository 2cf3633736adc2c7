import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] images/golden image.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote target/unattend-reports/unattend-checkstyle.xml
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' fixes it.
'''
]
def written = new File(basedir, 'target/unattend-reports')
assert written.list() == ['unattend-checkstyle.xml']
def expected = new File(basedir, 'expected/unattend-checkstyle.xml').getText('UTF-8')
assert new File(written, 'unattend-checkstyle.xml').getText('UTF-8') == expected
