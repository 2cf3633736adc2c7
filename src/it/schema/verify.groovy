import io.github.unattend.BuildLog

assert BuildLog.of(basedir) == ['[INFO] Wrote target/unattend.xsd\n']
assert new File(basedir, 'target/unattend.xsd').text.contains('<xs:element name="ProtectYourPC"')
