"""What staff read about the rota: who is on call, swaps, gaps, and the test page."""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "drill.page": Text(
        en="{org} TEST PAGE: do our pages reach you? Reply {n}. This is only a test.",
        fr="{org} APPEL TEST: nos appels de garde vous arrivent? Répondez {n}. C'est seulement un"
        " test.",
    ),
    "drill.answered": Text(
        en="Thank you. The test page worked.",
        fr="Merci. L'appel test a fonctionné.",
    ),
    "drill.answer_so": Text(
        en="To answer the test page, text {n} alone.",
        fr="Pour répondre à l'appel test, textez {n} tout seul.",
    ),
    "drill.unanswered": Text(
        en="{org}: nobody answered the test page of {clock}. Pages about alerts may not arrive."
        " Please check your phone.",
        fr="{org}: personne n'a répondu à l'appel test de {clock}. Les alertes n'arrivent peut-être"
        " pas. SVP vérifiez votre téléphone.",
    ),
    "rota.gap": Text(
        en="{org}: nobody is first on call from {t1} to {t2}. Please fill it. To see the rota, text"
        " ONCALL.",
        fr="{org}: personne n'est de garde du {t1} au {t2}. SVP trouvez quelqu'un. Pour voir les"
        " gardes, textez GARDE.",
    ),
    "rota.gaps": Text(
        en="{org}: nobody is first on call from {t1} to {t2}. Gaps in the next 7 days: {n}. To see"
        " the rota, text ONCALL.",
        fr="{org}: personne n'est de garde du {t1} au {t2}. Trous d'ici 7 jours: {n}. Pour voir les"
        " gardes, textez GARDE.",
    ),
    "rota.put_on": Text(
        en="{org}: you are on call from {t1} to {t2}. Not right? Call {phone}.",
        fr="{org}: vous êtes de garde du {t1} au {t2}. Une erreur? Appelez le {phone}.",
    ),
    "rota.put_behind": Text(
        en="{org}: you are the backup from {t1} to {t2}. Not right? Call {phone}.",
        fr="{org}: vous êtes en relève du {t1} au {t2}. Une erreur? Appelez le {phone}.",
    ),
}
