import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == [
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote target/unattend-reports/unattend.sarif
[INFO] Wrote target/unattend-reports/TEST-unattend.xml
[INFO] Wrote target/unattend-reports/unattend-checkstyle.xml
[INFO] Wrote target/unattend-reports/unattend-codequality.json
[INFO] Wrote target/unattend-reports/unattend.html
''',
'''\
[INFO] Checked 0 answer files, 0 ordered lists, 0 Orders: 0 errors, 0 warnings
[INFO] Wrote target/nothing/unattend.sarif
[INFO] Wrote target/nothing/TEST-unattend.xml
[INFO] Wrote target/nothing/unattend-checkstyle.xml
[INFO] Wrote target/nothing/unattend-codequality.json
[INFO] Wrote target/nothing/unattend.html
[WARNING] No answer file in .; includes are **/*.xml
'''
]
def text = { new File(basedir, it).getText('UTF-8') }
assert text('target/nothing/TEST-unattend.xml') == '''\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="unattend">
</testsuites>
'''
assert text('target/nothing/unattend-checkstyle.xml') == '''\
<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="10.0">
</checkstyle>
'''
assert text('target/nothing/unattend-codequality.json') == '[ ]\n'
assert text('target/nothing/unattend.sarif').contains('"results" : [ ]')
