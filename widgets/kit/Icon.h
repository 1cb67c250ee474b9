#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace vigie::ui::kit {

/// The outline icons of the window (resources/icons/icons.txt, in the same order).
enum class Icon {
    Activity,
    ArrowRight,
    BadgeCheck,
    Ban,
    Bell,
    BookOpen,
    Check,
    CheckCheck,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    CircleAlert,
    CircleCheck,
    CircleHelp,
    CircleX,
    Clock,
    CloudOff,
    Columns2,
    Command,
    Eye,
    EyeOff,
    FastForward,
    FileWarning,
    Flag,
    Flame,
    Gauge,
    Hand,
    Hourglass,
    Image,
    ImageOff,
    Inbox,
    Info,
    Keyboard,
    Languages,
    Layers,
    LayoutGrid,
    LifeBuoy,
    ListChecks,
    ListFilter,
    Lock,
    LogOut,
    Maximize,
    MessageSquare,
    Minus,
    Monitor,
    Moon,
    PanelLeft,
    PanelRight,
    Plus,
    RefreshCw,
    RotateCcw,
    RotateCw,
    Scale,
    ScanEye,
    ScanSearch,
    Search,
    Send,
    Settings,
    Shield,
    ShieldAlert,
    ShieldCheck,
    Sparkles,
    Sun,
    Tag,
    Timer,
    TriangleAlert,
    Undo,
    User,
    UserCheck,
    Users,
    Wifi,
    WifiOff,
    X,
    Count_
};

/// The resource name, for instance "shield-check".
QLatin1StringView name(Icon icon);

/// `icon` in one colour, `side` logical pixels square, sharp at `dpr`. Cached.
QPixmap iconPixmap(Icon icon, const QColor &colour, int side, qreal dpr);
QIcon iconFor(Icon icon, const QColor &colour, int side);

/// Paints `icon` centred in `rect`.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour, int side);

} // namespace vigie::ui::kit
