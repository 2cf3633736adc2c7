def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains(': renumber: "everything" is unknown; the words are violations, all -> [Help 1]') }
assert new File(basedir, 'unattend.xml').text.count('<Order>1</Order>') == 2
