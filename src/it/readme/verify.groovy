import io.github.unattend.BuildLog

def printed = BuildLog.of(basedir).collect { it.replaceAll(/Mojo\w+Exception: .*\n/, '') }
assert printed == [new File(basedir, 'readme.txt').getText('UTF-8')]
