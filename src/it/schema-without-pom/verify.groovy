import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == ['[INFO] Wrote target/unattend.xsd\n', '[INFO] Wrote new/answer-files.xsd\n']
assert new File(basedir, 'target/unattend.xsd').text == new File(basedir, 'new/answer-files.xsd').text
// Nothing was written into a directory that is called like an expression.
assert basedir.list().every { !it.contains('$') }
