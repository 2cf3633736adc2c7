import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[WARNING] images/unattend.xml:12:15: Type "primary" differs from Primary in case only; write Primary [case-mismatch]
[ERROR] images/unattend.xml:18:15: Formatt is not a documented setting of ModifyPartition; did you mean Format? (Setup's log says: A component or setting specified in the answer file does not exist) [misspelled]
[WARNING] images/unattend.xml:20:15: PartitionId differs from PartitionID in case only; XML names are case-sensitive [case-mismatch]
[INFO] Checked 1 answer file, 2 ordered lists, 2 Orders: 1 error, 2 warnings
MojoFailureException: 1 error and 2 warnings in 1 of 1 answer file. 'mvn unattend:fix -Dunattend.directory=images' fixes 2 of them.
''',
'''\
[INFO] images/unattend.xml:12:15: Type: primary -> Primary
[INFO] images/unattend.xml:20:15: PartitionId -> PartitionID
[INFO] --- a/images/unattend.xml
[INFO] +++ b/images/unattend.xml
[INFO] @@ -12 +12 @@
[INFO] -              <Type>primary</Type>
[INFO] +              <Type>Primary</Type>
[INFO] @@ -20 +20 @@
[INFO] -              <PartitionId>...</PartitionId>
[INFO] +              <PartitionID>...</PartitionID>
[INFO] Would fix 1 name, 1 value in 1 of 1 answer file
MojoFailureException: 1 of 1 answer file would change.
''',
'''\
[INFO] Nothing to fix in 1 answer file
''' // and the one with -q says nothing
]
def was = new File(projectDirectory, 'src/it/fix-names/images/unattend.xml').getText('UTF-8')
assert new File(basedir, 'images/unattend.xml').getText('UTF-8') ==
    was.replace('primary', 'Primary').replace('PartitionId', 'PartitionID').replace('Formatt', 'Format')
