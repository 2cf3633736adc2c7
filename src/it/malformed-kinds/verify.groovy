import io.github.unattend.BuildLog

assert BuildLog.inShort(basedir) == [
'''\
[ERROR] ampersand.xml:5:39: a bare &; write &amp; instead; the rest of this file was not checked [xml-malformed]
[ERROR] attribute-without-quotes.xml:4:21: the attribute "name" has no quotes around its value; write name="..."; the rest of this file was not checked [xml-malformed]
[ERROR] blank-line-before-declaration.xml:2:1: the XML declaration <?xml ...?> must be the very first thing in the file; delete the white space before it; the rest of this file was not checked [xml-malformed]
[ERROR] bytes-not-utf-8.xml:5:18: bytes that are not UTF-8; save the file as UTF-8, or declare the encoding it has, such as windows-1252; the rest of this file was not checked [xml-malformed]
[ERROR] cdata-end-in-text.xml:5:22: ]]> outside a CDATA section; write ]]&gt; instead; the rest of this file was not checked [xml-malformed]
[ERROR] comment-before-declaration.xml:2:1: the XML declaration <?xml ...?> must be the very first thing in the file; move the comment behind it; the rest of this file was not checked [xml-malformed]
[ERROR] comment-not-closed.xml:4:5: the file ends inside the comment that begins here; write -->, or restore the rest of the file; the rest of this file was not checked [xml-malformed]
[ERROR] comment-with-dashes.xml:5:7: -- inside a comment, where XML does not allow it (nor one comment in another); write - - instead; the rest of this file was not checked [xml-malformed]
[ERROR] control-character.xml:5:21: the control character U+0013, which XML 1.0 does not allow, not even as a reference; delete it; the rest of this file was not checked [xml-malformed]
[ERROR] duplicate-attribute.xml:6:7: the attribute "name" stands twice in one tag; delete one of them; the rest of this file was not checked [xml-malformed]
[ERROR] no-space-between-attributes.xml:4:52: no space before the attribute "processorArchitecture"; write one; the rest of this file was not checked [xml-malformed]
[ERROR] prefix-wcm-undeclared.xml:4:5: the prefix wcm is not declared; write xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State" into the tag <unattend>; the rest of this file was not checked [xml-malformed]
[ERROR] tags-mismatched-not-closed.xml:8:7: </AutoLogon> before <Password> of line 6 is closed; write </Password> before it; the rest of this file was not checked [xml-malformed]
[ERROR] template-erb.xml:4:5: looks like an ERB template; check the rendered file; the rest of this file was not checked [xml-malformed]
[ERROR] template-jinja.xml:4:13: looks like a Jinja template; check the rendered file; the rest of this file was not checked [xml-malformed]
[ERROR] template-terraform.xml:4:13: looks like a Terraform template; check the rendered file; the rest of this file was not checked [xml-malformed]
[ERROR] truncated.xml:6:23: the file ends while <Value> of line 6 is open; write </Value>, or restore the rest of the file; the rest of this file was not checked [xml-malformed]
[ERROR] utf-16-declared-utf-8.xml:1:31: the XML declaration says encoding="utf-8", but the byte order mark is that of UTF-16LE; save the file as UTF-8, or declare encoding="utf-16"; the rest of this file was not checked [xml-malformed]
[INFO] Checked 18 answer files, 0 ordered lists, 0 Orders: 18 errors, 0 warnings
MojoFailureException: 18 errors in 18 of 18 answer files.
'''
]
