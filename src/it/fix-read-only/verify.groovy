def log = new File(basedir, 'build.log').readLines('UTF-8')
def file = new File(basedir, 'a-read-only.xml')
file.setWritable(true) // so that "clean" can remove it
assert log.contains('[ERROR] a-read-only.xml: refused: it is read-only')
assert log.contains('[INFO] Renumbered 1 list in 1 of 2 answer files')
assert log.any { it.contains(': 1 answer file was refused, wholly or in part. -> [Help 1]') }
assert file.text.count('<Order>1</Order>') == 2
assert new File(basedir, 'b-writable.xml').text.contains('<Order>2</Order>')
assert basedir.list().findAll { it.contains('.tmp') } == []
