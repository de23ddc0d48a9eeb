<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ExportTarget</name>
    <message>
        <source>an earlier result</source>
        <translation>ein früheres Ergebnis</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is the folder of the earlier results. Choose another folder.</source>
        <translation>Das ist der Ordner der früheren Ergebnisse. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This would replace %1. Choose another name.</source>
        <translation>Das würde %1 ersetzen. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name.</source>
        <translation>Das ist ein Ordner. Einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose another name.</source>
        <translation>Das ist keine gewöhnliche Datei. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>picture without a name</source>
        <translation>Bild ohne Namen</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>finished after %n steps</source>
        <translation>
            <numerusform>nach %n Schritt fertig</numerusform>
            <numerusform>nach %n Schritten fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n steps</source>
        <translation>
            <numerusform>nach %n Schritt angehalten</numerusform>
            <numerusform>nach %n Schritten angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another run was started after %n steps</source>
        <translation>
            <numerusform>nach %n Schritt durch einen neuen Lauf abgelöst</numerusform>
            <numerusform>nach %n Schritten durch einen neuen Lauf abgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed after %n steps</source>
        <translation>
            <numerusform>nach %n Schritt gescheitert</numerusform>
            <numerusform>nach %n Schritten gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved while it was painted, after %n steps</source>
        <translation>
            <numerusform>beim Malen gesichert, nach %n Schritt</numerusform>
            <numerusform>beim Malen gesichert, nach %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it was made from is not known.</source>
        <translation>Woraus es gemalt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Photo: %1.</source>
        <translation>Foto: %1.</translation>
    </message>
    <message>
        <source>Painting: %1.</source>
        <translation>Gemälde: %1.</translation>
    </message>
    <message>
        <source>Started from: %1.</source>
        <translation>Ausgangsbild: %1.</translation>
    </message>
    <message>
        <source>%1 pixels, %2 in %3.</source>
        <translation>%1 Pixel, %2 in %3.</translation>
    </message>
    <message>
        <source>Painted at %1 pixels, and enlarged from there.</source>
        <translation>Bei %1 Pixeln gemalt und von dort vergrößert.</translation>
    </message>
</context>
<context>
    <name>ShowInFolder</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im Or&amp;dner zeigen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is empty: choose another picture</source>
        <translation>%1 ist leer: ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo</source>
        <translation>%1 misst %2, das Foto %3: die Seitenverhältnisse sind verschieden; die Maske über das Foto malen</translation>
    </message>
    <message>
        <source>no painting: choose one</source>
        <translation>kein Gemälde: eines wählen</translation>
    </message>
    <message>
        <source>there are %1 paintings and %2 at the most can be mixed: leave some out</source>
        <translation>es sind %1 Gemälde, höchstens %2 lassen sich mischen: einige weglassen</translation>
    </message>
    <message>
        <source>the painting&apos;s mask</source>
        <translation>die Maske des Gemäldes</translation>
    </message>
    <message>
        <source>a painting&apos;s weight</source>
        <translation>das Gewicht eines Gemäldes</translation>
    </message>
    <message>
        <source>every painting has the weight 0: give one a weight above 0</source>
        <translation>jedes Gemälde hat das Gewicht 0: einem ein Gewicht über 0 geben</translation>
    </message>
    <message>
        <source>no photo: choose one</source>
        <translation>kein Foto: eines wählen</translation>
    </message>
    <message>
        <source>the recipe starts from a custom picture, but there is none: choose one</source>
        <translation>das Rezept geht von einem eigenen Bild aus, aber es gibt keines: eines wählen</translation>
    </message>
    <message>
        <source>the mask of what is protected</source>
        <translation>die Maske des geschützten Bereichs</translation>
    </message>
    <message>
        <source>its snapshots take more than 2 GB; delete some of them</source>
        <translation>die Schnappschüsse belegen mehr als 2 GB; einige davon löschen</translation>
    </message>
    <message>
        <source>its artwork.json is not what this program writes</source>
        <translation>artwork.json darin ist nicht so, wie Pastiche es schreibt</translation>
    </message>
    <message>
        <source>a later Pastiche wrote this (version %1): open it with that</source>
        <translation>das hat ein neueres Pastiche geschrieben (Version %1): damit öffnen</translation>
    </message>
    <message>
        <source>its paintings are too many</source>
        <translation>es enthält zu viele Gemälde</translation>
    </message>
    <message>
        <source>its shares are out of range</source>
        <translation>die Anteile darin liegen außerhalb des Zulässigen</translation>
    </message>
    <message>
        <source>its history.json is not what this program writes</source>
        <translation>history.json darin ist nicht so, wie Pastiche es schreibt</translation>
    </message>
    <message>
        <source>%1: this is too large for an artwork</source>
        <translation>%1: das ist zu groß für ein Werk</translation>
    </message>
    <message>
        <source>its snapshots are too many</source>
        <translation>es enthält zu viele Schnappschüsse</translation>
    </message>
    <message>
        <source>%1: this artwork cannot be opened: %2</source>
        <translation>%1: dieses Werk lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>there is not enough memory for its pictures</source>
        <translation>der Arbeitsspeicher reicht nicht für die Bilder</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to write this artwork</source>
        <translation>%1: der Arbeitsspeicher reicht nicht, um dieses Werk zu schreiben</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this artwork</source>
        <translation>%1: der Arbeitsspeicher reicht nicht, um dieses Werk zu lesen</translation>
    </message>
    <message>
        <source>%1: this picture does not say how it was painted; choose one that Pastiche has written with its settings</source>
        <translation>%1: dieses Bild sagt nicht, wie es gemalt wurde; eines wählen, das Pastiche mit seinen Einstellungen geschrieben hat</translation>
    </message>
    <message>
        <source>the snapshot has no picture</source>
        <translation>der Schnappschuss hat kein Bild</translation>
    </message>
    <message>
        <source>the snapshot&apos;s thumbnail is too large</source>
        <translation>das Vorschaubild des Schnappschusses ist zu groß</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged</source>
        <translation>das Archiv ist nicht lesbar (%1): es ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>darin fehlt %1</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>darin ist %1 zu groß</translation>
    </message>
    <message>
        <source>its %1 cannot be read</source>
        <translation>darin ist %1 nicht lesbar</translation>
    </message>
    <message>
        <source>the archive cannot be made (%1)</source>
        <translation>das Archiv lässt sich nicht anlegen (%1)</translation>
    </message>
    <message>
        <source>the archive cannot be made: there is not enough memory</source>
        <translation>das Archiv lässt sich nicht anlegen: der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>this name is too long; choose a shorter one</source>
        <translation>dieser Name ist zu lang; einen kürzeren wählen</translation>
    </message>
    <message>
        <source>the links of that name go round in a circle; choose another name</source>
        <translation>die Verknüpfungen dieses Namens führen im Kreis; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>this is a folder; give the name of a file</source>
        <translation>das ist ein Ordner; einen Dateinamen angeben</translation>
    </message>
    <message>
        <source>this is no ordinary file and is not replaced; choose another name</source>
        <translation>das ist keine gewöhnliche Datei und wird nicht ersetzt; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is a file of that name that is not writable; choose another name</source>
        <translation>es gibt schon eine Datei dieses Namens, und sie ist schreibgeschützt; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: cannot create a file in %2: %3; choose another folder</source>
        <translation>%1: in %2 lässt sich keine Datei anlegen: %3; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already, and it was kept; choose another</source>
        <translation>%1: es gibt schon eine Datei dieses Namens, sie wurde behalten; einen anderen wählen</translation>
    </message>
    <message>
        <source>%1: cannot write to %2: %3; free some space or choose another folder</source>
        <translation>%1: in %2 lässt sich nicht schreiben: %3; Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>es gibt keinen Ordner %1; ihn zuerst anlegen</translation>
    </message>
    <message>
        <source>the folder %1 cannot be opened: %2; choose another folder</source>
        <translation>der Ordner %1 lässt sich nicht öffnen: %2; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>the folder %1 takes no files: %2; choose another folder</source>
        <translation>der Ordner %1 nimmt keine Dateien an: %2; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>out of memory: choose a smaller size</source>
        <translation>der Arbeitsspeicher reicht nicht: eine kleinere Größe wählen</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>unerwarteter Fehler: %1</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>unerwarteter Fehler</translation>
    </message>
    <message>
        <source>%1: there is no such file; check its name</source>
        <translation>%1: diese Datei gibt es nicht; den Namen prüfen</translation>
    </message>
    <message>
        <source>%1: this is a folder or a device, not a file; name a file</source>
        <translation>%1: das ist ein Ordner oder ein Gerät, keine Datei; eine Datei angeben</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1: reading failed: %2</source>
        <translation>%1: das Lesen ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: it ends before the byte %2: it is cut off; get it again</source>
        <translation>%1: sie endet vor Byte %2: die Datei ist unvollständig; sie neu beschaffen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>there is no other folder: set HOME</source>
        <translation>es gibt keinen anderen Ordner: HOME setzen</translation>
    </message>
    <message>
        <source>%1: this file of Pastiche&apos;s own was not found in %2; install Pastiche again or set PASTICHE_RESOURCES to the folder that holds it</source>
        <translation>%1: diese zu Pastiche gehörende Datei wurde in %2 nicht gefunden; Pastiche neu installieren oder PASTICHE_RESOURCES auf den Ordner setzen, der sie enthält</translation>
    </message>
    <message>
        <source>there is no home folder: set HOME or %1 to one, by its full path</source>
        <translation>es gibt keinen persönlichen Ordner: HOME oder %1 auf einen setzen, mit vollem Pfad</translation>
    </message>
    <message>
        <source>%1 %2: this is the same file as %3 %4; choose another name</source>
        <translation>%1 %2: das ist dieselbe Datei wie %3 %4; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>%1: %2; what has arrived is damaged and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1: %2; was angekommen ist, ist beschädigt und wurde gelöscht: noch einmal herunterladen oder die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>tensor %1 has not the SHA-256 that it should have</source>
        <translation>Tensor %1 hat nicht die SHA-256, die er haben soll</translation>
    </message>
    <message>
        <source>tensor %1 has values that are not finite numbers</source>
        <translation>Tensor %1 enthält Werte, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
        <source>tensor %1 is mostly zeros</source>
        <translation>Tensor %1 besteht überwiegend aus Nullen</translation>
    </message>
    <message>
        <source>tensor %1 has a mean magnitude of %2, which no trained network has</source>
        <translation>Tensor %1 hat einen mittleren Betrag von %2, wie ihn kein trainiertes Netz hat</translation>
    </message>
    <message>
        <source>%1: %2; this is not the file that is looked for: take the file from elsewhere</source>
        <translation>%1: %2; das ist nicht die gesuchte Datei: die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>Tensor %1 fehlt</translation>
    </message>
    <message>
        <source>tensor %1 is not fp32</source>
        <translation>Tensor %1 ist nicht fp32</translation>
    </message>
    <message>
        <source>tensor %1 is %2, not %3</source>
        <translation>Tensor %1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>going on where the last fetch ended</source>
        <translation>es geht weiter, wo der letzte Download endete</translation>
    </message>
    <message>
        <source>the file on the server has changed: beginning anew</source>
        <translation>die Datei auf dem Server hat sich geändert: der Download beginnt von vorn</translation>
    </message>
    <message>
        <source>the server does not give parts of files: fetching all of it</source>
        <translation>der Server gibt keine Teile von Dateien her: die ganze Datei wird geladen</translation>
    </message>
    <message>
        <source>%1: this is no safetensors file: its header would have %2 bytes of the file&apos;s %3; take the file from elsewhere</source>
        <translation>%1: das ist keine safetensors-Datei: ihr Header hätte %2 der %3 Bytes der Datei; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1: the file has the SHA-256 %2, not %3; it is damaged or another file and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1: die Datei hat die SHA-256 %2 statt %3; sie ist beschädigt oder eine andere und wurde gelöscht: noch einmal herunterladen oder die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1 (what has arrived is kept: the next fetch goes on from there)</source>
        <translation>%1 (was angekommen ist, bleibt erhalten: der nächste Download setzt dort fort)</translation>
    </message>
    <message>
        <source>%1: this address is not secured by https; take the file from elsewhere</source>
        <translation>%1: diese Adresse ist nicht durch https gesichert; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>the server cannot be reached; check the network connection and the proxy settings</source>
        <translation>der Server ist nicht erreichbar; Netzwerkverbindung und Proxy-Einstellungen prüfen</translation>
    </message>
    <message>
        <source>the server is too slow: less than %1 bytes per second for %2 s; try again later</source>
        <translation>der Server ist zu langsam: weniger als %1 Bytes pro Sekunde über %2 s; später noch einmal versuchen</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not one that this computer trusts (reason %1); check the address and the clock, and set SSL_CERT_FILE if your network has certificates of its own</source>
        <translation>das Zertifikat des Servers gehört nicht zu denen, denen dieser Computer vertraut (Grund %1); Adresse und Uhr prüfen und SSL_CERT_FILE setzen, falls das Netzwerk eigene Zertifikate hat</translation>
    </message>
    <message>
        <source>no server of this name is found; check the address and the network connection</source>
        <translation>es wird kein Server dieses Namens gefunden; Adresse und Netzwerkverbindung prüfen</translation>
    </message>
    <message>
        <source>the proxy is not found; correct the variable http_proxy, https_proxy or all_proxy</source>
        <translation>der Proxy wird nicht gefunden; die Variable http_proxy, https_proxy oder all_proxy berichtigen</translation>
    </message>
    <message>
        <source>no connection to the server or the proxy; check the address and the network connection</source>
        <translation>keine Verbindung zum Server oder zum Proxy; Adresse und Netzwerkverbindung prüfen</translation>
    </message>
    <message>
        <source>the server sends from one address to the next without end; take the file from elsewhere</source>
        <translation>der Server leitet endlos von einer Adresse zur nächsten; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>the server sends to an address that is not secured by https, which is not followed; take the file from elsewhere</source>
        <translation>der Server leitet zu einer Adresse, die nicht durch https gesichert ist; dem wird nicht gefolgt; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>the certificates to trust cannot be read; install ca-certificates or correct SSL_CERT_FILE</source>
        <translation>die vertrauenswürdigen Zertifikate sind nicht lesbar; ca-certificates installieren oder SSL_CERT_FILE berichtigen</translation>
    </message>
    <message>
        <source>the connection was cut off; try again</source>
        <translation>die Verbindung ist abgebrochen; noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1; try again or take the file from elsewhere</source>
        <translation>%1; noch einmal versuchen oder die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, no permission; take the file from elsewhere</source>
        <translation>%1: der Server antwortet %2, keine Berechtigung; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, there is no such file; take the file from elsewhere</source>
        <translation>%1: der Server antwortet %2, diese Datei gibt es nicht; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the proxy wants a password; put it into http_proxy or https_proxy</source>
        <translation>%1: der Server antwortet %2, der Proxy verlangt ein Passwort; es in http_proxy oder https_proxy eintragen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the file is shorter than it should be; take the file from elsewhere</source>
        <translation>%1: der Server antwortet %2, die Datei ist kürzer, als sie sein soll; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, too many requests; try again later</source>
        <translation>%1: der Server antwortet %2, zu viele Anfragen; später noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, it has a problem of its own; try again later</source>
        <translation>%1: der Server antwortet %2, er hat selbst eine Störung; später noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: the server answers %2, which is of no use here; take the file from elsewhere</source>
        <translation>%1: der Server antwortet %2, was hier nicht weiterhilft; die Datei von woanders nehmen</translation>
    </message>
    <message>
        <source>%1: this folder cannot be made: %2; free the way to it, or set XDG_DATA_HOME to another place</source>
        <translation>%1: dieser Ordner lässt sich nicht anlegen: %2; den Weg dorthin freimachen oder XDG_DATA_HOME auf einen anderen Ort setzen</translation>
    </message>
    <message>
        <source>%1: another fetch is at work on it; wait for its end</source>
        <translation>%1: ein anderer Download arbeitet gerade daran; sein Ende abwarten</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; check the folder&apos;s permissions, or set XDG_DATA_HOME to another place</source>
        <translation>%1: nicht beschreibbar: %2; die Zugriffsrechte des Ordners prüfen oder XDG_DATA_HOME auf einen anderen Ort setzen</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; free some space or check the permissions</source>
        <translation>%1: nicht beschreibbar: %2; Platz schaffen oder die Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>%1: the server gives no more parts of the file; fetch the whole file instead</source>
        <translation>%1: der Server gibt keine Teile der Datei mehr her; stattdessen die ganze Datei holen</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>der Server sagt nicht, welchen Teil der Datei er sendet</translation>
    </message>
    <message>
        <source>the server sends bytes %1 where %2 were asked for</source>
        <translation>der Server sendet die Bytes %1 statt der verlangten %2</translation>
    </message>
    <message>
        <source>%1: the file on the server has just changed; fetch it again</source>
        <translation>%1: die Datei auf dem Server hat sich gerade geändert; noch einmal herunterladen</translation>
    </message>
    <message>
        <source>the server sends more than was asked for</source>
        <translation>der Server sendet mehr, als verlangt war</translation>
    </message>
    <message>
        <source>%1: %2; use another address, or fetch the whole file instead</source>
        <translation>%1: %2; eine andere Adresse nehmen, oder stattdessen die ganze Datei holen</translation>
    </message>
    <message>
        <source>%1: the connection was cut off; try again</source>
        <translation>%1: die Verbindung ist abgebrochen; noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1: this is no web address; give one that begins with https:// or http://</source>
        <translation>%1: das ist keine Webadresse; eine angeben, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>this bitmap is %1, which Pastiche does not read; export it as PNG</source>
        <translation>diese Bitmap ist %1, was Pastiche nicht liest; als PNG exportieren</translation>
    </message>
    <message>
        <source>coded like a fax</source>
        <translation>wie ein Fax codiert</translation>
    </message>
    <message>
        <source>a JPEG or PNG in a bitmap&apos;s wrapping</source>
        <translation>ein JPEG oder PNG in Bitmap-Verpackung</translation>
    </message>
    <message>
        <source>the file is cut off: only %1 of its %2 rows are there; get it again from where it came</source>
        <translation>die Datei ist unvollständig: nur %1 ihrer %2 Zeilen sind da; sie von der Quelle neu beschaffen</translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing or coarse</source>
        <comment>the file is cut off: the last of its %1 rows is missing or coarse</comment>
        <translation>
            <numerusform>die Datei ist unvollständig: die letzte ihrer %1 Zeilen fehlt oder ist grob</numerusform>
            <numerusform>die Datei ist unvollständig: die letzten %n ihrer %1 Zeilen fehlen oder sind grob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing and grey</source>
        <comment>the file is cut off: the last of its %1 rows is missing and grey</comment>
        <translation>
            <numerusform>die Datei ist unvollständig: die letzte ihrer %1 Zeilen fehlt und ist grau</numerusform>
            <numerusform>die Datei ist unvollständig: die letzten %n ihrer %1 Zeilen fehlen und sind grau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows lack their finest detail</source>
        <comment>the file is cut off: the last of its %1 rows lacks its finest detail</comment>
        <translation>
            <numerusform>die Datei ist unvollständig: der letzten ihrer %1 Zeilen fehlen die feinsten Details</numerusform>
            <numerusform>die Datei ist unvollständig: den letzten %n ihrer %1 Zeilen fehlen die feinsten Details</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer cannot decode AVIF; install libheif-plugin-dav1d, or export the picture as JPEG or PNG</source>
        <translation>dieser Computer kann AVIF nicht decodieren; libheif-plugin-dav1d installieren oder das Bild als JPEG oder PNG exportieren</translation>
    </message>
    <message>
        <source>this computer cannot decode HEIC; install libheif-plugin-libde265, or export the picture as JPEG or PNG</source>
        <translation>dieser Computer kann HEIC nicht decodieren; libheif-plugin-libde265 installieren oder das Bild als JPEG oder PNG exportieren</translation>
    </message>
    <message>
        <source>this file holds a film or parts of a picture, but no picture; export it as JPEG or PNG</source>
        <translation>diese Datei enthält einen Film oder Teile eines Bildes, aber kein Bild; als JPEG oder PNG exportieren</translation>
    </message>
    <message>
        <source>a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead</source>
        <translation>ein JPEG hat höchstens 65.500 Pixel je Seite; stattdessen als PNG oder TIFF exportieren</translation>
    </message>
    <message>
        <source>the settings do not fit into a JPEG; export without them, or as PNG or TIFF</source>
        <translation>die Einstellungen passen nicht in ein JPEG; ohne sie exportieren, oder als PNG oder TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as JPEG; export as PNG instead</source>
        <translation>das Bild ließ sich nicht als JPEG codieren; stattdessen als PNG exportieren</translation>
    </message>
    <message>
        <source>this rare kind of JPEG is not supported; export it as an ordinary JPEG or PNG</source>
        <translation>diese seltene Art von JPEG wird nicht unterstützt; als gewöhnliches JPEG oder als PNG exportieren</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture; make it smaller</source>
        <translation>der Arbeitsspeicher reicht nicht für dieses Bild; es verkleinern</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as PNG; make it smaller</source>
        <translation>der Arbeitsspeicher reicht nicht, um das Bild als PNG zu codieren; es verkleinern</translation>
    </message>
    <message>
        <source>this is a camera raw file; develop it and export it as TIFF or JPEG</source>
        <translation>das ist eine Raw-Datei einer Kamera; sie entwickeln und als TIFF oder JPEG exportieren</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as TIFF; make it smaller</source>
        <translation>der Arbeitsspeicher reicht nicht, um das Bild als TIFF zu codieren; es verkleinern</translation>
    </message>
    <message>
        <source>this TIFF has colours of a rare kind (number %1); export it as RGB</source>
        <translation>dieses TIFF hat Farben einer seltenen Art (Nummer %1); als RGB exportieren</translation>
    </message>
    <message>
        <source>this TIFF is compressed in a rare way (number %1); export it with LZW or Deflate</source>
        <translation>dieses TIFF ist auf seltene Art komprimiert (Nummer %1); mit LZW oder Deflate exportieren</translation>
    </message>
    <message>
        <source>this TIFF holds signed or complex numbers; export it with 8 or 16 bits</source>
        <translation>dieses TIFF enthält vorzeichenbehaftete oder komplexe Zahlen; mit 8 oder 16 Bit exportieren</translation>
    </message>
    <message>
        <source>this TIFF has %1 bits per channel; export it with 8 or 16</source>
        <translation>dieses TIFF hat %1 Bit pro Kanal; mit 8 oder 16 exportieren</translation>
    </message>
    <message>
        <source>this TIFF holds inks other than cyan, magenta, yellow and black; export it as RGB</source>
        <translation>dieses TIFF enthält andere Druckfarben als Cyan, Magenta, Gelb und Schwarz; als RGB exportieren</translation>
    </message>
    <message>
        <source>a WebP picture has at most 16,383 pixels a side; export as PNG or TIFF instead</source>
        <translation>ein WebP hat höchstens 16.383 Pixel je Seite; stattdessen als PNG oder TIFF exportieren</translation>
    </message>
    <message>
        <source>the picture could not be encoded as WebP; export as PNG instead</source>
        <translation>das Bild ließ sich nicht als WebP codieren; stattdessen als PNG exportieren</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this file</source>
        <translation>%1: der Arbeitsspeicher reicht nicht, um diese Datei zu lesen</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>eine Raw-Datei einer Kamera</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Icon</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>eine GIMP-Datei</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ein ZIP-Archiv oder ein Dokument</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein komprimiertes Archiv</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP file</source>
        <translation>eine Datei in JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF oder BMP wählen</translation>
    </message>
    <message>
        <source>save the picture itself instead of the page that shows it</source>
        <translation>das Bild selbst speichern statt der Seite, die es zeigt</translation>
    </message>
    <message>
        <source>export one frame as JPEG or PNG</source>
        <translation>ein Einzelbild als JPEG oder PNG exportieren</translation>
    </message>
    <message>
        <source>export it as JPEG or PNG</source>
        <translation>als JPEG oder PNG exportieren</translation>
    </message>
    <message>
        <source>%1: the file is empty; save or download it again</source>
        <translation>%1: die Datei ist leer; noch einmal speichern oder herunterladen</translation>
    </message>
    <message>
        <source>%1: this is no picture that Pastiche knows; %2</source>
        <translation>%1: das ist kein Bild, das Pastiche kennt; %2</translation>
    </message>
    <message>
        <source>%1: this is %2, which Pastiche does not read; %3</source>
        <translation>%1: das ist %2, was Pastiche nicht liest; %3</translation>
    </message>
    <message>
        <source>the picture is %1 x %2 pixels, more than the %3 million that Pastiche reads; make it smaller</source>
        <translation>das Bild hat %1 x %2 Pixel, mehr als die %3 Millionen, die Pastiche liest; es verkleinern</translation>
    </message>
    <message>
        <source>the file is cut off or damaged; export it again from where it came</source>
        <translation>die Datei ist unvollständig oder beschädigt; sie an der Quelle neu exportieren</translation>
    </message>
    <message>
        <source>%1: there is no such file in %2; check the name</source>
        <translation>%1: diese Datei gibt es in %2 nicht; den Namen prüfen</translation>
    </message>
    <message>
        <source>%1: there is no such file in the current folder; check the name</source>
        <translation>%1: diese Datei gibt es im aktuellen Ordner nicht; den Namen prüfen</translation>
    </message>
    <message>
        <source>%1: this is a folder; choose a picture in it</source>
        <translation>%1: das ist ein Ordner; ein Bild darin wählen</translation>
    </message>
    <message>
        <source>%1: this is no ordinary file; choose a picture</source>
        <translation>%1: das ist keine gewöhnliche Datei; ein Bild wählen</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened; check that you may read it</source>
        <translation>%1: die Datei lässt sich nicht öffnen; die Leserechte prüfen</translation>
    </message>
    <message>
        <source>%1: the file could not be read to its end; copy it to this computer first</source>
        <translation>%1: die Datei ließ sich nicht bis zum Ende lesen; sie zuerst auf diesen Computer kopieren</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this picture; make it smaller</source>
        <translation>%1: der Arbeitsspeicher reicht nicht für dieses Bild; es verkleinern</translation>
    </message>
    <message>
        <source>the quality is %1; choose one from 1 to 100</source>
        <translation>die Qualität ist %1; eine von 1 bis 100 wählen</translation>
    </message>
    <message>
        <source>the bit depth is %1; choose 8 or 16</source>
        <translation>die Farbtiefe ist %1; 8 oder 16 wählen</translation>
    </message>
    <message>
        <source>the resolution is %1 dpi; choose one from 1 to %2</source>
        <translation>die Auflösung ist %1 dpi; eine von 1 bis %2 wählen</translation>
    </message>
    <message>
        <source>there is not enough memory for the colours; export as sRGB</source>
        <translation>der Arbeitsspeicher reicht nicht für die Farben; als sRGB exportieren</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .jpg, .tif or .webp</source>
        <translation>%1: einen Namen wählen, der auf .png, .jpg, .tif oder .webp endet</translation>
    </message>
    <message>
        <source>%1: there is no picture to write yet</source>
        <translation>%1: es gibt noch kein Bild zum Schreiben</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to encode the picture; make it smaller</source>
        <translation>%1: der Arbeitsspeicher reicht nicht, um das Bild zu codieren; es verkleinern</translation>
    </message>
    <message>
        <source>there is no picture to write yet</source>
        <translation>es gibt noch kein Bild zum Schreiben</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture; make it smaller</source>
        <translation>der Arbeitsspeicher reicht nicht, um das Bild zu codieren; es verkleinern</translation>
    </message>
    <message>
        <source>what its metadata say of how it was painted is damaged</source>
        <translation>was die Metadaten darüber sagen, wie es gemalt wurde, ist beschädigt</translation>
    </message>
    <message>
        <source>the settings could not be put into the file; export without them</source>
        <translation>die Einstellungen ließen sich nicht in die Datei schreiben; ohne sie exportieren</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 is not in it: choose layers from conv1_1 to %2</source>
        <translation>%1: das Netz endet bei %2; %3 ist nicht darin: Schichten von conv1_1 bis %2 wählen</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 and %4 are not in it: choose layers from conv1_1 to %2</source>
        <translation>%1: das Netz endet bei %2; %3 und %4 sind nicht darin: Schichten von conv1_1 bis %2 wählen</translation>
    </message>
    <message>
        <source>%1: %2 has values that are not finite numbers; the file is damaged, get it again</source>
        <translation>%1: %2 enthält Werte, die keine endlichen Zahlen sind; die Datei ist beschädigt, sie neu beschaffen</translation>
    </message>
    <message>
        <source>%1: its metadata asks for pooling &apos;%2&apos;; max and average are known</source>
        <translation>%1: die Metadaten verlangen das Pooling „%2“; bekannt sind max und average</translation>
    </message>
    <message>
        <source>normalised by its maker, as its metadata says</source>
        <translation>laut Metadaten vom Urheber normiert</translation>
    </message>
    <message>
        <source>left at the level of the file</source>
        <translation>auf dem Pegel der Datei belassen</translation>
    </message>
    <message>
        <source>normalised by its maker, as its activations on the bundled pictures show</source>
        <translation>vom Urheber normiert, wie die Aktivierungen an den mitgelieferten Bildern zeigen</translation>
    </message>
    <message>
        <source>normalised when it was loaded, on the bundled pictures</source>
        <translation>beim Laden normiert, an den mitgelieferten Bildern</translation>
    </message>
    <message>
        <source>caffe (BGR in [0, 255] minus means)</source>
        <translation>caffe (BGR in [0, 255] minus Mittelwerte)</translation>
    </message>
    <message>
        <source>torch (RGB in [0, 1] minus mean over deviation)</source>
        <translation>torch (RGB in [0, 1] minus Mittelwert, durch die Streuung)</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters are as small (median norm %1) as only inputs that vary by tens ask for</source>
        <translation>die Filter von conv1_1 sind so klein (Norm im Median %1), wie es nur zu Eingaben passt, die um Zehner schwanken</translation>
    </message>
    <message>
        <source>%1 of conv1_1&apos;s %2 biases are negative, as in Caffe&apos;s networks (the size of its filters, median norm %3, fits both); --preprocessing torch says otherwise</source>
        <translation>%1 der %2 Bias-Werte von conv1_1 sind negativ, wie in Netzen von Caffe (die Größe der Filter, Norm im Median %3, passt zu beidem); --preprocessing torch legt es anders fest</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters have a median norm of %1 and %2 of conv1_1&apos;s %3 biases are negative, as in torchvision&apos;s networks; --preprocessing caffe says otherwise</source>
        <translation>die Filter von conv1_1 haben im Median eine Norm von %1, und %2 der %3 Bias-Werte von conv1_1 sind negativ, wie in Netzen von torchvision; --preprocessing caffe legt es anders fest</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <source>the file&apos;s metadata says so</source>
        <translation>die Metadaten der Datei sagen es so</translation>
    </message>
    <message>
        <source>the file&apos;s own colour transform</source>
        <translation>die eigene Farbumrechnung der Datei</translation>
    </message>
    <message>
        <source>the file has a 1 x 1 convolution of colours before conv1_1</source>
        <translation>die Datei hat vor conv1_1 eine 1 x 1-Faltung der Farben</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>das ist %1</translation>
    </message>
    <message>
        <source>%1 makes %2 colours of 3; only transforms to 3 are known</source>
        <translation>%1 macht aus 3 Farben %2; bekannt sind nur Umrechnungen in 3</translation>
    </message>
    <message>
        <source>%1 is a seventeenth convolution; VGG-19 has 16</source>
        <translation>%1 ist eine siebzehnte Faltung; VGG-19 hat 16</translation>
    </message>
    <message>
        <source>layer %1 is a convolution where VGG-19 has %2 as layer %3: a layer is missing, or this is another network, such as VGG-16</source>
        <translation>Schicht %1 ist eine Faltung, wo VGG-19 %2 als Schicht %3 hat: eine Schicht fehlt, oder es ist ein anderes Netz, etwa VGG-16</translation>
    </message>
    <message>
        <source>it has batch normalisation (%1); choose VGG-19 without it</source>
        <translation>es enthält Batch-Normalisierung (%1); VGG-19 ohne diese wählen</translation>
    </message>
    <message>
        <source>no tensor %1; each layer up to the last needs a weight and a bias</source>
        <translation>kein Tensor %1; jede Schicht bis zur letzten braucht Gewicht und Bias</translation>
    </message>
    <message>
        <source>%1 holds whole numbers (%2); real ones are needed</source>
        <translation>%1 enthält ganze Zahlen (%2); nötig sind reelle</translation>
    </message>
    <message>
        <source>%1 is %2, but N x %3%4 is needed here</source>
        <translation>%1 ist %2, nötig ist hier aber N x %3%4</translation>
    </message>
    <message>
        <source>%1 has %2 maps; at most %3 are read</source>
        <translation>%1 hat %2 Karten; gelesen werden höchstens %3</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 values are needed</source>
        <translation>%1 ist %2, nötig sind aber %3 Werte</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has no tensors, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1: darin sind keine Faltungen von VGG-19: es gibt keine Tensoren, nötig sind aber features.N.weight, N.weight oder convB_K.weight</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has tensors such as %2, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1: darin sind keine Faltungen von VGG-19: es gibt Tensoren wie %2, nötig sind aber features.N.weight, N.weight oder convB_K.weight</translation>
    </message>
    <message>
        <source>the picture is %1 and the photo %2: they differ in shape; give the photo that the picture was made from</source>
        <translation>das Bild misst %1, das Foto %2: die Seitenverhältnisse sind verschieden; das Foto angeben, aus dem das Bild gemalt wurde</translation>
    </message>
    <message>
        <source>a picture of %1 x %2 needs %3 MiB of memory: choose a smaller size</source>
        <translation>ein Bild von %1 x %2 braucht %3 MiB Arbeitsspeicher: eine kleinere Größe wählen</translation>
    </message>
    <message>
        <source>%1: the preset cannot be opened; check its permissions</source>
        <translation>%1: die Voreinstellung lässt sich nicht öffnen; die Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>%1: the preset cannot be read</source>
        <translation>%1: die Voreinstellung ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text</source>
        <translation>%1: &quot;%2&quot; muss ein Text sein</translation>
    </message>
    <message>
        <source>there is no preset %1; there are %2</source>
        <translation>es gibt keine Voreinstellung %1; es gibt %2</translation>
    </message>
    <message>
        <source>this is too large for a preset</source>
        <translation>das ist zu groß für eine Voreinstellung</translation>
    </message>
    <message>
        <source>it is nested too deeply for a preset</source>
        <translation>es ist zu tief verschachtelt für eine Voreinstellung</translation>
    </message>
    <message>
        <source>this is not a preset: it must be a JSON object</source>
        <translation>das ist keine Voreinstellung: es muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>there is no field %1 in a preset</source>
        <translation>in einer Voreinstellung gibt es kein Feld %1</translation>
    </message>
    <message>
        <source>&quot;recipe&quot; is missing: this is not a preset</source>
        <translation>&quot;recipe&quot; fehlt: das ist keine Voreinstellung</translation>
    </message>
    <message>
        <source>&quot;published&quot; must be true or false</source>
        <translation>&quot;published&quot; muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 cannot be a preset&apos;s name: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>%1 kann nicht Name einer Voreinstellung sein: erlaubt sind Buchstaben, Ziffern, „-“, „_“ und „.“</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made (%2); check its permissions</source>
        <translation>%1: der Ordner lässt sich nicht anlegen (%2); die Zugriffsrechte prüfen</translation>
    </message>
    <message>
        <source>%1: there is no such preset any more</source>
        <translation>%1: diese Voreinstellung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1: the preset cannot be removed (%2); check the folder&apos;s permissions</source>
        <translation>%1: die Voreinstellung lässt sich nicht löschen (%2); die Zugriffsrechte des Ordners prüfen</translation>
    </message>
    <message>
        <source>%1: the weight of %2</source>
        <translation>%1: das Gewicht von %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2 values, not %3</source>
        <translation>%1 darf höchstens %2 Werte haben, nicht %3</translation>
    </message>
    <message>
        <source>%1: each number</source>
        <translation>%1: jede Zahl</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 must not contain a zero byte</source>
        <translation>%1 darf kein Nullbyte enthalten</translation>
    </message>
    <message>
        <source>%1: the list is empty; name a size, or use auto</source>
        <translation>%1: die Liste ist leer; eine Größe nennen oder auto verwenden</translation>
    </message>
    <message>
        <source>%1: only listed scales have sizes</source>
        <translation>%1: nur aufgezählte Größenstufen haben Größen</translation>
    </message>
    <message>
        <source>%1: each size</source>
        <translation>%1: jede Größe</translation>
    </message>
    <message>
        <source>%1: sizes must grow, but %2 comes after %3</source>
        <translation>%1: die Größen müssen wachsen, aber %2 steht nach %3</translation>
    </message>
    <message>
        <source>content and style are both off: use a content layer with alpha above 0, or a style layer with beta above 0</source>
        <translation>Inhalt und Stil sind beide aus: eine Inhaltsschicht mit alpha über 0 oder eine Stilschicht mit beta über 0 verwenden</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, not %4</source>
        <translation>%1 muss größer als %2 und höchstens %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, not %4</source>
        <translation>%1 muss mindestens %2 und kleiner als %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 muss mindestens %2 und höchstens %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, or %4, not %5</source>
        <translation>%1 muss größer als %2 und höchstens %3 sein, oder %4, nicht %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, or %4, not %5</source>
        <translation>%1 muss mindestens %2 und kleiner als %3 sein, oder %4, nicht %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, or %4, not %5</source>
        <translation>%1 muss mindestens %2 und höchstens %3 sein, oder %4, nicht %5</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number or %1</source>
        <translation>eine ganze Zahl oder %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object of layers and weights, as {&quot;conv4_2&quot;: 1}</source>
        <translation>ein Objekt aus Schichten und Gewichten, etwa {&quot;conv4_2&quot;: 1}</translation>
    </message>
    <message>
        <source>%1: there is no layer %2; the layers are conv1_1 to conv5_4</source>
        <translation>%1: es gibt keine Schicht %2; die Schichten sind conv1_1 bis conv5_4</translation>
    </message>
    <message>
        <source>a list of numbers, as [1, 0.5]</source>
        <translation>eine Liste von Zahlen, etwa [1, 0.5]</translation>
    </message>
    <message>
        <source>%1: each weight</source>
        <translation>%1: jedes Gewicht</translation>
    </message>
    <message>
        <source>%1: one of the weights must be above 0</source>
        <translation>%1: eines der Gewichte muss über 0 sein</translation>
    </message>
    <message>
        <source>auto, flat, octaves or a list of longest sides, as [128, 256]</source>
        <translation>auto, flat, octaves oder eine Liste längster Seiten, etwa [128, 256]</translation>
    </message>
    <message>
        <source>a list of whole numbers, as [300, 100]</source>
        <translation>eine Liste ganzer Zahlen, etwa [300, 100]</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing: this is not a recipe of Pastiche</source>
        <translation>&quot;version&quot; fehlt: das ist kein Rezept von Pastiche</translation>
    </message>
    <message>
        <source>the recipe has version %1, but this program reads version %2: open it with a later Pastiche</source>
        <translation>das Rezept hat Version %1, dieses Programm liest aber Version %2: mit einem neueren Pastiche öffnen</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be from 1 to %1, not %2</source>
        <translation>&quot;version&quot; muss mindestens 1 und höchstens %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>there is no field %1 in a recipe</source>
        <translation>in einem Rezept gibt es kein Feld %1</translation>
    </message>
    <message>
        <source>it is nested too deeply for a recipe</source>
        <translation>es ist zu tief verschachtelt für ein Rezept</translation>
    </message>
    <message>
        <source>the field %1 is there twice</source>
        <translation>das Feld %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>this is not a recipe: it must be a JSON object</source>
        <translation>das ist kein Rezept: es muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>das ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>this is too large for a recipe</source>
        <translation>das ist zu groß für ein Rezept</translation>
    </message>
    <message>
        <source>%1: its &quot;recipe&quot;: %2</source>
        <translation>%1: &quot;recipe&quot; darin: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>there are no pictures to make a film of any more</source>
        <translation>es gibt keine Bilder mehr, aus denen ein Film werden könnte</translation>
    </message>
    <message>
        <source>this system has no encoder for such films; choose a name that ends in %1</source>
        <translation>dieses System hat keinen Encoder für solche Filme; einen Namen wählen, der auf %1 endet</translation>
    </message>
    <message>
        <source>the film could not be encoded; make it smaller or shorter</source>
        <translation>der Film ließ sich nicht codieren; ihn kleiner oder kürzer machen</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .mp4 or .webm</source>
        <translation>%1: einen Namen wählen, der auf .mp4 oder .webm endet</translation>
    </message>
    <message>
        <source>%1: there are no pictures to make a film of yet</source>
        <translation>%1: es gibt noch keine Bilder, aus denen ein Film werden könnte</translation>
    </message>
    <message>
        <source>%1: there is no room for the film in the folder of temporary files</source>
        <translation>%1: im Ordner für temporäre Dateien ist kein Platz für den Film</translation>
    </message>
    <message>
        <source>%1: the film could not be encoded: %2</source>
        <translation>%1: der Film ließ sich nicht codieren: %2</translation>
    </message>
    <message>
        <source>this is too large for a result&apos;s description</source>
        <translation>das ist zu groß für die Beschreibung eines Ergebnisses</translation>
    </message>
    <message>
        <source>another version of Pastiche wrote this</source>
        <translation>das hat eine andere Version von Pastiche geschrieben</translation>
    </message>
    <message>
        <source>this does not describe a result: %1</source>
        <translation>das beschreibt kein Ergebnis: %1</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made: %2; make room for it, or set XDG_DATA_HOME to another</source>
        <translation>%1: der Ordner lässt sich nicht anlegen: %2; Platz dafür schaffen oder XDG_DATA_HOME auf einen anderen setzen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>about %1, %2 of memory</source>
        <translation>etwa %1, %2 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>this LibTorch can use no CUDA device: choose cpu</source>
        <translation>dieses LibTorch kann kein CUDA-Gerät nutzen: cpu wählen</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1.%2 GB</source>
        <translation>%1,%2 GB</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size, or the optimiser Adam, which would fit</source>
        <translation>%1 x %2 Pixel brauchen %3 Arbeitsspeicher, und nur %4 dürfen belegt werden: eine kleinere Größe wählen, oder den Optimierer Adam, mit dem es passen würde</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size</source>
        <translation>%1 x %2 Pixel brauchen %3 Arbeitsspeicher, und nur %4 dürfen belegt werden: eine kleinere Größe wählen</translation>
    </message>
    <message>
        <source>the state of the run is not one of this artwork: start it anew from its picture</source>
        <translation>der Stand des Laufs gehört nicht zu diesem Werk: von seinem Bild aus neu beginnen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>memory ran out: going on in smaller tiles</source>
        <translation>der Arbeitsspeicher wurde knapp: es geht in kleineren Kacheln weiter</translation>
    </message>
    <message>
        <source>the loss is no longer a finite number: choose other weights</source>
        <translation>der Verlust ist keine endliche Zahl mehr: andere Gewichte wählen</translation>
    </message>
    <message numerus="yes">
        <source>all %n iterations done</source>
        <comment>the only iteration done</comment>
        <translation>
            <numerusform>die einzige Iteration ist fertig</numerusform>
            <numerusform>alle %n Iterationen sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>further iterations would hardly change the picture</source>
        <translation>weitere Iterationen würden das Bild kaum noch ändern</translation>
    </message>
    <message>
        <source>no step decreases the loss further</source>
        <translation>kein Schritt verringert den Verlust weiter</translation>
    </message>
    <message>
        <source>there is not enough memory for the state of the run</source>
        <translation>der Arbeitsspeicher reicht nicht für den Stand des Laufs</translation>
    </message>
    <message>
        <source>the state of the run is damaged: start it anew from its picture</source>
        <translation>der Stand des Laufs ist beschädigt: von seinem Bild aus neu beginnen</translation>
    </message>
    <message>
        <source>the run was not started</source>
        <translation>der Lauf wurde nicht gestartet</translation>
    </message>
    <message>
        <source>%1: the file that was just written cannot be read</source>
        <translation>%1: die eben geschriebene Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>the result has %1 pixels, and the smallest size is 128: give a larger --size, a larger photo or --enlarge</source>
        <translation>das Ergebnis hat %1 Pixel, und die kleinste Größe ist 128: ein größeres --size, ein größeres Foto oder --enlarge angeben</translation>
    </message>
    <message>
        <source>there is no study &quot;%1&quot;; there are %2</source>
        <translation>es gibt keine Studie „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>study %1: %2</source>
        <translation>Studie %1: %2</translation>
    </message>
    <message>
        <source>study %1, cell %2: %3</source>
        <translation>Studie %1, Feld %2: %3</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture is kept in %3)</source>
        <translation>Feld %1: %2 (sein Bild liegt jetzt in %3)</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture could not be kept elsewhere either: %3)</source>
        <translation>Zelle %1: %2 (auch anderswo ließ sich das Bild nicht aufheben: %3)</translation>
    </message>
    <message>
        <source>cell %1: %2</source>
        <translation>Feld %1: %2</translation>
    </message>
    <message>
        <source>the default: quick, for texture, brushwork and colour</source>
        <translation>das voreingestellte: schnell, für Textur, Pinselstrich und Farbe</translation>
    </message>
    <message>
        <source>the papers&apos; network: best for large shapes, four times the work</source>
        <translation>das Netz der Fachartikel: am besten für große Formen, vierfacher Aufwand</translation>
    </message>
    <message>
        <source>%1: this network is not on this computer yet; get it under Networks in the window&apos;s File menu, or with pastiche-cli network fetch %2</source>
        <translation>%1: dieses Netz ist noch nicht auf diesem Computer; es unter Netze im Menü Datei herunterladen oder mit pastiche-cli network fetch %2</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: %2</source>
        <translation>%1: das ist keine brauchbare PyTorch-Datei: %2</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>sie hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>its numbers are big-endian; save it as safetensors</source>
        <translation>ihre Zahlen sind big-endian; sie als safetensors speichern</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>die Liste ihrer Storages fehlt</translation>
    </message>
    <message>
        <source>it lists a storage that no tensor has</source>
        <translation>sie führt einen Storage auf, den kein Tensor hat</translation>
    </message>
    <message>
        <source>storage %1 has another size than the state dict says</source>
        <translation>Storage %1 hat eine andere Größe, als das State Dict sagt</translation>
    </message>
    <message>
        <source>storage %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>Storage %1 reicht über das Ende der Datei hinaus: sie ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>storage %1 is missing</source>
        <translation>Storage %1 fehlt</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it holds something else than a state dict</source>
        <translation>%1: das ist keine brauchbare PyTorch-Datei: sie enthält etwas anderes als ein State Dict</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it has too many items</source>
        <translation>%1: das ist keine brauchbare PyTorch-Datei: sie hat zu viele Einträge</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a stride too few or too many</source>
        <translation>ein Tensor des Storage %1 hat einen Stride zu wenig oder zu viel</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a negative side or stride</source>
        <translation>ein Tensor des Storage %1 hat eine negative Seite oder einen negativen Stride</translation>
    </message>
    <message>
        <source>a tensor of storage %1 is empty</source>
        <translation>ein Tensor des Storage %1 ist leer</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has an impossibly large shape</source>
        <translation>ein Tensor des Storage %1 hat eine unmöglich große Form</translation>
    </message>
    <message>
        <source>a tensor of storage %1 does not fit into its storage</source>
        <translation>ein Tensor des Storage %1 passt nicht in seinen Storage</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>the name of a module</source>
        <translation>der Name eines Moduls</translation>
    </message>
    <message>
        <source>the description of a storage</source>
        <translation>die Beschreibung eines Storage</translation>
    </message>
    <message>
        <source>it refers to something that is no storage of a tensor</source>
        <translation>sie verweist auf etwas, das kein Storage eines Tensors ist</translation>
    </message>
    <message>
        <source>it asks for %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>sie verlangt %1, was kein State Dict braucht: das wird verweigert, und nichts davon wurde ausgeführt</translation>
    </message>
    <message>
        <source>the word storage</source>
        <translation>das Wort storage</translation>
    </message>
    <message>
        <source>it holds %1, not only tensors: save the state dict alone</source>
        <translation>sie enthält %1, nicht nur Tensoren: das State Dict allein speichern</translation>
    </message>
    <message>
        <source>the class of a storage</source>
        <translation>die Klasse eines Storage</translation>
    </message>
    <message>
        <source>the key of a storage</source>
        <translation>der Schlüssel eines Storage</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>die Größe eines Storage</translation>
    </message>
    <message>
        <source>it takes %1 for a class of storages</source>
        <translation>sie hält %1 für eine Klasse von Storages</translation>
    </message>
    <message>
        <source>it has a storage of negative size</source>
        <translation>sie hat einen Storage negativer Größe</translation>
    </message>
    <message>
        <source>it has views of storages, as very old PyTorch wrote them: save it again</source>
        <translation>sie hat Ansichten von Storages, wie sehr altes PyTorch sie schrieb: sie neu speichern</translation>
    </message>
    <message>
        <source>it describes storage %1 in two ways</source>
        <translation>sie beschreibt Storage %1 auf zwei Arten</translation>
    </message>
    <message>
        <source>it has more than %1 storages</source>
        <translation>sie hat mehr als %1 Storages</translation>
    </message>
    <message>
        <source>the arguments of a call</source>
        <translation>die Argumente eines Aufrufs</translation>
    </message>
    <message>
        <source>the function of a call</source>
        <translation>die Funktion eines Aufrufs</translation>
    </message>
    <message>
        <source>it calls %1 with too many arguments</source>
        <translation>sie ruft %1 mit zu vielen Argumenten auf</translation>
    </message>
    <message>
        <source>it calls %1 in a way that no state dict needs</source>
        <translation>sie ruft %1 auf eine Art auf, die kein State Dict braucht</translation>
    </message>
    <message>
        <source>it makes an OrderedDict of several things</source>
        <translation>sie macht ein OrderedDict aus mehreren Dingen</translation>
    </message>
    <message>
        <source>a list of items</source>
        <translation>eine Liste von Einträgen</translation>
    </message>
    <message>
        <source>it has too many items</source>
        <translation>sie hat zu viele Einträge</translation>
    </message>
    <message>
        <source>it has an item that is no pair</source>
        <translation>sie hat einen Eintrag, der kein Paar ist</translation>
    </message>
    <message numerus="yes">
        <source>it calls %1 with %n arguments</source>
        <comment>it calls %1 with one argument</comment>
        <translation>
            <numerusform>sie ruft %1 mit einem Argument auf</numerusform>
            <numerusform>sie ruft %1 mit %n Argumenten auf</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage of a tensor</source>
        <translation>der Storage eines Tensors</translation>
    </message>
    <message>
        <source>the first element of a tensor</source>
        <translation>das erste Element eines Tensors</translation>
    </message>
    <message>
        <source>the shape of a tensor</source>
        <translation>die Form eines Tensors</translation>
    </message>
    <message>
        <source>the strides of a tensor</source>
        <translation>die Strides eines Tensors</translation>
    </message>
    <message>
        <source>it has a tensor that begins before its storage</source>
        <translation>sie hat einen Tensor, der vor seinem Storage beginnt</translation>
    </message>
    <message>
        <source>it has a tensor of more than 8 dimensions</source>
        <translation>sie hat einen Tensor mit mehr als 8 Dimensionen</translation>
    </message>
    <message>
        <source>a side of a tensor</source>
        <translation>eine Seite eines Tensors</translation>
    </message>
    <message>
        <source>it has more than %1 tensors</source>
        <translation>sie hat mehr als %1 Tensoren</translation>
    </message>
    <message>
        <source>the attributes of an object</source>
        <translation>die Attribute eines Objekts</translation>
    </message>
    <message>
        <source>it takes from an empty stack</source>
        <translation>sie nimmt von einem leeren Stapel</translation>
    </message>
    <message>
        <source>an OrderedDict to give attributes to</source>
        <translation>ein OrderedDict, das Attribute bekommt</translation>
    </message>
    <message>
        <source>it ends in the middle of its description: it is cut off or damaged</source>
        <translation>sie endet mitten in ihrer Beschreibung: sie ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>it leaves values behind</source>
        <translation>sie lässt Werte übrig</translation>
    </message>
    <message>
        <source>it has %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>sie enthält %1, was kein State Dict braucht: das wird verweigert, und nichts davon wurde ausgeführt</translation>
    </message>
    <message>
        <source>it is of a newer pickle protocol than 5</source>
        <translation>ihr Pickle-Protokoll ist neuer als 5</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>it remembers too many values</source>
        <translation>sie merkt sich zu viele Werte</translation>
    </message>
    <message>
        <source>it asks for a value that it has not kept</source>
        <translation>sie verlangt einen Wert, den sie sich nicht gemerkt hat</translation>
    </message>
    <message>
        <source>it has a name that does not end</source>
        <translation>sie hat einen Namen ohne Ende</translation>
    </message>
    <message>
        <source>it has a number of more than 64 bits</source>
        <translation>sie hat eine Zahl mit mehr als 64 Bit</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>sie hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>its stack grows without end</source>
        <translation>ihr Stapel wächst ohne Ende</translation>
    </message>
    <message>
        <source>it takes values up to a mark that is not there</source>
        <translation>sie nimmt Werte bis zu einer Marke, die es nicht gibt</translation>
    </message>
    <message>
        <source>it sets items without a dict or without a value</source>
        <translation>sie setzt Einträge ohne Dict oder ohne Wert</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>ein Dict</translation>
    </message>
    <message>
        <source>it has something else where %1 belongs</source>
        <translation>sie hat etwas anderes, wo %1 stehen muss</translation>
    </message>
    <message>
        <source>the instruction %1</source>
        <translation>die Anweisung %1</translation>
    </message>
    <message>
        <source>its __metadata__ names %1 twice</source>
        <translation>__metadata__ darin nennt %1 zweimal</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>tensor %1 holds %2 numbers; convert it to F16, BF16, F32 or F64</source>
        <translation>Tensor %1 enthält Zahlen vom Typ %2; ihn in F16, BF16, F32 oder F64 umwandeln</translation>
    </message>
    <message>
        <source>tensor %1 holds %2, which is no type of the format</source>
        <translation>Tensor %1 enthält %2, was kein Typ des Formats ist</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <source>tensor %1 has more than 8 dimensions</source>
        <translation>Tensor %1 hat mehr als 8 Dimensionen</translation>
    </message>
    <message>
        <source>tensor %1 does not have two data_offsets</source>
        <translation>Tensor %1 hat nicht zwei data_offsets</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>eine negative Zahl</translation>
    </message>
    <message>
        <source>a number that is not whole or too large</source>
        <translation>eine nicht ganze oder zu große Zahl</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>its header is no valid JSON at byte %1</source>
        <translation>ihr Header ist bei Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>its header is %1, not an object</source>
        <translation>ihr Header ist %1, kein Objekt</translation>
    </message>
    <message>
        <source>%1 is %2, not an object</source>
        <translation>%1 ist %2, kein Objekt</translation>
    </message>
    <message>
        <source>its __metadata__ has %1 for %2, not a string</source>
        <translation>__metadata__ darin hat %1 für %2, keine Zeichenkette</translation>
    </message>
    <message>
        <source>tensor %1 has %2 in %3</source>
        <translation>Tensor %1 hat %2 in %3</translation>
    </message>
    <message>
        <source>it has __metadata__ twice</source>
        <translation>sie hat __metadata__ zweimal</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>Tensor %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>seiner Beschreibung</translation>
    </message>
    <message>
        <source>tensor %1 has an unknown field %2</source>
        <translation>Tensor %1 hat ein unbekanntes Feld %2</translation>
    </message>
    <message>
        <source>tensor %1 has %2 twice</source>
        <translation>Tensor %1 hat %2 zweimal</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>bei Tensor %1 fehlt dtype, shape oder data_offsets</translation>
    </message>
    <message>
        <source>tensor %1 ends before it begins</source>
        <translation>Tensor %1 endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>tensor %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>Tensor %1 reicht über das Ende der Datei hinaus: sie ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>tensor %1 has an impossibly large shape</source>
        <translation>Tensor %1 hat eine unmöglich große Form</translation>
    </message>
    <message>
        <source>tensor %1 has %2 bytes, but its shape and type need %3</source>
        <translation>Tensor %1 hat %2 Bytes, Form und Typ brauchen aber %3</translation>
    </message>
    <message>
        <source>tensor %1 overlaps another</source>
        <translation>Tensor %1 überschneidet sich mit einem anderen</translation>
    </message>
    <message>
        <source>tensor %1 leaves a gap before it</source>
        <translation>Tensor %1 lässt vor sich eine Lücke</translation>
    </message>
    <message numerus="yes">
        <source>it has %n bytes after the last tensor</source>
        <comment>it has 1 byte after the last tensor</comment>
        <translation>
            <numerusform>sie hat nach dem letzten Tensor noch 1 Byte</numerusform>
            <numerusform>sie hat nach dem letzten Tensor noch %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no usable safetensors file: %2</source>
        <translation>%1: das ist keine brauchbare safetensors-Datei: %2</translation>
    </message>
    <message numerus="yes">
        <source>it has only %n bytes</source>
        <comment>it has only 1 byte</comment>
        <translation>
            <numerusform>sie hat nur 1 Byte</numerusform>
            <numerusform>sie hat nur %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>its header claims more than 100 MB</source>
        <translation>ihr Header will mehr als 100 MB groß sein</translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>ihr Header reicht über das Ende der Datei hinaus: sie ist unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>ihr Header ist unvollständig</translation>
    </message>
    <message>
        <source>%1: a tensor of it is a sparse view of another: save it as a copy</source>
        <translation>%1: ein Tensor darin ist eine lückenhafte Ansicht eines anderen: ihn als Kopie speichern</translation>
    </message>
    <message>
        <source>%1: this is no weight file: neither safetensors nor a PyTorch state dict (.pth); choose another file</source>
        <translation>%1: das ist keine Gewichtsdatei: weder safetensors noch ein State Dict von PyTorch (.pth); eine andere Datei wählen</translation>
    </message>
    <message>
        <source>this zip archive has no data.pkl: no PyTorch made it</source>
        <translation>dieses ZIP-Archiv hat keine data.pkl: es stammt nicht von PyTorch</translation>
    </message>
    <message>
        <source>its %1 is shorter than the state dict says</source>
        <translation>darin ist %1 kürzer, als das State Dict sagt</translation>
    </message>
    <message>
        <source>its %1 is damaged; get the file again</source>
        <translation>darin ist %1 beschädigt; die Datei neu beschaffen</translation>
    </message>
    <message>
        <source>This is a link, not a picture. Copy the picture itself in the browser and paste it, or save it and drop the file.</source>
        <translation>Das ist ein Link, kein Bild. Das Bild selbst im Browser kopieren und einfügen, oder es speichern und die Datei ablegen.</translation>
    </message>
    <message>
        <source>There is no picture here. Copy a picture or a picture file first.</source>
        <translation>Hier ist kein Bild. Zuerst ein Bild oder eine Bilddatei kopieren.</translation>
    </message>
    <message>
        <source>%1: this folder cannot be read: %2; choose another</source>
        <translation>%1: dieser Ordner ist nicht lesbar: %2; einen anderen wählen</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>with it, the pictures have more than %1 million pixels together</source>
        <translation>mit ihm haben die Bilder zusammen mehr als %1 Millionen Pixel</translation>
    </message>
    <message>
        <source>its pictures have more than %1 million pixels together; take some of them out</source>
        <translation>seine Bilder haben zusammen mehr als %1 Millionen Pixel; einige davon herausnehmen</translation>
    </message>
    <message>
        <source>it takes more than %1 MB; take some of its pictures out</source>
        <translation>es braucht mehr als %1 MB; einige seiner Bilder herausnehmen</translation>
    </message>
    <message>
        <source>the snapshot&apos;s picture is larger than its document says</source>
        <translation>das Bild des Schnappschusses ist größer, als sein Dokument sagt</translation>
    </message>
    <message>
        <source>the earlier work cannot be put aside in %1</source>
        <translation>die frühere Arbeit lässt sich in %1 nicht beiseitelegen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>At %1 px</source>
        <translation>Bei %1 px</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Before restart</source>
        <translation>Vor dem Neustart</translation>
    </message>
    <message>
        <source>%1 in the style of %2</source>
        <translation>%1 im Stil von %2</translation>
    </message>
    <message>
        <source>this program was built without HEIC and AVIF</source>
        <translation>dieses Programm wurde ohne HEIC und AVIF gebaut</translation>
    </message>
    <message>
        <source>this program was built without films</source>
        <translation>dieses Programm wurde ohne Filme gebaut</translation>
    </message>
    <message>
        <source>only graphics cards compute in tf32: choose fp32 or bf16</source>
        <translation>nur Grafikkarten rechnen in tf32: fp32 oder bf16 wählen</translation>
    </message>
    <message>
        <source>the graphics card has too little memory: going on on the processor</source>
        <translation>die Grafikkarte hat zu wenig Speicher: es geht auf dem Prozessor weiter</translation>
    </message>
    <message>
        <source>the graphics card failed: going on on the processor</source>
        <translation>die Grafikkarte ist ausgefallen: es geht auf dem Prozessor weiter</translation>
    </message>
    <message>
        <source>about %1, %2 of the card&apos;s memory</source>
        <translation>etwa %1, %2 vom Speicher der Karte</translation>
    </message>
    <message>
        <source>no more threads can be started: end other programs, or raise the limit (ulimit -u, or the container&apos;s)</source>
        <translation>Es lassen sich keine weiteren Threads starten: Beenden Sie andere Programme oder erhöhen Sie die Grenze (ulimit -u oder die des Containers)</translation>
    </message>
    <message>
        <source>the limit on addresses (ulimit -v) leaves too little to compute with: raise it by %1 MB</source>
        <translation>Die Grenze für Adressen (ulimit -v) lässt zu wenig zum Rechnen übrig: Erhöhen Sie sie um %1 MB</translation>
    </message>
    <message>
        <source>%1: the number %2 is too large</source>
        <translation>%1: Die Zahl %2 ist zu groß</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>Die Zahl %1 ist zu groß</translation>
    </message>
    <message>
        <source>only %1 of %2 threads can be started: the system&apos;s limit is reached</source>
        <translation>Nur %1 von %2 Threads lassen sich starten: Die Grenze des Systems ist erreicht</translation>
    </message>
    <message>
        <source>%1 of the %2 of memory that may be used are taken before the run begins: use a smaller photo and smaller paintings, or allow more memory</source>
        <translation>%1 von %2 des Speichers, der benutzt werden darf, sind schon vor dem Malen belegt: Nehmen Sie ein kleineres Foto und kleinere Gemälde, oder erlauben Sie mehr Speicher</translation>
    </message>
    <message>
        <source>the file is empty: open a copy or an earlier save of it</source>
        <translation>die Datei ist leer: eine Kopie oder einen früher gespeicherten Stand öffnen</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged; open a copy or an earlier save of it</source>
        <translation>das Archiv ist nicht lesbar (%1): es ist unvollständig oder beschädigt; eine Kopie oder einen früher gespeicherten Stand öffnen</translation>
    </message>
    <message>
        <source>its %1 is damaged: open a copy or an earlier save of it</source>
        <translation>darin ist %1 beschädigt: eine Kopie oder einen früher gespeicherten Stand öffnen</translation>
    </message>
    <message>
        <source>its %1 is missing: open a copy or an earlier save of it</source>
        <translation>darin fehlt %1: eine Kopie oder einen früher gespeicherten Stand öffnen</translation>
    </message>
</context>
<context>
    <name>pastiche::AddToQueueDialog</name>
    <message>
        <source>&amp;Larger than the photo</source>
        <translation>&amp;Größer als das Foto</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Put the artwork, as it is now, at the end of the queue.</source>
        <translation>Das Werk, wie es jetzt ist, ans Ende der Warteschlange stellen.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Longest side of the picture in pixels.</source>
        <translation>Längste Seite des Bildes in Pixeln.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>Größer als das Foto</translation>
    </message>
    <message>
        <source>Let the picture have more pixels than the photo.</source>
        <translation>Das Bild darf mehr Pixel haben als das Foto.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
</context>
<context>
    <name>pastiche::AxisEditor</name>
    <message>
        <source>%1: values</source>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>%1: around the present value</source>
        <translation>%1: rund um den jetzigen Wert</translation>
    </message>
    <message>
        <source>Offer numbers around what the artwork has now.</source>
        <translation>Zahlen rund um das vorschlagen, was jetzt im Werk eingestellt ist.</translation>
    </message>
    <message>
        <source>What to try: at most %1. Space ticks.</source>
        <translation>Was ausprobiert wird: höchstens %1. Leertaste: anhaken.</translation>
    </message>
    <message>
        <source>Nothing: one row</source>
        <translation>Nichts: eine Zeile</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Mindestens eines anhaken.</translation>
    </message>
    <message>
        <source>%1 values are too many: leave %2 out.</source>
        <translation>%1 Werte sind zu viele: %2 weglassen.</translation>
    </message>
    <message>
        <source>For this, in every cell: %1.</source>
        <translation>Dafür in jedem Feld: %1.</translation>
    </message>
    <message>
        <source>The numbers to try, as %1: at most %2, in any order.</source>
        <translation>Die Zahlen zum Ausprobieren, etwa %1: höchstens %2, in beliebiger Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>pastiche::Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Anderes Ergebnis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1. Escape goes back</source>
        <translation>%1. Esc führt zurück</translation>
    </message>
    <message>
        <source>Result. The photo has another shape now</source>
        <translation>Ergebnis. Das Foto hat jetzt ein anderes Seitenverhältnis</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit or 100 %. Keys: + and − zoom, 0 fits, 1 shows 100 %, the arrows move, hold C to see the photo.</source>
        <translation>Mausrad: am Mauszeiger zoomen. Ziehen: verschieben. Doppelklick: einpassen oder 100 %. Tasten: + und − zoomen, 0 passt ein, 1 zeigt 100 %, die Pfeiltasten verschieben, C gedrückt halten zeigt das Foto.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>pastiche::CanvasTools</name>
    <message>
        <source>The photo has its new frame. What was painted stays until the next start.</source>
        <translation>Das Foto hat seinen neuen Ausschnitt. Das Gemalte bleibt bis zum nächsten Start.</translation>
    </message>
</context>
<context>
    <name>pastiche::ContactSheetWriter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pastiche::CropBar</name>
    <message>
        <source>Shape of the frame</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>The shape that the frame keeps while it is dragged.</source>
        <translation>Das Seitenverhältnis, das der Rahmen beim Ziehen behält.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>The frame stands upright, and not on its long side.</source>
        <translation>Der Rahmen steht hochkant, nicht auf der langen Seite.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Keep what is in the frame; masks follow (Return). It can be undone.</source>
        <translation>Behalten, was im Rahmen ist; Masken folgen (Eingabe). Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>3 : 2</source>
        <translation>3 : 2</translation>
    </message>
    <message>
        <source>4 : 3</source>
        <translation>4 : 3</translation>
    </message>
    <message>
        <source>16 : 9</source>
        <translation>16 : 9</translation>
    </message>
    <message>
        <source>Paper (A4, A3 …)</source>
        <translation>Papier (A4, A3 …)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Escape).</source>
        <translation>Das Foto lassen, wie es ist (Esc).</translation>
    </message>
</context>
<context>
    <name>pastiche::CropTool</name>
    <message>
        <source>frame of %1, %2 from the left, %3 from the top</source>
        <translation>Rahmen von %1, %2 von links, %3 von oben</translation>
    </message>
</context>
<context>
    <name>pastiche::Desktop</name>
    <message>
        <source>A picture is being painted</source>
        <translation>Ein Bild wird gemalt</translation>
    </message>
</context>
<context>
    <name>pastiche::Document</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Painting %1</source>
        <translation>Gemälde %1</translation>
    </message>
    <message>
        <source>Take the painting out</source>
        <translation>Gemälde entfernen</translation>
    </message>
    <message>
        <source>Start picture %1</source>
        <translation>Ausgangsbild %1</translation>
    </message>
    <message>
        <source>Take the start picture out</source>
        <translation>Ausgangsbild entfernen</translation>
    </message>
    <message>
        <source>Take a snapshot&apos;s name away</source>
        <translation>Schnappschuss: Name entfernen</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Name „%1“</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Schnappschuss löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings</source>
        <translation>
            <numerusform>%n Gemälde</numerusform>
            <numerusform>%n Gemälde</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Share of %1: %2 %</source>
        <translation>Anteil von %1: %2 %</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>Foto und Gemälde vertauschen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Balance %1 to %2</source>
        <translation>Balance: %1 → %2</translation>
    </message>
    <message>
        <source>Smoothness %1 to %2</source>
        <translation>Glätte: %1 → %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>pastiche::DocumentFiles</name>
    <message>
        <source>%1: another program has changed this file since; save under another name.</source>
        <translation>%1: ein anderes Programm hat diese Datei seither geändert; unter anderem Namen speichern.</translation>
    </message>
</context>
<context>
    <name>pastiche::DropZones</name>
    <message>
        <source>Use as photo</source>
        <translation>Als Foto verwenden</translation>
    </message>
    <message>
        <source>Use as painting</source>
        <translation>Als Gemälde verwenden</translation>
    </message>
    <message>
        <source>Add as another painting</source>
        <translation>Als weiteres Gemälde hinzufügen</translation>
    </message>
    <message>
        <source>Use as photo and painting</source>
        <translation>Als Foto und Gemälde verwenden</translation>
    </message>
    <message>
        <source>The first as photo, the others as paintings</source>
        <translation>Das erste als Foto, die übrigen als Gemälde</translation>
    </message>
    <message>
        <source>Add as paintings</source>
        <translation>Als Gemälde hinzufügen</translation>
    </message>
</context>
<context>
    <name>pastiche::EnlargedCell</name>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Einstellungen &amp;verwenden</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>Alles so einstellen wie in diesem Feld. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the picture (Escape).</source>
        <translation>Das Bild schließen (Esc).</translation>
    </message>
    <message>
        <source>Cannot be painted: %1</source>
        <translation>Lässt sich nicht malen: %1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>Wartet, solange das Fenster malt, und macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Painting it larger…</source>
        <translation>Wird größer gemalt…</translation>
    </message>
    <message>
        <source>Painted at %1 pixels.</source>
        <translation>In %1 Pixeln gemalt.</translation>
    </message>
</context>
<context>
    <name>pastiche::ExportDialog</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Keep the &amp;settings in the file</source>
        <translation>&amp;Einstellungen in der Datei behalten</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s &amp;date and author</source>
        <translation>&amp;Datum und Urheber des Fotos behalten</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG: exact, for the screen and further work</source>
        <translation>PNG: verlustfrei, für Bildschirm und Weiterbearbeitung</translation>
    </message>
    <message>
        <source>JPEG: small, for mail and the web</source>
        <translation>JPEG: klein, für Mail und Web</translation>
    </message>
    <message>
        <source>TIFF: exact, for print</source>
        <translation>TIFF: verlustfrei, für den Druck</translation>
    </message>
    <message>
        <source>WebP: smaller still, for the web</source>
        <translation>WebP: noch kleiner, für das Web</translation>
    </message>
    <message>
        <source>8 bits per channel</source>
        <translation>8 Bit pro Kanal</translation>
    </message>
    <message>
        <source>16 bits per channel: for print and grading</source>
        <translation>16 Bit pro Kanal: für Druck und Farbkorrektur</translation>
    </message>
    <message>
        <source>sRGB: for every screen and the web</source>
        <translation>sRGB: für jeden Bildschirm und das Web</translation>
    </message>
    <message>
        <source>Display P3: where wide colours are asked for</source>
        <translation>Display P3: wo ein großer Farbraum gefragt ist</translation>
    </message>
    <message>
        <source>Adobe RGB: where a print shop asks for it</source>
        <translation>Adobe RGB: wo eine Druckerei es verlangt</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where the picture goes. The ending follows the format.</source>
        <translation>Wohin das Bild kommt. Die Endung folgt dem Format.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The file&apos;s format.</source>
        <translation>Das Dateiformat.</translation>
    </message>
    <message>
        <source>From 1 (small) to 100 (best).</source>
        <translation>Von 1 (kleine Datei) bis 100 (beste Qualität).</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>Qualität als Zahl</translation>
    </message>
    <message>
        <source>16 bits keep the finest gradations for further work.</source>
        <translation>16 Bit bewahren die feinsten Abstufungen für die Weiterbearbeitung.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Einen Ordner wählen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the file.</source>
        <translation>Die Datei schreiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write nothing.</source>
        <translation>Nichts schreiben.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Pixels per inch that the file names, for print. It changes no pixel.</source>
        <translation>Pixel pro Zoll, die in der Datei stehen, für den Druck. Kein Pixel ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The colour profile of the file. The picture looks the same in each.</source>
        <translation>Das Farbprofil der Datei. Das Bild sieht in jedem gleich aus.</translation>
    </message>
    <message>
        <source>Keep the settings in the file</source>
        <translation>Einstellungen in der Datei behalten</translation>
    </message>
    <message>
        <source>The file says how it was painted: the settings, and the names of photo and
paintings, not their folders. Drop it on the window to use its settings again.</source>
        <translation>Die Datei sagt, wie das Bild gemalt wurde: die Einstellungen und die Namen von Foto und
Gemälden, nicht deren Ordner. Im Fenster abgelegt, stellt sie ihre Einstellungen wieder bereit.</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s date and author</source>
        <translation>Datum und Urheber des Fotos behalten</translation>
    </message>
    <message>
        <source>The file says when the photo was taken, by whom, and whose it is, where the photo
says so. Where it was taken is never written.</source>
        <translation>Die Datei nennt Aufnahmezeit, Urheber und Rechteinhaber, soweit das Foto sie nennt.
Der Aufnahmeort wird nie geschrieben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>Es gibt schon eine Datei %1. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>What is in it now will be gone.</source>
        <translation>Der jetzige Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .jpg, .tif or .webp.</source>
        <translation>Der Dateiname muss auf .png, .jpg, .tif oder .webp enden.</translation>
    </message>
    <message>
        <source>Give the whole path, with the folder.</source>
        <translation>Den vollen Pfad angeben, mit Ordner.</translation>
    </message>
    <message>
        <source>There is a file of this name: you will be asked before it is replaced.</source>
        <translation>Es gibt eine Datei dieses Namens: vor dem Ersetzen wird gefragt.</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 Pixel: %2</translation>
    </message>
    <message>
        <source>Stopped when it was painted at %1 pixels, and enlarged from there. Continue the run for the detail of this size.</source>
        <translation>Angehalten, als es bei %1 Pixeln gemalt war, und von dort vergrößert. Für die Einzelheiten dieser Größe weitermalen.</translation>
    </message>
</context>
<context>
    <name>pastiche::Fields</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels. Time and memory grow with the number of
pixels.</source>
        <translation>Längste Seite des Ergebnisses in Pixeln. Zeit und Arbeitsspeicher wachsen mit der
Zahl der Pixel.</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>Größer als das Foto</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo.</source>
        <translation>Das Ergebnis darf mehr Pixel haben als das Foto.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadratisch</translation>
    </message>
    <message>
        <source>Squash the photo into a square, as some published pictures were made.
Applies at the next start.</source>
        <translation>Das Foto in ein Quadrat stauchen, wie es für manche veröffentlichten Bilder geschah.
Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Content weight α</source>
        <translation>Inhaltsgewicht α</translation>
    </message>
    <message>
        <source>Weight of the content term. The balance above is α/β.</source>
        <translation>Gewicht des Inhalts. Die Balance weiter oben ist α/β.</translation>
    </message>
    <message>
        <source>Style weight β</source>
        <translation>Stilgewicht β</translation>
    </message>
    <message>
        <source>Weight of the style term. The balance above is α/β.</source>
        <translation>Gewicht des Stils. Die Balance weiter oben ist α/β.</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Totalvariation</translation>
    </message>
    <message>
        <source>Weight of total variation, the usual smoothing, which weaves. 0 turns it off;
Smoothness above does better.</source>
        <translation>Gewicht der Totalvariation, der üblichen Glättung, die ein Gewebemuster hinterlässt.
0 schaltet sie ab; „Glätte“ weiter oben kann es besser.</translation>
    </message>
    <message>
        <source>Form of it</source>
        <translation>Art der Variation</translation>
    </message>
    <message>
        <source>Squared or absolute differences of neighbouring pixels; over their number, or
summed whatever the loss scale.</source>
        <translation>Quadrierte oder absolute Differenzen benachbarter Pixel; durch ihre Zahl geteilt,
oder summiert, gleich welcher Verlustmaßstab gilt.</translation>
    </message>
    <message>
        <source>Roughness weight</source>
        <translation>Rauheitsgewicht</translation>
    </message>
    <message>
        <source>Weight of what is rougher than the roughness below. The smoothness above sets
both.</source>
        <translation>Gewicht dessen, was rauer ist als die Rauheit darunter. „Glätte“ weiter oben stellt
beides ein.</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>How rough the picture may be beside its painting: 1 as rough, less is calmer.</source>
        <translation>Wie rau das Bild neben seinem Gemälde sein darf: 1 heißt ebenso rau, weniger ist ruhiger.</translation>
    </message>
    <message>
        <source>Range weight</source>
        <translation>Bereichsgewicht</translation>
    </message>
    <message>
        <source>Weight of values that no picture can show, which keeps few pixels clipped.</source>
        <translation>Gewicht der Werte, die kein Bild zeigen kann; so werden nur wenige Pixel abgeschnitten.</translation>
    </message>
    <message>
        <source>Edge smoothness</source>
        <translation>Kantenglätte</translation>
    </message>
    <message>
        <source>Keeps what is painted smooth except across the photo&apos;s edges, so that straight
lines stay straight: for restyling a photo by a photo.</source>
        <translation>Hält das Gemalte glatt, außer an den Kanten des Fotos, damit gerade Linien gerade
bleiben: für ein Foto im Stil eines anderen Fotos.</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <translation>Verlustmaßstab</translation>
    </message>
    <message>
        <source>What the weights are relative to. Balanced: the same at every size and network;
the others are those of papers and programs, for their numbers.</source>
        <translation>Worauf sich die Gewichte beziehen. Ausgewogen: bei jeder Größe und jedem Netz gleich;
die anderen stammen aus Fachartikeln und Programmen, für deren Zahlen.</translation>
    </message>
    <message>
        <source>Activation level</source>
        <translation>Aktivierungspegel</translation>
    </message>
    <message>
        <source>Factor on the network&apos;s features before the losses. Published weights for
Gatys&apos; scale want about 200; 1 otherwise.</source>
        <translation>Faktor auf die Merkmale des Netzes vor den Verlusten. Veröffentlichte Gewichte für
den Maßstab von Gatys brauchen etwa 200; sonst 1.</translation>
    </message>
    <message>
        <source>Layers of the photo</source>
        <translation>Schichten des Fotos</translation>
    </message>
    <message>
        <source>Where the result should look like the photo.</source>
        <translation>Wo das Ergebnis wie das Foto aussehen soll.</translation>
    </message>
    <message>
        <source>Layers of the painting</source>
        <translation>Schichten des Gemäldes</translation>
    </message>
    <message>
        <source>Where the result should look like the painting.</source>
        <translation>Wo das Ergebnis wie das Gemälde aussehen soll.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>Wie viel von den Motiven des Gemäldes, seinen Monden und Gesichtern, neben dem
Pinselstrich erscheinen darf. Wirkt schon, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Style loss</source>
        <translation>Stilverlust</translation>
    </message>
    <message>
        <source>What of the painting&apos;s features is its style: Gram matrices, their mean and
covariance (Wasserstein), or Gram matrices with each map&apos;s mean and deviation.</source>
        <translation>Was an den Merkmalen des Gemäldes sein Stil ist: Gram-Matrizen, ihr Mittelwert und ihre
Kovarianz (Wasserstein), oder Gram-Matrizen mit Mittelwert und Streuung jeder Karte.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: half has strokes half as large.</source>
        <translation>Wie groß das Gemälde neben dem Bild ist: bei halber Größe sind die Striche halb so groß.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Whose colours the picture has: the painting&apos;s, the photo&apos;s, or the painting&apos;s
brought to the photo&apos;s light or palette.</source>
        <translation>Wessen Farben das Bild hat: die des Gemäldes, die des Fotos, oder die des Gemäldes,
an Licht oder Palette des Fotos angeglichen.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>What the picture is before the first step.</source>
        <translation>Was das Bild vor dem ersten Schritt ist.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>Die Zahl, aus der das Rauschen entsteht: derselbe Startwert ergibt dasselbe Bild.</translation>
    </message>
    <message>
        <source>Noise strength</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>Half the range of the noise around mid-grey. Applies at the next start.</source>
        <translation>Die halbe Spanne des Rauschens um Mittelgrau. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Noise colours</source>
        <translation>Rauschfarben</translation>
    </message>
    <message>
        <source>About mid-grey, or in the painting&apos;s own colours. Applies at the next start.</source>
        <translation>Um Mittelgrau oder in den Farben des Gemäldes. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Share of noise</source>
        <translation>Rauschanteil</translation>
    </message>
    <message>
        <source>How much noise is mixed into the other starts. Applies at the next start.</source>
        <translation>Wie viel Rauschen den anderen Ausgangsbildern beigemischt wird. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How the picture is improved. L-BFGS: fewest steps. Adam: steadier, slower.</source>
        <translation>Wie das Bild verbessert wird. L-BFGS: am wenigsten Schritte. Adam: stetiger, langsamer.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Größenstufen</translation>
    </message>
    <message>
        <source>The sizes that the picture goes through.</source>
        <translation>Die Größen, die das Bild durchläuft.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Steps at each size at the most. From coarse to fine, a size ends sooner
when further steps stop paying. In place of a preset&apos;s numbers for each size.</source>
        <translation>Schritte je Größe, höchstens. Von grob nach fein endet eine Größe früher, wenn weitere
Schritte sich nicht mehr lohnen. Statt der Zahlen je Größe einer Voreinstellung.</translation>
    </message>
    <message>
        <source>Size by size</source>
        <translation>Je Größe</translation>
    </message>
    <message>
        <source>The same for each size, the coarsest first, as 600,200,66; the last number is
for all that follow. Empty: as above.</source>
        <translation>Dasselbe für jede Größe einzeln, die gröbste zuerst, etwa 600,200,66; die letzte Zahl
gilt für alle weiteren. Leer: wie oben.</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Ende unter</translation>
    </message>
    <message>
        <source>From coarse to fine, a run ends when a step lowers the loss by less than this
share of it, on average over ten steps. 0: only after all iterations.</source>
        <translation>Von grob nach fein endet ein Lauf, wenn ein Schritt den Verlust um weniger als diesen
Anteil senkt, im Mittel über zehn Schritte. 0: erst nach allen Iterationen.</translation>
    </message>
    <message>
        <source>L-BFGS history</source>
        <translation>L-BFGS-Gedächtnis</translation>
    </message>
    <message>
        <source>Pairs of vectors that L-BFGS remembers. More costs memory.</source>
        <translation>Vektorpaare, die sich L-BFGS merkt. Mehr davon kosten Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Adam step</source>
        <translation>Adam-Schrittweite</translation>
    </message>
    <message>
        <source>Adam&apos;s step; the picture&apos;s range is 0 to 1.</source>
        <translation>Die Schrittweite von Adam; die Werte des Bildes reichen von 0 bis 1.</translation>
    </message>
    <message>
        <source>Adam β₁</source>
        <translation>Adam β₁</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients.</source>
        <translation>Abklingen des Mittelwerts der Gradienten bei Adam.</translation>
    </message>
    <message>
        <source>Adam β₂</source>
        <translation>Adam β₂</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients.</source>
        <translation>Abklingen des Mittelwerts der quadrierten Gradienten bei Adam.</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>Keeps Adam&apos;s division away from zero.</source>
        <translation>Hält die Division bei Adam von null fern.</translation>
    </message>
    <message>
        <source>Adam&apos;s mean</source>
        <translation>Adam-Mittelung</translation>
    </message>
    <message>
        <source>Decay of the running mean of Adam&apos;s pictures that is shown and kept, 0.99 for
about the last hundred. 0: the last one.</source>
        <translation>Abklingen des gleitenden Mittels der Bilder von Adam, das gezeigt und behalten wird;
0,99 für etwa die letzten hundert. 0: nur das letzte.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file.</source>
        <translation>Das Netz, das die Bilder betrachtet: das eingebaute oder eine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>How the network halves a picture between blocks.</source>
        <translation>Wie das Netz ein Bild zwischen den Blöcken halbiert.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>What the network sees beyond the picture&apos;s edge. Extended leaves no frame.</source>
        <translation>Was das Netz jenseits des Bildrands sieht. „Fortgesetzt“ hinterlässt keinen Rahmen.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>Pixels around the picture that are painted and cut off, so that its border is as
good as its inside.</source>
        <translation>Pixel rund um das Bild, die gemalt und abgeschnitten werden, damit sein Rand so gut
ist wie sein Inneres.</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>How the network takes colours. Automatic: as its weight file says.</source>
        <translation>Wie das Netz Farben aufnimmt. Automatisch: wie seine Gewichtsdatei es sagt.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <source>Bring the mean activation of each of the network&apos;s filters to 1.</source>
        <translation>Die mittlere Aktivierung jedes Filters im Netz auf 1 bringen.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Half of sums</source>
        <translation>Halbe Summen</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>Gram matrices</source>
        <translation>Gram-Matrizen</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Gram and moments</source>
        <translation>Gram und Momente</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Quadriert</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Squared, summed</source>
        <translation>Quadriert, summiert</translation>
    </message>
    <message>
        <source>Absolute, summed</source>
        <translation>Absolut, summiert</translation>
    </message>
    <message>
        <source>The painting&apos;s</source>
        <translation>Vom Gemälde</translation>
    </message>
    <message>
        <source>The photo&apos;s</source>
        <translation>Vom Foto</translation>
    </message>
    <message>
        <source>Matched to the photo</source>
        <translation>Dem Foto angeglichen</translation>
    </message>
    <message>
        <source>Matched (Cholesky)</source>
        <translation>Angeglichen (Cholesky)</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>Licht des Fotos</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Wie trainiert</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Zero (paper)</source>
        <translation>Null (Fachartikel)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>PyTorch&apos;s</source>
        <translation>Wie PyTorch</translation>
    </message>
    <message>
        <source>Caffe&apos;s</source>
        <translation>Wie Caffe</translation>
    </message>
    <message>
        <source>Colours come from the painting with its brushwork.</source>
        <translation>Die Farben kommen mit dem Pinselstrich vom Gemälde.</translation>
    </message>
    <message>
        <source>Every colour stays the photo&apos;s; only light and dark are painted.</source>
        <translation>Alle Farben bleiben die des Fotos; gemalt werden nur Hell und Dunkel.</translation>
    </message>
    <message>
        <source>The painting&apos;s brushwork, in the photo&apos;s palette.</source>
        <translation>Der Pinselstrich des Gemäldes in der Palette des Fotos.</translation>
    </message>
    <message>
        <source>The photo&apos;s palette too, red before green before blue.</source>
        <translation>Ebenfalls die Palette des Fotos, Rot vor Grün vor Blau.</translation>
    </message>
    <message>
        <source>The painting&apos;s hues, as light and as dark as the photo.</source>
        <translation>Die Farbtöne des Gemäldes, so hell und so dunkel wie das Foto.</translation>
    </message>
    <message>
        <source>Per feature</source>
        <translation>Je Merkmal</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Feine Linien</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s finest detail comes back at each larger size: from 0,
where it is painted over, to 1, where it stays as sharp as in the photo.</source>
        <translation>Wie viel von den feinsten Einzelheiten des Fotos bei jeder größeren Größe zurückkommt:
von 0, übermalt, bis 1, so scharf wie im Foto.</translation>
    </message>
</context>
<context>
    <name>pastiche::Filmstrip</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Show this picture on the canvas. Escape goes back.</source>
        <translation>Dieses Bild auf der Leinwand zeigen. Esc führt zurück.</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>Mit dem Bild &amp;vergleichen</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag.</source>
        <translation>Beide auf der Leinwand, getrennt durch eine ziehbare Linie.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Bring picture, photo, paintings and settings back as they were. It can be undone.</source>
        <translation>Bild, Foto, Gemälde und Einstellungen zurückholen, wie sie waren. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>Von hier &amp;weitermalen</translation>
    </message>
    <message>
        <source>Restore it, and go on painting from its picture.</source>
        <translation>Wiederherstellen und von diesem Bild aus weitermalen.</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Benennen…</translation>
    </message>
    <message>
        <source>Give it a name: what has one is always kept.</source>
        <translation>Einen Namen geben: was einen hat, wird immer behalten.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write this picture to a file.</source>
        <translation>Dieses Bild in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take it out of the history. It can be undone.</source>
        <translation>Aus dem Verlauf entfernen. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Earlier states of the picture. Enter: look. F2: name. Delete: take out. Menu key: more. Ctrl+click or Ctrl+Space: choose a second one, and Enter compares the two.</source>
        <translation>Frühere Stände des Bildes. Eingabe: ansehen. F2: benennen. Entf: entfernen. Menütaste: mehr. Strg+Klick oder Strg+Leertaste: einen zweiten wählen; Eingabe vergleicht dann beide.</translation>
    </message>
    <message>
        <source>Co&amp;mpare these two</source>
        <translation>Diese &amp;beiden vergleichen</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag, or side by side.</source>
        <translation>Beide auf der Leinwand, getrennt durch eine ziehbare Linie oder nebeneinander.</translation>
    </message>
    <message>
        <source>Save c&amp;ontact sheet…</source>
        <translation>&amp;Kontaktbogen speichern…</translation>
    </message>
    <message>
        <source>Write these two to one picture, side by side.</source>
        <translation>Diese beiden nebeneinander in ein Bild schreiben.</translation>
    </message>
    <message>
        <source>Write all snapshots to one picture, side by side.</source>
        <translation>Alle Schnappschüsse nebeneinander in ein Bild schreiben.</translation>
    </message>
</context>
<context>
    <name>pastiche::Help</name>
    <message>
        <source>About Pastiche</source>
        <translation>Über Pastiche</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pastiche %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pastiche %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Repaints a photo in the style of a painting, after Gatys, Ecker and Bethge: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Malt ein Foto im Stil eines Gemäldes neu, nach Gatys, Ecker und Bethge: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>pastiche::History</name>
    <message>
        <source>The snapshot could not be kept: %1</source>
        <translation>Der Schnappschuss ließ sich nicht festhalten: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::HistoryModel</name>
    <message>
        <source>A run begins · %1</source>
        <translation>Ein Lauf beginnt · %1</translation>
    </message>
</context>
<context>
    <name>pastiche::LanguageMenu</name>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>S&amp;prache (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerBlocks</name>
    <message>
        <source>Colour and grain</source>
        <translation>Farbe und Körnung</translation>
    </message>
    <message>
        <source>Fine strokes</source>
        <translation>Feine Striche</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Large forms</source>
        <translation>Große Formen</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and the grain of its paint (conv1).</source>
        <translation>Die Farben des Gemäldes und die Körnung seines Farbauftrags (conv1).</translation>
    </message>
    <message>
        <source>Its finest brushwork: hatching, canvas, dots (conv2).</source>
        <translation>Sein feinster Pinselstrich: Schraffur, Leinwand, Punkte (conv2).</translation>
    </message>
    <message>
        <source>Its brush strokes (conv3).</source>
        <translation>Seine Pinselstriche (conv3).</translation>
    </message>
    <message>
        <source>How its strokes make up larger shapes (conv4).</source>
        <translation>Wie seine Striche größere Formen bilden (conv4).</translation>
    </message>
    <message>
        <source>Its large forms and things, as far as Figures lets them in (conv5).</source>
        <translation>Seine großen Formen und Motive, soweit der Regler „Motive“ sie zulässt (conv5).</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerPanel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Content: where the result should look like the photo.</source>
        <translation>Inhalt: wo das Ergebnis wie das Foto aussehen soll.</translation>
    </message>
    <message>
        <source>Style: where the result should look like the painting.</source>
        <translation>Stil: wo das Ergebnis wie das Gemälde aussehen soll.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Keep what %1 sees in the photo.</source>
        <translation>Behalten, was %1 im Foto sieht.</translation>
    </message>
    <message>
        <source>Take over what %1 sees in the painting.</source>
        <translation>Übernehmen, was %1 im Gemälde sieht.</translation>
    </message>
    <message>
        <source>Weight of %1 of %2</source>
        <translation>Gewicht: %1 von %2</translation>
    </message>
    <message>
        <source>How much %1 counts among the ticked layers.</source>
        <translation>Wie viel %1 unter den angehakten Schichten zählt.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>Gewichte zeigen</translation>
    </message>
    <message>
        <source>Show the weight of every ticked layer.</source>
        <translation>Das Gewicht jeder angehakten Schicht zeigen.</translation>
    </message>
    <message>
        <source>off: see Figures</source>
        <translation>aus: siehe „Motive“</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerRows</name>
    <message>
        <source>Large forms have no effect as long as Figures is at brushwork alone.</source>
        <translation>Große Formen wirken erst, wenn „Motive“ nicht ganz auf Pinselstrich steht.</translation>
    </message>
    <message>
        <source>Painting&apos;s %1</source>
        <translation>Vom Gemälde: %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht: %1</translation>
    </message>
    <message>
        <source>How much the painting&apos;s %1 counts beside the other rows.
Takes effect while the picture forms.</source>
        <translation>Wie viel „%1“ vom Gemälde neben den anderen Zeilen zählt.
Wirkt schon, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Schichten: %1</translation>
    </message>
    <message>
        <source>Gatys</source>
        <translation>Gatys</translation>
    </message>
    <message>
        <source>The layers of Gatys, Ecker and Bethge (2016): content conv4_2, style conv1_1 to
conv5_1 in equal parts.</source>
        <translation>Die Schichten von Gatys, Ecker und Bethge (2016): Inhalt conv4_2, Stil conv1_1 bis
conv5_1 zu gleichen Teilen.</translation>
    </message>
    <message>
        <source>Fine texture</source>
        <translation>Feine Textur</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and finest brushwork; shapes are the photo&apos;s.</source>
        <translation>Farben und feinster Pinselstrich des Gemäldes; die Formen sind die des Fotos.</translation>
    </message>
    <message>
        <source>Large shapes</source>
        <translation>Formbetont</translation>
    </message>
    <message>
        <source>The painting&apos;s strokes and the shapes that they make, more than its grain.</source>
        <translation>Die Striche des Gemäldes und die Formen, die sie bilden, mehr als seine Körnung.</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>What each layer sees of the photo, and how strongly it answers to it.</source>
        <translation>Was jede Schicht vom Foto sieht und wie stark sie darauf anspricht.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Was sie sieht</translation>
    </message>
    <message>
        <source>The maps that vary most, as small grey pictures</source>
        <translation>Die Karten, die am stärksten wechseln, als kleine graue Bilder</translation>
    </message>
</context>
<context>
    <name>pastiche::LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>Verlustkurven</translation>
    </message>
    <message>
        <source>How the loss and its terms fall, iteration by iteration, on a logarithmic axis.
A dotted line: the picture went on to a larger scale. A dashed one: settings were changed.</source>
        <translation>Wie der Verlust und seine Teile fallen, Iteration für Iteration, auf logarithmischer Achse.
Gepunktete Linie: das Bild ging zu einer größeren Stufe über. Gestrichelte: Einstellungen wurden geändert.</translation>
    </message>
    <message>
        <source>Loss %1 after iteration %2</source>
        <translation>Verlust %1 nach Iteration %2</translation>
    </message>
</context>
<context>
    <name>pastiche::MachineRows</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor threads a run uses. Fewer leave room for other programs.
Takes effect at the next start.</source>
        <translation>Wie viele Prozessor-Threads ein Lauf nutzt. Weniger lassen anderen Programmen Platz.
Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>The most memory that Pastiche may take. Large pictures are then worked on in tiles, which is slower.
Takes effect at the next start.</source>
        <translation>So viel Arbeitsspeicher darf Pastiche höchstens belegen. Große Bilder werden dann in Kacheln bearbeitet, das ist langsamer.
Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The numbers that the network computes with. bf16 is coarser, and faster on processors that have it;
the picture hardly differs. Takes effect at the next start.</source>
        <translation>Die Zahlen, mit denen das Netz rechnet. bf16 ist gröber, und schneller auf Prozessoren, die es beherrschen;
das Bild ändert sich kaum. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>The faster</source>
        <translation>Die schnellere</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>bf16: not in this processor</source>
        <translation>bf16: nicht in diesem Prozessor</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Einer pro Kern</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>Was frei ist</translation>
    </message>
    <message>
        <source>bf16 if it is faster</source>
        <translation>bf16, wenn es schneller ist</translation>
    </message>
    <message>
        <source>fp32, as this processor has no bf16</source>
        <translation>fp32, da dieser Prozessor kein bf16 hat</translation>
    </message>
    <message>
        <source>From the next start: threads: %1; memory: up to %2 GiB; precision: %3.</source>
        <translation>Ab dem nächsten Start: Threads: %1; Arbeitsspeicher: bis zu %2 GiB; Genauigkeit: %3.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What a run is computed on. Which is the faster is measured once, in a few seconds.
Takes effect at the next start.</source>
        <translation>Worauf ein Lauf gerechnet wird. Was schneller ist, wird einmal gemessen, in wenigen Sekunden.
Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>%1, %2 GiB</source>
        <translation>%1, %2 GiB</translation>
    </message>
    <message>
        <source>the faster</source>
        <translation>das schnellere</translation>
    </message>
    <message>
        <source>%1 Device: %2.</source>
        <translation>%1 Gerät: %2.</translation>
    </message>
</context>
<context>
    <name>pastiche::MainActions</name>
    <message>
        <source>&amp;New artwork</source>
        <translation>&amp;Neues Werk</translation>
    </message>
    <message>
        <source>Begin anew, without pictures.</source>
        <translation>Neu beginnen, ohne Bilder.</translation>
    </message>
    <message>
        <source>&amp;Open artwork…</source>
        <translation>&amp;Werk öffnen…</translation>
    </message>
    <message>
        <source>Open an artwork that was saved: its pictures, settings and result.</source>
        <translation>Ein gespeichertes Werk öffnen: seine Bilder, Einstellungen und das Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Save artwork</source>
        <translation>Werk &amp;speichern</translation>
    </message>
    <message>
        <source>Save pictures, settings and result in one file, to go on with later.</source>
        <translation>Bilder, Einstellungen und Ergebnis in einer Datei speichern, um später weiterzumachen.</translation>
    </message>
    <message>
        <source>Save artwork &amp;as…</source>
        <translation>Werk speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the artwork under another name.</source>
        <translation>Das Werk unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Open &amp;photo…</source>
        <translation>&amp;Foto öffnen…</translation>
    </message>
    <message>
        <source>Open the photo to repaint.</source>
        <translation>Das Foto öffnen, das neu gemalt werden soll.</translation>
    </message>
    <message>
        <source>Open paintin&amp;g…</source>
        <translation>&amp;Gemälde öffnen…</translation>
    </message>
    <message>
        <source>Open the painting whose style to use, in place of the chosen one.</source>
        <translation>Das Gemälde öffnen, dessen Stil verwendet wird, anstelle des gewählten.</translation>
    </message>
    <message>
        <source>A&amp;dd paintings…</source>
        <translation>Gemälde &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Mix further paintings in: open one or several files.</source>
        <translation>Weitere Gemälde beimischen: eine oder mehrere Dateien öffnen.</translation>
    </message>
    <message>
        <source>Open s&amp;tart picture…</source>
        <translation>&amp;Ausgangsbild öffnen…</translation>
    </message>
    <message>
        <source>Open a picture of your own to start from.</source>
        <translation>Ein eigenes Bild öffnen, von dem das Malen ausgeht.</translation>
    </message>
    <message>
        <source>Paste as p&amp;hoto</source>
        <translation>Als F&amp;oto einfügen</translation>
    </message>
    <message>
        <source>Use the copied picture as the photo.</source>
        <translation>Das kopierte Bild als Foto verwenden.</translation>
    </message>
    <message>
        <source>Paste as pa&amp;inting</source>
        <translation>Als Ge&amp;mälde einfügen</translation>
    </message>
    <message>
        <source>Use the copied picture as the painting.</source>
        <translation>Das kopierte Bild als Gemälde verwenden.</translation>
    </message>
    <message>
        <source>S&amp;wap photo and painting</source>
        <translation>Foto und Gemälde &amp;vertauschen</translation>
    </message>
    <message>
        <source>Swap photo and painting.</source>
        <translation>Foto und Gemälde vertauschen.</translation>
    </message>
    <message>
        <source>Try the sa&amp;mples</source>
        <translation>Be&amp;ispiele ausprobieren</translation>
    </message>
    <message>
        <source>Put the bundled photo and painting in place.</source>
        <translation>Das mitgelieferte Foto und Gemälde einsetzen.</translation>
    </message>
    <message>
        <source>Earlier res&amp;ults…</source>
        <translation>Frühere &amp;Ergebnisse…</translation>
    </message>
    <message>
        <source>See the pictures that were painted before, show one again or use its settings.</source>
        <translation>Bereits gemalte Bilder ansehen, eines wieder zeigen oder seine Einstellungen verwenden.</translation>
    </message>
    <message>
        <source>N&amp;etworks…</source>
        <translation>Ne&amp;tze…</translation>
    </message>
    <message>
        <source>See the networks that can look at the pictures, fetch VGG-19, add files.</source>
        <translation>Die Netze ansehen, die Bilder betrachten können, VGG-19 herunterladen, Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the picture to a file: PNG, JPEG, TIFF or WebP.</source>
        <translation>Das Bild in eine Datei schreiben: PNG, JPEG, TIFF oder WebP.</translation>
    </message>
    <message>
        <source>Export time-&amp;lapse…</source>
        <translation>Zeitraffer ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>Einen Film davon schreiben, wie das Bild entstand: MP4 oder WebM.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stop what runs, keep its picture, and close.</source>
        <translation>Stoppen, was läuft, sein Bild behalten und schließen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard, to paste it into another program.</source>
        <translation>Das Bild in die Zwischenablage legen, um es in ein anderes Programm einzufügen.</translation>
    </message>
    <message>
        <source>Paint &amp;masks</source>
        <translation>&amp;Masken malen</translation>
    </message>
    <message>
        <source>Paint with a brush where a painting is used, or what of the photo stays
as it is. Escape puts the brush away.</source>
        <translation>Mit einem Pinsel malen, wo ein Gemälde verwendet wird oder was vom Foto bleibt,
wie es ist. Esc legt den Pinsel weg.</translation>
    </message>
    <message>
        <source>Cro&amp;p the photo</source>
        <translation>Foto &amp;zuschneiden</translation>
    </message>
    <message>
        <source>Choose the part of the photo that is kept.</source>
        <translation>Den Teil des Fotos wählen, der bleibt.</translation>
    </message>
    <message>
        <source>Turn the photo &amp;left</source>
        <translation>Foto nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, against the clock; masks follow.</source>
        <translation>Das Foto um ein Viertel gegen den Uhrzeigersinn drehen; Masken folgen.</translation>
    </message>
    <message>
        <source>Turn the photo ri&amp;ght</source>
        <translation>Foto nach re&amp;chts drehen</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, with the clock; masks follow.</source>
        <translation>Das Foto um ein Viertel im Uhrzeigersinn drehen; Masken folgen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>Mit dem Malen beginnen.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>Das Malen unterbrechen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>End the run; the picture so far stays.</source>
        <translation>Das Malen beenden; das bisherige Bild bleibt.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weitermalen</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, with what is chosen now: more steps,
another painting, a larger size.</source>
        <translation>Vom vorhandenen Bild aus weitermalen, mit dem, was jetzt gewählt ist: mehr Schritte,
ein anderes Gemälde, mehr Pixel.</translation>
    </message>
    <message>
        <source>Continue at t&amp;wice the size</source>
        <translation>In &amp;doppelter Größe weitermalen</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, twice as large: what is painted stays, finer detail comes.</source>
        <translation>Vom vorhandenen Bild aus weitermalen, doppelt so groß: das Gemalte bleibt, feinere Details kommen hinzu.</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot</source>
        <translation>Schnappschuss fest&amp;halten</translation>
    </message>
    <message>
        <source>Keep the picture as it is now in the history, with all that it is painted from.</source>
        <translation>Das Bild, wie es jetzt ist, im Verlauf festhalten, mit allem, woraus es gemalt wird.</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>Neuer Sta&amp;rtwert</translation>
    </message>
    <message>
        <source>Start from noise with another random seed.</source>
        <translation>Von Rauschen mit einem anderen, zufälligen Startwert ausgehen.</translation>
    </message>
    <message>
        <source>Reset &amp;balance</source>
        <translation>&amp;Balance zurücksetzen</translation>
    </message>
    <message>
        <source>Set the balance of photo and painting back to 10⁻³.</source>
        <translation>Die Balance von Foto und Gemälde auf 10⁻³ zurücksetzen.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation>Das Bild größer zeigen.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation>Das Bild kleiner zeigen.</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>Ins &amp;Fenster einpassen</translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation>Das ganze Bild zeigen.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>100 %: one pixel of the picture on one of the screen.</source>
        <translation>100 %: ein Pixel des Bildes auf einem des Bildschirms.</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Mit dem Foto vergleichen</translation>
    </message>
    <message>
        <source>Show the photo in place of the picture, to compare.
Or hold C.</source>
        <translation>Zum Vergleich das Foto anstelle des Bildes zeigen.
Oder C gedrückt halten.</translation>
    </message>
    <message>
        <source>Compare by &amp;wiping</source>
        <translation>Mit &amp;Trennlinie vergleichen</translation>
    </message>
    <message>
        <source>Photo and picture in one place: drag the line between them.
Again, or Escape: the picture alone.</source>
        <translation>Foto und Bild am selben Ort: die Linie zwischen ihnen ziehen.
Nochmals oder Esc: nur das Bild.</translation>
    </message>
    <message>
        <source>Compare side &amp;by side</source>
        <translation>&amp;Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Photo and picture beside each other; both are zoomed and moved together.
Again, or Escape: the picture alone.</source>
        <translation>Foto und Bild nebeneinander; beide werden gemeinsam gezoomt und verschoben.
Nochmals oder Esc: nur das Bild.</translation>
    </message>
    <message>
        <source>&amp;Pictures panel</source>
        <translation>&amp;Bilderleiste</translation>
    </message>
    <message>
        <source>Show or hide the photo and the painting.</source>
        <translation>Foto und Gemälde ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation>&amp;Einstellungsleiste</translation>
    </message>
    <message>
        <source>Show or hide the settings.</source>
        <translation>Die Einstellungen ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Show or hide the earlier states of the picture below it.</source>
        <translation>Die früheren Stände unter dem Bild ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen. Escape leaves it.</source>
        <translation>Den ganzen Bildschirm nutzen. Esc verlässt das Vollbild.</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys at a glance, and how to change them.</source>
        <translation>Alle Tasten auf einen Blick, und wie sie sich ändern lassen.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Direkthilfe</translation>
    </message>
    <message>
        <source>Then click anything in the window to read what it does.</source>
        <translation>Dann auf etwas im Fenster klicken, um zu lesen, was es tut.</translation>
    </message>
    <message>
        <source>&amp;About Pastiche</source>
        <translation>Über &amp;Pastiche</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Malen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add to the queue…</source>
        <translation>Zur Warteschlange hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Paint the artwork, as it is now, later: choose its size and its file.</source>
        <translation>Das Werk, wie es jetzt ist, später malen: Größe und Datei wählen.</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>W&amp;arteschlange…</translation>
    </message>
    <message>
        <source>See the pictures that are painted one after another, start and pause them.</source>
        <translation>Die Bilder ansehen, die nacheinander gemalt werden, und das Malen starten und anhalten.</translation>
    </message>
    <message>
        <source>Stud&amp;y…</source>
        <translation>St&amp;udie…</translation>
    </message>
    <message>
        <source>Try two settings against each other: a table of small pictures.</source>
        <translation>Zwei Einstellungen gegeneinander ausprobieren: eine Tabelle kleiner Bilder.</translation>
    </message>
    <message>
        <source>Save &amp;contact sheet…</source>
        <translation>&amp;Kontaktbogen speichern…</translation>
    </message>
    <message>
        <source>Write the snapshots of the history to one picture, side by side: all of them, or the
two that are chosen.</source>
        <translation>Die Schnappschüsse des Verlaufs nebeneinander in ein Bild schreiben: alle oder die
beiden ausgewählten.</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nä&amp;chster Teil des Fensters</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part: pictures, canvas, history, run, settings.</source>
        <translation>Die Tastatur zum nächsten Teil bringen: Bilder, Leinwand, Verlauf, Malen, Einstellungen.</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Vo&amp;riger Teil des Fensters</translation>
    </message>
    <message>
        <source>Take the keyboard to the part before.</source>
        <translation>Die Tastatur zum Teil davor bringen.</translation>
    </message>
    <message>
        <source>Open earlier wor&amp;k</source>
        <translation>F&amp;rühere Arbeit öffnen</translation>
    </message>
    <message>
        <source>Start &amp;or continue</source>
        <translation>Starten &amp;oder weitermalen</translation>
    </message>
    <message>
        <source>Do what the button below the picture says: start, continue or begin again.</source>
        <translation>Tun, was der Knopf unter dem Bild sagt: starten, weitermalen oder neu beginnen.</translation>
    </message>
</context>
<context>
    <name>pastiche::MainWindow</name>
    <message>
        <source>Still reading a picture.</source>
        <translation>Ein Bild wird noch gelesen.</translation>
    </message>
    <message>
        <source>Drop a photo and a painting first.</source>
        <translation>Zuerst ein Foto und ein Gemälde ablegen.</translation>
    </message>
    <message>
        <source>Drop a photo first.</source>
        <translation>Zuerst ein Foto ablegen.</translation>
    </message>
    <message>
        <source>Drop a painting first.</source>
        <translation>Zuerst ein Gemälde ablegen.</translation>
    </message>
    <message>
        <source>Drop the picture to start from first.</source>
        <translation>Zuerst das Ausgangsbild ablegen.</translation>
    </message>
    <message>
        <source>Tick a layer under Layers first: without any there is nothing to paint by.</source>
        <translation>Zuerst unter „Schichten“ eine anhaken: ohne sie gibt es nichts, wonach gemalt wird.</translation>
    </message>
    <message>
        <source>Tick another layer, or set a weight under Expert above 0: what is ticked has none.</source>
        <translation>Eine weitere Schicht anhaken oder unter „Erweitert“ ein Gewicht über 0 setzen: die angehakten haben keines.</translation>
    </message>
    <message>
        <source>the picture so far</source>
        <translation>bisheriges Bild</translation>
    </message>
    <message>
        <source>Go on from the picture</source>
        <translation>Vom Bild aus weitermalen</translation>
    </message>
    <message>
        <source>Stopped. The picture so far stays.</source>
        <translation>Gestoppt. Das bisherige Bild bleibt.</translation>
    </message>
    <message>
        <source>Finished: more steps would hardly change the picture.</source>
        <translation>Fertig: weitere Schritte würden das Bild kaum noch ändern.</translation>
    </message>
    <message>
        <source>Finished: all iterations are done.</source>
        <translation>Fertig: alle Iterationen sind gemacht.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not opened again: %1</source>
        <translation>Nicht wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Left out, as there is no place for more: %1</source>
        <translation>Weggelassen, da kein Platz für mehr ist: %1</translation>
    </message>
    <message>
        <source>Paint its &amp;mask</source>
        <translation>Seine &amp;Maske malen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open artwork</source>
        <translation>Werk öffnen</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche);;All files (*)</source>
        <translation>Werke (*.pastiche);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Save artwork</source>
        <translation>Werk speichern</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche)</source>
        <translation>Werke (*.pastiche)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>An artwork&apos;s name ends in .pastiche. Choose another name.</source>
        <translation>Der Name eines Werks endet auf .pastiche. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Pastiche</source>
        <translation>Pastiche</translation>
    </message>
    <message>
        <source> — Pastiche</source>
        <translation> — Pastiche</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Export time-lapse</source>
        <translation>Zeitraffer exportieren</translation>
    </message>
    <message>
        <source>MP4, for phones and the web (*.mp4)</source>
        <translation>MP4, für Telefone und das Web (*.mp4)</translation>
    </message>
    <message>
        <source>WebM (*.webm)</source>
        <translation>WebM (*.webm)</translation>
    </message>
    <message>
        <source>Writing the film…</source>
        <translation>Der Film wird geschrieben…</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>Das Bild ist im Verlauf festgehalten.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>Es gibt noch kein Bild zum Festhalten.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>the artwork</source>
        <translation>das Werk</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Drop a photo here,
or click to open one</source>
        <translation>Ein Foto hier ablegen
oder zum Öffnen klicken</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>Foto und Gemälde vertauschen</translation>
    </message>
    <message>
        <source>Re&amp;start</source>
        <translation>Neu&amp;start</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>Neu be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Begin again, with what is chosen now.</source>
        <translation>Von vorn beginnen, mit dem, was jetzt gewählt ist.</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>Mit dem Malen beginnen.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on painting.</source>
        <translation>Weitermalen.</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>Das Malen unterbrechen.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Die Bilder werden betrachtet…</translation>
    </message>
    <message>
        <source>The network is fetched.</source>
        <translation>Das Netz ist heruntergeladen.</translation>
    </message>
    <message>
        <source>what was on the canvas</source>
        <translation>Bild von der Leinwand</translation>
    </message>
    <message>
        <source>Start from the canvas</source>
        <translation>Von der Leinwand ausgehen</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>das Foto</translation>
    </message>
    <message>
        <source>the painting</source>
        <translation>das Gemälde</translation>
    </message>
    <message>
        <source>the start picture</source>
        <translation>das Ausgangsbild</translation>
    </message>
    <message>
        <source>the network&apos;s file</source>
        <translation>die Datei des Netzes</translation>
    </message>
    <message>
        <source>A picture could not be kept on the disk: make room there or export it. Closing once more gives it up.</source>
        <translation>Ein Bild ließ sich nicht auf der Festplatte sichern: dort Platz schaffen oder es exportieren. Noch einmal schließen verwirft es.</translation>
    </message>
    <message>
        <source>Copied: %1 pixels</source>
        <translation>Kopiert: %1 Pixel</translation>
    </message>
    <message>
        <source>Two snapshots are chosen: Enter compares them.</source>
        <translation>Zwei Schnappschüsse sind gewählt: Eingabe vergleicht sie.</translation>
    </message>
    <message>
        <source>The snapshots before are still being packed; try again in a moment.</source>
        <translation>Die vorigen Schnappschüsse werden noch gepackt; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Two snapshots are compared. Escape goes back to the picture.</source>
        <translation>Zwei Schnappschüsse werden verglichen. Esc führt zum Bild zurück.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>Zur Warteschlange hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Added to the queue: %1. The queue is not started yet.</source>
        <translation>Zur Warteschlange hinzugefügt: %1. Die Warteschlange ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Adding to the queue…</source>
        <translation>Wird zur Warteschlange hinzugefügt…</translation>
    </message>
    <message>
        <source>What is open could not be kept for the next start: %1. Closing once more gives it up.</source>
        <translation>Was offen ist, ließ sich nicht für den nächsten Start sichern: %1. Noch einmal schließen verwirft es.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose again, another file or another place.</source>
        <translation>Noch einmal wählen: eine andere Datei oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Netze…</translation>
    </message>
    <message>
        <source>See the networks that there are.</source>
        <translation>Die vorhandenen Netze ansehen.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder of this file in the file manager.</source>
        <translation>Den Ordner dieser Datei in der Dateiverwaltung öffnen.</translation>
    </message>
    <message>
        <source>This artwork is not saved in a file.</source>
        <translation>Das Geöffnete ist in keiner Datei gespeichert.</translation>
    </message>
    <message>
        <source>What was open last is kept in %1</source>
        <translation>Das zuletzt Geöffnete liegt in %1</translation>
    </message>
    <message>
        <source>The preset took the place of your own settings.</source>
        <translation>Die Voreinstellung hat die eigenen Einstellungen ersetzt.</translation>
    </message>
    <message>
        <source>A mask has another shape than the photo.</source>
        <translation>Eine Maske hat eine andere Form als das Foto.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take away the masks that have not the photo&apos;s shape.</source>
        <translation>Die Masken wegnehmen, die nicht die Form des Fotos haben.</translation>
    </message>
    <message>
        <source>Clear masks of another shape</source>
        <translation>Masken anderer Form entfernen</translation>
    </message>
    <message>
        <source>&amp;Use as the start picture</source>
        <translation>Als Ausgang&amp;sbild nehmen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>Fo&amp;to</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Choose another file for the artwork.</source>
        <translation>Eine andere Datei für das Werk wählen.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>There is no earlier work</source>
        <translation>Zuletzt wurde nichts ohne Datei beiseitegelegt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>%1 Until then the run goes on as it was.</source>
        <translation>%1 Bis dahin geht der Lauf weiter wie bisher.</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>Warteschlange…</translation>
    </message>
    <message>
        <source>See what waits, and try again.</source>
        <translation>Sehen, was wartet, und es noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the queue are still to be painted.</source>
        <translation>
            <numerusform>%n Bild der Warteschlange ist noch zu malen.</numerusform>
            <numerusform>%n Bilder der Warteschlange sind noch zu malen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Paint them, one after another.</source>
        <translation>Eines nach dem anderen malen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the picture to a file of your choice.</source>
        <translation>Das Bild in eine Datei eigener Wahl schreiben.</translation>
    </message>
    <message>
        <source>Show an earlier result</source>
        <translation>Früheres Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>Writing the contact sheet…</source>
        <translation>Kontaktbogen wird geschrieben…</translation>
    </message>
    <message>
        <source>A part of it is protected.</source>
        <translation>Ein Teil davon ist geschützt.</translation>
    </message>
    <message>
        <source>Writing the contact sheet: picture %1 of %2</source>
        <translation>Kontaktbogen wird geschrieben: Bild %1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave off: nothing is written.</source>
        <translation>Aufhören: Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The picture before is kept in the history.</source>
        <translation>Das Bild davor ist im Verlauf aufgehoben.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave off, and go back to that picture and its settings.</source>
        <translation>Aufhören und zu diesem Bild und seinen Einstellungen zurückkehren.</translation>
    </message>
    <message>
        <source>The picture is to start from noise now, which the seed is of.</source>
        <translation>Das Bild beginnt jetzt mit Rauschen, zu dem der Startwert gehört.</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. What was open can be brought back as it was: %1.</source>
        <translation>Pastiche wurde nicht ordentlich beendet. Was offen war, kann zurückgeholt werden, wie es war: %1.</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. The changes of %1 can be brought back as they were: %2. The file itself stays as it is until you save.</source>
        <translation>Pastiche wurde nicht ordentlich beendet. Die Änderungen an %1 können zurückgeholt werden, wie sie waren: %2. Die Datei selbst bleibt, wie sie ist, bis gespeichert wird.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>-history</source>
        <translation>-Verlauf</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>Einen Film davon schreiben, wie das Bild entstand: MP4 oder WebM.</translation>
    </message>
    <message>
        <source>There is a film of what has been painted since the program was started or the artwork opened: paint first.</source>
        <translation>Einen Film gibt es von dem, was seit dem Start des Programms oder dem Öffnen gemalt wurde: zuerst malen.</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskBar</name>
    <message>
        <source>Which mask</source>
        <translation>Welche Maske</translation>
    </message>
    <message>
        <source>Which mask is painted: where one of the paintings paints,
or where the photo stays as it is.</source>
        <translation>Welche Maske gemalt wird: wo eines der Gemälde malt
oder wo das Foto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the photo.
Keys: [ and ]. On the picture: the wheel; with Ctrl it zooms.</source>
        <translation>Durchmesser des Pinsels in Pixeln des Fotos.
Tasten: [ und ]. Auf dem Bild: das Mausrad; mit Strg zoomt es.</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>How far the brush fades towards its edge: left hard, right soft.</source>
        <translation>Wie weit der Pinsel zum Rand hin ausläuft: links hart, rechts weich.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Take away what was painted (X or E; a pen&apos;s other end; Alt while
painting).</source>
        <translation>Wegnehmen, was gemalt wurde (X oder E; das andere Ende eines Stifts; Alt beim
Malen).</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Put the brush away (Escape).</source>
        <translation>Den Pinsel weglegen (Esc).</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>What can be done with the mask as a whole.</source>
        <translation>Was sich mit der ganzen Maske tun lässt.</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>The mask holds everywhere.</source>
        <translation>Die Maske gilt überall.</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>What was masked is not, and the other way round.</source>
        <translation>Maskiertes wird frei und umgekehrt.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take the mask away: it holds nowhere, and a painting is used wherever no other mask claims the picture.</source>
        <translation>Die Maske wegnehmen: sie gilt nirgends, und ein Gemälde wird überall verwendet, wo keine andere Maske das Bild beansprucht.</translation>
    </message>
    <message>
        <source>Fea&amp;ther</source>
        <translation>Weiche &amp;Kante</translation>
    </message>
    <message>
        <source>By %L1 % of the picture</source>
        <translation>Um %L1 % des Bildes</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>La&amp;den…</translation>
    </message>
    <message>
        <source>From a grey picture of the photo&apos;s shape: white is masked.</source>
        <translation>Aus einem Graustufenbild mit dem Seitenverhältnis des Fotos: Weiß ist maskiert.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>As a grey picture.</source>
        <translation>Als Graustufenbild.</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <translation>S&amp;tiftdruck</translation>
    </message>
    <message>
        <source>Sets the size</source>
        <translation>Steuert die Größe</translation>
    </message>
    <message>
        <source>Sets the flow</source>
        <translation>Steuert den Fluss</translation>
    </message>
    <message>
        <source>Sets nothing</source>
        <translation>Steuert nichts</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Farbe der Maske</translation>
    </message>
    <message>
        <source>In which colour masks lie over the picture,
and how strongly.</source>
        <translation>In welcher Farbe Masken über dem Bild liegen
und wie kräftig.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>%1 % strong</source>
        <translation>%1 % Deckkraft</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>-mask</source>
        <translation>-Maske</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskPlace</name>
    <message>
        <source>Protect the photo</source>
        <translation>Foto schützen</translation>
    </message>
    <message>
        <source>Where painting %1 paints</source>
        <translation>Wo Gemälde %1 malt</translation>
    </message>
    <message>
        <source>Where %1 paints</source>
        <translation>Wo %1 malt</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskTool</name>
    <message>
        <source>Fill the mask</source>
        <translation>Maske füllen</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>Maske: weiche Kante</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo.</source>
        <translation>%1 misst %2, das Foto %3: die Seitenverhältnisse sind verschieden; die Maske über das Foto malen.</translation>
    </message>
    <message>
        <source>The mask was not loaded: it was for another photo or another mask.</source>
        <translation>Die Maske wurde nicht geladen: sie war für ein anderes Foto oder eine andere Maske.</translation>
    </message>
    <message>
        <source>Load the mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>The mask is saved: %1</source>
        <translation>Die Maske ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Erase in the mask</source>
        <translation>In der Maske radieren</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>Maske malen</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1 % von links, %2 % von oben</translation>
    </message>
    <message>
        <source>erases at %1</source>
        <translation>radiert bei %1</translation>
    </message>
    <message>
        <source>paints at %1</source>
        <translation>malt bei %1</translation>
    </message>
    <message>
        <source>eraser at %1</source>
        <translation>Radierer bei %1</translation>
    </message>
    <message>
        <source>brush at %1</source>
        <translation>Pinsel bei %1</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkBox</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file
(.safetensors, .pth) of VGG-19&apos;s layers.</source>
        <translation>Das Netz, das die Bilder betrachtet: das eingebaute oder eine Gewichtsdatei
(.safetensors, .pth) mit den Schichten von VGG-19.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Netze…</translation>
    </message>
    <message>
        <source>Choose a weight file.</source>
        <translation>Eine Gewichtsdatei wählen.</translation>
    </message>
    <message>
        <source>Fetch VGG-19, add files, see what they are.</source>
        <translation>VGG-19 herunterladen, Dateien hinzufügen, ansehen, was sie sind.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Gewichtsdateien (*.safetensors *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkDialog</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
    <message>
        <source>fetched, %1</source>
        <translation>heruntergeladen, %1</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>begonnen: %1 von %2</translation>
    </message>
    <message>
        <source>not fetched, %1</source>
        <translation>nicht heruntergeladen, %1</translation>
    </message>
    <message>
        <source>your file, %1</source>
        <translation>eigene Datei, %1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>&amp;Use this network</source>
        <translation>Dieses Netz &amp;verwenden</translation>
    </message>
    <message>
        <source>Let this network look at the pictures from now on.</source>
        <translation>Dieses Netz von jetzt an die Bilder betrachten lassen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the networks (Escape).</source>
        <translation>Die Netze schließen (Esc).</translation>
    </message>
    <message>
        <source>The networks that can look at the pictures.</source>
        <translation>Die Netze, die Bilder betrachten können.</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>Datei &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a weight file of VGG-19&apos;s layers (.safetensors, .pth).</source>
        <translation>Eine Gewichtsdatei mit den Schichten von VGG-19 hinzufügen (.safetensors, .pth).</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the file off this list. It stays on the disk.</source>
        <translation>Die Datei von dieser Liste nehmen. Auf der Festplatte bleibt sie.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Herunter&amp;laden</translation>
    </message>
    <message>
        <source>Fetch the whole file</source>
        <translation>Ganze Datei herunterladen</translation>
    </message>
    <message>
        <source>Brings the whole file, most of which is not used, to compare its SHA-256
with the published one. Otherwise lengths, shapes and values are checked.</source>
        <translation>Holt die ganze Datei, von der das meiste nicht gebraucht wird, um ihre SHA-256 mit der
veröffentlichten zu vergleichen. Sonst werden Längen, Formen und Werte geprüft.</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>&amp;Show what its layers see</source>
        <translation>&amp;Zeigen, was seine Schichten sehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fetched. The SHA-256 of the whole file is the right one.</source>
        <translation>Heruntergeladen. Die SHA-256 der ganzen Datei stimmt.</translation>
    </message>
    <message>
        <source>Fetched. Lengths, shapes and values are sound.</source>
        <translation>Heruntergeladen. Längen, Formen und Werte sind in Ordnung.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept; the next fetch goes on.</source>
        <translation>Abgebrochen. Was angekommen ist, bleibt erhalten; der nächste Download setzt dort fort.</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Gewichtsdateien (*.safetensors *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Anfrage an den Server…</translation>
    </message>
    <message>
        <source>The whole file, %1</source>
        <translation>Die ganze Datei, %1</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>Erneut herunter&amp;laden</translation>
    </message>
    <message>
        <source>Go on &amp;fetching</source>
        <translation>Weiter herunter&amp;laden</translation>
    </message>
    <message>
        <source>Stop fetching. What has arrived is kept for the next time.</source>
        <translation>Den Download abbrechen. Was angekommen ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>Fetch it over the internet from %1.</source>
        <translation>Über das Internet von %1 herunterladen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird betrachtet…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Lets the network look at the photo, and shows of each of its layers the maps
that vary most over it, and how strongly it answers.</source>
        <translation>Lässt das Netz das Foto betrachten und zeigt von jeder seiner Schichten die Karten,
die darüber am stärksten wechseln, und wie stark sie anspricht.</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingCard</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>How much of the whole this painting has. Drag it, or use Left and Right.</source>
        <translation>Welchen Anteil am Ganzen dieses Gemälde hat. Ziehen oder die Tasten Links und Rechts verwenden.</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take this painting out (Delete)</source>
        <translation>Dieses Gemälde entfernen (Entf)</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Painting %1 of %2: %3</source>
        <translation>Gemälde %1 von %2: %3</translation>
    </message>
    <message>
        <source>Paints where its mask is white.</source>
        <translation>Malt, wo seine Maske weiß ist.</translation>
    </message>
    <message>
        <source>Double-click: another painting here. Delete: take it out. Drag: put it elsewhere.</source>
        <translation>Doppelklick: ein anderes Gemälde hier. Entf: entfernen. Ziehen: an andere Stelle setzen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingList</name>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>Bilder (%1);;Werke (*.pastiche);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a painting here,
or click to open one</source>
        <translation>Ein Gemälde hier ablegen
oder zum Öffnen klicken</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Paintings: paste</source>
        <translation>Gemälde: einfügen</translation>
    </message>
    <message>
        <source>Add a picture that was copied as a painting (Ctrl+V in this list)</source>
        <translation>Ein kopiertes Bild als Gemälde hinzufügen (Strg+V in dieser Liste)</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF oder BMP.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Drop paintings here, or click to open some.</source>
        <translation>Gemälde hier ablegen oder zum Öffnen klicken.</translation>
    </message>
    <message>
        <source>Add a painting</source>
        <translation>Gemälde hinzufügen</translation>
    </message>
    <message>
        <source>Mix in another painting: drop some here, or click to open them.</source>
        <translation>Ein weiteres Gemälde beimischen: hier ablegen oder zum Öffnen klicken.</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Open: Painting</source>
        <translation>Öffnen: Gemälde</translation>
    </message>
    <message>
        <source>Add paintings</source>
        <translation>Gemälde hinzufügen</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingLoads</name>
    <message>
        <source>%1: %2 paintings can be mixed at the most; take one out first.</source>
        <translation>%1: höchstens %2 Gemälde lassen sich mischen; zuerst eines entfernen.</translation>
    </message>
</context>
<context>
    <name>pastiche::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Palette: choose a folder</source>
        <translation>Palette: Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder of paintings to try</source>
        <translation>Einen Ordner mit Gemälden zum Ausprobieren wählen</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Paintings to try</source>
        <translation>Gemälde zum Ausprobieren</translation>
    </message>
    <message>
        <source>Enter tries a painting in place of the chosen one, Shift+Enter adds it.</source>
        <translation>Eingabe probiert ein Gemälde anstelle des gewählten, Umschalt+Eingabe fügt es hinzu.</translation>
    </message>
    <message>
        <source>A folder of paintings to try</source>
        <translation>Ein Ordner mit Gemälden zum Ausprobieren</translation>
    </message>
    <message>
        <source>shipped with Pastiche</source>
        <translation>mit Pastiche geliefert</translation>
    </message>
    <message>
        <source>Paint the photo small with each of these, one after another, as it is set
now. A click takes one. They wait while the picture itself is painted.</source>
        <translation>Das Foto klein mit jedem von ihnen malen, eines nach dem anderen, wie es jetzt
eingestellt ist. Ein Klick wählt eines. Solange das Bild selbst gemalt wird, warten sie.</translation>
    </message>
    <message>
        <source>Choose a photo first: each of these is then tried on it.</source>
        <translation>Zuerst ein Foto wählen: jedes von ihnen wird dann daran ausprobiert.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another.</source>
        <translation>In diesem Ordner sind keine Bilder. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Add it to the paintings</source>
        <translation>Zu den Gemälden &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>Ordner &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>Ordner neu &amp;lesen</translation>
    </message>
    <message>
        <source>The paintings &amp;shipped with Pastiche</source>
        <translation>&amp;Mit Pastiche gelieferte Gemälde</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteModel</name>
    <message>
        <source>Click: try it in place of the chosen painting.
Ctrl+click or drag: add it to the paintings.</source>
        <translation>Klick: anstelle des gewählten Gemäldes ausprobieren.
Strg+Klick oder Ziehen: zu den Gemälden hinzufügen.</translation>
    </message>
    <message>
        <source>%1, tried on the photo</source>
        <translation>%1, am Foto ausprobiert</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteView</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>pastiche::PhotoFrame</name>
    <message>
        <source>Crop the photo</source>
        <translation>Foto zuschneiden</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>Foto nach links drehen</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>Foto nach rechts drehen</translation>
    </message>
    <message>
        <source>The photo keeps its frame: the pictures have changed meanwhile. Try it again.</source>
        <translation>Das Foto behält seinen Ausschnitt: die Bilder haben sich inzwischen geändert. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrid</name>
    <message>
        <source>%1, chosen and changed since</source>
        <translation>%1, gewählt und seither geändert</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrip</name>
    <message>
        <source>Drag the picture out</source>
        <translation>Bild herausziehen</translation>
    </message>
    <message>
        <source>Drag this into a file manager or another program to give it the picture.
The picture itself is dragged out with Ctrl.
Click: copy the picture.</source>
        <translation>Hieran lässt sich das Bild in eine Dateiverwaltung oder ein anderes Programm ziehen.
Das Bild selbst wird mit Strg herausgezogen.
Klick: das Bild kopieren.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureKeeper</name>
    <message>
        <source>The picture could not be kept among the earlier results, and is tried again: %1. Export it to be safe.</source>
        <translation>Das Bild ließ sich nicht bei den früheren Ergebnissen ablegen; es wird noch einmal versucht: %1. Zur Sicherheit exportieren.</translation>
    </message>
    <message>
        <source>The run ended before it had a picture; nothing was exported.</source>
        <translation>Der Lauf endete, bevor er ein Bild hatte; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureLoader</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureSharing</name>
    <message>
        <source>pastiche</source>
        <translation>pastiche</translation>
    </message>
    <message>
        <source>-pastiche</source>
        <translation>-pastiche</translation>
    </message>
    <message>
        <source>The run ended before it had a picture.</source>
        <translation>Der Lauf endete, bevor er ein Bild hatte.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>Im Ordner für temporäre Dateien ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureWell</name>
    <message>
        <source>Drop a picture here, or click to open one.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>Ein Bild hier ablegen oder zum Öffnen klicken.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF oder BMP.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a picture file</source>
        <translation>Eine Bilddatei öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture that was copied</source>
        <translation>Ein kopiertes Bild einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the picture out (Delete)</source>
        <translation>Das Bild entfernen (Entf)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>Bilder (%1);;Werke (*.pastiche);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1
%2 pixels</source>
        <translation>%1
%2 Pixel</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Drop another one here, or click to open it. Delete takes this one out.</source>
        <translation>Hier ein anderes ablegen, oder klicken, um es zu öffnen. Entf nimmt dieses heraus.</translation>
    </message>
</context>
<context>
    <name>pastiche::PresetPanel</name>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>What each preset would make of your photo and paintings. A click takes one; the
size stays. Takes effect while the picture forms.</source>
        <translation>Was jede Voreinstellung aus Foto und Gemälden machen würde. Ein Klick wählt eine;
die Größe bleibt. Wirkt schon, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Presets as published</source>
        <translation>Voreinstellungen wie veröffentlicht</translation>
    </message>
    <message>
        <source>Recipes of papers and reports with exactly their numbers, their size too.</source>
        <translation>Rezepte aus Fachartikeln und Berichten mit genau deren Zahlen, auch der Größe.</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>Einstellungen als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Keep the settings as they are now as a preset of your own.</source>
        <translation>Die jetzigen Einstellungen als eigene Voreinstellung behalten.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>More to do with presets</source>
        <translation>Mehr zu Voreinstellungen</translation>
    </message>
    <message>
        <source>Rename, delete or export the chosen preset, or import one.</source>
        <translation>Die gewählte Voreinstellung umbenennen, löschen oder exportieren, oder eine importieren.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Voreinstellung %1</translation>
    </message>
    <message>
        <source>Save the settings as…</source>
        <translation>Einstellungen speichern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>There is a preset %1. Replace it?</source>
        <translation>Es gibt schon eine Voreinstellung %1. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>There is a preset %1 already.</source>
        <translation>Es gibt schon eine Voreinstellung %1.</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete the preset %1 for good?</source>
        <translation>Soll die Voreinstellung %1 endgültig gelöscht werden?</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Voreinstellung importieren</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Voreinstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <source>A preset of the program is called %1: choose another name.</source>
        <translation>Eine Voreinstellung des Programms heißt %1: einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>pastiche::PrintSize</name>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 cm at %3 dpi</source>
        <translation>%1 × %2 cm bei %3 dpi</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
</context>
<context>
    <name>pastiche::Progress</name>
    <message>
        <source>Painting</source>
        <translation>Malt das Bild</translation>
    </message>
    <message>
        <source>Painting large shapes</source>
        <translation>Malt große Formen</translation>
    </message>
    <message>
        <source>Painting fine detail</source>
        <translation>Malt feine Details</translation>
    </message>
    <message>
        <source>Painting shapes</source>
        <translation>Malt Formen</translation>
    </message>
    <message>
        <source>Painting strokes</source>
        <translation>Malt Striche</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>Scale %1 of %2 · %3 px · iteration %4</source>
        <translation>Stufe %1 von %2 · %3 px · Iteration %4</translation>
    </message>
</context>
<context>
    <name>pastiche::Queue</name>
    <message>
        <source>The queue could not be kept on the disk: %1</source>
        <translation>Die Warteschlange ließ sich nicht auf der Festplatte sichern: %1</translation>
    </message>
    <message>
        <source>Choose a file for it.</source>
        <translation>Eine Datei dafür wählen.</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another file.</source>
        <translation>%1: eine Datei dieses Namens gibt es schon. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Its artwork is gone from the queue&apos;s folder. Remove it.</source>
        <translation>Das Werk dazu ist nicht mehr im Ordner der Warteschlange. Den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>An artwork</source>
        <translation>Ein Werk</translation>
    </message>
    <message>
        <source>Where it was to go is not known any more. Choose a file for it.</source>
        <translation>Wohin das Bild kommen sollte, ist nicht mehr bekannt. Eine Datei dafür wählen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting, %1 % painted</source>
        <translation>Wartet, %1 % gemalt</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Die Bilder werden betrachtet…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Fertig nach %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The queue is in use by another window of Pastiche.</source>
        <translation>Ein anderes Fenster von Pastiche benutzt die Warteschlange.</translation>
    </message>
    <message>
        <source>Nothing is left to paint.</source>
        <translation>Es ist nichts mehr zu malen.</translation>
    </message>
    <message>
        <source>Goes on when the window&apos;s own picture is finished.</source>
        <translation>Geht weiter, sobald das Bild im Fenster fertig ist.</translation>
    </message>
    <message>
        <source>Painting: 1 picture to go.</source>
        <translation>Malt: noch 1 Bild.</translation>
    </message>
    <message numerus="yes">
        <source>Painting: %n pictures to go.</source>
        <translation>
            <numerusform>Malt: noch %n Bild.</numerusform>
            <numerusform>Malt: noch %n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: 1 picture waits.</source>
        <translation>Nicht gestartet: 1 Bild wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Not started: %n pictures wait.</source>
        <translation>
            <numerusform>Nicht gestartet: %n Bild wartet.</numerusform>
            <numerusform>Nicht gestartet: %n Bilder warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The picture was put into %2 instead.</source>
        <translation>%1. Das Bild wurde stattdessen in %2 gelegt.</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1 im Stil von %2</translation>
    </message>
    <message>
        <source>%1: nothing can be written in this folder, so there is no queue.</source>
        <translation>%1: in diesen Ordner lässt sich nichts schreiben, daher gibt es keine Warteschlange.</translation>
    </message>
    <message>
        <source>%1 was begun meanwhile, so it goes where it was to go.</source>
        <translation>%1 wurde inzwischen begonnen und kommt dorthin, wo es hin sollte.</translation>
    </message>
    <message>
        <source>%1: the file has been changed since. Choose it again, or another.</source>
        <translation>%1: Die Datei wurde seither geändert. Sie oder eine andere neu wählen.</translation>
    </message>
    <message>
        <source>Paused: 1 picture waits.</source>
        <translation>Angehalten: 1 Bild wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n pictures wait.</source>
        <translation>
            <numerusform>Angehalten: %n Bild wartet.</numerusform>
            <numerusform>Angehalten: %n Bilder warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is full: it holds %1 artworks at the most. Remove some of them, and add this one again.</source>
        <translation>Die Warteschlange ist voll: sie fasst höchstens %1 Werke. Einige davon entfernen und dieses noch einmal hinzufügen.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueButton</name>
    <message>
        <source>Queue: %1 (%2 %)</source>
        <translation>Warteschlange: %1 (%2 %)</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>Click to see the queue.</source>
        <translation>Ein Klick zeigt die Warteschlange.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueDialog</name>
    <message>
        <source>The queue is empty. &quot;Add to the queue&quot; in the menu Run puts the artwork of the window here, to be painted later.</source>
        <translation>Die Warteschlange ist leer. „Zur Warteschlange hinzufügen“ im Menü „Malen“ stellt das Werk aus dem Fenster hierher, um es später zu malen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>Das Werk und, falls vorhanden, sein Bild ins Fenster holen.</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>Neu festlegen, wohin das Bild kommt und in welchem Format.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>Nicht oder nicht weiter malen; die übrigen kommen weiter dran.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>Aus der Warteschlange entfernen. Ein Bild, das schon in seiner Datei ist, bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what was removed last.</source>
        <translation>Zurückholen, was zuletzt entfernt wurde.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window; the queue goes on.</source>
        <translation>Dieses Fenster schließen; die Warteschlange läuft weiter.</translation>
    </message>
    <message>
        <source>pastiche</source>
        <translation>pastiche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Stop painting; what is painted so far is kept, to go on from.</source>
        <translation>Das Malen unterbrechen; was schon gemalt ist, bleibt und wird später fortgesetzt.</translation>
    </message>
    <message>
        <source>Paint what waits, one after another.</source>
        <translation>Malen, was wartet, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>%1, %2 pixels</source>
        <translation>%1, %2 Pixel</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Datei &amp;anzeigen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>Das fertige Bild im Bildbetrachter des Systems öffnen.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>Noch einmal warten lassen, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Put the picture and its settings into the window. Its photo and paintings are not kept any more.</source>
        <translation>Das Bild und seine Einstellungen ins Fenster holen. Foto und Gemälde dazu werden nicht mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueFileDialog</name>
    <message>
        <source>File of the picture</source>
        <translation>Datei für das Bild</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Let the picture go there.</source>
        <translation>Das Bild in diese Datei schreiben lassen.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueModel</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueOnDesktop</name>
    <message>
        <source>1 picture was painted.</source>
        <translation>1 Bild wurde gemalt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were painted.</source>
        <translation>
            <numerusform>%n Bild wurde gemalt.</numerusform>
            <numerusform>%n Bilder wurden gemalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be: the queue says why.</source>
        <translation>1 Bild ließ sich nicht malen: die Warteschlange sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: the queue says why.</source>
        <translation>
            <numerusform>%n Bild ließ sich nicht malen: die Warteschlange sagt, warum.</numerusform>
            <numerusform>%n Bilder ließen sich nicht malen: die Warteschlange sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is finished</source>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Pictures in the order in which they are painted. Enter: open. Alt with Up or Down: move. Delete: take out. Menu key: more.</source>
        <translation>Bilder in der Reihenfolge, in der sie gemalt werden. Eingabe: öffnen. Alt mit Pfeil auf oder ab: verschieben. Entf: entfernen. Menütaste: mehr.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>Das Werk und, falls vorhanden, sein Bild ins Fenster holen.</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Datei &amp;anzeigen</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>Das fertige Bild im Bildbetrachter des Systems öffnen.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Andere Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>Neu festlegen, wohin das Bild kommt und in welchem Format.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Paint it earlier.</source>
        <translation>Früher malen.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Paint it later.</source>
        <translation>Später malen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>Nicht oder nicht weiter malen; die übrigen kommen weiter dran.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>Noch einmal warten lassen, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>Aus der Warteschlange entfernen. Ein Bild, das schon in seiner Datei ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Remove all that are f&amp;inished</source>
        <translation>Alle fer&amp;tigen entfernen</translation>
    </message>
    <message>
        <source>Take those out whose pictures are in their files, which stay there.</source>
        <translation>Nimmt heraus, wessen Bild in seiner Datei liegt; die Dateien bleiben.</translation>
    </message>
</context>
<context>
    <name>pastiche::RatioSlider</name>
    <message>
        <source>Balance of photo and painting</source>
        <translation>Balance von Foto und Gemälde</translation>
    </message>
    <message>
        <source>How much of the photo stays (α/β). Left: more painting, right: more photo.
Takes effect while the picture forms. Double click: back to 10⁻³.</source>
        <translation>Wie viel vom Foto bleibt (α/β). Links: mehr Gemälde, rechts: mehr Foto.
Wirkt schon, während das Bild entsteht. Doppelklick: zurück auf 10⁻³.</translation>
    </message>
    <message>
        <source>Balance as a number</source>
        <translation>Balance als Zahl</translation>
    </message>
    <message>
        <source>The same balance as a number, α/β, from 0.00001 to 1.</source>
        <translation>Dieselbe Balance als Zahl, α/β, von 0,00001 bis 1.</translation>
    </message>
    <message>
        <source>The painting</source>
        <translation>Das Gemälde</translation>
    </message>
    <message>
        <source>More of the painting.</source>
        <translation>Mehr vom Gemälde.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>More of the photo.</source>
        <translation>Mehr vom Foto.</translation>
    </message>
    <message>
        <source>more painting</source>
        <translation>mehr Gemälde</translation>
    </message>
    <message>
        <source>more photo</source>
        <translation>mehr Foto</translation>
    </message>
</context>
<context>
    <name>pastiche::RecipeForm</name>
    <message>
        <source>Figures</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>brushwork</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>its objects</source>
        <translation>ganze Motive</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>Wie viel von den Motiven des Gemäldes, seinen Monden und Gesichtern, neben dem
Pinselstrich erscheinen darf. Wirkt schon, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>breit</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: the middle is as it is, half has
strokes half as large. Takes effect while the picture forms.</source>
        <translation>Wie groß das Gemälde neben dem Bild ist: in der Mitte wie es ist, bei halber Größe sind
die Striche halb so groß. Wirkt schon, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Glätte</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>wie es kommt</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>How rough the picture may be beside the painting. The first step: no rougher than
the painting. Further ones are calmer. Takes effect while the picture forms.</source>
        <translation>Wie rau das Bild neben dem Gemälde sein darf. Erster Schritt: nicht rauer als das Gemälde.
Weitere sind ruhiger. Wirkt schon, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Feine Linien</translation>
    </message>
    <message>
        <source>painted over</source>
        <translation>übermalt</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>wie im Foto</translation>
    </message>
    <message>
        <source>How sharp the photo&apos;s finest lines, twigs and wires, stay in the picture. Takes
effect at the next size or the next start; with noise there are none.</source>
        <translation>Wie scharf die feinsten Linien des Fotos, Zweige und Drähte, im Bild bleiben. Wirkt ab der
nächsten Größe oder dem nächsten Start; mit Rauschen gibt es keine.</translation>
    </message>
</context>
<context>
    <name>pastiche::ResetMenu</name>
    <message>
        <source>Reset to the &amp;default</source>
        <translation>Auf den &amp;Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>As in the pre&amp;set %1</source>
        <translation>Wie in der &amp;Voreinstellung %1</translation>
    </message>
</context>
<context>
    <name>pastiche::ResultsDialog</name>
    <message>
        <source>Looking for results…</source>
        <translation>Ergebnisse werden gesucht…</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Frühere Ergebnisse</translation>
    </message>
    <message>
        <source>The pictures that were painted, the newest first. Enter shows one.</source>
        <translation>Die gemalten Bilder, die neuesten zuerst. Eingabe zeigt eines.</translation>
    </message>
    <message>
        <source>A picture is being painted. Stop it to show an earlier one or to use its settings.</source>
        <translation>Ein Bild wird gerade gemalt. Zuerst stoppen, um ein früheres zu zeigen oder seine Einstellungen zu verwenden.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Put the picture on the canvas, to look at or export.</source>
        <translation>Das Bild auf die Leinwand bringen, zum Ansehen oder Exportieren.</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>Seine &amp;Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.</source>
        <translation>Alles so einstellen, wie es war, als dieses Bild gemalt wurde.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the picture out of the results (Delete).</source>
        <translation>Das Bild aus den Ergebnissen nehmen (Entf).</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Das zuletzt Gelöschte zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the results (Escape).</source>
        <translation>Die Ergebnisse schließen (Esc).</translation>
    </message>
    <message>
        <source>There are no results yet.
Every picture that you paint is kept here by itself, with its settings.</source>
        <translation>Noch gibt es keine Ergebnisse.
Jedes gemalte Bild wird hier von selbst aufbewahrt, mit seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Being painted</source>
        <translation>Wird gerade gemalt</translation>
    </message>
</context>
<context>
    <name>pastiche::RunBar</name>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the numbers of the run.</source>
        <translation>Die Zahlen des Laufs ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Painting large shapes, 88 min left</source>
        <translation>Malt große Formen, noch 88 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Die Bilder werden betrachtet…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Gestoppt nach %1</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Fertig nach %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>How much of the work is done, by estimate: the picture is painted at growing sizes,
each until more steps would hardly change it.</source>
        <translation>Wie viel der Arbeit geschätzt getan ist: das Bild wird in wachsenden Größen gemalt,
in jeder so lange, bis weitere Schritte kaum noch etwas ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n iterations</source>
        <translation>
            <numerusform>Nach %n Iteration beendet</numerusform>
            <numerusform>Nach %n Iterationen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Press %1.</source>
        <translation>Bereit. %1 drücken.</translation>
    </message>
    <message>
        <source>Finished at once: there was nothing to change.</source>
        <translation>Sofort fertig: es gab nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>pastiche::RunDetails</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>α · photo + β · painting + smoothing: what falls.</source>
        <translation>α · Foto + β · Gemälde + Glättung: das, was fällt.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Distance from the photo (content loss), before its weight α.</source>
        <translation>Abstand vom Foto (Inhaltsverlust), vor seinem Gewicht α.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Distance from the painting (style loss), before its weight β.</source>
        <translation>Abstand vom Gemälde (Stilverlust), vor seinem Gewicht β.</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Evaluations per second: looks of the network at the picture.</source>
        <translation>Auswertungen pro Sekunde: so oft betrachtet das Netz das Bild.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The picture is painted at growing sizes: which of them, and its longest side in pixels.</source>
        <translation>Das Bild wird in wachsenden Größen gemalt: die wievielte es ist, und ihre längste Seite in Pixeln.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Steps done so far, at all scales.</source>
        <translation>Bisherige Schritte, auf allen Stufen.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Time since the start, without pauses.</source>
        <translation>Zeit seit dem Start, ohne Pausen.</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Time until the end, by estimate: at the pace of the latest iterations, and as many as are likely to pay.</source>
        <translation>Geschätzte Zeit bis zum Ende: im Tempo der letzten Iterationen, und so viele, wie sich voraussichtlich lohnen.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 px</source>
        <translation>%1 von %2 · %3 px</translation>
    </message>
</context>
<context>
    <name>pastiche::RunOnDesktop</name>
    <message>
        <source>The picture could not be finished</source>
        <translation>Das Bild ließ sich nicht fertigstellen</translation>
    </message>
    <message>
        <source>The picture is finished</source>
        <translation>Das Bild ist fertig</translation>
    </message>
    <message>
        <source>Painted in %1.</source>
        <translation>Gemalt in %1.</translation>
    </message>
</context>
<context>
    <name>pastiche::SampleCard</name>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Put this photo and this painting in place, to try.</source>
        <translation>Dieses Foto und dieses Gemälde einsetzen, zum Ausprobieren.</translation>
    </message>
</context>
<context>
    <name>pastiche::ScalesBox</name>
    <message>
        <source>Scales</source>
        <translation>Größenstufen</translation>
    </message>
    <message>
        <source>Coarse to fine: large shapes are painted at small sizes, where it is quick, and
detail is added size by size. One size: slower, and exactly as many iterations
as are set; for comparing with papers. Octaves: each size twice the one before,
from 512 to 1023 pixels up. Or type longest sides of your own, as 128, 256.
Can be changed while the picture forms.</source>
        <translation>Von grob nach fein: große Formen werden in kleinen Größen gemalt, wo es schnell geht, und
Details kommen Größe für Größe hinzu. Eine Größe: langsamer, und genau so viele Iterationen
wie eingestellt; zum Vergleich mit Fachartikeln. Oktaven: jede Größe doppelt so groß wie die
vorige, ab 512 bis 1023 Pixel. Oder eigene längste Seiten eingeben, etwa 128, 256.
Lässt sich ändern, während das Bild entsteht.</translation>
    </message>
    <message>
        <source>Coarse to fine</source>
        <translation>Von grob nach fein</translation>
    </message>
    <message>
        <source>One size</source>
        <translation>Eine Größe</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Oktaven</translation>
    </message>
</context>
<context>
    <name>pastiche::Section</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Ein- oder ausblenden: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::SessionController</name>
    <message>
        <source>Drop a photo: the run goes on with the one before.</source>
        <translation>Ein Foto ablegen: der Lauf geht mit dem vorigen weiter.</translation>
    </message>
    <message>
        <source>Drop a painting: the run goes on with the one before.</source>
        <translation>Ein Gemälde ablegen: der Lauf geht mit dem vorigen weiter.</translation>
    </message>
    <message>
        <source>The photo has another shape: it applies at the next start.</source>
        <translation>Das Foto hat ein anderes Seitenverhältnis: es gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsOffer</name>
    <message>
        <source>Pastiche painted %1, and it keeps its settings.</source>
        <translation>Pastiche hat %1 gemalt, und die Datei enthält ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Pastiche painted %1 from %2 in the style of %3.</source>
        <translation>Pastiche hat %1 aus %2 im Stil von %3 gemalt.</translation>
    </message>
    <message numerus="yes">
        <source>Pastiche painted %1 from %2 in the style of %3 and %n more.</source>
        <translation>
            <numerusform>Pastiche hat %1 aus %2 im Stil von %3 und einem weiteren gemalt.</numerusform>
            <numerusform>Pastiche hat %1 aus %2 im Stil von %3 und %n weiteren gemalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are those of %1.</source>
        <translation>Die Einstellungen sind die von %1.</translation>
    </message>
    <message>
        <source>The settings are those of %1. Its photo was %2.</source>
        <translation>Die Einstellungen sind die von %1. Das Foto dazu war %2.</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>Seine &amp;Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Seine Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.
The photo and the paintings are those that were there before.</source>
        <translation>Alles so einstellen, wie es war, als dieses Bild gemalt wurde.
Foto und Gemälde bleiben die bisherigen.</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>Angebot schließen</translation>
    </message>
    <message>
        <source>Leave the settings as they are.</source>
        <translation>Die Einstellungen lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsPanel</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Colours and brush</source>
        <translation>Farben und Pinsel</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>All sixteen layers</source>
        <translation>Alle sechzehn Schichten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>What the next run takes</source>
        <translation>Was der nächste Lauf braucht</translation>
    </message>
    <message>
        <source>Measured with a few steps on a small picture, on this computer.</source>
        <translation>Mit einigen Schritten an einem kleinen Bild gemessen, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Größenstufen</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Braucht %1.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Bildruhe</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>pastiche::ShareBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>pastiche::SheetFile</name>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
</context>
<context>
    <name>pastiche::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Show the actions with this in their name.</source>
        <translation>Die Aktionen zeigen, die dies im Namen haben.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give every action the key that it had at first.</source>
        <translation>Jeder Aktion die Taste geben, die sie anfangs hatte.</translation>
    </message>
    <message>
        <source>Press the keys that this should have.</source>
        <translation>Die Tasten drücken, die hierfür gelten sollen.</translation>
    </message>
    <message>
        <source>See the photo in place of the picture</source>
        <translation>Das Foto anstelle des Bildes sehen</translation>
    </message>
    <message>
        <source>C (hold)</source>
        <translation>C (gedrückt halten)</translation>
    </message>
    <message>
        <source>+ − 0 1</source>
        <translation>+ − 0 1</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>[ ] X</source>
        <translation>[ ] X</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: give that another key first.</source>
        <translation>%1 gehört zu „%2“: dort zuerst eine andere Taste vergeben.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows, Shift, Ctrl</source>
        <translation>Pfeiltasten, Umschalt, Strg</translation>
    </message>
    <message>
        <source>Space (hold), Return</source>
        <translation>Leertaste (halten), Eingabe</translation>
    </message>
    <message>
        <source>Return, Escape</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>From group to group, within one</source>
        <translation>Von Gruppe zu Gruppe, innerhalb einer</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeiltasten</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>Das Menü dessen, was die Tastatur hat</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>Put away: a message, a tool, comparing, the full screen</source>
        <translation>Schließen: Meldung, Werkzeug, Vergleich, Vollbild</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 alone is typed, or used on the picture: hold Ctrl, Alt or Meta with it.</source>
        <translation>%1 allein wird getippt oder auf dem Bild gebraucht: dazu Strg, Alt oder Meta halten.</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Auf dem Bild</translation>
    </message>
    <message>
        <source>Zoom in, out, fit, 100 %</source>
        <translation>Größer, kleiner, einpassen, 100 %</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>With the mask brush</source>
        <translation>Mit dem Maskenpinsel</translation>
    </message>
    <message>
        <source>Smaller, larger, erase</source>
        <translation>Kleiner, größer, radieren</translation>
    </message>
    <message>
        <source>Move it, farther, by a pixel</source>
        <translation>Bewegen, weiter, um ein Pixel</translation>
    </message>
    <message>
        <source>Paint, put it away</source>
        <translation>Malen, weglegen</translation>
    </message>
    <message>
        <source>With the crop frame</source>
        <translation>Mit dem Zuschneiderahmen</translation>
    </message>
    <message>
        <source>Move it, its size, by a pixel</source>
        <translation>Bewegen, Größe, um ein Pixel</translation>
    </message>
    <message>
        <source>Crop, leave it</source>
        <translation>Zuschneiden, verlassen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>pastiche::SizeBox</name>
    <message>
        <source>Larger than the photo</source>
        <translation>Größer als das Foto</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo: what is painted is sharp at any size.
Otherwise a small photo gives a small picture.</source>
        <translation>Das Ergebnis darf mehr Pixel haben als das Foto: das Gemalte ist in jeder Größe scharf.
Sonst ergibt ein kleines Foto ein kleines Bild.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels: choose one, or type a number of your own.
Can be changed while the picture forms. Time and memory grow with the number of pixels.</source>
        <translation>Längste Seite des Ergebnisses in Pixeln: eine wählen oder eine eigene Zahl eingeben. Lässt
sich ändern, während das Bild entsteht. Zeit und Speicher wachsen mit der Zahl der Pixel.</translation>
    </message>
    <message>
        <source>Size in centimetres</source>
        <translation>Größe in Zentimetern</translation>
    </message>
    <message>
        <source>Longest side of the print. What it takes in pixels is above.</source>
        <translation>Längste Seite des Drucks. Was das in Pixeln ausmacht, steht darüber.</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>How fine the print is: 150 for what hangs on a wall, 300 for what is held in the
hand. The centimetres stay, the pixels follow.</source>
        <translation>Wie fein der Druck ist: 150 für das, was an der Wand hängt, 300 für das, was man in der
Hand hält. Die Zentimeter bleiben, die Pixel folgen.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>The screen and usual papers: the largest that the photo fits on.</source>
        <translation>Der Bildschirm und übliche Papiere: das größte Maß, in dem das Foto darauf passt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>%1 at %2 dpi</source>
        <translation>%1 bei %2 dpi</translation>
    </message>
    <message>
        <source>Prints as %1.</source>
        <translation>Im Druck %1.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The photo has no more than %1. Tick the box for %2.</source>
        <translation>Das Foto hat nicht mehr als %1. Für %2 das Kästchen anhaken.</translation>
    </message>
    <message>
        <source>Only %1 pixels on the short side, too few for brushwork: choose a larger size.</source>
        <translation>Nur %1 Pixel auf der kurzen Seite, zu wenig für Pinselstriche: eine größere Größe wählen.</translation>
    </message>
</context>
<context>
    <name>pastiche::SnapshotSheet</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
</context>
<context>
    <name>pastiche::Snapshots</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pastiche::StartPicker</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Start from the photo: keeps its drawing, quickest to a good picture.</source>
        <translation>Vom Foto ausgehen: seine Zeichnung bleibt; der kürzeste Weg zu einem guten Bild.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Start from the painting: the photo grows out of it.</source>
        <translation>Vom Gemälde ausgehen: das Foto wächst daraus hervor.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Start from noise: freest strokes; every seed gives another picture.</source>
        <translation>Von Rauschen ausgehen: die freiesten Striche; jeder Startwert ergibt ein anderes Bild.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Start from a picture of your own.</source>
        <translation>Von einem eigenen Bild ausgehen.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Start from what is on the canvas now: go on from here with other settings.</source>
        <translation>Von dem ausgehen, was auf der Leinwand ist: mit anderen Einstellungen von hier weitermalen.</translation>
    </message>
    <message>
        <source>Start picture</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Drop a picture to start from, or click to open one</source>
        <translation>Ausgangsbild hier ablegen oder zum Öffnen klicken</translation>
    </message>
    <message>
        <source>Applies at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>Ausgangsbild: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>Die Zahl, aus der das Rauschen entsteht: derselbe Startwert ergibt dasselbe Bild.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Another random seed.</source>
        <translation>Ein anderer, zufälliger Startwert.</translation>
    </message>
    <message>
        <source>In the painting&apos;s colours</source>
        <translation>In den Farben des Gemäldes</translation>
    </message>
    <message>
        <source>Noise in the painting&apos;s colours</source>
        <translation>Rauschen in den Farben des Gemäldes</translation>
    </message>
    <message>
        <source>Noise as light and as colourful as the painting, in place of grey.</source>
        <translation>Rauschen so hell und so farbig wie das Gemälde statt in Grau.</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyAxes</name>
    <message>
        <source>Type at least one number.</source>
        <translation>Mindestens eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>How much of the photo stays: its weight over the painting&apos;s. Less shows more of
the painting.</source>
        <translation>Wie viel vom Foto bleibt: sein Gewicht gegenüber dem des Gemäldes. Weniger zeigt mehr
vom Gemälde.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Glätte</translation>
    </message>
    <message>
        <source>From 0, as it comes, to 5, calm: the positions of the slider.</source>
        <translation>Von 0, wie es kommt, bis 5, ruhig: die Stellungen des Reglers.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>All settings at once, as a preset has them.</source>
        <translation>Alle Einstellungen auf einmal, wie eine Voreinstellung sie enthält.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no whole number: type numbers as %2.</source>
        <translation>„%1“ ist keine ganze Zahl: Zahlen eingeben wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no number: type numbers as %2.</source>
        <translation>„%1“ ist keine Zahl: Zahlen eingeben wie %2.</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyBoard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Studie: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyDialog</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What is another from column to column.</source>
        <translation>Was sich von Spalte zu Spalte ändert.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What is another from row to row.</source>
        <translation>Was sich von Zeile zu Zeile ändert.</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>Größe eines Feldes</translation>
    </message>
    <message>
        <source>Pixels along the longest side. More show more, and take longer.</source>
        <translation>Pixel an der längsten Seite. Mehr zeigen mehr und brauchen länger.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Cells that are painted</source>
        <translation>Gemalte Felder</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Einstellungen &amp;verwenden</translation>
    </message>
    <message>
        <source>Set everything as in the cell that is marked (Enter). It can be undone.</source>
        <translation>Alles so einstellen wie im markierten Feld (Eingabe). Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Größer malen</translation>
    </message>
    <message>
        <source>Paint the cell that is marked larger, to look at (Space).</source>
        <translation>Das markierte Feld größer malen, zum Ansehen (Leertaste).</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Write the cells that are painted to one picture, with what each is.</source>
        <translation>Die gemalten Felder in ein Bild schreiben, mit Angabe, was jedes ist.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the study (Escape). What is painted is kept until the program ends.</source>
        <translation>Die Studie schließen (Esc). Was gemalt ist, bleibt bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Drop a photo and a painting on the window first.</source>
        <translation>Zuerst ein Foto und ein Gemälde im Fenster ablegen.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>Wartet, solange das Fenster malt, und macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>Feld %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 cells cannot be painted; their tooltips say why.</source>
        <translation>Nicht malbar: %1 von %2 Feldern; die Tooltips sagen, warum.</translation>
    </message>
    <message>
        <source>All are painted. A click on a cell takes its settings.</source>
        <translation>Alle sind gemalt. Ein Klick auf ein Feld übernimmt seine Einstellungen.</translation>
    </message>
    <message>
        <source>The artwork has changed: what is dimmed is of before.</source>
        <translation>Das Werk hat sich geändert: was blass ist, stammt von vorher.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Leave off for now; what is painted stays.</source>
        <translation>Vorerst aufhören; was gemalt ist, bleibt.</translation>
    </message>
    <message>
        <source>Paint the cells that have no picture, or an old one.</source>
        <translation>Die Felder malen, die kein Bild oder ein veraltetes haben.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save the study as a picture</source>
        <translation>Studie als Bild speichern</translation>
    </message>
    <message>
        <source>Cell %1 of %2 · %3</source>
        <translation>Feld %1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted.</source>
        <translation>%1 von %2 Feldern sind gemalt.</translation>
    </message>
    <message>
        <source>Cells: %1.</source>
        <translation>Felder: %1.</translation>
    </message>
    <message>
        <source>Cells: %1. To paint them takes about %2.</source>
        <translation>Felder: %1. Sie zu malen dauert etwa %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted; the others take about %3.</source>
        <translation>%1 von %2 Feldern sind gemalt; die übrigen brauchen etwa %3.</translation>
    </message>
    <message>
        <source>Some cells are the same.</source>
        <translation>Einige Felder sind gleich.</translation>
    </message>
    <message>
        <source>-study</source>
        <translation>-Studie</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyGrid</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Small pictures, one for each cell. Enter takes its settings, Space shows it large.</source>
        <translation>Kleine Bilder, eines für jedes Feld. Eingabe übernimmt die Einstellungen, die Leertaste zeigt es groß.</translation>
    </message>
    <message>
        <source>not painted yet</source>
        <translation>noch nicht gemalt</translation>
    </message>
    <message>
        <source>cannot be painted: %1</source>
        <translation>lässt sich nicht malen: %1</translation>
    </message>
    <message>
        <source>Cannot be painted</source>
        <translation>Lässt sich nicht malen</translation>
    </message>
    <message>
        <source>is being painted</source>
        <translation>wird gerade gemalt</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>Wird gemalt…</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>painted before the artwork changed</source>
        <translation>gemalt, bevor sich das Werk änderte</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Einstellungen &amp;verwenden</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>Alles so einstellen wie in diesem Feld. Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Größer malen</translation>
    </message>
    <message>
        <source>Paint this cell larger, to look at.</source>
        <translation>Dieses Feld größer malen, zum Ansehen.</translation>
    </message>
</context>
<context>
    <name>pastiche::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Hell oder dunkel, wie der Desktop.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light panels.</source>
        <translation>Dunkle Schrift auf hellen Flächen.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark panels.</source>
        <translation>Helle Schrift auf dunklen Flächen.</translation>
    </message>
</context>
<context>
    <name>pastiche::ThumbnailButton</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>pastiche::Toasts</name>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What can be done about it.</source>
        <translation>Was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>pastiche::UndoOffer</name>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>Der Schnappschuss ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>The painting is taken out.</source>
        <translation>Das Gemälde ist entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings are taken out.</source>
        <translation>
            <numerusform>Ein Gemälde ist entfernt.</numerusform>
            <numerusform>%n Gemälde sind entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask is cleared.</source>
        <translation>Die Maske ist gelöscht.</translation>
    </message>
    <message>
        <source>The photo is replaced.</source>
        <translation>Das Foto ist ersetzt.</translation>
    </message>
    <message>
        <source>The photo is taken out.</source>
        <translation>Das Foto ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was there before.</source>
        <translation>Zurückholen, was vorher da war.</translation>
    </message>
</context>
<context>
    <name>pastiche::Variations</name>
    <message>
        <source>More photo</source>
        <translation>Mehr Foto</translation>
    </message>
    <message>
        <source>More painting</source>
        <translation>Mehr Gemälde</translation>
    </message>
    <message>
        <source>Broader brush</source>
        <translation>Breiterer Pinsel</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Feinerer Pinsel</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Anderes Rauschen</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>Aus Rauschen</translation>
    </message>
    <message>
        <source>The painting&apos;s colours</source>
        <translation>Farben des Gemäldes</translation>
    </message>
    <message>
        <source>The photo&apos;s colours</source>
        <translation>Farben des Fotos</translation>
    </message>
    <message>
        <source>Matched colours</source>
        <translation>Angeglichene Farben</translation>
    </message>
    <message>
        <source>Colours by Cholesky</source>
        <translation>Farben nach Cholesky</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>Licht des Fotos</translation>
    </message>
</context>
<context>
    <name>pastiche::VariationsPanel</name>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>Four small tries around the settings as they are. A click takes one.</source>
        <translation>Vier kleine Versuche rund um die jetzigen Einstellungen. Ein Klick wählt einen.</translation>
    </message>
    <message>
        <source>Other variations</source>
        <translation>Andere Variationen</translation>
    </message>
    <message>
        <source>Four other tries around the same settings.</source>
        <translation>Vier andere Versuche rund um dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Variation: %1</source>
        <translation>Variation: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::ViewBar</name>
    <message>
        <source>Compare with the photo</source>
        <translation>Mit dem Foto vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Click: show the photo, and click again for the picture.
Hold: look at the photo for a moment (C).</source>
        <translation>Klick: das Foto zeigen, noch ein Klick zeigt das Bild.
Halten: das Foto kurz ansehen (C).</translation>
    </message>
</context>
<context>
    <name>pastiche::WelcomePage</name>
    <message>
        <source>A coast in the strokes of an oil painting</source>
        <translation>Eine Küste in den Strichen eines Ölgemäldes</translation>
    </message>
    <message>
        <source>The same coast as a woodcut</source>
        <translation>Dieselbe Küste als Holzschnitt</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Ein Foto hier ablegen</translation>
    </message>
    <message>
        <source>then a painting whose style it should take</source>
        <translation>dann ein Gemälde, dessen Stil es annehmen soll</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>oder mit einem von diesen beginnen</translation>
    </message>
</context>
<context>
    <name>pastiche::WipeHandle</name>
    <message>
        <source>Where the two pictures meet</source>
        <translation>Wo die beiden Bilder sich treffen</translation>
    </message>
    <message>
        <source>Drag to see more of one picture or of the other.
Arrow keys move the line, a double click brings it back to the middle.</source>
        <translation>Ziehen, um mehr vom einen oder vom anderen Bild zu sehen.
Pfeiltasten bewegen die Linie, ein Doppelklick bringt sie in die Mitte zurück.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Deep Dali</source>
        <translation>Deep Dali</translation>
    </message>
    <message>
        <source>Adam with heavy momentum, a deep content layer and absolute total variation.</source>
        <translation>Adam mit viel Schwung, eine tiefe Inhaltsschicht und absolute totale Variation.</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>As published: white noise and 3000 iterations of L-BFGS at one size. Slow.</source>
        <translation>Wie veröffentlicht: weißes Rauschen und 3000 Iterationen L-BFGS in einer Größe. Langsam.</translation>
    </message>
    <message>
        <source>Gentle 256</source>
        <translation>Sanft 256</translation>
    </message>
    <message>
        <source>Small, with small steps: the photo in the painting&apos;s colours and fine texture.</source>
        <translation>Klein, in kleinen Schritten: das Foto in Farben und feiner Textur des Gemäldes.</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>As the program of that name does it unless told otherwise: from grey, 1000 iterations of L-BFGS at one size.</source>
        <translation>Wie das Programm dieses Namens ohne weitere Angaben: aus Grau, 1000 Iterationen L-BFGS in einer Größe.</translation>
    </message>
    <message>
        <source>Pastiche</source>
        <translation>Pastiche</translation>
    </message>
    <message>
        <source>The default: clear shapes, strong brushwork, painted from coarse to fine for as long as that improves the picture.</source>
        <translation>Der Standard: klare Formen, kräftiger Pinselstrich, von grob nach fein gemalt, solange das Bild besser wird.</translation>
    </message>
    <message>
        <source>Photo to photo</source>
        <translation>Foto nach Foto</translation>
    </message>
    <message>
        <source>A photo in the colours of another photo: its own light and straight lines stay.</source>
        <translation>Ein Foto in den Farben eines anderen: sein Licht und seine geraden Linien bleiben.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>From noise with Adam and much total variation: even areas, soft edges.</source>
        <translation>Aus Rauschen, mit Adam und viel totaler Variation: ruhige Flächen, weiche Kanten.</translation>
    </message>
    <message>
        <source>SPST 2024</source>
        <translation>SPST 2024</translation>
    </message>
    <message>
        <source>For large pictures: means and deviations beside Gram matrices; 600, 200, 66 and 30 iterations from size to size.</source>
        <translation>Für große Bilder: Mittelwerte und Abweichungen neben Gram-Matrizen; 600, 200, 66 und 30 Iterationen von Größe zu Größe.</translation>
    </message>
    <message>
        <source>Square 400</source>
        <translation>Quadrat 400</translation>
    </message>
    <message>
        <source>The photo squashed to 400 x 400, Adam, sums of squares.</source>
        <translation>Das Foto auf 400 x 400 gestaucht, Adam, Quadratsummen.</translation>
    </message>
</context>
</TS>
