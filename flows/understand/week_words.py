"""How somebody's week is, in the words of the marks themselves: "very hard", "super semaine"."""

import re

from flows.understand.normalise import Said
from flows.understand.word_lists import word_set

_WEEK = word_set("week weeks wk semaine semaines")
# What may stand around the words of a mark and adds nothing.
_AROUND = _WEEK | word_set(
    """its it is was been has a an the my this ive i had have having just honestly overall lol haha
    man bro bud ngl tbh for me la ma mon une c cest ca cetait etait ete jai je ai eu cette pour moi
    sti osti esti honnetement franchement bof"""
)
_TO_GOD = re.compile(
    r" (?:thanks|praise|merci(?: a)?|grace a)(?: the| be to| le| mon)? "
    r"(?:god|lord|jesus|allah|creator|dieu|seigneur|bon dieu) "
    r"| dieu merci | hamdoullah\w* | hamdulillah | alhamdulillah "
)
_VERY = """very really real so super extremely way too damn fucking tres vraiment ben bien full
tellement trop extremement"""
_RATHER = """pretty kinda quite fairly somewhat bit rather assez plutot pas_mal un_peu"""
_HARD = "hard tough rough dur dure difficile difficiles dures"


def _with(adverbs: str, words: str) -> frozenset[str]:
    return frozenset(f"{adverb} {word}" for adverb in word_set(adverbs) for word in word_set(words))


_MARKS: dict[int, frozenset[str]] = {
    1: _with(_VERY, _HARD)
    | word_set(
        """worst worst_ever worst_yet pure_hell horrible awful terrible atroce pire pire_ever
        lenfer hell dur_dur dure_dure hard_hard very_very_hard tres_tres_dur tres_tres_dure"""
    ),
    2: _with(_RATHER, _HARD) | word_set(_HARD) | word_set("kind_of_hard kind_of_rough"),
    3: word_set(
        """so_so in_middle right_in_middle middle somewhere_in_middle in_between half_and_half
        half_half average about_average medium mid neither_here_nor_there so_so_i_guess
        moyen moyenne moyen_moyen moyenne_moyenne entre_deux entre_les_deux comme_ci_comme
        moitie_moitie dans_moyenne au_milieu assez_moyenne plutot_moyenne bien_moyenne"""
    ),
    4: word_set("bonne pas_mal_bonne assez_bonne plutot_bonne good_one"),
    5: _with("really so super just truly vraiment", "great")
    | word_set(
        """great great_great amazing fantastic wonderful incredible best best_ever best_yet super
        super_bonne super_super excellente extraordinaire meilleure meilleure_ever"""
    ),
}
# Without the week these may be said of anything: "good", "perfect".
_OF_THE_WEEK: dict[int, frozenset[str]] = {
    4: word_set("good pretty_good bonne"),
    5: word_set("awesome perfect excellent parfaite fabulous excellent deadly really_awesome"),
}
_BEST_OR_WORST = re.compile(
    r" (best|worst|meilleure|pire)(?: week| semaine)?"
    r" (?:ever|yet|since|in|of|ive|i|weve|we|depuis|de ma|de mon|a vie|que jai|que je)(?= )"
)
_BEFORE_BEST = _AROUND | word_set("de marde shit shitty crazy wild easily probably prolly")
_TURNED = word_set("but mais not pas if si except sauf though until was_not cant dont didnt")


def week_mark(said: Said) -> int | None:
    """The mark that says the same as nearly the whole text; None where there is none."""
    if said.asks:
        return None
    plain = _TO_GOD.sub(" ", said.plain).replace(" so far ", " ")
    words = plain.split()
    left = " ".join(word for word in words if word not in _AROUND)
    tables = (_MARKS, _OF_THE_WEEK) if not _WEEK.isdisjoint(words) else (_MARKS,)
    for table in tables:
        for mark, said_so in table.items():
            if left in said_so:
                return mark
    return _of_all_weeks(said)


def _of_all_weeks(said: Said) -> int | None:
    """ "Best week ive had in years", "la pire depuis que chu sorti"."""
    found = _BEST_OR_WORST.search(said.plain)
    if found is None or not _TURNED.isdisjoint(said.once):
        return None
    if not _BEFORE_BEST.issuperset(said.plain[: found.start()].split()):
        return None
    return 5 if found[1] in ("best", "meilleure") else 1
