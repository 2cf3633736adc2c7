import io.github.unattend.BuildLog

def hosts = [
    'Cheetah': 'cheetah.template',
    'HCL heredoc': 'hcl.pkr.hcl',
    'JSON': 'json.json',
    'Markdown': 'markdown.md',
    'PowerShell here-document': 'powershell.ps1',
    'shell here-document': 'shell.sh',
    'YAML': 'yaml.yaml'
]
def log = new File(basedir, 'build.log').getText('UTF-8')
def images = new File(basedir, 'images')

assert images.list().sort() == (hosts.values() + 'unattend.xml').sort()
// The file in each has a pass that does not exist.
hosts.each { format, name ->
    assert new File(images, name).getText('UTF-8').contains('specialise'), format
    assert !log.contains(name), format
}
assert !log.contains('declaration')
assert BuildLog.of(basedir) == [
'''\
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 0 errors, 0 warnings
[INFO] Not checked: 7 files with an answer file inside (scripts, pages and the like)
'''
]
