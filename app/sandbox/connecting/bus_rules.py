"""What a window may ask of the services of a session over D-Bus: a tray icon, notifications, the
colours of the desktop, a dialog to choose a file to add, a screen reader, an input method. Nothing
that starts a program, opens a file or an address, types, or reads another window.
"""

from __future__ import annotations

from app.sandbox.connecting import bus_messages
from app.sandbox.connecting.bus_messages import Malformed, Message, Reader

BUS = "org.freedesktop.DBus"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRAY_NAME = "org.kde.StatusNotifierItem-"
"""Beginning of the only name that a window may have on the bus: under another one it would be asked
what programs ask of a service, such as for passwords."""
OF_BUS = (
    "Hello", "AddMatch", "RemoveMatch", "NameHasOwner", "GetNameOwner", "RequestName",
    "ReleaseName",
)  # fmt: skip  # a table
COMPOSING = (
    "FocusIn", "FocusOut", "Reset", "ProcessKeyEvent", "SetCapabilities", "SetCursorLocation",
    "SetCursorLocationRelative", "SetSurroundingText", "GetEngine", "IsEnabled",
)  # fmt: skip  # a table
"""Not what chooses another input method, or starts what sets it up."""
CALLS: dict[str, dict[str, tuple[str, ...]]] = {
    "org.kde.StatusNotifierWatcher": {
        "org.kde.StatusNotifierWatcher": ("RegisterStatusNotifierItem",),
        PROPERTIES: ("Get", "GetAll"),
    },
    "org.freedesktop.Notifications": {
        "org.freedesktop.Notifications": (
            "Notify",
            "CloseNotification",
            "GetCapabilities",
            "GetServerInformation",
        ),
    },
    "org.freedesktop.portal.Desktop": {
        "org.freedesktop.portal.Settings": ("Read", "ReadOne", "ReadAll"),
        # Only a person chooses a file, which the window may read anyway.
        "org.freedesktop.portal.FileChooser": ("OpenFile",),
        "org.freedesktop.portal.Request": ("Close",),
        PROPERTIES: ("Get", "GetAll"),
    },
    "org.a11y.Bus": {
        "org.a11y.Bus": ("GetAddress",),
        PROPERTIES: ("Get", "GetAll"),
    },
    "org.a11y.atspi.Registry": {
        "org.a11y.atspi.Socket": ("Embed", "Unembed"),
        "org.a11y.atspi.Registry": ("GetRegisteredEvents",),
        "org.a11y.atspi.DeviceEventController": (
            "NotifyListenersSync",
            "NotifyListenersAsync",
            "GetKeystrokeListeners",
            "GetDeviceEventListeners",
        ),
        PROPERTIES: ("Get", "GetAll"),
    },
    "org.freedesktop.IBus": {
        "org.freedesktop.IBus": ("CreateInputContext",),
        "org.freedesktop.IBus.InputContext": COMPOSING,
        "org.freedesktop.IBus.Service": ("Destroy",),
        PROPERTIES: ("Get", "GetAll", "Set"),
    },
    "org.freedesktop.portal.IBus": {
        "org.freedesktop.IBus.Portal": ("CreateInputContext",),
        "org.freedesktop.IBus.InputContext": COMPOSING,
        "org.freedesktop.IBus.Service": ("Destroy",),
        PROPERTIES: ("Get", "GetAll", "Set"),
    },
}
"""Calls by service and interface."""
SIGNALS = ("org.kde.StatusNotifierItem", "com.canonical.dbusmenu", PROPERTIES, "org.a11y.atspi.")
"""Beginnings of the interfaces of what a window tells all: the state of its icon, menu and parts.
"""
NOTIFICATION = "susssasa{sv}i"
"""Types of its arguments: program, number, icon, title, text, actions, hints, time."""
HINTS = {"urgency": "y"}
"""The hints of a notification that a window gives, with their types: others name files to load,
contain pictures, or are for another program."""


def allows(message: Message) -> bool:
    """Whether a message of the window may be passed on to a bus."""
    fields = message.fields
    if fields.get(bus_messages.DESCRIPTORS) or bus_messages.SENDER in fields:
        return False
    if message.kind in bus_messages.ANSWERS:
        return True  # the proxy passes on those that a program waits for
    if bus_messages.REPLY_TO in fields:
        return False
    if message.kind == bus_messages.SIGNAL:
        told = message.text(bus_messages.INTERFACE)
        return bus_messages.DESTINATION not in fields and told.startswith(SIGNALS)
    service, interface, member = map(
        message.text, (bus_messages.DESTINATION, bus_messages.INTERFACE, bus_messages.MEMBER)
    )
    if service == BUS:
        return interface == BUS and member in OF_BUS and _harmless(message, member)
    members = CALLS.get(service, {}).get(interface, ())
    return member in members and _harmless(message, member)


def asks_for_accessibility_bus(message: Message) -> bool:
    """Whether the answer to a call is the address of the bus of screen readers."""
    wanted = ("org.a11y.Bus", "org.a11y.Bus", "GetAddress")
    codes = (bus_messages.DESTINATION, bus_messages.INTERFACE, bus_messages.MEMBER)
    return message.kind == bus_messages.CALL and tuple(map(message.text, codes)) == wanted


def _harmless(message: Message, member: str) -> bool:
    """Whether the arguments of a call that is allowed are."""
    try:
        match member:
            case "RequestName" | "ReleaseName":
                return message.texts(1)[0].startswith(TRAY_NAME)
            case "AddMatch" | "RemoveMatch":
                (rule,) = message.texts(1)
                return rule.startswith("type='signal'") and "eavesdrop" not in rule
            case "Set":  # how a text is composed, not which input method the user has
                return message.texts(1)[0] == "org.freedesktop.IBus.InputContext"
            case "Notify":
                return _is_plain(message)
    except Malformed:
        return False
    return True


def _is_plain(notification: Message) -> bool:
    """Whether a notification is text, with the name of an icon at most."""
    if notification.text(bus_messages.SIGNATURE) != NOTIFICATION:
        return False
    reader = Reader(notification.body, notification.order)
    _, _, icon, *shown = [str(reader.value(kind)) for kind in NOTIFICATION[:5]]
    end = reader.number("I") + reader.at
    while reader.at < end:
        shown.append(str(reader.value("s")))
    size = reader.number("I")
    reader.align(8)
    end = size + reader.at
    while reader.at < end:
        reader.align(8)
        hint, kind = str(reader.value("s")), reader.value("g")
        if HINTS.get(hint) != kind:
            return False
        reader.number("B")
    text = "".join(shown)
    return "<" not in text and "://" not in text and "/" not in icon and ":" not in icon
