"""What somebody's hours are, as they told us and as we understood them. Both of a pair read these.

Nothing here says why somebody is taken: only when, and that they must be home or reachable.
"""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "hours.right": Text(
        en="{times}. Right? 1 = yes, 2 = no",
        fr="{times}. C'est bien ça? 1 = oui, 2 = non",
    ),
    "hours.right.again": Text(
        en="Sorry, I didn't get that. {times}. Right? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. {times}. C'est bien ça? 1 = oui, 2 = non",
    ),
    "hours.right_instead": Text(
        en="{new}, instead of {old}. Right? 1 = yes, 2 = no",
        fr="{new}, au lieu de {old}. C'est bien ça? 1 = oui, 2 = non",
    ),
    "hours.right_instead.again": Text(
        en="Sorry, I didn't get that. {new}, instead of {old}. Right? 1 = yes, 2 = no",
        fr="Pardon, pas compris. {new}, au lieu de {old}. C'est ça? 1 = oui, 2 = non",
    ),
    "hours.right_week": Text(
        en="Week of {until}: not free {week}. Right? 1 = yes, 2 = no",
        fr="Semaine du {until}: pas libre {week}. C'est bien ça? 1 = oui, 2 = non",
    ),
    "hours.right_week.again": Text(
        en="Sorry, I didn't get that. Week of {until}: not free {week}. Right? 1 = yes, 2 = no",
        fr="Pardon, pas compris. Semaine du {until}: pas libre {week}. C'est ça? 1 = oui, 2 = non",
    ),
    "hours.instead": Text(
        en="{new}. 1 = instead of {old}, 2 = both, 3 = that's not right",
        fr="{new}. 1 = au lieu de {old}, 2 = les deux, 3 = pas ça",
    ),
    "hours.instead.again": Text(
        en="Sorry, not clear. {new}. 1 = instead of {old}, 2 = both, 3 = not right",
        fr="Pardon, pas compris. {new}. 1 = au lieu de {old}, 2 = les deux, 3 = pas ça",
    ),
    "hours.reword": Text(
        en="Sorry about that. When are you not free? Please say it in other words, like: not free"
        " mon-fri 7 am to 3 pm",
        fr="Désolé. Quand n'êtes-vous pas libre? Redites-le autrement, comme: pas libre lun-ven"
        " 7 h à 15 h",
    ),
    "hours.reword.again": Text(
        en="Sorry, I didn't get that. When are you not free? Text it like: not free mon-fri 7 am"
        " to 3 pm",
        fr="Pardon, je n'ai pas compris. Quand n'êtes-vous pas libre? Écrivez par exemple: pas"
        " libre lun-ven 7 h à 15 h",
    ),
    "hours.known_one": Text(
        en="Your hours. To drop: 1 = {e1}. Anything new? Text it like: not free mon-fri 7 am to 3"
        " pm",
        fr="Vos heures. Pour enlever: 1 = {e1}. Du nouveau? Textez par exemple: pas libre lun-ven"
        " 7 h à 15 h",
    ),
    "hours.known_one.again": Text(
        en="Sorry, I didn't get that. To drop: 1 = {e1}. Anything new? Text it like: not free"
        " mon-fri 7 am to 3 pm",
        fr="Pardon, je n'ai pas compris. Pour enlever: 1 = {e1}. Du nouveau? Ex.: pas libre"
        " lun-ven 7 h à 15 h",
    ),
    "hours.known_two": Text(
        en="Your hours. To drop one: 1 = {e1}, 2 = {e2}. New? Text it like: not free mon 7-3",
        fr="Vos heures. Pour enlever: 1 = {e1}, 2 = {e2}. Du nouveau? Ex.: pas libre lun 7 h-15 h",
    ),
    "hours.known_two.again": Text(
        en="Sorry, I didn't get that. To drop: 1 = {e1}, 2 = {e2}. New? Like: not free mon 7-3",
        fr="Pas compris. Enlever: 1 = {e1}, 2 = {e2}. Du nouveau? Ex.: pas libre lun 7 h-15 h",
    ),
    "hours.known_more": Text(
        en="Your hours. To drop one: 1 = {e1}, 2 = {e2}. 3 = see more. New? Like: not free mon 7-3",
        fr="Vos heures. Pour enlever: 1 = {e1}, 2 = {e2}. 3 = la suite. Ajout? Ex.: pas libre lun"
        " 7-15",
    ),
    "hours.known_more.again": Text(
        en="Sorry, not clear. To drop: 1 = {e1}, 2 = {e2}. 3 = see more. New? not free mon 7-3",
        fr="Pas compris. Enlever: 1 = {e1}, 2 = {e2}. 3 = suite. Ajout? Ex.: pas libre lun 7-15",
    ),
    "hours.none": Text(
        en="We know of no times when you're not free. If there are, text them, like: not free"
        " mon-fri 7 am to 3 pm",
        fr="Nous n'avons aucune heure où vous n'êtes pas libre. S'il y en a, textez par exemple:"
        " pas libre lun-ven 7 h à 15 h",
    ),
    "hours.none.again": Text(
        en="Sorry, I didn't get that. Text when you're not free, like: not free mon-fri 7 am to 3"
        " pm",
        fr="Pardon, je n'ai pas compris. Textez quand vous n'êtes pas libre, comme: pas libre"
        " lun-ven 7 h à 15 h",
    ),
    "hours.usual": Text(
        en="You can usually meet {usual}. Times you like best? Text them like: best sat 10 am to 4"
        " pm",
        fr="Vous êtes d'habitude libre {usual}. Vous préférez un moment? Ex.: libre sam 10 h à"
        " 16 h",
    ),
    "hours.best": Text(
        en="You like {best} best. If that changed, text it like: best sat 10 am to 4 pm",
        fr="Vous préférez {best}. Si ça change, écrivez par exemple: libre sam 10 h à 16 h",
    ),
    "hours.usual_and_best": Text(
        en="You can usually meet {usual}. You like {best} best.",
        fr="D'habitude libre {usual}. Vous préférez {best}.",
    ),
    "hours.dropped": Text(
        en="Done, we dropped: {e1}. Not right? Just text it again.",
        fr="C'est fait, nous avons enlevé: {e1}. Erreur? Textez-le de nouveau.",
    ),
    "hours.noted": Text(
        en="Thanks, it's noted. To see or change your hours, text HOURS.",
        fr="Merci, c'est noté. Pour voir ou changer vos heures, textez HEURES.",
    ),
    "hours.unfit": Text(
        en="Thanks, it's noted. {when} with {name} doesn't fit that. Other times come next.",
        fr="Merci, c'est noté, mais {when} avec {name}, ça ne va plus. D'autres moments suivent.",
    ),
    "hours.unfit_next": Text(
        en="One more: {when} with {name} doesn't fit your hours. Other times come next.",
        fr="Un autre: {when} avec {name} ne va pas avec vos heures. D'autres moments suivent.",
    ),
    "hours.each_sunday": Text(
        en="Thanks for telling us. We can ask for your hours by text each Sunday. Want that? 1 ="
        " yes, 2 = no",
        fr="Merci de nous le dire. Nous pouvons demander vos heures par texto chaque dimanche. Ça"
        " vous va? 1 = oui, 2 = non",
    ),
    "hours.each_sunday.again": Text(
        en="Sorry, I didn't get that. Want us to ask for your hours each Sunday? 1 = yes, 2 = no",
        fr="Pardon, je n'ai pas compris. Voulez-vous qu'on demande vos heures chaque dimanche?"
        " 1 = oui, 2 = non",
    ),
    "hours.sunday_on": Text(
        en="OK, one text each Sunday. You can tell us this week's hours any time, like: not free"
        " mon 7-3, wed 3-11",
        fr="D'accord, un texto chaque dimanche. Cette semaine, textez vos heures quand vous voulez,"
        " comme: pas libre lun 7-15, mer 15-23",
    ),
    "hours.sunday_off": Text(
        en="OK, we won't ask. To tell us your hours any time, text HOURS.",
        fr="D'accord, nous ne demanderons pas. Pour nous dire vos heures, textez HEURES.",
    ),
    "hours.sunday_known": Text(
        en="Thanks for telling us. Text your hours any time, like: not free mon 7-3, wed 3-11. Want"
        " us to ask? Text: ask me on Sundays",
        fr="Merci de nous le dire. Textez vos heures, comme: pas libre lun 7-15, mer 15-23. Vous"
        " préférez qu'on demande? Textez: demandez le dimanche",
    ),
    "hours.week": Text(
        en="Hi {name}. When are you not free, week of {until}? Like: mon 7-3, wed 3-11. 1 = same"
        " as last week, 2 = off all week, 3 = don't ask again",
        fr="Bonjour {name}. Pas libre quand, semaine du {until}? Ex.: lun 7-15, mer 15-23."
        " 1 = comme la dernière, 2 = congé, 3 = ne plus demander",
    ),
    "hours.week.again": Text(
        en="Sorry, not clear. Week of {until}: text it like mon 7-3, wed 3-11. 1 = same as last"
        " week, 2 = off all week, 3 = don't ask again",
        fr="Pas compris. Semaine du {until}: écrivez par ex. lun 7-15, mer 15-23. 1 = comme la"
        " dernière, 2 = congé, 3 = ne plus demander",
    ),
    "hours.week_unknown": Text(
        en="We have no hours from last week. Text them like mon 7-3, wed 3-11. 2 = off all week,"
        " 3 = don't ask again",
        fr="Nous n'avons pas la semaine dernière. Écrivez par exemple lun 7-15, mer 15-23."
        " 2 = congé, 3 = ne plus demander",
    ),
    "hours.week_unknown.again": Text(
        en="Sorry, not clear. Text your hours like mon 7-3, wed 3-11. 2 = off all week, 3 ="
        " don't ask again",
        fr="Pas compris. Écrivez vos heures comme lun 7-15, mer 15-23. 2 = congé, 3 = ne plus"
        " demander",
    ),
    "hours.which": Text(
        en="When are you not free, exactly? 1 = {c1}, 2 = {c2}, 3 = neither",
        fr="Quand n'êtes-vous pas libre, au juste? 1 = {c1}, 2 = {c2}, 3 = aucun",
    ),
    "hours.which.again": Text(
        en="Sorry, I didn't get that. Not free: 1 = {c1}, 2 = {c2}, 3 = neither",
        fr="Pardon, je n'ai pas compris. Pas libre: 1 = {c1}, 2 = {c2}, 3 = aucun",
    ),
}
