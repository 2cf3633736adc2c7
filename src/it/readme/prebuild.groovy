// What README.md tells a newcomer to do, in an empty folder.
def checkout = basedir
while (!new File(checkout, 'src/demo').directory) {
    checkout = checkout.parentFile
}
def readme = new File(checkout, 'README.md').getText('UTF-8')
def pom = (readme =~ /(?s)```xml\n(<project .*?)```/)[0][1]
new File(basedir, 'pom.xml').setText(pom.replaceFirst('(?<=unattend-maven-plugin</artifactId>\\s{1,9}<version>)[^<]*', projectVersion), 'UTF-8')

def answerFile = new File(basedir, 'images/server/unattend.xml')
answerFile.parentFile.mkdirs()
answerFile.bytes = new File(checkout, 'src/demo/run/answer-files/failing.xml').bytes

new File(basedir, 'readme.txt').setText((readme =~ /(?s)```text\n(.*?)```/)[0][1], 'UTF-8')
