"""The mark of a week, said in a story or in the words of the marks; and numbers that are none."""

import pytest

from tests.flows.understand.asking import read, rows

SAID = {
    "checkin": {
        "rating:1": (
            "very hard|Very hard week|its been really rough honestly|worst week ever|"
            "worst week since i got here|very very hard|tres difficile|semaine vraiment dure|"
            "la pire semaine depuis mon arrivee|id go with 0 but 1 i guess"
        ),
        "rating:2": (
            "hard|tough week|pretty rough|prolly a 2 not the worst not the best|dure|"
            "pas mal dur|semaine difficile|my week was long and lonely and cold, 2|"
            "Two I guess. Nobody came by all week|its a 2 this week, slept on a couch again"
        ),
        "rating:3": (
            "so-so|so so|in the middle|average|three only bad part is my back|moyen|"
            "semaine moyenne|entre les deux|trois comme dhab|put me at a 3 this week its been ok"
        ),
        "rating:4": (
            "good week|a good week|had 4 interviews this week so yeah 4|semaine pas mal bonne|"
            "I got to see my kids and my brother called twice. 4|quatre jai eu mes papiers|"
            "hier jaurais dit 2 mais la mettons 4|un beau 4 jai vu mes enfants 2 fois|"
            "Not bad at all, a 4. My aunt made me supper two times|mettons 4 pour cette semaine"
        ),
        "rating:5": (
            "great|Great week thank God|super|super semaine|best week ive had in a long time|"
            "6 months clean today so give me a 5|five thanks to my sister shes the best|"
            "ma meilleure semaine depuis que je suis dehors"
        ),
        "hours": (
            "mon shift cette semaine cest 3 a 11|jtravaille 9 a 5|"
            "jfinis a 4 aujourdhui on peut tu faire 430"
        ),
        "unclear": (
            # Marks that are denied, wished for, or one of two.
            "not a 5 but close|pas un 4 mais proche|wish it was a 4|"
            "would be a 5 if my kids were here|could be a 2 could be a 3|is a 4 better than a 1?|"
            # Things that are counted.
            "two job interviews this week|three of us got jobs|a 4 day week|"
            "got a 3 year old to feed|2 interviews and a court date|looking for a 2 bedroom|"
            "my sons are 3 and 5 and home sick|jai trouve un 4 et demi|"
            "from 1 to 10 maybe a 4|non cest 7 a 4|mon frere travaille 9 a 5|"
            "stayed clean the whole month and my po gave me a high five|"
            # Words of a mark that say something else.
            "great?|great another one|hard to say|my worker is the best ive had|"
            "not great|pas super|best week to meet is next week|great but could be better|"
            "it wasnt the worst week ever|not the worst week ive had"
        ),
    },
}


@pytest.mark.parametrize(("kind", "text", "meaning"), rows(SAID))
def test_a_mark_is_read_where_one_is_said(kind: str, text: str, meaning: str) -> None:
    assert read(text, kind).meaning == meaning


def test_what_is_wanted_beside_a_mark_in_a_story_is_kept() -> None:
    reading = read("my ride never came and its a 2 this week can someone call me", "checkin")
    assert (reading.meaning, reading.also) == ("rating:2", ("person",))
