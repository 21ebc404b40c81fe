"""Words of what is over, of other people and of requests, English and French."""

from flows.understand.word_lists import word_set

# Verbs of what is over ("started" only of one day).
OVER = word_set(
    """had hadnt didnt lost won beat slept went came saw called ate spent worked stole met
    watched drank partied talked cried laughed felt stayed ran walked waited fell broke died
    loved enjoyed missed woke hurt ended scored smoked used texted phoned drove cleaned played
    visited turned happened showed arrived found dreamt dreamed puked fought etais cetait jetais
    jetait avait avais avaient javais yavait"""
)
# What ends like a verb of the past and is none, or speaks of what is to come.
NOT_PAST = word_set(
    """need speed hundred unemployed tired bored married scheduled booked packed jammed slammed
    excited interested supposed stressed confused worried scared offered needed wanted asked
    suggested picked hoped figured planned invited promised agreed confirmed cleared allowed
    approved signed preferred proposed decided expected extended delayed owed indeed closed used
    cancelled canceled postponed rescheduled stacked crammed loaded swamped jacked
    naked limited related blessed sacred kindred sealed"""
)
# "was" is over after these: "it was cold this morning"; "the meeting was friday" tells a day.
WAS = word_set("was were wasnt werent etait etaient")
WAS_AFTER = word_set(
    """i it he she that this how we u you who they there y il elle ca ce comment matin soir nuit
    morning night day fds weekend semaine week party xmas noel"""
)
WAS_BEFORE = word_set(
    """up out in at so sick good fun late there busy working home asleep nice great"""
)
# "been up all night", "been waiting since 9": over; "been working nights" may go on.
BEEN_SO = word_set("since all up sick depuis")
# "got" is over only beside these: "got paid friday", but "got court monday".
GOT_OVER = word_set(
    """paid home out fired robbed jumped released arrested drunk sick back here married clean
    hurt beat high busted stuck lost kicked evicted mugged caught rained soaked"""
)
# Beside these a verb of the past asks or tells of what is to come: "was thinking fri".
AHEAD = word_set(
    """will ill wont can cant cannot could need needs want wants wanna gonna going hoping hope
    hopefully thinking wondering wonderin thinkin supposed told said says say moved changed
    pushed switched rescheduled postponed booked set scheduled try trying lets free available
    is are r add added gave coming come if let would peux jpeux jpeu peut peuvent pourrais
    pourrait pourra veux jveux veut vais jvas jvais vas va jva irai dois doit faut besoin
    chance moyen
    libre dispo disponible dit disait demande change changee deplace reporte remis remet prevu
    prevue cedule cedulee si donne mis mont aimerais voudrais voulais pensais devait devais
    serait sera pourrions deplacee deplaces reportee remise prevue cedules revoir changer
    deplacer annuler reporter pour"""
)
# Participles that tell of something done after "ai", "a", "est", "chu".
DONE = word_set(
    """dormi parti partie partis venu venue venus ri perdu gagne mange soupe dine dejeune ecoute
    ecrit fait vu bu lu
    eu ete alle allee
    alles arrive arrivee appele texte parle jase rencontre joue travaille marche couru pleure
    attendu reve recu paye vole vecu passe manque regarde achete vendu rentre rentree reste
    restee tombe tombee vomi fume consomme rechute tue danse chante file veille conduit battu
    casse brise blesse rate mort morte decede ne nee aime adore deteste niaise bosse cuisine couche
    couchee leve levee
    reveille reveillee capote braille vire lache arrete trouve oublie cogne ramasse saoule amuse"""
)
HELPING = word_set(
    """ai jai tai as a ya ont avons avez est es suis chu jsuis sest mest ma lai lont mont sont
    ete"""
)
# These need no helping verb: "pas dormi de la nuit".
DONE_ALONE = word_set("dormi ronfle")
BESIDE_HELPING = word_set(
    """pas jamais bien tout trop rien deja toute encore po ete mal beaucoup fort tellement pu
    juste vraiment meme fini"""
)
# After "chu" only: "chu sorti mardi".
OUT = word_set("sorti sortie")
# After "ma" a participle only where no noun is like it ("ma rencontre").
DONE_TO_ME = word_set("appele texte parle vu manque reveille vole battu aime paye brise")
# Endings of the imperfect, but words of their own or polite wishes.
NOT_IMPERFECT = word_set(
    """jamais mauvais francais anglais voulais jvoulais pensais jpensais esperais jesperais
    devais jdevais devait parfait souhait forfait palais delais balais relais essais engrais
    demandais jdemandais savais jsavais disais disait connais jconnais reconnais portugais
    danglais dirlandais dportugais libanais congolais
    camerounais senegalais benefait satisfait liait biais japonais"""
)
# "thurs was fine": it suits after all.
SUITED = word_set("correct bon ok okay mieux parfait beau good fine better perfect great")
FAVOURITE = word_set("fav fave favorite favourite preferee preferees favori favorie")
# Whose time it is when they stand before the verb.
OTHERS = word_set(
    """he she they hes shes theyre il elle ils elles lui eux mom moms mum mums mother mothers dad
    dads father fathers sister sisters sis brother brothers bro wife wifes husband husbands gf
    bf girl girls girlfriend girlfriends boyfriend boyfriends boy roommate roomie buddy friend
    friends cousin cousins uncle aunt auntie grandma grandpa gran nana neighbour neighbor boss
    landlord son daughter kid kids ex manager mari blonde chum coloc soeur frere mere pere
    femme fille gars fils grand_mere cousine oncle tante ami amie amis patron voisin voisine
    enfants flos parents everyone everybody monde dude guy lady roommates colocs shed man bunkie
    cellie plumber electrician exterminator hed theyd theyll"""
)
# What other people do round the clock.
THEIR_DOING = word_set(
    """works working work worked starts start begins finishes finish ends sleeps sleep goes opens
    closes get gets leaves comes come meets arrive arrives vient wakes eats plays prays smokes
    drinks sits doing does do got has travaille travaillent bosse commence commencent finit
    finissent termine rentre rentrent dort dorment va vont sort sortent ouvre ferme ferment fait
    font joue se part mange soupe leve needs besoin open close feed ferment close ouvrent
    travail fini finis"""
)
# What a house does for those who live in it.
SERVING = word_set("feed serve serves feeds wake servent sert reveillent reveille nourrissent")
SHIFTS = word_set("shifts shift jobs quarts chiffres jobines")
# How one is reached, also at hours at which nobody wants it.
REACHING = word_set(
    """text call phone message msg wake ring write ecrivez mecrivez ecris mecris appelez mappelez
    appelle mappelle textez textes texte derangez derange reveillez reveille"""
)
MESSAGES = word_set(
    """msg message messages msgs text texts txt texto textos email emails voicemail note
    reponse reply appel courriel"""
)
THEIR_PLACES = word_set(
    """school daycare work asleep sleeping bed home lecole ecole garderie travail lit working
    maison dort couches"""
)
BEING = word_set("is are r est sont")
BETWEEN = word_set(
    """said says dit que quelle quil y du de den
    always usually only still just never also at a in the la
    tjrs toujours en au"""
)
BEFORE_OTHERS = word_set(
    """step beau belle tout my ma mon mes the le la les her his our notre nos but and et pis well"""
)
MINE = word_set("me us i im nous moi jai je j jpeux chu jsuis we wanna want come lets mine")
# Things that have hours of their own.
THINGS = word_set(
    """dinner supper breakfast souper dejeuner lights bus train game match show movie film store
    lumieres mall library news office bank banque magasin autobus lautobus metro partie hockey
    biblio depanneur pharmacie tims walmart costco leafs habs canadien canadiens doors door kitchen
    cuisine bureau lib garderie cpe garage arena larena gym pool cafe market barber reveil cadran
    alarme alarm jets oilers flames canucks raptors jays"""
)
THEIR_HOURS = word_set(
    """starts start opens open closes close comes come leaves leave ends plays play is runs gets
    arrives lands
    commence finit ouvre ferme sonne rings passe part arrive joue est ouvrent ferment vient"""
)
THANKS = word_set(
    """thx thanks thank thankyou ty tks thnx thanx tnx merci mercii tysm sorry sry desole desolee
    scuse scusez excuse excusez"""
)
# "havent slept in 3 days" is behind, and proposes nothing.
NOT_SINCE = word_set("havent hasnt hadnt aint")
# "be there in 10 min" tells a lateness or a way, and proposes nothing.
ON_THE_WAY = word_set(
    """there late way omw arrive arrives jarrive arriverai coming running retard leaving pars
    route traffic trafic serai chemin minute"""
)
# What people think of a day.
FEELINGS = word_set(
    """blues suck sucks boring crazy insane nuts depressing lonely plate plates
    poche poches longs longues ennuyant fou folle
    vibes feeling feels weird sale sales deals special specials madness"""
)
RELATIONS = word_set(
    """cousin cousine sister brother sis bro soeur frere friend ami amie chum blonde coloc mom
    mother mere pere dad roommate buddy wife husband ex neighbor neighbour voisin voisine boss
    patron mentor gf bf girl girlfriend boyfriend fille gars oncle tante uncle aunt name nom
    dog chien chat cat daughter son niece nephew neveu kid guy"""
)
# A request or a new sentence begins with these, also without a stop.
OPENERS = word_set(
    """lets can could im ill id wanna chu jsuis jvas jvais jpeux jpeu cuz because bc coz parce
    pourrait peut peux fak"""
)
JOINED = word_set("i im ill we lets u can je jpeux chu on jai tu he she they")
# People whose hours only matter when they say that they work.
OFFICIALS = word_set(
    """po worker caseworker lawyer agent agente intervenante avocat mentor counsellor"""
)
ON_DUTY = word_set("works work starts finishes goes leaves travaille commence finit part termine")
THEIR_OWN = word_set("shift shifts job class game hours quart chiffre")
# How one is, what the weather is like, what came: with a day and without an hour no offer.
STATES = word_set(
    """tired exhausted cold freezing hot raining snowing sick sad lonely hungry sore hungover
    bored missing miss bday birthday cheque check paid payday paye rent loyer due rough worst
    weird beautiful sunny talk chat
    seeing feel feeling stressed anxious depressed crappy shitty luck chance fatigue fatiguee
    creve brule frette froid chaud mouille neige malade triste plate stresse stressee
    anniversaire rushant ecoeure tanne dur durs dure dures pire jase vu sens mennuie jmennuie
    grosse noir"""
)
# What falls on a day of the month, and is no time to meet.
DATED = word_set("paid payday paye rent loyer due bday birthday anniversaire fete")
WORKING = word_set("work working workin travailles travaillez travail bosses")
LIKING = word_set("hate hates love loves deteste hais jhais jaime aime haissable")
OPENING = word_set(
    """open opens close closes closed ouvert ouverte ouvre ouvrez ouvrent ferme fermez ferment"""
)
OPEN_OR_CLOSED = word_set("open opens close closes closed serves")
# What is open and no place: one's own time.
OWN_OPENINGS = word_set(
    "schedule calendar day days time week weekend wide nothing anything slot everything aft eve"
)
# What short names of days and months do, where somebody is called like that: "may asked about u".
NAMES_DO = word_set("said says told asked asks called texted wants came thinks misses")
# Sleep that does not come, and sleep that others are in.
SLEEPLESS = word_set("sleep dormir dors jdors awake debout reveille eveille")
ASLEEP = word_set("dors jdors sleep sleepin sleeping asleep")
