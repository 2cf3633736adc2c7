import io.github.unattend.BuildLog

new File(basedir, 'd-read-only.xml').setWritable(true) // so that "clean" can remove it

// Where and why a file breaks is tested with the check.
assert BuildLog.of(basedir)*.replaceAll(/:17:\d+: not changed: .*/, ':17: not changed') == [
'''\
[ERROR] a-broken.xml:17: not changed
[ERROR] b-elements.xml:5:7: RunAsynchronous in specialize: not changed: an Order in it holds markup
[WARNING] c-template.xml:5:7: RunAsynchronous in specialize: not changed: it holds a placeholder of a template
[ERROR] d-read-only.xml:1:1: not changed: the file is read-only
[INFO] e-whole.xml:5:7: RunAsynchronous in specialize: 1 1 -> 1 2
[WARNING] e-whole.xml:8:11: items with Order 1 now run in file order: 8:11, then 13:11
[INFO] Fixed 1 list in 1 of 5 answer files
MojoFailureException: 3 answer files were not changed, or not completely.
'''
]
['a-broken.xml', 'b-elements.xml', 'c-template.xml', 'd-read-only.xml'].each {
    assert new File(basedir, it).bytes == new File(projectDirectory, 'src/it/fix-refused/' + it).bytes
}
assert new File(basedir, 'e-whole.xml').text.contains('<Order>2</Order>')
assert basedir.list().findAll { it.contains('.tmp') } == []
