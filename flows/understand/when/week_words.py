"""Small words beside days and hours, English and French: duty, habit, whose week it is."""

from flows.understand.word_lists import word_set

# Words of duty: with them a wish to be somewhere is a rule.
DUTY = word_set(
    """have got need must supposed has wants mandatory allowed dois doit faut oblige obliges obligee
    obligatoire oblig devons devoir required cant gotta rules rule reglement bracelet monitor ankle
    conditions"""
)
# Words beside which a time of the week alone is free or refused ("i cant do mornings").
FILLERS = word_set(
    """i im id ill can cant could do make book schedule put it ever really anything on for me meet
    pls please svp stp
    sorry the le les la in de du je jpeux peux moi a ca cest c est sont come um any my is are r
    usually does well also and or then et ou to be those ones thing would mostly most always
    toujours avec at toute tout pour ok yes no oui non hi hey salut allo thanks merci but mais only
    just juste seulement better best mieux work works good great fine free never jamais pas not
    sabbath our holy faith religion
    meetings rencontrer voir normally habituellement generally want prefer prefere day time heures
    hours usual pis puis n got have ive anytime nimporte quel quelle quels
    between entre after apres before avant
    from ideal unavailable indisponible around
    nothing rien mean dont doesnt wont arent isnt suis jsuis chu home chez nous
    its up talk dear bon bonne correct parfait ni now astheure maintenant sauf excepte except
    besides"""
)
# Said of something that comes round, without saying when.
HABIT = word_set(
    """mandatory oblig obligatoire always usually normally regularly regular generally every each
    weekly ever toujours habituellement normalement regulierement chaque toutes"""
)
# An appointment that somebody wants made takes no time yet.
BOOKING = word_set("set book schedule arrange plan make create reserve cedule planifier prendre")
# "just evenings", "mornings are best".
ONLY = word_set("""only just best better juste seulement uniquement mieux ideal ideally""")
# Somebody else's week; the last of these words before the claim decides.
MINE = word_set(
    """i im ive ill id my me mine we our us je j jai moi mon ma mes nous notre nos jsuis"""
)
THEIRS = word_set(
    """he she they hes shes theyre his her hers their you youre your yours u ur who it its il elle
    ils elles tu vous votre vos ton ta tes y lui qui sister brother bro sis mom mum mother dad
    father wife husband gf bf girlfriend boyfriend roommate mentor friend buddy cousin uncle aunt
    ex boss manager neighbour son soeur frere mere pere femme mari blonde chum coloc ami amie
    voisin voisine tante oncle patron mentore mentors everyone everybody someone somebody people
    office library store place bank shelter magasin bureau biblio banque"""
)
# Something else than one's own present week: the past, a wish, a search, a change asked for.
NOT_NOW = word_set(
    """extend ask used was were worked lost lose looking look wish hope hoping want wanted quit
    fired laid missed broke hate hates moved past anymore stopped cherche cherchais perdu perdre
    voudrais veux aimerais voulais travaillais avais etais ete lache manque brise hais applique
    deteste besoin pus ancien ancienne sick malade closed fermee ferme cancelled canceled apply
    applied if depose deposes deposer dropped"""
)
# Gone for days, or a shift beside the usual ones: with a taken time it tells of hours.
AWAY = word_set(
    """away absent absente gone parti partie vacances vacation voyage holiday holidays travelling
    traveling town hopital lhopital hospital hospitalise desintox detox rehab jail double shift
    shifts overtime chiffre"""
)
# Beside these an unknown word with days and hours is nothing that takes somebody's time.
UNRELATED = word_set(
    """open opens opened close closes closed ouvert ouverte ouvre ouvrent ferme fermes ferment
    lautobus autobus metro train runs run comes come passe passent leaves leave part meet meets
    see voir voit voyons rencontrer text txt message write texte ecris ecrivez lets let wake
    waking eat eats eating drink drinking smoke smoking cry think thinking
    hurt hurts leve couche dort mange bois fume pleure pense regarde watch watching tv
    show game hockey odds won win gagne score people personnes kids weeks semaines old ans dollars
    bucks paid pay paye payday rent loyer sale special solde same thing fois time times on se can
    could would should will wanna maybe peut pourrait pouvez peux nothing rien someone quelquun
    mets mettez mettons
    please svp like love hate aime adore every chaque okay ok yes no oui non
    conviendrait convient conviennent irait mirait marcherait arrangerait arrange adonnerait adonne
    fonctionnerait ferait poserait suit suits fits"""
)
# Weeks that are not all the same: no weekly rule holds them.
_UNEVEN = (
    "every other|every second|every 2nd|every third|every 3rd|every 2 weeks|every two weeks"
    "|every 3 weeks|every 4 weeks|every couple weeks|every few weeks|every 2 days|biweekly"
    "|bi weekly|alternate|alternating|other week|once a month|twice a month|monthly|each month"
    "|of the month|of every month|of each month|every month|rotating|rotate|rotates|rotation"
    "|rotations|on and off|on off|week on|weeks on|days on|change every|changes every"
    "|changes each|change each|changes weekly|varies|different every|aux deux|aux 2|sur deux"
    "|sur 2|sur trois|sur 3|toutes les deux|tous les deux|tous les 2|toutes les 2|chaque deux"
    "|du mois|par mois|chaque mois|mensuel|rotatif|rotatifs|change chaque|change toutes"
    "|change tout|varie|en alternance|alterne|tous les 3|aux trois|aux 3|jamais pareil"
    "|jamais pareils|semaine de jour|semaine de nuit|semaine de soir|one week days|one week nights"
    "|week of nights|week of days|jamais le meme|chaque 2|each other"
)


def _by_first_word(phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word -> the phrases that begin with it."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for said in phrases.split("|"):
        words = tuple(said.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(same) for first, same in found.items()}


UNEVEN = _by_first_word(_UNEVEN)
# "Only got tues", "jai ma pass": no time is taken by such a thing.
NO_THING = word_set(
    "push move change switch reschedule bump make only just juste pass passe passes sortie"
)
# The days of a week that are left.
REST = _by_first_word(
    "rest of the week|rest of the wk|rest of the days|other days|autres jours|reste de la semaine"
    "|reste dla semaine"
)
