"""What says no to an alarm says it of the very words beside it: told of something else, of before
or after, it silences nothing. Every word of every `unless` stands beside its rule's example here.
"""

from collections.abc import Iterator

import pytest

from flows.screen import screen
from flows.screen.language import Screen
from flows.screen.rules import Mask, Rule, lines
from flows.screen.screening import SCREENS

AROUND = {
    "en": ("we talked about the {other} and {red}", "{red} and then to the {other}"),
    "fr": ("on parlait de {other} pis {red}", "{red} pis apres on va au {other}"),
}
REDS = [
    (language, rule)
    for language in SCREENS
    for rule in language.table.rules
    if rule.level == "red" and rule.unless
]
GAPS = ("..", "~")


@pytest.mark.parametrize(("language", "rule"), REDS, ids=lambda value: getattr(value, "id", ""))
def test_what_denies_a_red_beside_it_does_not_silence_it_from_another_statement(
    language: Screen, rule: Rule
) -> None:
    silenced = [
        text
        for other in sorted(set(_said(language, rule.unless)))
        for around in AROUND[language.table.language]
        if screen(text := around.format(other=other, red=rule.fires)).level == "none"
    ]
    assert silenced == []


WITH_A_SUBJECT = [
    (language, rule) for language, rule in REDS if rule.fires.split()[0] in ("i", "he", "she", "je")
]


@pytest.mark.parametrize(
    ("language", "rule"), WITH_A_SUBJECT, ids=lambda value: getattr(value, "id", "")
)
def test_where_a_subject_begins_nothing_before_it_denies_what_follows(
    language: Screen, rule: Rule
) -> None:
    words = [other for other in _said(language, rule.unless) if " " not in other]
    assert [word for word in words if screen(f"{word} {rule.fires}").level == "none"] == []


MASKS = [(language, mask) for language in SCREENS for mask in language.table.masks]


@pytest.mark.parametrize(("language", "mask"), MASKS, ids=lambda value: getattr(value, "id", ""))
def test_an_idiom_that_has_begun_hides_no_red_behind_an_and(language: Screen, mask: Mask) -> None:
    and_then = {"en": "and then", "fr": "pis apres"}[language.table.language]
    reds = [rule.fires for other, rule in REDS if other is language]
    texts = [f"{begun} {and_then} {red}" for begun in _begun(language, mask) for red in reds[::8]]
    assert [text for text in texts if screen(text).level == "none"] == []


def _said(language: Screen, unless: str) -> Iterator[str]:
    """Every word and phrase of single parts; of longer frames one way to say them."""
    for line in lines(unless):
        parts = [part for part in line.split() if _is_said(part)]
        if len(parts) == 1:
            yield from _choices(language, parts[0])
        else:
            yield " ".join(_choices(language, part)[0] for part in parts)


def _begun(language: Screen, mask: Mask) -> Iterator[str]:
    """Each idiom as far as its first wide gap."""
    for line in lines(mask.frames):
        begun: list[str] = []
        for part in line.split():
            if part.startswith(GAPS) and int(part.strip(".~") or 3) > 2:
                yield " ".join(begun)
                break
            if _is_said(part):
                begun.append(_choices(language, part)[0])


def _is_said(part: str) -> bool:
    return part[0] not in ".~<>!" and not part.endswith("?")


def _choices(language: Screen, part: str) -> list[str]:
    slots = language.table.slots
    found: list[str] = []
    for choice in part.split("|"):
        named = _choices(language, slots[choice[1:]]) if choice.startswith("@") else [choice]
        found += [one.replace("_", " ").replace("#", "5") for one in named]
    return found


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("mon coloc arrete pas de me menacer", "mon coloc me menace pas"),
        ("jarrete pas de me couper les bras", "jme coupe pas les bras"),
        ("chu né pour rien jva mourir pour rien à soir", "jva pas mourir"),
        ("si jte texte pas jme coupe", "jme coupe pas"),
        ("si y me paye pas je mets le feu a sa maison", "jmets pas le feu a sa maison"),
        ("jme blesse pour pas crier", "jme blesse pas"),
        ("havent stopped puking blood", "not puking blood"),
        ("cant quit cutting my arms", "quit cutting my arms last year"),
    ],
)
def test_a_no_that_denies_nothing_silences_nothing(text: str, quiet: str) -> None:
    assert screen(text).level != "none"
    assert screen(quiet).level == "none"


def test_a_phrase_that_begins_like_an_everyday_one_is_read_to_its_end() -> None:
    for meant, everyday in (
        ("jme suis coupé les deux poignets dans douche", "coupe les pommes en deux"),
        ("jarrete pas de boire depuis mardi", "groupe pour arreter de boire"),
        ("ma mere est morte hier au travail", "ma mere est partie au travail"),
        ("la dame au 3 crie il me tue", "la dame au 3 crie quand les canadiens perdent"),
        ("jai mal viré, 7 mois clean pis jai rechuté hier", "mon test est clean"),
        ("after the game he got shot", "in fortnite i got shot"),
        ("i was at the gym and he beat me", "the hill at the gym beats me"),
        ("apres le match y ma battu", "le film ou le gars est battu"),
        ("sitting in the dark thinking about the rope", "he shot himself in the foot there"),
    ):
        assert screen(meant).level != "none"
        assert screen(everyday).level == "none"


@pytest.mark.parametrize(
    ("meant", "everyday"),
    [
        ("zombies on tv my bf hits me when he drinks", "zombies on tv scared my bf"),
        ("movie was ok gonna stab that guy when he sleeps", "gonna see the movie when he sleeps"),
        ("history class no sense fixing the roof, im not sticking around", "no history class"),
        ("dans le livre dis a mes enfants que jles aime ok", "dis a mes enfants que jarrive"),
        ("soccer envoyez la police vite", "le soccer est fini envoyez la passe"),
    ],
)
def test_a_statement_without_a_subject_is_not_silenced_by_the_words_before_it(
    meant: str, everyday: str
) -> None:
    assert screen(meant).level == "red"
    assert screen(everyday).level == "none"
