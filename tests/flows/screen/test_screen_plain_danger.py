"""Danger said plainly and in few words, as most people say it: a rule hears every one of these.

The net beneath the rules does not count here: it comes and goes with its weights.
"""

import pytest

from flows.screen.net import NET, weigh
from flows.screen.normalise import tokens
from flows.screen.screening import BUILT_IN, Tables, screen

RULES_ALONE = Tables(BUILT_IN.screens, frozenset({NET}), BUILT_IN.hash)

ENGLISH = (
    "i want to die|wanna die|i wanna kill myself|gonna end it tonite|im gonna hang myself|"
    "i have a rope|took a bunch of pills|took all my pills|swallowed the whole bottle|i od'd|"
    "he od'd|my friend od'd call 911|shes not breathing|he stopped breathing|"
    "my buddy turned blue|she wont wake up|he wont wake up|passed out and wont wake up|"
    "cant breathe|my chest hurts bad|chest pain and my arm is numb|im bleeding bad|"
    "cut my wrist|i cut myself deep|cutting again|he hit me|my bf hit me again|he choked me|"
    "he wont let me leave|he locked me in|he has a knife|hes got a gun|"
    "theres a guy with a gun here|someone followed me home|im scared of him|"
    "im gonna kill him|gonna stab him|ima shoot him|i will hurt somebody|"
    "i have a gun and im going there|i might hurt my kid|my son took pills|"
    "my daughter wants to die|my brother says hes gonna kill himself|"
    "my cellmate hung himself|i have no place to sleep|im on the street|"
    "sleeping outside in the cold|kicked out tonight nowhere to go|no food for 3 days|"
    "havent eaten since monday|my kids are hungry|i used again|relapsed last night|"
    "i drank again|i need a fix bad|out of my meds|no insulin left|"
    "seeing things that arent there|hearing voices|voices tell me to do it|"
    "panic attack cant stop shaking|nobody would miss me|better off without me|"
    "cant do this anymore|i give up|no point living|whats the point|tired of living|"
    "i dont want to be here|goodbye everyone|tell my kids i love them|this is my last text|"
    "im done with life|im on the bridge|standing on the tracks|lost my job|"
    "missed my po im going back|theyre gonna send me back|warrant out for me|my mom died|"
    "my brother died yesterday|i was raped|he forced me|they jumped me last night|"
    "got stabbed|got shot|call an ambulance|need an ambulance now|help me please hes here|"
    "i drank bleach|had a seizure|think im having a stroke|baby isnt moving|"
    "im pregnant and bleeding|diabetic and shaking bad|guy next door is beating his wife|"
    "my roommate is threatening me|i feel unsafe at the house|im gonna run|"
    "make sure my boys get my drum. after|"
    "my bank card is in a envelope w ur name u know what to do|"
    "wrote the letters for my girls theyre on the table|u wont have 2 look after me much longer|"
    "if the lord wont take me ill do it myself|a tired that rest dont touch|"
    "shoulda finished it last time. wont screw it up again|nobody will notice til rent day|"
    "phone goes off the bridge n then me|my way out is in the drawer|"
    "used to wanna die its back again|"
    "stepped on the grinder its pourin thru my sock|caught the skilsaw blood is gushin out|"
    "guys i owe got my address n sent a pic of my house|"
    "my niece took off on the sled sayin well never see her again|"
    "last of my insulin today n my drug card got cut off|4 days on the bottle now|"
    "feels like i got out just to sit in another cage|sat alone with my birthday cake|"
    "thinkin bout dying all day|havent slept in 4 days cant stop thinking|i wana die|kms|"
    "imma kms|gona kill my self|wnt 2 die|dont wanna live no more|i cnt do dis no more|"
    "endin it 2nite|took 30 tylenol|ate all my meds|too much fent|did too much h|"
    "my heart is racing from coke cant breath|he od|hes od narcan aint workin|not breathin|"
    "lips r blue|aint wakin up|hes foaming at the mouth|my man beat me up|"
    "he punched me in the face|hes hittin me rn|he put his hands on me|"
    "locked in the bathroom hes outside|he got a blade|dude pulled a gun|"
    "bout to kill this guy|gonna smash his head in|imma hurt sum1|"
    "i wanna hurt my kid im scared|my boy od|my gf cut her wrists|my sis tryna kill herself|"
    "outside no place 2 go|slept in a bus shelter|shelter is full|its -20 n im outside|"
    "on the street since last nite|lost my room|landlord kicked me out|no food in 2 days|"
    "starvin|used last nite|im high again|back on meth|slipped up n drank|"
    "need dope sick as hell|dopesick|outta methadone|ran out of my seizure meds|"
    "voices r back|they r watchin me thru the tv|cant stop shakin|everythin is pointless|"
    "no1 cares if i die|yall be better w/out me|cant take it no more|see u on the other side|"
    "look after my dog when im gone|sry 4 everything bye|wont be here tmrw|"
    "on top of the parkade|at the bridge rn|po gonna breach me|"
    "missed curfew theyll lock me up|cops lookin 4 me|mom passed|buried my bro today|"
    "he raped me|got jumped|stabbed in the leg|shot in the arm|need a doctor now|call 9 1 1|"
    "mentee told me he wants to die|my mentee texted goodbye im worried|"
    "the guy i mentor said he took pills|my mentee has a gun|"
    "he beat me last week n hes home in an hour|swallowed em all already feels warm|"
    "noose is up n ready|endin it monday after the funeral|not livin thru 1 more summer im done|"
    "u were always kind 2 me. look after urself. bye|will u take my cat 4 good|"
    "hope mornin forgets to come|im done fightin. lyin down now|"
    "they r better off with a photo of me|"
    "friday he says or they break my fingers|got a piece. we finish it 2nite|"
    "standin at my plugs door|tired but not sleep tired|if she leaves im jumpin off the overpass|"
    "keep thinkin bout steerin in2 a transport|my thighs r all slashed up|"
    "they know where i sleep. a van parked out front no lights|no urge 2 live"
)

FRENCH = (
    "j'ai envie d'en finir|jai le gout den finir|envie den finir a soir|jai juste envie d en finir|"
    "chu tanné faut que jen finisse|"
    "jveux mourir|je veux mourir|jva me tuer|jvais me pendre|jai pris toutes mes pilules|"
    "jai avalé une bouteille de pilules|jai fait une overdose|y a fait une overdose|"
    "mon chum respire pu|y respire pas|elle se reveille pas|y se reveille pu|yé tout bleu|"
    "jai de la misere a respirer|jsuis pu capable de respirer|jai mal a poitrine|"
    "jai mal dans poitrine pis mon bras est engourdi|je saigne ben gros|"
    "jme suis coupé les veines|jme suis coupée|jme coupe encore|y ma frappé|"
    "mon chum ma frappée encore|y ma étranglée|y veut pas que jsorte|y ma barré dans chambre|"
    "y a un couteau|y a un gun|ya un gars avec un gun icitte|quelqu'un me suit|"
    "jai peur de lui|jva le tuer|mva le tuer|jva le poignarder|jvais faire mal a quelqu'un|"
    "jai un gun pis jmen va la|jai peur de faire mal a mon flo|mon gars a pris des pilules|"
    "ma fille veut mourir|mon frere dit quy va se tuer|mon voisin de cellule s'est pendu|"
    "jai nulle part ou dormir|chu dans rue|jdors dehors|"
    "y mont mis dehors a soir jai nulle part ou aller|jgele dehors|"
    "jai rien mangé depuis 3 jours|mes enfants ont faim|jai reconsommé|jai rechuté hier|"
    "jai rebu|jai besoin de ma dose|jai pu de medicaments|jai pu d'insuline|"
    "jvois des affaires qui sont pas la|jentends des voix|les voix me disent de le faire|"
    "crise de panique jtremble|personne va sennuyer de moi|y seraient mieux sans moi|"
    "jen peux pu|jabandonne|ca sert a rien de vivre|a quoi bon|tanné de vivre|"
    "jveux pu etre la|adieu tout le monde|dis a mes enfants que jles aime|"
    "cest mon dernier texto|jen ai fini avec la vie|chu sur le pont|chu sur la track|"
    "jai perdu ma job|y mont crissé dehors de ma job|"
    "jai manqué mon agent jretourne en dedans|y vont me renvoyer en dedans|"
    "ya un mandat contre moi|ma mere est morte|mon frere est mort hier|jai été violée|"
    "y ma forcée|y mont sauté dessus hier|jme suis fait poignarder|jme suis fait tirer|"
    "appelle une ambulance|ca prend une ambulance|aidez moi y est icitte|"
    "jai bu de l'eau de javel|jai fait une crise d'epilepsie|jpense que jfais un avc|"
    "mon bebe bouge pu|chu enceinte pis je saigne|chu diabetique pis jtremble|"
    "le voisin bat sa femme|mon coloc me menace|jme sens pas en securité a maison|"
    "jpense a mourir toute la journee|"
    "jai pas dormi depuis 4 jours ca arrete pas dans ma tete|apelle 911|appelez le 911|"
    "jva sauter|jva me crisser en bas du pont|jai peur quelquun peut maider|jve mourir|"
    "jveu mourir|jvx pu vivre|mva mcrisser en bas|jva mpendre|jtanne de vivre|"
    "chu tanné dla vie|jai pris 30 tylenol|jai gobé mes pills|trop de fent|"
    "jai trop snifé mon coeur debatte|y od|yé en od narcan marche pas|respire pu|"
    "les levres bleues|se reveille pas|ya de la mousse a bouche|mon chum ma battu|"
    "y ma donné un coup de poing dans face|y me frappe la la|"
    "chu barré dans toilette yé dehors|y a une lame|y a sorti un gun|jva le tuer ce gars la|"
    "mva y casser la gueule|jva faire mal a kkun|jai envie de faire mal a mon petit|"
    "mon gars od|ma blonde s'est coupé les veines|ma soeur essaye de se tuer|"
    "dehors pas de place ou aller|jai dormi dans un abribus|le refuge est plein|"
    "dans rue depuis hier|jai perdu ma chambre|le proprio ma crissé dehors|"
    "rien mangé depuis 2 jours|les enfants ont rien mangé|jai consommé hier|"
    "jai repris le speed|jai bu hier soir|chu en manque|malade de manque|jai pu de methadone|"
    "jai pu de pilules pour mes crises|les voix sont revenues|y mespionnent par la tv|"
    "jarrete pas de trembler|ca sert a rien|si jmeurs tout le monde sen fout|"
    "yé mieux sans moi|chu pu capable|chu pret a partir|on se reverra de lautre bord|"
    "occupe toi de mon chien quand jserai pu la|scuse pour toute bye|jserai pu la demain|"
    "chu sul toit|jai été slaqué|mon agente va me breacher|"
    "jai manqué mon couvre feu y vont me rentrer|la police me cherche|y ma violée|"
    "jme suis fait sauter dessus|poignardé dans jambe|tiré dans bras|"
    "ca me prend un docteur la la|mon mentoré ma dit quy veut mourir|"
    "mon mentoré ma texté adieu chu inquiet|mon mentoré a pris des pilules|"
    "mon mentoré a un gun|personne va marreter cette fois|on ma trouvé trop vite lautre fois|"
    "jai demandé pardon a tlm jpeux partir en paix|jveux pas me rendre a mes 30 ans|"
    "jattend quy sorte pour le planter|yen a un de nous deux qui rentre pas a maison|"
    "jai la yeule en sang pis y va recommencer|ya pas dautre choix que mourir|"
    "jrentre au bureau avec un calibre demain ca va faire du bruit|yer temps que jen finisse|"
    "mes idées noires reviennent jai peur de moi a soir|y mont coupé le courant on gele|"
    "jai flambé ma paye dans les machines|chu encore saoul dhier jai manqué mon groupe"
)

TEXTS = f"{ENGLISH}|{FRENCH}".split("|")


@pytest.mark.parametrize("text", TEXTS)
def test_plain_danger_is_heard_by_a_rule(text: str) -> None:
    assert screen(text, (), RULES_ALONE).level != "none"


@pytest.mark.parametrize("text", TEXTS)
def test_plain_danger_is_heard_in_capitals_and_behind_an_answer(text: str) -> None:
    assert screen(f"1 {text.upper()}", (), RULES_ALONE).level != "none"


@pytest.mark.parametrize("laughter", ["lol", "mdr", "haha", "jk", "\U0001f602"])
def test_laughter_behind_plain_danger_lowers_no_red(laughter: str) -> None:
    red = [text for text in TEXTS if screen(text).level == "red"]
    assert [text for text in red if screen(f"{text} {laughter}").level != "red"] == []


@pytest.mark.parametrize("laughter", ["lol", "mdr", "haha", "jk", "\U0001f602"])
def test_the_net_does_not_weigh_laughter(laughter: str) -> None:
    text = "they can find somebody else to feed the dog from now on"
    assert weigh(tokens(f"{text} {laughter}")) == weigh(tokens(text))


@pytest.mark.parametrize(
    "text",
    [
        "theres a guy following me with a knife",
        "theres someone following me with a gun help",
        "some dude is chasing me he has a machete",
        "a man is following me with a hammer",
        "ya un gars icitte avec un gun",
        "quelqu'un avec un couteau dans lentrée",
        "ya un homme armé devant le bloc",
        "ya quelqu'un qui me suit avec un couteau",
        "un inconnu me suit y a une machette",
    ],
)
def test_an_armed_stranger_is_danger_that_no_reader_of_this_phone_brings(text: str) -> None:
    assert (screen(text).level, screen(text).category) == ("red", "third_party")


@pytest.mark.parametrize(
    "text",
    [
        "my ex is following me with a knife",
        "my boyfriend is chasing me with a hammer",
        "mon ex est dehors avec un couteau",
        "mon chum me suit avec une machette",
    ],
)
def test_who_is_no_stranger_may_read_this_phone(text: str) -> None:
    assert (screen(text).level, screen(text).category) == ("red", "abuse_violence")
