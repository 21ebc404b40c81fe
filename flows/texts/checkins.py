"""How somebody is, and how often we ask."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "less.two_weeks": Text(
        en="OK, fewer texts: from now on we ask how you are every two weeks. Fewer still? Text"
        " LESS. A break? Text PAUSE.",
        fr="D'accord, moins de textos: on prendra de vos nouvelles aux deux semaines. Encore"
        " moins? Textez MOINS. Une pause? Textez PAUSE.",
    ),
    "less.monthly": Text(
        en="OK, fewer texts: from now on we ask how you are once a month. Fewer still? Text LESS."
        " A break? Text PAUSE.",
        fr="D'accord, moins de textos: on prendra de vos nouvelles une fois par mois. Encore"
        " moins? Textez MOINS. Une pause? Textez PAUSE.",
    ),
    "less.meetings": Text(
        en="OK, you only get texts about your meetings. For a break from those too, text PAUSE.",
        fr="D'accord, seulement des textos sur vos rendez-vous. Pour une pause de ceux-là aussi,"
        " textez PAUSE.",
    ),
}
