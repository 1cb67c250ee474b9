#pragma once

#include "widgets/notices/RecordSheet.h"
#include "widgets/notices/RefusedFlow.h"

namespace vigie::ui::notices {

/// Statements of reasons that the EU's database, or our own rules, refused: whose, of which decision, why. Nothing is
/// written here: once the platform's templates are corrected, one is composed again and sent.
class RefusedSheet : public RecordSheet
{
    Q_OBJECT

public:
    RefusedSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    void show();
    void leave();
    RefusedFlow &flow() { return m_flow; }

protected:
    void act() override;
    void begin() override {}
    void choose(int row) override;
    void retry() override { m_flow.open(); }
    QWidget *firstField() override { return &table(); }

private:
    const domain::RefusedStatement *current() const;
    void refresh();
    void refreshRight();
    void refreshFoot();
    QString outcome() const;
    static QString about(const domain::RefusedStatement &refused);
    static QString facts(const domain::RefusedStatement &refused);

    RefusedFlow m_flow;
    std::string m_current; ///< by its puid
    kit::PlainLabel *m_about = nullptr;
    kit::PlainLabel *m_facts = nullptr;
    kit::PlainLabel *m_faults = nullptr;
    kit::PlainLabel *m_text = nullptr;
};

} // namespace vigie::ui::notices
