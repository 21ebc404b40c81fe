"""The French table, put together from its rooms."""

from flows.screen.french import (
    abuse,
    aside,
    at_home_and_work,
    banter,
    bare_words,
    between_lines,
    body_gives_out,
    body_signs,
    breach,
    calls_for_help,
    controlled,
    danger_here,
    day_to_day,
    despair,
    farewell,
    few_words,
    few_words_today,
    figures,
    food,
    grief,
    half_said,
    hardly_said,
    harm_at_hand,
    in_jest,
    in_passing,
    in_the_act,
    last_hour,
    last_words,
    left_behind,
    light_talk,
    medical,
    near_the_end,
    no_way_back,
    of_things,
    over_now,
    overdose,
    own_hand,
    panic,
    past,
    plain_sense,
    plainly_said,
    relapse,
    self_harm,
    shelter,
    shown_harmless,
    sideways,
    small_signs,
    somebody_else,
    suicide,
    suicide_means,
    suicide_plans,
    suicide_words,
    taken_and_failing,
    threatened,
    threats,
    told,
    unsafe,
    weary_today,
    work,
    worn_out,
)
from flows.screen.french.by_ear import fold, inflected
from flows.screen.french.classes import CLASSES
from flows.screen.french.everyday import EVERYDAY
from flows.screen.french.masks import MASKS
from flows.screen.french.slots import SLOTS
from flows.screen.french.typed import TYPED
from flows.screen.french.watched import WATCHED
from flows.screen.rules import Table

RULES = (
    *own_hand.RULES,
    *suicide.RULES,
    *suicide_plans.RULES,
    *suicide_words.RULES,
    *suicide_means.RULES,
    *farewell.RULES,
    *half_said.RULES,
    *last_hour.RULES,
    *last_words.RULES,
    *past.RULES,
    *sideways.RULES,
    *left_behind.RULES,
    *small_signs.RULES,
    *self_harm.RULES,
    *overdose.RULES,
    *somebody_else.RULES,
    *threats.RULES,
    *abuse.RULES,
    *controlled.RULES,
    *threatened.RULES,
    *danger_here.RULES,
    *harm_at_hand.RULES,
    *calls_for_help.RULES,
    *hardly_said.RULES,
    *in_passing.RULES,
    *at_home_and_work.RULES,
    *medical.RULES,
    *body_signs.RULES,
    *body_gives_out.RULES,
    *shelter.RULES,
    *food.RULES,
    *relapse.RULES,
    *breach.RULES,
    *work.RULES,
    *grief.RULES,
    *panic.RULES,
    *unsafe.RULES,
    *despair.RULES,
    *worn_out.RULES,
    *few_words.RULES,
    *few_words_today.RULES,
    *near_the_end.RULES,
    *aside.RULES,
    *between_lines.RULES,
    *in_the_act.RULES,
    *bare_words.RULES,
    *taken_and_failing.RULES,
    *no_way_back.RULES,
    *weary_today.RULES,
)

FRENCH = Table(
    language="fr",
    typed=TYPED | {word: word for word in EVERYDAY.split()},
    slots=SLOTS | CLASSES,
    rules=RULES,
    masks=(*told.MASKS, *figures.MASKS, *light_talk.MASKS, *in_jest.MASKS, *banter.MASKS,
            *day_to_day.MASKS, *plain_sense.MASKS, *plainly_said.MASKS, *over_now.MASKS,
            *of_things.MASKS, *shown_harmless.MASKS, *MASKS),
    watched=WATCHED,
    negations="pas jamais aucun aucune sans ni rien personne",
    negated_after="pas plus jamais",
    begins="mal capable envie rien personne gout raison la le les je que de",
    carriers=(
        "de du d vraiment envie besoin gout idee idees pense penser intention que je me veux va "
        "ete eu fait faire des l la le a trop encore non l'intention aller pantoute question en "
        "voulu voulais pris "
    ),
    subjects=(
        "je j moi mon ma il elle on tu vous mais la "
        "le les cette ce "
    ),
    links="pour de que si ou et a",
    ceasing="",
    no_denials=(
        "arrete_pas arretes_pas arretera_pas cesse_pas stoppe_pas lache_pas arrete_jamais "
        "cesse_jamais pour_rien que_rien"
    ),
    joins="et mais alors donc but and",
    openers="je il elle ils elles on tu",
    reasons="parce car",
    binders="si quand que qui parce car apres avant comme lorsque dont",
    starts="mon mes dites dis envoyez envoie besoin envie pris pu plus peux veux tanne occupe",
    leads=(
        "a au aux de du d en dans sur avec sans pour par que qui ou quand si comme et mais le la "
        "les un une ce cette est suis ai as etait tu vous je il elle on pas plus jamais trop bien "
        "tout regarde ecoute vu lu chez contre mon ma mes c ca cest "
    ),
    common=(
        "je me moi mon ma mes le la les l un une des de du d et a au aux en dans sur pour par "
        "avec que qui ce ca cest il elle on tu vous y est suis ai as pas plus rien tout va "
        "veux fait faire se son sa ses mais si quand ou la ici soir bien trop encore ete etre "
        "avoir ont dit peux jai sont te nous leur lui eux chez sans comme aussi pense dis "
        "apres avant quelquun monde personne gars fille demain aujourdhui hier jour jours # "
        "svp merci capable besoin faut prend pris mis met sais sait voir passe jamais "
    ),
    twins={},
    long_words=(
        "suicide suicidaire suicider mourir overdose naloxone ambulance methadone suboxone "
        "saigne connaissance convulsions respirer etrangler poignarder couteau eviction "
        "expulse itinerant rechute rechuter consomme consommer angoisse panique anxiete "
        "deprime depression pilules bouteille insuline hopital urgence poitrine enceinte "
        "funerailles couvre desespere abandonne serrure refuge quelquun violence "
        "violer menace enferme taillader disparaitre vivant reveiller accident infection "
        "engourdi balcon medicament prescription pharmacie sevrage securite "
    ),
    fold=fold,
    slips_from=7,
    inflected=inflected,
)  # fmt: skip
