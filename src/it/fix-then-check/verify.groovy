def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO] unattend.xml')
assert log.contains('[INFO]   RunAsynchronous in specialize: 1 2 2 5 -> 1 2 3 5')
assert log.contains('[INFO]     several had 2: first comes that at 13:11, then that at 18:11')
assert log.contains('[INFO] Renumbered 1 list in 1 of 1 answer file')
assert log.contains('[INFO] Checked 1 answer file, 1 ordered list, 4 Orders: 0 errors, 0 warnings')
assert log.contains('[INFO] Nothing to renumber in 1 answer file')
assert !log.any { it.contains('mvn unattend:fix') }

def lines = new File(basedir, 'unattend.xml').readLines('UTF-8')
assert lines.findAll { it.contains('<Order>') } == [1, 2, 3, 5].collect { '          <Order>' + it + '</Order>' }
assert lines.size() == 29
assert basedir.list().findAll { it.contains('.tmp') } == []
