import io.github.unattend.BuildLog

def said = { directory -> """\
[ERROR] images/golden image.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote target/$directory/unattend.sarif
[INFO] Wrote target/$directory/TEST-unattend.xml
[INFO] Wrote target/$directory/unattend-checkstyle.xml
[INFO] Wrote target/$directory/unattend.html
""".toString() }
assert BuildLog.inShort(basedir) == [
    said('ci') + '''\
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' fixes it.
''',
    said('with-commands') + '''\
[INFO] 'mvn unattend:fix' fixes it.
'''
]

def text = { path -> new File(basedir, path).getText('UTF-8') }
['ci', 'with-commands'].each { directory ->
    // Those that are configured, and no other.
    assert new File(basedir, 'target/' + directory).list().sort() ==
        ['TEST-unattend.xml', 'unattend-checkstyle.xml', 'unattend.html', 'unattend.sarif']
    ['TEST-unattend.xml', 'unattend-checkstyle.xml', 'unattend.sarif'].each { name ->
        assert text("target/$directory/$name") == text('expected/' + name).replace('@version@', projectVersion)
    }
}

// What is within the page is what differs.
def main = { path -> text(path).replaceAll('(?s).*<main[^>]*>\n|</main>.*', '') }
assert main('target/ci/unattend.html') == text('expected/main.html')
assert main('target/with-commands/unattend.html')
        == text('expected/main.html')
                .replaceAll('<span><code>cmd</code> ...</span>(<small>(\\d+))') {
                    '<code>cmd /c echo ' + (it[2] == '8' ? '1' : 'secret') + '</code>' + it[1]
                }

// The project, what was checked, and the list of findings.
def page = text('target/ci/unattend.html')
assert page.contains('<p class="project">reports 1</p>')
assert page.contains('<p class="lead">Checked: **/*.xml in .</p>')
assert page.contains('<li class="e" data-s="error" data-r="order-duplicate"><a href="#f1-11-11-order-duplicate">')
