def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.startsWith('[ERROR] a-broken.xml: refused: line 17, column ') }
assert log.contains('[INFO] b-elements.xml')
assert log.contains('[ERROR]   RunAsynchronous in specialize: refused: an Order in it holds markup')
assert log.contains('[WARNING]   RunAsynchronous in specialize: left alone: it holds a placeholder of a template')
assert log.contains('[INFO]   RunAsynchronous in specialize: 1 1 -> 1 2')
assert log.contains('[INFO] Renumbered 1 list in 1 of 4 answer files')
assert log.any { it.contains(': 2 answer files were refused, wholly or in part. -> [Help 1]') }

assert new File(basedir, 'a-broken.xml').text.count('<Order>1</Order>') == 2
assert new File(basedir, 'b-elements.xml').text.contains('<Order><b/>1</Order>')
assert new File(basedir, 'c-template.xml').text.count('<Order>1</Order>') == 2
assert new File(basedir, 'd-whole.xml').text.contains('<Order>2</Order>')
