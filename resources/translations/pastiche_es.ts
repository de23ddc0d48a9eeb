<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ExportTarget</name>
    <message>
        <source>an earlier result</source>
        <translation>un resultado anterior</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>This is the folder of the earlier results. Choose another folder.</source>
        <translation>Esta es la carpeta de los resultados anteriores. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This would replace %1. Choose another name.</source>
        <translation>Esto reemplazaría %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name.</source>
        <translation>Esto es una carpeta. Indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose another name.</source>
        <translation>Esto no es un archivo normal. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>picture without a name</source>
        <translation>imagen sin nombre</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it was made from is not known.</source>
        <translation>No se sabe de qué se hizo.</translation>
    </message>
    <message>
        <source>Photo: %1.</source>
        <translation>Foto: %1.</translation>
    </message>
    <message>
        <source>Painting: %1.</source>
        <translation>Cuadro: %1.</translation>
    </message>
    <message>
        <source>Started from: %1.</source>
        <translation>Se partió de: %1.</translation>
    </message>
    <message>
        <source>%1 pixels, %2 in %3.</source>
        <translation>%1 píxeles, %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>finished after %n steps</source>
        <translation>
            <numerusform>terminado tras %n paso</numerusform>
            <numerusform>terminado tras %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n steps</source>
        <translation>
            <numerusform>detenido tras %n paso</numerusform>
            <numerusform>detenido tras %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another run was started after %n steps</source>
        <translation>
            <numerusform>sustituido por otro proceso tras %n paso</numerusform>
            <numerusform>sustituido por otro proceso tras %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed after %n steps</source>
        <translation>
            <numerusform>falló tras %n paso</numerusform>
            <numerusform>falló tras %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved while it was painted, after %n steps</source>
        <translation>
            <numerusform>guardado durante el proceso, tras %n paso</numerusform>
            <numerusform>guardado durante el proceso, tras %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Painted at %1 pixels, and enlarged from there.</source>
        <translation>Pintada a %1 píxeles y ampliada desde ahí.</translation>
    </message>
</context>
<context>
    <name>ShowInFolder</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is empty: choose another picture</source>
        <translation>%1 está vacía: elija otra imagen</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo</source>
        <translation>%1 mide %2 y la foto %3: no tienen las mismas proporciones; pinte la máscara sobre la foto</translation>
    </message>
    <message>
        <source>no painting: choose one</source>
        <translation>no hay ningún cuadro: elija uno</translation>
    </message>
    <message>
        <source>there are %1 paintings and %2 at the most can be mixed: leave some out</source>
        <translation>hay %1 cuadros y se pueden mezclar %2 como máximo: descarte algunos</translation>
    </message>
    <message>
        <source>the painting&apos;s mask</source>
        <translation>la máscara del cuadro</translation>
    </message>
    <message>
        <source>a painting&apos;s weight</source>
        <translation>el peso de un cuadro</translation>
    </message>
    <message>
        <source>every painting has the weight 0: give one a weight above 0</source>
        <translation>todos los cuadros tienen peso 0: dé a alguno un peso mayor que 0</translation>
    </message>
    <message>
        <source>no photo: choose one</source>
        <translation>no hay ninguna foto: elija una</translation>
    </message>
    <message>
        <source>the recipe starts from a custom picture, but there is none: choose one</source>
        <translation>la receta parte de una imagen propia, pero no hay ninguna: elija una</translation>
    </message>
    <message>
        <source>the mask of what is protected</source>
        <translation>la máscara de lo protegido</translation>
    </message>
    <message>
        <source>its snapshots take more than 2 GB; delete some of them</source>
        <translation>sus instantáneas ocupan más de 2 GB; elimine algunas</translation>
    </message>
    <message>
        <source>its artwork.json is not what this program writes</source>
        <translation>su artwork.json no es como los que escribe este programa</translation>
    </message>
    <message>
        <source>a later Pastiche wrote this (version %1): open it with that</source>
        <translation>lo escribió una versión posterior de Pastiche (versión %1): ábralo con ella</translation>
    </message>
    <message>
        <source>its paintings are too many</source>
        <translation>tiene demasiados cuadros</translation>
    </message>
    <message>
        <source>its shares are out of range</source>
        <translation>sus proporciones están fuera de los límites</translation>
    </message>
    <message>
        <source>its history.json is not what this program writes</source>
        <translation>su history.json no es como los que escribe este programa</translation>
    </message>
    <message>
        <source>%1: this is too large for an artwork</source>
        <translation>%1: es demasiado grande para una obra</translation>
    </message>
    <message>
        <source>its snapshots are too many</source>
        <translation>tiene demasiadas instantáneas</translation>
    </message>
    <message>
        <source>%1: this artwork cannot be opened: %2</source>
        <translation>%1: no se puede abrir esta obra: %2</translation>
    </message>
    <message>
        <source>there is not enough memory for its pictures</source>
        <translation>no hay memoria suficiente para sus imágenes</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to write this artwork</source>
        <translation>%1: no hay memoria suficiente para escribir esta obra</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this artwork</source>
        <translation>%1: no hay memoria suficiente para leer esta obra</translation>
    </message>
    <message>
        <source>%1: this picture does not say how it was painted; choose one that Pastiche has written with its settings</source>
        <translation>%1: esta imagen no dice cómo se pintó; elija una que Pastiche haya escrito con sus ajustes</translation>
    </message>
    <message>
        <source>the snapshot has no picture</source>
        <translation>la instantánea no tiene imagen</translation>
    </message>
    <message>
        <source>the snapshot&apos;s thumbnail is too large</source>
        <translation>la miniatura de la instantánea es demasiado grande</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged</source>
        <translation>no se puede leer su archivo ZIP (%1): está truncado o dañado</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>falta su %1</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>su %1 es demasiado grande</translation>
    </message>
    <message>
        <source>its %1 cannot be read</source>
        <translation>no se puede leer su %1</translation>
    </message>
    <message>
        <source>the archive cannot be made (%1)</source>
        <translation>no se puede crear el archivo ZIP (%1)</translation>
    </message>
    <message>
        <source>the archive cannot be made: there is not enough memory</source>
        <translation>no se puede crear el archivo ZIP: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>this name is too long; choose a shorter one</source>
        <translation>este nombre es demasiado largo; elija uno más corto</translation>
    </message>
    <message>
        <source>the links of that name go round in a circle; choose another name</source>
        <translation>los enlaces de ese nombre forman un círculo; elija otro nombre</translation>
    </message>
    <message>
        <source>this is a folder; give the name of a file</source>
        <translation>es una carpeta; indique el nombre de un archivo</translation>
    </message>
    <message>
        <source>this is no ordinary file and is not replaced; choose another name</source>
        <translation>no es un archivo normal y no se reemplaza; elija otro nombre</translation>
    </message>
    <message>
        <source>there is a file of that name that is not writable; choose another name</source>
        <translation>hay un archivo con ese nombre que no se puede escribir; elija otro nombre</translation>
    </message>
    <message>
        <source>%1: cannot create a file in %2: %3; choose another folder</source>
        <translation>%1: no se puede crear un archivo en %2: %3; elija otra carpeta</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already, and it was kept; choose another</source>
        <translation>%1: ya hay un archivo con este nombre y se ha conservado; elija otro</translation>
    </message>
    <message>
        <source>%1: cannot write to %2: %3; free some space or choose another folder</source>
        <translation>%1: no se puede escribir en %2: %3; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>no existe la carpeta %1; créela primero</translation>
    </message>
    <message>
        <source>the folder %1 cannot be opened: %2; choose another folder</source>
        <translation>no se puede abrir la carpeta %1: %2; elija otra carpeta</translation>
    </message>
    <message>
        <source>the folder %1 takes no files: %2; choose another folder</source>
        <translation>la carpeta %1 no admite archivos: %2; elija otra carpeta</translation>
    </message>
    <message>
        <source>out of memory: choose a smaller size</source>
        <translation>memoria agotada: elija un tamaño menor</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>fallo inesperado: %1</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>fallo inesperado</translation>
    </message>
    <message>
        <source>%1: there is no such file; check its name</source>
        <translation>%1: no existe ese archivo; compruebe el nombre</translation>
    </message>
    <message>
        <source>%1: this is a folder or a device, not a file; name a file</source>
        <translation>%1: es una carpeta o un dispositivo, no un archivo; indique un archivo</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: reading failed: %2</source>
        <translation>%1: falló la lectura: %2</translation>
    </message>
    <message>
        <source>%1: it ends before the byte %2: it is cut off; get it again</source>
        <translation>%1: acaba antes del byte %2: está truncado; vuelva a obtenerlo</translation>
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
        <translation>no hay otra carpeta: defina HOME</translation>
    </message>
    <message>
        <source>%1: this file of Pastiche&apos;s own was not found in %2; install Pastiche again or set PASTICHE_RESOURCES to the folder that holds it</source>
        <translation>%1: no se encontró en %2 este archivo propio de Pastiche; reinstale Pastiche o defina PASTICHE_RESOURCES con la carpeta que lo contiene</translation>
    </message>
    <message>
        <source>%1 %2: this is the same file as %3 %4; choose another name</source>
        <translation>%1 %2: es el mismo archivo que %3 %4; elija otro nombre</translation>
    </message>
    <message>
        <source>%1: %2; what has arrived is damaged and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1: %2; lo recibido está dañado y se ha eliminado: descárguelo de nuevo o desde otro lugar</translation>
    </message>
    <message>
        <source>tensor %1 has not the SHA-256 that it should have</source>
        <translation>el tensor %1 no tiene el SHA-256 que debería</translation>
    </message>
    <message>
        <source>tensor %1 has values that are not finite numbers</source>
        <translation>el tensor %1 tiene valores que no son números finitos</translation>
    </message>
    <message>
        <source>tensor %1 is mostly zeros</source>
        <translation>el tensor %1 se compone casi solo de ceros</translation>
    </message>
    <message>
        <source>tensor %1 has a mean magnitude of %2, which no trained network has</source>
        <translation>el tensor %1 tiene una magnitud media de %2, que ninguna red entrenada tiene</translation>
    </message>
    <message>
        <source>%1: %2; this is not the file that is looked for: take the file from elsewhere</source>
        <translation>%1: %2; este no es el archivo buscado: tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>falta el tensor %1</translation>
    </message>
    <message>
        <source>tensor %1 is not fp32</source>
        <translation>el tensor %1 no es fp32</translation>
    </message>
    <message>
        <source>tensor %1 is %2, not %3</source>
        <translation>el tensor %1 es %2, no %3</translation>
    </message>
    <message>
        <source>going on where the last fetch ended</source>
        <translation>se sigue desde donde acabó la última descarga</translation>
    </message>
    <message>
        <source>the file on the server has changed: beginning anew</source>
        <translation>el archivo del servidor ha cambiado: se empieza de nuevo</translation>
    </message>
    <message>
        <source>the server does not give parts of files: fetching all of it</source>
        <translation>el servidor no entrega partes de archivos: se descarga entero</translation>
    </message>
    <message>
        <source>%1: this is no safetensors file: its header would have %2 bytes of the file&apos;s %3; take the file from elsewhere</source>
        <translation>%1: no es un archivo safetensors: su cabecera tendría %2 bytes de los %3 del archivo; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>%1: the file has the SHA-256 %2, not %3; it is damaged or another file and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1: el archivo tiene el SHA-256 %2, no %3; está dañado o es otro y se ha eliminado: descárguelo de nuevo o desde otro lugar</translation>
    </message>
    <message>
        <source>%1 (what has arrived is kept: the next fetch goes on from there)</source>
        <translation>%1 (lo recibido se conserva: la próxima descarga seguirá desde ahí)</translation>
    </message>
    <message>
        <source>%1: this address is not secured by https; take the file from elsewhere</source>
        <translation>%1: esta dirección no está protegida con https; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>the server cannot be reached; check the network connection and the proxy settings</source>
        <translation>no se puede contactar con el servidor; compruebe la conexión de red y la configuración del proxy</translation>
    </message>
    <message>
        <source>the server is too slow: less than %1 bytes per second for %2 s; try again later</source>
        <translation>el servidor es demasiado lento: menos de %1 bytes por segundo durante %2 s; inténtelo más tarde</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not one that this computer trusts (reason %1); check the address and the clock, and set SSL_CERT_FILE if your network has certificates of its own</source>
        <translation>este equipo no confía en el certificado del servidor (motivo %1); compruebe la dirección y el reloj, y defina SSL_CERT_FILE si su red tiene certificados propios</translation>
    </message>
    <message>
        <source>no server of this name is found; check the address and the network connection</source>
        <translation>no se encuentra ningún servidor con este nombre; compruebe la dirección y la conexión de red</translation>
    </message>
    <message>
        <source>the proxy is not found; correct the variable http_proxy, https_proxy or all_proxy</source>
        <translation>no se encuentra el proxy; corrija la variable http_proxy, https_proxy o all_proxy</translation>
    </message>
    <message>
        <source>no connection to the server or the proxy; check the address and the network connection</source>
        <translation>no hay conexión con el servidor o el proxy; compruebe la dirección y la conexión de red</translation>
    </message>
    <message>
        <source>the server sends from one address to the next without end; take the file from elsewhere</source>
        <translation>el servidor redirige de una dirección a otra sin fin; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>the server sends to an address that is not secured by https, which is not followed; take the file from elsewhere</source>
        <translation>el servidor redirige a una dirección sin protección https, que no se sigue; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>the certificates to trust cannot be read; install ca-certificates or correct SSL_CERT_FILE</source>
        <translation>no se pueden leer los certificados de confianza; instale ca-certificates o corrija SSL_CERT_FILE</translation>
    </message>
    <message>
        <source>the connection was cut off; try again</source>
        <translation>se cortó la conexión; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1; try again or take the file from elsewhere</source>
        <translation>%1; inténtelo de nuevo o tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>%1: the server answers %2, no permission; take the file from elsewhere</source>
        <translation>%1: el servidor responde %2, sin permiso; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>%1: the server answers %2, there is no such file; take the file from elsewhere</source>
        <translation>%1: el servidor responde %2, no existe ese archivo; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the proxy wants a password; put it into http_proxy or https_proxy</source>
        <translation>%1: el servidor responde %2, el proxy pide una contraseña; indíquela en http_proxy o https_proxy</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the file is shorter than it should be; take the file from elsewhere</source>
        <translation>%1: el servidor responde %2, el archivo es más corto de lo debido; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>%1: the server answers %2, too many requests; try again later</source>
        <translation>%1: el servidor responde %2, demasiadas peticiones; inténtelo más tarde</translation>
    </message>
    <message>
        <source>%1: the server answers %2, it has a problem of its own; try again later</source>
        <translation>%1: el servidor responde %2, tiene un problema propio; inténtelo más tarde</translation>
    </message>
    <message>
        <source>%1: the server answers %2, which is of no use here; take the file from elsewhere</source>
        <translation>%1: el servidor responde %2, que aquí no sirve; tome el archivo de otro lugar</translation>
    </message>
    <message>
        <source>%1: this folder cannot be made: %2; free the way to it, or set XDG_DATA_HOME to another place</source>
        <translation>%1: no se puede crear esta carpeta: %2; despeje la ruta o defina XDG_DATA_HOME con otro lugar</translation>
    </message>
    <message>
        <source>%1: another fetch is at work on it; wait for its end</source>
        <translation>%1: otra descarga está trabajando en él; espere a que acabe</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; check the folder&apos;s permissions, or set XDG_DATA_HOME to another place</source>
        <translation>%1: no se puede escribir: %2; compruebe los permisos de la carpeta o defina XDG_DATA_HOME con otro lugar</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; free some space or check the permissions</source>
        <translation>%1: no se puede escribir: %2; libere espacio o compruebe los permisos</translation>
    </message>
    <message>
        <source>%1: the server gives no more parts of the file; fetch the whole file instead</source>
        <translation>%1: el servidor no entrega más partes del archivo; descargue el archivo entero</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>el servidor no dice qué parte del archivo envía</translation>
    </message>
    <message>
        <source>the server sends bytes %1 where %2 were asked for</source>
        <translation>el servidor envía los bytes %1 cuando se pidieron los %2</translation>
    </message>
    <message>
        <source>%1: the file on the server has just changed; fetch it again</source>
        <translation>%1: el archivo del servidor acaba de cambiar; descárguelo de nuevo</translation>
    </message>
    <message>
        <source>the server sends more than was asked for</source>
        <translation>el servidor envía más de lo pedido</translation>
    </message>
    <message>
        <source>%1: %2; use another address, or fetch the whole file instead</source>
        <translation>%1: %2; use otra dirección o descargue el archivo entero</translation>
    </message>
    <message>
        <source>%1: the connection was cut off; try again</source>
        <translation>%1: se cortó la conexión; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1: this is no web address; give one that begins with https:// or http://</source>
        <translation>%1: no es una dirección web; indique una que empiece por https:// o http://</translation>
    </message>
    <message>
        <source>this bitmap is %1, which Pastiche does not read; export it as PNG</source>
        <translation>este mapa de bits es %1, que Pastiche no lee; expórtelo como PNG</translation>
    </message>
    <message>
        <source>coded like a fax</source>
        <translation>de codificación tipo fax</translation>
    </message>
    <message>
        <source>a JPEG or PNG in a bitmap&apos;s wrapping</source>
        <translation>un JPEG o PNG con envoltorio de mapa de bits</translation>
    </message>
    <message>
        <source>the file is cut off: only %1 of its %2 rows are there; get it again from where it came</source>
        <translation>el archivo está truncado: solo hay %1 de sus %2 filas; vuelva a obtenerlo de su origen</translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing or coarse</source>
        <comment>the file is cut off: the last of its %1 rows is missing or coarse</comment>
        <translation>
            <numerusform>el archivo está truncado: la última de sus %1 filas falta o quedó burda</numerusform>
            <numerusform>el archivo está truncado: las últimas %n de sus %1 filas faltan o quedaron burdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing and grey</source>
        <comment>the file is cut off: the last of its %1 rows is missing and grey</comment>
        <translation>
            <numerusform>el archivo está truncado: la última de sus %1 filas falta y queda gris</numerusform>
            <numerusform>el archivo está truncado: las últimas %n de sus %1 filas faltan y quedan grises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows lack their finest detail</source>
        <comment>the file is cut off: the last of its %1 rows lacks its finest detail</comment>
        <translation>
            <numerusform>el archivo está truncado: a la última de sus %1 filas le falta el detalle más fino</numerusform>
            <numerusform>el archivo está truncado: a las últimas %n de sus %1 filas les falta el detalle más fino</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer cannot decode AVIF; install libheif-plugin-dav1d, or export the picture as JPEG or PNG</source>
        <translation>este equipo no puede decodificar AVIF; instale libheif-plugin-dav1d o exporte la imagen como JPEG o PNG</translation>
    </message>
    <message>
        <source>this computer cannot decode HEIC; install libheif-plugin-libde265, or export the picture as JPEG or PNG</source>
        <translation>este equipo no puede decodificar HEIC; instale libheif-plugin-libde265 o exporte la imagen como JPEG o PNG</translation>
    </message>
    <message>
        <source>this file holds a film or parts of a picture, but no picture; export it as JPEG or PNG</source>
        <translation>este archivo contiene un vídeo o partes de una imagen, pero ninguna imagen; expórtela como JPEG o PNG</translation>
    </message>
    <message>
        <source>a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead</source>
        <translation>un JPEG tiene como máximo 65&#xa0;500 píxeles por lado; exporte como PNG o TIFF</translation>
    </message>
    <message>
        <source>the settings do not fit into a JPEG; export without them, or as PNG or TIFF</source>
        <translation>los ajustes no caben en un JPEG; exporte sin ellos, o como PNG o TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as JPEG; export as PNG instead</source>
        <translation>no se pudo codificar la imagen como JPEG; exporte como PNG</translation>
    </message>
    <message>
        <source>this rare kind of JPEG is not supported; export it as an ordinary JPEG or PNG</source>
        <translation>esta rara variante de JPEG no se admite; expórtela como un JPEG normal o PNG</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture; make it smaller</source>
        <translation>no hay memoria suficiente para esta imagen; redúzcala</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as PNG; make it smaller</source>
        <translation>no hay memoria suficiente para codificar la imagen como PNG; redúzcala</translation>
    </message>
    <message>
        <source>this is a camera raw file; develop it and export it as TIFF or JPEG</source>
        <translation>es un archivo raw de cámara; revélelo y expórtelo como TIFF o JPEG</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as TIFF; make it smaller</source>
        <translation>no hay memoria suficiente para codificar la imagen como TIFF; redúzcala</translation>
    </message>
    <message>
        <source>this TIFF has colours of a rare kind (number %1); export it as RGB</source>
        <translation>este TIFF tiene colores de un tipo poco común (número %1); expórtelo como RGB</translation>
    </message>
    <message>
        <source>this TIFF is compressed in a rare way (number %1); export it with LZW or Deflate</source>
        <translation>este TIFF está comprimido de una forma poco común (número %1); expórtelo con LZW o Deflate</translation>
    </message>
    <message>
        <source>this TIFF holds signed or complex numbers; export it with 8 or 16 bits</source>
        <translation>este TIFF contiene números con signo o complejos; expórtelo con 8 o 16 bits</translation>
    </message>
    <message>
        <source>this TIFF has %1 bits per channel; export it with 8 or 16</source>
        <translation>este TIFF tiene %1 bits por canal; expórtelo con 8 o 16</translation>
    </message>
    <message>
        <source>this TIFF holds inks other than cyan, magenta, yellow and black; export it as RGB</source>
        <translation>este TIFF contiene tintas distintas de cian, magenta, amarillo y negro; expórtelo como RGB</translation>
    </message>
    <message>
        <source>a WebP picture has at most 16,383 pixels a side; export as PNG or TIFF instead</source>
        <translation>una imagen WebP tiene como máximo 16&#xa0;383 píxeles por lado; exporte como PNG o TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as WebP; export as PNG instead</source>
        <translation>no se pudo codificar la imagen como WebP; exporte como PNG</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this file</source>
        <translation>%1: no hay memoria suficiente para leer este archivo</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>un archivo raw de cámara</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>un archivo de GIMP</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>una imagen Radiance HDR</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>un archivo ZIP o un documento</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP file</source>
        <translation>elija un archivo JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF o BMP</translation>
    </message>
    <message>
        <source>save the picture itself instead of the page that shows it</source>
        <translation>guarde la imagen misma y no la página que la muestra</translation>
    </message>
    <message>
        <source>export one frame as JPEG or PNG</source>
        <translation>exporte un fotograma como JPEG o PNG</translation>
    </message>
    <message>
        <source>export it as JPEG or PNG</source>
        <translation>exporte a JPEG o PNG</translation>
    </message>
    <message>
        <source>%1: the file is empty; save or download it again</source>
        <translation>%1: el archivo está vacío; guárdelo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>%1: this is no picture that Pastiche knows; %2</source>
        <translation>%1: no es una imagen que Pastiche conozca; %2</translation>
    </message>
    <message>
        <source>%1: this is %2, which Pastiche does not read; %3</source>
        <translation>%1: es %2, y Pastiche no lee este tipo; %3</translation>
    </message>
    <message>
        <source>the picture is %1 x %2 pixels, more than the %3 million that Pastiche reads; make it smaller</source>
        <translation>la imagen mide %1 x %2 píxeles, más de los %3 millones que lee Pastiche; redúzcala</translation>
    </message>
    <message>
        <source>the file is cut off or damaged; export it again from where it came</source>
        <translation>el archivo está truncado o dañado; expórtelo de nuevo desde su origen</translation>
    </message>
    <message>
        <source>%1: there is no such file in %2; check the name</source>
        <translation>%1: no existe ese archivo en %2; compruebe el nombre</translation>
    </message>
    <message>
        <source>%1: there is no such file in the current folder; check the name</source>
        <translation>%1: no existe ese archivo en la carpeta actual; compruebe el nombre</translation>
    </message>
    <message>
        <source>%1: this is a folder; choose a picture in it</source>
        <translation>%1: es una carpeta; elija una imagen de ella</translation>
    </message>
    <message>
        <source>%1: this is no ordinary file; choose a picture</source>
        <translation>%1: no es un archivo normal; elija una imagen</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened; check that you may read it</source>
        <translation>%1: no se puede abrir el archivo; compruebe que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>%1: the file could not be read to its end; copy it to this computer first</source>
        <translation>%1: no se pudo leer el archivo hasta el final; cópielo antes a este equipo</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this picture; make it smaller</source>
        <translation>%1: no hay memoria suficiente para esta imagen; redúzcala</translation>
    </message>
    <message>
        <source>the quality is %1; choose one from 1 to 100</source>
        <translation>la calidad es %1; elija una de 1 a 100</translation>
    </message>
    <message>
        <source>the bit depth is %1; choose 8 or 16</source>
        <translation>la profundidad de bits es %1; elija 8 o 16</translation>
    </message>
    <message>
        <source>the resolution is %1 dpi; choose one from 1 to %2</source>
        <translation>la resolución es de %1 dpi; elija una de 1 a %2</translation>
    </message>
    <message>
        <source>there is not enough memory for the colours; export as sRGB</source>
        <translation>no hay memoria suficiente para los colores; exporte como sRGB</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .jpg, .tif or .webp</source>
        <translation>%1: elija un nombre que acabe en .png, .jpg, .tif o .webp</translation>
    </message>
    <message>
        <source>%1: there is no picture to write yet</source>
        <translation>%1: todavía no hay ninguna imagen que escribir</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to encode the picture; make it smaller</source>
        <translation>%1: no hay memoria suficiente para codificar la imagen; redúzcala</translation>
    </message>
    <message>
        <source>there is no picture to write yet</source>
        <translation>todavía no hay ninguna imagen que escribir</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture; make it smaller</source>
        <translation>no hay memoria suficiente para codificar la imagen; redúzcala</translation>
    </message>
    <message>
        <source>what its metadata say of how it was painted is damaged</source>
        <translation>lo que sus metadatos dicen de cómo se pintó está dañado</translation>
    </message>
    <message>
        <source>the settings could not be put into the file; export without them</source>
        <translation>no se pudieron incluir los ajustes en el archivo; exporte sin ellos</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 is not in it: choose layers from conv1_1 to %2</source>
        <translation>%1: la red acaba en %2; %3 no está en ella: elija capas de conv1_1 a %2</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 and %4 are not in it: choose layers from conv1_1 to %2</source>
        <translation>%1: la red acaba en %2; %3 y %4 no están en ella: elija capas de conv1_1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 has values that are not finite numbers; the file is damaged, get it again</source>
        <translation>%1: %2 tiene valores que no son números finitos; el archivo está dañado, vuelva a obtenerlo</translation>
    </message>
    <message>
        <source>%1: its metadata asks for pooling &apos;%2&apos;; max and average are known</source>
        <translation>%1: sus metadatos piden la agrupación «%2»; se conocen max y average</translation>
    </message>
    <message>
        <source>normalised by its maker, as its metadata says</source>
        <translation>normalizada por su autor, según sus metadatos</translation>
    </message>
    <message>
        <source>left at the level of the file</source>
        <translation>se deja al nivel del archivo</translation>
    </message>
    <message>
        <source>normalised by its maker, as its activations on the bundled pictures show</source>
        <translation>normalizada por su autor, según muestran sus activaciones con las imágenes incluidas</translation>
    </message>
    <message>
        <source>normalised when it was loaded, on the bundled pictures</source>
        <translation>normalizada al cargarla, con las imágenes incluidas</translation>
    </message>
    <message>
        <source>caffe (BGR in [0, 255] minus means)</source>
        <translation>caffe (BGR en [0, 255] menos las medias)</translation>
    </message>
    <message>
        <source>torch (RGB in [0, 1] minus mean over deviation)</source>
        <translation>torch (RGB en [0, 1] menos la media, dividido por la desviación)</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters are as small (median norm %1) as only inputs that vary by tens ask for</source>
        <translation>los filtros de conv1_1 son tan pequeños (norma mediana %1) como solo lo piden entradas que varían en decenas</translation>
    </message>
    <message>
        <source>%1 of conv1_1&apos;s %2 biases are negative, as in Caffe&apos;s networks (the size of its filters, median norm %3, fits both); --preprocessing torch says otherwise</source>
        <translation>%1 de los %2 sesgos de conv1_1 son negativos, como en las redes de Caffe (el tamaño de sus filtros, norma mediana %3, encaja con ambas); --preprocessing torch indica lo contrario</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters have a median norm of %1 and %2 of conv1_1&apos;s %3 biases are negative, as in torchvision&apos;s networks; --preprocessing caffe says otherwise</source>
        <translation>los filtros de conv1_1 tienen una norma mediana de %1 y %2 de los %3 sesgos de conv1_1 son negativos, como en las redes de torchvision; --preprocessing caffe indica lo contrario</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>según lo pedido</translation>
    </message>
    <message>
        <source>the file&apos;s metadata says so</source>
        <translation>lo dicen los metadatos del archivo</translation>
    </message>
    <message>
        <source>the file&apos;s own colour transform</source>
        <translation>la transformación de color propia del archivo</translation>
    </message>
    <message>
        <source>the file has a 1 x 1 convolution of colours before conv1_1</source>
        <translation>el archivo tiene una convolución de color de 1 x 1 antes de conv1_1</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>%1 makes %2 colours of 3; only transforms to 3 are known</source>
        <translation>%1 convierte 3 colores en %2; solo se conocen transformaciones a 3</translation>
    </message>
    <message>
        <source>%1 is a seventeenth convolution; VGG-19 has 16</source>
        <translation>%1 es una decimoséptima convolución; VGG-19 tiene 16</translation>
    </message>
    <message>
        <source>layer %1 is a convolution where VGG-19 has %2 as layer %3: a layer is missing, or this is another network, such as VGG-16</source>
        <translation>la capa %1 es una convolución donde VGG-19 tiene %2 como capa %3: falta una capa, o es otra red, como VGG-16</translation>
    </message>
    <message>
        <source>it has batch normalisation (%1); choose VGG-19 without it</source>
        <translation>tiene normalización por lotes (%1); elija VGG-19 sin ella</translation>
    </message>
    <message>
        <source>no tensor %1; each layer up to the last needs a weight and a bias</source>
        <translation>falta el tensor %1; cada capa hasta la última necesita un peso y un sesgo</translation>
    </message>
    <message>
        <source>%1 holds whole numbers (%2); real ones are needed</source>
        <translation>%1 contiene números enteros (%2); hacen falta reales</translation>
    </message>
    <message>
        <source>%1 is %2, but N x %3%4 is needed here</source>
        <translation>%1 es %2, pero aquí hace falta N x %3%4</translation>
    </message>
    <message>
        <source>%1 has %2 maps; at most %3 are read</source>
        <translation>%1 tiene %2 mapas; se leen como máximo %3</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 values are needed</source>
        <translation>%1 es %2, pero hacen falta %3 valores</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has no tensors, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1: no contiene convoluciones de VGG-19: no tiene tensores, y hacen falta features.N.weight, N.weight o convB_K.weight</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has tensors such as %2, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1: no contiene convoluciones de VGG-19: tiene tensores como %2, pero hacen falta features.N.weight, N.weight o convB_K.weight</translation>
    </message>
    <message>
        <source>the picture is %1 and the photo %2: they differ in shape; give the photo that the picture was made from</source>
        <translation>la imagen mide %1 y la foto %2: no tienen las mismas proporciones; indique la foto de la que se hizo la imagen</translation>
    </message>
    <message>
        <source>a picture of %1 x %2 needs %3 MiB of memory: choose a smaller size</source>
        <translation>una imagen de %1 x %2 necesita %3 MiB de memoria: elija un tamaño menor</translation>
    </message>
    <message>
        <source>%1: the preset cannot be opened; check its permissions</source>
        <translation>%1: no se puede abrir el preajuste; compruebe sus permisos</translation>
    </message>
    <message>
        <source>%1: the preset cannot be read</source>
        <translation>%1: no se puede leer el preajuste</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text</source>
        <translation>%1: &quot;%2&quot; debe ser un texto</translation>
    </message>
    <message>
        <source>there is no preset %1; there are %2</source>
        <translation>no existe el preajuste %1; los que hay son %2</translation>
    </message>
    <message>
        <source>this is too large for a preset</source>
        <translation>es demasiado grande para un preajuste</translation>
    </message>
    <message>
        <source>it is nested too deeply for a preset</source>
        <translation>tiene demasiados niveles anidados para un preajuste</translation>
    </message>
    <message>
        <source>this is not a preset: it must be a JSON object</source>
        <translation>no es un preajuste: debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>there is no field %1 in a preset</source>
        <translation>un preajuste no tiene el campo %1</translation>
    </message>
    <message>
        <source>&quot;recipe&quot; is missing: this is not a preset</source>
        <translation>falta &quot;recipe&quot;: no es un preajuste</translation>
    </message>
    <message>
        <source>&quot;published&quot; must be true or false</source>
        <translation>&quot;published&quot; debe ser true o false</translation>
    </message>
    <message>
        <source>%1 cannot be a preset&apos;s name: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>%1 no puede ser el nombre de un preajuste: use letras, cifras, «-», «_» y «.»</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made (%2); check its permissions</source>
        <translation>%1: no se puede crear la carpeta (%2); compruebe sus permisos</translation>
    </message>
    <message>
        <source>%1: there is no such preset any more</source>
        <translation>%1: ese preajuste ya no existe</translation>
    </message>
    <message>
        <source>%1: the preset cannot be removed (%2); check the folder&apos;s permissions</source>
        <translation>%1: no se puede eliminar el preajuste (%2); compruebe los permisos de la carpeta</translation>
    </message>
    <message>
        <source>%1: the weight of %2</source>
        <translation>%1: el peso de %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2 values, not %3</source>
        <translation>%1 puede tener como máximo %2 valores, no %3</translation>
    </message>
    <message>
        <source>%1: each number</source>
        <translation>%1: cada número</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 no debe estar vacío</translation>
    </message>
    <message>
        <source>%1 must not contain a zero byte</source>
        <translation>%1 no debe contener un byte cero</translation>
    </message>
    <message>
        <source>%1: the list is empty; name a size, or use auto</source>
        <translation>%1: la lista está vacía; indique un tamaño o use auto</translation>
    </message>
    <message>
        <source>%1: only listed scales have sizes</source>
        <translation>%1: solo las escalas en lista tienen tamaños</translation>
    </message>
    <message>
        <source>%1: each size</source>
        <translation>%1: cada tamaño</translation>
    </message>
    <message>
        <source>%1: sizes must grow, but %2 comes after %3</source>
        <translation>%1: los tamaños deben crecer, pero %2 viene después de %3</translation>
    </message>
    <message>
        <source>content and style are both off: use a content layer with alpha above 0, or a style layer with beta above 0</source>
        <translation>el contenido y el estilo están desactivados: use una capa de contenido con alpha mayor que 0, o una de estilo con beta mayor que 0</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, not %4</source>
        <translation>%1 debe ser mayor que %2 y como máximo %3, no %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, not %4</source>
        <translation>%1 debe ser al menos %2 y menor que %3, no %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 debe estar entre %2 y %3, no ser %4</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, or %4, not %5</source>
        <translation>%1 debe ser mayor que %2 y como máximo %3, o bien %4, no %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, or %4, not %5</source>
        <translation>%1 debe ser al menos %2 y menor que %3, o bien %4, no %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, or %4, not %5</source>
        <translation>%1 debe estar entre %2 y %3 o ser %4, no %5</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 debe ser %2, no %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number or %1</source>
        <translation>un número entero o %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an object of layers and weights, as {&quot;conv4_2&quot;: 1}</source>
        <translation>un objeto de capas y pesos, como {&quot;conv4_2&quot;: 1}</translation>
    </message>
    <message>
        <source>%1: there is no layer %2; the layers are conv1_1 to conv5_4</source>
        <translation>%1: no existe la capa %2; las capas son de conv1_1 a conv5_4</translation>
    </message>
    <message>
        <source>a list of numbers, as [1, 0.5]</source>
        <translation>una lista de números, como [1, 0.5]</translation>
    </message>
    <message>
        <source>%1: each weight</source>
        <translation>%1: cada peso</translation>
    </message>
    <message>
        <source>%1: one of the weights must be above 0</source>
        <translation>%1: alguno de los pesos debe ser mayor que 0</translation>
    </message>
    <message>
        <source>auto, flat, octaves or a list of longest sides, as [128, 256]</source>
        <translation>auto, flat, octaves o una lista de lados mayores, como [128, 256]</translation>
    </message>
    <message>
        <source>a list of whole numbers, as [300, 100]</source>
        <translation>una lista de números enteros, como [300, 100]</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing: this is not a recipe of Pastiche</source>
        <translation>falta &quot;version&quot;: no es una receta de Pastiche</translation>
    </message>
    <message>
        <source>the recipe has version %1, but this program reads version %2: open it with a later Pastiche</source>
        <translation>la receta tiene la versión %1, pero este programa lee la versión %2: ábrala con un Pastiche posterior</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be from 1 to %1, not %2</source>
        <translation>&quot;version&quot; debe estar entre 1 y %1, no ser %2</translation>
    </message>
    <message>
        <source>there is no field %1 in a recipe</source>
        <translation>una receta no tiene el campo %1</translation>
    </message>
    <message>
        <source>it is nested too deeply for a recipe</source>
        <translation>tiene demasiados niveles anidados para una receta</translation>
    </message>
    <message>
        <source>the field %1 is there twice</source>
        <translation>el campo %1 aparece dos veces</translation>
    </message>
    <message>
        <source>this is not a recipe: it must be a JSON object</source>
        <translation>no es una receta: debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>this is too large for a recipe</source>
        <translation>es demasiado grande para una receta</translation>
    </message>
    <message>
        <source>%1: its &quot;recipe&quot;: %2</source>
        <translation>%1: su &quot;recipe&quot;: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>there are no pictures to make a film of any more</source>
        <translation>ya no hay imágenes con las que hacer un vídeo</translation>
    </message>
    <message>
        <source>this system has no encoder for such films; choose a name that ends in %1</source>
        <translation>este sistema no tiene codificador para vídeos así; elija un nombre que acabe en %1</translation>
    </message>
    <message>
        <source>the film could not be encoded; make it smaller or shorter</source>
        <translation>no se pudo codificar el vídeo; hágalo más pequeño o más corto</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .mp4 or .webm</source>
        <translation>%1: elija un nombre que acabe en .mp4 o .webm</translation>
    </message>
    <message>
        <source>%1: there are no pictures to make a film of yet</source>
        <translation>%1: todavía no hay imágenes con las que hacer un vídeo</translation>
    </message>
    <message>
        <source>%1: there is no room for the film in the folder of temporary files</source>
        <translation>%1: no hay espacio para el vídeo en la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>%1: the film could not be encoded: %2</source>
        <translation>%1: no se pudo codificar el vídeo: %2</translation>
    </message>
    <message>
        <source>this is too large for a result&apos;s description</source>
        <translation>es demasiado grande para la descripción de un resultado</translation>
    </message>
    <message>
        <source>another version of Pastiche wrote this</source>
        <translation>lo escribió otra versión de Pastiche</translation>
    </message>
    <message>
        <source>this does not describe a result: %1</source>
        <translation>no describe un resultado: %1</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made: %2; make room for it, or set XDG_DATA_HOME to another</source>
        <translation>%1: no se puede crear la carpeta: %2; haga sitio o defina XDG_DATA_HOME con otra</translation>
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
        <translation>aprox. %1 y %2 de memoria</translation>
    </message>
    <message>
        <source>this LibTorch can use no CUDA device: choose cpu</source>
        <translation>este LibTorch no puede usar ningún dispositivo CUDA: elija cpu</translation>
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
        <translation>%1 x %2 píxeles necesitan %3 de memoria y se pueden usar %4: elija un tamaño menor, o el optimizador Adam, que sí cabría</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size</source>
        <translation>%1 x %2 píxeles necesitan %3 de memoria y se pueden usar %4: elija un tamaño menor</translation>
    </message>
    <message>
        <source>the state of the run is not one of this artwork: start it anew from its picture</source>
        <translation>el estado del proceso no es de esta obra: empiece de nuevo a partir de su imagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>memory ran out: going on in smaller tiles</source>
        <translation>se agotó la memoria: se sigue con teselas más pequeñas</translation>
    </message>
    <message>
        <source>the loss is no longer a finite number: choose other weights</source>
        <translation>la pérdida ya no es un número finito: elija otros pesos</translation>
    </message>
    <message numerus="yes">
        <source>all %n iterations done</source>
        <comment>the only iteration done</comment>
        <translation>
            <numerusform>hecha la única iteración</numerusform>
            <numerusform>hechas todas las iteraciones (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>further iterations would hardly change the picture</source>
        <translation>más iteraciones apenas cambiarían la imagen</translation>
    </message>
    <message>
        <source>no step decreases the loss further</source>
        <translation>ningún paso reduce más la pérdida</translation>
    </message>
    <message>
        <source>there is not enough memory for the state of the run</source>
        <translation>no hay memoria suficiente para el estado del proceso</translation>
    </message>
    <message>
        <source>the state of the run is damaged: start it anew from its picture</source>
        <translation>el estado del proceso está dañado: empiece de nuevo a partir de su imagen</translation>
    </message>
    <message>
        <source>the run was not started</source>
        <translation>el proceso no se inició</translation>
    </message>
    <message>
        <source>%1: the file that was just written cannot be read</source>
        <translation>%1: no se puede leer el archivo recién escrito</translation>
    </message>
    <message>
        <source>the result has %1 pixels, and the smallest size is 128: give a larger --size, a larger photo or --enlarge</source>
        <translation>el resultado tiene %1 píxeles y el tamaño mínimo es 128: indique un --size mayor, una foto más grande o --enlarge</translation>
    </message>
    <message>
        <source>there is no study &quot;%1&quot;; there are %2</source>
        <translation>no existe el estudio «%1»; los que hay son %2</translation>
    </message>
    <message>
        <source>study %1: %2</source>
        <translation>estudio %1: %2</translation>
    </message>
    <message>
        <source>study %1, cell %2: %3</source>
        <translation>estudio %1, celda %2: %3</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture is kept in %3)</source>
        <translation>celda %1: %2 (su imagen se conserva en %3)</translation>
    </message>
    <message>
        <source>cell %1: %2</source>
        <translation>celda %1: %2</translation>
    </message>
    <message>
        <source>the default: quick, for texture, brushwork and colour</source>
        <translation>la predeterminada: rápida, para textura, pincelada y color</translation>
    </message>
    <message>
        <source>the papers&apos; network: best for large shapes, four times the work</source>
        <translation>la red de los artículos: la mejor para formas grandes, cuatro veces más trabajo</translation>
    </message>
    <message>
        <source>%1: this network is not on this computer yet; get it under Networks in the window&apos;s File menu, or with pastiche-cli network fetch %2</source>
        <translation>%1: esta red aún no está en este equipo; obténgala en «Redes», en el menú «Archivo» de la ventana, o con pastiche-cli network fetch %2</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: %2</source>
        <translation>%1: no es un archivo PyTorch utilizable: %2</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>es de una versión desconocida</translation>
    </message>
    <message>
        <source>its numbers are big-endian; save it as safetensors</source>
        <translation>sus números son big-endian; guárdelo como safetensors</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>falta la lista de sus almacenamientos</translation>
    </message>
    <message>
        <source>it lists a storage that no tensor has</source>
        <translation>enumera un almacenamiento que ningún tensor tiene</translation>
    </message>
    <message>
        <source>storage %1 has another size than the state dict says</source>
        <translation>el almacenamiento %1 tiene otro tamaño que el que dice el state dict</translation>
    </message>
    <message>
        <source>storage %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>el almacenamiento %1 rebasa el final del archivo: está truncado o dañado</translation>
    </message>
    <message>
        <source>storage %1 is missing</source>
        <translation>falta el almacenamiento %1</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it holds something else than a state dict</source>
        <translation>%1: no es un archivo PyTorch utilizable: contiene algo distinto de un state dict</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it has too many items</source>
        <translation>%1: no es un archivo PyTorch utilizable: tiene demasiados elementos</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a stride too few or too many</source>
        <translation>un tensor del almacenamiento %1 tiene pasos (strides) de más o de menos</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a negative side or stride</source>
        <translation>un tensor del almacenamiento %1 tiene un lado o un paso (stride) negativo</translation>
    </message>
    <message>
        <source>a tensor of storage %1 is empty</source>
        <translation>un tensor del almacenamiento %1 está vacío</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has an impossibly large shape</source>
        <translation>un tensor del almacenamiento %1 tiene una forma imposible por su tamaño</translation>
    </message>
    <message>
        <source>a tensor of storage %1 does not fit into its storage</source>
        <translation>un tensor del almacenamiento %1 no cabe en su almacenamiento</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>the name of a module</source>
        <translation>el nombre de un módulo</translation>
    </message>
    <message>
        <source>the description of a storage</source>
        <translation>la descripción de un almacenamiento</translation>
    </message>
    <message>
        <source>it refers to something that is no storage of a tensor</source>
        <translation>se refiere a algo que no es el almacenamiento de un tensor</translation>
    </message>
    <message>
        <source>it asks for %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>pide %1, que ningún state dict necesita: se rechaza, y no se ha ejecutado nada de él</translation>
    </message>
    <message>
        <source>the word storage</source>
        <translation>la palabra storage</translation>
    </message>
    <message>
        <source>it holds %1, not only tensors: save the state dict alone</source>
        <translation>contiene %1, no solo tensores: guarde únicamente el state dict</translation>
    </message>
    <message>
        <source>the class of a storage</source>
        <translation>la clase de un almacenamiento</translation>
    </message>
    <message>
        <source>the key of a storage</source>
        <translation>la clave de un almacenamiento</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>el tamaño de un almacenamiento</translation>
    </message>
    <message>
        <source>it takes %1 for a class of storages</source>
        <translation>toma %1 por una clase de almacenamiento</translation>
    </message>
    <message>
        <source>it has a storage of negative size</source>
        <translation>tiene un almacenamiento de tamaño negativo</translation>
    </message>
    <message>
        <source>it has views of storages, as very old PyTorch wrote them: save it again</source>
        <translation>tiene vistas de almacenamientos, como las escribían versiones muy antiguas de PyTorch: guárdelo de nuevo</translation>
    </message>
    <message>
        <source>it describes storage %1 in two ways</source>
        <translation>describe de dos maneras el almacenamiento %1</translation>
    </message>
    <message>
        <source>it has more than %1 storages</source>
        <translation>tiene más de %1 almacenamientos</translation>
    </message>
    <message>
        <source>the arguments of a call</source>
        <translation>los argumentos de una llamada</translation>
    </message>
    <message>
        <source>the function of a call</source>
        <translation>la función de una llamada</translation>
    </message>
    <message>
        <source>it calls %1 with too many arguments</source>
        <translation>llama a %1 con demasiados argumentos</translation>
    </message>
    <message>
        <source>it calls %1 in a way that no state dict needs</source>
        <translation>llama a %1 de una forma que ningún state dict necesita</translation>
    </message>
    <message>
        <source>it makes an OrderedDict of several things</source>
        <translation>crea un OrderedDict a partir de varias cosas</translation>
    </message>
    <message>
        <source>a list of items</source>
        <translation>una lista de elementos</translation>
    </message>
    <message>
        <source>it has too many items</source>
        <translation>tiene demasiados elementos</translation>
    </message>
    <message>
        <source>it has an item that is no pair</source>
        <translation>tiene un elemento que no es un par</translation>
    </message>
    <message numerus="yes">
        <source>it calls %1 with %n arguments</source>
        <comment>it calls %1 with one argument</comment>
        <translation>
            <numerusform>llama a %1 con un argumento</numerusform>
            <numerusform>llama a %1 con %n argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage of a tensor</source>
        <translation>el almacenamiento de un tensor</translation>
    </message>
    <message>
        <source>the first element of a tensor</source>
        <translation>el primer elemento de un tensor</translation>
    </message>
    <message>
        <source>the shape of a tensor</source>
        <translation>la forma de un tensor</translation>
    </message>
    <message>
        <source>the strides of a tensor</source>
        <translation>los pasos (strides) de un tensor</translation>
    </message>
    <message>
        <source>it has a tensor that begins before its storage</source>
        <translation>tiene un tensor que empieza antes de su almacenamiento</translation>
    </message>
    <message>
        <source>it has a tensor of more than 8 dimensions</source>
        <translation>tiene un tensor de más de 8 dimensiones</translation>
    </message>
    <message>
        <source>a side of a tensor</source>
        <translation>un lado de un tensor</translation>
    </message>
    <message>
        <source>it has more than %1 tensors</source>
        <translation>tiene más de %1 tensores</translation>
    </message>
    <message>
        <source>the attributes of an object</source>
        <translation>los atributos de un objeto</translation>
    </message>
    <message>
        <source>it takes from an empty stack</source>
        <translation>saca valores de una pila vacía</translation>
    </message>
    <message>
        <source>an OrderedDict to give attributes to</source>
        <translation>un OrderedDict al que dar atributos</translation>
    </message>
    <message>
        <source>it ends in the middle of its description: it is cut off or damaged</source>
        <translation>acaba en medio de su descripción: está truncado o dañado</translation>
    </message>
    <message>
        <source>it leaves values behind</source>
        <translation>deja valores sin usar</translation>
    </message>
    <message>
        <source>it has %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>tiene %1, que ningún state dict necesita: se rechaza, y no se ha ejecutado nada de él</translation>
    </message>
    <message>
        <source>it is of a newer pickle protocol than 5</source>
        <translation>usa un protocolo pickle posterior al 5</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>it remembers too many values</source>
        <translation>recuerda demasiados valores</translation>
    </message>
    <message>
        <source>it asks for a value that it has not kept</source>
        <translation>pide un valor que no ha guardado</translation>
    </message>
    <message>
        <source>it has a name that does not end</source>
        <translation>tiene un nombre que no termina</translation>
    </message>
    <message>
        <source>it has a number of more than 64 bits</source>
        <translation>tiene un número de más de 64 bits</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>tiene más de %1 valores</translation>
    </message>
    <message>
        <source>its stack grows without end</source>
        <translation>su pila crece sin fin</translation>
    </message>
    <message>
        <source>it takes values up to a mark that is not there</source>
        <translation>toma valores hasta una marca que no existe</translation>
    </message>
    <message>
        <source>it sets items without a dict or without a value</source>
        <translation>asigna elementos sin dict o sin valor</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>un dict</translation>
    </message>
    <message>
        <source>it has something else where %1 belongs</source>
        <translation>tiene otra cosa en el lugar de %1</translation>
    </message>
    <message>
        <source>the instruction %1</source>
        <translation>la instrucción %1</translation>
    </message>
    <message>
        <source>its __metadata__ names %1 twice</source>
        <translation>su __metadata__ nombra %1 dos veces</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>tensor %1 holds %2 numbers; convert it to F16, BF16, F32 or F64</source>
        <translation>el tensor %1 contiene números %2; conviértalo a F16, BF16, F32 o F64</translation>
    </message>
    <message>
        <source>tensor %1 holds %2, which is no type of the format</source>
        <translation>el tensor %1 contiene %2, que no es un tipo del formato</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>tensor %1 has more than 8 dimensions</source>
        <translation>el tensor %1 tiene más de 8 dimensiones</translation>
    </message>
    <message>
        <source>tensor %1 does not have two data_offsets</source>
        <translation>el tensor %1 no tiene dos data_offsets</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un número negativo</translation>
    </message>
    <message>
        <source>a number that is not whole or too large</source>
        <translation>un número no entero o demasiado grande</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>its header is no valid JSON at byte %1</source>
        <translation>su cabecera no es JSON válido en el byte %1</translation>
    </message>
    <message>
        <source>its header is %1, not an object</source>
        <translation>su cabecera es %1, no un objeto</translation>
    </message>
    <message>
        <source>%1 is %2, not an object</source>
        <translation>%1 es %2, no un objeto</translation>
    </message>
    <message>
        <source>its __metadata__ has %1 for %2, not a string</source>
        <translation>su __metadata__ tiene %1 en %2, no una cadena</translation>
    </message>
    <message>
        <source>tensor %1 has %2 in %3</source>
        <translation>el tensor %1 tiene %2 en %3</translation>
    </message>
    <message>
        <source>it has __metadata__ twice</source>
        <translation>tiene __metadata__ dos veces</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>el tensor %1 aparece dos veces</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>su descripción</translation>
    </message>
    <message>
        <source>tensor %1 has an unknown field %2</source>
        <translation>el tensor %1 tiene un campo desconocido %2</translation>
    </message>
    <message>
        <source>tensor %1 has %2 twice</source>
        <translation>el tensor %1 tiene %2 dos veces</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>al tensor %1 le falta dtype, shape o data_offsets</translation>
    </message>
    <message>
        <source>tensor %1 ends before it begins</source>
        <translation>el tensor %1 acaba antes de empezar</translation>
    </message>
    <message>
        <source>tensor %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>el tensor %1 rebasa el final del archivo: está truncado o dañado</translation>
    </message>
    <message>
        <source>tensor %1 has an impossibly large shape</source>
        <translation>el tensor %1 tiene una forma imposible por su tamaño</translation>
    </message>
    <message>
        <source>tensor %1 has %2 bytes, but its shape and type need %3</source>
        <translation>el tensor %1 tiene %2 bytes, pero su forma y su tipo necesitan %3</translation>
    </message>
    <message>
        <source>tensor %1 overlaps another</source>
        <translation>el tensor %1 se solapa con otro</translation>
    </message>
    <message>
        <source>tensor %1 leaves a gap before it</source>
        <translation>el tensor %1 deja un hueco delante</translation>
    </message>
    <message numerus="yes">
        <source>it has %n bytes after the last tensor</source>
        <comment>it has 1 byte after the last tensor</comment>
        <translation>
            <numerusform>tiene 1 byte después del último tensor</numerusform>
            <numerusform>tiene %n bytes después del último tensor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no usable safetensors file: %2</source>
        <translation>%1: no es un archivo safetensors utilizable: %2</translation>
    </message>
    <message numerus="yes">
        <source>it has only %n bytes</source>
        <comment>it has only 1 byte</comment>
        <translation>
            <numerusform>tiene solo 1 byte</numerusform>
            <numerusform>tiene solo %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>its header claims more than 100 MB</source>
        <translation>su cabecera declara más de 100 MB</translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>su cabecera rebasa el final del archivo: está truncado o dañado</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>su cabecera está truncada</translation>
    </message>
    <message>
        <source>%1: a tensor of it is a sparse view of another: save it as a copy</source>
        <translation>%1: uno de sus tensores es una vista dispersa de otro: guárdelo como copia</translation>
    </message>
    <message>
        <source>%1: this is no weight file: neither safetensors nor a PyTorch state dict (.pth); choose another file</source>
        <translation>%1: no es un archivo de pesos: ni safetensors ni un state dict de PyTorch (.pth); elija otro archivo</translation>
    </message>
    <message>
        <source>this zip archive has no data.pkl: no PyTorch made it</source>
        <translation>este archivo ZIP no tiene data.pkl: no lo creó PyTorch</translation>
    </message>
    <message>
        <source>its %1 is shorter than the state dict says</source>
        <translation>su %1 es más corto de lo que dice el state dict</translation>
    </message>
    <message>
        <source>its %1 is damaged; get the file again</source>
        <translation>su %1 tiene daños; vuelva a obtener el archivo</translation>
    </message>
    <message>
        <source>This is a link, not a picture. Copy the picture itself in the browser and paste it, or save it and drop the file.</source>
        <translation>Esto es un enlace, no una imagen. Copie la imagen misma en el navegador y péguela, o guárdela y suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>There is no picture here. Copy a picture or a picture file first.</source>
        <translation>Aquí no hay ninguna imagen. Copie primero una imagen o un archivo de imagen.</translation>
    </message>
    <message>
        <source>%1: this folder cannot be read: %2; choose another</source>
        <translation>%1: no se puede leer esta carpeta: %2; elija otra</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>there is no home folder: set HOME or %1 to one, by its full path</source>
        <translation>no hay carpeta personal: asigne una a HOME o a %1, con su ruta completa</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture could not be kept elsewhere either: %3)</source>
        <translation>celda %1: %2 (su imagen tampoco se pudo guardar en otro sitio: %3)</translation>
    </message>
    <message>
        <source>with it, the pictures have more than %1 million pixels together</source>
        <translation>con ella, las imágenes suman más de %1 millones de píxeles</translation>
    </message>
    <message>
        <source>its pictures have more than %1 million pixels together; take some of them out</source>
        <translation>sus imágenes suman más de %1 millones de píxeles; quite algunas</translation>
    </message>
    <message>
        <source>it takes more than %1 MB; take some of its pictures out</source>
        <translation>ocupa más de %1 MB; quite algunas de sus imágenes</translation>
    </message>
    <message>
        <source>the snapshot&apos;s picture is larger than its document says</source>
        <translation>la imagen de la instantánea es mayor de lo que dice su documento</translation>
    </message>
    <message>
        <source>the earlier work cannot be put aside in %1</source>
        <translation>el trabajo anterior no se puede apartar en %1</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>At %1 px</source>
        <translation>A %1 px</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Before restart</source>
        <translation>Antes de reiniciar</translation>
    </message>
    <message>
        <source>%1 in the style of %2</source>
        <translation>%1 con el estilo de %2</translation>
    </message>
    <message>
        <source>this program was built without HEIC and AVIF</source>
        <translation>este programa se compiló sin HEIC ni AVIF</translation>
    </message>
    <message>
        <source>this program was built without films</source>
        <translation>este programa se compiló sin vídeos</translation>
    </message>
    <message>
        <source>only graphics cards compute in tf32: choose fp32 or bf16</source>
        <translation>solo las tarjetas gráficas calculan en tf32: elija fp32 o bf16</translation>
    </message>
    <message>
        <source>the graphics card has too little memory: going on on the processor</source>
        <translation>la tarjeta gráfica tiene muy poca memoria: se sigue en el procesador</translation>
    </message>
    <message>
        <source>the graphics card failed: going on on the processor</source>
        <translation>la tarjeta gráfica ha fallado: se sigue en el procesador</translation>
    </message>
    <message>
        <source>about %1, %2 of the card&apos;s memory</source>
        <translation>aprox. %1 y %2 de la memoria de la tarjeta</translation>
    </message>
    <message>
        <source>no more threads can be started: end other programs, or raise the limit (ulimit -u, or the container&apos;s)</source>
        <translation>no se pueden iniciar más hilos: cierre otros programas o aumente el límite (ulimit -u o el del contenedor)</translation>
    </message>
    <message>
        <source>the limit on addresses (ulimit -v) leaves too little to compute with: raise it by %1 MB</source>
        <translation>el límite de direcciones (ulimit -v) deja demasiado poco para calcular: auméntelo en %1 MB</translation>
    </message>
    <message>
        <source>%1: the number %2 is too large</source>
        <translation>%1: el número %2 es demasiado grande</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>el número %1 es demasiado grande</translation>
    </message>
    <message>
        <source>only %1 of %2 threads can be started: the system&apos;s limit is reached</source>
        <translation>solo se pueden iniciar %1 de %2 hilos: se ha alcanzado el límite del sistema</translation>
    </message>
    <message>
        <source>%1 of the %2 of memory that may be used are taken before the run begins: use a smaller photo and smaller paintings, or allow more memory</source>
        <translation>%1 de los %2 de memoria permitidos ya están ocupados antes de empezar: use una foto y pinturas más pequeñas o permita más memoria</translation>
    </message>
    <message>
        <source>the file is empty: open a copy or an earlier save of it</source>
        <translation>el archivo está vacío: abra una copia o una versión guardada antes</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged; open a copy or an earlier save of it</source>
        <translation>no se puede leer su archivo ZIP (%1): está truncado o dañado; abra una copia o una versión guardada antes</translation>
    </message>
    <message>
        <source>its %1 is damaged: open a copy or an earlier save of it</source>
        <translation>su %1 está dañado: abra una copia o una versión guardada antes</translation>
    </message>
    <message>
        <source>its %1 is missing: open a copy or an earlier save of it</source>
        <translation>falta su %1: abra una copia o una versión guardada antes</translation>
    </message>
</context>
<context>
    <name>pastiche::AddToQueueDialog</name>
    <message>
        <source>&amp;Larger than the photo</source>
        <translation>Más &amp;grande que la foto</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Put the artwork, as it is now, at the end of the queue.</source>
        <translation>Poner la obra, tal como está ahora, al final de la cola.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>Longest side of the picture in pixels.</source>
        <translation>Lado mayor de la imagen, en píxeles.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>Más grande que la foto</translation>
    </message>
    <message>
        <source>Let the picture have more pixels than the photo.</source>
        <translation>Permitir que la imagen tenga más píxeles que la foto.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
</context>
<context>
    <name>pastiche::AxisEditor</name>
    <message>
        <source>%1: values</source>
        <translation>%1: valores</translation>
    </message>
    <message>
        <source>%1: around the present value</source>
        <translation>%1: en torno al valor actual</translation>
    </message>
    <message>
        <source>Offer numbers around what the artwork has now.</source>
        <translation>Proponer números en torno al valor actual de la obra.</translation>
    </message>
    <message>
        <source>What to try: at most %1. Space ticks.</source>
        <translation>Qué probar: %1 como máximo. Espacio para marcar.</translation>
    </message>
    <message>
        <source>Nothing: one row</source>
        <translation>Nada: una sola fila</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Marque al menos un valor.</translation>
    </message>
    <message>
        <source>%1 values are too many: leave %2 out.</source>
        <translation>%1 valores son demasiados: quite %2.</translation>
    </message>
    <message>
        <source>For this, in every cell: %1.</source>
        <translation>Para ello, en cada celda: %1.</translation>
    </message>
    <message>
        <source>The numbers to try, as %1: at most %2, in any order.</source>
        <translation>Los números que se prueban, como %1: %2 como máximo, en cualquier orden.</translation>
    </message>
</context>
<context>
    <name>pastiche::Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1. Escape goes back</source>
        <translation>%1. Esc para volver</translation>
    </message>
    <message>
        <source>Result. The photo has another shape now</source>
        <translation>Resultado. La foto tiene ahora otras proporciones</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit or 100 %. Keys: + and − zoom, 0 fits, 1 shows 100 %, the arrows move, hold C to see the photo.</source>
        <translation>Rueda: zoom en el cursor. Arrastrar: mover. Doble clic: ajustar o 100 %. Teclas: + y − cambian el zoom, 0 ajusta, 1 muestra al 100 %, las flechas mueven, C pulsada muestra la foto.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 junto a %2</translation>
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
        <translation>La foto tiene el nuevo encuadre. Lo pintado se conserva hasta el próximo inicio.</translation>
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
        <translation>Proporciones del encuadre</translation>
    </message>
    <message>
        <source>The shape that the frame keeps while it is dragged.</source>
        <translation>Las proporciones que el encuadre mantiene al arrastrarlo.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>The frame stands upright, and not on its long side.</source>
        <translation>El encuadre va en vertical, no apaisado.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Keep what is in the frame; masks follow (Return). It can be undone.</source>
        <translation>Conservar lo que hay en el encuadre; las máscaras lo siguen (Intro). Se puede deshacer.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
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
        <translation>Papel (A4, A3…)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Escape).</source>
        <translation>Dejar la foto como está (Esc).</translation>
    </message>
</context>
<context>
    <name>pastiche::CropTool</name>
    <message>
        <source>frame of %1, %2 from the left, %3 from the top</source>
        <translation>marco de %1, %2 desde la izquierda, %3 desde arriba</translation>
    </message>
</context>
<context>
    <name>pastiche::Desktop</name>
    <message>
        <source>A picture is being painted</source>
        <translation>Se está pintando una imagen</translation>
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
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Painting %1</source>
        <translation>Cuadro %1</translation>
    </message>
    <message>
        <source>Take the painting out</source>
        <translation>Quitar el cuadro</translation>
    </message>
    <message>
        <source>Start picture %1</source>
        <translation>Imagen de partida %1</translation>
    </message>
    <message>
        <source>Take the start picture out</source>
        <translation>Quitar la imagen de partida</translation>
    </message>
    <message>
        <source>Take a snapshot&apos;s name away</source>
        <translation>Quitar el nombre de una instantánea</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nombrar %1</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Eliminar una instantánea</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings</source>
        <translation>
            <numerusform>1 cuadro</numerusform>
            <numerusform>%n cuadros</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Share of %1: %2 %</source>
        <translation>Proporción de %1: %2 %</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>Intercambiar foto y cuadro</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 activada</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 desactivada</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Balance %1 to %2</source>
        <translation>Equilibrio: de %1 a %2</translation>
    </message>
    <message>
        <source>Smoothness %1 to %2</source>
        <translation>Suavidad: de %1 a %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>pastiche::DocumentFiles</name>
    <message>
        <source>%1: another program has changed this file since; save under another name.</source>
        <translation>%1: otro programa ha modificado este archivo; guarde con otro nombre.</translation>
    </message>
</context>
<context>
    <name>pastiche::DropZones</name>
    <message>
        <source>Use as photo</source>
        <translation>Usar como foto</translation>
    </message>
    <message>
        <source>Use as painting</source>
        <translation>Usar como cuadro</translation>
    </message>
    <message>
        <source>Add as another painting</source>
        <translation>Añadir como otro cuadro</translation>
    </message>
    <message>
        <source>Use as photo and painting</source>
        <translation>Usar como foto y cuadro</translation>
    </message>
    <message>
        <source>The first as photo, the others as paintings</source>
        <translation>La primera como foto, las demás como cuadros</translation>
    </message>
    <message>
        <source>Add as paintings</source>
        <translation>Añadir como cuadros</translation>
    </message>
</context>
<context>
    <name>pastiche::EnlargedCell</name>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>Ajustar todo como en esta celda. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the picture (Escape).</source>
        <translation>Cerrar la imagen (Esc).</translation>
    </message>
    <message>
        <source>Cannot be painted: %1</source>
        <translation>No se puede pintar: %1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>Espera mientras la ventana pinta y sigue automáticamente.</translation>
    </message>
    <message>
        <source>Painting it larger…</source>
        <translation>Pintándola más grande…</translation>
    </message>
    <message>
        <source>Painted at %1 pixels.</source>
        <translation>Pintado a %1 píxeles.</translation>
    </message>
</context>
<context>
    <name>pastiche::ExportDialog</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Keep the &amp;settings in the file</source>
        <translation>Guardar los a&amp;justes en el archivo</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s &amp;date and author</source>
        <translation>Conservar la &amp;fecha y el autor de la foto</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>PNG: exact, for the screen and further work</source>
        <translation>PNG: exacto, para la pantalla y para seguir trabajando</translation>
    </message>
    <message>
        <source>JPEG: small, for mail and the web</source>
        <translation>JPEG: pequeño, para correo y web</translation>
    </message>
    <message>
        <source>TIFF: exact, for print</source>
        <translation>TIFF: exacto, para imprimir</translation>
    </message>
    <message>
        <source>WebP: smaller still, for the web</source>
        <translation>WebP: aún más pequeño, para la web</translation>
    </message>
    <message>
        <source>8 bits per channel</source>
        <translation>8 bits por canal</translation>
    </message>
    <message>
        <source>16 bits per channel: for print and grading</source>
        <translation>16 bits por canal: para imprimir y etalonar</translation>
    </message>
    <message>
        <source>sRGB: for every screen and the web</source>
        <translation>sRGB: para cualquier pantalla y la web</translation>
    </message>
    <message>
        <source>Display P3: where wide colours are asked for</source>
        <translation>Display P3: si se pide una gama amplia</translation>
    </message>
    <message>
        <source>Adobe RGB: where a print shop asks for it</source>
        <translation>Adobe RGB: si lo pide la imprenta</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where the picture goes. The ending follows the format.</source>
        <translation>Dónde se guarda la imagen. La extensión sigue al formato.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The file&apos;s format.</source>
        <translation>El formato del archivo.</translation>
    </message>
    <message>
        <source>From 1 (small) to 100 (best).</source>
        <translation>De 1 (pequeño) a 100 (óptimo).</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>Calidad en número</translation>
    </message>
    <message>
        <source>16 bits keep the finest gradations for further work.</source>
        <translation>Los 16 bits conservan las gradaciones más finas para seguir trabajando.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elegir una carpeta.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the file.</source>
        <translation>Escribir el archivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write nothing.</source>
        <translation>No escribir nada.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Pixels per inch that the file names, for print. It changes no pixel.</source>
        <translation>Píxeles por pulgada que indica el archivo, para imprimir. No cambia ningún píxel.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The colour profile of the file. The picture looks the same in each.</source>
        <translation>El perfil de color del archivo. La imagen se ve igual en todos.</translation>
    </message>
    <message>
        <source>Keep the settings in the file</source>
        <translation>Guardar los ajustes en el archivo</translation>
    </message>
    <message>
        <source>The file says how it was painted: the settings, and the names of photo and
paintings, not their folders. Drop it on the window to use its settings again.</source>
        <translation>El archivo dice cómo se pintó: los ajustes y los nombres de la foto y los
cuadros, no sus carpetas. Suéltelo en la ventana para volver a usar sus ajustes.</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s date and author</source>
        <translation>Conservar la fecha y el autor de la foto</translation>
    </message>
    <message>
        <source>The file says when the photo was taken, by whom, and whose it is, where the photo
says so. Where it was taken is never written.</source>
        <translation>El archivo dice cuándo se tomó la foto, quién la tomó y de quién es, si la foto
lo indica. Dónde se tomó no se escribe nunca.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>Ya hay un archivo %1. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>What is in it now will be gone.</source>
        <translation>Se perderá lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .jpg, .tif or .webp.</source>
        <translation>Dé al archivo un nombre que acabe en .png, .jpg, .tif o .webp.</translation>
    </message>
    <message>
        <source>Give the whole path, with the folder.</source>
        <translation>Indique la ruta completa, con la carpeta.</translation>
    </message>
    <message>
        <source>There is a file of this name: you will be asked before it is replaced.</source>
        <translation>Hay un archivo con este nombre: se le preguntará antes de reemplazarlo.</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 píxeles: %2</translation>
    </message>
    <message>
        <source>Stopped when it was painted at %1 pixels, and enlarged from there. Continue the run for the detail of this size.</source>
        <translation>Detenida cuando estaba pintada a %1 píxeles y ampliada desde ahí. Continúe para obtener el detalle de este tamaño.</translation>
    </message>
</context>
<context>
    <name>pastiche::Fields</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels. Time and memory grow with the number of
pixels.</source>
        <translation>Lado mayor del resultado, en píxeles. El tiempo y la memoria crecen con el número
de píxeles.</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>Más grande que la foto</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo.</source>
        <translation>Permitir que el resultado tenga más píxeles que la foto.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Squash the photo into a square, as some published pictures were made.
Applies at the next start.</source>
        <translation>Deformar la foto hasta que sea cuadrada, como se hicieron algunas imágenes publicadas.
Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Content weight α</source>
        <translation>Peso del contenido α</translation>
    </message>
    <message>
        <source>Weight of the content term. The balance above is α/β.</source>
        <translation>Peso del término de contenido. El equilibrio de arriba es α/β.</translation>
    </message>
    <message>
        <source>Style weight β</source>
        <translation>Peso del estilo β</translation>
    </message>
    <message>
        <source>Weight of the style term. The balance above is α/β.</source>
        <translation>Peso del término de estilo. El equilibrio de arriba es α/β.</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Variación total</translation>
    </message>
    <message>
        <source>Weight of total variation, the usual smoothing, which weaves. 0 turns it off;
Smoothness above does better.</source>
        <translation>Peso de la variación total, el suavizado habitual, que deja una trama. 0 la
desactiva; la suavidad de arriba da mejor resultado.</translation>
    </message>
    <message>
        <source>Form of it</source>
        <translation>Su forma</translation>
    </message>
    <message>
        <source>Squared or absolute differences of neighbouring pixels; over their number, or
summed whatever the loss scale.</source>
        <translation>Diferencias de píxeles vecinos al cuadrado o absolutas; divididas por su número,
o sumadas sea cual sea la escala de pérdida.</translation>
    </message>
    <message>
        <source>Roughness weight</source>
        <translation>Peso de la aspereza</translation>
    </message>
    <message>
        <source>Weight of what is rougher than the roughness below. The smoothness above sets
both.</source>
        <translation>Peso de lo que supera la aspereza de abajo. La suavidad de arriba fija
ambas.</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Aspereza</translation>
    </message>
    <message>
        <source>How rough the picture may be beside its painting: 1 as rough, less is calmer.</source>
        <translation>Hasta qué punto puede ser áspera la imagen frente a su cuadro: 1, igual de áspera; menos, más serena.</translation>
    </message>
    <message>
        <source>Range weight</source>
        <translation>Peso del rango</translation>
    </message>
    <message>
        <source>Weight of values that no picture can show, which keeps few pixels clipped.</source>
        <translation>Peso de los valores que ninguna imagen puede mostrar; deja pocos píxeles recortados.</translation>
    </message>
    <message>
        <source>Edge smoothness</source>
        <translation>Suavidad entre bordes</translation>
    </message>
    <message>
        <source>Keeps what is painted smooth except across the photo&apos;s edges, so that straight
lines stay straight: for restyling a photo by a photo.</source>
        <translation>Mantiene liso lo pintado salvo en los bordes de la foto, para que las líneas
rectas sigan rectas: para dar a una foto el estilo de otra foto.</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <translation>Escala de pérdida</translation>
    </message>
    <message>
        <source>What the weights are relative to. Balanced: the same at every size and network;
the others are those of papers and programs, for their numbers.</source>
        <translation>A qué son relativos los pesos. Equilibrada: igual con cualquier tamaño y red;
las demás son las de artículos y programas, para usar sus números.</translation>
    </message>
    <message>
        <source>Activation level</source>
        <translation>Nivel de activación</translation>
    </message>
    <message>
        <source>Factor on the network&apos;s features before the losses. Published weights for
Gatys&apos; scale want about 200; 1 otherwise.</source>
        <translation>Factor sobre las características de la red antes de las pérdidas. Los pesos
publicados para la escala de Gatys piden unos 200; en otro caso, 1.</translation>
    </message>
    <message>
        <source>Layers of the photo</source>
        <translation>Capas de la foto</translation>
    </message>
    <message>
        <source>Where the result should look like the photo.</source>
        <translation>Dónde debe parecerse el resultado a la foto.</translation>
    </message>
    <message>
        <source>Layers of the painting</source>
        <translation>Capas del cuadro</translation>
    </message>
    <message>
        <source>Where the result should look like the painting.</source>
        <translation>Dónde debe parecerse el resultado al cuadro.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>Hasta qué punto pueden aparecer los motivos del cuadro, sus lunas y rostros, además de
su pincelada. Tiene efecto mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Style loss</source>
        <translation>Pérdida de estilo</translation>
    </message>
    <message>
        <source>What of the painting&apos;s features is its style: Gram matrices, their mean and
covariance (Wasserstein), or Gram matrices with each map&apos;s mean and deviation.</source>
        <translation>Qué características del cuadro son su estilo: matrices de Gram, su media y
covarianza (Wasserstein), o matrices de Gram con la media y la desviación de cada mapa.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: half has strokes half as large.</source>
        <translation>Tamaño del cuadro respecto a la imagen: a la mitad, las pinceladas son la mitad de grandes.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Whose colours the picture has: the painting&apos;s, the photo&apos;s, or the painting&apos;s
brought to the photo&apos;s light or palette.</source>
        <translation>Qué colores tiene la imagen: los del cuadro, los de la foto, o los del cuadro
llevados a la luz o a la paleta de la foto.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>What the picture is before the first step.</source>
        <translation>Qué es la imagen antes del primer paso.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>El número del que nace el ruido: la misma semilla da la misma imagen.</translation>
    </message>
    <message>
        <source>Noise strength</source>
        <translation>Intensidad del ruido</translation>
    </message>
    <message>
        <source>Half the range of the noise around mid-grey. Applies at the next start.</source>
        <translation>La mitad del rango del ruido en torno al gris medio. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Noise colours</source>
        <translation>Colores del ruido</translation>
    </message>
    <message>
        <source>About mid-grey, or in the painting&apos;s own colours. Applies at the next start.</source>
        <translation>En torno al gris medio o en los colores del cuadro. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Share of noise</source>
        <translation>Proporción de ruido</translation>
    </message>
    <message>
        <source>How much noise is mixed into the other starts. Applies at the next start.</source>
        <translation>Cuánto ruido se mezcla en los demás puntos de partida. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How the picture is improved. L-BFGS: fewest steps. Adam: steadier, slower.</source>
        <translation>Cómo mejora la imagen. L-BFGS: menos pasos. Adam: más estable, más lento.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>The sizes that the picture goes through.</source>
        <translation>Los tamaños por los que pasa la imagen.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Steps at each size at the most. From coarse to fine, a size ends sooner
when further steps stop paying. In place of a preset&apos;s numbers for each size.</source>
        <translation>Pasos en cada tamaño como máximo. De grueso a fino, un tamaño acaba antes
cuando más pasos ya no compensan. En lugar de los números de un preajuste por tamaño.</translation>
    </message>
    <message>
        <source>Size by size</source>
        <translation>Tamaño por tamaño</translation>
    </message>
    <message>
        <source>The same for each size, the coarsest first, as 600,200,66; the last number is
for all that follow. Empty: as above.</source>
        <translation>Lo mismo para cada tamaño, del más grueso al más fino, como 600,200,66; el último
número vale para todos los siguientes. Vacío: como arriba.</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Detener por debajo de</translation>
    </message>
    <message>
        <source>From coarse to fine, a run ends when a step lowers the loss by less than this
share of it, on average over ten steps. 0: only after all iterations.</source>
        <translation>De grueso a fino, el proceso acaba cuando un paso reduce la pérdida en menos de
esta fracción, en promedio de diez pasos. 0: solo tras todas las iteraciones.</translation>
    </message>
    <message>
        <source>L-BFGS history</source>
        <translation>Historial de L-BFGS</translation>
    </message>
    <message>
        <source>Pairs of vectors that L-BFGS remembers. More costs memory.</source>
        <translation>Pares de vectores que L-BFGS recuerda. Cuantos más, más memoria.</translation>
    </message>
    <message>
        <source>Adam step</source>
        <translation>Paso de Adam</translation>
    </message>
    <message>
        <source>Adam&apos;s step; the picture&apos;s range is 0 to 1.</source>
        <translation>El paso de Adam; el rango de la imagen va de 0 a 1.</translation>
    </message>
    <message>
        <source>Adam β₁</source>
        <translation>β₁ de Adam</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients.</source>
        <translation>Decaimiento de la media de los gradientes de Adam.</translation>
    </message>
    <message>
        <source>Adam β₂</source>
        <translation>β₂ de Adam</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients.</source>
        <translation>Decaimiento de la media de los gradientes al cuadrado de Adam.</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>ε de Adam</translation>
    </message>
    <message>
        <source>Keeps Adam&apos;s division away from zero.</source>
        <translation>Mantiene lejos de cero la división de Adam.</translation>
    </message>
    <message>
        <source>Adam&apos;s mean</source>
        <translation>Media de Adam</translation>
    </message>
    <message>
        <source>Decay of the running mean of Adam&apos;s pictures that is shown and kept, 0.99 for
about the last hundred. 0: the last one.</source>
        <translation>Decaimiento de la media móvil de las imágenes de Adam que se muestra y conserva;
0,99 para más o menos las cien últimas. 0: la última.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file.</source>
        <translation>La red que analiza las imágenes: la integrada o un archivo de pesos.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>How the network halves a picture between blocks.</source>
        <translation>Cómo reduce la red una imagen a la mitad entre bloques.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>What the network sees beyond the picture&apos;s edge. Extended leaves no frame.</source>
        <translation>Qué ve la red más allá del borde de la imagen. Extendido no deja marco.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Pixels around the picture that are painted and cut off, so that its border is as
good as its inside.</source>
        <translation>Píxeles en torno a la imagen que se pintan y se recortan, para que el borde quede tan
bien como el interior.</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Preprocesamiento</translation>
    </message>
    <message>
        <source>How the network takes colours. Automatic: as its weight file says.</source>
        <translation>Cómo toma la red los colores. Automático: como dice su archivo de pesos.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalizar</translation>
    </message>
    <message>
        <source>Bring the mean activation of each of the network&apos;s filters to 1.</source>
        <translation>Llevar a 1 la activación media de cada filtro de la red.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Medias</translation>
    </message>
    <message>
        <source>Half of sums</source>
        <translation>Mitad de sumas</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>Gram matrices</source>
        <translation>Matrices de Gram</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>Gram and moments</source>
        <translation>Gram y momentos</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Al cuadrado</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluta</translation>
    </message>
    <message>
        <source>Squared, summed</source>
        <translation>Al cuadrado, sumada</translation>
    </message>
    <message>
        <source>Absolute, summed</source>
        <translation>Absoluta, sumada</translation>
    </message>
    <message>
        <source>The painting&apos;s</source>
        <translation>Los del cuadro</translation>
    </message>
    <message>
        <source>The photo&apos;s</source>
        <translation>Los de la foto</translation>
    </message>
    <message>
        <source>Matched to the photo</source>
        <translation>Ajustados a la foto</translation>
    </message>
    <message>
        <source>Matched (Cholesky)</source>
        <translation>Ajustados (Cholesky)</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>La luz de la foto</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Como se entrenó</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extendido</translation>
    </message>
    <message>
        <source>Zero (paper)</source>
        <translation>Cero (artículo)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>PyTorch&apos;s</source>
        <translation>El de PyTorch</translation>
    </message>
    <message>
        <source>Caffe&apos;s</source>
        <translation>El de Caffe</translation>
    </message>
    <message>
        <source>Colours come from the painting with its brushwork.</source>
        <translation>Los colores vienen del cuadro con su pincelada.</translation>
    </message>
    <message>
        <source>Every colour stays the photo&apos;s; only light and dark are painted.</source>
        <translation>Cada color sigue siendo el de la foto; solo se pintan luces y sombras.</translation>
    </message>
    <message>
        <source>The painting&apos;s brushwork, in the photo&apos;s palette.</source>
        <translation>La pincelada del cuadro, en la paleta de la foto.</translation>
    </message>
    <message>
        <source>The photo&apos;s palette too, red before green before blue.</source>
        <translation>También la paleta de la foto; el rojo antes que el verde y este antes que el azul.</translation>
    </message>
    <message>
        <source>The painting&apos;s hues, as light and as dark as the photo.</source>
        <translation>Los tonos del cuadro, tan claros y oscuros como la foto.</translation>
    </message>
    <message>
        <source>Per feature</source>
        <translation>Por característica</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Líneas finas</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s finest detail comes back at each larger size: from 0,
where it is painted over, to 1, where it stays as sharp as in the photo.</source>
        <translation>Cuánto del detalle más fino de la foto vuelve en cada tamaño mayor: de 0, donde queda
cubierto por la pintura, a 1, donde sigue tan nítido como en la foto.</translation>
    </message>
</context>
<context>
    <name>pastiche::Filmstrip</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show this picture on the canvas. Escape goes back.</source>
        <translation>Mostrar esta imagen en el lienzo. Esc para volver.</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>&amp;Comparar con la imagen</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag.</source>
        <translation>Ambas en el lienzo, separadas por una línea que se arrastra.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Bring picture, photo, paintings and settings back as they were. It can be undone.</source>
        <translation>Devolver la imagen, la foto, los cuadros y los ajustes a como estaban. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>&amp;Seguir desde aquí</translation>
    </message>
    <message>
        <source>Restore it, and go on painting from its picture.</source>
        <translation>Restaurarla y seguir pintando a partir de su imagen.</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombrar…</translation>
    </message>
    <message>
        <source>Give it a name: what has one is always kept.</source>
        <translation>Darle un nombre: lo que tiene nombre se conserva siempre.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write this picture to a file.</source>
        <translation>Escribir esta imagen en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take it out of the history. It can be undone.</source>
        <translation>Quitarla del historial. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Earlier states of the picture. Enter: look. F2: name. Delete: take out. Menu key: more. Ctrl+click or Ctrl+Space: choose a second one, and Enter compares the two.</source>
        <translation>Estados anteriores de la imagen. Intro: ver. F2: nombrar. Supr: quitar. Tecla Menú: más. Ctrl+clic o Ctrl+Espacio: elegir otra, e Intro compara las dos.</translation>
    </message>
    <message>
        <source>Co&amp;mpare these two</source>
        <translation>Comparar estas &amp;dos</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag, or side by side.</source>
        <translation>Ambas en el lienzo, separadas por una línea que se arrastra, o en paralelo.</translation>
    </message>
    <message>
        <source>Save c&amp;ontact sheet…</source>
        <translation>Guardar &amp;hoja de contactos…</translation>
    </message>
    <message>
        <source>Write these two to one picture, side by side.</source>
        <translation>Escribir estas dos en una imagen, una junto a otra.</translation>
    </message>
    <message>
        <source>Write all snapshots to one picture, side by side.</source>
        <translation>Escribir todas las instantáneas en una imagen, una junto a otra.</translation>
    </message>
</context>
<context>
    <name>pastiche::Help</name>
    <message>
        <source>About Pastiche</source>
        <translation>Acerca de Pastiche</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pastiche %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pastiche %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Repaints a photo in the style of a painting, after Gatys, Ecker and Bethge: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Repinta una foto al estilo de un cuadro, según Gatys, Ecker y Bethge: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>pastiche::History</name>
    <message>
        <source>The snapshot could not be kept: %1</source>
        <translation>No se pudo conservar la instantánea: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::HistoryModel</name>
    <message>
        <source>A run begins · %1</source>
        <translation>Empieza un proceso · %1</translation>
    </message>
</context>
<context>
    <name>pastiche::LanguageMenu</name>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>I&amp;dioma (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerBlocks</name>
    <message>
        <source>Colour and grain</source>
        <translation>Color y grano</translation>
    </message>
    <message>
        <source>Fine strokes</source>
        <translation>Pinceladas finas</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Pinceladas</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Large forms</source>
        <translation>Formas grandes</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and the grain of its paint (conv1).</source>
        <translation>Los colores del cuadro y el grano de su pintura (conv1).</translation>
    </message>
    <message>
        <source>Its finest brushwork: hatching, canvas, dots (conv2).</source>
        <translation>Su pincelada más fina: tramados, lienzo, puntos (conv2).</translation>
    </message>
    <message>
        <source>Its brush strokes (conv3).</source>
        <translation>Sus pinceladas (conv3).</translation>
    </message>
    <message>
        <source>How its strokes make up larger shapes (conv4).</source>
        <translation>Cómo componen sus pinceladas formas mayores (conv4).</translation>
    </message>
    <message>
        <source>Its large forms and things, as far as Figures lets them in (conv5).</source>
        <translation>Sus formas grandes y motivos, en la medida en que «Figuras» los deja entrar (conv5).</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerPanel</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Content: where the result should look like the photo.</source>
        <translation>Contenido: dónde debe parecerse el resultado a la foto.</translation>
    </message>
    <message>
        <source>Style: where the result should look like the painting.</source>
        <translation>Estilo: dónde debe parecerse el resultado al cuadro.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Keep what %1 sees in the photo.</source>
        <translation>Conservar lo que %1 ve en la foto.</translation>
    </message>
    <message>
        <source>Take over what %1 sees in the painting.</source>
        <translation>Adoptar lo que %1 ve en el cuadro.</translation>
    </message>
    <message>
        <source>Weight of %1 of %2</source>
        <translation>Peso de %1 de %2</translation>
    </message>
    <message>
        <source>How much %1 counts among the ticked layers.</source>
        <translation>Cuánto cuenta %1 entre las capas marcadas.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>Mostrar pesos</translation>
    </message>
    <message>
        <source>Show the weight of every ticked layer.</source>
        <translation>Mostrar el peso de cada capa marcada.</translation>
    </message>
    <message>
        <source>off: see Figures</source>
        <translation>sin efecto: vea «Figuras»</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerRows</name>
    <message>
        <source>Large forms have no effect as long as Figures is at brushwork alone.</source>
        <translation>Las formas grandes no tienen efecto mientras «Figuras» esté solo en la pincelada.</translation>
    </message>
    <message>
        <source>Painting&apos;s %1</source>
        <translation>%1 del cuadro</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>How much the painting&apos;s %1 counts beside the other rows.
Takes effect while the picture forms.</source>
        <translation>Cuánto cuenta «%1» del cuadro frente a las demás filas.
Tiene efecto mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Capas: %1</translation>
    </message>
    <message>
        <source>Gatys</source>
        <translation>Gatys</translation>
    </message>
    <message>
        <source>The layers of Gatys, Ecker and Bethge (2016): content conv4_2, style conv1_1 to
conv5_1 in equal parts.</source>
        <translation>Las capas de Gatys, Ecker y Bethge (2016): contenido conv4_2, estilo de conv1_1 a
conv5_1 a partes iguales.</translation>
    </message>
    <message>
        <source>Fine texture</source>
        <translation>Textura fina</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and finest brushwork; shapes are the photo&apos;s.</source>
        <translation>Los colores y la pincelada más fina del cuadro; las formas son de la foto.</translation>
    </message>
    <message>
        <source>Large shapes</source>
        <translation>Formas grandes</translation>
    </message>
    <message>
        <source>The painting&apos;s strokes and the shapes that they make, more than its grain.</source>
        <translation>Las pinceladas del cuadro y las formas que componen, más que su grano.</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What each layer sees of the photo, and how strongly it answers to it.</source>
        <translation>Lo que cada capa ve de la foto y con qué fuerza responde a ella.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>The maps that vary most, as small grey pictures</source>
        <translation>Los mapas que más varían, como pequeñas imágenes en gris</translation>
    </message>
</context>
<context>
    <name>pastiche::LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Aspereza</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>Gráfico de la pérdida</translation>
    </message>
    <message>
        <source>How the loss and its terms fall, iteration by iteration, on a logarithmic axis.
A dotted line: the picture went on to a larger scale. A dashed one: settings were changed.</source>
        <translation>Cómo bajan la pérdida y sus términos, iteración a iteración, en un eje logarítmico.
Línea de puntos: la imagen pasó a una escala mayor. De trazos: se cambiaron ajustes.</translation>
    </message>
    <message>
        <source>Loss %1 after iteration %2</source>
        <translation>Pérdida %1 tras la iteración %2</translation>
    </message>
</context>
<context>
    <name>pastiche::MachineRows</name>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many processor threads a run uses. Fewer leave room for other programs.
Takes effect at the next start.</source>
        <translation>Cuántos hilos del procesador usa un proceso. Con menos queda sitio para otros programas.
Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>The most memory that Pastiche may take. Large pictures are then worked on in tiles, which is slower.
Takes effect at the next start.</source>
        <translation>La memoria que Pastiche puede ocupar como máximo. Las imágenes grandes se procesan entonces por teselas, lo que es más lento.
Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The numbers that the network computes with. bf16 is coarser, and faster on processors that have it;
the picture hardly differs. Takes effect at the next start.</source>
        <translation>Los números con los que calcula la red. bf16 es menos preciso, y más rápido en los procesadores que lo tienen;
la imagen apenas cambia. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>The faster</source>
        <translation>Lo más rápido</translation>
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
        <translation>bf16: no disponible en este procesador</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>Lo que esté libre</translation>
    </message>
    <message>
        <source>bf16 if it is faster</source>
        <translation>bf16 si es más rápido</translation>
    </message>
    <message>
        <source>fp32, as this processor has no bf16</source>
        <translation>fp32, porque este procesador no tiene bf16</translation>
    </message>
    <message>
        <source>From the next start: threads: %1; memory: up to %2 GiB; precision: %3.</source>
        <translation>Desde el próximo inicio: hilos: %1; memoria: hasta %2 GiB; precisión: %3.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What a run is computed on. Which is the faster is measured once, in a few seconds.
Takes effect at the next start.</source>
        <translation>Con qué se calcula una ejecución. Lo más rápido se mide una vez, en unos segundos.
Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>%1, %2 GiB</source>
        <translation>%1, %2 GiB</translation>
    </message>
    <message>
        <source>the faster</source>
        <translation>el más rápido</translation>
    </message>
    <message>
        <source>%1 Device: %2.</source>
        <translation>%1 Dispositivo: %2.</translation>
    </message>
</context>
<context>
    <name>pastiche::MainActions</name>
    <message>
        <source>&amp;New artwork</source>
        <translation>&amp;Nueva obra</translation>
    </message>
    <message>
        <source>Begin anew, without pictures.</source>
        <translation>Empezar de nuevo, sin imágenes.</translation>
    </message>
    <message>
        <source>&amp;Open artwork…</source>
        <translation>&amp;Abrir obra…</translation>
    </message>
    <message>
        <source>Open an artwork that was saved: its pictures, settings and result.</source>
        <translation>Abrir una obra guardada: sus imágenes, ajustes y resultado.</translation>
    </message>
    <message>
        <source>&amp;Save artwork</source>
        <translation>&amp;Guardar obra</translation>
    </message>
    <message>
        <source>Save pictures, settings and result in one file, to go on with later.</source>
        <translation>Guardar imágenes, ajustes y resultado en un archivo, para seguir más adelante.</translation>
    </message>
    <message>
        <source>Save artwork &amp;as…</source>
        <translation>Guardar obra &amp;como…</translation>
    </message>
    <message>
        <source>Save the artwork under another name.</source>
        <translation>Guardar la obra con otro nombre.</translation>
    </message>
    <message>
        <source>Open &amp;photo…</source>
        <translation>Abrir &amp;foto…</translation>
    </message>
    <message>
        <source>Open the photo to repaint.</source>
        <translation>Abrir la foto que se va a repintar.</translation>
    </message>
    <message>
        <source>Open paintin&amp;g…</source>
        <translation>Abrir c&amp;uadro…</translation>
    </message>
    <message>
        <source>Open the painting whose style to use, in place of the chosen one.</source>
        <translation>Abrir el cuadro cuyo estilo se usará, en lugar del elegido.</translation>
    </message>
    <message>
        <source>A&amp;dd paintings…</source>
        <translation>Aña&amp;dir cuadros…</translation>
    </message>
    <message>
        <source>Mix further paintings in: open one or several files.</source>
        <translation>Mezclar más cuadros: abrir uno o varios archivos.</translation>
    </message>
    <message>
        <source>Open s&amp;tart picture…</source>
        <translation>Abrir &amp;imagen de partida…</translation>
    </message>
    <message>
        <source>Open a picture of your own to start from.</source>
        <translation>Abrir una imagen propia de la que partir.</translation>
    </message>
    <message>
        <source>Paste as p&amp;hoto</source>
        <translation>&amp;Pegar como foto</translation>
    </message>
    <message>
        <source>Use the copied picture as the photo.</source>
        <translation>Usar como foto la imagen copiada.</translation>
    </message>
    <message>
        <source>Paste as pa&amp;inting</source>
        <translation>Pegar como cuadr&amp;o</translation>
    </message>
    <message>
        <source>Use the copied picture as the painting.</source>
        <translation>Usar como cuadro la imagen copiada.</translation>
    </message>
    <message>
        <source>S&amp;wap photo and painting</source>
        <translation>Interca&amp;mbiar foto y cuadro</translation>
    </message>
    <message>
        <source>Swap photo and painting.</source>
        <translation>Intercambiar foto y cuadro.</translation>
    </message>
    <message>
        <source>Try the sa&amp;mples</source>
        <translation>Probar las mues&amp;tras</translation>
    </message>
    <message>
        <source>Put the bundled photo and painting in place.</source>
        <translation>Poner la foto y el cuadro incluidos.</translation>
    </message>
    <message>
        <source>Earlier res&amp;ults…</source>
        <translation>Resu&amp;ltados anteriores…</translation>
    </message>
    <message>
        <source>See the pictures that were painted before, show one again or use its settings.</source>
        <translation>Ver las imágenes pintadas antes, volver a mostrar una o usar sus ajustes.</translation>
    </message>
    <message>
        <source>N&amp;etworks…</source>
        <translation>Red&amp;es…</translation>
    </message>
    <message>
        <source>See the networks that can look at the pictures, fetch VGG-19, add files.</source>
        <translation>Ver las redes que pueden analizar las imágenes, descargar VGG-19, añadir archivos.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the picture to a file: PNG, JPEG, TIFF or WebP.</source>
        <translation>Escribir la imagen en un archivo: PNG, JPEG, TIFF o WebP.</translation>
    </message>
    <message>
        <source>Export time-&amp;lapse…</source>
        <translation>Exportar &amp;vídeo time-lapse…</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>Escribir un vídeo de cómo se formó la imagen: MP4 o WebM.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Stop what runs, keep its picture, and close.</source>
        <translation>Detener lo que esté en marcha, conservar su imagen y cerrar.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Co&amp;piar la imagen</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard, to paste it into another program.</source>
        <translation>Poner la imagen en el portapapeles, para pegarla en otro programa.</translation>
    </message>
    <message>
        <source>Paint &amp;masks</source>
        <translation>Pintar &amp;máscaras</translation>
    </message>
    <message>
        <source>Paint with a brush where a painting is used, or what of the photo stays
as it is. Escape puts the brush away.</source>
        <translation>Pintar con un pincel dónde se usa un cuadro, o qué parte de la foto se queda
como está. Esc deja el pincel.</translation>
    </message>
    <message>
        <source>Cro&amp;p the photo</source>
        <translation>Re&amp;cortar la foto</translation>
    </message>
    <message>
        <source>Choose the part of the photo that is kept.</source>
        <translation>Elegir la parte de la foto que se conserva.</translation>
    </message>
    <message>
        <source>Turn the photo &amp;left</source>
        <translation>Girar la foto a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, against the clock; masks follow.</source>
        <translation>Girar la foto un cuarto de vuelta en sentido antihorario; las máscaras la siguen.</translation>
    </message>
    <message>
        <source>Turn the photo ri&amp;ght</source>
        <translation>Girar la foto a la d&amp;erecha</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, with the clock; masks follow.</source>
        <translation>Girar la foto un cuarto de vuelta en sentido horario; las máscaras la siguen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>Empezar a pintar.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>Pausar el proceso.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>End the run; the picture so far stays.</source>
        <translation>Terminar el proceso; lo pintado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, with what is chosen now: more steps,
another painting, a larger size.</source>
        <translation>Seguir desde la imagen que hay, con lo elegido ahora: más pasos,
otro cuadro, un tamaño mayor.</translation>
    </message>
    <message>
        <source>Continue at t&amp;wice the size</source>
        <translation>Continuar al &amp;doble de tamaño</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, twice as large: what is painted stays, finer detail comes.</source>
        <translation>Seguir desde la imagen que hay, al doble de tamaño: lo pintado se conserva y aparece más detalle.</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot</source>
        <translation>&amp;Guardar una instantánea</translation>
    </message>
    <message>
        <source>Keep the picture as it is now in the history, with all that it is painted from.</source>
        <translation>Conservar en el historial la imagen tal como está, con todo aquello a partir de lo que se pinta.</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Nueva semilla</translation>
    </message>
    <message>
        <source>Start from noise with another random seed.</source>
        <translation>Partir del ruido con otra semilla al azar.</translation>
    </message>
    <message>
        <source>Reset &amp;balance</source>
        <translation>Restablecer el e&amp;quilibrio</translation>
    </message>
    <message>
        <source>Set the balance of photo and painting back to 10⁻³.</source>
        <translation>Devolver a 10⁻³ el equilibrio entre foto y cuadro.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation>Mostrar la imagen más grande.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation>Mostrar la imagen más pequeña.</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation>Mostrar la imagen entera.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>100 %: one pixel of the picture on one of the screen.</source>
        <translation>100 %: un píxel de la imagen en uno de la pantalla.</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Comparar con la foto</translation>
    </message>
    <message>
        <source>Show the photo in place of the picture, to compare.
Or hold C.</source>
        <translation>Mostrar la foto en lugar de la imagen, para comparar.
O mantener pulsada C.</translation>
    </message>
    <message>
        <source>Compare by &amp;wiping</source>
        <translation>Comparar con cort&amp;inilla</translation>
    </message>
    <message>
        <source>Photo and picture in one place: drag the line between them.
Again, or Escape: the picture alone.</source>
        <translation>Foto e imagen en un mismo sitio: arrastre la línea que las separa.
Otra vez, o Esc: solo la imagen.</translation>
    </message>
    <message>
        <source>Compare side &amp;by side</source>
        <translation>Comparar &amp;lado a lado</translation>
    </message>
    <message>
        <source>Photo and picture beside each other; both are zoomed and moved together.
Again, or Escape: the picture alone.</source>
        <translation>Foto e imagen una junto a otra; el zoom y el movimiento son comunes.
Otra vez, o Esc: solo la imagen.</translation>
    </message>
    <message>
        <source>&amp;Pictures panel</source>
        <translation>&amp;Panel de imágenes</translation>
    </message>
    <message>
        <source>Show or hide the photo and the painting.</source>
        <translation>Mostrar u ocultar la foto y el cuadro.</translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation>Panel de aj&amp;ustes</translation>
    </message>
    <message>
        <source>Show or hide the settings.</source>
        <translation>Mostrar u ocultar los ajustes.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show or hide the earlier states of the picture below it.</source>
        <translation>Mostrar u ocultar, bajo la imagen, sus estados anteriores.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen. Escape leaves it.</source>
        <translation>Usar toda la pantalla. Esc para salir.</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys at a glance, and how to change them.</source>
        <translation>Todas las teclas de un vistazo, y cómo cambiarlas.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Then click anything in the window to read what it does.</source>
        <translation>Después, haga clic en cualquier parte de la ventana para leer qué hace.</translation>
    </message>
    <message>
        <source>&amp;About Pastiche</source>
        <translation>Acerca de &amp;Pastiche</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versión y licencia.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Proceso</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Add to the queue…</source>
        <translation>Añadir a la co&amp;la…</translation>
    </message>
    <message>
        <source>Paint the artwork, as it is now, later: choose its size and its file.</source>
        <translation>Pintar más tarde la obra, tal como está ahora: elegir su tamaño y su archivo.</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>C&amp;ola…</translation>
    </message>
    <message>
        <source>See the pictures that are painted one after another, start and pause them.</source>
        <translation>Ver las imágenes que se pintan una tras otra, iniciarlas y pausarlas.</translation>
    </message>
    <message>
        <source>Stud&amp;y…</source>
        <translation>&amp;Estudio…</translation>
    </message>
    <message>
        <source>Try two settings against each other: a table of small pictures.</source>
        <translation>Probar dos ajustes combinados: una tabla de imágenes pequeñas.</translation>
    </message>
    <message>
        <source>Save &amp;contact sheet…</source>
        <translation>Guardar &amp;hoja de contactos…</translation>
    </message>
    <message>
        <source>Write the snapshots of the history to one picture, side by side: all of them, or the
two that are chosen.</source>
        <translation>Escribir las instantáneas del historial en una imagen, una junto a otra: todas, o las
dos elegidas.</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part: pictures, canvas, history, run, settings.</source>
        <translation>Lleva el teclado a la parte siguiente: imágenes, lienzo, historial, proceso, ajustes.</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Parte ante&amp;rior de la ventana</translation>
    </message>
    <message>
        <source>Take the keyboard to the part before.</source>
        <translation>Lleva el teclado a la parte anterior.</translation>
    </message>
    <message>
        <source>Open earlier wor&amp;k</source>
        <translation>Abrir tra&amp;bajo anterior</translation>
    </message>
    <message>
        <source>Start &amp;or continue</source>
        <translation>Iniciar o contin&amp;uar</translation>
    </message>
    <message>
        <source>Do what the button below the picture says: start, continue or begin again.</source>
        <translation>Hacer lo que dice el botón bajo la imagen: iniciar, continuar o empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>pastiche::MainWindow</name>
    <message>
        <source>Still reading a picture.</source>
        <translation>Todavía se está leyendo una imagen.</translation>
    </message>
    <message>
        <source>Drop a photo and a painting first.</source>
        <translation>Arrastre primero aquí una foto y un cuadro.</translation>
    </message>
    <message>
        <source>Drop a photo first.</source>
        <translation>Arrastre primero aquí una foto.</translation>
    </message>
    <message>
        <source>Drop a painting first.</source>
        <translation>Arrastre primero aquí un cuadro.</translation>
    </message>
    <message>
        <source>Drop the picture to start from first.</source>
        <translation>Arrastre primero aquí la imagen de la que partir.</translation>
    </message>
    <message>
        <source>Tick a layer under Layers first: without any there is nothing to paint by.</source>
        <translation>Marque primero una capa en «Capas»: sin ninguna no hay con qué pintar.</translation>
    </message>
    <message>
        <source>Tick another layer, or set a weight under Expert above 0: what is ticked has none.</source>
        <translation>Marque otra capa, o ponga en «Avanzado» un peso mayor que 0: lo marcado no tiene ninguno.</translation>
    </message>
    <message>
        <source>the picture so far</source>
        <translation>lo pintado hasta ahora</translation>
    </message>
    <message>
        <source>Go on from the picture</source>
        <translation>Seguir desde la imagen</translation>
    </message>
    <message>
        <source>Stopped. The picture so far stays.</source>
        <translation>Detenido. Lo pintado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Finished: more steps would hardly change the picture.</source>
        <translation>Terminado: más pasos apenas cambiarían la imagen.</translation>
    </message>
    <message>
        <source>Finished: all iterations are done.</source>
        <translation>Terminado: se hicieron todas las iteraciones.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Not opened again: %1</source>
        <translation>No se volvió a abrir: %1</translation>
    </message>
    <message>
        <source>Left out, as there is no place for more: %1</source>
        <translation>Omitido por falta de sitio: %1</translation>
    </message>
    <message>
        <source>Paint its &amp;mask</source>
        <translation>&amp;Pintar su máscara</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open artwork</source>
        <translation>Abrir obra</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche);;All files (*)</source>
        <translation>Obras (*.pastiche);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Aún no se ha guardado nada</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>obra</translation>
    </message>
    <message>
        <source>Save artwork</source>
        <translation>Guardar obra</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche)</source>
        <translation>Obras (*.pastiche)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Export time-lapse</source>
        <translation>Exportar vídeo time-lapse</translation>
    </message>
    <message>
        <source>MP4, for phones and the web (*.mp4)</source>
        <translation>MP4, para teléfonos y la web (*.mp4)</translation>
    </message>
    <message>
        <source>WebM (*.webm)</source>
        <translation>WebM (*.webm)</translation>
    </message>
    <message>
        <source>Writing the film…</source>
        <translation>Escribiendo el vídeo…</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>La imagen se conserva en el historial.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>Todavía no hay ninguna imagen que conservar.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>the artwork</source>
        <translation>la obra</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Drop a photo here,
or click to open one</source>
        <translation>Arrastre aquí una foto
o haga clic para abrirla</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>Intercambiar foto y cuadro</translation>
    </message>
    <message>
        <source>Re&amp;start</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Begin again, with what is chosen now.</source>
        <translation>Volver a empezar, con lo elegido ahora.</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>Empezar a pintar.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Go on painting.</source>
        <translation>Seguir pintando.</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>Pausar el proceso.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Analizando las imágenes…</translation>
    </message>
    <message>
        <source>The network is fetched.</source>
        <translation>La red se ha descargado.</translation>
    </message>
    <message>
        <source>what was on the canvas</source>
        <translation>lo que había en el lienzo</translation>
    </message>
    <message>
        <source>Start from the canvas</source>
        <translation>Partir del lienzo</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>the painting</source>
        <translation>el cuadro</translation>
    </message>
    <message>
        <source>the start picture</source>
        <translation>la imagen de partida</translation>
    </message>
    <message>
        <source>the network&apos;s file</source>
        <translation>el archivo de la red</translation>
    </message>
    <message>
        <source>A picture could not be kept on the disk: make room there or export it. Closing once more gives it up.</source>
        <translation>No se pudo conservar una imagen en el disco: libere espacio o expórtela. Si vuelve a cerrar, se perderá.</translation>
    </message>
    <message>
        <source>Copied: %1 pixels</source>
        <translation>Copiada: %1 píxeles</translation>
    </message>
    <message>
        <source>An artwork&apos;s name ends in .pastiche. Choose another name.</source>
        <translation>El nombre de una obra termina en .pastiche. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Two snapshots are chosen: Enter compares them.</source>
        <translation>Hay dos instantáneas elegidas: Intro las compara.</translation>
    </message>
    <message>
        <source>The snapshots before are still being packed; try again in a moment.</source>
        <translation>Las instantáneas anteriores aún se están comprimiendo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Two snapshots are compared. Escape goes back to the picture.</source>
        <translation>Se comparan dos instantáneas. Esc para volver a la imagen.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>Añadida a la cola: %1</translation>
    </message>
    <message>
        <source>Added to the queue: %1. The queue is not started yet.</source>
        <translation>Añadida a la cola: %1. La cola aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>Adding to the queue…</source>
        <translation>Añadiendo a la cola…</translation>
    </message>
    <message>
        <source>What is open could not be kept for the next start: %1. Closing once more gives it up.</source>
        <translation>No se pudo conservar para el próximo inicio lo que está abierto: %1. Si cierra otra vez, se perderá.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose again, another file or another place.</source>
        <translation>Elegir de nuevo: otro archivo u otro lugar.</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Redes…</translation>
    </message>
    <message>
        <source>See the networks that there are.</source>
        <translation>Ver las redes que hay.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of this file in the file manager.</source>
        <translation>Abrir la carpeta de este archivo en el gestor de archivos.</translation>
    </message>
    <message>
        <source>This artwork is not saved in a file.</source>
        <translation>Lo que está abierto no está guardado en ningún archivo.</translation>
    </message>
    <message>
        <source>What was open last is kept in %1</source>
        <translation>Lo último que estaba abierto se conserva en %1</translation>
    </message>
    <message>
        <source>The preset took the place of your own settings.</source>
        <translation>El preajuste ha reemplazado sus propios ajustes.</translation>
    </message>
    <message>
        <source>A mask has another shape than the photo.</source>
        <translation>Una máscara tiene otra forma que la foto.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Take away the masks that have not the photo&apos;s shape.</source>
        <translation>Quitar las máscaras que no tienen la forma de la foto.</translation>
    </message>
    <message>
        <source>Clear masks of another shape</source>
        <translation>Borrar máscaras de otra forma</translation>
    </message>
    <message>
        <source>&amp;Use as the start picture</source>
        <translation>&amp;Usar como imagen de partida</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Choose another file for the artwork.</source>
        <translation>Elegir otro archivo para la obra.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Apartado: %1</translation>
    </message>
    <message>
        <source>There is no earlier work</source>
        <translation>No se ha apartado nada sin archivo últimamente</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>%1 Until then the run goes on as it was.</source>
        <translation>%1 Hasta entonces el proceso sigue como estaba.</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>Cola…</translation>
    </message>
    <message>
        <source>See what waits, and try again.</source>
        <translation>Ver lo que espera e intentarlo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the queue are still to be painted.</source>
        <translation>
            <numerusform>Queda %n imagen de la cola por pintar.</numerusform>
            <numerusform>Quedan %n imágenes de la cola por pintar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Paint them, one after another.</source>
        <translation>Pintarlas una tras otra.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the picture to a file of your choice.</source>
        <translation>Escribir la imagen en un archivo a elección.</translation>
    </message>
    <message>
        <source>Show an earlier result</source>
        <translation>Mostrar un resultado anterior</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Guardar hoja de contactos</translation>
    </message>
    <message>
        <source>Writing the contact sheet…</source>
        <translation>Escribiendo la hoja de contactos…</translation>
    </message>
    <message>
        <source>A part of it is protected.</source>
        <translation>Una parte está protegida.</translation>
    </message>
    <message>
        <source>Writing the contact sheet: picture %1 of %2</source>
        <translation>Escribiendo la hoja de contactos: imagen %1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave off: nothing is written.</source>
        <translation>Dejarlo: no se escribe nada.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The picture before is kept in the history.</source>
        <translation>La imagen anterior se guarda en el historial.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Leave off, and go back to that picture and its settings.</source>
        <translation>Dejarlo y volver a esa imagen y a sus ajustes.</translation>
    </message>
    <message>
        <source>The picture is to start from noise now, which the seed is of.</source>
        <translation>La imagen empieza ahora desde ruido, al que corresponde la semilla.</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. What was open can be brought back as it was: %1.</source>
        <translation>Pastiche no se cerró correctamente. Lo que estaba abierto puede recuperarse tal como estaba: %1.</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. The changes of %1 can be brought back as they were: %2. The file itself stays as it is until you save.</source>
        <translation>Pastiche no se cerró correctamente. Los cambios de %1 pueden recuperarse tal como estaban: %2. El archivo en sí queda como está hasta que lo guarde.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>-history</source>
        <translation>-historial</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>Escribir un vídeo de cómo se formó la imagen: MP4 o WebM.</translation>
    </message>
    <message>
        <source>There is a film of what has been painted since the program was started or the artwork opened: paint first.</source>
        <translation>Hay un vídeo de lo que se ha pintado desde que se inició el programa o se abrió la obra: pinte primero.</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskBar</name>
    <message>
        <source>Which mask</source>
        <translation>Qué máscara</translation>
    </message>
    <message>
        <source>Which mask is painted: where one of the paintings paints,
or where the photo stays as it is.</source>
        <translation>Qué máscara se pinta: dónde pinta uno de los cuadros,
o dónde se queda la foto como está.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the photo.
Keys: [ and ]. On the picture: the wheel; with Ctrl it zooms.</source>
        <translation>Diámetro del pincel en píxeles de la foto.
Teclas: [ y ]. Sobre la imagen: la rueda; con Ctrl cambia el zoom.</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Difuminado</translation>
    </message>
    <message>
        <source>How far the brush fades towards its edge: left hard, right soft.</source>
        <translation>Cuánto se desvanece el pincel hacia el borde: izquierda, duro; derecha, suave.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take away what was painted (X or E; a pen&apos;s other end; Alt while
painting).</source>
        <translation>Quitar lo pintado (X o E; el otro extremo del lápiz; Alt mientras
se pinta).</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Put the brush away (Escape).</source>
        <translation>Dejar el pincel (Esc).</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>What can be done with the mask as a whole.</source>
        <translation>Lo que se puede hacer con la máscara entera.</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>The mask holds everywhere.</source>
        <translation>La máscara cubre toda la imagen.</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>What was masked is not, and the other way round.</source>
        <translation>Lo enmascarado deja de estarlo, y al revés.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Take the mask away: it holds nowhere, and a painting is used wherever no other mask claims the picture.</source>
        <translation>Quitar la máscara: no cubre nada, y un cuadro se usa donde ninguna otra máscara reclame la imagen.</translation>
    </message>
    <message>
        <source>Fea&amp;ther</source>
        <translation>&amp;Difuminar</translation>
    </message>
    <message>
        <source>By %L1 % of the picture</source>
        <translation>Un %L1 % de la imagen</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Cargar…</translation>
    </message>
    <message>
        <source>From a grey picture of the photo&apos;s shape: white is masked.</source>
        <translation>De una imagen gris con las proporciones de la foto: lo blanco queda enmascarado.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>As a grey picture.</source>
        <translation>Como imagen gris.</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <translation>&amp;Presión del lápiz</translation>
    </message>
    <message>
        <source>Sets the size</source>
        <translation>Determina el tamaño</translation>
    </message>
    <message>
        <source>Sets the flow</source>
        <translation>Determina el flujo</translation>
    </message>
    <message>
        <source>Sets nothing</source>
        <translation>No determina nada</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Color de la máscara</translation>
    </message>
    <message>
        <source>In which colour masks lie over the picture,
and how strongly.</source>
        <translation>De qué color se ven las máscaras sobre la imagen,
y con qué intensidad.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>%1 % strong</source>
        <translation>Intensidad: %1 %</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>Cargar una máscara</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>-mask</source>
        <translation>-máscara</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Guardar la máscara</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
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
        <translation>Proteger la foto</translation>
    </message>
    <message>
        <source>Where painting %1 paints</source>
        <translation>Dónde pinta el cuadro %1</translation>
    </message>
    <message>
        <source>Where %1 paints</source>
        <translation>Dónde pinta %1</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskTool</name>
    <message>
        <source>Fill the mask</source>
        <translation>Rellenar la máscara</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Invertir la máscara</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vaciar la máscara</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>Difuminar la máscara</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo.</source>
        <translation>%1 mide %2 y la foto %3: no tienen las mismas proporciones; pinte la máscara sobre la foto.</translation>
    </message>
    <message>
        <source>The mask was not loaded: it was for another photo or another mask.</source>
        <translation>La máscara no se cargó: era para otra foto u otra máscara.</translation>
    </message>
    <message>
        <source>Load the mask</source>
        <translation>Cargar la máscara</translation>
    </message>
    <message>
        <source>The mask is saved: %1</source>
        <translation>Máscara guardada: %1</translation>
    </message>
    <message>
        <source>Erase in the mask</source>
        <translation>Borrar en la máscara</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>Pintar la máscara</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1 % desde la izquierda, %2 % desde arriba</translation>
    </message>
    <message>
        <source>erases at %1</source>
        <translation>borra en %1</translation>
    </message>
    <message>
        <source>paints at %1</source>
        <translation>pinta en %1</translation>
    </message>
    <message>
        <source>eraser at %1</source>
        <translation>goma en %1</translation>
    </message>
    <message>
        <source>brush at %1</source>
        <translation>pincel en %1</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkBox</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file
(.safetensors, .pth) of VGG-19&apos;s layers.</source>
        <translation>La red que analiza las imágenes: la integrada o un archivo de pesos
(.safetensors, .pth) con las capas de VGG-19.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Redes…</translation>
    </message>
    <message>
        <source>Choose a weight file.</source>
        <translation>Elegir un archivo de pesos.</translation>
    </message>
    <message>
        <source>Fetch VGG-19, add files, see what they are.</source>
        <translation>Descargar VGG-19, añadir archivos, ver qué son.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Archivos de pesos (*.safetensors *.pth *.pt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Analizándola…</translation>
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
        <translation>Integrada</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>fetched, %1</source>
        <translation>descargada, %1</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>empezada: %1 de %2</translation>
    </message>
    <message>
        <source>not fetched, %1</source>
        <translation>sin descargar, %1</translation>
    </message>
    <message>
        <source>your file, %1</source>
        <translation>archivo propio, %1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>&amp;Use this network</source>
        <translation>&amp;Usar esta red</translation>
    </message>
    <message>
        <source>Let this network look at the pictures from now on.</source>
        <translation>Analizar las imágenes con esta red a partir de ahora.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the networks (Escape).</source>
        <translation>Cerrar las redes (Esc).</translation>
    </message>
    <message>
        <source>The networks that can look at the pictures.</source>
        <translation>Las redes que pueden analizar las imágenes.</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a weight file of VGG-19&apos;s layers (.safetensors, .pth).</source>
        <translation>Añadir un archivo de pesos con las capas de VGG-19 (.safetensors, .pth).</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the file off this list. It stays on the disk.</source>
        <translation>Quitar el archivo de esta lista. Permanece en el disco.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Fetch the whole file</source>
        <translation>Descargar el archivo entero</translation>
    </message>
    <message>
        <source>Brings the whole file, most of which is not used, to compare its SHA-256
with the published one. Otherwise lengths, shapes and values are checked.</source>
        <translation>Trae el archivo entero, del que la mayor parte no se usa, para comparar su SHA-256
con el publicado. De lo contrario se comprueban longitudes, formas y valores.</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>&amp;Show what its layers see</source>
        <translation>&amp;Mostrar qué ven sus capas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Fetched. The SHA-256 of the whole file is the right one.</source>
        <translation>Descargada. El SHA-256 del archivo entero es el correcto.</translation>
    </message>
    <message>
        <source>Fetched. Lengths, shapes and values are sound.</source>
        <translation>Descargada. Longitudes, formas y valores son correctos.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept; the next fetch goes on.</source>
        <translation>Cancelada. Lo recibido se conserva; la próxima descarga seguirá desde ahí.</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Archivos de pesos (*.safetensors *.pth *.pt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The whole file, %1</source>
        <translation>El archivo entero, %1</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Descargar de nuevo</translation>
    </message>
    <message>
        <source>Go on &amp;fetching</source>
        <translation>Seguir &amp;descargando</translation>
    </message>
    <message>
        <source>Stop fetching. What has arrived is kept for the next time.</source>
        <translation>Dejar de descargar. Lo recibido se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>Fetch it over the internet from %1.</source>
        <translation>Descargarla por internet desde %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Analizándola…</translation>
    </message>
    <message>
        <source>Lets the network look at the photo, and shows of each of its layers the maps
that vary most over it, and how strongly it answers.</source>
        <translation>La red analiza la foto y se muestran los mapas de cada una de sus capas que más varían
en ella, y con qué fuerza responde.</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingCard</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Proporción de %1</translation>
    </message>
    <message>
        <source>How much of the whole this painting has. Drag it, or use Left and Right.</source>
        <translation>Cuánto del total corresponde a este cuadro. Arrastre, o use las flechas izquierda y derecha.</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take this painting out (Delete)</source>
        <translation>Quitar este cuadro (Supr)</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>Painting %1 of %2: %3</source>
        <translation>Cuadro %1 de %2: %3</translation>
    </message>
    <message>
        <source>Paints where its mask is white.</source>
        <translation>Pinta donde su máscara es blanca.</translation>
    </message>
    <message>
        <source>Double-click: another painting here. Delete: take it out. Drag: put it elsewhere.</source>
        <translation>Doble clic: otro cuadro aquí. Supr: quitarlo. Arrastrar: cambiarlo de sitio.</translation>
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
        <translation>Imágenes (%1);;Obras (*.pastiche);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drop a painting here,
or click to open one</source>
        <translation>Arrastre aquí un cuadro
o haga clic para abrirlo</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Cuadros</translation>
    </message>
    <message>
        <source>Paintings: paste</source>
        <translation>Cuadros: pegar</translation>
    </message>
    <message>
        <source>Add a picture that was copied as a painting (Ctrl+V in this list)</source>
        <translation>Añadir como cuadro una imagen copiada (Ctrl+V en esta lista)</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF o BMP.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Drop paintings here, or click to open some.</source>
        <translation>Arrastre aquí cuadros o haga clic para abrirlos.</translation>
    </message>
    <message>
        <source>Add a painting</source>
        <translation>Añadir un cuadro</translation>
    </message>
    <message>
        <source>Mix in another painting: drop some here, or click to open them.</source>
        <translation>Mezclar otro cuadro: arrastre aquí uno o varios, o haga clic para abrirlos.</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Open: Painting</source>
        <translation>Abrir: Cuadro</translation>
    </message>
    <message>
        <source>Add paintings</source>
        <translation>Añadir cuadros</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingLoads</name>
    <message>
        <source>%1: %2 paintings can be mixed at the most; take one out first.</source>
        <translation>%1: se pueden mezclar %2 cuadros como máximo; quite uno primero.</translation>
    </message>
</context>
<context>
    <name>pastiche::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Palette: choose a folder</source>
        <translation>Paleta: elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder of paintings to try</source>
        <translation>Elegir una carpeta de cuadros para probar</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>Probar todos</translation>
    </message>
    <message>
        <source>Paintings to try</source>
        <translation>Cuadros para probar</translation>
    </message>
    <message>
        <source>Enter tries a painting in place of the chosen one, Shift+Enter adds it.</source>
        <translation>Intro prueba un cuadro en lugar del elegido, Mayús+Intro lo añade.</translation>
    </message>
    <message>
        <source>A folder of paintings to try</source>
        <translation>Una carpeta de cuadros para probar</translation>
    </message>
    <message>
        <source>shipped with Pastiche</source>
        <translation>incluidos en Pastiche</translation>
    </message>
    <message>
        <source>Paint the photo small with each of these, one after another, as it is set
now. A click takes one. They wait while the picture itself is painted.</source>
        <translation>Pintar la foto en pequeño con cada uno de estos, uno tras otro, con los ajustes
actuales. Un clic elige uno. Las pruebas esperan mientras se pinta la imagen misma.</translation>
    </message>
    <message>
        <source>Choose a photo first: each of these is then tried on it.</source>
        <translation>Elija primero una foto: cada uno de estos se probará con ella.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another.</source>
        <translation>No hay imágenes en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probarlo</translation>
    </message>
    <message>
        <source>&amp;Add it to the paintings</source>
        <translation>&amp;Añadirlo a los cuadros</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>The paintings &amp;shipped with Pastiche</source>
        <translation>Los cuadros &amp;incluidos en Pastiche</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteModel</name>
    <message>
        <source>Click: try it in place of the chosen painting.
Ctrl+click or drag: add it to the paintings.</source>
        <translation>Clic: probarlo en lugar del cuadro elegido.
Ctrl+clic o arrastrar: añadirlo a los cuadros.</translation>
    </message>
    <message>
        <source>%1, tried on the photo</source>
        <translation>%1, probado en la foto</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteView</name>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>pastiche::PhotoFrame</name>
    <message>
        <source>Crop the photo</source>
        <translation>Recortar la foto</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>Girar la foto a la izquierda</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>Girar la foto a la derecha</translation>
    </message>
    <message>
        <source>The photo keeps its frame: the pictures have changed meanwhile. Try it again.</source>
        <translation>La foto mantiene su encuadre: las imágenes han cambiado entretanto. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrid</name>
    <message>
        <source>%1, chosen and changed since</source>
        <translation>%1, elegido y modificado después</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrip</name>
    <message>
        <source>Drag the picture out</source>
        <translation>Arrastrar la imagen fuera</translation>
    </message>
    <message>
        <source>Drag this into a file manager or another program to give it the picture.
The picture itself is dragged out with Ctrl.
Click: copy the picture.</source>
        <translation>Arrastre esto a un gestor de archivos u otro programa para darle la imagen.
La imagen misma se arrastra hacia fuera con Ctrl.
Clic: copiar la imagen.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureKeeper</name>
    <message>
        <source>The picture could not be kept among the earlier results, and is tried again: %1. Export it to be safe.</source>
        <translation>No se pudo conservar la imagen entre los resultados anteriores y se intenta de nuevo: %1. Expórtela para mayor seguridad.</translation>
    </message>
    <message>
        <source>The run ended before it had a picture; nothing was exported.</source>
        <translation>El proceso acabó antes de tener una imagen; no se exportó nada.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureLoader</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
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
        <translation>El proceso acabó antes de tener una imagen.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>No hay sitio en la carpeta de archivos temporales.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureWell</name>
    <message>
        <source>Drop a picture here, or click to open one.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>Arrastre aquí una imagen o haga clic para abrirla.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF o BMP.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a picture file</source>
        <translation>Abrir un archivo de imagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture that was copied</source>
        <translation>Pegar una imagen copiada</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the picture out (Delete)</source>
        <translation>Quitar la imagen (Supr)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>Imágenes (%1);;Obras (*.pastiche);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1
%2 pixels</source>
        <translation>%1
%2 píxeles</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Drop another one here, or click to open it. Delete takes this one out.</source>
        <translation>Suelte otra aquí, o haga clic para abrirla. Supr quita esta.</translation>
    </message>
</context>
<context>
    <name>pastiche::PresetPanel</name>
    <message>
        <source>As published</source>
        <translation>Como se publicaron</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>What each preset would make of your photo and paintings. A click takes one; the
size stays. Takes effect while the picture forms.</source>
        <translation>Lo que cada preajuste haría de su foto y sus cuadros. Un clic elige uno; el tamaño
se mantiene. Tiene efecto mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Presets as published</source>
        <translation>Preajustes como se publicaron</translation>
    </message>
    <message>
        <source>Recipes of papers and reports with exactly their numbers, their size too.</source>
        <translation>Recetas de artículos e informes con sus números exactos, también el tamaño.</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>Guardar los ajustes como preajuste</translation>
    </message>
    <message>
        <source>Keep the settings as they are now as a preset of your own.</source>
        <translation>Conservar los ajustes actuales como preajuste propio.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>More to do with presets</source>
        <translation>Más sobre los preajustes</translation>
    </message>
    <message>
        <source>Rename, delete or export the chosen preset, or import one.</source>
        <translation>Renombrar, eliminar o exportar el preajuste elegido, o importar uno.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Save the settings as…</source>
        <translation>Guardar los ajustes como…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>There is a preset %1. Replace it?</source>
        <translation>Ya hay un preajuste %1. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renombrar preajuste</translation>
    </message>
    <message>
        <source>There is a preset %1 already.</source>
        <translation>Ya hay un preajuste %1.</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset %1 for good?</source>
        <translation>¿Eliminar definitivamente el preajuste %1?</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importar un preajuste</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Preajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <translation>Exportar un preajuste</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>A preset of the program is called %1: choose another name.</source>
        <translation>Un preajuste del programa se llama %1: elija otro nombre.</translation>
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
        <translation>%1 × %2 cm a %3 dpi</translation>
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
        <translation>Pintando</translation>
    </message>
    <message>
        <source>Painting large shapes</source>
        <translation>Pintando formas grandes</translation>
    </message>
    <message>
        <source>Painting fine detail</source>
        <translation>Pintando detalles finos</translation>
    </message>
    <message>
        <source>Painting shapes</source>
        <translation>Pintando formas</translation>
    </message>
    <message>
        <source>Painting strokes</source>
        <translation>Pintando pinceladas</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>Iteration %1 of %2</source>
        <translation>Iteración %1 de %2</translation>
    </message>
    <message>
        <source>Scale %1 of %2 · %3 px · iteration %4</source>
        <translation>Escala %1 de %2 · %3 px · iteración %4</translation>
    </message>
</context>
<context>
    <name>pastiche::Queue</name>
    <message>
        <source>The queue could not be kept on the disk: %1</source>
        <translation>No se pudo conservar la cola en el disco: %1</translation>
    </message>
    <message>
        <source>Choose a file for it.</source>
        <translation>Elija un archivo para la imagen.</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another file.</source>
        <translation>%1: ya hay un archivo con este nombre. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Its artwork is gone from the queue&apos;s folder. Remove it.</source>
        <translation>Su obra ya no está en la carpeta de la cola. Quite la imagen.</translation>
    </message>
    <message>
        <source>An artwork</source>
        <translation>Una obra</translation>
    </message>
    <message>
        <source>Where it was to go is not known any more. Choose a file for it.</source>
        <translation>Ya no se sabe adónde debía ir la imagen. Elija un archivo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting, %1 % painted</source>
        <translation>En espera, %1 % pintado</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Analizando las imágenes…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Terminado en %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The queue is in use by another window of Pastiche.</source>
        <translation>Otra ventana de Pastiche está usando la cola.</translation>
    </message>
    <message>
        <source>Nothing is left to paint.</source>
        <translation>No queda nada por pintar.</translation>
    </message>
    <message>
        <source>Goes on when the window&apos;s own picture is finished.</source>
        <translation>Seguirá cuando termine la imagen de la ventana.</translation>
    </message>
    <message>
        <source>Painting: 1 picture to go.</source>
        <translation>Pintando: queda 1 imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Painting: %n pictures to go.</source>
        <translation>
            <numerusform>Pintando: queda %n imagen.</numerusform>
            <numerusform>Pintando: quedan %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: 1 picture waits.</source>
        <translation>Sin iniciar: 1 imagen en espera.</translation>
    </message>
    <message numerus="yes">
        <source>Not started: %n pictures wait.</source>
        <translation>
            <numerusform>Sin iniciar: %n imagen en espera.</numerusform>
            <numerusform>Sin iniciar: %n imágenes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The picture was put into %2 instead.</source>
        <translation>%1. La imagen se guardó en %2 en su lugar.</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>%1: nothing can be written in this folder, so there is no queue.</source>
        <translation>%1: no se puede escribir en esta carpeta, así que no hay cola.</translation>
    </message>
    <message>
        <source>%1 was begun meanwhile, so it goes where it was to go.</source>
        <translation>%1 ya se ha empezado, así que va adonde tenía que ir.</translation>
    </message>
    <message>
        <source>%1: the file has been changed since. Choose it again, or another.</source>
        <translation>%1: el archivo se ha modificado desde entonces. Elíjalo de nuevo, o elija otro.</translation>
    </message>
    <message>
        <source>Paused: 1 picture waits.</source>
        <translation>En pausa: 1 imagen en espera.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n pictures wait.</source>
        <translation>
            <numerusform>En pausa: %n imagen en espera.</numerusform>
            <numerusform>En pausa: %n imágenes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is full: it holds %1 artworks at the most. Remove some of them, and add this one again.</source>
        <translation>La cola está llena: admite como máximo %1 obras. Quite algunas y vuelva a añadir esta.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueButton</name>
    <message>
        <source>Queue: %1 (%2 %)</source>
        <translation>Cola: %1 (%2 %)</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>Click to see the queue.</source>
        <translation>Haga clic para ver la cola.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueDialog</name>
    <message>
        <source>The queue is empty. &quot;Add to the queue&quot; in the menu Run puts the artwork of the window here, to be painted later.</source>
        <translation>La cola está vacía. «Añadir a la cola», en el menú Proceso, pone aquí la obra de la ventana para pintarla más tarde.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>Poner en la ventana la obra y, si la hay, su imagen.</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>Ar&amp;chivo…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>Volver a elegir adónde va la imagen y en qué forma.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>No pintarla, o no seguir; las demás continúan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>Quitarla de la cola. Una imagen que ya está en su archivo se queda allí.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Bring back what was removed last.</source>
        <translation>Recuperar lo último que se quitó.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close this window; the queue goes on.</source>
        <translation>Cerrar esta ventana; la cola sigue.</translation>
    </message>
    <message>
        <source>pastiche</source>
        <translation>pastiche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Stop painting; what is painted so far is kept, to go on from.</source>
        <translation>Dejar de pintar; lo pintado hasta ahora se conserva para seguir desde ahí.</translation>
    </message>
    <message>
        <source>Paint what waits, one after another.</source>
        <translation>Pintar lo que está en espera, una imagen tras otra.</translation>
    </message>
    <message>
        <source>%1, %2 pixels</source>
        <translation>%1, %2 píxeles</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Mostrar el ar&amp;chivo</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>Abrir la imagen terminada en el visor del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>Ponerla otra vez a esperar su turno.</translation>
    </message>
    <message>
        <source>Put the picture and its settings into the window. Its photo and paintings are not kept any more.</source>
        <translation>Poner la imagen y sus ajustes en la ventana. Su foto y sus cuadros ya no se conservan.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueFileDialog</name>
    <message>
        <source>File of the picture</source>
        <translation>Archivo de la imagen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Let the picture go there.</source>
        <translation>Guardar ahí la imagen.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueModel</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueOnDesktop</name>
    <message>
        <source>1 picture was painted.</source>
        <translation>Se pintó 1 imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were painted.</source>
        <translation>
            <numerusform>Se pintó %n imagen.</numerusform>
            <numerusform>Se pintaron %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be: the queue says why.</source>
        <translation>Con 1 no fue posible: la cola dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: the queue says why.</source>
        <translation>
            <numerusform>Con %n no fue posible: la cola dice por qué.</numerusform>
            <numerusform>Con %n no fue posible: la cola dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is finished</source>
        <translation>La cola ha terminado</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Pictures in the order in which they are painted. Enter: open. Alt with Up or Down: move. Delete: take out. Menu key: more.</source>
        <translation>Las imágenes en el orden en que se pintan. Intro: abrir. Alt con Arriba o Abajo: mover. Supr: quitar. Tecla Menú: más.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>Poner en la ventana la obra y, si la hay, su imagen.</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Mostrar el ar&amp;chivo</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>Abrir la imagen terminada en el visor del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>Volver a elegir adónde va la imagen y en qué forma.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Paint it earlier.</source>
        <translation>Pintarla antes.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Paint it later.</source>
        <translation>Pintarla más tarde.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>No pintarla, o no seguir; las demás continúan.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>Ponerla otra vez a esperar su turno.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>Quitarla de la cola. Una imagen que ya está en su archivo se queda allí.</translation>
    </message>
    <message>
        <source>Remove all that are f&amp;inished</source>
        <translation>Quitar &amp;todos los terminados</translation>
    </message>
    <message>
        <source>Take those out whose pictures are in their files, which stay there.</source>
        <translation>Quita aquellos cuya imagen está en su archivo; los archivos se conservan.</translation>
    </message>
</context>
<context>
    <name>pastiche::RatioSlider</name>
    <message>
        <source>Balance of photo and painting</source>
        <translation>Equilibrio entre foto y cuadro</translation>
    </message>
    <message>
        <source>How much of the photo stays (α/β). Left: more painting, right: more photo.
Takes effect while the picture forms. Double click: back to 10⁻³.</source>
        <translation>Cuánto queda de la foto (α/β). Izquierda: más cuadro; derecha: más foto.
Tiene efecto mientras se forma la imagen. Doble clic: volver a 10⁻³.</translation>
    </message>
    <message>
        <source>Balance as a number</source>
        <translation>Equilibrio en número</translation>
    </message>
    <message>
        <source>The same balance as a number, α/β, from 0.00001 to 1.</source>
        <translation>El mismo equilibrio en número, α/β, de 0,00001 a 1.</translation>
    </message>
    <message>
        <source>The painting</source>
        <translation>El cuadro</translation>
    </message>
    <message>
        <source>More of the painting.</source>
        <translation>Más del cuadro.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>More of the photo.</source>
        <translation>Más de la foto.</translation>
    </message>
    <message>
        <source>more painting</source>
        <translation>más cuadro</translation>
    </message>
    <message>
        <source>more photo</source>
        <translation>más foto</translation>
    </message>
</context>
<context>
    <name>pastiche::RecipeForm</name>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>brushwork</source>
        <translation>pincelada</translation>
    </message>
    <message>
        <source>its objects</source>
        <translation>motivos</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>Hasta qué punto pueden aparecer los motivos del cuadro, sus lunas y rostros, además de
su pincelada. Tiene efecto mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fino</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>grueso</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: the middle is as it is, half has
strokes half as large. Takes effect while the picture forms.</source>
        <translation>Tamaño del cuadro respecto a la imagen: en el centro, tal como es; a la mitad, las
pinceladas son la mitad de grandes. Tiene efecto mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>serena</translation>
    </message>
    <message>
        <source>How rough the picture may be beside the painting. The first step: no rougher than
the painting. Further ones are calmer. Takes effect while the picture forms.</source>
        <translation>Hasta qué punto puede ser áspera la imagen frente al cuadro. El primer paso: no más que
el cuadro. Los siguientes: más serena. Tiene efecto mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Líneas finas</translation>
    </message>
    <message>
        <source>painted over</source>
        <translation>cubiertas</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>como en la foto</translation>
    </message>
    <message>
        <source>How sharp the photo&apos;s finest lines, twigs and wires, stay in the picture. Takes
effect at the next size or the next start; with noise there are none.</source>
        <translation>La nitidez con la que quedan las líneas más finas de la foto, ramas y cables. Surte efecto
a partir del tamaño siguiente o del próximo inicio; con ruido no hay ninguna.</translation>
    </message>
</context>
<context>
    <name>pastiche::ResetMenu</name>
    <message>
        <source>Reset to the &amp;default</source>
        <translation>Restablecer el valor pre&amp;determinado</translation>
    </message>
    <message>
        <source>As in the pre&amp;set %1</source>
        <translation>Como en el prea&amp;juste %1</translation>
    </message>
</context>
<context>
    <name>pastiche::ResultsDialog</name>
    <message>
        <source>Looking for results…</source>
        <translation>Buscando resultados…</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>The pictures that were painted, the newest first. Enter shows one.</source>
        <translation>Las imágenes pintadas, primero las más recientes. Intro muestra una.</translation>
    </message>
    <message>
        <source>A picture is being painted. Stop it to show an earlier one or to use its settings.</source>
        <translation>Se está pintando una imagen. Deténgala para mostrar una anterior o usar sus ajustes.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Put the picture on the canvas, to look at or export.</source>
        <translation>Poner la imagen en el lienzo, para verla o exportarla.</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>&amp;Usar sus ajustes</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.</source>
        <translation>Dejar todo como estaba cuando se pintó esta imagen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take the picture out of the results (Delete).</source>
        <translation>Quitar la imagen de los resultados (Supr).</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Recuperar lo último que se eliminó.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the results (Escape).</source>
        <translation>Cerrar los resultados (Esc).</translation>
    </message>
    <message>
        <source>There are no results yet.
Every picture that you paint is kept here by itself, with its settings.</source>
        <translation>Todavía no hay resultados.
Cada imagen que pinte se conserva aquí por sí sola, con sus ajustes.</translation>
    </message>
    <message>
        <source>Being painted</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>pastiche::RunBar</name>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show or hide the numbers of the run.</source>
        <translation>Mostrar u ocultar los números del proceso.</translation>
    </message>
    <message>
        <source>Painting large shapes, 88 min left</source>
        <translation>Pintando formas grandes, quedan 88 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Analizando las imágenes…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Detenido tras %1</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Terminado en %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>How much of the work is done, by estimate: the picture is painted at growing sizes,
each until more steps would hardly change it.</source>
        <translation>Cuánto trabajo está hecho, según una estimación: la imagen se pinta en tamaños crecientes,
cada uno hasta que más pasos apenas la cambiarían.</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n iterations</source>
        <translation>
            <numerusform>Acabó tras %n iteración</numerusform>
            <numerusform>Acabó tras %n iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Press %1.</source>
        <translation>Todo listo. Pulse «%1».</translation>
    </message>
    <message>
        <source>Finished at once: there was nothing to change.</source>
        <translation>Terminado al instante: no había nada que cambiar.</translation>
    </message>
</context>
<context>
    <name>pastiche::RunDetails</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>α · photo + β · painting + smoothing: what falls.</source>
        <translation>α · foto + β · cuadro + suavizado: lo que baja.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Distance from the photo (content loss), before its weight α.</source>
        <translation>Distancia a la foto (pérdida de contenido), antes de su peso α.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Distance from the painting (style loss), before its weight β.</source>
        <translation>Distancia al cuadro (pérdida de estilo), antes de su peso β.</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Evaluations per second: looks of the network at the picture.</source>
        <translation>Evaluaciones por segundo: veces que la red analiza la imagen.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>The picture is painted at growing sizes: which of them, and its longest side in pixels.</source>
        <translation>La imagen se pinta en tamaños crecientes: cuál de ellos y su lado mayor en píxeles.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Steps done so far, at all scales.</source>
        <translation>Pasos dados hasta ahora, en todas las escalas.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Time since the start, without pauses.</source>
        <translation>Tiempo desde el inicio, sin pausas.</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Time until the end, by estimate: at the pace of the latest iterations, and as many as are likely to pay.</source>
        <translation>Tiempo hasta el final, según una estimación: al ritmo de las últimas iteraciones, y con tantas como probablemente compensen.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 px</source>
        <translation>%1 de %2 · %3 px</translation>
    </message>
</context>
<context>
    <name>pastiche::RunOnDesktop</name>
    <message>
        <source>The picture could not be finished</source>
        <translation>No se pudo terminar la imagen</translation>
    </message>
    <message>
        <source>The picture is finished</source>
        <translation>La imagen está terminada</translation>
    </message>
    <message>
        <source>Painted in %1.</source>
        <translation>Pintada en %1.</translation>
    </message>
</context>
<context>
    <name>pastiche::SampleCard</name>
    <message>
        <source>Sample: %1</source>
        <translation>Muestra: %1</translation>
    </message>
    <message>
        <source>Put this photo and this painting in place, to try.</source>
        <translation>Poner esta foto y este cuadro, para probar.</translation>
    </message>
</context>
<context>
    <name>pastiche::ScalesBox</name>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Coarse to fine: large shapes are painted at small sizes, where it is quick, and
detail is added size by size. One size: slower, and exactly as many iterations
as are set; for comparing with papers. Octaves: each size twice the one before,
from 512 to 1023 pixels up. Or type longest sides of your own, as 128, 256.
Can be changed while the picture forms.</source>
        <translation>De grueso a fino: las formas grandes se pintan en tamaños pequeños, donde es rápido, y
el detalle se añade tamaño a tamaño. Un solo tamaño: más lento, y exactamente las
iteraciones fijadas; para comparar con artículos. Octavas: cada tamaño el doble del
anterior, empezando entre 512 y 1023 píxeles. O escriba sus propios lados mayores, como 128, 256.
Se puede cambiar mientras se forma la imagen.</translation>
    </message>
    <message>
        <source>Coarse to fine</source>
        <translation>De grueso a fino</translation>
    </message>
    <message>
        <source>One size</source>
        <translation>Un solo tamaño</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Octavas</translation>
    </message>
</context>
<context>
    <name>pastiche::Section</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Mostrar u ocultar: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::SessionController</name>
    <message>
        <source>Drop a photo: the run goes on with the one before.</source>
        <translation>Arrastre aquí una foto: el proceso sigue con la anterior.</translation>
    </message>
    <message>
        <source>Drop a painting: the run goes on with the one before.</source>
        <translation>Arrastre aquí un cuadro: el proceso sigue con el anterior.</translation>
    </message>
    <message>
        <source>The photo has another shape: it applies at the next start.</source>
        <translation>La foto tiene otras proporciones: se aplicará en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsOffer</name>
    <message>
        <source>Pastiche painted %1, and it keeps its settings.</source>
        <translation>Pastiche pintó %1, y la imagen conserva sus ajustes.</translation>
    </message>
    <message>
        <source>Pastiche painted %1 from %2 in the style of %3.</source>
        <translation>Pastiche pintó %1 a partir de %2 con el estilo de %3.</translation>
    </message>
    <message numerus="yes">
        <source>Pastiche painted %1 from %2 in the style of %3 and %n more.</source>
        <translation>
            <numerusform>Pastiche pintó %1 a partir de %2 con el estilo de %3 y %n más.</numerusform>
            <numerusform>Pastiche pintó %1 a partir de %2 con el estilo de %3 y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are those of %1.</source>
        <translation>Los ajustes son los de %1.</translation>
    </message>
    <message>
        <source>The settings are those of %1. Its photo was %2.</source>
        <translation>Los ajustes son los de %1. Su foto era %2.</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>&amp;Usar sus ajustes</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Usar sus ajustes</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.
The photo and the paintings are those that were there before.</source>
        <translation>Dejar todo como estaba cuando se pintó esta imagen.
La foto y los cuadros siguen siendo los que había.</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>Cerrar la propuesta</translation>
    </message>
    <message>
        <source>Leave the settings as they are.</source>
        <translation>Dejar los ajustes como están.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsPanel</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Colours and brush</source>
        <translation>Colores y pincel</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>All sixteen layers</source>
        <translation>Las dieciséis capas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What the next run takes</source>
        <translation>Lo que requiere el próximo proceso</translation>
    </message>
    <message>
        <source>Measured with a few steps on a small picture, on this computer.</source>
        <translation>Medido con unos pocos pasos en una imagen pequeña, en este equipo.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Requiere %1.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Serenidad</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Show the actions with this in their name.</source>
        <translation>Mostrar las acciones que llevan esto en el nombre.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Give every action the key that it had at first.</source>
        <translation>Devolver a cada acción la tecla que tenía al principio.</translation>
    </message>
    <message>
        <source>Press the keys that this should have.</source>
        <translation>Pulse las teclas que debe tener.</translation>
    </message>
    <message>
        <source>See the photo in place of the picture</source>
        <translation>Ver la foto en lugar de la imagen</translation>
    </message>
    <message>
        <source>C (hold)</source>
        <translation>C (mantener)</translation>
    </message>
    <message>
        <source>+ − 0 1</source>
        <translation>+ − 0 1</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>[ ] X</source>
        <translation>[ ] X</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: give that another key first.</source>
        <translation>%1 pertenece a «%2»: dé antes a esa acción otra tecla.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows, Shift, Ctrl</source>
        <translation>Flechas, Mayús, Ctrl</translation>
    </message>
    <message>
        <source>Space (hold), Return</source>
        <translation>Espacio (mantener), Intro</translation>
    </message>
    <message>
        <source>Return, Escape</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>From group to group, within one</source>
        <translation>De grupo a grupo, dentro de uno</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flechas</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>El menú de lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Put away: a message, a tool, comparing, the full screen</source>
        <translation>Cerrar: mensaje, herramienta, comparación, pantalla completa</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 alone is typed, or used on the picture: hold Ctrl, Alt or Meta with it.</source>
        <translation>%1 por sí sola se escribe o se usa sobre la imagen: mantenga además Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>Zoom in, out, fit, 100 %</source>
        <translation>Acercar, alejar, ajustar, 100 %</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>With the mask brush</source>
        <translation>Con el pincel de máscaras</translation>
    </message>
    <message>
        <source>Smaller, larger, erase</source>
        <translation>Menor, mayor, borrar</translation>
    </message>
    <message>
        <source>Move it, farther, by a pixel</source>
        <translation>Mover, más lejos, un píxel</translation>
    </message>
    <message>
        <source>Paint, put it away</source>
        <translation>Pintar, dejarlo</translation>
    </message>
    <message>
        <source>With the crop frame</source>
        <translation>Con el marco de recorte</translation>
    </message>
    <message>
        <source>Move it, its size, by a pixel</source>
        <translation>Mover, tamaño, un píxel</translation>
    </message>
    <message>
        <source>Crop, leave it</source>
        <translation>Recortar, dejarlo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>pastiche::SizeBox</name>
    <message>
        <source>Larger than the photo</source>
        <translation>Más grande que la foto</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo: what is painted is sharp at any size.
Otherwise a small photo gives a small picture.</source>
        <translation>Permitir que el resultado tenga más píxeles que la foto: lo pintado es nítido en cualquier tamaño.
Si no, una foto pequeña da una imagen pequeña.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels: choose one, or type a number of your own.
Can be changed while the picture forms. Time and memory grow with the number of pixels.</source>
        <translation>Lado mayor del resultado, en píxeles: elija uno o escriba un número propio.
Se puede cambiar mientras se forma la imagen. El tiempo y la memoria crecen con el número de píxeles.</translation>
    </message>
    <message>
        <source>Size in centimetres</source>
        <translation>Tamaño en centímetros</translation>
    </message>
    <message>
        <source>Longest side of the print. What it takes in pixels is above.</source>
        <translation>Lado mayor de la impresión. Los píxeles que requiere están arriba.</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>How fine the print is: 150 for what hangs on a wall, 300 for what is held in the
hand. The centimetres stay, the pixels follow.</source>
        <translation>La finura de la impresión: 150 para lo que cuelga en una pared, 300 para lo que se
sostiene en la mano. Los centímetros se mantienen, los píxeles los siguen.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>The screen and usual papers: the largest that the photo fits on.</source>
        <translation>La pantalla y los papeles habituales: lo más grande en que cabe la foto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>%1 at %2 dpi</source>
        <translation>%1 a %2 dpi</translation>
    </message>
    <message>
        <source>Prints as %1.</source>
        <translation>Impresión: %1.</translation>
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
        <translation>La foto no pasa de %1. Marque la casilla para %2.</translation>
    </message>
    <message>
        <source>Only %1 pixels on the short side, too few for brushwork: choose a larger size.</source>
        <translation>Solo %1 píxeles en el lado corto, muy pocos para pinceladas: elige un tamaño mayor.</translation>
    </message>
</context>
<context>
    <name>pastiche::SnapshotSheet</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
</context>
<context>
    <name>pastiche::Snapshots</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pastiche::StartPicker</name>
    <message>
        <source>Start picture</source>
        <translation>Imagen de partida</translation>
    </message>
    <message>
        <source>Drop a picture to start from, or click to open one</source>
        <translation>Arrastre aquí una imagen de la que partir, o haga clic para abrirla</translation>
    </message>
    <message>
        <source>Applies at the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>Partir de: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>El número del que nace el ruido: la misma semilla da la misma imagen.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nueva semilla</translation>
    </message>
    <message>
        <source>Another random seed.</source>
        <translation>Otra semilla al azar.</translation>
    </message>
    <message>
        <source>In the painting&apos;s colours</source>
        <translation>En los colores del cuadro</translation>
    </message>
    <message>
        <source>Noise in the painting&apos;s colours</source>
        <translation>Ruido en los colores del cuadro</translation>
    </message>
    <message>
        <source>Noise as light and as colourful as the painting, in place of grey.</source>
        <translation>Ruido tan claro y colorido como el cuadro, en lugar de gris.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Start from the photo: keeps its drawing, quickest to a good picture.</source>
        <translation>Partir de la foto: conserva su dibujo y es lo más rápido para lograr una buena imagen.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Start from the painting: the photo grows out of it.</source>
        <translation>Partir del cuadro: la foto va surgiendo de él.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Start from noise: freest strokes; every seed gives another picture.</source>
        <translation>Partir del ruido: las pinceladas más libres; cada semilla da otra imagen.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Start from a picture of your own.</source>
        <translation>Partir de una imagen propia.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Start from what is on the canvas now: go on from here with other settings.</source>
        <translation>Partir de lo que hay ahora en el lienzo: seguir desde aquí con otros ajustes.</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyAxes</name>
    <message>
        <source>Type at least one number.</source>
        <translation>Escriba al menos un número.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>How much of the photo stays: its weight over the painting&apos;s. Less shows more of
the painting.</source>
        <translation>Cuánto queda de la foto: su peso frente al del cuadro. Con menos se ve más
el cuadro.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>From 0, as it comes, to 5, calm: the positions of the slider.</source>
        <translation>De 0, tal cual, a 5, serena: las posiciones del deslizador.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>All settings at once, as a preset has them.</source>
        <translation>Todos los ajustes a la vez, como los tiene un preajuste.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
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
        <translation>«%1» no es un número entero: escriba números como %2.</translation>
    </message>
    <message>
        <source>“%1” is no number: type numbers as %2.</source>
        <translation>«%1» no es un número: escriba números como %2.</translation>
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
        <translation>Estudio: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyDialog</name>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What is another from column to column.</source>
        <translation>Lo que cambia de una columna a otra.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What is another from row to row.</source>
        <translation>Lo que cambia de una fila a otra.</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>Tamaño de la celda</translation>
    </message>
    <message>
        <source>Pixels along the longest side. More show more, and take longer.</source>
        <translation>Píxeles en el lado mayor. Con más se ve más y se tarda más.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Cells that are painted</source>
        <translation>Celdas pintadas</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>Set everything as in the cell that is marked (Enter). It can be undone.</source>
        <translation>Ajustar todo como en la celda marcada (Intro). Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Paint the cell that is marked larger, to look at (Space).</source>
        <translation>Pintar más grande la celda marcada, para verla (Espacio).</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>&amp;Guardar como imagen…</translation>
    </message>
    <message>
        <source>Write the cells that are painted to one picture, with what each is.</source>
        <translation>Escribir las celdas pintadas en una sola imagen, con lo que es cada una.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the study (Escape). What is painted is kept until the program ends.</source>
        <translation>Cerrar el estudio (Esc). Lo pintado se conserva hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Drop a photo and a painting on the window first.</source>
        <translation>Suelte primero una foto y un cuadro en la ventana.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>Espera mientras la ventana pinta y sigue automáticamente.</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>Celda %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 cells cannot be painted; their tooltips say why.</source>
        <translation>Celdas que no se pueden pintar: %1 de %2; su información emergente dice por qué.</translation>
    </message>
    <message>
        <source>All are painted. A click on a cell takes its settings.</source>
        <translation>Todas están pintadas. Un clic en una celda usa sus ajustes.</translation>
    </message>
    <message>
        <source>The artwork has changed: what is dimmed is of before.</source>
        <translation>La obra ha cambiado: lo atenuado es de antes.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Leave off for now; what is painted stays.</source>
        <translation>Dejarlo por ahora; lo pintado se conserva.</translation>
    </message>
    <message>
        <source>Paint the cells that have no picture, or an old one.</source>
        <translation>Pintar las celdas que no tienen imagen o tienen una antigua.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save the study as a picture</source>
        <translation>Guardar el estudio como imagen</translation>
    </message>
    <message>
        <source>Cell %1 of %2 · %3</source>
        <translation>Celda %1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted.</source>
        <translation>Celdas pintadas: %1 de %2.</translation>
    </message>
    <message>
        <source>Cells: %1.</source>
        <translation>Celdas: %1.</translation>
    </message>
    <message>
        <source>Cells: %1. To paint them takes about %2.</source>
        <translation>Celdas: %1. Pintarlas lleva unos %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted; the others take about %3.</source>
        <translation>Celdas pintadas: %1 de %2; las demás tardan unos %3.</translation>
    </message>
    <message>
        <source>Some cells are the same.</source>
        <translation>Algunas celdas son iguales.</translation>
    </message>
    <message>
        <source>-study</source>
        <translation>-estudio</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyGrid</name>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Small pictures, one for each cell. Enter takes its settings, Space shows it large.</source>
        <translation>Imágenes pequeñas, una por celda. Intro usa sus ajustes, Espacio la muestra en grande.</translation>
    </message>
    <message>
        <source>not painted yet</source>
        <translation>aún sin pintar</translation>
    </message>
    <message>
        <source>cannot be painted: %1</source>
        <translation>no se puede pintar: %1</translation>
    </message>
    <message>
        <source>Cannot be painted</source>
        <translation>No se puede pintar</translation>
    </message>
    <message>
        <source>is being painted</source>
        <translation>se está pintando</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>Pintando…</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>pintada</translation>
    </message>
    <message>
        <source>painted before the artwork changed</source>
        <translation>pintada antes de que cambiara la obra</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>Ajustar todo como en esta celda. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Paint this cell larger, to look at.</source>
        <translation>Pintar esta celda más grande, para verla.</translation>
    </message>
</context>
<context>
    <name>pastiche::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Claro u oscuro, como el escritorio.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light panels.</source>
        <translation>Texto oscuro sobre paneles claros.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark panels.</source>
        <translation>Texto claro sobre paneles oscuros.</translation>
    </message>
</context>
<context>
    <name>pastiche::ThumbnailButton</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>pastiche::Toasts</name>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>What can be done about it.</source>
        <translation>Qué se puede hacer al respecto.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Cerrar el mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>pastiche::UndoOffer</name>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>La instantánea se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>The painting is taken out.</source>
        <translation>Se ha quitado el cuadro.</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings are taken out.</source>
        <translation>
            <numerusform>Se ha quitado un cuadro.</numerusform>
            <numerusform>Se han quitado %n cuadros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask is cleared.</source>
        <translation>La máscara se ha borrado.</translation>
    </message>
    <message>
        <source>The photo is replaced.</source>
        <translation>La foto se ha reemplazado.</translation>
    </message>
    <message>
        <source>The photo is taken out.</source>
        <translation>Se ha quitado la foto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bring back what was there before.</source>
        <translation>Recuperar lo que había antes.</translation>
    </message>
</context>
<context>
    <name>pastiche::Variations</name>
    <message>
        <source>More photo</source>
        <translation>Más foto</translation>
    </message>
    <message>
        <source>More painting</source>
        <translation>Más cuadro</translation>
    </message>
    <message>
        <source>Broader brush</source>
        <translation>Pincel más grueso</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Pincel más fino</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Otro ruido</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>Desde el ruido</translation>
    </message>
    <message>
        <source>The painting&apos;s colours</source>
        <translation>Colores del cuadro</translation>
    </message>
    <message>
        <source>The photo&apos;s colours</source>
        <translation>Colores de la foto</translation>
    </message>
    <message>
        <source>Matched colours</source>
        <translation>Colores igualados</translation>
    </message>
    <message>
        <source>Colours by Cholesky</source>
        <translation>Colores por Cholesky</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>Luz de la foto</translation>
    </message>
</context>
<context>
    <name>pastiche::VariationsPanel</name>
    <message>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>Four small tries around the settings as they are. A click takes one.</source>
        <translation>Cuatro pruebas pequeñas en torno a los ajustes actuales. Un clic elige una.</translation>
    </message>
    <message>
        <source>Other variations</source>
        <translation>Otras variaciones</translation>
    </message>
    <message>
        <source>Four other tries around the same settings.</source>
        <translation>Otras cuatro pruebas en torno a los mismos ajustes.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Variation: %1</source>
        <translation>Variación: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::ViewBar</name>
    <message>
        <source>Compare with the photo</source>
        <translation>Comparar con la foto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Click: show the photo, and click again for the picture.
Hold: look at the photo for a moment (C).</source>
        <translation>Clic: mostrar la foto; otro clic, la imagen.
Mantener: ver la foto un momento (C).</translation>
    </message>
</context>
<context>
    <name>pastiche::WelcomePage</name>
    <message>
        <source>A coast in the strokes of an oil painting</source>
        <translation>Una costa en las pinceladas de un óleo</translation>
    </message>
    <message>
        <source>The same coast as a woodcut</source>
        <translation>La misma costa como xilografía</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Arrastre aquí una foto</translation>
    </message>
    <message>
        <source>then a painting whose style it should take</source>
        <translation>y luego un cuadro cuyo estilo deba tomar</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>o empiece con una de estas</translation>
    </message>
</context>
<context>
    <name>pastiche::WipeHandle</name>
    <message>
        <source>Where the two pictures meet</source>
        <translation>Donde se encuentran las dos imágenes</translation>
    </message>
    <message>
        <source>Drag to see more of one picture or of the other.
Arrow keys move the line, a double click brings it back to the middle.</source>
        <translation>Arrastre para ver más de una imagen o de la otra.
Las flechas mueven la línea; un doble clic la devuelve al centro.</translation>
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
        <translation>Adam con mucha inercia, una capa de contenido profunda y variación total absoluta.</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>As published: white noise and 3000 iterations of L-BFGS at one size. Slow.</source>
        <translation>Tal como se publicó: ruido blanco y 3000 iteraciones de L-BFGS en un solo tamaño. Lento.</translation>
    </message>
    <message>
        <source>Gentle 256</source>
        <translation>Suave 256</translation>
    </message>
    <message>
        <source>Small, with small steps: the photo in the painting&apos;s colours and fine texture.</source>
        <translation>Pequeño y a pasos cortos: la foto con los colores y la textura fina del cuadro.</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>As the program of that name does it unless told otherwise: from grey, 1000 iterations of L-BFGS at one size.</source>
        <translation>Como lo hace por defecto el programa de ese nombre: desde gris, 1000 iteraciones de L-BFGS en un solo tamaño.</translation>
    </message>
    <message>
        <source>Pastiche</source>
        <translation>Pastiche</translation>
    </message>
    <message>
        <source>The default: clear shapes, strong brushwork, painted from coarse to fine for as long as that improves the picture.</source>
        <translation>El predeterminado: formas claras, pincelada fuerte, pintado de lo grueso a lo fino mientras la imagen mejore.</translation>
    </message>
    <message>
        <source>Photo to photo</source>
        <translation>Foto según foto</translation>
    </message>
    <message>
        <source>A photo in the colours of another photo: its own light and straight lines stay.</source>
        <translation>Una foto con los colores de otra: conserva su luz y sus líneas rectas.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Liso</translation>
    </message>
    <message>
        <source>From noise with Adam and much total variation: even areas, soft edges.</source>
        <translation>Desde ruido, con Adam y mucha variación total: superficies lisas, bordes suaves.</translation>
    </message>
    <message>
        <source>SPST 2024</source>
        <translation>SPST 2024</translation>
    </message>
    <message>
        <source>For large pictures: means and deviations beside Gram matrices; 600, 200, 66 and 30 iterations from size to size.</source>
        <translation>Para imágenes grandes: medias y desviaciones junto a matrices de Gram; 600, 200, 66 y 30 iteraciones de tamaño en tamaño.</translation>
    </message>
    <message>
        <source>Square 400</source>
        <translation>Cuadrado 400</translation>
    </message>
    <message>
        <source>The photo squashed to 400 x 400, Adam, sums of squares.</source>
        <translation>La foto comprimida a 400 x 400, Adam, sumas de cuadrados.</translation>
    </message>
</context>
</TS>
