// A window with nothing in it but what the helpers of the tour must be able to see and press. Used by test_parts.py.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sample-window"));
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit state(QStringLiteral("waiting"));
    state.setAccessibleName(QStringLiteral("State"));
    state.setReadOnly(true);
    state.setFocusPolicy(Qt::NoFocus);
    QPushButton press(QStringLiteral("Press"));
    press.setAccessibleName(QStringLiteral("Press me"));
    press.setAccessibleDescription(QStringLiteral("Key B"));
    press.setShortcut(Qt::Key_B);
    QPushButton never(QStringLiteral("Never"));
    never.setEnabled(false);
    QPushButton undo(QStringLiteral("Undo"));
    undo.setShortcut(QKeySequence::Undo);
    QLabel hidden(QStringLiteral("hidden words"), &window);
    hidden.hide();
    for (QWidget *widget : {static_cast<QWidget *>(&state), static_cast<QWidget *>(&press),
                            static_cast<QWidget *>(&never), static_cast<QWidget *>(&undo)})
        layout.addWidget(widget);
    QObject::connect(&press, &QPushButton::clicked, &state, [&] {
        state.setText(QStringLiteral("pressed"));
        hidden.show();
        press.setText(QStringLiteral("Pressed"));
        press.setAccessibleName(QStringLiteral("Pressed once"));
    });
    QObject::connect(&undo, &QPushButton::clicked, &state, [&state] { state.setText(QStringLiteral("undone")); });
    window.show();
    return QApplication::exec();
}
