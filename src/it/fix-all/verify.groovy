def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO]   RunAsynchronous in specialize: 1 2 98 99 -> 1 2 3 4')
assert log.contains('[INFO] Renumbered 1 list in 1 of 1 answer file')
