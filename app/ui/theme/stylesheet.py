"""The stylesheet: a template filled with the colours of a theme and the sizes of the scale.

Widgets select their style by properties: ``ground`` (surface, side, raised), ``words``
(muted, title, display, ...) for labels, ``kind`` (primary, quiet, chip, ...) for buttons.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from app.ui.theme.colours import Colours, mixed
from app.ui.theme.scale import BODY, DISPLAY, RADIUS, READING, SMALL, TITLE

SHEET = Template("""
QMainWindow, QDialog, *[ground="surface"] { background: $surface; }
*[ground="side"] { background: $side; }
*[ground="raised"] { background: $raised; border: 1px solid $hairline; border-radius: ${radius}px; }
*[ground="drop"] {
    background: $surface; border: 2px dashed $accent; border-radius: ${radius}px;
}
*[line="right"] { border: none; border-right: 1px solid $hairline; }
*[line="left"] { border: none; border-left: 1px solid $hairline; }
*[line="top"] { border: none; border-top: 1px solid $hairline; }
*[line="bottom"] { border: none; border-bottom: 1px solid $hairline; }

QLabel { background: transparent; color: $text; }
QLabel[words="small"] { font-size: ${small}px; }
QLabel[words="muted"] { font-size: ${small}px; color: $muted; }
QLabel[words="quiet"] { color: $muted; }
QLabel[words="caption"] { font-size: ${small}px; font-weight: 600; color: $muted; }
QLabel[words="strong"] { font-weight: 600; }
QLabel[words="reading"] { font-size: ${reading}px; }
QLabel[words="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[words="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[words="figure"] { font-size: ${display}px; font-weight: 500; }
QLabel[words="step"] {
    font-size: ${body}px; font-weight: 600; color: $accent; background: $selection;
    border-radius: 12px; min-width: 24px; max-width: 24px; min-height: 24px; max-height: 24px;
    qproperty-alignment: AlignCenter;
}
QLabel[words="key"] {
    font-size: ${small}px; background: $hover; border-radius: 4px; padding: 2px 8px;
}
QLabel[tone="positive"] { color: $positive; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="negative"] { color: $negative; }
QLabel[tone="muted"] { color: $muted; }

QPushButton {
    background: $raised; color: $text; border: 1px solid $outline; border-radius: 6px;
    padding: 6px 14px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $muted; border-color: $hairline; background: transparent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled {
    background: $hairline; color: $muted; border-color: $hairline;
}
QPushButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; color: $accent; padding: 6px 8px;
}
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 5px 7px; }
QPushButton[kind="row"] {
    background: transparent; border: 1px solid transparent; text-align: left; padding: 6px 8px;
}
QPushButton[kind="row"]:hover { background: $hover; }
QPushButton[kind="row"]:focus { border: 2px solid $accent; padding: 5px 7px; }
QPushButton[kind="foot"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; text-align: left;
    padding: 3px 6px; font-size: ${small}px; color: $text;
}
QPushButton[kind="foot"]:hover { background: $hover; }
QPushButton[kind="foot"]:focus { border: 1px solid $accent; }
QPushButton[kind="card"] {
    background: $raised; border: 1px solid $hairline; text-align: left; padding: 10px 14px;
    border-radius: ${radius}px;
}
QPushButton[kind="card"]:hover { border-color: $accent; }
QPushButton[kind="card"]:focus { border: 2px solid $accent; padding: 9px 13px; }
QPushButton[kind="chip"] {
    background: $selection; color: $accent; border: 1px solid $selection; border-radius: 12px;
    padding: 2px 10px; min-height: 18px; font-size: ${small}px;
}
QPushButton[kind="chip"]:hover { border-color: $accent; }
QPushButton[kind="chip"]:focus { border: 1px solid $accent; }
QPushButton[kind="status"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; color: $muted;
    font-size: ${small}px; padding: 1px 6px; min-height: 16px;
}
QPushButton[kind="status"][tone="warning"] { color: $warning; }
QPushButton[kind="status"]:hover { background: $hover; color: $text; }
QPushButton[kind="status"]:focus { border: 1px solid $accent; }

QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="send"] {
    background: $accent; border: none; border-radius: 16px; padding: 7px;
}
QToolButton[kind="send"]:hover { background: $accent_strong; }
QToolButton[kind="send"]:disabled { background: $hairline; }
QToolButton[kind="send"]:focus { border: 2px solid $text; padding: 5px; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    background: $raised; color: $text; border: 1px solid $outline; border-radius: 6px;
    padding: 4px 8px; min-height: 20px; selection-background-color: $selection;
    selection-color: $text; placeholder-text-color: $muted;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 3px 7px;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QLineEdit[kind="search"] { border: 1px solid $hairline; background: $raised; }
QLineEdit[kind="search"]:focus { border: 2px solid $accent; }
QLineEdit[kind="finder"] { border: none; background: transparent; font-size: ${title}px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $hairline; selection-background-color: $selection;
    selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }
QTextEdit, QPlainTextEdit, QTextBrowser {
    background: transparent; color: $text; border: none;
    selection-background-color: $selection_strong; selection-color: $text;
    placeholder-text-color: $muted;
}
QCheckBox { spacing: 8px; color: $text; }
QCheckBox::indicator {
    width: 16px; height: 16px; border: 1px solid $outline; border-radius: 4px;
    background: $raised;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $hairline; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; }

QAbstractScrollArea { border: none; }
QListView, QTreeView {
    background: $raised; border: none; outline: none; color: $text;
    selection-background-color: $selection; selection-color: $text;
}
RowList, QTreeView[ground="plain"], QListView[ground="plain"] { background: transparent; }
QTableView {
    background: $surface; color: $text; border: none; outline: none; gridline-color: $hairline;
    selection-background-color: $selection; selection-color: $text;
}
QTableView::item { padding: 0 6px; }
QTableView::item:focus { border: 2px solid $accent; }
QHeaderView { background: $side; }
QHeaderView::section {
    background: $side; color: $muted; border: none; border-right: 1px solid $hairline;
    border-bottom: 1px solid $hairline; padding: 4px 8px; font-size: ${small}px;
}
QTableCornerButton::section { background: $side; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $hairline; }
QProgressBar {
    background: $hairline; border: none; border-radius: 2px; max-height: 4px; min-height: 4px;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QStatusBar { background: $side; border-top: 1px solid $hairline; min-height: 28px; }
QStatusBar::item { border: none; }

QMenu {
    background: $raised; color: $text; border: 1px solid $hairline; border-radius: ${radius}px;
    padding: 4px;
}
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $hairline; padding: 6px 8px;
    font-size: ${small}px;
}
QTabBar::tab {
    background: transparent; color: $muted; padding: 6px 10px; border: none;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; }
""")


def render(colours: Colours) -> str:
    """The stylesheet for a theme."""
    return SHEET.substitute(
        asdict(colours),
        accent_strong=mixed(colours.accent, colours.text, 0.85),
        selection_strong=mixed(colours.accent, colours.raised, 0.28),
        thumb=mixed(colours.outline, colours.surface, 0.45),
        radius=RADIUS,
        small=SMALL,
        body=BODY,
        reading=READING,
        title=TITLE,
        display=DISPLAY,
    )
