#pragma once

#include "models/domain/InformationRules.h"
#include "widgets/kit/NoteField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QObject>

#include <array>

namespace vigie::ui::notices {

/// The fields of an order to give information, as a person reads it off the order. What cannot be read, as a date that
/// is none, is left as nothing.
class InformationFields : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QComboBox *kind = nullptr;
        QLineEdit *authority = nullptr;
        QLineEdit *memberState = nullptr;
        QLineEdit *reference = nullptr;
        QLineEdit *basis = nullptr;
        QComboBox *urgency = nullptr;
        QLineEdit *issued = nullptr;
        QLineEdit *received = nullptr;
        QLineEdit *due = nullptr;
        QLineEdit *member = nullptr;
        std::array<QCheckBox *, domain::HeldKinds.size()> scope{};
        QLineEdit *from = nullptr;
        QLineEdit *until = nullptr; ///< the last day that is meant
        kit::NoteField *reasons = nullptr;
        QCheckBox *withheld = nullptr;
        QCheckBox *redress = nullptr;
        QCheckBox *collects = nullptr;
        QComboBox *language = nullptr;
        QCheckBox *silenced = nullptr;
        QLineEdit *silenceBasis = nullptr;
        QLineEdit *silenceUntil = nullptr;
    };

    explicit InformationFields(const Parts &parts, QObject *parent = nullptr);

    /// `entry` comes into the fields.
    void fill(const domain::InformationEntry &entry);
    /// What stands in them now; what was not touched is as it was filled.
    domain::InformationEntry entry() const;

    static QString momentText(const std::optional<Instant> &at); ///< "2026-03-31 14:05", here; empty: none
    static std::optional<Instant> momentOf(const QString &text);
    static QString dayText(const std::optional<Instant> &at); ///< "2026-03-31", UTC
    static std::optional<Instant> dayOf(const QString &text);

Q_SIGNALS:
    void changed();

private:
    Parts m_parts;
    domain::InformationEntry m_base{};
    bool m_isFilling = false;
};

} // namespace vigie::ui::notices
