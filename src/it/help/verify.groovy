def log = new File(basedir, 'build.log').readLines('UTF-8')
def from = log.indexOf('[INFO] Unattend Maven Plugin ' + projectVersion)
assert from >= 0
def help = log.drop(from + 1).takeWhile { !it.startsWith('[INFO]') }.join('\n').trim()
assert help == '''\
Checks Windows answer files (unattend.xml, autounattend.xml) against
  Microsoft's documentation, and fails the build before Windows Setup can.

This plugin has 5 goals:

unattend:check
  Checks every Windows answer file under a directory and fails the build where
  one violates Microsoft's documentation.

unattend:fix
  Corrects Windows answer files: numbers of ordered lists, and names and values
  that differ from the documented ones in case only. Changes nothing else.

unattend:help
  Display help information on unattend-maven-plugin.
  Call mvn unattend:help -Ddetail=true -Dgoal=<goal-name> to display parameter
  details.

unattend:report
  Writes reports on every Windows answer file under a directory, all of them
  where none is named, and does not fail the build because of what is in the
  files; a file that could not be checked fails it.

unattend:schema
  Writes an XML schema of the documented settings, with which editors complete
  and explain them.'''
