<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>DropQuestion</name>
    <message numerus="yes">
        <source>How should Alcove add %n file(s)?</source>
        <translation>
            <numerusform>How should Alcove add %n file?</numerusform>
            <numerusform>How should Alcove add %n files?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n not yet indexed</source>
        <translation>
            <numerusform>%n not yet indexed</numerusform>
            <numerusform>%n not yet indexed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n without text</numerusform>
            <numerusform>%n without text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scoping</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n item(s)</source>
        <translation>
            <numerusform>Ask about %n item</numerusform>
            <numerusform>Ask about %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n row(s)</source>
        <translation>
            <numerusform>of %n row</numerusform>
            <numerusform>of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is too long: %n rows were not kept.</source>
        <translation>
            <numerusform>It is too long: %n row was not kept.</numerusform>
            <numerusform>It is too long: %n rows were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers come from {} of %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Answers come from {} of %n document, entirely on this computer.</numerusform>
            <numerusform>Answers come from {} of %n documents, entirely on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers come from %n document(s), entirely on this computer.</source>
        <translation>
            <numerusform>Answers come from %n document, entirely on this computer.</numerusform>
            <numerusform>Answers come from %n documents, entirely on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not searchable</source>
        <translation>
            <numerusform>%n document not searchable</numerusform>
            <numerusform>%n documents not searchable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU (%n thread(s))</source>
        <translation>
            <numerusform>CPU (%n thread)</numerusform>
            <numerusform>CPU (%n threads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {} of %n passage(s)</source>
        <translation>
            <numerusform>Reading {} of %n passage</numerusform>
            <numerusform>Reading {} of %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the %n best passage(s); not all documents were read ({0} of {1})</source>
        <translation>
            <numerusform>From the %n best passage; not all documents were read ({0} of {1})</numerusform>
            <numerusform>From the %n best passages; not all documents were read ({0} of {1})</numerusform>
        </translation>
    </message>
</context>
</TS>
