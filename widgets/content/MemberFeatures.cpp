#include "widgets/content/MemberFeatures.h"

#include "widgets/content/MemberSection.h"
#include "widgets/content/SeeAsCard.h"

#include <QCoreApplication>

namespace vigie::ui::content {

void attachMemberFeatures(const DeskParts &parts)
{
    auto *watch = new MemberWatch(parts.ports, &parts.desk);
    watch->sealWith([&flow = parts.flow] { return flow.sealedItem(); });
    parts.rail.addSection(new ContradictionSection(parts.theme, parts.ports, *watch), CaseTab::Case);
    parts.rail.addSection(new MemberSection(parts.theme, parts.ports, *watch), CaseTab::Person);
    parts.add("content.member", QCoreApplication::translate("MemberFeatures", "The member and their time line"),
              QCoreApplication::translate("MemberFeatures", "Member"), ActionGroup::View, Qt::CTRL | Qt::Key_M,
              [&rail = parts.rail] { rail.showTab(rail.tab() == CaseTab::Person ? CaseTab::Case : CaseTab::Person); });

    auto *card = new SeeAsCard(parts.theme, parts.desk, parts.ports);
    auto *seeAs =
        parts.add("content.see-as", QCoreApplication::translate("MemberFeatures", "What others see of this item"),
                  QCoreApplication::translate("MemberFeatures", "See as"), ActionGroup::View, Qt::CTRL | Qt::Key_E,
                  [card, &flow = parts.flow] {
                      const auto *current = flow.current();
                      const auto item = current && current->item ? std::optional(current->item->id) : std::nullopt;
                      card->toggle(item);
                  });
    const auto refresh = [seeAs, card, &flow = parts.flow] {
        const bool any = flow.current() && flow.current()->item;
        seeAs->setEnabled(any);
    };
    QObject::connect(&parts.flow, &CaseFlow::caseChanged, card,
                     [card, refresh, shown = domain::CaseId(), &flow = parts.flow]() mutable {
                         const auto id = flow.current() ? flow.current()->kase.id : domain::CaseId();
                         if (id != shown)
                             card->close(); // it was about another item
                         shown = id;
                         refresh();
                     });
    refresh();
}

} // namespace vigie::ui::content
