import io.github.unattend.BuildLog

// Where and why a file breaks is told by the check, and tested there.
assert BuildLog.of(basedir)*.replaceAll(/line 17, column \d+: .*/, 'line 17') == [
'''\
[ERROR] a-broken.xml: refused: line 17
[INFO] b-elements.xml
[ERROR]   RunAsynchronous in specialize: refused: an Order in it holds markup
[INFO] c-template.xml
[WARNING]   RunAsynchronous in specialize: left alone: it holds a placeholder of a template
[INFO] d-whole.xml
[INFO]   RunAsynchronous in specialize: 1 1 -> 1 2
[INFO]     several had 1: first comes that at 8:11, then that at 13:11
[INFO] Renumbered 1 list in 1 of 4 answer files
MojoFailureException: 2 answer files were refused, wholly or in part.
'''
]
def was = { new File(projectDirectory, 'src/it/fix-refused-file/' + it).bytes }
assert new File(basedir, 'a-broken.xml').bytes == was('a-broken.xml')
assert new File(basedir, 'b-elements.xml').bytes == was('b-elements.xml')
assert new File(basedir, 'c-template.xml').bytes == was('c-template.xml')
assert new File(basedir, 'd-whole.xml').text.contains('<Order>2</Order>')
