// The same answer file, with a finding after an umlaut on its line, in every encoding that Windows' own tools write.
def text = { encoding -> '''\
<?xml version="1.0" encoding="ENCODING"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-Deployment" processorArchitecture="amd64" publicKeyToken="31bf3856ad364e35" language="neutral" versionScope="nonSxS">
      <RunSynchronous>
        <RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>
        <!-- M\u00fcnchen --><RunSynchronousCommand><Order>1</Order></RunSynchronousCommand>
      </RunSynchronous>
    </component>
  </settings>
</unattend>
'''.replace('ENCODING', encoding) }
// As they were, where no goal looks.
def before = new File(basedir, 'target/before')
before.mkdirs()
def write = { name, declared, mark, charset, lineEnd ->
    def bytes = (mark + text(declared)).replace('\n', lineEnd).getBytes(charset)
    new File(basedir, name).bytes = bytes
    new File(before, name).bytes = bytes
}
write('utf-8.xml', 'utf-8', '', 'UTF-8', '\n')
write('utf-8-with-bom.xml', 'utf-8', '\ufeff', 'UTF-8', '\r\n')
write('utf-16le-with-bom.xml', 'utf-16', '\ufeff', 'UTF-16LE', '\r\n')
write('utf-16be-with-bom.xml', 'UTF-16', '\ufeff', 'UTF-16BE', '\n')
write('utf-16le-declaring-utf-8.xml', 'utf-8', '\ufeff', 'UTF-16LE', '\r\n')
write('windows-1252.xml', 'windows-1252', '', 'windows-1252', '\n')
write('windows-1252-declaring-utf-8.xml', 'utf-8', '', 'windows-1252', '\n')
return true
