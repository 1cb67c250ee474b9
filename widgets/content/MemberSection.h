#pragma once

#include "widgets/content/CaseSection.h"
#include "widgets/content/MemberWatch.h"
#include "widgets/kit/BlocksView.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/StatusTag.h"

class QVBoxLayout;

namespace vigie::ui::content {

/// What does not go together about the case on the desk, in the case tab: it must be seen before anything is decided.
class ContradictionSection : public CaseSection
{
    Q_OBJECT

public:
    ContradictionSection(const kit::ThemeSource &theme, const ContentPorts &ports, MemberWatch &watch);
    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) override;
    void showNothing() override;
    bool comesFirst() const override { return true; }

private:
    void refresh();

    const kit::ThemeSource &m_theme;
    ContentPorts m_ports;
    MemberWatch &m_watch;
    QVBoxLayout *m_column;
    std::vector<kit::PlainLabel *> m_lines;
};

/// The member: where they stand, and one time line of everything that may be seen about them.
class MemberSection : public CaseSection
{
    Q_OBJECT

public:
    MemberSection(const kit::ThemeSource &theme, const ContentPorts &ports, MemberWatch &watch);
    void showCase(const domain::CaseDetail &detail, const std::optional<domain::Item> &item) override;
    void showNothing() override;

private:
    void refresh();
    void refreshState();
    void refreshFacts();
    /// Of a fan: the five facts there are about the age check, or that there was none.
    std::vector<kit::KeyValueList::Fact> ageFacts() const;
    std::vector<kit::KeyValueList::Fact> standing() const;
    void refreshBlocks();
    void refreshEvents();
    struct Line
    {
        kit::PlainLabel *moment;
        kit::StatusTag *what;
        kit::PlainLabel *rest;
    };
    Line &lineAt(std::size_t index);

    const kit::ThemeSource &m_theme;
    ContentPorts m_ports;
    MemberWatch &m_watch;
    kit::PlainLabel *m_name;
    kit::StatusTag *m_stage;
    kit::KeyValueList *m_facts;
    kit::SectionHeader *m_blocksHead;
    kit::BlocksView *m_blocks;
    kit::SectionHeader *m_head;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    kit::PlainLabel *m_rest;
    kit::StateView *m_state;
};

} // namespace vigie::ui::content
