import io.github.unattend.BuildLog

def said = BuildLog.inShort(basedir)*.replaceAll(/plugin:[^:]+:fix/, 'plugin:VERSION:fix')
assert said == [
'''\
[ERROR] unattend.xml:18:11: Order 2 is already used by the command at line 13; next free number: 3 [order-duplicate]
[ERROR] unattend.xml:21:9: RunAsynchronousCommand has no Order; next free number: 9 [order-missing]
[INFO] Checked 1 answer file, 1 ordered list, 4 Orders: 2 errors, 0 warnings
MojoFailureException: 2 errors in 1 of 1 answer file. 'mvn io.github.unattend:unattend-maven-plugin:VERSION:fix' fixes them.
''',
'''\
[INFO] unattend.xml:5:7: RunAsynchronous in specialize: 1 2 2 - 8 -> 1 2 3 4 8
[WARNING] unattend.xml:13:11: items with Order 2 now run in file order: 13:11, then 18:11
[INFO] --- a/unattend.xml
[INFO] +++ b/unattend.xml
[INFO] @@ -18 +18 @@
[INFO] -          <Order>2</Order>
[INFO] +          <Order>3</Order>
[INFO] @@ -22,0 +23 @@
[INFO] +          <Order>4</Order>
[INFO] Would fix 1 list in 1 of 1 answer file
MojoFailureException: 1 of 1 answer file would change.
''',
'''\
[INFO] unattend.xml:5:7: RunAsynchronous in specialize: 1 2 2 - 8 -> 1 2 3 4 8
[WARNING] unattend.xml:13:11: items with Order 2 now run in file order: 13:11, then 18:11
[INFO] Fixed 1 list in 1 of 1 answer file
''',
'''\
[INFO] Checked 1 answer file, 1 ordered list, 5 Orders: 0 errors, 0 warnings
''',
'''\
[INFO] unattend.xml:5:7: RunAsynchronous in specialize: 1 2 3 4 8 -> 1 2 3 4 5
[INFO] Fixed 1 list in 1 of 1 answer file
'''
]
def expected = new File(projectDirectory, 'src/it/fix/unattend.xml').readLines('UTF-8')
expected[17] = '          <Order>3</Order>'
expected.add(22, '          <Order>4</Order>')
assert new File(basedir, 'unattend.xml').readLines('UTF-8') == expected*.replace('<Order>8<', '<Order>5<')
assert basedir.list().findAll { it.contains('.tmp') } == []
