"""Everyday words that are themselves, however near they are to a graver one.

Without this list "filling" is read as "killing", "beached" as "breached", "browning" as "drowning".
"""

EVERYDAY = (
    "filling cooling billing milling kipling beached bleached preached breathed attached strange "
    "saucer heel heels oops cooped token diner thin act cal peer wee der les breeding burping "
    "ranging skilling butting gutting nutting crowning browning frowning graving raving carvings "
    "repressed isolated inflected inflection stubbing tabbing smelter swelter overdone elapsed "
    "loot bot tok toll desert "
)
