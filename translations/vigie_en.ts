<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vigie::ui::kit::ClaimRing</name>
    <message numerus="yes">
        <source>Claim: less than %n second(s) left</source>
        <translation>
            <numerusform>Claim: less than %n second left</numerusform>
            <numerusform>Claim: less than %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::Pill</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::kit::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
