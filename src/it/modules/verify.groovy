def checked = { orders -> "[INFO] Checked 1 answer file, 1 ordered list, $orders: 0 errors, 0 warnings".toString() }
def own = ['3 Orders', '2 Orders', '1 Order', '4 Orders'].collect(checked)
def lines = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('Checked ') }

// Each module has its own file, in the order of the reactor; with -T2 in any.
assert lines.take(4) == own
assert lines.drop(4).take(4).sort() == own.sort(false)
// Who asks for the build output gets it.
assert lines[8] == '[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings'
// A directory of the command line is checked once in two modules, and is not that of a module.
assert lines.drop(9) == [checked('4 Orders')]
