"""Count how grave words are and write their points: `python -m tests.corpus.train_grave`.

From the invented texts of this folder, but for `kept`, that raise an alarm or nearly do: is the
text a red one or not, by the words of meaning in it alone (logistic regression, as in `train_net`).
Run it behind `train_net`, which says what nearly is.
"""

import sys
import textwrap
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_array

from flows.screen.net import LANGUAGES, as_read, counted, weigh
from flows.screen.net_weights import THRESHOLD
from flows.screen.normalise import tokens
from flows.screen.screening import screen
from tests.corpus import Text
from tests.corpus.train_net import RULES, examples, learn, taught

POINTS = Path(__file__).parents[2] / "flows/screen/grave_words.py"
SHRINK = 5.0
FEWEST_TEXTS = 12  # with a word
NEARLY = 2.8  # log odds under the net's threshold
A_POINT, MOST_POINTS = 0.4, 6  # log odds; points
# Words of grammar, time and number: they know how a text is told, not what it tells.
WITHOUT_MEANING = {
    "en": """
        about above after again all already also always am an and another any anybody anymore
        anyone anything are arent as ask asked asks at back bad be because been before being below
        between both but by came can cant come comes coming could day days did didnt do does
        doesnt doing done dont during each eight even ever every everybody everyone everything few
        five for four fri friday from get gets getting go goes going gone gonna good got gotta had
        haha has have having he hello her here hers hey hi him his hour hours how if im in into is
        isnt it its just kinda knew know knows later let lets like ll lol look looking looks lot
        lots made make makes making many may maybe me might mine minute minutes mon monday month
        months more morning most much must my myself nah need needed needs never night nine no nor
        not nothing now of off ok okay on one only onto or other our out over own please pls put
        puts re really said same sat saturday saw say says see sees seven shall she should since
        six so some somebody someone something sometimes soon sorta still such sun sunday take
        takes taking tell tells ten than thank thanks that the their them then there these they
        thing things think thinks this those though thought three through thu thursday time times
        to today told tomorrow tonight too took tue tuesday two under until up us use used ve very
        wanna want wanted wants was wasnt way we wed wednesday week weeks well went were what when
        where which while who whom why will with without wont would ya yall yeah year years yes
        yesterday yet you your yours text texts xx xxx thx sorry hes shes hasnt hav havent won't
        goin comin somethin somthin takin tonite
    """,
    "fr": """
        ai allait aller allo alors an annee ans apres as asse assez au aujourdhui aura aurai
        aurait aussi autre autres aux avais avait avant avec avez avoir avons beaucoup ben bien
        bientot bon bonjour ca car ce cela ces cest cet cette chez chose choses chu ci cinq comme
        comment dans de dedans dehors deja demain depuis des deux dimanche dire dis disait dit dix
        donc dont du elle elles en encore entre es est et etaient etais etait ete etes etre eu eux
        faire fais fait faites fak faque faut fois font genre heure heures hier huit ici il ils
        jai jamais je jeudi jour journee juste la le les leur leurs lui lundi ma maintenant mais
        mal mardi matin me meme merci mercredi mes met mets mettre minute moi mois mon ne neuf ni
        non nos notre nous nuit ok on ont or ou oui par pas pendant personne peu peut peux pis
        plus pour pourquoi pouvoir prend prendre prends pris pu puis qu quand quatre que quelque
        quelquun qui quoi rendu rien sa sais sait salut samedi sans savoir se semaine sept sera
        serai serait ses si six soir sommes son sont sous suis sur svp ta tantot te temps tes toi
        ton toujours tous tout toute toutes tres trois trop tse tu un une va vais vas vendredi
        venir vers veut veux viens vient voir vois voit vont vos votre voulais vouloir voulu vous
        ya besoin texto textos aime aimerais aimerait pense penser crois croire dois doit dirais jva
        jvas jvais jle jla jte jmen jserai jsuis jfais jdis jsais jpeux jveux jetais jattend
        jattends lattend mattend mattendent attend attendent jte jme pars pi auj
    """,
}


def words(text: str) -> frozenset[str]:
    """The words of a text as both languages read them."""
    return frozenset(
        word.letters.decode()
        for token in counted(tokens(text))
        for each in LANGUAGES
        for word in as_read(each, token)
    )


def alarming(rows: Iterable[Text]) -> list[Text]:
    """The texts that raise an alarm, by a rule or by the net, or nearly do."""
    return [
        row
        for row in rows
        if screen(row.text, (), RULES).level != "none"
        or weigh(tokens(row.text)) > THRESHOLD - NEARLY
    ]


def with_meaning(rows: Sequence[tuple[Text, Collection[str]]]) -> list[str]:
    """The words of which enough texts tell something."""
    empty = {word for row in WITHOUT_MEANING.values() for word in row.split()}
    told = Counter(word for _, found in rows for word in found)
    return sorted(
        word
        for word, count in told.items()
        if count >= FEWEST_TEXTS and len(word) > 1 and word not in empty
    )


def points(rows: Sequence[tuple[Text, Collection[str]]]) -> dict[str, int]:
    """Word -> points; those of none are left out."""
    known = with_meaning(rows)
    columns = {word: column for column, word in enumerate(known)}
    places, ends = array("i"), array("i", [0])
    for _, found in rows:
        places.extend(columns[word] for word in found if word in columns)
        ends.append(len(places))
    matrix = csr_array((np.ones(len(places)), places, ends), shape=(len(rows), len(known)))
    wanted = np.array([1.0 if row.level == "red" else -1.0 for row, _ in rows])
    learned = learn(matrix, wanted, np.ones(len(rows)), SHRINK)[:-1]
    rounded = np.rint(learned / A_POINT).astype(int).clip(-MOST_POINTS, MOST_POINTS)
    return {word: int(n) for word, n in zip(known, rounded, strict=True) if n}


def written(found: Mapping[str, int]) -> str:
    """The module that holds the points."""
    lines = [
        '"""How grave words are, made by `tests/corpus/train_grave.py`. Nobody edits them."""',
        "",
        "POINTS = {",
    ]
    for n in sorted(set(found.values()), reverse=True):
        row = " ".join(word for word, points in found.items() if points == n)
        lines.append(f'    {n}: """')
        lines += [f"        {line}" for line in textwrap.wrap(row, 90)]
        lines.append('    """,')
    return "\n".join([*lines, "}", ""])


def main() -> None:
    """Count, and write what came of it."""
    rows = [(row, words(row.text)) for row in alarming((*taught(), *examples()))]
    found = points(rows)
    POINTS.write_text(written(found), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} texts, {len(found)} words\n")


if __name__ == "__main__":
    main()
