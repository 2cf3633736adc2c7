import io.github.unattend.BuildLog

def said = { directory -> """\
[ERROR] images/golden image.xml:11:11: Order 1 is already used by the command at line 7; next free number: 2 [order-duplicate]
[INFO] Checked 1 answer file, 1 ordered list, 2 Orders: 1 error, 0 warnings
[INFO] Wrote $directory/unattend.html
MojoFailureException: 1 error in 1 of 1 answer file. 'mvn unattend:fix' fixes it.
""".toString() }
assert BuildLog.inShort(basedir) == [said('target/unattend-reports'), said('with-commands')]

// What is within the page is what differs.
def main = { path -> new File(basedir, path).getText('UTF-8').replaceAll('(?s).*<main[^>]*>\n|</main>.*', '') }
assert main('target/unattend-reports/unattend.html') == new File(basedir, 'expected/main.html').getText('UTF-8')
assert main('with-commands/unattend.html')
        == new File(basedir, 'expected/main.html').getText('UTF-8')
                .replaceAll('<span><code>cmd</code> ...</span>(<small>(\\d+))') {
                    '<code>cmd /c echo ' + (it[2] == '8' ? '1' : 'secret') + '</code>' + it[1]
                }

// The project, what was checked, and the list of findings.
def page = new File(basedir, 'target/unattend-reports/unattend.html').getText('UTF-8')
assert page.contains('<p class="project">report-html 1</p>')
assert page.contains('<p class="lead">Checked: **/*.xml in ..</p>')
assert page.contains('<li class="e" data-s="error" data-r="order-duplicate"><a href="#f1-11-11-order-duplicate">')
