import io.github.unattend.BuildLog

// The jar alone, in the same folder, finds what the plugin finds.
def jar = new File(projectDirectory, "target/unattend-maven-plugin-${projectVersion}-cli.jar")
assert jar.length() <= 2200000

def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = { Object... arguments ->
    def process = new ProcessBuilder([java, '-jar', jar.path, *arguments]*.toString()).directory(basedir).start()
    process.outputStream.close()
    def out = process.inputStream.getText('UTF-8').readLines()
    def err = process.errorStream.getText('UTF-8')
    return [code: process.waitFor(), out: out, err: err]
}

def ofPlugin = BuildLog.of(basedir)[0].readLines()
        .findAll { it =~ /^\[(ERROR|WARNING)\] / }
        .collect { it.replaceFirst(/^\[(ERROR|WARNING)\] /, '') }
def ofJar = run('check', '--quiet', '.')
assert ofPlugin.size() > 100
assert ofJar.out.collect { it.replaceFirst(/: (error|warning): /, ': ') } == ofPlugin
assert ofJar.err == ''
assert ofJar.code == 1

assert run('--version').out == ['unattend-cli ' + projectVersion]
assert run('schema', '--schema-file', 'target/unattend.xsd').code == 0
assert new File(basedir, 'target/unattend.xsd').length() > 100000
assert run('report', '--report-directory', 'target/reports', 'rules').code == 0
assert new File(basedir, 'target/reports/unattend.sarif').text =~ /"version"\s*:\s*"${projectVersion}"/
