import io.github.unattend.BuildLog

def wrote = '''\
[INFO] Wrote target/ci/unattend.sarif
[INFO] Wrote target/ci/TEST-unattend.xml
[INFO] Wrote target/ci/unattend.html
'''
def found = '''\
[ERROR] images/golden image.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
'''
assert BuildLog.inShort(basedir) == [
    found + wrote + '''\
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' fixes it.
''',
    found + wrote + '''\
[INFO] 'mvn unattend:fix' fixes it.
'''
]
assert new File(basedir, 'target/ci').list().sort() == ['TEST-unattend.xml', 'unattend.html', 'unattend.sarif']
