<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ExportTarget</name>
    <message>
        <source>an earlier result</source>
        <translation>un résultat précédent</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is the folder of the earlier results. Choose another folder.</source>
        <translation>C’est le dossier des résultats précédents. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This would replace %1. Choose another name.</source>
        <translation>Cela remplacerait %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a folder. Give the file a name.</source>
        <translation>C’est un dossier. Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose another name.</source>
        <translation>Ce n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>PictureSource</name>
    <message>
        <source>picture without a name</source>
        <translation>image sans nom</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it was made from is not known.</source>
        <translation>On ne sait pas d’après quoi cette image a été peinte.</translation>
    </message>
    <message>
        <source>Photo: %1.</source>
        <translation>Photo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Painting: %1.</source>
        <translation>Tableau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Started from: %1.</source>
        <translation>Point de départ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 pixels, %2 in %3.</source>
        <translation>%1 pixels, %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>finished after %n steps</source>
        <translation>
            <numerusform>terminé après %n pas</numerusform>
            <numerusform>terminé après %n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n steps</source>
        <translation>
            <numerusform>arrêté après %n pas</numerusform>
            <numerusform>arrêté après %n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another run was started after %n steps</source>
        <translation>
            <numerusform>remplacé par un autre rendu après %n pas</numerusform>
            <numerusform>remplacé par un autre rendu après %n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed after %n steps</source>
        <translation>
            <numerusform>échec après %n pas</numerusform>
            <numerusform>échec après %n pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved while it was painted, after %n steps</source>
        <translation>
            <numerusform>enregistré en cours de rendu, après %n pas</numerusform>
            <numerusform>enregistré en cours de rendu, après %n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Painted at %1 pixels, and enlarged from there.</source>
        <translation>Peinte à %1 pixels, puis agrandie.</translation>
    </message>
</context>
<context>
    <name>ShowInFolder</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is empty: choose another picture</source>
        <translation>%1 est vide&#xa0;: choisissez une autre image</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo</source>
        <translation>%1 fait %2 et la photo %3&#xa0;: les proportions diffèrent&#xa0;; peignez le masque sur la photo</translation>
    </message>
    <message>
        <source>no painting: choose one</source>
        <translation>pas de tableau&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>there are %1 paintings and %2 at the most can be mixed: leave some out</source>
        <translation>il y a %1 tableaux et l’on peut en mélanger %2 au plus&#xa0;: retirez-en</translation>
    </message>
    <message>
        <source>the painting&apos;s mask</source>
        <translation>le masque du tableau</translation>
    </message>
    <message>
        <source>a painting&apos;s weight</source>
        <translation>le poids d’un tableau</translation>
    </message>
    <message>
        <source>every painting has the weight 0: give one a weight above 0</source>
        <translation>tous les tableaux ont un poids de 0&#xa0;: donnez à l’un d’eux un poids supérieur à 0</translation>
    </message>
    <message>
        <source>no photo: choose one</source>
        <translation>pas de photo&#xa0;: choisissez-en une</translation>
    </message>
    <message>
        <source>the recipe starts from a custom picture, but there is none: choose one</source>
        <translation>la recette part d’une image personnelle, mais il n’y en a pas&#xa0;: choisissez-en une</translation>
    </message>
    <message>
        <source>the mask of what is protected</source>
        <translation>le masque de ce qui est protégé</translation>
    </message>
    <message>
        <source>its snapshots take more than 2 GB; delete some of them</source>
        <translation>ses instantanés occupent plus de 2&#xa0;GB&#xa0;; supprimez-en quelques-uns</translation>
    </message>
    <message>
        <source>its artwork.json is not what this program writes</source>
        <translation>son artwork.json n’est pas de ceux qu’écrit ce programme</translation>
    </message>
    <message>
        <source>a later Pastiche wrote this (version %1): open it with that</source>
        <translation>un Pastiche plus récent l’a écrite (version %1)&#xa0;: ouvrez-la avec celui-ci</translation>
    </message>
    <message>
        <source>its paintings are too many</source>
        <translation>ses tableaux sont trop nombreux</translation>
    </message>
    <message>
        <source>its shares are out of range</source>
        <translation>ses parts sont hors limites</translation>
    </message>
    <message>
        <source>its history.json is not what this program writes</source>
        <translation>son history.json n’est pas de ceux qu’écrit ce programme</translation>
    </message>
    <message>
        <source>%1: this is too large for an artwork</source>
        <translation>%1&#xa0;: fichier trop volumineux pour une œuvre</translation>
    </message>
    <message>
        <source>its snapshots are too many</source>
        <translation>ses instantanés sont trop nombreux</translation>
    </message>
    <message>
        <source>%1: this artwork cannot be opened: %2</source>
        <translation>%1&#xa0;: impossible d’ouvrir cette œuvre&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is not enough memory for its pictures</source>
        <translation>la mémoire ne suffit pas pour ses images</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to write this artwork</source>
        <translation>%1&#xa0;: la mémoire ne suffit pas pour écrire cette œuvre</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this artwork</source>
        <translation>%1&#xa0;: la mémoire ne suffit pas pour lire cette œuvre</translation>
    </message>
    <message>
        <source>%1: this picture does not say how it was painted; choose one that Pastiche has written with its settings</source>
        <translation>%1&#xa0;: cette image n’indique pas comment elle a été peinte&#xa0;; choisissez-en une que Pastiche a écrite avec ses réglages</translation>
    </message>
    <message>
        <source>the snapshot has no picture</source>
        <translation>l’instantané n’a pas d’image</translation>
    </message>
    <message>
        <source>the snapshot&apos;s thumbnail is too large</source>
        <translation>la vignette de l’instantané est trop grande</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged</source>
        <translation>son archive est illisible (%1)&#xa0;: elle est tronquée ou endommagée</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>son fichier %1 manque</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>son fichier %1 est trop volumineux</translation>
    </message>
    <message>
        <source>its %1 cannot be read</source>
        <translation>son fichier %1 est illisible</translation>
    </message>
    <message>
        <source>the archive cannot be made (%1)</source>
        <translation>impossible de créer l’archive (%1)</translation>
    </message>
    <message>
        <source>the archive cannot be made: there is not enough memory</source>
        <translation>impossible de créer l’archive&#xa0;: la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>this name is too long; choose a shorter one</source>
        <translation>ce nom est trop long&#xa0;; choisissez-en un plus court</translation>
    </message>
    <message>
        <source>the links of that name go round in a circle; choose another name</source>
        <translation>les liens de ce nom tournent en rond&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>this is a folder; give the name of a file</source>
        <translation>c’est un dossier&#xa0;; donnez le nom d’un fichier</translation>
    </message>
    <message>
        <source>this is no ordinary file and is not replaced; choose another name</source>
        <translation>ce n’est pas un fichier ordinaire et il n’est pas remplacé&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is a file of that name that is not writable; choose another name</source>
        <translation>il existe un fichier de ce nom, protégé en écriture&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: cannot create a file in %2: %3; choose another folder</source>
        <translation>%1&#xa0;: impossible de créer un fichier dans %2&#xa0;: %3&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already, and it was kept; choose another</source>
        <translation>%1&#xa0;: il existe déjà un fichier de ce nom, et il a été conservé&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: cannot write to %2: %3; free some space or choose another folder</source>
        <translation>%1&#xa0;: impossible d’écrire dans %2&#xa0;: %3&#xa0;; libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>il n’y a pas de dossier %1&#xa0;; créez-le d’abord</translation>
    </message>
    <message>
        <source>the folder %1 cannot be opened: %2; choose another folder</source>
        <translation>impossible d’ouvrir le dossier %1&#xa0;: %2&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the folder %1 takes no files: %2; choose another folder</source>
        <translation>le dossier %1 n’accepte pas de fichiers&#xa0;: %2&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>out of memory: choose a smaller size</source>
        <translation>mémoire insuffisante&#xa0;: choisissez une taille plus petite</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>échec inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>unexpected failure</source>
        <translation>échec inattendu</translation>
    </message>
    <message>
        <source>%1: there is no such file; check its name</source>
        <translation>%1&#xa0;: ce fichier n’existe pas&#xa0;; vérifiez son nom</translation>
    </message>
    <message>
        <source>%1: this is a folder or a device, not a file; name a file</source>
        <translation>%1&#xa0;: c’est un dossier ou un périphérique, pas un fichier&#xa0;; indiquez un fichier</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1&#xa0;: lecture impossible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: reading failed: %2</source>
        <translation>%1&#xa0;: la lecture a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: it ends before the byte %2: it is cut off; get it again</source>
        <translation>%1&#xa0;: il se termine avant l’octet %2&#xa0;: il est tronqué&#xa0;; récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>there is no other folder: set HOME</source>
        <translation>il n’y a pas d’autre dossier&#xa0;: définissez HOME</translation>
    </message>
    <message>
        <source>%1: this file of Pastiche&apos;s own was not found in %2; install Pastiche again or set PASTICHE_RESOURCES to the folder that holds it</source>
        <translation>%1&#xa0;: ce fichier propre à Pastiche est introuvable dans %2&#xa0;; réinstallez Pastiche ou définissez PASTICHE_RESOURCES sur le dossier qui le contient</translation>
    </message>
    <message>
        <source>%1 %2: this is the same file as %3 %4; choose another name</source>
        <translation>%1 %2 et %3 %4 sont un seul et même fichier&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1: %2; what has arrived is damaged and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1&#xa0;: %2&#xa0;; ce qui est arrivé est endommagé et a été supprimé&#xa0;: téléchargez-le à nouveau, ou depuis un autre endroit</translation>
    </message>
    <message>
        <source>tensor %1 has not the SHA-256 that it should have</source>
        <translation>le tenseur %1 n’a pas le SHA-256 attendu</translation>
    </message>
    <message>
        <source>tensor %1 has values that are not finite numbers</source>
        <translation>le tenseur %1 contient des valeurs qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>tensor %1 is mostly zeros</source>
        <translation>le tenseur %1 ne contient presque que des zéros</translation>
    </message>
    <message>
        <source>tensor %1 has a mean magnitude of %2, which no trained network has</source>
        <translation>le tenseur %1 a une amplitude moyenne de %2, ce qu’aucun réseau entraîné ne présente</translation>
    </message>
    <message>
        <source>%1: %2; this is not the file that is looked for: take the file from elsewhere</source>
        <translation>%1&#xa0;: %2&#xa0;; ce n’est pas le fichier cherché&#xa0;: prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>tensor %1 is missing</source>
        <translation>le tenseur %1 manque</translation>
    </message>
    <message>
        <source>tensor %1 is not fp32</source>
        <translation>le tenseur %1 n’est pas en fp32</translation>
    </message>
    <message>
        <source>tensor %1 is %2, not %3</source>
        <translation>le tenseur %1 est de forme %2, et non %3</translation>
    </message>
    <message>
        <source>going on where the last fetch ended</source>
        <translation>reprise là où le dernier téléchargement s’est arrêté</translation>
    </message>
    <message>
        <source>the file on the server has changed: beginning anew</source>
        <translation>le fichier a changé sur le serveur&#xa0;: reprise depuis le début</translation>
    </message>
    <message>
        <source>the server does not give parts of files: fetching all of it</source>
        <translation>le serveur ne fournit pas de parties de fichier&#xa0;: téléchargement du fichier entier</translation>
    </message>
    <message>
        <source>%1: this is no safetensors file: its header would have %2 bytes of the file&apos;s %3; take the file from elsewhere</source>
        <translation>%1&#xa0;: ce n’est pas un fichier safetensors&#xa0;: son en-tête prendrait %2 octets sur les %3 du fichier&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>%1: the file has the SHA-256 %2, not %3; it is damaged or another file and was deleted: fetch it again, or from elsewhere</source>
        <translation>%1&#xa0;: le fichier a le SHA-256 %2, et non %3&#xa0;; il est endommagé ou c’en est un autre, et il a été supprimé&#xa0;: téléchargez-le à nouveau, ou depuis un autre endroit</translation>
    </message>
    <message>
        <source>%1 (what has arrived is kept: the next fetch goes on from there)</source>
        <translation>%1 (ce qui est arrivé est conservé&#xa0;: le prochain téléchargement reprendra de là)</translation>
    </message>
    <message>
        <source>%1: this address is not secured by https; take the file from elsewhere</source>
        <translation>%1&#xa0;: cette adresse n’est pas sécurisée par https&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>the server cannot be reached; check the network connection and the proxy settings</source>
        <translation>le serveur est injoignable&#xa0;; vérifiez la connexion au réseau et les réglages du proxy</translation>
    </message>
    <message>
        <source>the server is too slow: less than %1 bytes per second for %2 s; try again later</source>
        <translation>le serveur est trop lent&#xa0;: moins de %1 octets par seconde pendant %2&#xa0;s&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not one that this computer trusts (reason %1); check the address and the clock, and set SSL_CERT_FILE if your network has certificates of its own</source>
        <translation>cet ordinateur ne fait pas confiance au certificat du serveur (motif %1)&#xa0;; vérifiez l’adresse et l’horloge, et définissez SSL_CERT_FILE si votre réseau a ses propres certificats</translation>
    </message>
    <message>
        <source>no server of this name is found; check the address and the network connection</source>
        <translation>aucun serveur de ce nom n’a été trouvé&#xa0;; vérifiez l’adresse et la connexion au réseau</translation>
    </message>
    <message>
        <source>the proxy is not found; correct the variable http_proxy, https_proxy or all_proxy</source>
        <translation>le proxy est introuvable&#xa0;; corrigez la variable http_proxy, https_proxy ou all_proxy</translation>
    </message>
    <message>
        <source>no connection to the server or the proxy; check the address and the network connection</source>
        <translation>pas de connexion au serveur ou au proxy&#xa0;; vérifiez l’adresse et la connexion au réseau</translation>
    </message>
    <message>
        <source>the server sends from one address to the next without end; take the file from elsewhere</source>
        <translation>le serveur renvoie sans fin d’une adresse à l’autre&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>the server sends to an address that is not secured by https, which is not followed; take the file from elsewhere</source>
        <translation>le serveur renvoie à une adresse non sécurisée par https, qui n’est pas suivie&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>the certificates to trust cannot be read; install ca-certificates or correct SSL_CERT_FILE</source>
        <translation>les certificats de confiance sont illisibles&#xa0;; installez ca-certificates ou corrigez SSL_CERT_FILE</translation>
    </message>
    <message>
        <source>the connection was cut off; try again</source>
        <translation>la connexion a été coupée&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>%1; try again or take the file from elsewhere</source>
        <translation>%1&#xa0;; réessayez ou prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>%1: the server answers %2, no permission; take the file from elsewhere</source>
        <translation>%1&#xa0;: le serveur répond %2, accès refusé&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>%1: the server answers %2, there is no such file; take the file from elsewhere</source>
        <translation>%1&#xa0;: le serveur répond %2, ce fichier n’existe pas&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the proxy wants a password; put it into http_proxy or https_proxy</source>
        <translation>%1&#xa0;: le serveur répond %2, le proxy demande un mot de passe&#xa0;; indiquez-le dans http_proxy ou https_proxy</translation>
    </message>
    <message>
        <source>%1: the server answers %2, the file is shorter than it should be; take the file from elsewhere</source>
        <translation>%1&#xa0;: le serveur répond %2, le fichier est plus court qu’il ne devrait&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>%1: the server answers %2, too many requests; try again later</source>
        <translation>%1&#xa0;: le serveur répond %2, trop de requêtes&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>%1: the server answers %2, it has a problem of its own; try again later</source>
        <translation>%1&#xa0;: le serveur répond %2, il a lui-même un problème&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>%1: the server answers %2, which is of no use here; take the file from elsewhere</source>
        <translation>%1&#xa0;: le serveur répond %2, ce qui n’est d’aucune utilité ici&#xa0;; prenez le fichier ailleurs</translation>
    </message>
    <message>
        <source>%1: this folder cannot be made: %2; free the way to it, or set XDG_DATA_HOME to another place</source>
        <translation>%1&#xa0;: impossible de créer ce dossier&#xa0;: %2&#xa0;; dégagez son chemin, ou définissez XDG_DATA_HOME sur un autre emplacement</translation>
    </message>
    <message>
        <source>%1: another fetch is at work on it; wait for its end</source>
        <translation>%1&#xa0;: un autre téléchargement y travaille&#xa0;; attendez qu’il se termine</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; check the folder&apos;s permissions, or set XDG_DATA_HOME to another place</source>
        <translation>%1&#xa0;: écriture impossible&#xa0;: %2&#xa0;; vérifiez les droits du dossier, ou définissez XDG_DATA_HOME sur un autre emplacement</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2; free some space or check the permissions</source>
        <translation>%1&#xa0;: écriture impossible&#xa0;: %2&#xa0;; libérez de la place ou vérifiez les droits</translation>
    </message>
    <message>
        <source>%1: the server gives no more parts of the file; fetch the whole file instead</source>
        <translation>%1&#xa0;: le serveur ne fournit plus de parties du fichier&#xa0;; téléchargez plutôt le fichier entier</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>le serveur ne dit pas quelle partie du fichier il envoie</translation>
    </message>
    <message>
        <source>the server sends bytes %1 where %2 were asked for</source>
        <translation>le serveur envoie les octets %1 alors que les octets %2 étaient demandés</translation>
    </message>
    <message>
        <source>%1: the file on the server has just changed; fetch it again</source>
        <translation>%1&#xa0;: le fichier vient de changer sur le serveur&#xa0;; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>the server sends more than was asked for</source>
        <translation>le serveur envoie plus que ce qui était demandé</translation>
    </message>
    <message>
        <source>%1: %2; use another address, or fetch the whole file instead</source>
        <translation>%1&#xa0;: %2&#xa0;; utilisez une autre adresse ou téléchargez plutôt le fichier entier</translation>
    </message>
    <message>
        <source>%1: the connection was cut off; try again</source>
        <translation>%1&#xa0;: la connexion a été coupée&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>%1: this is no web address; give one that begins with https:// or http://</source>
        <translation>%1&#xa0;: ce n’est pas une adresse web&#xa0;; donnez-en une qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>this bitmap is %1, which Pastiche does not read; export it as PNG</source>
        <translation>ce bitmap est %1, ce que Pastiche ne lit pas&#xa0;; exportez-le en PNG</translation>
    </message>
    <message>
        <source>coded like a fax</source>
        <translation>codé comme un fax</translation>
    </message>
    <message>
        <source>a JPEG or PNG in a bitmap&apos;s wrapping</source>
        <translation>un JPEG ou un PNG sous l’habillage d’un bitmap</translation>
    </message>
    <message>
        <source>the file is cut off: only %1 of its %2 rows are there; get it again from where it came</source>
        <translation>le fichier est tronqué&#xa0;: seules %1 de ses %2 lignes sont là&#xa0;; récupérez-le à sa source</translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing or coarse</source>
        <comment>the file is cut off: the last of its %1 rows is missing or coarse</comment>
        <translation>
            <numerusform>le fichier est tronqué&#xa0;: la dernière de ses %1 lignes manque ou reste grossière</numerusform>
            <numerusform>le fichier est tronqué&#xa0;: les %n dernières de ses %1 lignes manquent ou restent grossières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing and grey</source>
        <comment>the file is cut off: the last of its %1 rows is missing and grey</comment>
        <translation>
            <numerusform>le fichier est tronqué&#xa0;: la dernière de ses %1 lignes manque et reste grise</numerusform>
            <numerusform>le fichier est tronqué&#xa0;: les %n dernières de ses %1 lignes manquent et restent grises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows lack their finest detail</source>
        <comment>the file is cut off: the last of its %1 rows lacks its finest detail</comment>
        <translation>
            <numerusform>le fichier est tronqué&#xa0;: la dernière de ses %1 lignes n’a pas tous ses détails fins</numerusform>
            <numerusform>le fichier est tronqué&#xa0;: les %n dernières de ses %1 lignes n’ont pas tous leurs détails fins</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer cannot decode AVIF; install libheif-plugin-dav1d, or export the picture as JPEG or PNG</source>
        <translation>cet ordinateur ne peut pas décoder l’AVIF&#xa0;; installez libheif-plugin-dav1d, ou exportez l’image en JPEG ou PNG</translation>
    </message>
    <message>
        <source>this computer cannot decode HEIC; install libheif-plugin-libde265, or export the picture as JPEG or PNG</source>
        <translation>cet ordinateur ne peut pas décoder le HEIC&#xa0;; installez libheif-plugin-libde265, ou exportez l’image en JPEG ou PNG</translation>
    </message>
    <message>
        <source>this file holds a film or parts of a picture, but no picture; export it as JPEG or PNG</source>
        <translation>ce fichier contient une vidéo ou des parties d’image, mais pas d’image&#xa0;; exportez-la en JPEG ou PNG</translation>
    </message>
    <message>
        <source>a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead</source>
        <translation>un JPEG a au plus 65&#x202f;500 pixels de côté&#xa0;; exportez plutôt en PNG ou TIFF</translation>
    </message>
    <message>
        <source>the settings do not fit into a JPEG; export without them, or as PNG or TIFF</source>
        <translation>les réglages ne tiennent pas dans un JPEG&#xa0;; exportez sans eux, ou en PNG ou TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as JPEG; export as PNG instead</source>
        <translation>l’image n’a pas pu être encodée en JPEG&#xa0;; exportez plutôt en PNG</translation>
    </message>
    <message>
        <source>this rare kind of JPEG is not supported; export it as an ordinary JPEG or PNG</source>
        <translation>cette variété rare de JPEG n’est pas prise en charge&#xa0;; exportez en JPEG ordinaire ou en PNG</translation>
    </message>
    <message>
        <source>there is not enough memory for this picture; make it smaller</source>
        <translation>la mémoire ne suffit pas pour cette image&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as PNG; make it smaller</source>
        <translation>la mémoire ne suffit pas pour encoder l’image en PNG&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>this is a camera raw file; develop it and export it as TIFF or JPEG</source>
        <translation>c’est un fichier brut d’appareil photo (RAW)&#xa0;; développez-le et exportez-le en TIFF ou JPEG</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture as TIFF; make it smaller</source>
        <translation>la mémoire ne suffit pas pour encoder l’image en TIFF&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>this TIFF has colours of a rare kind (number %1); export it as RGB</source>
        <translation>ce TIFF a des couleurs d’un type rare (numéro %1)&#xa0;; exportez-le en RVB</translation>
    </message>
    <message>
        <source>this TIFF is compressed in a rare way (number %1); export it with LZW or Deflate</source>
        <translation>ce TIFF est compressé d’une façon rare (numéro %1)&#xa0;; exportez-le avec LZW ou Deflate</translation>
    </message>
    <message>
        <source>this TIFF holds signed or complex numbers; export it with 8 or 16 bits</source>
        <translation>ce TIFF contient des nombres signés ou complexes&#xa0;; exportez-le en 8 ou 16 bits</translation>
    </message>
    <message>
        <source>this TIFF has %1 bits per channel; export it with 8 or 16</source>
        <translation>ce TIFF a %1 bits par canal&#xa0;; exportez-le en 8 ou 16 bits</translation>
    </message>
    <message>
        <source>this TIFF holds inks other than cyan, magenta, yellow and black; export it as RGB</source>
        <translation>ce TIFF contient d’autres encres que cyan, magenta, jaune et noir&#xa0;; exportez-le en RVB</translation>
    </message>
    <message>
        <source>a WebP picture has at most 16,383 pixels a side; export as PNG or TIFF instead</source>
        <translation>une image WebP a au plus 16&#x202f;383 pixels de côté&#xa0;; exportez plutôt en PNG ou TIFF</translation>
    </message>
    <message>
        <source>the picture could not be encoded as WebP; export as PNG instead</source>
        <translation>l’image n’a pas pu être encodée en WebP&#xa0;; exportez plutôt en PNG</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to read this file</source>
        <translation>%1&#xa0;: la mémoire ne suffit pas pour lire ce fichier</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>un fichier brut d’appareil photo (RAW)</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>un fichier GIMP</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>une image Radiance HDR</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>une archive ZIP ou un document</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>choose a JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP file</source>
        <translation>choisissez un fichier JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF ou BMP</translation>
    </message>
    <message>
        <source>save the picture itself instead of the page that shows it</source>
        <translation>enregistrez l’image elle-même et non la page qui la montre</translation>
    </message>
    <message>
        <source>export one frame as JPEG or PNG</source>
        <translation>exportez-en une image en JPEG ou PNG</translation>
    </message>
    <message>
        <source>export it as JPEG or PNG</source>
        <translation>exportez en JPEG ou PNG</translation>
    </message>
    <message>
        <source>%1: the file is empty; save or download it again</source>
        <translation>%1&#xa0;: le fichier est vide&#xa0;; enregistrez-le ou téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>%1: this is no picture that Pastiche knows; %2</source>
        <translation>%1&#xa0;: ce n’est pas une image que Pastiche connaît&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1: this is %2, which Pastiche does not read; %3</source>
        <translation>%1&#xa0;: c’est %2, ce que Pastiche ne lit pas&#xa0;; %3</translation>
    </message>
    <message>
        <source>the picture is %1 x %2 pixels, more than the %3 million that Pastiche reads; make it smaller</source>
        <translation>l’image fait %1 x %2 pixels, plus que les %3 millions que Pastiche lit&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>the file is cut off or damaged; export it again from where it came</source>
        <translation>le fichier est tronqué ou endommagé&#xa0;; exportez-le à nouveau depuis sa source</translation>
    </message>
    <message>
        <source>%1: there is no such file in %2; check the name</source>
        <translation>%1&#xa0;: ce fichier n’existe pas dans %2&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>%1: there is no such file in the current folder; check the name</source>
        <translation>%1&#xa0;: ce fichier n’existe pas dans le dossier actuel&#xa0;; vérifiez le nom</translation>
    </message>
    <message>
        <source>%1: this is a folder; choose a picture in it</source>
        <translation>%1&#xa0;: c’est un dossier&#xa0;; choisissez une image dedans</translation>
    </message>
    <message>
        <source>%1: this is no ordinary file; choose a picture</source>
        <translation>%1&#xa0;: ce n’est pas un fichier ordinaire&#xa0;; choisissez une image</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened; check that you may read it</source>
        <translation>%1&#xa0;: impossible d’ouvrir le fichier&#xa0;; vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>%1: the file could not be read to its end; copy it to this computer first</source>
        <translation>%1&#xa0;: le fichier n’a pas pu être lu jusqu’au bout&#xa0;; copiez-le d’abord sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1: there is not enough memory for this picture; make it smaller</source>
        <translation>%1&#xa0;: la mémoire ne suffit pas pour cette image&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>the quality is %1; choose one from 1 to 100</source>
        <translation>la qualité est de %1&#xa0;; choisissez-en une de 1 à 100</translation>
    </message>
    <message>
        <source>the bit depth is %1; choose 8 or 16</source>
        <translation>la profondeur est de %1 bits&#xa0;; choisissez 8 ou 16</translation>
    </message>
    <message>
        <source>the resolution is %1 dpi; choose one from 1 to %2</source>
        <translation>la résolution est de %1&#xa0;dpi&#xa0;; choisissez-en une de 1 à %2</translation>
    </message>
    <message>
        <source>there is not enough memory for the colours; export as sRGB</source>
        <translation>la mémoire ne suffit pas pour les couleurs&#xa0;; exportez en sRGB</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .png, .jpg, .tif or .webp</source>
        <translation>%1&#xa0;: choisissez un nom qui finit par .png, .jpg, .tif ou .webp</translation>
    </message>
    <message>
        <source>%1: there is no picture to write yet</source>
        <translation>%1&#xa0;: il n’y a pas encore d’image à écrire</translation>
    </message>
    <message>
        <source>%1: there is not enough memory to encode the picture; make it smaller</source>
        <translation>%1&#xa0;: la mémoire ne suffit pas pour encoder l’image&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>there is no picture to write yet</source>
        <translation>il n’y a pas encore d’image à écrire</translation>
    </message>
    <message>
        <source>there is not enough memory to encode the picture; make it smaller</source>
        <translation>la mémoire ne suffit pas pour encoder l’image&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>what its metadata say of how it was painted is damaged</source>
        <translation>ce que ses métadonnées disent de la façon dont elle a été peinte est endommagé</translation>
    </message>
    <message>
        <source>the settings could not be put into the file; export without them</source>
        <translation>les réglages n’ont pas pu être placés dans le fichier&#xa0;; exportez sans eux</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 is not in it: choose layers from conv1_1 to %2</source>
        <translation>%1&#xa0;: le réseau s’arrête à %2&#xa0;; %3 n’en fait pas partie&#xa0;: choisissez des couches de conv1_1 à %2</translation>
    </message>
    <message>
        <source>%1: the network ends at %2; %3 and %4 are not in it: choose layers from conv1_1 to %2</source>
        <translation>%1&#xa0;: le réseau s’arrête à %2&#xa0;; %3 et %4 n’en font pas partie&#xa0;: choisissez des couches de conv1_1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 has values that are not finite numbers; the file is damaged, get it again</source>
        <translation>%1&#xa0;: %2 contient des valeurs qui ne sont pas des nombres finis&#xa0;; le fichier est endommagé, récupérez-le à nouveau</translation>
    </message>
    <message>
        <source>%1: its metadata asks for pooling &apos;%2&apos;; max and average are known</source>
        <translation>%1&#xa0;: ses métadonnées demandent le pooling &apos;%2&apos;&#xa0;; max et average sont connus</translation>
    </message>
    <message>
        <source>normalised by its maker, as its metadata says</source>
        <translation>normalisé par son auteur, comme l’indiquent ses métadonnées</translation>
    </message>
    <message>
        <source>left at the level of the file</source>
        <translation>laissé au niveau du fichier</translation>
    </message>
    <message>
        <source>normalised by its maker, as its activations on the bundled pictures show</source>
        <translation>normalisé par son auteur, comme le montrent ses activations sur les images fournies</translation>
    </message>
    <message>
        <source>normalised when it was loaded, on the bundled pictures</source>
        <translation>normalisé au chargement, sur les images fournies</translation>
    </message>
    <message>
        <source>caffe (BGR in [0, 255] minus means)</source>
        <translation>caffe (BGR dans [0, 255] moins les moyennes)</translation>
    </message>
    <message>
        <source>torch (RGB in [0, 1] minus mean over deviation)</source>
        <translation>torch (RGB dans [0, 1] moins la moyenne, divisé par l’écart type)</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters are as small (median norm %1) as only inputs that vary by tens ask for</source>
        <translation>les filtres de conv1_1 sont si petits (norme médiane %1) que seules des entrées variant par dizaines y répondent</translation>
    </message>
    <message>
        <source>%1 of conv1_1&apos;s %2 biases are negative, as in Caffe&apos;s networks (the size of its filters, median norm %3, fits both); --preprocessing torch says otherwise</source>
        <translation>%1 des %2 biais de conv1_1 sont négatifs, comme dans les réseaux de Caffe (la taille de ses filtres, norme médiane %3, convient aux deux)&#xa0;; --preprocessing torch pour l’autre choix</translation>
    </message>
    <message>
        <source>conv1_1&apos;s filters have a median norm of %1 and %2 of conv1_1&apos;s %3 biases are negative, as in torchvision&apos;s networks; --preprocessing caffe says otherwise</source>
        <translation>les filtres de conv1_1 ont une norme médiane de %1 et %2 des %3 biais de conv1_1 sont négatifs, comme dans les réseaux de torchvision&#xa0;; --preprocessing caffe pour l’autre choix</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>the file&apos;s metadata says so</source>
        <translation>les métadonnées du fichier l’indiquent</translation>
    </message>
    <message>
        <source>the file&apos;s own colour transform</source>
        <translation>la transformation de couleurs propre au fichier</translation>
    </message>
    <message>
        <source>the file has a 1 x 1 convolution of colours before conv1_1</source>
        <translation>le fichier a une convolution 1 x 1 des couleurs avant conv1_1</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>c’est %1</translation>
    </message>
    <message>
        <source>%1 makes %2 colours of 3; only transforms to 3 are known</source>
        <translation>%1 tire %2 couleurs de 3&#xa0;; seules les transformations vers 3 sont connues</translation>
    </message>
    <message>
        <source>%1 is a seventeenth convolution; VGG-19 has 16</source>
        <translation>%1 est une dix-septième convolution&#xa0;; VGG-19 en a 16</translation>
    </message>
    <message>
        <source>layer %1 is a convolution where VGG-19 has %2 as layer %3: a layer is missing, or this is another network, such as VGG-16</source>
        <translation>la couche %1 est une convolution alors que VGG-19 a %2 comme couche %3&#xa0;: une couche manque, ou c’est un autre réseau, tel que VGG-16</translation>
    </message>
    <message>
        <source>it has batch normalisation (%1); choose VGG-19 without it</source>
        <translation>il a une normalisation par lots (%1)&#xa0;; choisissez VGG-19 sans elle</translation>
    </message>
    <message>
        <source>no tensor %1; each layer up to the last needs a weight and a bias</source>
        <translation>pas de tenseur %1&#xa0;; chaque couche jusqu’à la dernière a besoin d’un poids et d’un biais</translation>
    </message>
    <message>
        <source>%1 holds whole numbers (%2); real ones are needed</source>
        <translation>%1 contient des nombres entiers (%2)&#xa0;; il faut des nombres réels</translation>
    </message>
    <message>
        <source>%1 is %2, but N x %3%4 is needed here</source>
        <translation>%1 est de forme %2, mais il faut ici N x %3%4</translation>
    </message>
    <message>
        <source>%1 has %2 maps; at most %3 are read</source>
        <translation>%1 a %2 cartes&#xa0;; on en lit %3 au plus</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 values are needed</source>
        <translation>%1 est de forme %2, mais il faut %3 valeurs</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has no tensors, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1&#xa0;: aucune convolution de VGG-19&#xa0;: le fichier n’a pas de tenseurs, or il faut features.N.weight, N.weight ou convB_K.weight</translation>
    </message>
    <message>
        <source>%1: no convolutions of VGG-19 in it: it has tensors such as %2, but features.N.weight, N.weight or convB_K.weight are needed</source>
        <translation>%1&#xa0;: aucune convolution de VGG-19&#xa0;: le fichier a des tenseurs tels que %2, or il faut features.N.weight, N.weight ou convB_K.weight</translation>
    </message>
    <message>
        <source>the picture is %1 and the photo %2: they differ in shape; give the photo that the picture was made from</source>
        <translation>l’image fait %1 et la photo %2&#xa0;: les proportions diffèrent&#xa0;; donnez la photo d’après laquelle l’image a été peinte</translation>
    </message>
    <message>
        <source>a picture of %1 x %2 needs %3 MiB of memory: choose a smaller size</source>
        <translation>une image de %1 x %2 demande %3&#xa0;MiB de mémoire&#xa0;: choisissez une taille plus petite</translation>
    </message>
    <message>
        <source>%1: the preset cannot be opened; check its permissions</source>
        <translation>%1&#xa0;: impossible d’ouvrir le préréglage&#xa0;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>%1: the preset cannot be read</source>
        <translation>%1&#xa0;: impossible de lire le préréglage</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a text</source>
        <translation>%1&#xa0;: &quot;%2&quot; doit être un texte</translation>
    </message>
    <message>
        <source>there is no preset %1; there are %2</source>
        <translation>il n’y a pas de préréglage %1&#xa0;; il existe %2</translation>
    </message>
    <message>
        <source>this is too large for a preset</source>
        <translation>trop volumineux pour un préréglage</translation>
    </message>
    <message>
        <source>it is nested too deeply for a preset</source>
        <translation>imbrication trop profonde pour un préréglage</translation>
    </message>
    <message>
        <source>this is not a preset: it must be a JSON object</source>
        <translation>ce n’est pas un préréglage&#xa0;: ce doit être un objet JSON</translation>
    </message>
    <message>
        <source>there is no field %1 in a preset</source>
        <translation>il n’y a pas de champ %1 dans un préréglage</translation>
    </message>
    <message>
        <source>&quot;recipe&quot; is missing: this is not a preset</source>
        <translation>&quot;recipe&quot; manque&#xa0;: ce n’est pas un préréglage</translation>
    </message>
    <message>
        <source>&quot;published&quot; must be true or false</source>
        <translation>&quot;published&quot; doit être true ou false</translation>
    </message>
    <message>
        <source>%1 cannot be a preset&apos;s name: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>%1 ne peut pas être le nom d’un préréglage&#xa0;: utilisez des lettres, des chiffres, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made (%2); check its permissions</source>
        <translation>%1&#xa0;: impossible de créer le dossier (%2)&#xa0;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>%1: there is no such preset any more</source>
        <translation>%1&#xa0;: ce préréglage n’existe plus</translation>
    </message>
    <message>
        <source>%1: the preset cannot be removed (%2); check the folder&apos;s permissions</source>
        <translation>%1&#xa0;: impossible de supprimer le préréglage (%2)&#xa0;; vérifiez les droits du dossier</translation>
    </message>
    <message>
        <source>%1: the weight of %2</source>
        <translation>%1&#xa0;: le poids de %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2 values, not %3</source>
        <translation>%1 admet au plus %2 valeurs, et non %3</translation>
    </message>
    <message>
        <source>%1: each number</source>
        <translation>%1&#xa0;: chaque nombre</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 ne doit pas rester vide</translation>
    </message>
    <message>
        <source>%1 must not contain a zero byte</source>
        <translation>%1 ne doit pas contenir d’octet nul</translation>
    </message>
    <message>
        <source>%1: the list is empty; name a size, or use auto</source>
        <translation>%1&#xa0;: la liste est vide&#xa0;; indiquez une taille, ou utilisez auto</translation>
    </message>
    <message>
        <source>%1: only listed scales have sizes</source>
        <translation>%1&#xa0;: seules les échelles données en liste ont des tailles</translation>
    </message>
    <message>
        <source>%1: each size</source>
        <translation>%1&#xa0;: chaque taille</translation>
    </message>
    <message>
        <source>%1: sizes must grow, but %2 comes after %3</source>
        <translation>%1&#xa0;: les tailles doivent croître, or %2 vient après %3</translation>
    </message>
    <message>
        <source>content and style are both off: use a content layer with alpha above 0, or a style layer with beta above 0</source>
        <translation>contenu et style sont tous deux désactivés&#xa0;: utilisez une couche de contenu avec alpha supérieur à 0, ou une couche de style avec beta supérieur à 0</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, not %4</source>
        <translation>%1 doit dépasser %2 sans excéder %3, et non valoir %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, not %4</source>
        <translation>%1 doit aller de %2 à moins de %3, et non valoir %4</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4</source>
        <translation>%1 doit aller de %2 à %3, et non valoir %4</translation>
    </message>
    <message>
        <source>%1 must be above %2 and at most %3, or %4, not %5</source>
        <translation>%1 doit dépasser %2 sans excéder %3, ou valoir %4, et non %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to below %3, or %4, not %5</source>
        <translation>%1 doit aller de %2 à moins de %3, ou valoir %4, et non %5</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, or %4, not %5</source>
        <translation>%1 doit aller de %2 à %3, ou valoir %4, et non %5</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 doit être %2, et non %3</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number or %1</source>
        <translation>un nombre entier ou %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object of layers and weights, as {&quot;conv4_2&quot;: 1}</source>
        <translation>un objet de couches et de poids, comme {&quot;conv4_2&quot;: 1}</translation>
    </message>
    <message>
        <source>%1: there is no layer %2; the layers are conv1_1 to conv5_4</source>
        <translation>%1&#xa0;: il n’y a pas de couche %2&#xa0;; les couches vont de conv1_1 à conv5_4</translation>
    </message>
    <message>
        <source>a list of numbers, as [1, 0.5]</source>
        <translation>une liste de nombres, comme [1, 0.5]</translation>
    </message>
    <message>
        <source>%1: each weight</source>
        <translation>%1&#xa0;: chaque poids</translation>
    </message>
    <message>
        <source>%1: one of the weights must be above 0</source>
        <translation>%1&#xa0;: l’un des poids doit être supérieur à 0</translation>
    </message>
    <message>
        <source>auto, flat, octaves or a list of longest sides, as [128, 256]</source>
        <translation>auto, flat, octaves ou une liste de grands côtés, comme [128, 256]</translation>
    </message>
    <message>
        <source>a list of whole numbers, as [300, 100]</source>
        <translation>une liste de nombres entiers, comme [300, 100]</translation>
    </message>
    <message>
        <source>&quot;version&quot; is missing: this is not a recipe of Pastiche</source>
        <translation>&quot;version&quot; manque&#xa0;: ce n’est pas une recette de Pastiche</translation>
    </message>
    <message>
        <source>the recipe has version %1, but this program reads version %2: open it with a later Pastiche</source>
        <translation>la recette a la version %1, mais ce programme lit la version %2&#xa0;: ouvrez-la avec un Pastiche plus récent</translation>
    </message>
    <message>
        <source>&quot;version&quot; must be from 1 to %1, not %2</source>
        <translation>&quot;version&quot; doit aller de 1 à %1, et non valoir %2</translation>
    </message>
    <message>
        <source>there is no field %1 in a recipe</source>
        <translation>il n’y a pas de champ %1 dans une recette</translation>
    </message>
    <message>
        <source>it is nested too deeply for a recipe</source>
        <translation>imbrication trop profonde pour une recette</translation>
    </message>
    <message>
        <source>the field %1 is there twice</source>
        <translation>le champ %1 y figure deux fois</translation>
    </message>
    <message>
        <source>this is not a recipe: it must be a JSON object</source>
        <translation>ce n’est pas une recette&#xa0;: ce doit être un objet JSON</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>ce n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is too large for a recipe</source>
        <translation>trop volumineux pour une recette</translation>
    </message>
    <message>
        <source>%1: its &quot;recipe&quot;: %2</source>
        <translation>%1&#xa0;: son champ &quot;recipe&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>there are no pictures to make a film of any more</source>
        <translation>il n’y a plus d’images dont faire un film</translation>
    </message>
    <message>
        <source>this system has no encoder for such films; choose a name that ends in %1</source>
        <translation>ce système n’a pas d’encodeur pour de tels films&#xa0;; choisissez un nom qui finit par %1</translation>
    </message>
    <message>
        <source>the film could not be encoded; make it smaller or shorter</source>
        <translation>le film n’a pas pu être encodé&#xa0;; réduisez-le ou raccourcissez-le</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .mp4 or .webm</source>
        <translation>%1&#xa0;: choisissez un nom qui finit par .mp4 ou .webm</translation>
    </message>
    <message>
        <source>%1: there are no pictures to make a film of yet</source>
        <translation>%1&#xa0;: il n’y a pas encore d’images dont faire un film</translation>
    </message>
    <message>
        <source>%1: there is no room for the film in the folder of temporary files</source>
        <translation>%1&#xa0;: il n’y a pas de place pour le film dans le dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>%1: the film could not be encoded: %2</source>
        <translation>%1&#xa0;: le film n’a pas pu être encodé&#xa0;: %2</translation>
    </message>
    <message>
        <source>this is too large for a result&apos;s description</source>
        <translation>trop volumineux pour la description d’un résultat</translation>
    </message>
    <message>
        <source>another version of Pastiche wrote this</source>
        <translation>écrit par une autre version de Pastiche</translation>
    </message>
    <message>
        <source>this does not describe a result: %1</source>
        <translation>cela ne décrit pas un résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made: %2; make room for it, or set XDG_DATA_HOME to another</source>
        <translation>%1&#xa0;: impossible de créer le dossier&#xa0;: %2&#xa0;; faites-lui de la place, ou définissez XDG_DATA_HOME sur un autre</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>about %1, %2 of memory</source>
        <translation>environ %1, %2 de mémoire</translation>
    </message>
    <message>
        <source>this LibTorch can use no CUDA device: choose cpu</source>
        <translation>cette LibTorch ne peut utiliser aucun périphérique CUDA&#xa0;: choisissez cpu</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1.%2 GB</source>
        <translation>%1,%2&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size, or the optimiser Adam, which would fit</source>
        <translation>%1 x %2 pixels demandent %3 de mémoire et %4 sont permis&#xa0;: choisissez une taille plus petite, ou l’optimiseur Adam, qui y tiendrait</translation>
    </message>
    <message>
        <source>%1 x %2 pixels need %3 of memory and %4 may be used: choose a smaller size</source>
        <translation>%1 x %2 pixels demandent %3 de mémoire et %4 sont permis&#xa0;: choisissez une taille plus petite</translation>
    </message>
    <message>
        <source>the state of the run is not one of this artwork: start it anew from its picture</source>
        <translation>l’état du rendu n’est pas celui de cette œuvre&#xa0;: recommencez-le depuis son image</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>memory ran out: going on in smaller tiles</source>
        <translation>la mémoire ne suffit plus&#xa0;: le rendu continue par tuiles plus petites</translation>
    </message>
    <message>
        <source>the loss is no longer a finite number: choose other weights</source>
        <translation>la perte n’est plus un nombre fini&#xa0;: choisissez d’autres poids</translation>
    </message>
    <message numerus="yes">
        <source>all %n iterations done</source>
        <comment>the only iteration done</comment>
        <translation>
            <numerusform>la seule itération prévue est faite</numerusform>
            <numerusform>les %n itérations sont faites</numerusform>
        </translation>
    </message>
    <message>
        <source>further iterations would hardly change the picture</source>
        <translation>d’autres itérations ne changeraient guère l’image</translation>
    </message>
    <message>
        <source>no step decreases the loss further</source>
        <translation>aucune étape ne fait plus baisser la perte</translation>
    </message>
    <message>
        <source>there is not enough memory for the state of the run</source>
        <translation>la mémoire ne suffit pas pour l’état du rendu</translation>
    </message>
    <message>
        <source>the state of the run is damaged: start it anew from its picture</source>
        <translation>l’état du rendu est endommagé&#xa0;: recommencez-le depuis son image</translation>
    </message>
    <message>
        <source>the run was not started</source>
        <translation>le rendu n’a pas été lancé</translation>
    </message>
    <message>
        <source>%1: the file that was just written cannot be read</source>
        <translation>%1&#xa0;: le fichier qui vient d’être écrit est illisible</translation>
    </message>
    <message>
        <source>the result has %1 pixels, and the smallest size is 128: give a larger --size, a larger photo or --enlarge</source>
        <translation>le résultat fait %1 pixels, et la plus petite taille est 128&#xa0;: donnez un --size plus grand, une photo plus grande ou --enlarge</translation>
    </message>
    <message>
        <source>there is no study &quot;%1&quot;; there are %2</source>
        <translation>il n’y a pas d’étude «&#x202f;%1&#x202f;»&#xa0;; il existe %2</translation>
    </message>
    <message>
        <source>study %1: %2</source>
        <translation>étude %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>study %1, cell %2: %3</source>
        <translation>étude %1, case %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture is kept in %3)</source>
        <translation>case %1&#xa0;: %2 (son image est conservée dans %3)</translation>
    </message>
    <message>
        <source>cell %1: %2</source>
        <translation>case %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the default: quick, for texture, brushwork and colour</source>
        <translation>par défaut&#xa0;: rapide, pour la matière, la touche et la couleur</translation>
    </message>
    <message>
        <source>the papers&apos; network: best for large shapes, four times the work</source>
        <translation>celui des articles&#xa0;: le meilleur pour les grandes formes, quatre fois plus de calcul</translation>
    </message>
    <message>
        <source>%1: this network is not on this computer yet; get it under Networks in the window&apos;s File menu, or with pastiche-cli network fetch %2</source>
        <translation>%1&#xa0;: ce réseau n’est pas encore sur cet ordinateur&#xa0;; obtenez-le par Réseaux dans le menu Fichier de la fenêtre, ou avec pastiche-cli network fetch %2</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: %2</source>
        <translation>%1&#xa0;: ce n’est pas un fichier PyTorch utilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is of an unknown version</source>
        <translation>il est d’une version inconnue</translation>
    </message>
    <message>
        <source>its numbers are big-endian; save it as safetensors</source>
        <translation>ses nombres sont gros-boutistes (big-endian)&#xa0;; enregistrez-le en safetensors</translation>
    </message>
    <message>
        <source>the list of its storages is missing</source>
        <translation>la liste de ses stockages manque</translation>
    </message>
    <message>
        <source>it lists a storage that no tensor has</source>
        <translation>il liste un stockage qu’aucun tenseur n’utilise</translation>
    </message>
    <message>
        <source>storage %1 has another size than the state dict says</source>
        <translation>le stockage %1 n’a pas la taille qu’indique le state dict</translation>
    </message>
    <message>
        <source>storage %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>le stockage %1 dépasse la fin du fichier&#xa0;: celui-ci est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>storage %1 is missing</source>
        <translation>le stockage %1 manque</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it holds something else than a state dict</source>
        <translation>%1&#xa0;: ce n’est pas un fichier PyTorch utilisable&#xa0;: il contient autre chose qu’un state dict</translation>
    </message>
    <message>
        <source>%1: this is no usable PyTorch file: it has too many items</source>
        <translation>%1&#xa0;: ce n’est pas un fichier PyTorch utilisable&#xa0;: il a trop d’éléments</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a stride too few or too many</source>
        <translation>un tenseur du stockage %1 n’a pas le bon nombre de pas (strides)</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has a negative side or stride</source>
        <translation>un tenseur du stockage %1 a un côté ou un pas négatif</translation>
    </message>
    <message>
        <source>a tensor of storage %1 is empty</source>
        <translation>un tenseur du stockage %1 est vide</translation>
    </message>
    <message>
        <source>a tensor of storage %1 has an impossibly large shape</source>
        <translation>un tenseur du stockage %1 a une forme trop grande pour être possible</translation>
    </message>
    <message>
        <source>a tensor of storage %1 does not fit into its storage</source>
        <translation>un tenseur du stockage %1 ne tient pas dans son stockage</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>the name of a module</source>
        <translation>le nom d’un module</translation>
    </message>
    <message>
        <source>the description of a storage</source>
        <translation>la description d’un stockage</translation>
    </message>
    <message>
        <source>it refers to something that is no storage of a tensor</source>
        <translation>il renvoie à quelque chose qui n’est pas le stockage d’un tenseur</translation>
    </message>
    <message>
        <source>it asks for %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>il demande %1, dont aucun state dict n’a besoin&#xa0;: il est refusé, et rien n’en a été exécuté</translation>
    </message>
    <message>
        <source>the word storage</source>
        <translation>le mot storage</translation>
    </message>
    <message>
        <source>it holds %1, not only tensors: save the state dict alone</source>
        <translation>il contient %1, et pas seulement des tenseurs&#xa0;: enregistrez le state dict seul</translation>
    </message>
    <message>
        <source>the class of a storage</source>
        <translation>la classe d’un stockage</translation>
    </message>
    <message>
        <source>the key of a storage</source>
        <translation>la clé d’un stockage</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>la taille d’un stockage</translation>
    </message>
    <message>
        <source>it takes %1 for a class of storages</source>
        <translation>il prend %1 pour une classe de stockages</translation>
    </message>
    <message>
        <source>it has a storage of negative size</source>
        <translation>il a un stockage de taille négative</translation>
    </message>
    <message>
        <source>it has views of storages, as very old PyTorch wrote them: save it again</source>
        <translation>il a des vues de stockages, comme en écrivaient de très anciens PyTorch&#xa0;: enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>it describes storage %1 in two ways</source>
        <translation>il décrit le stockage %1 de deux façons</translation>
    </message>
    <message>
        <source>it has more than %1 storages</source>
        <translation>il a plus de %1 stockages</translation>
    </message>
    <message>
        <source>the arguments of a call</source>
        <translation>les arguments d’un appel</translation>
    </message>
    <message>
        <source>the function of a call</source>
        <translation>la fonction d’un appel</translation>
    </message>
    <message>
        <source>it calls %1 with too many arguments</source>
        <translation>il appelle %1 avec trop d’arguments</translation>
    </message>
    <message>
        <source>it calls %1 in a way that no state dict needs</source>
        <translation>il appelle %1 d’une façon dont aucun state dict n’a besoin</translation>
    </message>
    <message>
        <source>it makes an OrderedDict of several things</source>
        <translation>il fait un OrderedDict de plusieurs choses</translation>
    </message>
    <message>
        <source>a list of items</source>
        <translation>une liste d’éléments</translation>
    </message>
    <message>
        <source>it has too many items</source>
        <translation>il a trop d’éléments</translation>
    </message>
    <message>
        <source>it has an item that is no pair</source>
        <translation>il a un élément qui n’est pas une paire</translation>
    </message>
    <message numerus="yes">
        <source>it calls %1 with %n arguments</source>
        <comment>it calls %1 with one argument</comment>
        <translation>
            <numerusform>il appelle %1 avec %n argument</numerusform>
            <numerusform>il appelle %1 avec %n arguments</numerusform>
        </translation>
    </message>
    <message>
        <source>the storage of a tensor</source>
        <translation>le stockage d’un tenseur</translation>
    </message>
    <message>
        <source>the first element of a tensor</source>
        <translation>le premier élément d’un tenseur</translation>
    </message>
    <message>
        <source>the shape of a tensor</source>
        <translation>la forme d’un tenseur</translation>
    </message>
    <message>
        <source>the strides of a tensor</source>
        <translation>les pas (strides) d’un tenseur</translation>
    </message>
    <message>
        <source>it has a tensor that begins before its storage</source>
        <translation>il a un tenseur qui commence avant son stockage</translation>
    </message>
    <message>
        <source>it has a tensor of more than 8 dimensions</source>
        <translation>il a un tenseur de plus de 8 dimensions</translation>
    </message>
    <message>
        <source>a side of a tensor</source>
        <translation>un côté d’un tenseur</translation>
    </message>
    <message>
        <source>it has more than %1 tensors</source>
        <translation>il a plus de %1 tenseurs</translation>
    </message>
    <message>
        <source>the attributes of an object</source>
        <translation>les attributs d’un objet</translation>
    </message>
    <message>
        <source>it takes from an empty stack</source>
        <translation>il puise dans une pile vide</translation>
    </message>
    <message>
        <source>an OrderedDict to give attributes to</source>
        <translation>un OrderedDict auquel donner des attributs</translation>
    </message>
    <message>
        <source>it ends in the middle of its description: it is cut off or damaged</source>
        <translation>il s’arrête au milieu de sa description&#xa0;: il est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>it leaves values behind</source>
        <translation>il laisse des valeurs derrière lui</translation>
    </message>
    <message>
        <source>it has %1, which no state dict needs: it is refused, and nothing of it was run</source>
        <translation>il a %1, dont aucun state dict n’a besoin&#xa0;: il est refusé, et rien n’en a été exécuté</translation>
    </message>
    <message>
        <source>it is of a newer pickle protocol than 5</source>
        <translation>il suit un protocole pickle plus récent que le 5</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>it remembers too many values</source>
        <translation>il retient trop de valeurs</translation>
    </message>
    <message>
        <source>it asks for a value that it has not kept</source>
        <translation>il demande une valeur qu’il n’a pas retenue</translation>
    </message>
    <message>
        <source>it has a name that does not end</source>
        <translation>il a un nom qui ne finit pas</translation>
    </message>
    <message>
        <source>it has a number of more than 64 bits</source>
        <translation>il a un nombre de plus de 64 bits</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>il a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>its stack grows without end</source>
        <translation>sa pile grandit sans fin</translation>
    </message>
    <message>
        <source>it takes values up to a mark that is not there</source>
        <translation>il prend des valeurs jusqu’à une marque qui n’y est pas</translation>
    </message>
    <message>
        <source>it sets items without a dict or without a value</source>
        <translation>il place des éléments sans dict ou sans valeur</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>un dict</translation>
    </message>
    <message>
        <source>it has something else where %1 belongs</source>
        <translation>il a autre chose là où devrait se trouver %1</translation>
    </message>
    <message>
        <source>the instruction %1</source>
        <translation>l’instruction %1</translation>
    </message>
    <message>
        <source>its __metadata__ names %1 twice</source>
        <translation>son __metadata__ nomme %1 deux fois</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>tensor %1 holds %2 numbers; convert it to F16, BF16, F32 or F64</source>
        <translation>le tenseur %1 contient des nombres %2&#xa0;; convertissez-le en F16, BF16, F32 ou F64</translation>
    </message>
    <message>
        <source>tensor %1 holds %2, which is no type of the format</source>
        <translation>le tenseur %1 contient %2, qui n’est pas un type du format</translation>
    </message>
    <message>
        <source>a number that is too large</source>
        <translation>un nombre trop grand</translation>
    </message>
    <message>
        <source>tensor %1 has more than 8 dimensions</source>
        <translation>le tenseur %1 a plus de 8 dimensions</translation>
    </message>
    <message>
        <source>tensor %1 does not have two data_offsets</source>
        <translation>le tenseur %1 n’a pas deux data_offsets</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un nombre négatif</translation>
    </message>
    <message>
        <source>a number that is not whole or too large</source>
        <translation>un nombre non entier ou trop grand</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>its header is no valid JSON at byte %1</source>
        <translation>son en-tête n’est pas du JSON valide à l’octet %1</translation>
    </message>
    <message>
        <source>its header is %1, not an object</source>
        <translation>son en-tête est %1, et non un objet</translation>
    </message>
    <message>
        <source>%1 is %2, not an object</source>
        <translation>%1 est %2, et non un objet</translation>
    </message>
    <message>
        <source>its __metadata__ has %1 for %2, not a string</source>
        <translation>son __metadata__ a %1 pour %2, et non une chaîne</translation>
    </message>
    <message>
        <source>tensor %1 has %2 in %3</source>
        <translation>le tenseur %1 a %2 dans %3</translation>
    </message>
    <message>
        <source>it has __metadata__ twice</source>
        <translation>il a deux fois __metadata__</translation>
    </message>
    <message>
        <source>tensor %1 is there twice</source>
        <translation>le tenseur %1 y figure deux fois</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>sa description</translation>
    </message>
    <message>
        <source>tensor %1 has an unknown field %2</source>
        <translation>le tenseur %1 a un champ inconnu %2</translation>
    </message>
    <message>
        <source>tensor %1 has %2 twice</source>
        <translation>le tenseur %1 a deux fois %2</translation>
    </message>
    <message>
        <source>tensor %1 lacks dtype, shape or data_offsets</source>
        <translation>il manque au tenseur %1 dtype, shape ou data_offsets</translation>
    </message>
    <message>
        <source>tensor %1 ends before it begins</source>
        <translation>le tenseur %1 finit avant de commencer</translation>
    </message>
    <message>
        <source>tensor %1 reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>le tenseur %1 dépasse la fin du fichier&#xa0;: celui-ci est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>tensor %1 has an impossibly large shape</source>
        <translation>le tenseur %1 a une forme trop grande pour être possible</translation>
    </message>
    <message>
        <source>tensor %1 has %2 bytes, but its shape and type need %3</source>
        <translation>le tenseur %1 a %2 octets, mais sa forme et son type en demandent %3</translation>
    </message>
    <message>
        <source>tensor %1 overlaps another</source>
        <translation>le tenseur %1 en chevauche un autre</translation>
    </message>
    <message>
        <source>tensor %1 leaves a gap before it</source>
        <translation>le tenseur %1 laisse un vide avant lui</translation>
    </message>
    <message numerus="yes">
        <source>it has %n bytes after the last tensor</source>
        <comment>it has 1 byte after the last tensor</comment>
        <translation>
            <numerusform>il a %n octet après le dernier tenseur</numerusform>
            <numerusform>il a %n octets après le dernier tenseur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is no usable safetensors file: %2</source>
        <translation>%1&#xa0;: ce n’est pas un fichier safetensors utilisable&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>it has only %n bytes</source>
        <comment>it has only 1 byte</comment>
        <translation>
            <numerusform>il n’a que %n octet</numerusform>
            <numerusform>il n’a que %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>its header claims more than 100 MB</source>
        <translation>son en-tête annonce plus de 100&#xa0;MB</translation>
    </message>
    <message>
        <source>its header reaches beyond the end of the file: it is cut off or damaged</source>
        <translation>son en-tête dépasse la fin du fichier&#xa0;: celui-ci est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>son en-tête est tronqué</translation>
    </message>
    <message>
        <source>%1: a tensor of it is a sparse view of another: save it as a copy</source>
        <translation>%1&#xa0;: l’un de ses tenseurs est une vue éparse d’un autre&#xa0;: enregistrez-le en copie</translation>
    </message>
    <message>
        <source>%1: this is no weight file: neither safetensors nor a PyTorch state dict (.pth); choose another file</source>
        <translation>%1&#xa0;: ce n’est pas un fichier de poids&#xa0;: ni safetensors, ni state dict de PyTorch (.pth)&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>this zip archive has no data.pkl: no PyTorch made it</source>
        <translation>cette archive zip n’a pas de data.pkl&#xa0;: elle ne vient pas de PyTorch</translation>
    </message>
    <message>
        <source>its %1 is shorter than the state dict says</source>
        <translation>son fichier %1 est plus court que ne l’indique le state dict</translation>
    </message>
    <message>
        <source>its %1 is damaged; get the file again</source>
        <translation>son fichier %1 est endommagé&#xa0;; récupérez le tout à nouveau</translation>
    </message>
    <message>
        <source>This is a link, not a picture. Copy the picture itself in the browser and paste it, or save it and drop the file.</source>
        <translation>C’est un lien, pas une image. Copiez l’image elle-même dans le navigateur et collez-la, ou enregistrez-la et déposez le fichier.</translation>
    </message>
    <message>
        <source>There is no picture here. Copy a picture or a picture file first.</source>
        <translation>Il n’y a pas d’image ici. Copiez d’abord une image ou un fichier d’image.</translation>
    </message>
    <message>
        <source>%1: this folder cannot be read: %2; choose another</source>
        <translation>%1&#xa0;: impossible de lire ce dossier&#xa0;: %2&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>there is no home folder: set HOME or %1 to one, by its full path</source>
        <translation>il n’y a pas de dossier personnel&#xa0;: définissez HOME ou %1 sur un dossier, par son chemin complet</translation>
    </message>
    <message>
        <source>cell %1: %2 (its picture could not be kept elsewhere either: %3)</source>
        <translation>case %1&#xa0;: %2 (son image n’a pas pu être gardée ailleurs non plus&#xa0;: %3)</translation>
    </message>
    <message>
        <source>with it, the pictures have more than %1 million pixels together</source>
        <translation>avec elle, les images ont ensemble plus de %1 millions de pixels</translation>
    </message>
    <message>
        <source>its pictures have more than %1 million pixels together; take some of them out</source>
        <translation>ses images ont ensemble plus de %1 millions de pixels&#x202f;; retirez-en quelques-unes</translation>
    </message>
    <message>
        <source>it takes more than %1 MB; take some of its pictures out</source>
        <translation>elle prend plus de %1 MB&#x202f;; retirez quelques-unes de ses images</translation>
    </message>
    <message>
        <source>the snapshot&apos;s picture is larger than its document says</source>
        <translation>l’image de l’instantané est plus grande que ne le dit son document</translation>
    </message>
    <message>
        <source>the earlier work cannot be put aside in %1</source>
        <translation>le travail précédent ne peut pas être mis de côté dans %1</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>At %1 px</source>
        <translation>À %1 px</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Before restart</source>
        <translation>Avant reprise</translation>
    </message>
    <message>
        <source>%1 in the style of %2</source>
        <translation>%1 dans le style de %2</translation>
    </message>
    <message>
        <source>this program was built without HEIC and AVIF</source>
        <translation>ce programme a été compilé sans HEIC ni AVIF</translation>
    </message>
    <message>
        <source>this program was built without films</source>
        <translation>ce programme a été compilé sans les films</translation>
    </message>
    <message>
        <source>only graphics cards compute in tf32: choose fp32 or bf16</source>
        <translation>seules les cartes graphiques calculent en tf32&#xa0;: choisissez fp32 ou bf16</translation>
    </message>
    <message>
        <source>the graphics card has too little memory: going on on the processor</source>
        <translation>la carte graphique a trop peu de mémoire&#xa0;: le calcul continue sur le processeur</translation>
    </message>
    <message>
        <source>the graphics card failed: going on on the processor</source>
        <translation>la carte graphique a cessé de fonctionner&#xa0;: le calcul continue sur le processeur</translation>
    </message>
    <message>
        <source>about %1, %2 of the card&apos;s memory</source>
        <translation>environ %1, %2 de la mémoire de la carte</translation>
    </message>
    <message>
        <source>no more threads can be started: end other programs, or raise the limit (ulimit -u, or the container&apos;s)</source>
        <translation>impossible de démarrer d’autres threads : fermez d’autres programmes ou relevez la limite (ulimit -u, ou celle du conteneur)</translation>
    </message>
    <message>
        <source>the limit on addresses (ulimit -v) leaves too little to compute with: raise it by %1 MB</source>
        <translation>la limite d’adresses (ulimit -v) laisse trop peu pour calculer : relevez-la de %1 Mo</translation>
    </message>
    <message>
        <source>%1: the number %2 is too large</source>
        <translation>%1 : le nombre %2 est trop grand</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>le nombre %1 est trop grand</translation>
    </message>
    <message>
        <source>only %1 of %2 threads can be started: the system&apos;s limit is reached</source>
        <translation>seuls %1 threads sur %2 peuvent être démarrés : la limite du système est atteinte</translation>
    </message>
    <message>
        <source>%1 of the %2 of memory that may be used are taken before the run begins: use a smaller photo and smaller paintings, or allow more memory</source>
        <translation>%1 sur les %2 de mémoire autorisés sont déjà pris avant le début : prenez une photo et des tableaux plus petits, ou autorisez plus de mémoire</translation>
    </message>
    <message>
        <source>the file is empty: open a copy or an earlier save of it</source>
        <translation>le fichier est vide&#xa0;: ouvrez une copie ou une version enregistrée plus tôt</translation>
    </message>
    <message>
        <source>its archive cannot be read (%1): it is cut off or damaged; open a copy or an earlier save of it</source>
        <translation>son archive est illisible (%1)&#xa0;: elle est tronquée ou endommagée&#xa0;; ouvrez une copie ou une version enregistrée plus tôt</translation>
    </message>
    <message>
        <source>its %1 is damaged: open a copy or an earlier save of it</source>
        <translation>son fichier %1 est endommagé&#xa0;: ouvrez une copie ou une version enregistrée plus tôt</translation>
    </message>
    <message>
        <source>its %1 is missing: open a copy or an earlier save of it</source>
        <translation>son fichier %1 manque&#xa0;: ouvrez une copie ou une version enregistrée plus tôt</translation>
    </message>
</context>
<context>
    <name>pastiche::AddToQueueDialog</name>
    <message>
        <source>&amp;Larger than the photo</source>
        <translation>Plus &amp;grand que la photo</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Put the artwork, as it is now, at the end of the queue.</source>
        <translation>Placer l’œuvre, dans son état actuel, à la fin de la file d’attente.</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Longest side of the picture in pixels.</source>
        <translation>Grand côté de l’image en pixels.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>Plus grand que la photo</translation>
    </message>
    <message>
        <source>Let the picture have more pixels than the photo.</source>
        <translation>Permettre à l’image d’avoir plus de pixels que la photo.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
</context>
<context>
    <name>pastiche::AxisEditor</name>
    <message>
        <source>%1: values</source>
        <translation>%1&#xa0;: valeurs</translation>
    </message>
    <message>
        <source>%1: around the present value</source>
        <translation>%1&#xa0;: autour de la valeur actuelle</translation>
    </message>
    <message>
        <source>Offer numbers around what the artwork has now.</source>
        <translation>Proposer des nombres autour de la valeur actuelle de l’œuvre.</translation>
    </message>
    <message>
        <source>What to try: at most %1. Space ticks.</source>
        <translation>Ce qu’il faut essayer&#xa0;: %1 au plus. Espace pour cocher.</translation>
    </message>
    <message>
        <source>Nothing: one row</source>
        <translation>Rien&#xa0;: une seule ligne</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Cochez au moins une valeur.</translation>
    </message>
    <message>
        <source>%1 values are too many: leave %2 out.</source>
        <translation>%1 valeurs, c’est trop&#xa0;: retirez-en %2.</translation>
    </message>
    <message>
        <source>For this, in every cell: %1.</source>
        <translation>Pour cela, dans chaque case&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The numbers to try, as %1: at most %2, in any order.</source>
        <translation>Les nombres à essayer, comme %1&#xa0;: %2 au plus, dans n’importe quel ordre.</translation>
    </message>
</context>
<context>
    <name>pastiche::Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Autre résultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1. Escape goes back</source>
        <translation>%1. Échap pour revenir</translation>
    </message>
    <message>
        <source>Result. The photo has another shape now</source>
        <translation>Résultat. La photo a maintenant d’autres proportions</translation>
    </message>
    <message>
        <source>Wheel: zoom at the cursor. Drag: move. Double click: fit or 100 %. Keys: + and − zoom, 0 fits, 1 shows 100 %, the arrows move, hold C to see the photo.</source>
        <translation>Molette&#xa0;: zoom sous le curseur. Glisser&#xa0;: déplacer. Double-clic&#xa0;: ajuster ou 100&#xa0;%. Clavier&#xa0;: + et − pour zoomer, 0 pour ajuster, 1 pour 100&#xa0;%, flèches pour déplacer&#xa0;; maintenez C pour voir la photo.</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 à côté de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>pastiche::CanvasTools</name>
    <message>
        <source>The photo has its new frame. What was painted stays until the next start.</source>
        <translation>La photo a son nouveau cadrage. Ce qui est peint reste jusqu’au prochain rendu.</translation>
    </message>
</context>
<context>
    <name>pastiche::ContactSheetWriter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pastiche::CropBar</name>
    <message>
        <source>Shape of the frame</source>
        <translation>Forme du cadre</translation>
    </message>
    <message>
        <source>The shape that the frame keeps while it is dragged.</source>
        <translation>Les proportions que le cadre garde quand on l’étire.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>The frame stands upright, and not on its long side.</source>
        <translation>Le cadre est en hauteur plutôt qu’en largeur.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Keep what is in the frame; masks follow (Return). It can be undone.</source>
        <translation>Garder ce qui est dans le cadre&#xa0;; les masques suivent (Entrée). Peut être annulé.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>3 : 2</source>
        <translation>3&#xa0;: 2</translation>
    </message>
    <message>
        <source>4 : 3</source>
        <translation>4&#xa0;: 3</translation>
    </message>
    <message>
        <source>16 : 9</source>
        <translation>16&#xa0;: 9</translation>
    </message>
    <message>
        <source>Paper (A4, A3 …)</source>
        <translation>Papier (A4, A3…)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the photo as it is (Escape).</source>
        <translation>Laisser la photo telle quelle (Échap).</translation>
    </message>
</context>
<context>
    <name>pastiche::CropTool</name>
    <message>
        <source>frame of %1, %2 from the left, %3 from the top</source>
        <translation>cadre de %1, %2 depuis la gauche, %3 depuis le haut</translation>
    </message>
</context>
<context>
    <name>pastiche::Desktop</name>
    <message>
        <source>A picture is being painted</source>
        <translation>Une image est en train d’être peinte</translation>
    </message>
</context>
<context>
    <name>pastiche::Document</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Retrait de la photo</translation>
    </message>
    <message>
        <source>Painting %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Take the painting out</source>
        <translation>Retrait du tableau</translation>
    </message>
    <message>
        <source>Start picture %1</source>
        <translation>Image de départ %1</translation>
    </message>
    <message>
        <source>Take the start picture out</source>
        <translation>Retrait de l’image de départ</translation>
    </message>
    <message>
        <source>Take a snapshot&apos;s name away</source>
        <translation>Retrait du nom d’un instantané</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nom «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>Suppression d’un instantané</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings</source>
        <translation>
            <numerusform>%n tableau</numerusform>
            <numerusform>%n tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacement de %1</translation>
    </message>
    <message>
        <source>Share of %1: %2 %</source>
        <translation>Part de %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>Interversion de la photo et du tableau</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 activée</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 désactivée</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Balance %1 to %2</source>
        <translation>Équilibre&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Smoothness %1 to %2</source>
        <translation>Lissage&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>pastiche::DocumentFiles</name>
    <message>
        <source>%1: another program has changed this file since; save under another name.</source>
        <translation>%1&#xa0;: un autre programme a modifié ce fichier entre-temps&#xa0;; enregistrez sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>pastiche::DropZones</name>
    <message>
        <source>Use as photo</source>
        <translation>Prendre comme photo</translation>
    </message>
    <message>
        <source>Use as painting</source>
        <translation>Prendre comme tableau</translation>
    </message>
    <message>
        <source>Add as another painting</source>
        <translation>Ajouter comme autre tableau</translation>
    </message>
    <message>
        <source>Use as photo and painting</source>
        <translation>Prendre comme photo et tableau</translation>
    </message>
    <message>
        <source>The first as photo, the others as paintings</source>
        <translation>La première comme photo, les autres comme tableaux</translation>
    </message>
    <message>
        <source>Add as paintings</source>
        <translation>Ajouter comme tableaux</translation>
    </message>
</context>
<context>
    <name>pastiche::EnlargedCell</name>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>Tout régler comme dans cette case. Peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the picture (Escape).</source>
        <translation>Fermer l’image (Échap).</translation>
    </message>
    <message>
        <source>Cannot be painted: %1</source>
        <translation>Impossible à peindre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>Attend pendant que la fenêtre peint, puis continue automatiquement.</translation>
    </message>
    <message>
        <source>Painting it larger…</source>
        <translation>Peinture en plus grand…</translation>
    </message>
    <message>
        <source>Painted at %1 pixels.</source>
        <translation>Peint en %1 pixels.</translation>
    </message>
</context>
<context>
    <name>pastiche::ExportDialog</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Keep the &amp;settings in the file</source>
        <translation>Conserver les &amp;réglages dans le fichier</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s &amp;date and author</source>
        <translation>Conserver la &amp;date et l’auteur de la photo</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PNG: exact, for the screen and further work</source>
        <translation>PNG&#xa0;: sans perte, pour l’écran et les retouches</translation>
    </message>
    <message>
        <source>JPEG: small, for mail and the web</source>
        <translation>JPEG&#xa0;: léger, pour le courriel et le web</translation>
    </message>
    <message>
        <source>TIFF: exact, for print</source>
        <translation>TIFF&#xa0;: sans perte, pour l’impression</translation>
    </message>
    <message>
        <source>WebP: smaller still, for the web</source>
        <translation>WebP&#xa0;: plus léger encore, pour le web</translation>
    </message>
    <message>
        <source>8 bits per channel</source>
        <translation>8 bits par canal</translation>
    </message>
    <message>
        <source>16 bits per channel: for print and grading</source>
        <translation>16 bits par canal&#xa0;: pour l’impression et l’étalonnage</translation>
    </message>
    <message>
        <source>sRGB: for every screen and the web</source>
        <translation>sRGB&#xa0;: pour tous les écrans et le web</translation>
    </message>
    <message>
        <source>Display P3: where wide colours are asked for</source>
        <translation>Display P3&#xa0;: là où l’on demande un gamut large</translation>
    </message>
    <message>
        <source>Adobe RGB: where a print shop asks for it</source>
        <translation>Adobe RGB&#xa0;: quand l’imprimeur le demande</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where the picture goes. The ending follows the format.</source>
        <translation>Où va l’image. L’extension suit le format.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The file&apos;s format.</source>
        <translation>Le format du fichier.</translation>
    </message>
    <message>
        <source>From 1 (small) to 100 (best).</source>
        <translation>De 1 (petit fichier) à 100 (meilleure qualité).</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>Qualité en chiffres</translation>
    </message>
    <message>
        <source>16 bits keep the finest gradations for further work.</source>
        <translation>16 bits gardent les dégradés les plus fins pour les retouches.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisir un dossier.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the file.</source>
        <translation>Écrire le fichier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write nothing.</source>
        <translation>Ne rien écrire.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Pixels per inch that the file names, for print. It changes no pixel.</source>
        <translation>Les pixels par pouce qu’indique le fichier, pour l’impression. Aucun pixel ne change.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The colour profile of the file. The picture looks the same in each.</source>
        <translation>Le profil de couleurs du fichier. L’image a le même aspect dans chacun.</translation>
    </message>
    <message>
        <source>Keep the settings in the file</source>
        <translation>Conserver les réglages dans le fichier</translation>
    </message>
    <message>
        <source>The file says how it was painted: the settings, and the names of photo and
paintings, not their folders. Drop it on the window to use its settings again.</source>
        <translation>Le fichier dit comment l’image a été peinte&#xa0;: les réglages, et les noms de la photo et
des tableaux, pas leurs dossiers. Déposez-le sur la fenêtre pour reprendre ses réglages.</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s date and author</source>
        <translation>Conserver la date et l’auteur de la photo</translation>
    </message>
    <message>
        <source>The file says when the photo was taken, by whom, and whose it is, where the photo
says so. Where it was taken is never written.</source>
        <translation>Le fichier dit quand la photo a été prise, par qui, et à qui elle appartient, si la
photo l’indique. Le lieu de prise de vue n’est jamais écrit.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>There is a file %1 already. Replace it?</source>
        <translation>Le fichier %1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>What is in it now will be gone.</source>
        <translation>Ce qu’il contient actuellement sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .jpg, .tif or .webp.</source>
        <translation>Donnez au fichier un nom qui finit par .png, .jpg, .tif ou .webp.</translation>
    </message>
    <message>
        <source>Give the whole path, with the folder.</source>
        <translation>Donnez le chemin complet, avec le dossier.</translation>
    </message>
    <message>
        <source>There is a file of this name: you will be asked before it is replaced.</source>
        <translation>Il existe un fichier de ce nom&#xa0;: confirmation demandée avant de le remplacer.</translation>
    </message>
    <message>
        <source>%1 pixels: %2</source>
        <translation>%1 pixels : %2</translation>
    </message>
    <message>
        <source>Stopped when it was painted at %1 pixels, and enlarged from there. Continue the run for the detail of this size.</source>
        <translation>Arrêtée alors qu’elle était peinte à %1 pixels, puis agrandie. Reprenez la peinture pour les détails de cette taille.</translation>
    </message>
</context>
<context>
    <name>pastiche::Fields</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels. Time and memory grow with the number of
pixels.</source>
        <translation>Grand côté du résultat en pixels. Le temps et la mémoire croissent avec le nombre
de pixels.</translation>
    </message>
    <message>
        <source>Larger than the photo</source>
        <translation>Plus grand que la photo</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo.</source>
        <translation>Permettre au résultat d’avoir plus de pixels que la photo.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Squash the photo into a square, as some published pictures were made.
Applies at the next start.</source>
        <translation>Comprimer la photo en carré, comme dans certaines images publiées.
Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Content weight α</source>
        <translation>Poids du contenu α</translation>
    </message>
    <message>
        <source>Weight of the content term. The balance above is α/β.</source>
        <translation>Poids du terme de contenu. L’équilibre ci-dessus est α/β.</translation>
    </message>
    <message>
        <source>Style weight β</source>
        <translation>Poids du style β</translation>
    </message>
    <message>
        <source>Weight of the style term. The balance above is α/β.</source>
        <translation>Poids du terme de style. L’équilibre ci-dessus est α/β.</translation>
    </message>
    <message>
        <source>Total variation</source>
        <translation>Variation totale</translation>
    </message>
    <message>
        <source>Weight of total variation, the usual smoothing, which weaves. 0 turns it off;
Smoothness above does better.</source>
        <translation>Poids de la variation totale, le lissage habituel, qui laisse une trame. 0 la
désactive&#xa0;; le lissage ci-dessus fait mieux.</translation>
    </message>
    <message>
        <source>Form of it</source>
        <translation>Sa forme</translation>
    </message>
    <message>
        <source>Squared or absolute differences of neighbouring pixels; over their number, or
summed whatever the loss scale.</source>
        <translation>Différences de pixels voisins, au carré ou en valeur absolue&#xa0;; rapportées à leur
nombre, ou sommées quelle que soit l’échelle des pertes.</translation>
    </message>
    <message>
        <source>Roughness weight</source>
        <translation>Poids de la rugosité</translation>
    </message>
    <message>
        <source>Weight of what is rougher than the roughness below. The smoothness above sets
both.</source>
        <translation>Poids de ce qui dépasse la rugosité ci-dessous. Le lissage ci-dessus règle
les deux.</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rugosité</translation>
    </message>
    <message>
        <source>How rough the picture may be beside its painting: 1 as rough, less is calmer.</source>
        <translation>Rugosité permise à l’image par rapport à son tableau&#xa0;: à 1, autant que lui&#xa0;; moins, plus calme.</translation>
    </message>
    <message>
        <source>Range weight</source>
        <translation>Poids hors plage</translation>
    </message>
    <message>
        <source>Weight of values that no picture can show, which keeps few pixels clipped.</source>
        <translation>Poids des valeurs qu’aucune image ne peut montrer&#xa0;; il limite les pixels écrêtés.</translation>
    </message>
    <message>
        <source>Edge smoothness</source>
        <translation>Lissage hors contours</translation>
    </message>
    <message>
        <source>Keeps what is painted smooth except across the photo&apos;s edges, so that straight
lines stay straight: for restyling a photo by a photo.</source>
        <translation>Garde lisse ce qui est peint, sauf au passage des contours de la photo, pour que
les droites restent droites&#xa0;: pour donner à une photo le style d’une photo.</translation>
    </message>
    <message>
        <source>Loss scale</source>
        <translation>Échelle des pertes</translation>
    </message>
    <message>
        <source>What the weights are relative to. Balanced: the same at every size and network;
the others are those of papers and programs, for their numbers.</source>
        <translation>Ce à quoi les poids se rapportent. Équilibrée&#xa0;: la même à toute taille et pour tout
réseau&#xa0;; les autres sont celles d’articles et de programmes, pour reprendre leurs chiffres.</translation>
    </message>
    <message>
        <source>Activation level</source>
        <translation>Niveau d’activation</translation>
    </message>
    <message>
        <source>Factor on the network&apos;s features before the losses. Published weights for
Gatys&apos; scale want about 200; 1 otherwise.</source>
        <translation>Facteur sur les caractéristiques du réseau avant les pertes. Les poids publiés pour
l’échelle de Gatys demandent environ 200&#xa0;; sinon 1.</translation>
    </message>
    <message>
        <source>Layers of the photo</source>
        <translation>Couches de la photo</translation>
    </message>
    <message>
        <source>Where the result should look like the photo.</source>
        <translation>Où le résultat doit ressembler à la photo.</translation>
    </message>
    <message>
        <source>Layers of the painting</source>
        <translation>Couches du tableau</translation>
    </message>
    <message>
        <source>Where the result should look like the painting.</source>
        <translation>Où le résultat doit ressembler au tableau.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>Dans quelle mesure les motifs du tableau, ses lunes et ses visages, peuvent apparaître
en plus de sa touche. Agit aussi pendant le rendu.</translation>
    </message>
    <message>
        <source>Style loss</source>
        <translation>Perte de style</translation>
    </message>
    <message>
        <source>What of the painting&apos;s features is its style: Gram matrices, their mean and
covariance (Wasserstein), or Gram matrices with each map&apos;s mean and deviation.</source>
        <translation>Ce qui, dans les caractéristiques du tableau, fait son style&#xa0;: matrices de Gram, moyenne et
covariance (Wasserstein), ou matrices de Gram avec moyenne et écart type de chaque carte.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille de touche</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: half has strokes half as large.</source>
        <translation>Taille du tableau par rapport à l’image&#xa0;: à la moitié, les touches sont deux fois plus petites.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Whose colours the picture has: the painting&apos;s, the photo&apos;s, or the painting&apos;s
brought to the photo&apos;s light or palette.</source>
        <translation>D’où viennent les couleurs de l’image&#xa0;: du tableau, de la photo, ou du tableau
accordé à la lumière ou à la palette de la photo.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>What the picture is before the first step.</source>
        <translation>Ce qu’est l’image avant la première étape.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>Le nombre d’où naît le bruit&#xa0;: la même graine donne la même image.</translation>
    </message>
    <message>
        <source>Noise strength</source>
        <translation>Force du bruit</translation>
    </message>
    <message>
        <source>Half the range of the noise around mid-grey. Applies at the next start.</source>
        <translation>La moitié de l’amplitude du bruit autour du gris moyen. Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Noise colours</source>
        <translation>Couleurs du bruit</translation>
    </message>
    <message>
        <source>About mid-grey, or in the painting&apos;s own colours. Applies at the next start.</source>
        <translation>Autour du gris moyen, ou dans les couleurs du tableau. Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Share of noise</source>
        <translation>Part de bruit</translation>
    </message>
    <message>
        <source>How much noise is mixed into the other starts. Applies at the next start.</source>
        <translation>La quantité de bruit mêlée aux autres points de départ. Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the picture is improved. L-BFGS: fewest steps. Adam: steadier, slower.</source>
        <translation>Comment l’image est améliorée. L-BFGS&#xa0;: le moins d’étapes. Adam&#xa0;: plus régulier, plus lent.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>The sizes that the picture goes through.</source>
        <translation>Les tailles par lesquelles passe l’image.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Steps at each size at the most. From coarse to fine, a size ends sooner
when further steps stop paying. In place of a preset&apos;s numbers for each size.</source>
        <translation>Nombre maximal d’étapes à chaque taille. Du grossier au fin, une taille finit plus tôt
quand continuer n’apporte plus rien. Remplace les nombres par taille d’un préréglage.</translation>
    </message>
    <message>
        <source>Size by size</source>
        <translation>Taille par taille</translation>
    </message>
    <message>
        <source>The same for each size, the coarsest first, as 600,200,66; the last number is
for all that follow. Empty: as above.</source>
        <translation>La même chose pour chaque taille, la plus grossière d’abord, comme 600,200,66&#xa0;; le dernier
nombre vaut pour toutes les suivantes. Vide&#xa0;: comme ci-dessus.</translation>
    </message>
    <message>
        <source>Stop below</source>
        <translation>Arrêt au-dessous de</translation>
    </message>
    <message>
        <source>From coarse to fine, a run ends when a step lowers the loss by less than this
share of it, on average over ten steps. 0: only after all iterations.</source>
        <translation>Du grossier au fin, le rendu finit quand une étape fait baisser la perte de moins que
cette part, en moyenne sur dix étapes. 0&#xa0;: seulement après toutes les itérations.</translation>
    </message>
    <message>
        <source>L-BFGS history</source>
        <translation>Mémoire de L-BFGS</translation>
    </message>
    <message>
        <source>Pairs of vectors that L-BFGS remembers. More costs memory.</source>
        <translation>Paires de vecteurs que retient L-BFGS. Plus il y en a, plus il faut de mémoire.</translation>
    </message>
    <message>
        <source>Adam step</source>
        <translation>Pas d’Adam</translation>
    </message>
    <message>
        <source>Adam&apos;s step; the picture&apos;s range is 0 to 1.</source>
        <translation>Le pas d’Adam&#xa0;; les valeurs de l’image vont de 0 à 1.</translation>
    </message>
    <message>
        <source>Adam β₁</source>
        <translation>Adam β₁</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients.</source>
        <translation>Décroissance de la moyenne des gradients d’Adam.</translation>
    </message>
    <message>
        <source>Adam β₂</source>
        <translation>Adam β₂</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients.</source>
        <translation>Décroissance de la moyenne des carrés des gradients d’Adam.</translation>
    </message>
    <message>
        <source>Adam ε</source>
        <translation>Adam ε</translation>
    </message>
    <message>
        <source>Keeps Adam&apos;s division away from zero.</source>
        <translation>Évite à Adam de diviser par zéro.</translation>
    </message>
    <message>
        <source>Adam&apos;s mean</source>
        <translation>Moyenne d’Adam</translation>
    </message>
    <message>
        <source>Decay of the running mean of Adam&apos;s pictures that is shown and kept, 0.99 for
about the last hundred. 0: the last one.</source>
        <translation>Décroissance de la moyenne glissante des images d’Adam, celle qui est montrée et gardée&#xa0;:
0,99 pour environ les cent dernières. 0&#xa0;: la dernière seule.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file.</source>
        <translation>Le réseau qui regarde les images&#xa0;: celui intégré, ou un fichier de poids.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>How the network halves a picture between blocks.</source>
        <translation>Comment le réseau divise l’image par deux d’un bloc à l’autre.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>What the network sees beyond the picture&apos;s edge. Extended leaves no frame.</source>
        <translation>Ce que le réseau voit au-delà du bord de l’image. Prolongés&#xa0;: sans liseré.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Pixels around the picture that are painted and cut off, so that its border is as
good as its inside.</source>
        <translation>Pixels peints autour de l’image puis coupés, pour que ses bords soient aussi
réussis que l’intérieur.</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>How the network takes colours. Automatic: as its weight file says.</source>
        <translation>Comment le réseau reçoit les couleurs. Automatique&#xa0;: comme l’indique son fichier de poids.</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Bring the mean activation of each of the network&apos;s filters to 1.</source>
        <translation>Ramener à 1 l’activation moyenne de chaque filtre du réseau.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Half of sums</source>
        <translation>Demi-sommes</translation>
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
        <translation>Gram et moments</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Au carré</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolue</translation>
    </message>
    <message>
        <source>Squared, summed</source>
        <translation>Au carré, sommée</translation>
    </message>
    <message>
        <source>Absolute, summed</source>
        <translation>Absolue, sommée</translation>
    </message>
    <message>
        <source>The painting&apos;s</source>
        <translation>Du tableau</translation>
    </message>
    <message>
        <source>The photo&apos;s</source>
        <translation>De la photo</translation>
    </message>
    <message>
        <source>Matched to the photo</source>
        <translation>Accordées à la photo</translation>
    </message>
    <message>
        <source>Matched (Cholesky)</source>
        <translation>Accordées (Cholesky)</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>Lumière de la photo</translation>
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
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Comme à l’entraînement</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongés</translation>
    </message>
    <message>
        <source>Zero (paper)</source>
        <translation>Zéros (article)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>PyTorch&apos;s</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Caffe&apos;s</source>
        <translation>Caffe</translation>
    </message>
    <message>
        <source>Colours come from the painting with its brushwork.</source>
        <translation>Les couleurs viennent du tableau, avec sa touche.</translation>
    </message>
    <message>
        <source>Every colour stays the photo&apos;s; only light and dark are painted.</source>
        <translation>Les couleurs restent celles de la photo&#xa0;; seules l’ombre et la lumière sont peintes.</translation>
    </message>
    <message>
        <source>The painting&apos;s brushwork, in the photo&apos;s palette.</source>
        <translation>La touche du tableau, dans la palette de la photo.</translation>
    </message>
    <message>
        <source>The photo&apos;s palette too, red before green before blue.</source>
        <translation>La palette de la photo aussi, le rouge avant le vert, le vert avant le bleu.</translation>
    </message>
    <message>
        <source>The painting&apos;s hues, as light and as dark as the photo.</source>
        <translation>Les teintes du tableau, aussi claires et aussi sombres que la photo.</translation>
    </message>
    <message>
        <source>Per feature</source>
        <translation>Par caractéristique</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Lignes fines</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s finest detail comes back at each larger size: from 0,
where it is painted over, to 1, where it stays as sharp as in the photo.</source>
        <translation>Quelle part des détails les plus fins de la photo revient à chaque taille plus grande :
de 0, où ils sont recouverts, à 1, où ils restent aussi nets que sur la photo.</translation>
    </message>
</context>
<context>
    <name>pastiche::Filmstrip</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Show this picture on the canvas. Escape goes back.</source>
        <translation>Montrer cette image sur la toile. Échap pour revenir.</translation>
    </message>
    <message>
        <source>&amp;Compare with the picture</source>
        <translation>&amp;Comparer à l’image</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag.</source>
        <translation>Les deux sur la toile, séparées par une ligne à faire glisser.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Bring picture, photo, paintings and settings back as they were. It can be undone.</source>
        <translation>Rétablir l’image, la photo, les tableaux et les réglages tels qu’ils étaient. Peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>&amp;Poursuivre d’ici</translation>
    </message>
    <message>
        <source>Restore it, and go on painting from its picture.</source>
        <translation>Le restaurer, et continuer à peindre à partir de son image.</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>Give it a name: what has one is always kept.</source>
        <translation>Lui donner un nom&#xa0;: ce qui en porte un est toujours conservé.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write this picture to a file.</source>
        <translation>Écrire cette image dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take it out of the history. It can be undone.</source>
        <translation>Le retirer de l’historique. Peut être annulé.</translation>
    </message>
    <message>
        <source>Earlier states of the picture. Enter: look. F2: name. Delete: take out. Menu key: more. Ctrl+click or Ctrl+Space: choose a second one, and Enter compares the two.</source>
        <translation>Les états précédents de l’image. Entrée&#xa0;: voir. F2&#xa0;: nommer. Suppr&#xa0;: retirer. Touche Menu&#xa0;: plus. Ctrl+clic ou Ctrl+Espace&#xa0;: en choisir un second&#x202f;; Entrée compare alors les deux.</translation>
    </message>
    <message>
        <source>Co&amp;mpare these two</source>
        <translation>Comparer ces &amp;deux</translation>
    </message>
    <message>
        <source>Both on the canvas, divided by a line to drag, or side by side.</source>
        <translation>Les deux sur la toile, séparés par une ligne à faire glisser, ou côte à côte.</translation>
    </message>
    <message>
        <source>Save c&amp;ontact sheet…</source>
        <translation>Enre&amp;gistrer la planche-contact…</translation>
    </message>
    <message>
        <source>Write these two to one picture, side by side.</source>
        <translation>Écrire ces deux instantanés côte à côte dans une image.</translation>
    </message>
    <message>
        <source>Write all snapshots to one picture, side by side.</source>
        <translation>Écrire tous les instantanés côte à côte dans une image.</translation>
    </message>
</context>
<context>
    <name>pastiche::Help</name>
    <message>
        <source>About Pastiche</source>
        <translation>À propos de Pastiche</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pastiche %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pastiche %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Repaints a photo in the style of a painting, after Gatys, Ecker and Bethge: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Repeint une photo dans le style d’un tableau, d’après Gatys, Ecker et Bethge&#xa0;: Image Style Transfer Using Convolutional Neural Networks, CVPR 2016.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>pastiche::History</name>
    <message>
        <source>The snapshot could not be kept: %1</source>
        <translation>L’instantané n’a pas pu être conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::HistoryModel</name>
    <message>
        <source>A run begins · %1</source>
        <translation>Un rendu commence · %1</translation>
    </message>
</context>
<context>
    <name>pastiche::LanguageMenu</name>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>&amp;Langue (au prochain lancement)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerBlocks</name>
    <message>
        <source>Colour and grain</source>
        <translation>Couleur et grain</translation>
    </message>
    <message>
        <source>Fine strokes</source>
        <translation>Touches fines</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Large forms</source>
        <translation>Grands motifs</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and the grain of its paint (conv1).</source>
        <translation>Les couleurs du tableau et le grain de sa peinture (conv1).</translation>
    </message>
    <message>
        <source>Its finest brushwork: hatching, canvas, dots (conv2).</source>
        <translation>Sa touche la plus fine&#xa0;: hachures, toile, points (conv2).</translation>
    </message>
    <message>
        <source>Its brush strokes (conv3).</source>
        <translation>Ses coups de pinceau (conv3).</translation>
    </message>
    <message>
        <source>How its strokes make up larger shapes (conv4).</source>
        <translation>La façon dont ses touches composent de plus grandes formes (conv4).</translation>
    </message>
    <message>
        <source>Its large forms and things, as far as Figures lets them in (conv5).</source>
        <translation>Ses grandes formes et ses motifs, autant que Figures les laisse entrer (conv5).</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerPanel</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Content: where the result should look like the photo.</source>
        <translation>Contenu&#xa0;: où le résultat doit ressembler à la photo.</translation>
    </message>
    <message>
        <source>Style: where the result should look like the painting.</source>
        <translation>Style&#xa0;: où le résultat doit ressembler au tableau.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Keep what %1 sees in the photo.</source>
        <translation>Garder ce que %1 voit dans la photo.</translation>
    </message>
    <message>
        <source>Take over what %1 sees in the painting.</source>
        <translation>Reprendre ce que %1 voit dans le tableau.</translation>
    </message>
    <message>
        <source>Weight of %1 of %2</source>
        <translation>Poids&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>How much %1 counts among the ticked layers.</source>
        <translation>L’importance de %1 parmi les couches cochées.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Show weights</source>
        <translation>Afficher les poids</translation>
    </message>
    <message>
        <source>Show the weight of every ticked layer.</source>
        <translation>Afficher le poids de chaque couche cochée.</translation>
    </message>
    <message>
        <source>off: see Figures</source>
        <translation>inactif&#xa0;: voir Figures</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerRows</name>
    <message>
        <source>Large forms have no effect as long as Figures is at brushwork alone.</source>
        <translation>Les grands motifs restent sans effet tant que «&#xa0;Figures&#xa0;» est réglé sur la touche seule.</translation>
    </message>
    <message>
        <source>Painting&apos;s %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>How much the painting&apos;s %1 counts beside the other rows.
Takes effect while the picture forms.</source>
        <translation>L’importance de «&#x202f;%1&#x202f;» du tableau par rapport aux autres lignes.
Agit aussi pendant le rendu.</translation>
    </message>
    <message>
        <source>Layers: %1</source>
        <translation>Couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gatys</source>
        <translation>Gatys</translation>
    </message>
    <message>
        <source>The layers of Gatys, Ecker and Bethge (2016): content conv4_2, style conv1_1 to
conv5_1 in equal parts.</source>
        <translation>Les couches de Gatys, Ecker et Bethge (2016)&#xa0;: contenu conv4_2, style conv1_1 à
conv5_1 à parts égales.</translation>
    </message>
    <message>
        <source>Fine texture</source>
        <translation>Texture fine</translation>
    </message>
    <message>
        <source>The painting&apos;s colours and finest brushwork; shapes are the photo&apos;s.</source>
        <translation>Les couleurs du tableau et sa touche la plus fine&#xa0;; les formes restent celles de la photo.</translation>
    </message>
    <message>
        <source>Large shapes</source>
        <translation>Grandes formes</translation>
    </message>
    <message>
        <source>The painting&apos;s strokes and the shapes that they make, more than its grain.</source>
        <translation>Les touches du tableau et les formes qu’elles composent, plus que son grain.</translation>
    </message>
</context>
<context>
    <name>pastiche::LayerTable</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>What each layer sees of the photo, and how strongly it answers to it.</source>
        <translation>Ce que chaque couche voit de la photo, et avec quelle force elle y réagit.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>Ce qu’elle voit</translation>
    </message>
    <message>
        <source>The maps that vary most, as small grey pictures</source>
        <translation>Les cartes qui varient le plus, en petites images grises</translation>
    </message>
</context>
<context>
    <name>pastiche::LossPlot</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rugosité</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Hors plage</translation>
    </message>
    <message>
        <source>Loss plot</source>
        <translation>Courbe de la perte</translation>
    </message>
    <message>
        <source>How the loss and its terms fall, iteration by iteration, on a logarithmic axis.
A dotted line: the picture went on to a larger scale. A dashed one: settings were changed.</source>
        <translation>La baisse de la perte et de ses termes, itération par itération, sur un axe logarithmique.
Ligne pointillée&#xa0;: l’image est passée à une échelle plus grande. Ligne à tirets&#xa0;: des réglages ont changé.</translation>
    </message>
    <message>
        <source>Loss %1 after iteration %2</source>
        <translation>Perte %1 après l’itération %2</translation>
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
        <translation>Le nombre de threads du processeur que le rendu utilise. Moins il y en a, plus il reste de place aux autres programmes.
Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>The most memory that Pastiche may take. Large pictures are then worked on in tiles, which is slower.
Takes effect at the next start.</source>
        <translation>La mémoire que Pastiche peut occuper au plus. Les grandes images sont alors traitées par tuiles, ce qui est plus lent.
Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The numbers that the network computes with. bf16 is coarser, and faster on processors that have it;
the picture hardly differs. Takes effect at the next start.</source>
        <translation>Les nombres avec lesquels le réseau calcule. bf16 est moins précis, et plus rapide sur les processeurs qui en disposent&#x202f;;
l’image change à peine. Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>The faster</source>
        <translation>Le plus rapide</translation>
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
        <translation>bf16&#xa0;: absent de ce processeur</translation>
    </message>
    <message>
        <source>One per core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>Ce qui est libre</translation>
    </message>
    <message>
        <source>bf16 if it is faster</source>
        <translation>bf16 si c’est plus rapide</translation>
    </message>
    <message>
        <source>fp32, as this processor has no bf16</source>
        <translation>fp32, car ce processeur n’a pas bf16</translation>
    </message>
    <message>
        <source>From the next start: threads: %1; memory: up to %2 GiB; precision: %3.</source>
        <translation>Au prochain rendu&#xa0;: threads&#xa0;: %1&#x202f;; mémoire&#xa0;: jusqu’à %2&#xa0;GiB&#x202f;; précision&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What a run is computed on. Which is the faster is measured once, in a few seconds.
Takes effect at the next start.</source>
        <translation>Sur quoi une exécution est calculée. Le plus rapide est mesuré une fois, en quelques secondes.
Prend effet au prochain départ.</translation>
    </message>
    <message>
        <source>tf32</source>
        <translation>tf32</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>%1, %2 GiB</source>
        <translation>%1, %2 Gio</translation>
    </message>
    <message>
        <source>the faster</source>
        <translation>le plus rapide</translation>
    </message>
    <message>
        <source>%1 Device: %2.</source>
        <translation>%1 Appareil : %2.</translation>
    </message>
</context>
<context>
    <name>pastiche::MainActions</name>
    <message>
        <source>&amp;New artwork</source>
        <translation>&amp;Nouvelle œuvre</translation>
    </message>
    <message>
        <source>Begin anew, without pictures.</source>
        <translation>Repartir de rien, sans images.</translation>
    </message>
    <message>
        <source>&amp;Open artwork…</source>
        <translation>&amp;Ouvrir une œuvre…</translation>
    </message>
    <message>
        <source>Open an artwork that was saved: its pictures, settings and result.</source>
        <translation>Ouvrir une œuvre enregistrée&#xa0;: ses images, ses réglages et son résultat.</translation>
    </message>
    <message>
        <source>&amp;Save artwork</source>
        <translation>&amp;Enregistrer l’œuvre</translation>
    </message>
    <message>
        <source>Save pictures, settings and result in one file, to go on with later.</source>
        <translation>Enregistrer images, réglages et résultat dans un fichier, pour continuer plus tard.</translation>
    </message>
    <message>
        <source>Save artwork &amp;as…</source>
        <translation>Enregistrer l’œuvre &amp;sous…</translation>
    </message>
    <message>
        <source>Save the artwork under another name.</source>
        <translation>Enregistrer l’œuvre sous un autre nom.</translation>
    </message>
    <message>
        <source>Open &amp;photo…</source>
        <translation>Ouvrir une &amp;photo…</translation>
    </message>
    <message>
        <source>Open the photo to repaint.</source>
        <translation>Ouvrir la photo à repeindre.</translation>
    </message>
    <message>
        <source>Open paintin&amp;g…</source>
        <translation>Ouvrir un &amp;tableau…</translation>
    </message>
    <message>
        <source>Open the painting whose style to use, in place of the chosen one.</source>
        <translation>Ouvrir le tableau dont prendre le style, à la place de celui qui est choisi.</translation>
    </message>
    <message>
        <source>A&amp;dd paintings…</source>
        <translation>&amp;Ajouter des tableaux…</translation>
    </message>
    <message>
        <source>Mix further paintings in: open one or several files.</source>
        <translation>Mêler d’autres tableaux&#xa0;: ouvrir un ou plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Open s&amp;tart picture…</source>
        <translation>Ouvrir une image de &amp;départ…</translation>
    </message>
    <message>
        <source>Open a picture of your own to start from.</source>
        <translation>Ouvrir une image de votre choix comme point de départ.</translation>
    </message>
    <message>
        <source>Paste as p&amp;hoto</source>
        <translation>Coller comme p&amp;hoto</translation>
    </message>
    <message>
        <source>Use the copied picture as the photo.</source>
        <translation>Prendre l’image copiée comme photo.</translation>
    </message>
    <message>
        <source>Paste as pa&amp;inting</source>
        <translation>Coller comme ta&amp;bleau</translation>
    </message>
    <message>
        <source>Use the copied picture as the painting.</source>
        <translation>Prendre l’image copiée comme tableau.</translation>
    </message>
    <message>
        <source>S&amp;wap photo and painting</source>
        <translation>&amp;Intervertir photo et tableau</translation>
    </message>
    <message>
        <source>Swap photo and painting.</source>
        <translation>Intervertir la photo et le tableau.</translation>
    </message>
    <message>
        <source>Try the sa&amp;mples</source>
        <translation>Essayer &amp;les exemples</translation>
    </message>
    <message>
        <source>Put the bundled photo and painting in place.</source>
        <translation>Mettre en place la photo et le tableau fournis.</translation>
    </message>
    <message>
        <source>Earlier res&amp;ults…</source>
        <translation>Résultats pré&amp;cédents…</translation>
    </message>
    <message>
        <source>See the pictures that were painted before, show one again or use its settings.</source>
        <translation>Voir les images déjà peintes, en rouvrir une ou reprendre ses réglages.</translation>
    </message>
    <message>
        <source>N&amp;etworks…</source>
        <translation>Résea&amp;ux…</translation>
    </message>
    <message>
        <source>See the networks that can look at the pictures, fetch VGG-19, add files.</source>
        <translation>Voir les réseaux qui peuvent regarder les images, télécharger VGG-19, ajouter des fichiers.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the picture to a file: PNG, JPEG, TIFF or WebP.</source>
        <translation>Écrire l’image dans un fichier&#xa0;: PNG, JPEG, TIFF ou WebP.</translation>
    </message>
    <message>
        <source>Export time-&amp;lapse…</source>
        <translation>Exporter un ti&amp;me-lapse…</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>Écrire un film qui montre l’image se former&#xa0;: MP4 ou WebM.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Stop what runs, keep its picture, and close.</source>
        <translation>Arrêter ce qui tourne, garder son image, et fermer.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard, to paste it into another program.</source>
        <translation>Mettre l’image dans le presse-papiers, pour la coller dans un autre programme.</translation>
    </message>
    <message>
        <source>Paint &amp;masks</source>
        <translation>Peindre des &amp;masques</translation>
    </message>
    <message>
        <source>Paint with a brush where a painting is used, or what of the photo stays
as it is. Escape puts the brush away.</source>
        <translation>Peindre au pinceau les endroits où un tableau est utilisé, ou ceux où la photo
reste telle quelle. Échap range le pinceau.</translation>
    </message>
    <message>
        <source>Cro&amp;p the photo</source>
        <translation>Reca&amp;drer la photo</translation>
    </message>
    <message>
        <source>Choose the part of the photo that is kept.</source>
        <translation>Choisir la partie de la photo à garder.</translation>
    </message>
    <message>
        <source>Turn the photo &amp;left</source>
        <translation>Tourner la photo à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, against the clock; masks follow.</source>
        <translation>Tourner la photo d’un quart de tour à gauche&#xa0;; les masques suivent.</translation>
    </message>
    <message>
        <source>Turn the photo ri&amp;ght</source>
        <translation>Tourner la photo à dr&amp;oite</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter, with the clock; masks follow.</source>
        <translation>Tourner la photo d’un quart de tour à droite&#xa0;; les masques suivent.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>Commencer à peindre.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>Mettre le rendu en pause.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>End the run; the picture so far stays.</source>
        <translation>Terminer le rendu&#xa0;; l’image obtenue reste.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, with what is chosen now: more steps,
another painting, a larger size.</source>
        <translation>Continuer à partir de l’image présente, avec ce qui est choisi maintenant&#xa0;: d’autres étapes,
un autre tableau, une taille plus grande.</translation>
    </message>
    <message>
        <source>Continue at t&amp;wice the size</source>
        <translation>Continuer en taille dou&amp;ble</translation>
    </message>
    <message>
        <source>Go on from the picture that is there, twice as large: what is painted stays, finer detail comes.</source>
        <translation>Continuer à partir de l’image présente, deux fois plus grande&#xa0;: ce qui est peint reste, des détails plus fins viennent.</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot</source>
        <translation>&amp;Garder un instantané</translation>
    </message>
    <message>
        <source>Keep the picture as it is now in the history, with all that it is painted from.</source>
        <translation>Garder l’image actuelle dans l’historique, avec tout ce qui sert à la peindre.</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Nouvelle graine</translation>
    </message>
    <message>
        <source>Start from noise with another random seed.</source>
        <translation>Partir du bruit avec une autre graine au hasard.</translation>
    </message>
    <message>
        <source>Reset &amp;balance</source>
        <translation>Réinitialiser l’é&amp;quilibre</translation>
    </message>
    <message>
        <source>Set the balance of photo and painting back to 10⁻³.</source>
        <translation>Remettre l’équilibre entre photo et tableau à 10⁻³.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Show the picture larger.</source>
        <translation>Montrer l’image plus grande.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the picture smaller.</source>
        <translation>Montrer l’image plus petite.</translation>
    </message>
    <message>
        <source>&amp;Fit the window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the whole picture.</source>
        <translation>Montrer l’image entière.</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>100 %: one pixel of the picture on one of the screen.</source>
        <translation>100&#xa0;%&#xa0;: un pixel de l’image sur un pixel de l’écran.</translation>
    </message>
    <message>
        <source>&amp;Compare with the photo</source>
        <translation>&amp;Comparer à la photo</translation>
    </message>
    <message>
        <source>Show the photo in place of the picture, to compare.
Or hold C.</source>
        <translation>Montrer la photo à la place de l’image, pour comparer.
Ou maintenez C.</translation>
    </message>
    <message>
        <source>Compare by &amp;wiping</source>
        <translation>Comparer par &amp;volet</translation>
    </message>
    <message>
        <source>Photo and picture in one place: drag the line between them.
Again, or Escape: the picture alone.</source>
        <translation>Photo et image au même endroit&#xa0;: faites glisser la ligne entre elles.
À nouveau, ou Échap&#xa0;: l’image seule.</translation>
    </message>
    <message>
        <source>Compare side &amp;by side</source>
        <translation>Comparer côt&amp;e à côte</translation>
    </message>
    <message>
        <source>Photo and picture beside each other; both are zoomed and moved together.
Again, or Escape: the picture alone.</source>
        <translation>Photo et image l’une à côté de l’autre&#xa0;; zoom et déplacement agissent sur les deux.
À nouveau, ou Échap&#xa0;: l’image seule.</translation>
    </message>
    <message>
        <source>&amp;Pictures panel</source>
        <translation>Panneau des &amp;images</translation>
    </message>
    <message>
        <source>Show or hide the photo and the painting.</source>
        <translation>Afficher ou masquer la photo et le tableau.</translation>
    </message>
    <message>
        <source>&amp;Settings panel</source>
        <translation>Panneau des réglage&amp;s</translation>
    </message>
    <message>
        <source>Show or hide the settings.</source>
        <translation>Afficher ou masquer les réglages.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show or hide the earlier states of the picture below it.</source>
        <translation>Afficher ou masquer les états précédents de l’image, sous celle-ci.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen. Escape leaves it.</source>
        <translation>Utiliser tout l’écran. Échap pour en sortir.</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys at a glance, and how to change them.</source>
        <translation>Tous les raccourcis en un coup d’œil, et comment les changer.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Then click anything in the window to read what it does.</source>
        <translation>Cliquez ensuite n’importe où dans la fenêtre pour lire à quoi cela sert.</translation>
    </message>
    <message>
        <source>&amp;About Pastiche</source>
        <translation>À &amp;propos de Pastiche</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Œuvres &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Rendu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Add to the queue…</source>
        <translation>Ajouter à la &amp;file d’attente…</translation>
    </message>
    <message>
        <source>Paint the artwork, as it is now, later: choose its size and its file.</source>
        <translation>Peindre plus tard l’œuvre, dans son état actuel&#xa0;: choisir sa taille et son fichier.</translation>
    </message>
    <message>
        <source>&amp;Queue…</source>
        <translation>File d’at&amp;tente…</translation>
    </message>
    <message>
        <source>See the pictures that are painted one after another, start and pause them.</source>
        <translation>Voir les images peintes l’une après l’autre, démarrer la file ou la mettre en pause.</translation>
    </message>
    <message>
        <source>Stud&amp;y…</source>
        <translation>Ét&amp;ude…</translation>
    </message>
    <message>
        <source>Try two settings against each other: a table of small pictures.</source>
        <translation>Confronter deux réglages&#xa0;: un tableau de petites images.</translation>
    </message>
    <message>
        <source>Save &amp;contact sheet…</source>
        <translation>Enre&amp;gistrer la planche-contact…</translation>
    </message>
    <message>
        <source>Write the snapshots of the history to one picture, side by side: all of them, or the
two that are chosen.</source>
        <translation>Écrire les instantanés de l’historique côte à côte dans une image : tous, ou les
deux qui sont choisis.</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie suiva&amp;nte de la fenêtre</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part: pictures, canvas, history, run, settings.</source>
        <translation>Amener le clavier à la partie suivante&#xa0;: images, toile, historique, rendu, réglages.</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Partie précé&amp;dente de la fenêtre</translation>
    </message>
    <message>
        <source>Take the keyboard to the part before.</source>
        <translation>Amener le clavier à la partie précédente.</translation>
    </message>
    <message>
        <source>Open earlier wor&amp;k</source>
        <translation>Tra&amp;vaux précédents</translation>
    </message>
    <message>
        <source>Start &amp;or continue</source>
        <translation>Démarrer &amp;ou continuer</translation>
    </message>
    <message>
        <source>Do what the button below the picture says: start, continue or begin again.</source>
        <translation>Faire ce que dit le bouton sous l’image&#xa0;: démarrer, continuer ou recommencer.</translation>
    </message>
</context>
<context>
    <name>pastiche::MainWindow</name>
    <message>
        <source>Still reading a picture.</source>
        <translation>Une image est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Drop a photo and a painting first.</source>
        <translation>Déposez d’abord une photo et un tableau.</translation>
    </message>
    <message>
        <source>Drop a photo first.</source>
        <translation>Déposez d’abord une photo.</translation>
    </message>
    <message>
        <source>Drop a painting first.</source>
        <translation>Déposez d’abord un tableau.</translation>
    </message>
    <message>
        <source>Drop the picture to start from first.</source>
        <translation>Déposez d’abord l’image de départ.</translation>
    </message>
    <message>
        <source>Tick a layer under Layers first: without any there is nothing to paint by.</source>
        <translation>Cochez d’abord une couche sous Couches&#xa0;: sans aucune, il n’y a rien d’après quoi peindre.</translation>
    </message>
    <message>
        <source>Tick another layer, or set a weight under Expert above 0: what is ticked has none.</source>
        <translation>Cochez une autre couche, ou donnez sous Expert un poids supérieur à 0&#xa0;: celles qui sont cochées n’en ont pas.</translation>
    </message>
    <message>
        <source>the picture so far</source>
        <translation>l’image en l’état</translation>
    </message>
    <message>
        <source>Go on from the picture</source>
        <translation>Poursuite à partir de l’image</translation>
    </message>
    <message>
        <source>Stopped. The picture so far stays.</source>
        <translation>Arrêté. L’image obtenue reste.</translation>
    </message>
    <message>
        <source>Finished: more steps would hardly change the picture.</source>
        <translation>Terminé&#xa0;: d’autres étapes ne changeraient guère l’image.</translation>
    </message>
    <message>
        <source>Finished: all iterations are done.</source>
        <translation>Terminé&#xa0;: toutes les itérations sont faites.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Not opened again: %1</source>
        <translation>Non rouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, as there is no place for more: %1</source>
        <translation>Laissé de côté, faute de place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paint its &amp;mask</source>
        <translation>Peindre son &amp;masque</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open artwork</source>
        <translation>Ouvrir une œuvre</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche);;All files (*)</source>
        <translation>Œuvres (*.pastiche);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Aucune œuvre enregistrée</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>œuvre</translation>
    </message>
    <message>
        <source>Save artwork</source>
        <translation>Enregistrer l’œuvre</translation>
    </message>
    <message>
        <source>Artworks (*.pastiche)</source>
        <translation>Œuvres (*.pastiche)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
        <translation>%1 a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export time-lapse</source>
        <translation>Exporter un time-lapse</translation>
    </message>
    <message>
        <source>MP4, for phones and the web (*.mp4)</source>
        <translation>MP4, pour les téléphones et le web (*.mp4)</translation>
    </message>
    <message>
        <source>WebM (*.webm)</source>
        <translation>WebM (*.webm)</translation>
    </message>
    <message>
        <source>Writing the film…</source>
        <translation>Écriture du film…</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>L’image est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>Il n’y a pas encore d’image à garder.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restauration de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the artwork</source>
        <translation>l’œuvre</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Drop a photo here,
or click to open one</source>
        <translation>Déposez une photo ici,
ou cliquez pour en ouvrir une</translation>
    </message>
    <message>
        <source>Swap photo and painting</source>
        <translation>Intervertir photo et tableau</translation>
    </message>
    <message>
        <source>Re&amp;start</source>
        <translation>Re&amp;lancer</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Begin again, with what is chosen now.</source>
        <translation>Recommencer, avec ce qui est choisi maintenant.</translation>
    </message>
    <message>
        <source>Start painting.</source>
        <translation>Commencer à peindre.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on painting.</source>
        <translation>Reprendre la peinture.</translation>
    </message>
    <message>
        <source>Pause the run.</source>
        <translation>Mettre le rendu en pause.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>The network is fetched.</source>
        <translation>Le réseau est téléchargé.</translation>
    </message>
    <message>
        <source>what was on the canvas</source>
        <translation>ce qui était sur la toile</translation>
    </message>
    <message>
        <source>Start from the canvas</source>
        <translation>Départ depuis la toile</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la photo</translation>
    </message>
    <message>
        <source>the painting</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>the start picture</source>
        <translation>l’image de départ</translation>
    </message>
    <message>
        <source>the network&apos;s file</source>
        <translation>le fichier du réseau</translation>
    </message>
    <message>
        <source>A picture could not be kept on the disk: make room there or export it. Closing once more gives it up.</source>
        <translation>Une image n’a pas pu être conservée sur le disque&#xa0;: faites-y de la place ou exportez-la. Fermez encore une fois pour y renoncer.</translation>
    </message>
    <message>
        <source>Copied: %1 pixels</source>
        <translation>Copié&#xa0;: %1 pixels</translation>
    </message>
    <message>
        <source>An artwork&apos;s name ends in .pastiche. Choose another name.</source>
        <translation>Le nom d’une œuvre se termine par .pastiche. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Two snapshots are chosen: Enter compares them.</source>
        <translation>Deux instantanés sont choisis&#xa0;: Entrée les compare.</translation>
    </message>
    <message>
        <source>The snapshots before are still being packed; try again in a moment.</source>
        <translation>Les instantanés précédents sont encore en cours de compression&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Two snapshots are compared. Escape goes back to the picture.</source>
        <translation>Comparaison de deux instantanés. Échap pour revenir à l’image.</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>Ajouté à la file d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added to the queue: %1. The queue is not started yet.</source>
        <translation>Ajouté à la file d’attente&#xa0;: %1. La file n’est pas encore démarrée.</translation>
    </message>
    <message>
        <source>Adding to the queue…</source>
        <translation>Ajout à la file d’attente…</translation>
    </message>
    <message>
        <source>What is open could not be kept for the next start: %1. Closing once more gives it up.</source>
        <translation>Ce qui est ouvert n’a pas pu être conservé pour le prochain lancement&#xa0;: %1. Fermer une seconde fois y renonce.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Choose again, another file or another place.</source>
        <translation>Choisir de nouveau : un autre fichier ou un autre emplacement.</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Réseaux…</translation>
    </message>
    <message>
        <source>See the networks that there are.</source>
        <translation>Voir les réseaux disponibles.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Open the folder of this file in the file manager.</source>
        <translation>Ouvrir le dossier de ce fichier dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>This artwork is not saved in a file.</source>
        <translation>Ce qui est ouvert n’est enregistré dans aucun fichier.</translation>
    </message>
    <message>
        <source>What was open last is kept in %1</source>
        <translation>Ce qui était ouvert en dernier est gardé dans %1</translation>
    </message>
    <message>
        <source>The preset took the place of your own settings.</source>
        <translation>Le préréglage a remplacé vos propres réglages.</translation>
    </message>
    <message>
        <source>A mask has another shape than the photo.</source>
        <translation>Un masque n’a pas la forme de la photo.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Take away the masks that have not the photo&apos;s shape.</source>
        <translation>Retirer les masques qui n’ont pas la forme de la photo.</translation>
    </message>
    <message>
        <source>Clear masks of another shape</source>
        <translation>Effacer les masques d’une autre forme</translation>
    </message>
    <message>
        <source>&amp;Use as the start picture</source>
        <translation>&amp;Utiliser comme image de départ</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Choose another file for the artwork.</source>
        <translation>Choisir un autre fichier pour l’œuvre.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Mis de côté : %1</translation>
    </message>
    <message>
        <source>There is no earlier work</source>
        <translation>Rien sans fichier n’a été mis de côté récemment</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>%1 Until then the run goes on as it was.</source>
        <translation>%1 D’ici là, le rendu continue comme avant.</translation>
    </message>
    <message>
        <source>Queue…</source>
        <translation>File d’attente…</translation>
    </message>
    <message>
        <source>See what waits, and try again.</source>
        <translation>Voir ce qui attend, et réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the queue are still to be painted.</source>
        <translation>
            <numerusform>%n image de la file reste à peindre.</numerusform>
            <numerusform>%n images de la file restent à peindre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Démarrer la file d’attente</translation>
    </message>
    <message>
        <source>Paint them, one after another.</source>
        <translation>Les peindre l’une après l’autre.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the picture to a file of your choice.</source>
        <translation>Écrire l’image dans un fichier de votre choix.</translation>
    </message>
    <message>
        <source>Show an earlier result</source>
        <translation>Afficher un résultat antérieur</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Enregistrer la planche-contact</translation>
    </message>
    <message>
        <source>Writing the contact sheet…</source>
        <translation>Écriture de la planche-contact…</translation>
    </message>
    <message>
        <source>A part of it is protected.</source>
        <translation>Une partie en est protégée.</translation>
    </message>
    <message>
        <source>Writing the contact sheet: picture %1 of %2</source>
        <translation>Écriture de la planche-contact&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave off: nothing is written.</source>
        <translation>Abandonner&#xa0;: rien n’est écrit.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The picture before is kept in the history.</source>
        <translation>L’image précédente est conservée dans l’historique.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Leave off, and go back to that picture and its settings.</source>
        <translation>Arrêter et revenir à cette image et à ses réglages.</translation>
    </message>
    <message>
        <source>The picture is to start from noise now, which the seed is of.</source>
        <translation>L’image part maintenant du bruit, auquel la graine correspond.</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. What was open can be brought back as it was: %1.</source>
        <translation>Pastiche n’a pas été fermé correctement. Ce qui était ouvert peut être rétabli tel quel : %1.</translation>
    </message>
    <message>
        <source>Pastiche was not closed properly. The changes of %1 can be brought back as they were: %2. The file itself stays as it is until you save.</source>
        <translation>Pastiche n’a pas été fermé correctement. Les modifications de %1 peuvent être rétablies telles quelles : %2. Le fichier lui-même reste inchangé jusqu’à ce que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter « %1 »</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>-history</source>
        <translation>-historique</translation>
    </message>
    <message>
        <source>Write a film of how the picture formed: MP4 or WebM.</source>
        <translation>Écrire un film qui montre l’image se former : MP4 ou WebM.</translation>
    </message>
    <message>
        <source>There is a film of what has been painted since the program was started or the artwork opened: paint first.</source>
        <translation>Il y a un film de ce qui a été peint depuis le démarrage du programme ou l’ouverture de l’œuvre : peignez d’abord.</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskBar</name>
    <message>
        <source>Which mask</source>
        <translation>Choix du masque</translation>
    </message>
    <message>
        <source>Which mask is painted: where one of the paintings paints,
or where the photo stays as it is.</source>
        <translation>Le masque à peindre&#xa0;: là où peint l’un des tableaux,
ou là où la photo reste telle quelle.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Diameter of the brush in pixels of the photo.
Keys: [ and ]. On the picture: the wheel; with Ctrl it zooms.</source>
        <translation>Diamètre du pinceau en pixels de la photo.
Clavier&#xa0;: [ et ]. Sur l’image&#xa0;: la molette&#xa0;; avec Ctrl, elle zoome.</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Douceur</translation>
    </message>
    <message>
        <source>How far the brush fades towards its edge: left hard, right soft.</source>
        <translation>La façon dont le pinceau s’estompe vers son bord&#xa0;: dur à gauche, doux à droite.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take away what was painted (X or E; a pen&apos;s other end; Alt while
painting).</source>
        <translation>Retirer ce qui a été peint (X ou E&#xa0;; l’autre bout du stylet&#xa0;; Alt en
peignant).</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Put the brush away (Escape).</source>
        <translation>Ranger le pinceau (Échap).</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>What can be done with the mask as a whole.</source>
        <translation>Ce que l’on peut faire du masque entier.</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>The mask holds everywhere.</source>
        <translation>Le masque agit partout.</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>What was masked is not, and the other way round.</source>
        <translation>Ce qui était masqué ne l’est plus, et inversement.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Take the mask away: it holds nowhere, and a painting is used wherever no other mask claims the picture.</source>
        <translation>Supprimer le masque&#xa0;: il n’agit nulle part, et un tableau est utilisé partout où aucun autre masque ne s’applique.</translation>
    </message>
    <message>
        <source>Fea&amp;ther</source>
        <translation>&amp;Adoucir</translation>
    </message>
    <message>
        <source>By %L1 % of the picture</source>
        <translation>De %L1&#xa0;% de l’image</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <source>From a grey picture of the photo&apos;s shape: white is masked.</source>
        <translation>Depuis une image grise aux proportions de la photo&#xa0;: le blanc est masqué.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>As a grey picture.</source>
        <translation>En image grise.</translation>
    </message>
    <message>
        <source>&amp;Pen pressure</source>
        <translation>&amp;Pression du stylet</translation>
    </message>
    <message>
        <source>Sets the size</source>
        <translation>Règle la taille</translation>
    </message>
    <message>
        <source>Sets the flow</source>
        <translation>Règle le flux</translation>
    </message>
    <message>
        <source>Sets nothing</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Couleur du masque</translation>
    </message>
    <message>
        <source>In which colour masks lie over the picture,
and how strongly.</source>
        <translation>La couleur des masques par-dessus l’image,
et leur intensité.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>%1 % strong</source>
        <translation>Intensité %1&#xa0;%</translation>
    </message>
    <message>
        <source>Load a mask</source>
        <translation>Charger un masque</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>-mask</source>
        <translation>-masque</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskPlace</name>
    <message>
        <source>Protect the photo</source>
        <translation>Protéger la photo</translation>
    </message>
    <message>
        <source>Where painting %1 paints</source>
        <translation>Là où peint le tableau %1</translation>
    </message>
    <message>
        <source>Where %1 paints</source>
        <translation>Là où peint %1</translation>
    </message>
</context>
<context>
    <name>pastiche::MaskTool</name>
    <message>
        <source>Fill the mask</source>
        <translation>Remplissage du masque</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Inversion du masque</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Vidage du masque</translation>
    </message>
    <message>
        <source>Feather the mask</source>
        <translation>Adoucissement du masque</translation>
    </message>
    <message>
        <source>%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo.</source>
        <translation>%1 fait %2 et la photo %3&#xa0;: les proportions diffèrent&#xa0;; peignez le masque sur la photo.</translation>
    </message>
    <message>
        <source>The mask was not loaded: it was for another photo or another mask.</source>
        <translation>Le masque n’a pas été chargé&#xa0;: il était pour une autre photo ou un autre masque.</translation>
    </message>
    <message>
        <source>Load the mask</source>
        <translation>Chargement du masque</translation>
    </message>
    <message>
        <source>The mask is saved: %1</source>
        <translation>Le masque est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Erase in the mask</source>
        <translation>Effacement dans le masque</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>Peinture du masque</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1&#xa0;% depuis la gauche, %2&#xa0;% depuis le haut</translation>
    </message>
    <message>
        <source>erases at %1</source>
        <translation>efface à %1</translation>
    </message>
    <message>
        <source>paints at %1</source>
        <translation>peint à %1</translation>
    </message>
    <message>
        <source>eraser at %1</source>
        <translation>gomme à %1</translation>
    </message>
    <message>
        <source>brush at %1</source>
        <translation>pinceau à %1</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkBox</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network that looks at the pictures: the built-in one, or a weight file
(.safetensors, .pth) of VGG-19&apos;s layers.</source>
        <translation>Le réseau qui regarde les images&#xa0;: celui intégré, ou un fichier de poids
(.safetensors, .pth) des couches de VGG-19.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Réseaux…</translation>
    </message>
    <message>
        <source>Choose a weight file.</source>
        <translation>Choisir un fichier de poids.</translation>
    </message>
    <message>
        <source>Fetch VGG-19, add files, see what they are.</source>
        <translation>Télécharger VGG-19, ajouter des fichiers, voir ce qu’ils sont.</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Fichiers de poids (*.safetensors *.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
</context>
<context>
    <name>pastiche::NetworkDialog</name>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>fetched, %1</source>
        <translation>téléchargé, %1</translation>
    </message>
    <message>
        <source>begun: %1 of %2</source>
        <translation>commencé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>not fetched, %1</source>
        <translation>non téléchargé, %1</translation>
    </message>
    <message>
        <source>your file, %1</source>
        <translation>votre fichier, %1</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>&amp;Use this network</source>
        <translation>&amp;Utiliser ce réseau</translation>
    </message>
    <message>
        <source>Let this network look at the pictures from now on.</source>
        <translation>Laisser désormais ce réseau regarder les images.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the networks (Escape).</source>
        <translation>Fermer les réseaux (Échap).</translation>
    </message>
    <message>
        <source>The networks that can look at the pictures.</source>
        <translation>Les réseaux qui peuvent regarder les images.</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a weight file of VGG-19&apos;s layers (.safetensors, .pth).</source>
        <translation>Ajouter un fichier de poids des couches de VGG-19 (.safetensors, .pth).</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the file off this list. It stays on the disk.</source>
        <translation>Retirer le fichier de cette liste. Il reste sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Fetch the whole file</source>
        <translation>Télécharger le fichier entier</translation>
    </message>
    <message>
        <source>Brings the whole file, most of which is not used, to compare its SHA-256
with the published one. Otherwise lengths, shapes and values are checked.</source>
        <translation>Télécharge le fichier entier, dont l’essentiel ne sert pas, pour comparer son SHA-256
à celui qui est publié. Sinon, longueurs, formes et valeurs sont vérifiées.</translation>
    </message>
    <message>
        <source>Progress of the fetch</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>&amp;Show what its layers see</source>
        <translation>&amp;Montrer ce que voient ses couches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fetched. The SHA-256 of the whole file is the right one.</source>
        <translation>Téléchargé. Le SHA-256 du fichier entier est le bon.</translation>
    </message>
    <message>
        <source>Fetched. Lengths, shapes and values are sound.</source>
        <translation>Téléchargé. Longueurs, formes et valeurs sont correctes.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept; the next fetch goes on.</source>
        <translation>Annulé. Ce qui est arrivé est conservé&#xa0;; le prochain téléchargement reprendra.</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Weight files (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Fichiers de poids (*.safetensors *.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The whole file, %1</source>
        <translation>Le fichier entier, %1</translation>
    </message>
    <message>
        <source>Cancel the fetch</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Go on &amp;fetching</source>
        <translation>Reprendre le &amp;téléchargement</translation>
    </message>
    <message>
        <source>Stop fetching. What has arrived is kept for the next time.</source>
        <translation>Arrêter de télécharger. Ce qui est arrivé est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Fetch it over the internet from %1.</source>
        <translation>Le télécharger par Internet depuis %1.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Lets the network look at the photo, and shows of each of its layers the maps
that vary most over it, and how strongly it answers.</source>
        <translation>Laisse le réseau regarder la photo, et montre pour chacune de ses couches les cartes
qui y varient le plus, et avec quelle force elle réagit.</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingCard</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Part de %1</translation>
    </message>
    <message>
        <source>How much of the whole this painting has. Drag it, or use Left and Right.</source>
        <translation>La part de ce tableau dans l’ensemble. Faites-la glisser, ou utilisez Gauche et Droite.</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Take this painting out (Delete)</source>
        <translation>Retirer ce tableau (Suppr)</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>Painting %1 of %2: %3</source>
        <translation>Tableau %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Paints where its mask is white.</source>
        <translation>Peint là où son masque est blanc.</translation>
    </message>
    <message>
        <source>Double-click: another painting here. Delete: take it out. Drag: put it elsewhere.</source>
        <translation>Double-clic&#xa0;: un autre tableau ici. Suppr&#xa0;: le retirer. Glisser&#xa0;: le placer ailleurs.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingList</name>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>Images (%1);;Œuvres (*.pastiche);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop a painting here,
or click to open one</source>
        <translation>Déposez un tableau ici,
ou cliquez pour en ouvrir un</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Paintings: paste</source>
        <translation>Tableaux&#xa0;: coller</translation>
    </message>
    <message>
        <source>Add a picture that was copied as a painting (Ctrl+V in this list)</source>
        <translation>Ajouter comme tableau une image copiée (Ctrl+V dans cette liste)</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF ou BMP.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Drop paintings here, or click to open some.</source>
        <translation>Déposez des tableaux ici, ou cliquez pour en ouvrir.</translation>
    </message>
    <message>
        <source>Add a painting</source>
        <translation>Ajouter un tableau</translation>
    </message>
    <message>
        <source>Mix in another painting: drop some here, or click to open them.</source>
        <translation>Mêler un autre tableau&#xa0;: déposez-en ici, ou cliquez pour en ouvrir.</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Open: Painting</source>
        <translation>Ouvrir&#xa0;: Tableau</translation>
    </message>
    <message>
        <source>Add paintings</source>
        <translation>Ajouter des tableaux</translation>
    </message>
</context>
<context>
    <name>pastiche::PaintingLoads</name>
    <message>
        <source>%1: %2 paintings can be mixed at the most; take one out first.</source>
        <translation>%1&#xa0;: on peut mêler %2 tableaux au plus&#xa0;; retirez-en d’abord un.</translation>
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
        <translation>Palette&#xa0;: choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder of paintings to try</source>
        <translation>Choisir un dossier de tableaux à essayer</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>Tout essayer</translation>
    </message>
    <message>
        <source>Paintings to try</source>
        <translation>Tableaux à essayer</translation>
    </message>
    <message>
        <source>Enter tries a painting in place of the chosen one, Shift+Enter adds it.</source>
        <translation>Entrée essaie un tableau à la place de celui qui est choisi, Maj+Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>A folder of paintings to try</source>
        <translation>Un dossier de tableaux à essayer</translation>
    </message>
    <message>
        <source>shipped with Pastiche</source>
        <translation>fournie avec Pastiche</translation>
    </message>
    <message>
        <source>Paint the photo small with each of these, one after another, as it is set
now. A click takes one. They wait while the picture itself is painted.</source>
        <translation>Peindre la photo en petit avec chacun de ceux-ci, l’un après l’autre, selon les réglages
actuels. Un clic en choisit un. Ils attendent pendant que l’image elle-même est peinte.</translation>
    </message>
    <message>
        <source>Choose a photo first: each of these is then tried on it.</source>
        <translation>Choisissez d’abord une photo&#xa0;: chacun de ceux-ci y sera essayé.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another.</source>
        <translation>Il n’y a pas d’images dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Add it to the paintings</source>
        <translation>&amp;Ajouter aux tableaux</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Relire le dossier</translation>
    </message>
    <message>
        <source>The paintings &amp;shipped with Pastiche</source>
        <translation>Les tableaux &amp;fournis avec Pastiche</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteModel</name>
    <message>
        <source>Click: try it in place of the chosen painting.
Ctrl+click or drag: add it to the paintings.</source>
        <translation>Clic&#xa0;: l’essayer à la place du tableau choisi.
Ctrl+clic ou glisser&#xa0;: l’ajouter aux tableaux.</translation>
    </message>
    <message>
        <source>%1, tried on the photo</source>
        <translation>%1, essayé sur la photo</translation>
    </message>
</context>
<context>
    <name>pastiche::PaletteView</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>pastiche::PhotoFrame</name>
    <message>
        <source>Crop the photo</source>
        <translation>Recadrage de la photo</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>Rotation de la photo à gauche</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>Rotation de la photo à droite</translation>
    </message>
    <message>
        <source>The photo keeps its frame: the pictures have changed meanwhile. Try it again.</source>
        <translation>La photo garde son cadrage&#xa0;: les images ont changé entre-temps. Réessayez.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrid</name>
    <message>
        <source>%1, chosen and changed since</source>
        <translation>%1, choisi et modifié depuis</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureGrip</name>
    <message>
        <source>Drag the picture out</source>
        <translation>Faire glisser l’image</translation>
    </message>
    <message>
        <source>Drag this into a file manager or another program to give it the picture.
The picture itself is dragged out with Ctrl.
Click: copy the picture.</source>
        <translation>Glisser ceci dans un gestionnaire de fichiers ou un autre programme pour lui donner l’image.
L’image elle-même se glisse au dehors avec Ctrl.
Clic : copier l’image.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureKeeper</name>
    <message>
        <source>The picture could not be kept among the earlier results, and is tried again: %1. Export it to be safe.</source>
        <translation>L’image n’a pas pu être conservée parmi les résultats précédents&#xa0;; nouvel essai en cours&#xa0;: %1. Exportez-la par sécurité.</translation>
    </message>
    <message>
        <source>The run ended before it had a picture; nothing was exported.</source>
        <translation>Le rendu a pris fin avant d’avoir une image&#xa0;; rien n’a été exporté.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureLoader</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
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
        <translation>Le rendu a pris fin avant d’avoir une image.</translation>
    </message>
    <message>
        <source>There is no room in the folder for temporary files.</source>
        <translation>Il n’y a pas de place dans le dossier des fichiers temporaires.</translation>
    </message>
</context>
<context>
    <name>pastiche::PictureWell</name>
    <message>
        <source>Drop a picture here, or click to open one.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF or BMP.</source>
        <translation>Déposez une image ici, ou cliquez pour en ouvrir une.
JPEG, PNG, TIFF, WebP, HEIC, AVIF, GIF ou BMP.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a picture file</source>
        <translation>Ouvrir un fichier d’image</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a picture that was copied</source>
        <translation>Coller une image copiée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the picture out (Delete)</source>
        <translation>Retirer l’image (Suppr)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pictures (%1);;Artworks (*.pastiche);;All files (*)</source>
        <translation>Images (%1);;Œuvres (*.pastiche);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1
%2 pixels</source>
        <translation>%1
%2 pixels</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Drop another one here, or click to open it. Delete takes this one out.</source>
        <translation>Déposez-en une autre ici, ou cliquez pour l’ouvrir. Suppr retire celle-ci.</translation>
    </message>
</context>
<context>
    <name>pastiche::PresetPanel</name>
    <message>
        <source>As published</source>
        <translation>Tels que publiés</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>What each preset would make of your photo and paintings. A click takes one; the
size stays. Takes effect while the picture forms.</source>
        <translation>Ce que chaque préréglage ferait de votre photo et de vos tableaux. Un clic en choisit un&#xa0;;
la taille reste. Agit aussi pendant le rendu.</translation>
    </message>
    <message>
        <source>Presets as published</source>
        <translation>Préréglages tels que publiés</translation>
    </message>
    <message>
        <source>Recipes of papers and reports with exactly their numbers, their size too.</source>
        <translation>Les recettes d’articles et de rapports, avec exactement leurs chiffres, taille comprise.</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>Enregistrer les réglages comme préréglage</translation>
    </message>
    <message>
        <source>Keep the settings as they are now as a preset of your own.</source>
        <translation>Garder les réglages actuels comme préréglage personnel.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>More to do with presets</source>
        <translation>Autres actions sur les préréglages</translation>
    </message>
    <message>
        <source>Rename, delete or export the chosen preset, or import one.</source>
        <translation>Renommer, supprimer ou exporter le préréglage choisi, ou en importer un.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Save the settings as…</source>
        <translation>Enregistrer les réglages sous…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>There is a preset %1. Replace it?</source>
        <translation>Le préréglage %1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>There is a preset %1 already.</source>
        <translation>Le préréglage %1 existe déjà.</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset %1 for good?</source>
        <translation>Supprimer définitivement le préréglage %1&#xa0;?</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Préréglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export a preset</source>
        <translation>Exporter un préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>A preset of the program is called %1: choose another name.</source>
        <translation>Un préréglage du programme s’appelle %1 : choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>pastiche::PrintSize</name>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2&#xa0;cm</translation>
    </message>
    <message>
        <source>%1 × %2 cm at %3 dpi</source>
        <translation>%1 × %2&#xa0;cm à %3&#xa0;dpi</translation>
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
        <translation>Peinture</translation>
    </message>
    <message>
        <source>Painting large shapes</source>
        <translation>Peinture des grandes formes</translation>
    </message>
    <message>
        <source>Painting fine detail</source>
        <translation>Peinture des détails fins</translation>
    </message>
    <message>
        <source>Painting shapes</source>
        <translation>Peinture des formes</translation>
    </message>
    <message>
        <source>Painting strokes</source>
        <translation>Peinture des touches</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Iteration %1 of %2</source>
        <translation>Itération %1 sur %2</translation>
    </message>
    <message>
        <source>Scale %1 of %2 · %3 px · iteration %4</source>
        <translation>Échelle %1 sur %2 · %3&#xa0;px · itération %4</translation>
    </message>
</context>
<context>
    <name>pastiche::Queue</name>
    <message>
        <source>The queue could not be kept on the disk: %1</source>
        <translation>La file d’attente n’a pas pu être conservée sur le disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file for it.</source>
        <translation>Choisissez un fichier pour l’image.</translation>
    </message>
    <message>
        <source>%1: there is a file of this name already. Choose another file.</source>
        <translation>%1&#xa0;: un fichier porte déjà ce nom. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Its artwork is gone from the queue&apos;s folder. Remove it.</source>
        <translation>Son œuvre n’est plus dans le dossier de la file d’attente. Retirez l’image.</translation>
    </message>
    <message>
        <source>An artwork</source>
        <translation>Une œuvre</translation>
    </message>
    <message>
        <source>Where it was to go is not known any more. Choose a file for it.</source>
        <translation>On ne sait plus où l’image devait aller. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting, %1 % painted</source>
        <translation>En attente, %1&#xa0;% peints</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Terminé en %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The queue is in use by another window of Pastiche.</source>
        <translation>La file d’attente est utilisée par une autre fenêtre de Pastiche.</translation>
    </message>
    <message>
        <source>Nothing is left to paint.</source>
        <translation>Il ne reste rien à peindre.</translation>
    </message>
    <message>
        <source>Goes on when the window&apos;s own picture is finished.</source>
        <translation>Reprendra quand l’image de la fenêtre sera terminée.</translation>
    </message>
    <message>
        <source>Painting: 1 picture to go.</source>
        <translation>Peinture en cours&#xa0;: encore 1 image.</translation>
    </message>
    <message numerus="yes">
        <source>Painting: %n pictures to go.</source>
        <translation>
            <numerusform>Peinture en cours&#xa0;: encore %n image.</numerusform>
            <numerusform>Peinture en cours&#xa0;: encore %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: 1 picture waits.</source>
        <translation>Pas démarrée&#xa0;: 1 image attend.</translation>
    </message>
    <message numerus="yes">
        <source>Not started: %n pictures wait.</source>
        <translation>
            <numerusform>Pas démarrée&#xa0;: %n image attend.</numerusform>
            <numerusform>Pas démarrée&#xa0;: %n images attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The picture was put into %2 instead.</source>
        <translation>%1. L’image a été mise dans %2 à la place.</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, d’après %2</translation>
    </message>
    <message>
        <source>%1: nothing can be written in this folder, so there is no queue.</source>
        <translation>%1&#xa0;: rien ne peut être écrit dans ce dossier, il n’y a donc pas de file d’attente.</translation>
    </message>
    <message>
        <source>%1 was begun meanwhile, so it goes where it was to go.</source>
        <translation>%1 a été commencé entre-temps&#xa0;: il va là où il devait aller.</translation>
    </message>
    <message>
        <source>%1: the file has been changed since. Choose it again, or another.</source>
        <translation>%1&#xa0;: le fichier a été modifié depuis. Choisissez-le de nouveau, ou un autre.</translation>
    </message>
    <message>
        <source>Paused: 1 picture waits.</source>
        <translation>En pause&#xa0;: 1 image attend.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n pictures wait.</source>
        <translation>
            <numerusform>En pause&#xa0;: %n image attend.</numerusform>
            <numerusform>En pause&#xa0;: %n images attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is full: it holds %1 artworks at the most. Remove some of them, and add this one again.</source>
        <translation>La file d’attente est pleine&#xa0;: elle contient au plus %1 œuvres. Retirez-en quelques-unes, puis ajoutez de nouveau celle-ci.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueButton</name>
    <message>
        <source>Queue: %1 (%2 %)</source>
        <translation>File d’attente&#xa0;: %1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>File d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click to see the queue.</source>
        <translation>Cliquez pour voir la file d’attente.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueDialog</name>
    <message>
        <source>The queue is empty. &quot;Add to the queue&quot; in the menu Run puts the artwork of the window here, to be painted later.</source>
        <translation>La file d’attente est vide. «&#x202f;Ajouter à la file d’attente&#x202f;», dans le menu Rendu, y place l’œuvre de la fenêtre, pour la peindre plus tard.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>Mettre l’œuvre, et son image si elle existe, dans la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>Choisir à nouveau où va l’image, et sous quelle forme.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>Ne pas la peindre, ou ne pas aller plus loin&#x202f;; les autres continuent.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>La retirer de la file d’attente. Une image déjà dans son fichier y reste.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>Bring back what was removed last.</source>
        <translation>Remettre ce qui a été retiré en dernier.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Close this window; the queue goes on.</source>
        <translation>Fermer cette fenêtre&#x202f;; la file d’attente continue.</translation>
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
        <translation>Démarrer la file</translation>
    </message>
    <message>
        <source>Stop painting; what is painted so far is kept, to go on from.</source>
        <translation>Arrêter de peindre&#x202f;; ce qui est peint est gardé, pour reprendre à partir de là.</translation>
    </message>
    <message>
        <source>Paint what waits, one after another.</source>
        <translation>Peindre ce qui attend, une image après l’autre.</translation>
    </message>
    <message>
        <source>%1, %2 pixels</source>
        <translation>%1, %2 pixels</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Afficher le &amp;fichier</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>Ouvrir l’image terminée dans la visionneuse du bureau.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>La faire attendre son tour encore une fois.</translation>
    </message>
    <message>
        <source>Put the picture and its settings into the window. Its photo and paintings are not kept any more.</source>
        <translation>Placer l’image et ses réglages dans la fenêtre. Sa photo et ses tableaux ne sont plus conservés.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueFileDialog</name>
    <message>
        <source>File of the picture</source>
        <translation>Fichier de l’image</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Let the picture go there.</source>
        <translation>Y enregistrer l’image.</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueModel</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueOnDesktop</name>
    <message>
        <source>1 picture was painted.</source>
        <translation>1 image a été peinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were painted.</source>
        <translation>
            <numerusform>%n image a été peinte.</numerusform>
            <numerusform>%n images ont été peintes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be: the queue says why.</source>
        <translation>1 n’a pas pu l’être&#xa0;: la file d’attente dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: the queue says why.</source>
        <translation>
            <numerusform>%n n’a pas pu l’être&#xa0;: la file d’attente dit pourquoi.</numerusform>
            <numerusform>%n n’ont pas pu l’être&#xa0;: la file d’attente dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is finished</source>
        <translation>La file d’attente est terminée</translation>
    </message>
</context>
<context>
    <name>pastiche::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Pictures in the order in which they are painted. Enter: open. Alt with Up or Down: move. Delete: take out. Menu key: more.</source>
        <translation>Les images dans l’ordre où elles seront peintes. Entrée&#xa0;: ouvrir. Alt avec Haut ou Bas&#xa0;: déplacer. Suppr&#xa0;: retirer. Touche Menu&#xa0;: plus.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Put the artwork, and its picture if there is one, into the window.</source>
        <translation>Mettre l’œuvre, et son image si elle existe, dans la fenêtre.</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Afficher le &amp;fichier</translation>
    </message>
    <message>
        <source>Open the finished picture in the desktop&apos;s own viewer.</source>
        <translation>Ouvrir l’image terminée dans la visionneuse du bureau.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Say anew where the picture goes, and as what.</source>
        <translation>Choisir à nouveau où va l’image, et sous quelle forme.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Paint it earlier.</source>
        <translation>La peindre plus tôt.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Paint it later.</source>
        <translation>La peindre plus tard.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Do not paint it, or no further; the others go on.</source>
        <translation>Ne pas la peindre, ou ne pas aller plus loin&#x202f;; les autres continuent.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Let it wait for its turn once more.</source>
        <translation>La faire attendre son tour encore une fois.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take it out of the queue. A picture that is in its file stays there.</source>
        <translation>La retirer de la file d’attente. Une image déjà dans son fichier y reste.</translation>
    </message>
    <message>
        <source>Remove all that are f&amp;inished</source>
        <translation>Retirer tous ceux qui sont term&amp;inés</translation>
    </message>
    <message>
        <source>Take those out whose pictures are in their files, which stay there.</source>
        <translation>Retire ceux dont l’image est dans son fichier&#x202f;; les fichiers restent.</translation>
    </message>
</context>
<context>
    <name>pastiche::RatioSlider</name>
    <message>
        <source>Balance of photo and painting</source>
        <translation>Équilibre entre photo et tableau</translation>
    </message>
    <message>
        <source>How much of the photo stays (α/β). Left: more painting, right: more photo.
Takes effect while the picture forms. Double click: back to 10⁻³.</source>
        <translation>Ce qui reste de la photo (α/β). À gauche&#xa0;: plus de tableau, à droite&#xa0;: plus de photo.
Agit aussi pendant le rendu. Double-clic&#xa0;: retour à 10⁻³.</translation>
    </message>
    <message>
        <source>Balance as a number</source>
        <translation>Équilibre en chiffres</translation>
    </message>
    <message>
        <source>The same balance as a number, α/β, from 0.00001 to 1.</source>
        <translation>Le même équilibre en chiffres, α/β, de 0,00001 à 1.</translation>
    </message>
    <message>
        <source>The painting</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>More of the painting.</source>
        <translation>Plus de tableau.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>More of the photo.</source>
        <translation>Plus de photo.</translation>
    </message>
    <message>
        <source>more painting</source>
        <translation>plus de tableau</translation>
    </message>
    <message>
        <source>more photo</source>
        <translation>plus de photo</translation>
    </message>
</context>
<context>
    <name>pastiche::RecipeForm</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>brushwork</source>
        <translation>touche</translation>
    </message>
    <message>
        <source>its objects</source>
        <translation>motifs</translation>
    </message>
    <message>
        <source>How much of the painting&apos;s things, its moons and faces, may appear beyond its
brushwork. Takes effect while the picture forms.</source>
        <translation>Dans quelle mesure les motifs du tableau, ses lunes et ses visages, peuvent apparaître
en plus de sa touche. Agit aussi pendant le rendu.</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille de touche</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>large</translation>
    </message>
    <message>
        <source>How large the painting is beside the picture: the middle is as it is, half has
strokes half as large. Takes effect while the picture forms.</source>
        <translation>Taille du tableau par rapport à l’image&#xa0;: au milieu, tel quel&#xa0;; à la moitié, les touches
sont deux fois plus petites. Agit aussi pendant le rendu.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>How rough the picture may be beside the painting. The first step: no rougher than
the painting. Further ones are calmer. Takes effect while the picture forms.</source>
        <translation>Rugosité permise à l’image par rapport au tableau. Premier cran&#xa0;: pas plus rugueuse que
le tableau. Les suivants&#xa0;: plus calme. Agit aussi pendant le rendu.</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Lignes fines</translation>
    </message>
    <message>
        <source>painted over</source>
        <translation>recouvertes</translation>
    </message>
    <message>
        <source>as in the photo</source>
        <translation>comme sur la photo</translation>
    </message>
    <message>
        <source>How sharp the photo&apos;s finest lines, twigs and wires, stay in the picture. Takes
effect at the next size or the next start; with noise there are none.</source>
        <translation>La netteté que gardent les lignes les plus fines de la photo, brindilles et câbles. Prend
effet à la taille suivante ou au prochain départ ; avec du bruit il n&apos;y en a pas.</translation>
    </message>
</context>
<context>
    <name>pastiche::ResetMenu</name>
    <message>
        <source>Reset to the &amp;default</source>
        <translation>Rétablir la valeur par &amp;défaut</translation>
    </message>
    <message>
        <source>As in the pre&amp;set %1</source>
        <translation>Comme dans le prérég&amp;lage %1</translation>
    </message>
</context>
<context>
    <name>pastiche::ResultsDialog</name>
    <message>
        <source>Looking for results…</source>
        <translation>Recherche des résultats…</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Résultats précédents</translation>
    </message>
    <message>
        <source>The pictures that were painted, the newest first. Enter shows one.</source>
        <translation>Les images peintes, la plus récente d’abord. Entrée en affiche une.</translation>
    </message>
    <message>
        <source>A picture is being painted. Stop it to show an earlier one or to use its settings.</source>
        <translation>Une image est en train d’être peinte. Arrêtez le rendu pour afficher un résultat précédent ou reprendre ses réglages.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Put the picture on the canvas, to look at or export.</source>
        <translation>Mettre l’image sur la toile, pour la regarder ou l’exporter.</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>&amp;Utiliser ses réglages</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.</source>
        <translation>Tout régler comme lorsque cette image a été peinte.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Take the picture out of the results (Delete).</source>
        <translation>Retirer l’image des résultats (Suppr).</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>A&amp;nnuler la suppression</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Rétablir ce qui a été supprimé en dernier.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the results (Escape).</source>
        <translation>Fermer les résultats (Échap).</translation>
    </message>
    <message>
        <source>There are no results yet.
Every picture that you paint is kept here by itself, with its settings.</source>
        <translation>Il n’y a pas encore de résultats.
Chaque image que vous peignez est conservée ici automatiquement, avec ses réglages.</translation>
    </message>
    <message>
        <source>Being painted</source>
        <translation>En cours de peinture</translation>
    </message>
</context>
<context>
    <name>pastiche::RunBar</name>
    <message>
        <source>Restart</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show or hide the numbers of the run.</source>
        <translation>Afficher ou masquer les chiffres du rendu.</translation>
    </message>
    <message>
        <source>Painting large shapes, 88 min left</source>
        <translation>Peinture des grandes formes, encore 88&#xa0;min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Arrêté après %1</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Terminé en %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>How much of the work is done, by estimate: the picture is painted at growing sizes,
each until more steps would hardly change it.</source>
        <translation>La part du travail déjà faite, par estimation&#xa0;: l’image est peinte à des tailles croissantes,
chacune jusqu’à ce que d’autres étapes ne la changent plus guère.</translation>
    </message>
    <message numerus="yes">
        <source>Ended after %n iterations</source>
        <translation>
            <numerusform>Terminé après %n itération</numerusform>
            <numerusform>Terminé après %n itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Press %1.</source>
        <translation>Prêt. Cliquez sur %1.</translation>
    </message>
    <message>
        <source>Finished at once: there was nothing to change.</source>
        <translation>Terminé aussitôt : il n’y avait rien à changer.</translation>
    </message>
</context>
<context>
    <name>pastiche::RunDetails</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>α · photo + β · painting + smoothing: what falls.</source>
        <translation>α · photo + β · tableau + lissage&#xa0;: ce qui baisse.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Distance from the photo (content loss), before its weight α.</source>
        <translation>Distance à la photo (perte de contenu), avant son poids α.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Distance from the painting (style loss), before its weight β.</source>
        <translation>Distance au tableau (perte de style), avant son poids β.</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Evaluations per second: looks of the network at the picture.</source>
        <translation>Évaluations par seconde&#xa0;: les regards du réseau sur l’image.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>The picture is painted at growing sizes: which of them, and its longest side in pixels.</source>
        <translation>L’image est peinte à des tailles croissantes&#xa0;: laquelle est en cours, et son grand côté en pixels.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Steps done so far, at all scales.</source>
        <translation>Étapes faites jusqu’ici, à toutes les échelles.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Time since the start, without pauses.</source>
        <translation>Temps depuis le début du rendu, sans les pauses.</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Time until the end, by estimate: at the pace of the latest iterations, and as many as are likely to pay.</source>
        <translation>Temps jusqu’à la fin, par estimation&#xa0;: au rythme des dernières itérations, en comptant celles qui devraient encore apporter quelque chose.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 px</source>
        <translation>%1 sur %2 · %3&#xa0;px</translation>
    </message>
</context>
<context>
    <name>pastiche::RunOnDesktop</name>
    <message>
        <source>The picture could not be finished</source>
        <translation>L’image n’a pas pu être terminée</translation>
    </message>
    <message>
        <source>The picture is finished</source>
        <translation>L’image est terminée</translation>
    </message>
    <message>
        <source>Painted in %1.</source>
        <translation>Peinte en %1.</translation>
    </message>
</context>
<context>
    <name>pastiche::SampleCard</name>
    <message>
        <source>Sample: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put this photo and this painting in place, to try.</source>
        <translation>Mettre en place cette photo et ce tableau, pour essayer.</translation>
    </message>
</context>
<context>
    <name>pastiche::ScalesBox</name>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Coarse to fine: large shapes are painted at small sizes, where it is quick, and
detail is added size by size. One size: slower, and exactly as many iterations
as are set; for comparing with papers. Octaves: each size twice the one before,
from 512 to 1023 pixels up. Or type longest sides of your own, as 128, 256.
Can be changed while the picture forms.</source>
        <translation>Du grossier au fin&#xa0;: les grandes formes sont peintes à de petites tailles, où c’est rapide,
et les détails ajoutés taille après taille. Taille unique&#xa0;: plus lent, et exactement autant
d’itérations que réglé&#xa0;; pour comparer avec des articles. Octaves&#xa0;: chaque taille double la
précédente, à partir de 512 à 1023 pixels. Ou saisissez vos propres grands côtés, comme 128, 256.
Modifiable pendant le rendu.</translation>
    </message>
    <message>
        <source>Coarse to fine</source>
        <translation>Du grossier au fin</translation>
    </message>
    <message>
        <source>One size</source>
        <translation>Taille unique</translation>
    </message>
    <message>
        <source>Octaves</source>
        <translation>Octaves</translation>
    </message>
</context>
<context>
    <name>pastiche::Section</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Afficher ou masquer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::SessionController</name>
    <message>
        <source>Drop a photo: the run goes on with the one before.</source>
        <translation>Déposez une photo&#xa0;: le rendu continue avec la précédente.</translation>
    </message>
    <message>
        <source>Drop a painting: the run goes on with the one before.</source>
        <translation>Déposez un tableau&#xa0;: le rendu continue avec le précédent.</translation>
    </message>
    <message>
        <source>The photo has another shape: it applies at the next start.</source>
        <translation>La photo a d’autres proportions&#xa0;: prise en compte au prochain rendu.</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsOffer</name>
    <message>
        <source>Pastiche painted %1, and it keeps its settings.</source>
        <translation>Pastiche a peint %1, et l’image garde ses réglages.</translation>
    </message>
    <message>
        <source>Pastiche painted %1 from %2 in the style of %3.</source>
        <translation>Pastiche a peint %1 d’après %2 dans le style de %3.</translation>
    </message>
    <message numerus="yes">
        <source>Pastiche painted %1 from %2 in the style of %3 and %n more.</source>
        <translation>
            <numerusform>Pastiche a peint %1 d’après %2 dans le style de %3 et d’un autre tableau.</numerusform>
            <numerusform>Pastiche a peint %1 d’après %2 dans le style de %3 et de %n autres tableaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are those of %1.</source>
        <translation>Les réglages sont ceux de %1.</translation>
    </message>
    <message>
        <source>The settings are those of %1. Its photo was %2.</source>
        <translation>Les réglages sont ceux de %1. La photo était %2.</translation>
    </message>
    <message>
        <source>&amp;Use its settings</source>
        <translation>&amp;Utiliser ses réglages</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Utiliser ses réglages</translation>
    </message>
    <message>
        <source>Set everything as it was when this picture was painted.
The photo and the paintings are those that were there before.</source>
        <translation>Tout régler comme lorsque cette image a été peinte.
La photo et les tableaux sont ceux qui étaient là avant.</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>Fermer la proposition</translation>
    </message>
    <message>
        <source>Leave the settings as they are.</source>
        <translation>Laisser les réglages tels quels.</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsPanel</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Colours and brush</source>
        <translation>Couleurs et touche</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <source>All sixteen layers</source>
        <translation>Les seize couches</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>What the next run takes</source>
        <translation>Ce que demande le prochain rendu</translation>
    </message>
    <message>
        <source>Measured with a few steps on a small picture, on this computer.</source>
        <translation>Mesuré en quelques étapes sur une petite image, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Demande %1.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>pastiche::ShareBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Show the actions with this in their name.</source>
        <translation>Afficher les actions dont le nom contient ceci.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give every action the key that it had at first.</source>
        <translation>Rendre à chaque action son raccourci d’origine.</translation>
    </message>
    <message>
        <source>Press the keys that this should have.</source>
        <translation>Appuyez sur les touches à lui attribuer.</translation>
    </message>
    <message>
        <source>See the photo in place of the picture</source>
        <translation>Voir la photo à la place de l’image</translation>
    </message>
    <message>
        <source>C (hold)</source>
        <translation>C (maintenir)</translation>
    </message>
    <message>
        <source>+ − 0 1</source>
        <translation>+ − 0 1</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>[ ] X</source>
        <translation>[ ] X</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: give that another key first.</source>
        <translation>%1 est déjà pris par «&#x202f;%2&#x202f;»&#xa0;: donnez d’abord à cette action un autre raccourci.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows, Shift, Ctrl</source>
        <translation>Flèches, Maj, Ctrl</translation>
    </message>
    <message>
        <source>Space (hold), Return</source>
        <translation>Espace (maintenir), Entrée</translation>
    </message>
    <message>
        <source>Return, Escape</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>From group to group, within one</source>
        <translation>De groupe en groupe, dans un groupe</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flèches</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard</source>
        <translation>Le menu de ce qui a le clavier</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Put away: a message, a tool, comparing, the full screen</source>
        <translation>Quitter&#xa0;: message, outil, comparaison, plein écran</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>%1 alone is typed, or used on the picture: hold Ctrl, Alt or Meta with it.</source>
        <translation>%1 seul se tape ou sert sur l’image : maintenez Ctrl, Alt ou Méta avec.</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sur l’image</translation>
    </message>
    <message>
        <source>Zoom in, out, fit, 100 %</source>
        <translation>Zoom avant, arrière, ajuster, 100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom sous le curseur</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>With the mask brush</source>
        <translation>Avec le pinceau de masque</translation>
    </message>
    <message>
        <source>Smaller, larger, erase</source>
        <translation>Plus petit, plus grand, effacer</translation>
    </message>
    <message>
        <source>Move it, farther, by a pixel</source>
        <translation>Déplacer, plus loin, d’un pixel</translation>
    </message>
    <message>
        <source>Paint, put it away</source>
        <translation>Peindre, ranger</translation>
    </message>
    <message>
        <source>With the crop frame</source>
        <translation>Avec le cadre de recadrage</translation>
    </message>
    <message>
        <source>Move it, its size, by a pixel</source>
        <translation>Déplacer, taille, d’un pixel</translation>
    </message>
    <message>
        <source>Crop, leave it</source>
        <translation>Recadrer, quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>pastiche::SizeBox</name>
    <message>
        <source>Larger than the photo</source>
        <translation>Plus grand que la photo</translation>
    </message>
    <message>
        <source>Let the result have more pixels than the photo: what is painted is sharp at any size.
Otherwise a small photo gives a small picture.</source>
        <translation>Permettre au résultat d’avoir plus de pixels que la photo&#xa0;: ce qui est peint est net à toute taille.
Sinon, une petite photo donne une petite image.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Longest side of the result in pixels: choose one, or type a number of your own.
Can be changed while the picture forms. Time and memory grow with the number of pixels.</source>
        <translation>Grand côté du résultat en pixels&#xa0;: choisissez-en un, ou saisissez votre propre nombre.
Modifiable pendant le rendu. Le temps et la mémoire croissent avec le nombre de pixels.</translation>
    </message>
    <message>
        <source>Size in centimetres</source>
        <translation>Taille en centimètres</translation>
    </message>
    <message>
        <source>Longest side of the print. What it takes in pixels is above.</source>
        <translation>Grand côté du tirage. Ce qu’il demande en pixels est au-dessus.</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>How fine the print is: 150 for what hangs on a wall, 300 for what is held in the
hand. The centimetres stay, the pixels follow.</source>
        <translation>La finesse du tirage&#xa0;: 150 pour ce qui s’accroche au mur, 300 pour ce qui se tient en
main. Les centimètres restent, les pixels suivent.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>The screen and usual papers: the largest that the photo fits on.</source>
        <translation>L’écran et les papiers courants&#xa0;: la plus grande taille où la photo tient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>%1 at %2 dpi</source>
        <translation>%1 à %2&#xa0;dpi</translation>
    </message>
    <message>
        <source>Prints as %1.</source>
        <translation>À l’impression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The photo has no more than %1. Tick the box for %2.</source>
        <translation>La photo ne fait que %1. Cochez la case pour obtenir %2.</translation>
    </message>
    <message>
        <source>Only %1 pixels on the short side, too few for brushwork: choose a larger size.</source>
        <translation>Seulement %1 pixels sur le petit côté, trop peu pour des touches : choisissez une taille plus grande.</translation>
    </message>
</context>
<context>
    <name>pastiche::SnapshotSheet</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>pastiche::Snapshots</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
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
        <translation>Image de départ</translation>
    </message>
    <message>
        <source>Drop a picture to start from, or click to open one</source>
        <translation>Déposez une image de départ, ou cliquez pour en ouvrir une</translation>
    </message>
    <message>
        <source>Applies at the next start.</source>
        <translation>Pris en compte au prochain rendu.</translation>
    </message>
    <message>
        <source>Start from: %1</source>
        <translation>Point de départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The number that the noise grows from: the same seed gives the same picture.</source>
        <translation>Le nombre d’où naît le bruit&#xa0;: la même graine donne la même image.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Another random seed.</source>
        <translation>Une autre graine au hasard.</translation>
    </message>
    <message>
        <source>In the painting&apos;s colours</source>
        <translation>Aux couleurs du tableau</translation>
    </message>
    <message>
        <source>Noise in the painting&apos;s colours</source>
        <translation>Bruit aux couleurs du tableau</translation>
    </message>
    <message>
        <source>Noise as light and as colourful as the painting, in place of grey.</source>
        <translation>Un bruit aussi clair et aussi coloré que le tableau, au lieu du gris.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Start from the photo: keeps its drawing, quickest to a good picture.</source>
        <translation>Partir de la photo&#xa0;: garde son dessin, le plus court chemin vers une bonne image.</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Start from the painting: the photo grows out of it.</source>
        <translation>Partir du tableau&#xa0;: la photo s’en dégage peu à peu.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Start from noise: freest strokes; every seed gives another picture.</source>
        <translation>Partir du bruit&#xa0;: les touches les plus libres&#xa0;; chaque graine donne une autre image.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Start from a picture of your own.</source>
        <translation>Partir d’une image de votre choix.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Start from what is on the canvas now: go on from here with other settings.</source>
        <translation>Partir de ce qui est sur la toile&#xa0;: continuer d’ici avec d’autres réglages.</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyAxes</name>
    <message>
        <source>Type at least one number.</source>
        <translation>Saisissez au moins un nombre.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>How much of the photo stays: its weight over the painting&apos;s. Less shows more of
the painting.</source>
        <translation>Ce qui reste de la photo&#xa0;: son poids par rapport à celui du tableau. Moins il y en a, plus
le tableau apparaît.</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>From 0, as it comes, to 5, calm: the positions of the slider.</source>
        <translation>De 0, tel quel, à 5, calme&#xa0;: les positions du curseur.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>All settings at once, as a preset has them.</source>
        <translation>Tous les réglages à la fois, comme dans un préréglage.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no whole number: type numbers as %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier&#xa0;: saisissez des nombres comme %2.</translation>
    </message>
    <message>
        <source>“%1” is no number: type numbers as %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#xa0;: saisissez des nombres comme %2.</translation>
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
        <translation>Étude&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyDialog</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What is another from column to column.</source>
        <translation>Ce qui change d’une colonne à l’autre.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What is another from row to row.</source>
        <translation>Ce qui change d’une ligne à l’autre.</translation>
    </message>
    <message>
        <source>Size of a cell</source>
        <translation>Taille d’une case</translation>
    </message>
    <message>
        <source>Pixels along the longest side. More show more, and take longer.</source>
        <translation>Pixels sur le grand côté. Plus il y en a, plus on en voit, et plus c’est long.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>Cells that are painted</source>
        <translation>Cases peintes</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Set everything as in the cell that is marked (Enter). It can be undone.</source>
        <translation>Tout régler comme dans la case sélectionnée (Entrée). Peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Paint the cell that is marked larger, to look at (Space).</source>
        <translation>Peindre la case sélectionnée en plus grand, pour la regarder (Espace).</translation>
    </message>
    <message>
        <source>&amp;Save as a picture…</source>
        <translation>&amp;Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Write the cells that are painted to one picture, with what each is.</source>
        <translation>Écrire les cases peintes dans une seule image, avec ce que chacune représente.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the study (Escape). What is painted is kept until the program ends.</source>
        <translation>Fermer l’étude (Échap). Ce qui est peint est gardé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drop a photo and a painting on the window first.</source>
        <translation>Déposez d’abord une photo et un tableau sur la fenêtre.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits while the window paints, and goes on by itself.</source>
        <translation>Attend pendant que la fenêtre peint, puis continue automatiquement.</translation>
    </message>
    <message>
        <source>Cell %1 of %2</source>
        <translation>Case %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 cells cannot be painted; their tooltips say why.</source>
        <translation>Cases impossibles à peindre&#xa0;: %1 sur %2&#x202f;; leurs infobulles disent pourquoi.</translation>
    </message>
    <message>
        <source>All are painted. A click on a cell takes its settings.</source>
        <translation>Toutes sont peintes. Un clic sur une case utilise ses réglages.</translation>
    </message>
    <message>
        <source>The artwork has changed: what is dimmed is of before.</source>
        <translation>L’œuvre a changé&#xa0;: ce qui est estompé date d’avant.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <source>Leave off for now; what is painted stays.</source>
        <translation>S’interrompre pour l’instant&#x202f;; ce qui est peint reste.</translation>
    </message>
    <message>
        <source>Paint the cells that have no picture, or an old one.</source>
        <translation>Peindre les cases qui n’ont pas d’image, ou une image ancienne.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save the study as a picture</source>
        <translation>Enregistrer l’étude comme image</translation>
    </message>
    <message>
        <source>Cell %1 of %2 · %3</source>
        <translation>Case %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted.</source>
        <translation>Cases peintes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Cells: %1.</source>
        <translation>Cases&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cells: %1. To paint them takes about %2.</source>
        <translation>Cases&#xa0;: %1. Les peindre prend environ %2.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are painted; the others take about %3.</source>
        <translation>Cases peintes&#xa0;: %1 sur %2&#x202f;; les autres prennent environ %3.</translation>
    </message>
    <message>
        <source>Some cells are the same.</source>
        <translation>Certaines cases sont identiques.</translation>
    </message>
    <message>
        <source>-study</source>
        <translation>-étude</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
</context>
<context>
    <name>pastiche::StudyGrid</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Small pictures, one for each cell. Enter takes its settings, Space shows it large.</source>
        <translation>Petites images, une par case. Entrée utilise ses réglages, Espace la montre en grand.</translation>
    </message>
    <message>
        <source>not painted yet</source>
        <translation>pas encore peinte</translation>
    </message>
    <message>
        <source>cannot be painted: %1</source>
        <translation>impossible à peindre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be painted</source>
        <translation>Impossible à peindre</translation>
    </message>
    <message>
        <source>is being painted</source>
        <translation>en train d’être peinte</translation>
    </message>
    <message>
        <source>Painting…</source>
        <translation>Peinture…</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>peinte</translation>
    </message>
    <message>
        <source>painted before the artwork changed</source>
        <translation>peinte avant que l’œuvre ne change</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Set everything as in this cell. It can be undone.</source>
        <translation>Tout régler comme dans cette case. Peut être annulé.</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Paint this cell larger, to look at.</source>
        <translation>Peindre cette case en plus grand, pour la regarder.</translation>
    </message>
</context>
<context>
    <name>pastiche::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Clair ou sombre, comme le bureau.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light panels.</source>
        <translation>Texte sombre sur panneaux clairs.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on dark panels.</source>
        <translation>Texte clair sur panneaux sombres.</translation>
    </message>
</context>
<context>
    <name>pastiche::ThumbnailButton</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>pastiche::Toasts</name>
    <message>
        <source>What can be done</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What can be done about it.</source>
        <translation>Ce que l’on peut y faire.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Fermer le message (Échap)</translation>
    </message>
</context>
<context>
    <name>pastiche::UndoOffer</name>
    <message>
        <source>The snapshot is deleted.</source>
        <translation>L’instantané est supprimé.</translation>
    </message>
    <message>
        <source>%1 is taken out.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>The painting is taken out.</source>
        <translation>Le tableau est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n paintings are taken out.</source>
        <translation>
            <numerusform>%n tableau est retiré.</numerusform>
            <numerusform>%n tableaux sont retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask is cleared.</source>
        <translation>Le masque est effacé.</translation>
    </message>
    <message>
        <source>The photo is replaced.</source>
        <translation>La photo est remplacée.</translation>
    </message>
    <message>
        <source>The photo is taken out.</source>
        <translation>La photo est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring back what was there before.</source>
        <translation>Rétablir ce qui était là avant.</translation>
    </message>
</context>
<context>
    <name>pastiche::Variations</name>
    <message>
        <source>More photo</source>
        <translation>Plus de photo</translation>
    </message>
    <message>
        <source>More painting</source>
        <translation>Plus de tableau</translation>
    </message>
    <message>
        <source>Broader brush</source>
        <translation>Touche plus large</translation>
    </message>
    <message>
        <source>Finer brush</source>
        <translation>Touche plus fine</translation>
    </message>
    <message>
        <source>Other noise</source>
        <translation>Autre bruit</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>Depuis le bruit</translation>
    </message>
    <message>
        <source>The painting&apos;s colours</source>
        <translation>Couleurs du tableau</translation>
    </message>
    <message>
        <source>The photo&apos;s colours</source>
        <translation>Couleurs de la photo</translation>
    </message>
    <message>
        <source>Matched colours</source>
        <translation>Couleurs accordées</translation>
    </message>
    <message>
        <source>Colours by Cholesky</source>
        <translation>Couleurs par Cholesky</translation>
    </message>
    <message>
        <source>The photo&apos;s light</source>
        <translation>Lumière de la photo</translation>
    </message>
</context>
<context>
    <name>pastiche::VariationsPanel</name>
    <message>
        <source>Variations</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Four small tries around the settings as they are. A click takes one.</source>
        <translation>Quatre petits essais autour des réglages actuels. Un clic en choisit un.</translation>
    </message>
    <message>
        <source>Other variations</source>
        <translation>Autres variantes</translation>
    </message>
    <message>
        <source>Four other tries around the same settings.</source>
        <translation>Quatre autres essais autour des mêmes réglages.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Variation: %1</source>
        <translation>Variante&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pastiche::ViewBar</name>
    <message>
        <source>Compare with the photo</source>
        <translation>Comparer à la photo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Click: show the photo, and click again for the picture.
Hold: look at the photo for a moment (C).</source>
        <translation>Clic : montrer la photo, nouveau clic : l’image.
Maintenir : regarder la photo un instant (C).</translation>
    </message>
</context>
<context>
    <name>pastiche::WelcomePage</name>
    <message>
        <source>A coast in the strokes of an oil painting</source>
        <translation>Une côte à la manière d’une peinture à l’huile</translation>
    </message>
    <message>
        <source>The same coast as a woodcut</source>
        <translation>La même côte en gravure sur bois</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>then a painting whose style it should take</source>
        <translation>puis un tableau dont elle prendra le style</translation>
    </message>
    <message>
        <source>or begin with one of these</source>
        <translation>ou commencez avec l’un de ces exemples</translation>
    </message>
</context>
<context>
    <name>pastiche::WipeHandle</name>
    <message>
        <source>Where the two pictures meet</source>
        <translation>Là où les deux images se rejoignent</translation>
    </message>
    <message>
        <source>Drag to see more of one picture or of the other.
Arrow keys move the line, a double click brings it back to the middle.</source>
        <translation>Faites glisser pour voir davantage de l’une ou de l’autre image.
Les touches fléchées déplacent la ligne, un double-clic la ramène au milieu.</translation>
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
        <translation>Adam avec une forte inertie, une couche de contenu profonde et une variation totale absolue.</translation>
    </message>
    <message>
        <source>Gatys 2016</source>
        <translation>Gatys 2016</translation>
    </message>
    <message>
        <source>As published: white noise and 3000 iterations of L-BFGS at one size. Slow.</source>
        <translation>Tel que publié&#xa0;: bruit blanc et 3000 itérations de L-BFGS à une seule taille. Lent.</translation>
    </message>
    <message>
        <source>Gentle 256</source>
        <translation>Doux 256</translation>
    </message>
    <message>
        <source>Small, with small steps: the photo in the painting&apos;s colours and fine texture.</source>
        <translation>Petit, à petits pas&#xa0;: la photo dans les couleurs et la texture fine du tableau.</translation>
    </message>
    <message>
        <source>neural-style</source>
        <translation>neural-style</translation>
    </message>
    <message>
        <source>As the program of that name does it unless told otherwise: from grey, 1000 iterations of L-BFGS at one size.</source>
        <translation>Comme le programme de ce nom par défaut&#xa0;: à partir du gris, 1000 itérations de L-BFGS à une seule taille.</translation>
    </message>
    <message>
        <source>Pastiche</source>
        <translation>Pastiche</translation>
    </message>
    <message>
        <source>The default: clear shapes, strong brushwork, painted from coarse to fine for as long as that improves the picture.</source>
        <translation>Par défaut&#xa0;: formes nettes, touche vigoureuse, peint du grossier au fin tant que l’image y gagne.</translation>
    </message>
    <message>
        <source>Photo to photo</source>
        <translation>Photo d’après photo</translation>
    </message>
    <message>
        <source>A photo in the colours of another photo: its own light and straight lines stay.</source>
        <translation>Une photo dans les couleurs d’une autre&#xa0;: sa lumière et ses lignes droites restent.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisse</translation>
    </message>
    <message>
        <source>From noise with Adam and much total variation: even areas, soft edges.</source>
        <translation>À partir du bruit, avec Adam et beaucoup de variation totale&#xa0;: aplats réguliers, contours doux.</translation>
    </message>
    <message>
        <source>SPST 2024</source>
        <translation>SPST 2024</translation>
    </message>
    <message>
        <source>For large pictures: means and deviations beside Gram matrices; 600, 200, 66 and 30 iterations from size to size.</source>
        <translation>Pour les grandes images&#xa0;: moyennes et écarts types à côté des matrices de Gram&#xa0;; 600, 200, 66 et 30 itérations d’une taille à l’autre.</translation>
    </message>
    <message>
        <source>Square 400</source>
        <translation>Carré 400</translation>
    </message>
    <message>
        <source>The photo squashed to 400 x 400, Adam, sums of squares.</source>
        <translation>La photo écrasée en 400 x 400, Adam, sommes de carrés.</translation>
    </message>
</context>
</TS>
