"""Times to choose from, and what was chosen. Both people of a pair read these."""

from collections.abc import Mapping

from flows.texts.text import Text

# How a text with times begins, before several and before a single one. "near" says why nothing
# fits where they asked; "plain" follows a text that has said why already, "sorry" is ours to say.
LEADS: Mapping[str, tuple[Text, Text]] = {
    "": (
        Text(en="No problem. Pick one:", fr="Aucun souci. Choisissez:"),
        Text(
            en="No problem. One time fits you both. Is it OK?",
            fr="Aucun souci. Un moment convient à vous deux. Ça vous va?",
        ),
    ),
    "plain_": (
        Text(en="Pick one:", fr="Choisissez:"),
        Text(
            en="One time fits you both. Is it OK?",
            fr="Un moment convient à vous deux. Ça vous va?",
        ),
    ),
    "taken_": (
        Text(
            en="Sorry, that time was just taken. Pick one:",
            fr="Désolé, ce moment vient d'être pris. Choisissez:",
        ),
        Text(
            en="Sorry, that time was just taken. One other fits you both. Is it OK?",
            fr="Désolé, ce moment vient d'être pris. Un autre convient à vous deux. Ça vous va?",
        ),
    ),
    "near_": (
        Text(en="{why} Closest:", fr="{why} Sinon:"),
        Text(
            en="{why} One other time fits you both. Is it OK?",
            fr="{why} Un autre moment convient à vous deux. Ça vous va?",
        ),
    ),
    "sorry_": (
        Text(
            en="Sorry, {mentor} couldn't come. Our fault. Pick one:",
            fr="Nos excuses, {mentor} n'a pas pu venir. Choisissez:",
        ),
        Text(
            en="Sorry, {mentor} couldn't come. It was nothing you did. Is this time OK?",
            fr="Nos excuses, {mentor} n'a pas pu venir. Vous n'y êtes pour rien. Ce moment vous"
            " va?",
        ),
    ),
    "phone_": (
        Text(en="By phone, pick one:", fr="Par téléphone, choisissez:"),
        Text(
            en="By phone, one time fits you both. Is it OK?",
            fr="Par téléphone, un moment convient à vous deux. Ça vous va?",
        ),
    ),
    "video_": (
        Text(en="By video, pick one:", fr="Par vidéo, choisissez:"),
        Text(
            en="By video, one time fits you both. Is it OK?",
            fr="Par vidéo, un moment convient à vous deux. Ça vous va?",
        ),
    ),
}
AGAIN = (
    Text(en="Sorry, I didn't get that.", fr="Pardon, je n'ai pas compris."),
    Text(
        en="Sorry, I didn't get that. Is this time OK?",
        fr="Pardon, je n'ai pas compris. Ce moment vous va?",
    ),
)
TIMES: Mapping[str, Text] = {
    "three": Text(
        en="1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, call me",
        fr="1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, appelez-moi",
    ),
    "two": Text(
        en="1 = {t1}, 2 = {t2}, 3 = none of these, call me",
        fr="1 = {t1}, 2 = {t2}, 3 = aucun, appelez-moi",
    ),
    "one": Text(
        en="1 = {t1}, 2 = no, call me",
        fr="1 = {t1}, 2 = non, appelez-moi",
    ),
}


def _offered(lead: str, count: str) -> dict[str, Text]:
    """A text with so many times, and its second wording."""
    asked, again = ((texts[1] if count == "one" else texts[0]) for texts in (LEADS[lead], AGAIN))
    key = f"offer.{lead}{count}"
    return {
        key: _joined(asked, TIMES[count]),
        f"{key}.again": _joined(again, TIMES[count]),
    }


def _joined(lead: Text, times: Text) -> Text:
    return Text(en=f"{lead.en} {times.en}", fr=f"{lead.fr} {times.fr}")


def _with_backup(count: str) -> dict[str, Text]:
    """Somebody else's times by phone or video: the way is said, or they would come in person."""
    mentors = {"one": "2", "two": "3"}[count]
    times = {"one": "1 = {t1}", "two": "1 = {t1}, 2 = {t2}"}[count]
    texts: dict[str, Text] = {}
    for way, en, fr in (("phone", "phone", "téléphone"), ("video", "video", "vidéo")):
        texts[f"offer.backup_{count}_{way}"] = Text(
            en=f"{{mentor}} can't, but {{name}} from our team can, by {en}: {times},"
            f" {mentors} = rather {{mentor}}",
            fr=f"{{mentor}} ne pourra pas, mais {{name}} de l'équipe peut, par {fr}: {times},"
            f" {mentors} = plutôt {{mentor}}",
        )
        texts[f"offer.backup_{count}_{way}.again"] = Text(
            en=f"Sorry, I didn't get that. With {{name}} by {en}: {times},"
            f" {mentors} = rather {{mentor}}",
            fr=f"Pardon, je n'ai pas compris. Avec {{name}} par {fr}: {times},"
            f" {mentors} = plutôt {{mentor}}",
        )
    return texts


OFFERED = (
    {key: text for lead in LEADS for count in TIMES for key, text in _offered(lead, count).items()}
    | _with_backup("one")
    | _with_backup("two")
)
TEXTS: dict[str, Text] = OFFERED | {
    "offer.backup_two": Text(
        en="{mentor} can't make it, but {name} from our team can: 1 = {t1}, 2 = {t2},"
        " 3 = rather {mentor}",
        fr="{mentor} ne pourra pas, mais {name} de notre équipe peut: 1 = {t1}, 2 = {t2},"
        " 3 = plutôt {mentor}",
    ),
    "offer.backup_two.again": Text(
        en="Sorry, I didn't get that. With {name}: 1 = {t1}, 2 = {t2}, 3 = rather {mentor}",
        fr="Pardon, je n'ai pas compris. Avec {name}: 1 = {t1}, 2 = {t2}, 3 = plutôt {mentor}",
    ),
    "offer.backup_one": Text(
        en="{mentor} can't make it, but {name} from our team can meet you: 1 = {t1},"
        " 2 = rather {mentor}",
        fr="{mentor} ne pourra pas, mais {name} de notre équipe peut vous voir: 1 = {t1},"
        " 2 = plutôt {mentor}",
    ),
    "offer.backup_one.again": Text(
        en="Sorry, I didn't get that. With {name}: 1 = {t1}, 2 = rather {mentor}",
        fr="Pardon, je n'ai pas compris. Avec {name}: 1 = {t1}, 2 = plutôt {mentor}",
    ),
    "offer.done_backup": Text(
        en="Done. You meet {mentor} this time: {when}, {where}. Not right? Text UNDO within 10"
        " minutes. Thanks for telling us.",
        fr="C'est fait. Cette fois, c'est {mentor}: {when}, {where}. Erreur? Textez RETOUR d'ici"
        " 10 minutes. Merci de nous l'avoir dit.",
    ),
    "offer.which": Text(
        en="Just to be sure, is it 1 = {s1}, 2 = {s2}, 3 = neither?",
        fr="Pour bien comprendre, c'est 1 = {s1}, 2 = {s2}, 3 = aucun des deux?",
    ),
    "offer.which.again": Text(
        en="Sorry, I didn't get that. 1 = {s1}, 2 = {s2}, 3 = neither",
        fr="Pardon, je n'ai pas compris. 1 = {s1}, 2 = {s2}, 3 = aucun des deux",
    ),
    "offer.otherwise": Text(
        en="{why} Nothing fits in person. 1 = phone, 2 = video, 3 = small group,"
        " 4 = another week, 5 = call me",
        fr="{why} Ça ne marche pas en personne. 1 = téléphone, 2 = vidéo, 3 = petit groupe,"
        " 4 = autre semaine, 5 = appelez-moi",
    ),
    "offer.otherwise.again": Text(
        en="Sorry, I didn't get that. Another way? 1 = phone, 2 = video, 3 = small group,"
        " 4 = another week, 5 = call me",
        fr="Pardon, je n'ai pas compris. Autrement? 1 = téléphone, 2 = vidéo, 3 = petit groupe,"
        " 4 = autre semaine, 5 = appelez-moi",
    ),
    "offer.none_fit": Text(
        en="I can't find a time that fits you both. {coord} will look at it with you.",
        fr="Je ne trouve pas de moment qui convient à vous deux. {coord} va regarder avec vous.",
    ),
    "offer.rounds_over": Text(
        en="Thanks for trying. {coord} will call you to find a time together.",
        fr="Merci d'avoir cherché. {coord} vous appellera pour trouver un moment ensemble.",
    ),
    "offer.done": Text(
        en="Done. New time: {when}, {where}. Not right? Text UNDO within 10 minutes. Thanks for"
        " telling us.",
        fr="C'est fait. Nouveau moment: {when}, {where}. Erreur? Textez RETOUR d'ici 10 minutes."
        " Merci de nous l'avoir dit.",
    ),
    "offer.kept": Text(
        en="OK, nothing changes: {when}, {where}.",
        fr="D'accord, rien ne change: {when}, {where}.",
    ),
    "offer.noted_none": Text(
        en="That's OK. {coord} will call you to find a time together.",
        fr="Pas de problème. {coord} vous appellera pour trouver un moment ensemble.",
    ),
    "offer.noted_coord": Text(
        en="That's OK. {coord} will contact you about meeting up instead.",
        fr="C'est correct. {coord} communiquera avec vous pour vous voir à la place.",
    ),
    "offer.coord_one": Text(
        en="One time fits you both. Is it OK? 1 = {t1}, 2 = no, {coord} instead",
        fr="Un moment convient à vous deux. Ça vous va? 1 = {t1}, 2 = non, plutôt {coord}",
    ),
    "offer.coord_one.again": Text(
        en="Sorry, I didn't get that. Is this time OK? 1 = {t1}, 2 = no, {coord} instead",
        fr="Pardon, je n'ai pas compris. Ce moment vous va? 1 = {t1}, 2 = non, plutôt {coord}",
    ),
    "offer.coord_two": Text(
        en="Pick one: 1 = {t1}, 2 = {t2}, 3 = none of these, {coord} instead",
        fr="Choisissez: 1 = {t1}, 2 = {t2}, 3 = aucun, plutôt {coord}",
    ),
    "offer.coord_two.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = none of these, {coord} instead",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = aucun, plutôt {coord}",
    ),
    "offer.coord_three": Text(
        en="Pick one: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, {coord} instead",
        fr="Choisissez: 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, plutôt {coord}",
    ),
    "offer.coord_three.again": Text(
        en="Sorry, I didn't get that. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = none of these, {coord}"
        " instead",
        fr="Pardon, je n'ai pas compris. 1 = {t1}, 2 = {t2}, 3 = {t3}, 4 = aucun, plutôt {coord}",
    ),
}
