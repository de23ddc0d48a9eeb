<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>finished after %n steps</source>
        <translation>
            <numerusform>finished after %n step</numerusform>
            <numerusform>finished after %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n steps</source>
        <translation>
            <numerusform>stopped after %n step</numerusform>
            <numerusform>stopped after %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>another run was started after %n steps</source>
        <translation>
            <numerusform>another run was started after %n step</numerusform>
            <numerusform>another run was started after %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed after %n steps</source>
        <translation>
            <numerusform>failed after %n step</numerusform>
            <numerusform>failed after %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved while it was painted, after %n steps</source>
        <translation>
            <numerusform>saved while it was painted, after %n step</numerusform>
            <numerusform>saved while it was painted, after %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing or coarse</source>
        <comment>the file is cut off: the last of its %1 rows is missing or coarse</comment>
        <translation>
            <numerusform>the file is cut off: the last of its %1 rows is missing or coarse</numerusform>
            <numerusform>the file is cut off: the last %n of its %1 rows are missing or coarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows are missing and grey</source>
        <comment>the file is cut off: the last of its %1 rows is missing and grey</comment>
        <translation>
            <numerusform>the file is cut off: the last of its %1 rows is missing and grey</numerusform>
            <numerusform>the file is cut off: the last %n of its %1 rows are missing and grey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is cut off: the last %n of its %1 rows lack their finest detail</source>
        <comment>the file is cut off: the last of its %1 rows lacks its finest detail</comment>
        <translation>
            <numerusform>the file is cut off: the last of its %1 rows lacks its finest detail</numerusform>
            <numerusform>the file is cut off: the last %n of its %1 rows lack their finest detail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n iterations done</source>
        <comment>the only iteration done</comment>
        <translation>
            <numerusform>the only iteration done</numerusform>
            <numerusform>all %n iterations done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it calls %1 with %n arguments</source>
        <comment>it calls %1 with one argument</comment>
        <translation>
            <numerusform>it calls %1 with one argument</numerusform>
            <numerusform>it calls %1 with %n arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n bytes after the last tensor</source>
        <comment>it has 1 byte after the last tensor</comment>
        <translation>
            <numerusform>it has 1 byte after the last tensor</numerusform>
            <numerusform>it has %n bytes after the last tensor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has only %n bytes</source>
        <comment>it has only 1 byte</comment>
        <translation>
            <numerusform>it has only 1 byte</numerusform>
            <numerusform>it has only %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::Document</name>
    <message numerus="yes">
        <source>%n paintings</source>
        <translation>
            <numerusform>%n painting</numerusform>
            <numerusform>%n paintings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::MainWindow</name>
    <message numerus="yes">
        <source>%n pictures of the queue are still to be painted.</source>
        <translation>
            <numerusform>%n picture of the queue is still to be painted.</numerusform>
            <numerusform>%n pictures of the queue are still to be painted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::Queue</name>
    <message numerus="yes">
        <source>Painting: %n pictures to go.</source>
        <translation>
            <numerusform>Painting: %n picture to go.</numerusform>
            <numerusform>Painting: %n pictures to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not started: %n pictures wait.</source>
        <translation>
            <numerusform>Not started: %n picture waits.</numerusform>
            <numerusform>Not started: %n pictures wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n pictures wait.</source>
        <translation>
            <numerusform>Paused: %n picture waits.</numerusform>
            <numerusform>Paused: %n pictures wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::QueueOnDesktop</name>
    <message numerus="yes">
        <source>%n pictures were painted.</source>
        <translation>
            <numerusform>%n picture was painted.</numerusform>
            <numerusform>%n pictures were painted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: the queue says why.</source>
        <translation>
            <numerusform>%n could not be: the queue says why.</numerusform>
            <numerusform>%n could not be: the queue says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::RunBar</name>
    <message numerus="yes">
        <source>Ended after %n iterations</source>
        <translation>
            <numerusform>Ended after %n iteration</numerusform>
            <numerusform>Ended after %n iterations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::SettingsOffer</name>
    <message numerus="yes">
        <source>Pastiche painted %1 from %2 in the style of %3 and %n more.</source>
        <translation>
            <numerusform>Pastiche painted %1 from %2 in the style of %3 and %n more.</numerusform>
            <numerusform>Pastiche painted %1 from %2 in the style of %3 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pastiche::UndoOffer</name>
    <message numerus="yes">
        <source>%n paintings are taken out.</source>
        <translation>
            <numerusform>%n painting is taken out.</numerusform>
            <numerusform>%n paintings are taken out.</numerusform>
        </translation>
    </message>
</context>
</TS>
