"""How the desktop looks: colours, sizes, icons and the stylesheet made from them."""
