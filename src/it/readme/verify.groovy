import io.github.unattend.BuildLog

def printed = BuildLog.of(basedir).collect { it.replaceAll(/Mojo\w+Exception: .*\n/, '') }
def told = new File(basedir, 'readme.txt').getText('UTF-8').split('---\n').toList()
assert printed == told
