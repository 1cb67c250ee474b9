#include "widgets/kit/CommandWords.h"

#include "widgets/kit/Words.h"

#include <QCoreApplication>

namespace vigie::ui::kit {

namespace {

struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::kit::CommandWords)

public:
    QString operator()(const domain::ItemDecision &decision) const { return words(decision.action); }
    QString operator()(const domain::ItemReversal &) const { return tr("Take the decision back"); }
    QString operator()(const domain::CaseNote &) const { return tr("Note for colleagues"); }
    QString operator()(const domain::DangerAlert &) const { return tr("Someone is in danger"); }
    QString operator()(const domain::AccountDoubt &doubt) const
    {
        return doubt.kind == domain::AccountDoubtKind::Minor ? tr("Suspected minor")
                                                             : tr("Certification to be examined again");
    }
    QString operator()(const domain::ItemOpinion &opinion) const
    {
        return tr("Second opinion: %1").arg(words(opinion.decision.action));
    }
    QString operator()(const domain::CertificationVerdict &) const { return tr("Verdict on an application"); }
    QString operator()(const domain::NoticeDecision &) const { return tr("Decision on a notice"); }
    QString operator()(const domain::ComplaintDecision &) const { return tr("Decision on a complaint"); }
    QString operator()(const domain::NoticeReversal &) const { return tr("Take the decision on a notice back"); }
};

struct WrittenText
{
    QString operator()(const domain::ItemDecision &decision) const { return decision.note; }
    QString operator()(const domain::ItemReversal &reversal) const { return reversal.reason; }
    QString operator()(const domain::CaseNote &note) const { return note.text; }
    QString operator()(const domain::DangerAlert &alert) const { return alert.words; }
    QString operator()(const domain::AccountDoubt &doubt) const { return doubt.words; }
    QString operator()(const domain::ItemOpinion &opinion) const { return opinion.decision.note; }
    QString operator()(const domain::CertificationVerdict &verdict) const { return verdict.note; }
    QString operator()(const domain::NoticeDecision &decision) const { return decision.facts; }
    QString operator()(const domain::ComplaintDecision &decision) const { return decision.reason; }
    QString operator()(const domain::NoticeReversal &reversal) const { return reversal.reason; }
};

} // namespace

QString words(const domain::Command &command)
{
    return std::visit(CommandWords{}, command.body);
}

QString writtenIn(const domain::Command &command)
{
    return std::visit(WrittenText{}, command.body);
}

} // namespace vigie::ui::kit
