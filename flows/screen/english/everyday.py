"""Everyday words that are themselves, however near they are to a graver one.

Without this list "filling" is read as "killing", "beached" as "breached", "browning" as "drowning".
"""

EVERYDAY = (
    "filling cooling billing milling kipling beached bleached preached breathed attached strange "
    "saucer heel heels oops cooped token diner thin act cal peer wee der les breeding burping "
    "ranging skilling butting gutting nutting crowning browning frowning graving raving carvings "
    "repressed isolated inflected inflection stubbing tabbing smelter swelter overdone elapsed "
    "loot bot tok toll desert "
    "departed flaming stamped overdoing himalayas ceased grasping jeering outlined sailed "
    "slinking droning stocked deplored berating sprawling drowsing branched branching broached "
    "downing adopting creation creating rollups gambler slurped quoting airways sinning cruised "
    "pitched posited scattered crusted smocked stalling prancing unmoved unalike primate "
    "charmed lighten releasing primping purling horseless contemplation replacing parcel "
    "cokes parcels strokes stroked stroking caesar cesar "
)
