#include "models/items/Roles.h"
#include "tests/support/GuiApplication.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Banner.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/ClaimRing.h"
#include "widgets/kit/Dress.h"
#include "widgets/kit/FastTable.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/Legend.h"
#include "widgets/kit/Palette.h"
#include "widgets/kit/Pill.h"
#include "widgets/kit/RailButton.h"
#include "widgets/kit/ScoreBar.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/Skeleton.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/kit/Toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace vigie;
using namespace vigie::ui::kit;
using namespace std::chrono_literals;

namespace {

struct Cell
{
    const char *text;
    items::CellKind kind;
    Tone tone;
};

QStandardItem *cell(const Cell &c)
{
    auto *item = new QStandardItem(QString::fromUtf8(c.text));
    item->setData(static_cast<int>(c.kind), items::CellKindRole);
    item->setData(static_cast<int>(c.tone), items::ToneRole);
    return item;
}

void fill(QStandardItemModel &model)
{
    using enum items::CellKind;
    const std::vector<std::array<Cell, 3>> rows = {
        {{{"−02:14", Lead, Tone::Danger}, {"Studio Lumière · set of 6", Text, {}}, {"Weapons", Tag, Tone::Danger}}},
        {{{"04:31", Lead, Tone::Soon},
          {"A very long caption that cannot fit in this row at all", Text, {}},
          {"Gore", Tag, Tone::Soon}}},
        {{{"11:07", Lead, Tone::Neutral}, {"Atelier Nord · photo", Text, {}}, {"Notice", Tag, Tone::Neutral}}},
        {{{"1 h 12", Lead, Tone::Neutral}, {"Camille · profile picture", Text, {}}, {"Sexual", Tag, Tone::Machine}}},
        {{{"", Lead, Tone::Neutral}, {"", Text, {}}, {"", Tag, Tone::Good}}},
    };
    for (const auto &row : rows) {
        QList<QStandardItem *> items;
        for (const Cell &c : row) {
            items << cell(c);
            if (QByteArray(row[0].text).isEmpty())
                items.back()->setData(true, items::PlaceholderRole);
        }
        model.appendRow(items);
    }
}

/// Everything the kit can draw, on one sheet.
class Gallery : public QWidget
{
public:
    explicit Gallery(const ThemeSource &theme) : m_theme(theme)
    {
        setAutoFillBackground(true);
        auto *rows = new QHBoxLayout(this);
        rows->setContentsMargins(0, 0, 24, 24);
        rows->setSpacing(24);
        rows->addWidget(rail());
        rows->addLayout(controls(), 1);
        rows->addLayout(panel(), 1);
    }

    QWidget *rail()
    {
        auto *rail = new QWidget(this);
        rail->setFixedWidth(48);
        auto *column = new QVBoxLayout(rail);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        const std::array icons = {Icon::ScanEye, Icon::BadgeCheck, Icon::Flag, Icon::MessageSquare, Icon::Scale};
        int count = 128;
        for (const Icon icon : icons) {
            auto *button = new RailButton(m_theme, icon, QStringLiteral("Content"), rail);
            button->setCount(count);
            button->setChecked(icon == Icon::ScanEye);
            if (icon == Icon::Flag)
                button->setAlarm(Tone::Danger);
            count /= 4;
            column->addWidget(button);
        }
        column->addStretch();
        return rail;
    }

    QVBoxLayout *controls()
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(16);
        auto *banner = new Banner(m_theme, this);
        banner->setMessage(Tone::Soon, Icon::CloudOff,
                           QStringLiteral("Offline since 14:02. 3 decisions wait here and leave by themselves."),
                           QStringLiteral("Try now"));
        column->addWidget(banner);
        auto *buttons = new QHBoxLayout;
        const std::array roles = {Button::Role::Primary, Button::Role::Plain, Button::Role::Quiet,
                                  Button::Role::Danger};
        const std::array names = {"Publish", "Reclassify", "Skip", "Block"};
        const std::array keys = {"G", "R", "S", "B"};
        for (std::size_t i = 0; i < roles.size(); ++i) {
            auto *button = new Button(m_theme, QLatin1StringView(names[i]), roles[i], this);
            button->setKeyHint(QLatin1StringView(keys[i]));
            buttons->addWidget(button);
            if (i == 0)
                primary = button;
        }
        auto *off = new Button(m_theme, QStringLiteral("Undo"), Button::Role::Plain, this);
        off->setGlyph(Icon::Undo);
        off->setEnabled(false);
        buttons->addWidget(off);
        buttons->addStretch();
        column->addLayout(buttons);
        auto *tags = new QHBoxLayout;
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Soon, Tone::Danger, Tone::Machine}) {
            auto *tag = new StatusTag(m_theme, this);
            tag->setState(tone, QStringLiteral("State"));
            tags->addWidget(tag);
        }
        auto *pill = new Pill(m_theme, this);
        pill->setCount(12);
        tags->addWidget(pill);
        for (const auto left : {102s, 24s, 9s}) {
            auto *ring = new ClaimRing(m_theme, this);
            ring->setRemaining(left, 120s);
            tags->addWidget(ring);
        }
        tags->addStretch();
        column->addLayout(tags);
        auto *inputs = new QHBoxLayout;
        auto *line = new QLineEdit(QStringLiteral("Search"), this);
        auto *combo = new QComboBox(this);
        combo->addItems({QStringLiteral("Screening"), QStringLiteral("Appeals")});
        auto *check = new QCheckBox(QStringLiteral("Reduced motion"), this);
        check->setChecked(true);
        auto *radio = new QRadioButton(QStringLiteral("Dark"), this);
        radio->setChecked(true);
        inputs->addWidget(line);
        inputs->addWidget(combo);
        inputs->addWidget(check);
        inputs->addWidget(radio);
        column->addLayout(inputs);
        model = new QStandardItemModel(this);
        fill(*model);
        table = new FastTable(m_theme, this);
        table->setModel(model);
        table->setColumnWidths({68, 0, 96});
        table->setAccessibleName(QStringLiteral("Cases"));
        table->setCurrentIndex(model->index(1, 0));
        column->addWidget(table, 1);
        return column;
    }

    QVBoxLayout *panel()
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        column->setContentsMargins(0, 16, 0, 0);
        column->addWidget(new SectionHeader(m_theme, QStringLiteral("Facts"), this));
        auto *facts = new KeyValueList(m_theme, this);
        facts->setFacts({{QStringLiteral("Owner"), QStringLiteral("Studio Lumière")},
                         {QStringLiteral("Due"), QStringLiteral("in 4 min 31 s"), Tone::Soon},
                         {QStringLiteral("Strikes"), QStringLiteral("2 of 3"), Tone::Danger}});
        column->addWidget(facts);
        auto *machine = new SectionHeader(m_theme, QStringLiteral("Machine's opinion"), this);
        machine->setKeyHint(QStringLiteral("D"));
        column->addWidget(machine);
        const std::array<std::pair<const char *, std::optional<double>>, 3> scores = {
            {{"gun_in_hand", 0.93}, {"knife_in_hand", 0.07}, {"blood", std::nullopt}}};
        for (const auto &[name, score] : scores) {
            auto *bar = new ScoreBar(m_theme, this);
            bar->setScore(QLatin1StringView(name), score);
            column->addWidget(bar);
        }
        column->addWidget(new SectionHeader(m_theme, QStringLiteral("Caption"), this));
        auto *caption = new PlainLabel(m_theme, {.flow = PlainLabel::Flow::Wrap}, this);
        caption->setPlainText(QStringLiteral("<b>not bold</b> and a hidden \u202Eturn"));
        column->addWidget(caption);
        column->addWidget(new Skeleton(m_theme, 2, this));
        auto *state = new StateView(m_theme, this);
        state->setState(StateView::State::Empty, QStringLiteral("Nothing waits in this queue."),
                        QStringLiteral("Look again"));
        column->addWidget(state, 1);
        return column;
    }

    const ThemeSource &m_theme;
    FastTable *table = nullptr;
    QStandardItemModel *model = nullptr;
    Button *primary = nullptr;
};

} // namespace

/// Draws the sheet in every theme into the build folder, for eyes, and checks what eyes need not.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThemeDrawsTheSheet()
    {
        auto theme = ThemeSource::create({}).value();
        dress(vigie::test::guiApplication(), *theme);
        const QDir folder(QStringLiteral(VIGIE_BIN_DIR) + QStringLiteral("/../screens"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        const std::array<std::pair<Scheme, const char *>, 3> schemes = {
            {{Scheme::Light, "light"}, {Scheme::Dark, "dark"}, {Scheme::HighContrast, "contrast"}}};
        Gallery gallery(*theme);
        gallery.resize(1180, 560);
        Toast toast(*theme, gallery);
        ActionRegistry actions;
        QVERIFY(actions
                    .add(gallery, {QStringLiteral("a"), QStringLiteral("Publish as general"), QStringLiteral("Decide"),
                                   Qt::Key_G, [] {}})
                    .has_value());
        QVERIFY(actions
                    .add(gallery, {QStringLiteral("b"), QStringLiteral("Undo"), QStringLiteral("Work"),
                                   Qt::CTRL | Qt::Key_Z, [] {}})
                    .has_value());
        Palette palette(*theme, gallery, actions);
        Legend legend(*theme, gallery, actions);
        gallery.show();
        gallery.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        for (const auto &[scheme, name] : schemes) {
            QVERIFY(theme->setAppearance({.scheme = scheme}).has_value());
            gallery.primary->setFocus();
            toast.say(Tone::Good, QStringLiteral("Published as general"), 1h, QStringLiteral("Undo"),
                      QStringLiteral("Ctrl+Z"));
            save(gallery, folder, QStringLiteral("kit-%1").arg(QLatin1StringView(name)));
            toast.close();
            palette.toggle();
            save(gallery, folder, QStringLiteral("kit-%1-palette").arg(QLatin1StringView(name)));
            palette.close();
            legend.toggle();
            save(gallery, folder, QStringLiteral("kit-%1-legend").arg(QLatin1StringView(name)));
            legend.close();
        }
    }

    void nothingIsCutOff()
    {
        auto theme = ThemeSource::create({}).value();
        Gallery gallery(*theme);
        gallery.resize(1180, 560);
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        const auto widgets = gallery.findChildren<QAbstractButton *>();
        QVERIFY(widgets.size() > 8);
        for (const auto *widget : widgets)
            if (widget->isVisible() && !qobject_cast<const QCheckBox *>(widget))
                QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(widget->text()));
        QVERIFY(
            Button(*theme, QStringLiteral("Undo")).sizeHint().width() >
            QFontMetricsF(theme->theme().font(Type::Body, Weight::Medium)).horizontalAdvance(QStringLiteral("Undo")) +
                20);
    }

private:
    static void save(QWidget &widget, const QDir &folder, const QString &name)
    {
        const QPixmap shot = widget.grab();
        QVERIFY(!shot.isNull());
        const QString file = QStringLiteral("%1@%2x.png").arg(name).arg(shot.devicePixelRatio());
        QVERIFY(shot.toImage().save(folder.filePath(file)));
    }
};

VIGIE_TEST(GalleryTest);
#include "GalleryTest.moc"
