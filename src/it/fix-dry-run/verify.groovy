def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains(": 2 errors in 1 of 1 answer file. 'mvn unattend:fix' renumbers the list. -> [Help 1]") }
assert log.contains('[INFO]   RunAsynchronous in specialize: 1 2 2 - 5 -> 1 2 3 4 5')
assert log.contains('[INFO] Would renumber 1 list in 1 of 1 answer file')
assert log.any { it.contains(': 1 of 1 answer file would change. -> [Help 1]') }

def from = log.indexOf('[INFO] --- a/unattend.xml')
assert log.subList(from, from + 7) == [
    '[INFO] --- a/unattend.xml',
    '[INFO] +++ b/unattend.xml',
    '[INFO] @@ -18 +18 @@',
    '[INFO] -          <Order>2</Order>',
    '[INFO] +          <Order>3</Order>',
    '[INFO] @@ -22,0 +23 @@',
    '[INFO] +          <Order>4</Order>']
assert !log.any { it.contains('cmd.exe') }
assert new File(basedir, 'unattend.xml').text.count('<Order>2</Order>') == 2
