"""Opens every file of a folder in LibreOffice without a window, takes all tracked changes in, and in
a second reading all of them out, and writes the words of each paragraph to FILE.all and FILE.none."""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, said):
    made = PropertyValue()
    made.Name, made.Value = name, said
    return made


def lines(text):
    found = []
    for part in text:
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                found += lines(part.getCellByName(name))
        else:
            found.append(part.getString())
    return found


folder = sys.argv[1]
pipe = "draagvlak%d" % os.getpid()
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
     "-env:UserInstallation=file://%s/profile" % folder, "--accept=pipe,name=%s;urp;" % pipe],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
here = uno.getComponentContext()
find = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
there = None
for _ in range(600):
    try:
        there = find.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        break
    except NoConnectException:
        time.sleep(0.1)
if there is None:
    sys.exit("LibreOffice does not answer")
desktop = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
helper = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", there)
try:
    for name in sorted(os.listdir(folder)):
        if not name.endswith((".docx", ".odt")):
            continue
        path = os.path.join(folder, name)
        for what, command in (("all", "AcceptAllTrackedChanges"), ("none", "RejectAllTrackedChanges")):
            document = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (value("Hidden", True),))
            if document is None:
                sys.exit("not opened: " + name)
            helper.executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, ())
            with open(path + "." + what, "w", encoding="utf-8") as out:
                out.write("\n".join(lines(document.Text)))
            document.close(True)
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(60)
