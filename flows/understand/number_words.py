"""Numbers and places in words, English and French, as they are typed."""

WORD_NUMBERS = {
    **dict.fromkeys(("one", "un", "une", "uno", "wun"), 1),
    **dict.fromkeys(("two", "deux", "tow", "deu", "twoo"), 2),
    **dict.fromkeys(("three", "trois", "tree", "troi", "thre"), 3),
    **dict.fromkeys(("four", "quatre", "fore", "fourr", "katre", "quatr"), 4),
    **dict.fromkeys(("five", "cinq", "fiv", "sinq"), 5),
    **dict.fromkeys(("six", "sis"), 6),
    **dict.fromkeys(("seven", "sept", "sevn"), 7),
    **dict.fromkeys(("eight", "huit", "eigt"), 8),
    **dict.fromkeys(("nine", "neuf"), 9),
}
ORDINALS = {
    **dict.fromkeys(("first", "premier"), 1),
    **dict.fromkeys(("second", "deuxieme", "2nd", "secon"), 2),
    **dict.fromkeys(("third", "troisieme", "thrid"), 3),
    **dict.fromkeys(("fourth", "quatrieme", "4e", "4th", "4eme"), 4),
    **dict.fromkeys(("last", "dernier", "derniere"), 0),
}
NUMBER = rf"[1-9]|{'|'.join(WORD_NUMBERS)}"
