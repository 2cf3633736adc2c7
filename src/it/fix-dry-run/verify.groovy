import io.github.unattend.BuildLog

def said = BuildLog.inShort(basedir)
assert said.size() == 3 && said[2] == said[1]
assert said.take(2) == [
'''\
[ERROR] unattend.xml:18:11: Order 2 is taken by the command at line 13; the next free number is 3 [order-duplicate]
[ERROR] unattend.xml:21:9: RunAsynchronousCommand has no Order; the next free number is 6 [order-missing]
[INFO] Checked 1 answer file, 1 ordered list, 4 Orders: 2 errors, 0 warnings
MojoFailureException: 2 errors in 1 of 1 answer file. 'mvn unattend:fix' renumbers the list.
''',
'''\
[INFO] unattend.xml
[INFO]   RunAsynchronous in specialize: 1 2 2 - 5 -> 1 2 3 4 5
[INFO]     several had 2: first comes that at 13:11, then that at 18:11
[INFO] --- a/unattend.xml
[INFO] +++ b/unattend.xml
[INFO] @@ -18 +18 @@
[INFO] -          <Order>2</Order>
[INFO] +          <Order>3</Order>
[INFO] @@ -22,0 +23 @@
[INFO] +          <Order>4</Order>
[INFO] Would renumber 1 list in 1 of 1 answer file
MojoFailureException: 1 of 1 answer file would change.
'''
]
assert new File(basedir, 'unattend.xml').bytes == new File(projectDirectory, 'src/it/fix-dry-run/unattend.xml').bytes
