import io.github.unattend.BuildLog

// Where and why a file breaks is tested with the check.
assert BuildLog.of(basedir)*.replaceAll(/:17:\d+: not changed: .*/, ':17: not changed') == [
'''\
[ERROR] a-broken.xml:17: not changed
[ERROR] b-elements.xml:5:7: RunAsynchronous in specialize: not changed: an Order in it holds markup
[WARNING] c-template.xml:5:7: RunAsynchronous in specialize: not changed: it holds a placeholder of a template
[INFO] d-whole.xml:5:7: RunAsynchronous in specialize: 1 1 -> 1 2
[WARNING] d-whole.xml:8:11: items with Order 1 now run in file order: 8:11, then 13:11
[INFO] Fixed 1 list in 1 of 4 answer files
MojoFailureException: 2 answer files were not changed, or not completely.
'''
]
def was = { new File(projectDirectory, 'src/it/fix-refused-file/' + it).bytes }
assert new File(basedir, 'a-broken.xml').bytes == was('a-broken.xml')
assert new File(basedir, 'b-elements.xml').bytes == was('b-elements.xml')
assert new File(basedir, 'c-template.xml').bytes == was('c-template.xml')
assert new File(basedir, 'd-whole.xml').text.contains('<Order>2</Order>')
