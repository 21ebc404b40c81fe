"""A request to be erased is heard in words too, and nothing else is taken for it."""

import pytest

from flows.understand.erasure import erasure


@pytest.mark.parametrize(
    "text",
    [
        "delete everything you have on me", "supprimez toutes mes infos",
        "effacez toutes mes données", "i want my info deleted", "delete all my info",
        "delete all my info now", "pls delete my information",
        "can you delete all of my data please", "could u erase everything u got on me",
        "erase everything about me", "wipe all the stuff you have about me",
        "i want everything you have on me erased", "how do i get my data deleted",
        "how do i delete my info", "remove all my personal information from your system",
        "forget everything you know about me", "destroy my file",
        "get rid of everything you've got on me",
        "stop texting me and delete everything you have on me", "delete my data and stop texting",
        "i want all my data gone", "i have a right to be forgotten",
        "erase my records from your system", "delete whatever you saved about me",
        "i'd like to delete my account", "please remove all information about me",
        "efface tout ce que t'as sur moi", "effacez tout sur moi",
        "supprimez tout ce que vous avez sur moi", "je veux que vous effaciez toutes mes données",
        "jveux que mes infos soient effacées",
        "pouvez-vous supprimer mes renseignements personnels?", "supprime mes données svp",
        "detruisez mon dossier", "effacez mon dossier svp",
        "je demande la suppression de mes données", "je demande l'effacement de mes informations",
        "droit à l'oubli", "enlevez toutes mes infos de votre système",
        "arrêtez de me texter pis effacez toutes mes infos",
        "comment je fais pour effacer mes données",
        "effacez tout ce qui me concerne", "supprimez les infos que vous avez sur moi",
        "peux-tu effacer tout ce que vous avez sur moi", "enleve tout ce que tu sais sur moi",
    ],
)  # fmt: skip
def test_a_request_to_be_erased(text: str) -> None:
    asked = erasure(text)
    assert asked is not None
    assert not asked.goes


@pytest.mark.parametrize(
    "text",
    [
        "erase me from your list", "effacez moi de vos affaires", "delete me from your system",
        "please remove my name from your system", "delete my number from your records",
        "effacez-moi de votre liste", "enlevez mon numéro de votre système",
        "i want to be deleted from your records",
        "je voudrais être effacé de vos dossiers",
    ],
)  # fmt: skip
def test_who_is_to_go_from_our_books_wants_no_more_texts_too(text: str) -> None:
    asked = erasure(text)
    assert asked is not None
    assert asked.goes


@pytest.mark.parametrize(
    "text",
    [
        "delete my number", "remove me from your list", "stop texting me", "dont delete my info",
        "i deleted my info by accident", "my phone deleted everything",
        "my phone erased all my data", "i lost all my info", "they deleted my file at welfare",
        "can you delete the meeting", "erase my record", "i want to erase my record",
        "can you help me erase my record", "my boss deleted my shifts",
        "delete my info from facebook", "i need to delete my info from my phone",
        "did you delete my info", "do you delete my info when im done", "forget it",
        "forget everything i said", "forget about wed", "i forgot everything",
        "remove my name from the housing list", "efface mes textos", "effacez pas mes infos",
        "j'ai effacé mes infos", "mon cell a effacé toutes mes données",
        "ils ont supprimé mon dossier", "faire effacer mon casier", "effacer mon dossier criminel",
        "efface mes heures", "enlevez moi de la liste", "supprimez mon numéro",
        "on m'a effacé de la liste d'attente", "efface le premier", "oublie ça",
        "oubliez mon numero", "jai perdu toutes mes infos", "supprime mes infos sur facebook",
        "ils vont effacer mon dossier d'aide sociale", "i want everything to be over",
        "i want to be gone", "je veux etre effacé", "i want to disappear", "clear my schedule wed",
        "i cleared everything for wed", "remove everything from my place",
        "they removed all my stuff from the house", "get rid of my stuff", "erase everything",
        "delete", "my ex deleted all my data", "i want my data plan back",
        "i need my file from housing", "my info changed", "cancel everything",
        "jai plus de données", "mes données sont finies", "he told me to delete my info",
        "my data got deleted", "they want my info removed",
        "Effacer mon dossier, le pardon là, on demande ça à qui",
    ],
)  # fmt: skip
def test_no_request_to_be_erased(text: str) -> None:
    assert erasure(text) is None


def test_what_stands_beside_it_is_handed_on() -> None:
    asked = erasure("Stop texting me and delete all my info!")
    assert asked is not None
    assert asked.beside == "stop texting me and"
