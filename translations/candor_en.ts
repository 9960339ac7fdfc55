<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%Ln places, the last one: %1</source>
        <translation>
            <numerusform>%Ln place, the last one: %1</numerusform>
            <numerusform>%Ln places, the last one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message numerus="yes">
        <source>Give at least %Ln characters; a few words do well.</source>
        <translation>
            <numerusform>Give at least %Ln character; a few words do well.</numerusform>
            <numerusform>Give at least %Ln characters; a few words do well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message numerus="yes">
        <source>It has failed for %1, %Ln times in a row.</source>
        <translation>
            <numerusform>It has failed for %1, once.</numerusform>
            <numerusform>It has failed for %1, %Ln times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %Ln times in a row.</source>
        <translation>
            <numerusform>It has failed once.</numerusform>
            <numerusform>It has failed %Ln times in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>At least %Ln character, whichever you like; a few words do well.</numerusform>
            <numerusform>At least %Ln characters, whichever you like; a few words do well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>At least %Ln character, whichever you like; a few words do well.</numerusform>
            <numerusform>At least %Ln characters, whichever you like; a few words do well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong passwords you have to wait: try again in %Ln minutes.</source>
        <translation>
            <numerusform>After too many wrong passwords you have to wait: try again in %Ln minute.</numerusform>
            <numerusform>After too many wrong passwords you have to wait: try again in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message numerus="yes">
        <source>+%Ln points</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message numerus="yes">
        <source>%Ln of its permissions can&apos;t be given, and are left out.</source>
        <translation>
            <numerusform>%Ln of its permissions can&apos;t be given, and is left out.</numerusform>
            <numerusform>%Ln of its permissions can&apos;t be given, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
