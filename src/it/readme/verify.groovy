import io.github.unattend.BuildLog

assert BuildLog.of(basedir).collect { it.replaceAll(/Mojo\w+Exception: .*\n/, '') } == new File(basedir, 'readme.txt').getText('UTF-8').split('---\n').toList()
