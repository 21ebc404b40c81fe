"""The weights of the net, made by `tests/corpus/train_net.py`. Nobody edits them."""

STEP = 0.1
BIAS = -1.399
ABUSE_BIAS = -2.242
THRESHOLD = 2.66

CRISIS = {
    -48: """
bring ~ia_
""",
    -44: """
your
""",
    -43: """
ta ton
""",
    -42: """
<|non
""",
    -41: """
~sco ~your
""",
    -39: """
~_ta_
""",
    -38: """
~_eco ~moo
""",
    -37: """
chips ~anta ~icks ~lo_ ~mpot
""",
    -36: """
<|dead me|the ri tes toi|> ~_moo ~exam ~xam
""",
    -35: """
belle cours i|like meeting ~matc
""",
    -34: """
3|> <|do a|perdu bonne creme dentiste livres lol|> named time||the ~_ka ~_ri_ ~_tea ~bore ~hips
""",
    -33: """
is||me ~201 ~_201 ~_ast ~_t' ~ha_ ~hi_ ~spec ~steu
""",
    -32: """
5|> <|comment <|who bored content de|grave im|good rien||grave ~_sco ~_y' ~_yog ~_yu ~danc ~kar
~lear ~murd ~nio ~pau ~rad ~urde ~yog
""",
    -31: """
asteure bien fin|du me|a murder n|got one||the tu|fais u|want was|just yes ~_kar ~_wre ~ampi ~anse
~eadi ~fa_ ~gie ~ora ~osa ~rass ~wre ~za_
""",
    -30: """
all|good c'est|quoi de|joie fair for|the game|> in||good its|a lol no|i pour|un rain retard|> song
tickets va|bien ya||ans ~'s_ ~45_ ~_19 ~_pau ~_rh ~affi ~cce ~diet ~evoi ~ingo ~joy ~kat ~lor_ ~mpi
~nate ~olit ~paus ~rose ~rtim ~rum ~sauc ~supe ~tain ~tami ~ton_ ~tori
""",
    -29: """
50 <|is <|that cell|est course deja|> emergency et|moi jeans je|peux last|day mais|on match on||la
plants sirop soup|> super we||it ~'ac ~99_ ~_ep ~_pep ~beig ~brin ~dest ~emot ~evu ~hick ~inv ~itam
~nion ~oco ~onto ~pep ~resu ~trev
""",
    -28: """
<|home <|ok <|what a|demain a||lol cest|tu de||soeur do|they est||faut fete|> free haha in||n
i||you pas|grave pizza que||est remote show tempete|> thanks toi un|an when||get wifi y|etait ~5h_
~_20 ~_50_ ~_8h ~_hah ~_lol ~_piz ~_sap ~aha ~aha_ ~amon ~anis ~astr ~clas ~ennu ~esol ~evo ~evue
~hah ~haha ~hei ~inin ~jard ~lag ~lat_ ~li_ ~lol ~lol_ ~neg ~nnui ~ode_ ~oude ~piz ~pizz ~pod ~rabb
~reci ~revu ~ric ~rint ~rtif ~ska ~t'a ~uie_
""",
    -27: """
99 <|final <|news <|prends <|shoot <|tu ai||un au||ca a|ri a||attack bday c'est|juste came||the
camping chez|le chiale cute envoie eu|> eu|de game garden gave|me jai|mon la|rencontre liver local
mood need|the on|time on|va on||pas on||un pages pis|de poisson prevention rencontres sauce t'as
tomates tot tu||de veux|tu x|> ~50_ ~_ale ~_goa ~_ty ~amo ~angr ~appl ~ated ~auce ~cast ~ea_ ~eag
~ege ~ema_ ~g's ~g's_ ~game ~goa ~gras ~lay ~lert ~math ~mbs ~nord ~ntes ~oan ~pair ~pois ~poun
~queu ~rnis ~rpr ~sab ~ssel ~surp ~tap ~uqu ~uque ~utin ~vita ~wow ~wow_
""",
    -26: """
<|does <|mentor <|ton agent|a avec||canne a|baby a|heart best bingo blanche class couteau|a cure
danse dans|ce die||the down|the en|fin en||mais fine fixed get|the great|> hockey im|safe je||en
joie|> juin le||au ma|passe mdr merci|d'avoir mon||ca nord now|w oignons only|> on||mange
overdose|de parait pas|envie plaster poutine pulled|me pu|depuis quel reading retour sac|au
sandwich|> serie she|said start tea the|shop too|> trousse tuer|si tuque un|souper up||4 va|mieux
voisin|> wasn't we||to y|sont ~'mo ~_cin ~_hor ~_inv ~aca ~arro ~cak ~cake ~dod ~doug ~dul ~eats
~ede_ ~epe ~eue_ ~film ~hee ~hial ~icy ~ifi_ ~ilm ~juin ~lom ~lott ~magi ~meur ~nevo ~ngo_ ~oe_
~oua ~rhu ~rhum ~riti ~sult ~tis ~toi_ ~traf ~udo ~uin ~urpr ~xam_ ~xes ~xes_ ~zza_
""",
    -25: """
<|arrete <|bombe <|coupe <|encore <|hang <|personne <|rat <|sick <|t'as <|y'est and||a a|mange
a||jte a||un but|my ca||du cette||la cheap come|over complete concert cut||the danger des|bas
de|soir did|u diet dont||the driver eau en||ma ete|> fini|mes great hi im|late it|with journal jus
keys|in la|toune le|doc le|fantome le|lait le||vient mentore mon||dit mornings notre novembre|>
no|> no|big of||on on||arm on||une or|not pate perdu|sa phone|was pis|toute pose que||du qui|> ri|>
shift|> should|be the|dead the|form the|ladder the|mentor the||but the||good tire tot|> travaille
tu|> un|bebe un|bon va|> vend venu ~'enn ~'te ~_5h ~_99 ~_99_ ~_dod ~_mag ~_t'a ~_tt ~_tuq ~ah_
~ala ~arac ~arpe ~best ~boud ~buch ~cand ~cier ~cin ~clu ~ddl ~ddle ~deso ~dore ~dr_ ~etf ~fic_
~fun_ ~h30 ~h30_ ~hai_ ~heap ~hopp ~irop ~lew ~lew_ ~livr ~mins ~movi ~mum_ ~nste ~nuie ~ola ~omar
~ombs ~ored ~pec ~prev ~pto ~rdes ~reno ~rnal ~sabl ~siro ~skat ~spel ~ssin ~tea_ ~teli ~tery ~tuq
~tuqu ~ued ~urse
""",
    -24: """
2|> 5h <|c <|fire <|lache <|qui <|stop <|take apres|on au|chalet au||chu a|better a|shelter a|very
a||now back||work beaux buche carte|> ca||mieux conge content|> creve deer dit|le dit||je du|bloc
fell||on fin||mois flu formulaire got|my got||place im|fine is|my is|ok is||so i|put jai|fini
jdors|comme jour||de jumped|in king la|grippe la|tv le|lundi le||su like|it m'a|pas manquer mdr|>
met mi|soon moose mouches moved|to movie mum net new||and pas|pris pas|si paul pleine pogne||les
presse presse|> refuge|de s'est|fait saison scene screen se||pour shelf surprise te thank|god
the|back the|church the|front the||centre the||keep to|bed to||the used|2 we|r when|ur wild wow
~03_ ~_50 ~_5h_ ~_ama ~_gru ~_hi_ ~_hoc ~_jea ~_l'm ~_mdr ~_meu ~_oig ~_pai ~_sab ~_sof ~ador ~agin
~agne ~aks ~ara ~arn ~asti ~bais ~ccor ~cip ~daid ~deca ~deck ~dict ~eans ~eese ~ef_ ~ege_ ~ermo
~esu ~form ~free ~gary ~ggs ~ggs_ ~gine ~gru ~guer ~hass ~iait ~irmi ~ito ~jamm ~jus_ ~l'm ~leva
~liti ~lomb ~lon_ ~m'ac ~m's ~m's_ ~mail ~mbo ~mdr ~meat ~mman ~moos ~mper ~muse ~nav ~ndic ~nscr
~ntor ~nvit ~ocal ~odo ~olat ~orie ~orms ~outo ~ovie ~pne ~prai ~rade ~rcel ~rel_ ~riai ~rico ~rli
~root ~rpe ~sess ~shar ~sof ~song ~spag ~ssen ~sush ~swit ~tors ~trom ~urre ~vat ~vet_ ~yuh
""",
    -23: """
2015 <|as <|don't <|gotta <|jhais <|jump <|knock <|nobody <|y'a accroche angry an||and apporte
asked avez|vous a|deux a|trouver a||way bath battery beige bell butter canadiens chasse chips|>
choir chu|mort code come|> comme|a comme||bebe cuisine|> curling dad|> deadly desole de|faim de||on
didnt||the dishes dis|moi dure du||dans eats eh encore||a enlever enterre||les entrevue exam
ferme|le file fired|up good|man good|now got||job grass grippe hair|> happy happy|> hit||up
homework instead is||4 is||its it||the jai|mes jdemenage jprends juillet|> jump|on just||my
kill|the l'eau|> last||at la|creme la||c'est les||c'est le|demenagement liver|> long||it look||a
luck mall|> marie maudit ma|mentore mes|idees mes||noires mondays monter name|of next|wk non|a
on||des oublie|pas paint parking pas|bu patience plate|> pour|hier pour||des quand|jai questions
quilles raconte raise refusee rencontre r|u season seen sieste sieste|> sourdough spag t'en
that||is the|address the|bbq the|name the||did the||it time|at today||a two|> u une|piece
une||grosse un|> ur urgence vaisselle velo way|> wearing who|won w|that you|have y|pleut ~_91 ~_duc
~_eme ~_exe ~_gy ~_imp ~_ken ~_neg ~_net ~_nic ~_ska ~_su' ~_te_ ~_tv ~_vel ~_you ~_yuh ~ague ~ales
~arbi ~ath_ ~atif ~atm ~atre ~bonn ~broc ~caf_ ~ccin ~chel ~chon ~datt ~den_ ~eh_ ~eo_ ~estl ~exe
~fine ~flu_ ~grad ~helf ~heri ~hock ~inem ~infi ~info ~insc ~ipa ~irp ~izza ~jays ~juli ~l'mo ~lamp
~lati ~laug ~lay_ ~llag ~luie ~mdr_ ~mood ~moui ~nega ~ners ~ning ~notr ~ntag ~oga ~pect ~plui
~pneu ~poil ~reu ~ripp ~rma_ ~rna ~rof_ ~rr_ ~scor ~sky_ ~su' ~t'as ~tart ~toma ~uine ~ulie ~umo
~unta ~vacc ~wes ~wifi ~wild ~you ~zza
""",
    -22: """
19 4|my 8 8h 8|> <|11 <|come <|dropped <|google <|i'd <|long <|our <|photo <|tes <|tuer <|worth
ago||i alone|at amour and|it and||there at||for au|resto avec|ses a|mort a||day a||machine beau|>
besoin|d'un blew bumper call|the cards|> ce|qu'on chance|> chats cheville chez|sa cost coup||soleil
criait cute|> cuz|too c|> dans||cafe dead|on depuis||ans de|cell de||cest died|of dodo du|bois eggs
eh|> en|feu en||depuis essay est|fini est|venu etait||on failli||de faut||le feels|lighter
fell|asleep feu|> fier||moi for|once frere|a fridge|> gary gateau ghosted glacee gonna|crash
good|way grand|> groupe|de habs hand||me hat homard horse i'll if||late il|fait in||shes is|there
it|but it|go it|just j'me|suis jai|saute jan jase jays jeton|de jeu je||lundi karaoke killed|it
l'atelier last||but la|madame la|tempete la||je left|the les|photos let||know le|cafe le|pot lol|im
loup mad|> mais||un merci|de mes|vieux me||was mis|du moi|un months|> mon||mais my|plants nap
news|said nice nuit|blanche of|an overtime own|place parler|au par|mois passee|jai pas|suicidaire
patates pick|up pilule pk pouce pour|aller pour|finir pour|mes pour||mois prends queue rencontre|>
resume rhume sappelle sorted su'l t'a the|old this||is toronto to||i tv up|for ur|truck vet vieux|>
ville|> we we|were whats|for whats||supper what|a what|is wont|start yoga ~'ach ~015 ~015_ ~2015
~_ang ~_cos ~_eh ~_eh_ ~_eq ~_equ ~_ros ~_sce ~_vet ~_wes ~_wow ~_y'e ~_zom ~acce ~agr ~aks_ ~ambo
~anca ~anin ~apit ~arp ~aug ~aun ~bic ~bits ~cale ~cene ~cipe ~cock ~cos ~crem ~deer ~dish ~dsh
~eaks ~eani ~ecip ~eggs ~elo_ ~eppe ~erb ~euse ~expo ~ferr ~firm ~fran ~gest ~gies ~gol ~grip ~hees
~ircu ~irm ~jrep ~kitt ~laye ~lers ~lici ~loan ~loup ~luck ~maz ~menu ~mpin ~mud ~ncen ~ncou ~ngee
~nice ~nks ~nnu ~ntis ~nven ~oal ~onk ~onte ~ora_ ~ourt ~owli ~pag_ ~pepe ~pie_ ~plat ~ploi ~pouc
~pric ~rah ~rair ~rgie ~roy ~rut ~sant ~scou ~secr ~seen ~sell ~sies ~sky ~sour ~spea ~ssy ~ssy_
~sume ~tist ~tora ~tram ~tv_ ~uait ~vreu ~word ~xpo ~y'e ~zel ~zom ~zomb
""",
    -21: """
14|> 3h|> 88 <|4 <|coup <|safe <|send <|tonite <|which <|workin about|a about|my again|i'm aid
allergies and||still ans|aujourdhui art au|mariage avec||job a|fait a||coat a||deux a||fait a||oui
beurre bins blood|test bridge||the but||a c'est||de cake ca||ma centre|open chez||frere chu|correct
cod comme||le coucou cream d'ecran d'ecran|> dead||the depuis|longtemps des||au de|tel de||jen
die|for dont|even dress drive dropped|a du|boss en||lol equipe est|beau est|correct est|rendu
etait||mais everybody|> fait|ses fait||par fall finally|> finaly|> fine|> finit||le fix flip forms
for|that freedom|> fries gars|dans gateau|> girl|> gonna||in got|any got||out got||own grand grave
haute he||at he||back home|safe hour||the how|much hung i'm||it if|you imagine is|killin is||too
it|wasn't i||him i||touch j'ai|trop j'arrive jcogne jerk je||bien jfais|du joue jpeux||parler
juste|le jvoulais|mourir k kids||at laisse|tomber last|yr last||so la|prof left|at leg|day let|u
le|bac le||des lighter|> like||baby line|> lost|a lovely man|> march march|> may|> ma|sauve ma||mis
ma||pour meurs me||at mins mon|cv moon morts my|lunch my||called naloxone|kit not|usin off||at
of|hurtin only|a ont||la on||juste on||les or|die or|what pair paques passez pas|perdu pas||danger
pause pepere permis|> pharmacist picked|up pie piscine plane pluie pot|de pounds pour|la pour|sa
po|said pret|> prof pu||ca que|j'en qui|parle retired root same|> send||the serve session set|>
sister|she sorry|i so|please starts|mon still||me su'a suicides t theatre they||kids the|grass
the|remote the||part the||pills the||told the||tonite thinkin|of thought|she thread till|11 tims|>
toaster tourtiere toute||beau trompe une|buche une||mais un|verre u|help u|in venir vie|de
wants||know whatsapp who||this wow|> writing y||bien ~'inf ~120 ~_19_ ~_8_ ~_8h_ ~_ana ~_b1 ~_bak
~_bic ~_bio ~_buf ~_hai ~_pod ~_puc ~_t_ ~_u_ ~a's ~a's_ ~acl ~acle ~agre ~alty ~anai ~anso ~ao_
~apto ~arbr ~aths ~atme ~bak ~bber ~bble ~beni ~blew ~boxe ~buf ~buff ~cabl ~ccep ~cco ~chia ~cist
~cita ~coc ~cole ~cum ~drum ~eagu ~eap ~eap_ ~eare ~econ ~ecre ~edu ~ego ~elic ~enge ~erry ~esum
~eve_ ~ewo ~git ~goal ~grin ~gy_ ~habs ~hams ~hans ~heel ~hia ~humi ~icie ~idd ~ies ~iffr ~imbi
~iou ~isci ~iva ~j'ar ~jan_ ~jcog ~joy_ ~kie ~laud ~leag ~lty ~lty_ ~mane ~maud ~meu ~mewo ~mpie
~mpol ~nclu ~ndli ~nfir ~nise ~nson ~ntio ~oas ~oast ~odo_ ~ofa ~oli ~orat ~otio ~otr ~otre ~oum
~oxe ~oyed ~peak ~pies ~pout ~pta ~puc ~rabl ~raff ~rago ~rbre ~rdou ~rlin ~rpri ~rros ~rse_ ~rump
~ryw ~sked ~sofa ~sso_ ~teac ~thri ~tr_ ~tret ~tris ~uat ~uba ~ubs ~uce ~udit ~ueue ~ugh_ ~uins
~unse ~urli ~usc ~vise
""",
    -20: """
2009 2||1 3|2 3|hours 4|ppl <|belle <|blue <|bris <|drop <|feeling <|food <|her <|ice <|oublie <|ta
<|tas <|today <|tonites <|use <|votre <|walking about||a adieu|le ai||eu alerte allo amene among
among|us and|dont arms|> asteure|> au||parce a|hand a|la a|tu a||boss a||but a||dimanche
a||vendredi b4|u baisse ballon believe belle|> benevole ben|la besoin||pour boiler book||it born
bowling bridge|is bureau|est bus|but bus|is b|> champion chanson chante chaque|noel chauffe
cherche|du chez||tante come|by compris conge|> content|de cool counsellor cours|de crepes crime
crossword dance danser day|of deck demi|> des||j'ai de|gun de|sang de||grand de||ou die|in dodo|>
do|i ecoute elm em|dead entre||et en|juin en|pleine even|> faire|du fait||a fait||an fait||ans
fait||souper file|> fille|veut fini|avec fire|drill fixed|it food|is form formulaires for|2 gav||a
get|a give||on glacee|> grabbed|my guys||it hanging he's|a he's||a hiding|under hier|le honey
how||does if||want is|dead it|took i|take i||40 j'ai|eu j'ai|trouve j'ai|tue j'ai||mes jai|brule
jai|tue jai||envie jam jammed je||juste jme||fait jumper jva|pas keys||my kill|for knocked knock|em
knock||dead l'air|d'un la|moitie la|saison les|blancs les|voisins les||veulent le|prof le|silence
library|card like|the link lived load lol|i lol|the longs long|does lont m'a|crie m'a||le
mais|c'est mange|mon mange|une mat means memes mentoring missed|ur mis|le mix mon|compte mon|homme
mon||rouge more||since morte|de mourir|de mourir||jveux my|gloves my|hair my|hunting my|voice
my||lol my||the nearly negatif new||is new||same noires|> non|pas no||since offered off|for old|me
ont|perdu on||demain on||perdu on||ri or|the ours out||up ou|juste pas|les pas||une peche|> permis
pics|> pis|jen pis||au podcast politique poor pour||fete que|jamais qui||au quoi|le reached rendez
rendez|vous reply roll saturday|> saute|dans se|parle se|voit shopping shots sofa sont|mortes
so||took special spelling stop||me tele terrain thats|why ther|a the|room the|wife the|xmas
the||bit the||program the||rain the||shes tires toast ton|pere took|out to|think tue||pas tu||les
txt|when ty une||pour un|ours up||by up||this vacances victim vin|> waitin||u wants|a want||im
was|for was|last was||the went|for what|time what||u workin|on worth|it ya|> yrs|ago yuh y|sest
~'heu ~'men ~2nd ~911 ~911_ ~98_ ~_88 ~_cak ~_dic ~_exa ~_fix ~_hil ~_hoo ~_i'l ~_jog ~_jui ~_k_
~_mec ~_mic ~_nv ~_ori ~_our ~_pk_ ~_rhu ~_rir ~_ris ~_rot ~_tax ~_tik ~_tom ~_top ~_tup ~_ur_
~_we_ ~_y'a ~addy ~afet ~agu ~aini ~airi ~alou ~appy ~arne ~ary ~arz ~asil ~awar ~bba ~beco ~beur
~bon_ ~cana ~chea ~circ ~clim ~cod_ ~crep ~cyc ~cycl ~dang ~debo ~demm ~depe ~dget ~dist ~diva
~docu ~dodo ~duri ~earn ~eatr ~ecia ~ecs_ ~ecup ~efs ~efs_ ~elu ~emi ~enal ~enth ~epos ~erce ~erk_
~erwa ~esse ~eurr ~feli ~flos ~gam ~gie_ ~gl_ ~gnai ~gres ~grow ~hant ~hio ~humb ~hyd ~hydr ~i'l
~i'll ~iggi ~ild_ ~incl ~inve ~iper ~itis ~j't' ~jea ~jog ~jogg ~joye ~jui ~kis ~ksh ~lad_ ~loss
~lumb ~mab ~mall ~mic ~mini ~mouc ~mpio ~napp ~nat ~nest ~nfo ~oads ~oga_ ~ogna ~olid ~olu ~oly
~ordr ~orks ~otat ~ouco ~ouh ~oumo ~ouss ~owee ~owl ~oyan ~pari ~peci ~pero ~pion ~pisc ~pk_ ~plom
~ppet ~raco ~ria ~riez ~rmie ~romo ~roui ~rras ~rren ~rv_ ~ryer ~scin ~serm ~sic_ ~ske ~snip ~soud
~ssom ~stew ~stle ~t'en ~talo ~tax ~teur ~tew ~thum ~tif_ ~tise ~tok_ ~trea ~tric ~tuit ~uee ~uie
~uns ~url ~val_ ~xame ~xpos ~y'a ~y's ~y's_ ~ycl ~ydr ~yoga ~yuh_
""",
    -19: """
1|et 1||demi 2003 20||trop 3e|etage 40||de 45 6|> 8|mois 911 <|au <|creve <|felt <|finally <|go
<|heard <|kill <|meeting <|rappelle <|rentre <|she's <|sos <|your achete|des advil alive|2day
aller|au all||the annees ans|de apres||c arbre as|tu at|> at|their at||bring at||clinic at||like
au|garage a|bullet a|double a|failli a|nap a|pain a|parking a|scare a||all a||mere bad||last bath|>
be||wed bicycle bless bon bout|my boxes break bridge||closed bring|my broke|on brought|me bus||to
c'est|beau c'est|un c'etait|juste cafe|du cant|hear can|we can||bring ca|que ca||au ca||tout
character chargeur cher|> chili chu|ben cinema clapped clapped|> cliff closed|the cold|is
coloc|ronfle continue cool|> corde|a correcte cos couleur couvreur cover|letter crampe creme|glacee
dealer||n descendu des|fleurs de|fatigue de|fumer de|nouvelles de|plus de|rencontre de|sucre
de||chez dit|un divan dix doc does|the dont|drink dont|think dosette do||have drole|de drop|dead
ducks during du|chien du|gateau du|stationnement du||c'est each ecole encore||mon en|une est||cette
est||jvas extra ex|> facture fais|un fais||de fait||le fell|over fenetre||sous film fingers|crossed
five|years fond|> forgot|my formation forme for|everyone for||old for||week from|2 fun gars||dit
gas|> gave|up giving god|is god||good gonna||on gr8 grince gutted habit had||scare hangin|out hero
he|owes he||off homme|> hoodie|> i'm|over i'm||this im|free insulin|n invite in|10 in||the is|from
it's||hot i|finished i|make i||19 i||use j'ai|dit j'ai|mange j'm'ennuie jai|plus jai||suivi jardin
jen|parle je|travaille jlache|pas job||y journee|a jtais jumeaux jumped||the jumper|in just||in
jva|au jva||me jvoulais||vivre keepin keep|the killed|the killed||in killing|me kit l l'air|>
l'imprimante l'monde lad lads la|fin la|le la|manette la|souffleuse la|vaisselle la||passe
la||tourne la||trop league les|oignons les|rencontres lettre||a le|beau le|concierge le|groupe
le|quai like||now line|is liste|des list|pls longtemps||ca long|but long|day loved|it love|it
made|a mail|> mais|au mais|bon manette manger|du manje math ma|carte meat meme|est mentor|is merci
merci|> mes|cheveux mes|pieds me|but me|here me|tue misery mis|dans mollets mononcle mon|deuil
mon|telephone mon|texto mon||ronfle more|and morning|and mortes mort|dans mouille mouille|>
my|coach my|conditions my|essay my|finger my|manager my|new my|will my||only needed need|anything
never|again niveau nord|> now|n no||we nuit|passee n|ap n|went occupe|> off||4 of||myself one|out
onions ont|change on|sundays on|this on|track on||ca on||its ot other||of ouch outils|> oven
paintin panier|> panique||y panne parade passe|tout passe||soir pas|frappe pas|me pas|rechute
pas|trop pas||au pas||gun pas||j'ai pas||qui path peas personnage personne||blesse pis|content
pis|tu plates pleut pour|toi poussiere pray|for premiere|fois price priere printemps|> printer
prise|dans proud||me pulled||over pup pure qu'est||qu'on que|j'etais qui|criait readin ref rendu|>
reno renverse reprend right|on root|beer sapin sayin sa||en scare sellin sept se||du she'd shes||w
she|had she||on shifts shoe|> shot||the sick|beat signed|up singing solo sont|parties son||his sos
so||the st stayin stew sucre suis|fait suis|pas tarte that|one that||last then|my they|closed
the|bins the|deck the|garden the|hot the|oven the||came the||finally the||food the||now this|cold
thoughts||that thought|i'd time|is ting tir tired||this today||to tomates|> top tout|l'monde
tout||bien to|know to|myself to||a to||store trafic trampoline transmission turned|out turns|out
tu||tu under|it une|belle une|chance une|mouche une|volee une||que un|arbre u|dont u||if
vaisselle|> va|a va|prendre va||la verifie video|> vieux village violence voisine|est waitin|4
walking|dead walkin|> war wasnt|a was|19 was|born was||my weddin went|> whats|ur what||is when||was
who||the why|do with|that w||n xx yelled ye|> you||3 ~'as_ ~'ate ~'cu ~'mon ~2nd_ ~_45 ~_7h ~_88_
~_acc ~_beu ~_cla ~_cp ~_dai ~_elm ~_enj ~_ext ~_gam ~_hei ~_jag ~_jim ~_joi ~_joy ~_l'c ~_ot_
~_poe ~_pum ~_rs ~_sar ~_sea ~_tap ~_tip ~_toa ~_tv_ ~_vac ~_wic ~_zoo ~acco ~airc ~aka ~alri ~anoe
~aok ~aoke ~apin ~apt ~arao ~aron ~ary_ ~aske ~atti ~aveu ~ayo ~azon ~bake ~bala ~bara ~bend ~beu
~bicy ~bins ~bio_ ~bond ~capi ~ch' ~cka ~ckey ~clif ~clow ~coco ~cone ~cret ~cria ~d'ec ~dear ~deme
~desk ~dic_ ~dney ~dule ~dus ~e'd ~e'd_ ~eba ~elm_ ~emet ~enj ~enjo ~epis ~erar ~erbe ~erol ~esk
~esk_ ~esul ~eta_ ~eun ~exti ~fich ~fix_ ~fy_ ~geth ~gnal ~grai ~herm ~hern ~hoir ~hys ~ic_ ~icyc
~iddl ~idne ~iler ~ilia ~ilm_ ~imb ~inoi ~inos ~inso ~iona ~ishe ~itat ~itiq ~j'ap ~j'te ~jag ~jam_
~jean ~jeu_ ~jim ~jon ~ka_ ~kara ~kea ~kidn ~l'av ~l'c ~labr ~lage ~lar ~lava ~lech ~leo ~liff
~llor ~loi_ ~loon ~lov ~lri ~lrig ~magn ~mbs_ ~mix_ ~nces ~nett ~nip ~nipe ~njoy ~nks_ ~nop ~nsel
~nuan ~oac ~oach ~okie ~ol_ ~olai ~olo_ ~omot ~ompo ~onat ~onds ~onke ~ores ~osta ~oudi ~ougi ~ouin
~ouns ~outu ~pepp ~play ~poor ~poth ~prep ~pum ~pump ~rao ~raok ~rard ~rdio ~reni ~rga ~rice ~rira
~rmat ~roll ~roma ~roni ~rpen ~rumm ~rvis ~rywh ~scon ~sdo ~sea ~seb ~seil ~send ~slay ~soli ~spa_
~spre ~su'a ~sum ~swor ~t'a_ ~t'in ~t's ~t's_ ~ta_ ~tape ~toa ~toas ~tow ~trum ~tupp ~tys ~tys_
~uate ~udin ~uin_ ~una_ ~uno ~urti ~usee ~van_ ~vees ~vely ~wels ~witc ~yal ~ylo ~ythm ~zon_ ~zoo
""",
    -18: """
10|min 14|times 2014 2021|> 2||4 2||to 2||w 31|> 3h 4|for 4|semaines 4||or 4||was 6||pis 7 7h <|ben
<|char <|crack <|delete <|desole <|donne <|dope <|envoie <|etre <|feelin <|finished <|gary <|heat
<|jeans <|jeudi <|jsais <|labour <|left <|mum <|nah <|night <|nope <|nuit <|oui <|quelle <|saute
<|say <|school <|sure <|tree <|triste <|whos airpod alert all||and alright amene|un amis ans|pis
appris|a arrete||fumer art|> asleep|on at|2 at|3 at||old aussi|on autre|chose aux|cartes aux|rats
au|2e au||demploi au||ma a|6h a|autre a|bath a|book a|killer a|nice a|raise a|tv a|winter a||20
a||7 a||bout a||chose a||des a||h a||help a||mort a||question a||trop a||walks a||when back|2
bandaid bbq beach beans|> bebe|dort been|workin believe|it bella besoin|d'aide besoin||rien
better|> bible|> bien|la billets bio birthday|> black||for bleedin|money bleedin||on bleue|> boil
bon|sens bon||la bowling|> bras|mort breakfast brule|mon buffet bureau|> bureau|de burger c'est|lui
c'est||gars c'etait|moi caf cake|> call|u cassee|> casserole ca|parait cest|dla cest||job
ces|bottes ce||de charge|> cheese cherche||monde chess chest|day choked||the chu|brulee chu||jai
class||the comfy complete|> compte|a concours corde|pour coughing could|kill coupe|du coupe|en
cousin|ca couteau||pain cpr crack|in cremaillere cul cut||finger c|toujours d'aide d'attendre
d'entrer d'entrer|> d'ete daide dans||le dead|body dead||in demploi depuis|> derniere|a
derniere||de des||le deuxieme de|courant de|diabete de|garage de|minutes de|naloxone de|rire
de|tourtiere de||juste de||noires didnt|sleep died|at die|4 dirait|un dishwasher dit|> dit|ok
dit||gars docteur|a doc||my dogs|> don't||it donne|mes dont|mix dos|en douche|pis dr drink dumb
du|caribou du|mat du|spag du|suicide du||cette du||pas encore|mis entorse en||ans en||jvoulais
est|fier est|reparti etait||meme etes eu|mon eu|peur everyone's everywhere facon|de faim|de fais||a
fee feuille||mis fille|m'a finally finir|ma fini|ma fois|de fortnite for||bus for||by found|it
free||the fromage from|hell funny|> fun|> gars|il gazon ged genou gerard get|in ginette glad||didnt
goin|2 goin||bed good||for got|up got||teeth gouttes|> grandeur guit guitar|> haha|> hamster
have||it help|me help|w hen he|passed he|yelled his||when home|n home||had hurt|nobody i'm|dying
ice|road ikea il|come in|2015 in||just in||mood is|bleedin is|church is|closed is|ready is|she
is||a its|just its|me it|ended it|thank it||god i|bring i||born i||come i||longer i||thoughts
j'ai||c'est j'ai||d'un j'ai||le j'ai||mourir j'ai||son j'arrive|> j'tiens jai|vide jai||mes
jattends jen|veux je||la je||sul joue|du jsuis||le jtravaille judo jusqu'a|23h jusqu'en juste|mes
just|4 keys||the kicks kids|have kill||a l'avocat l'eau|a l'heure|de l'inventaire l'ouvrage
lache|moi landed laugh laval lavoir law|> la|cote la|douche la|musique la|parole la||sera
les|canadiens les|oeufs letter|for le|dentiste le|dos le|film le|garage le|lien le|match le||une
lien life|when limit lmao locked||of longer|need lost||pounds mais||du maman||mange mardi|> married
mattress ma|drogue ma|trousse meh mene mentorat mentors mere|va mes||me me|pick min||retard mi|dead
moi|au moi|jai moi||juste money|on money||this monte|a month|> montreal mon|> mon|ti mon||on
mon||part mort|de mort|mais mort||rats mouse much||the mwen|mouri my|cousins my|sisters my||didn't
my||game my||number need||shelter netflix never|been nobody||me nope nothing|bad not|hungry
not||only novembre no|comment no|signal no||after no||is no||my no||need no||that n|just offered|me
off||bike one|on one||a on||is on||le on||lol opened|a out||be overdosed|in over|it paperasse
parapluie park parle||de par|le passe|une pass|the pas|cette pas||les pas||moe pas||panique
patience|> pete|les peut||a phone||looking physio pis|jsuis pizza|> plage plante plante|des plan|is
pluie|> plus||batterie police||la poulet pour|demenager pour||j'ai pour||mon prefer printemps
programme|> program|> pub pumpkin quart|de rank rats|dans reach reading|a ready|> recipe recommande
record|at regarder|ca relapse|i relatives remettre rendu||la reponds reste|deux reve|> rien||presse
rire roads roman room||it roulant run||the r|nice s'est||de sad salt saved|me sa|vie scars|on
scars||my semaines|de send sens|pu sest||au seul||la seul||mon shark she|ate signal silent sinon|le
sister||a sit|down sky snore snowin sober|n soccer soeur||avec soiree some|> soon|come sortir||la
so||did spare spring|> sry|> stuck|at sua|route sur|les sushi su||pont switch switched t'aurais
tannee tante|> taxes telly terre||le texte|moi that's|what their||so there|in they|r the|death
the|dog the|green the|hen the|one the|overtime the|saturday the|self the|weather the||checkout
the||do the||form the||open the||shop thick thinks thought||be till|4 tips toe|> tomatoes tombe|en
tom|vient took|me tout||au tout||beau to|it track trop||de tue|le tupperware tu||pour une|>
une|entorse une|pilule un||c'est update up|at urgent|> us||and u|> u|a u||6 u||a vente veterinaire
vient|pas voleur vote voyons wallet war|> was||on wed we||about when||were where||get would|die
would|you xx|> y'a|pas years|> you||my y|m'a y||personne zombies zoom ~'exa ~'l_ ~'oe ~'oei ~'to
~'tu ~003 ~003_ ~009 ~009_ ~2003 ~2009 ~59_ ~89_ ~_2nd ~_3h ~_3h_ ~_45_ ~_7h_ ~_81 ~_911 ~_ay ~_caf
~_cub ~_d't ~_dig ~_dr_ ~_eac ~_eau ~_epo ~_er ~_era ~_fal ~_far ~_ged ~_gl ~_glo ~_gr ~_hy ~_j'r
~_jga ~_jig ~_kis ~_leo ~_mar ~_mia ~_mud ~_muf ~_niv ~_nor ~_nun ~_oa ~_oct ~_oni ~_ouc ~_pne
~_sky ~_sos ~_spa ~_tin ~_ty_ ~_typ ~_vad ~_vot ~_xx ~_xx_ ~aar ~acan ~acte ~afic ~agi ~ails ~airp
~akf ~akfa ~alue ~amaz ~amst ~anj ~anje ~ansm ~apea ~apu ~arni ~artb ~ass_ ~atar ~ates ~ato ~atoe
~atr ~atsa ~augh ~azi ~azin ~b12 ~b12_ ~ba_ ~bene ~bha ~bio ~bitr ~blag ~bonh ~cais ~ccoo ~cel_
~cin_ ~cken ~coac ~col ~coli ~coon ~cos_ ~cren ~cta ~cub ~cul_ ~d'id ~d'im ~d't ~deat ~don_ ~duck
~eak ~eakf ~eded ~educ ~eede ~efl ~efou ~egal ~eply ~exa ~extr ~fal ~feri ~fet ~flat ~fly ~ga_
~gal_ ~ges ~ggl ~ggle ~glo ~glov ~gnon ~gutt ~haw ~hess ~ho' ~hril ~hume ~iai ~ibb ~ienc ~iewe ~igg
~irie ~irpo ~iry ~isco ~iser ~isk ~isod ~ivai ~ivea ~j'r ~j'to ~jga ~jig ~jpla ~jvis ~key ~kfa
~kfas ~kg_ ~kiss ~kit_ ~lagu ~lax ~laz ~lb_ ~lbe ~lega ~leut ~limb ~lins ~liq ~liqu ~llel ~luc
~manj ~mei ~meil ~memo ~mia ~midg ~moon ~moti ~mpk ~mpki ~mpla ~mst ~muf ~muff ~ng' ~ng's ~nhe ~nho
~nid ~nje_ ~nnag ~nor ~nou_ ~nsm ~nsmi ~nun ~oak_ ~odg ~ofe ~oleu ~onh ~onio ~ono ~onon ~oode ~oons
~oos ~orga ~oue_ ~ouf_ ~oven ~oxes ~oyo ~oyon ~pate ~pco ~peas ~pena ~phy ~piso ~plas ~ply ~ply_
~puck ~pup_ ~rava ~rbit ~rci_ ~ref_ ~ria_ ~ribb ~rim ~rima ~rnd ~rtal ~rtb ~rtem ~sapi ~sele ~sep
~shi_ ~smis ~sode ~spat ~stac ~stud ~su'l ~tara ~tat ~tbr ~tead ~tee_ ~teu ~tew_ ~tica ~tins ~titu
~tmo ~tor ~tra_ ~tsa ~tsap ~typ ~u'l_ ~uce_ ~umi ~umid ~umpk ~urna ~utee ~vad ~vail ~vieu ~vill
~vo_ ~vot ~vote ~voyo ~wa_ ~war_ ~who' ~xtr ~xtra ~xx_ ~yons
""",
    -17: """
10k 11||the 2011 2nd 2x 2|get 2||je 3|yrs 412 4|months 4||double 6|4 6|mois 7|1 7|> <|2 <|axe <|be
<|bell <|bon <|bye <|cliff <|entre <|ever <|falling <|fr <|here <|l'affiche <|l'avocat <|lprof
<|mandat <|mets <|nobodys <|nouveau <|of <|over <|paper <|pis <|robbed <|root <|song <|sunday <|t
<|t'es <|t'etais <|tantot <|thx <|ufc <|what's <|wrong about about|suicide all|2 almost|died
amazing and||called anymore||i anything|from apres||chu are|we are|you arm|for asleep||my assomme
attack|when at|u at||cousins at||hall au||c'est avec|des avec|son avec||personnes avec||qui
avoir|un axe|throwing a|beard a|crime a|eau a|fin a|leg a|shift a|shot a|used a||10 a||3 a||ans
a||cote balado banque|> barbecue|> barber battery|is beanbag beard been|off belle|journee
besoin|daide bit|the blame|> blew|it bonheur bonne|fete bonne|heure bon||de bon||place boost
boost|> boring boss|gave boudin bought||better bouton brisee broke|til brush buried|the bye|la
c'est|correct c'est||avec c'est||moment c'est||son call|me cant||u can|you cat|and ca||bien ca||est
cell||pas celui|la cest||avec champion|> chance chance|que chapeau chaussettes check|up chicken
chirurgie chu|pognee chu||raide cinq cinq|ans class|is clean|test clean|the cleared club coming|>
commence|par contente corn coule|le couper|au coupe||doigt cours||cuisine coutu cravate cried
crie|apres crise||rire cut||some c|bon dans|l'equipe day||it's dead|in dented depuis|3 depuis||mois
desk dessert des|chips de|90 de|9h de|batterie de|dettes de|frappe de|mains de|mal de|monter
de|papa de|paques de|paye de|sommeil de||lan de||samedi de||sul diete diet|> dinner does||work
dog's doigt|avec doigt||une donc|> donne|au dormir|pis dormi||que douche|a doux down||i'm do||gotta
do||want draw drill|at drop||the dryer dryer|> du|beurre du|voisin du||le du||svp e easter
eatin|liver elden elden|ring encore||au ends|> enjoy en|avant en||deux en||les en||on en||y
est|guerie est|pleine est|toujours est||pas etait|bon etait|en etre|bon even||one every|yr
every||from evidemment expose ex||moi failli||le faire|ca fais|attention fait|tuer fam|u feed|the
felicite fier|de fille||pas filling fini||ma fin||monde fleurs|> for|all for||birthday for||pls
for||quick for||weeks frame|mattress francais free|> frere|pis frette||mort fri|lol fusible fusils
gastro gave||a ghoste ghosted|me goalie good goose got|food got|stitches got|told got||first gras
guerie gun||dont gym had|a haircut|> halloween he's||he's heartbroken hear|u heating help|from
here|at heureux hill him|lol him||in hole|i holiday hoodie hot|tub hr hung|the hurtin||im i'm|on
i've||a idee|> if|ur if||see ils|vont imagine|> impots im|with im||just inside|now in|2003 in|that
in||but in||neck in||new ira is|it is|this is||all is||kill it's|a its|always its||the it|here
it||n it||never i|always i||good i||toast i||walked j'aime j'ai|parke j'ai||peur j'apprends j'te
jai|conte jai|lair jai|renverse jai||40 jai||su javais||a jcroyais jean|coutu jeune|> jgagne
jme||pu jouait jpeux||croire juillet|a juin|> jusqu'a|vendredi just|gas just||check jva|etre karma
karma|> kevin kids||see killer kiss know|if l'affiche l'equipe l'oeil lachine lait lame|de lamp
lane laptop la|facture la|file la|gastro la|pluie la|poussiere la|serie la|veuve la||2 lcbo|w lecho
lego le|9 le|divan le|formulaire le|guichet le|lift le|moment le|quart le|samedi le|wifi le||c
le||mais le||mort le||ou le||samedi lfun lfun|> lie||was lights||now linda lit||soir longue
looked|like lost||my lost||tooth lovely|> lutte m'avez|donne m'a||on madame mais|je maman|j'ai
mange|a mange|de mange|un mascara mass ma|pas ma||d'assurance ma||jai means|no meat|for meds|work
meme|a memoire mentor's menu mere|il mere|pour mere||fait mes|tomates meurtre me|font me|some
me||out me||slack me||when micro milk|> minecraft missin mix||i mon|velo mon||3 mon||qui mon||trop
more|sleeps mosquitoes mot|de mot||passe murdered my|insulin my|show my||1 my||death my||lost
n'ai||besoin need|help new|meds new|number nez|qui niaiseux nite||now nobody|hit noix non|j'ai
nothin|wrong not|in not|thinkin not||anymore nounours nounours|> nouvelles nouvelle|est no|breach
no|panic no||here nuit|la nurse||the n||ur offert off||chair off||on of||my oil||this old|house
one|with ontario on|avance on|elm on|reprend on|sale on|tv on||fait on||faite opinions orignal
our|street pain|pis pants paramedic parcel parke parke|mon parke||truck parle|souvent partys
pas|avec pas|dans pas||idees patio paul|> personnes pis|jdors pis||correct pis||job plant|and
pls||a plus|que pneus porter porter|un possible poster||the pouce|> poumons pound pour|3 pour|6
pour|vrai pour||autre pour||jour pour||poutine pour||tu prendre|le prendre|mes prend||un prise|de
prise||sang pris||the prof|> program|in proud|of pro|> puck punch pu||dettes quand||va quebecois
quelqu'un|> quelqu'un|d'autre que||m'avez que||trop qui|repond qui||mourir quoi||nom rage|quit
rained record|de regarde|un regrets relache relache|> rentre||un rink rire|au rocher room|is rose
rouges r|in s'est||en said||i saison|de salmon sang|a sans|rendez sans||vous sat|i sauce|a saute|de
saute|mon saw|a sayin|im says||it science score scream self||i ses||de shes|a she||thanks shoots
shoot||a slack sleeps smatte smile|> soleil||le solide somebody|left some|slack some||the
sorry|just sorry||hear souvent|de so|idk speaking spicy squirrel squirrel|in squirrel||the start|my
stories stp|> stumps stung|a stung||bit suis|en table||the tache ten|years that|a that||in
them||can't the|10k the|cat the|choir the|dishes the|heating the|sat the|season the|sign the|story
the|till the|top the||basement the||day the||haha the||needs the||sign thinkin||hurtin this|heat
tie|> till|> till||so til|6 til||lol time|w time||that tirs together told||about ton||est tooth
toucher tour tout|va to|clean to|help to|work to||til traffic trap treatment trop|mange trop||job
trousse|de truc|> tues tue|moi tu|sais typing ufc uncle||sunday une|job une|poutine une||un un|ami
un|gateau un|plaster un|the u||got vieille||me vie||content visit|> vitamines voicemail|> voir||mes
volunteer|> vous|etes vous||donne wait|> wall|> warzone wasn't|a was|like was|low watching we're
wed|> what's what|does wheel when||fell where's why|im wid|laugh without|my with||arms wont||that
work|lol woulda wrong|person wrong||just w||like y'a y'en y'ont yaar yrs ~'aid ~'avo ~'ven ~014
~014_ ~112 ~112_ ~19_ ~2014 ~21_ ~2k_ ~2x_ ~_120 ~_2x ~_2x_ ~_38 ~_7_ ~_agr ~_aug ~_bh ~_bha ~_chi
~_cpr ~_def ~_dix ~_ema ~_gr8 ~_hed ~_hum ~_jon ~_jun ~_kev ~_kk ~_ky ~_l_ ~_lhi ~_meh ~_mex ~_nav
~_nop ~_oo ~_oua ~_phy ~_poo ~_py ~_rub ~_sie ~_spe ~_st_ ~_vil ~_we' ~_wed ~_yrs ~_zo ~aces ~aco
~adly ~aito ~alb ~alt_ ~amou ~anb ~anba ~antr ~anua ~aqua ~ara_ ~ardi ~arzo ~at's ~atto ~axes ~barb
~bbag ~bbl ~beac ~bei ~bis ~bon ~bori ~cano ~ceme ~chan ~chef ~chio ~cho_ ~chor ~cite ~cla ~clip
~cope ~coud ~covo ~cpr ~cpr_ ~crib ~cro_ ~cter ~curl ~dai ~dbo ~dca ~dcas ~degu ~donc ~dua ~dumb
~eanb ~eard ~ecit ~egan ~ego_ ~ejec ~elac ~elax ~eleb ~elpi ~embo ~emo ~emoi ~enag ~ency ~enem
~eno_ ~ento ~eon_ ~erab ~eryw ~ese_ ~etfl ~ethe ~evid ~evit ~ewel ~fact ~fins ~fixe ~flix ~fren
~fund ~gant ~gast ~gazo ~gees ~gr8 ~gr8_ ~gri ~gued ~hadd ~hark ~harp ~hef ~hili ~hino ~hiot ~hnn
~hnny ~hysi ~ibli ~idem ~iell ~iez ~iez_ ~ili_ ~indi ~invi ~io_ ~iolo ~iot ~iot_ ~iou_ ~ira ~ish
~iss_ ~ita ~iter ~itie ~itn ~itne ~judo ~jun ~karm ~kev ~l'oe ~lads ~larc ~latr ~lays ~lbu ~leb
~lebr ~lege ~lerg ~leta ~lhi ~lic_ ~lind ~lix ~lix_ ~llon ~lmao ~love ~lown ~lpin ~lta ~lun ~mada
~mao ~mao_ ~mara ~marg ~mata ~mato ~mayo ~mbed ~mbon ~mbou ~meh ~meh_ ~mg_ ~mino ~mong ~mow ~mute
~n'et ~nach ~nack ~nag ~nage ~nba ~nbag ~ndad ~nell ~nema ~netf ~nnue ~nota ~noun ~nsei ~o'd ~o'd_
~ocho ~odc ~odca ~odie ~ofa_ ~og' ~og's ~ohnn ~olet ~oly_ ~omba ~onc_ ~ooth ~oqua ~ortn ~otho ~oudu
~ouno ~ovo ~ovoi ~pai ~pak ~parr ~pati ~phys ~picy ~ping ~pod_ ~podc ~pota ~prin ~pub_ ~putt ~quee
~r8_ ~racl ~rah_ ~reck ~rell ~rets ~rget ~rgeu ~rpod ~rres ~rrot ~rse ~rtbr ~rtni ~rtys ~rzo ~rzon
~solo ~sp_ ~spac ~suns ~tast ~tau ~tbro ~team ~tfl ~tfli ~thic ~thol ~tieu ~tire ~tles ~tme ~toot
~tor' ~uai ~udo_ ~udu ~udur ~uges ~ulot ~ume ~unes ~unou ~uree ~urk ~urtr ~utu_ ~uvi ~uvie ~vasi
~vato ~vid_ ~warn ~warz ~we' ~wers ~west ~wint ~wl_ ~wrec ~y'en ~yrs ~yrs_ ~ysi ~zzer
""",
    -16: """
10||y 19||now 2015|i 2018 20|ans 21 2|viewers 2||and 2||pour 38 3|de 4||5 5 6h|du 9 98 <|amene
<|ark <|aujourd'hui <|battery <|beat <|best <|breakin <|can <|chest <|coupure <|deer <|depends
<|fatigue <|fever <|garde <|gas <|giving <|haha <|javais <|jcroyais <|jeton <|jmeurs <|jprends
<|jserai <|killed <|pilule <|pretty <|right <|save <|tir <|tire <|where's acheter|un address||phone
ah alive||well aller|mais alone|with and|a and||for and||hate and||making and||out and||turned
appele|le apres|pour apres|un are|u arrive|a ask|me ask||a assise|avec attacher attack||i at|mine
at||church at||halfway at||school aujourd'hui||ca au|dernier au|lac au||en au||il avait|fait
avec||et avoir||peau a|blanc a|cat a|crie a|fall a|group a|joue a|jour a|l'entretien a|lu a|messe
a|moitie a|naloxone a|nite a|plante a|thread a|tire a|vegetable a||call a||class a||est a||garde
a||it a||kit a||light a||main a||pris a||ri a||set a||tellement a||tour babe bacon barriere barry
bars bc|of beau|en before||was belle|le benidorm besoin|dune best||of big|day bisous bit||bullet
blague blanche|avec bleue blew|up blonde|est boeuf boite|a bon|pour bon|signe bon||le book book|the
bored|> bottes|> bottes|a bouge|> boy||to brisket brulements brule||riz burn||and but||is but||was
by||thread c'est|loin called|my came||i campin canadiens|ont canot cardiaque carte||est casquette
ca|> ca|mais ca||12 ca||une cell|> cennes certificate cest||fin cest||meme cest||poison chair|>
changed|to changer|l'heure chaque|> chez||a chu|pas circle clear|> closed cn coach coach|says
combien|> comes|back come|eat coming commence comment|> comme|film comme|tout con|> corde||attacher
corde||linge correct|jai cos|i could courgettes cours|> couteaux|c'est coutu|> cover craving|came
creuse||tombe cried|all crie||pour croises culottes curfew|is cut||grass d'adieu|a d'assurance
d'eau|avec daide|pour dans|piscine dans|porte dead|end dead|my dead|wid dead||laugh deaths dec
decent|> degres demande|de demenagement|> depends des|frites des|tomates des||on deux|minutes de|5h
de|bureau de|colere de|poulet de|premiers de|retard de||a de||aux de||du de||encore de||grippe
de||soins de||sur de||svp did||get dieppe dire||mais disponible dit||chu dit||est dodgy don't|worry
donc donne||un dont|have dose|de do||or drawer|> drink||the drole dull dump du|cell du|cousin
du|retard du|snow du||au du||comme du||sang dying|to elevator|> em||now en|maudit en|novembre
en|tout en||apres en||cas epipen|dans espresso est|ben est|bon est||de est||qu'il est||scuse
etait||une ete|aussi everywhere|> evite facon||parler failli|m'etouffer failli|mourir fair|enough
fait|un fait||fois fait||od fan fatigue|> feast feeding feeding|the fermes|> feu|pis feu||la
feu||le fille||depanneur film|etait fini||programme fiou fiou|> fi|di flos food|after forms|>
for|telling for||is for||pass for||the foulard freezing free|at frere||un gants garderie genre
giving|blood gone||4 gonna|be got|her got||bed got||off got||window grabbed grandad grand|pere
grosse|de grosse||meme guerre guess|who gum guys|4 haircut has|a hate||te havent|had have|an
have||of head|is healin hearin|went heart|attack hell|never heureux|> he|does he|had he||about
hier|c'est him|a homard|> how|> idee il|une il||deux il||noir im||by im||of im||ty insta
interview||i in|danger in|sudbury in|ten in||game in||meeting in||office in||pants in||photo
in||was is|6 is|behind is|fri it's|so it|turned it|went it||don't i|carry i|passed i|said i|sat
i||losing i||reading j'ai|brule j'ai|passe j'ai|plante j'ai||pas j'ai||yeux j'hais jai|arrete
jai|juste jai||dun jai||dune jai||rechute jamais||aussi jecoute jette je|deteste je|reponds je|vis
jlaide jlaide|a jmets|du jme|meurs jme||un johnny journee jour|de jpasse|dans jporte jte|rappelle
julie jumping jusqu'au|20 juste||que jva|manger ki killin|me kill|me kill||lights kitten kit||my
knees knives l'an l'ecole|> l'enterrement|de l'enterrement||vie l'entretien lan landline lan|passe
laser laughed|so laughed||hard laughin|at laugh|> laura la|garderie la|meme la|mere la|patate
la|plage la|prevention la|radio la||9 la||du la||un lenfant lesson les|beaux les|billets les|flos
le|beton le|coach le|fentanyl le|frigo le|gazon le|gps le|hockey le|linge le|moteur le|poisson
le|traversier le||est le||lol le||parce lgars||cote libre|comme life|was life||my ligne|de ligue
liked like|this line||a linge|est livres|> loan locked|out logement|> logement|a looked looking||a
losing loss lprof|de luck|> lunettes|> m'etouffer machait machine||mange madame|de mais|cest
make|the malade||la mall mal||juste manquer|la manques manque||pain marche|avec marie|en maroc
mars|> maths max ma|garde ma|tuque ma||vient menthe mere|je mere|vient messed||i mes||avec me|how
me|manquer me|manques me|now me|right me|up me|va me||bad me||coupee me||d'une me||it's mic miel
miel|> mind|the min|en miss moi|ton moi|une moi||avant mom|will mondays|> monde|est montagnes
mon|nouveau morte||rire mort||de mots|croises muscle musee museum my|diet my|favourite my|knees
my|refill my|uncle my|wallet my||4 my||gave my||made my||show my||still my||thought na nachos nah|i
never|knew new||comes new||i nice|out nites|> nobody|told noie noir|a non|non nosebleed
nothing|else nothin||report not|from not|going not|my not|near not||well nous|tuer no|im no||not
nuit||avec n|had n|pop n||named off|again off|to of||before of||couch of||phone of||world oh|well
ok|there oncle||y one|good only|if only|the only|when on|regarde on|remet on||7 on||all on||can
on||dans on||feet on||manger on||voit open|mic ouch|> out|but ouvrir|le ou||pour over||dead paid|>
pair|> paperwork|> parties|avec partir|a passe|par pasta pas|avant pas|dire pas|peur pas|tout
pas||matin pas||semaine penalty pepper personne|a personne|j'ai peut|venir peu|down peu||cest
pharmacie||mes phone|plan pilule|contre pilulier pis|toe pis||suis placement places platre plus|mal
plus||au pocket|> pool popcorn pothole pour|attacher pour|moe pour||mdr pour||son po|knows
practice|coach premiers premiers|soins preuve prices pris||ans pris||cell prix proche prof|a prom
pu||minutes qu'on|a qu'on|donne qu'on||a quand|> quand|jetais quand||etait quetaine que|jpasse
que|jtais que||mort que||programme quiz qui||fini quoi|un raisins rang recital refill ref|> reglee
regle|> remet|ca remind remind|me remission rencontre|de rendez||en rentre|pas reportage
report|boss reserve reve right||me rolls romeo ronfle rope|4 roses row sable sacre|apres safe|at
said|> said|thanks sainte sandwiches saw||on schedule scored|> scrabble scrabble|> second send|help
sens|le sen|va sermon se|marie shame shelter|i she|> she||at she||yes shootout shouted shouted|at
showed|us signed si|j'avais si|jai si||veux slept|like slid||the smell smell|like snapped sniper
sock|> sois son|has sore sorti|> sound|like sous|la so||can spanish special|> speech stab||the
stationnement|> stayin|alive still|works suis|coupee suivi|la sunday|dinner sunset survivor sushis
suspension t'es taking|the talk||the tapis taxi teacher tel tell|anyone temoignage temoignage|>
temper te||le thank thanks||telling thats||im that|test them|i them|the they're||a they|asked
they|can't they||the the|answer the|bullet the|cake the|card the|emergency the|flu the|foot
the|knee the|knives the|meeting the|movie the|plug the|restaurant the|rice the|show the|sofa
the|trip the|vet the|way the|weddin the|wings the||back the||bar the||card the||concert the||finaly
the||get the||he the||number the||of the||plant the||replaced the||someone the||then the||tmrw
this||right thoughts|like threw||back through|a thumb tight timbits timbits|> tired||the tire|>
tir|a today|i told|stories tom took||back tooth|is toune toune|de tousse toutou tout|cas
tout|drette tower town|the to|them to||first to||nice to||what travel traversier tricote trois||de
trompe|de trop|long tu tuent turkey turn||the tu|au tu|du tu|sens tu|viens tu||manques tu||passer
une|entrevue une|meilleure un|foulard un|livre un|psy un||a un||les up|the ur|new u|call u|pay
u|see u|up va|au vegetable vegetable|> vending vending|machine venu|a viewers vie|dans vis|>
vitamins vivement vos vu|sur wanna|be wanna||the washing|machine was|4 was||that was||today
we're|all we|get where||at whole||i'm who||on who||to wid||when wifi|est winter wish||luck w|my
y'avait ya|12 your||is you|get you|like yr|no y|sappelle zombie ~'ado ~'ame ~'cl ~'clo ~'fu ~'or
~'po ~'t'e ~011 ~011_ ~08_ ~0k_ ~10k ~10k_ ~2011 ~30_ ~412 ~412_ ~_10k ~_32 ~_38_ ~_412 ~_5_ ~_98_
~_bb ~_cc ~_cur ~_dom ~_dre ~_e_ ~_fio ~_fly ~_fs ~_gri ~_gym ~_hab ~_ik ~_ike ~_ira ~_j't ~_jee
~_jok ~_lut ~_md ~_mei ~_mix ~_ora ~_pak ~_pel ~_pew ~_pub ~_raq ~_req ~_row ~_rus ~_sia ~_sn ~_sud
~_tat ~_tog ~_toq ~_tow ~_uf ~_ufc ~_we ~_y'o ~_yo ~_yr ~aar_ ~abbl ~acis ~ado_ ~adua ~airf ~ak_
~aka_ ~ald ~alen ~ams ~anks ~apes ~apon ~ario ~arot ~arsh ~ata ~auna ~babe ~baco ~baig ~bars ~bear
~beau ~bien ~boos ~brit ~brow ~caf ~cate ~ccer ~chev ~chi_ ~cold ~comf ~culo ~cume ~d'h ~demp ~dia_
~dig ~dinn ~dino ~dio ~doc_ ~domi ~dro_ ~drol ~duat ~duc ~duct ~duis ~eapo ~eatm ~ebac ~ebal ~ebec
~ecol ~ecut ~egi ~elay ~eli ~emes ~emis ~eper ~equi ~erav ~erci ~erva ~ese ~evat ~exec ~fan_ ~ffec
~fila ~fio ~fiou ~gal ~gi_ ~glai ~gnif ~gno ~gum_ ~gym ~gym_ ~hanc ~harl ~haun ~hev ~hiru ~hoc ~hod
~hora ~host ~howd ~hri ~iale ~icel ~icr ~icro ~icy_ ~ieg ~iege ~ies_ ~ieus ~ifi ~ikea ~ilit ~inec
~ing' ~inio ~innu ~inq_ ~irf ~irfr ~irre ~iru ~irur ~iseu ~itoe ~j't ~jee ~jet_ ~jgag ~jok ~joke
~joua ~k's ~k's_ ~kate ~kea_ ~kevi ~kie_ ~l'ca ~l'co ~l'em ~lado ~lam_ ~lapt ~lat ~luch ~lune ~lutt
~mbit ~mech ~mete ~mfy ~mfy_ ~micr ~miel ~mix ~mole ~mosq ~mpo ~mpta ~mste ~musi ~nali ~nall ~nci
~nea ~necr ~neus ~nfi ~nfol ~ngla ~nheu ~nosa ~nq_ ~nur ~oali ~obb ~occe ~ocol ~ocum ~oget ~ogo
~oiso ~oko ~olf ~olf_ ~olie ~olls ~olor ~omf ~omfy ~onco ~onhe ~oni_ ~ons_ ~onse ~oodi ~oost ~oris
~osau ~osee ~osq ~osqu ~oted ~ouai ~oudo ~ouet ~ovi ~owl_ ~oyal ~oyau ~pant ~pece ~pest ~pew ~pic_
~pini ~plag ~plin ~poo ~pool ~poul ~poum ~pple ~prat ~ptop ~pub ~quad ~queb ~radu ~raf ~ramb ~rber
~rci ~rdia ~refl ~renc ~rfai ~rfr ~rfry ~rgeo ~rime ~rina ~rish ~risp ~rke_ ~rma ~rmo ~rota ~roya
~rrel ~rsh ~rude ~rurg ~rva ~rver ~ry' ~ry's ~sad_ ~sain ~salm ~seal ~seux ~shav ~sia ~sio_ ~smat
~socc ~spe ~stub ~stum ~sud ~tats ~tayi ~tbi ~tc_ ~thea ~tib ~tibi ~tirs ~tog ~toge ~toq ~toqu
~toun ~tteu ~tu_ ~tylo ~uad ~uad_ ~ueb ~uebe ~ufc ~ufc_ ~uid ~uirr ~uito ~ulai ~ulla ~ulo ~umin
~uni_ ~urgi ~vala ~vele ~vet ~vil ~vue_ ~w's ~w's_ ~war ~we_ ~weap ~weet ~whee ~wns ~wns_ ~wpo
~wres ~xec ~xecu ~xic ~xiem ~y'o ~y'on ~ydro ~yed ~yed_ ~ym_
""",
    -15: """
11h 1200 12h 15|min 2009|> 20|de 2moro|im 2|death 35 40|bucks 4e|fois 4|mins 4||it 5|ans <|3h
<|attends <|blew <|c'te <|callin <|clinique <|cold <|coucou <|crampe <|crystal <|fine <|for <|get
<|getting <|goin <|gutted <|helpin <|hung <|knocked <|leave <|leavin <|let <|minecraft <|movin
<|nouvelle <|oh <|pk <|r <|ramadan <|rate <|report <|stab <|t'aurais <|tom <|turned <|veux
<|watched <|wha about|the adieu|mon again|from age alarm|went alles allo|> all|nite all||here amber
amener am||eatin ancien||de andre and|everybody and|so and||good and||want angel anniversaire
ans||papa appelez|avant applaudi applaudi|> approuve apres|le are arrete|mes arrose askin|> ask|if
astheure asthma atelier ate||sock at|shoppers at|that at||4 at||be at||now at||plant at||rink
at||sisters aubergines aubergines|> aug aujourd'hui|> autocorrect autres|culottes aux|echecs
aux||dans au|cinema au|gym au|nord au||avec available avant avec||feuille avec||on a|16 a|applaudi
a|bear a|boat a|brisket a|cette a|choisi a|concert a|cookie a|faire a|jongle a|jumper a|lunch
a|maman a|men a|new a|peinture a|perce a|pound a|rentrer a|survecu a|tie a|visite a|vu a||14 a||6
a||asteure a||bad a||card a||contre a||drill a||from a||grandeur a||idea a||prendre a||rencontre
a||sang b12 bake bandaid|on bar|pis bar|the basically|> basilic bday|> beat|the beat||at beau
bed|with beer|league before||in belle|a benevole|a ben|ri better|one be|late bien|de big|deal
blonde||enceinte blood|at bobettes|> body|in bof|> bonne|soiree bonne||ma bon||on boss|m'a boss||un
bother|> bouchon boude bouton|> bout||it breaking|bad brisket||hrs bumper|> bureau|le burger|>
bus|goes bus|like bus||the but|good but|got but||had buy||truck c'est|bon c'est|du c'est||la caa
cafetiere cafe||de called|in calling call||at came||went camping|avec camping||ma can't|believe
can't|come canada candles cant|make cant||out can|the capote|pas carmen cartes|> car|> casserole|>
cat||my cause|du celebratin cents cest|quand cetait|une changed|my checked chercher|a chevre
chien|mais chien||mange chiffres chiffres|> choisir choisis chu|juste chu|libre chu|morte class|>
cleaning clear coats coat|> cochon cold||gone collect comment||une compliment complique compote
concert|> confiture contact||a controle||a corde|au corde||cou coucou|> could|eat couscous
cousin||a couteau|en covoiturage covoiturage|> creuse crisps croire crystal||my cuisiner culottes|>
d'attente|> d'idees d'idees|noires d'un|mort danced dancin dans||autres dans||bon dans||bouche
dans||j'ai dans||robe dans||toune data dave day|3 day|> day|job day|on dead|gorgeous dead|tired
deal dear death|of debout depanneur|> department depuis|que dernier||a desolee des|annees
deux||deux devenir|mentor de|500 de|bonne de|camp de|garcon de|jaser de|l'heure de|memoire de|poste
de|presse de||apres de||c'etait de||derniere de||semaine de||ville did||the dies|in dinner|after
director dire|si dishes|> dispo|> distance dit|en dit|la doc|says does|that don't|forget
don't||about donc|on donne|un dont|want do|or dropped|off drop||gorgeous drowned|her drum due|for
du||trop echecs elle|etait elle|veut emergency|exit empoisonne envoye|reponse en|manque en|mourir
en|panne en||vu ep epoque est|contente est|faite est|mon est|ouverte est||12 est||chez est||du
est||garage est||il est||je est||pogne etrangler et|demi et|j'en et||j'ai eu|la evidemment|> examen
excel ex|pis facteur|a facteur||laisse failli fait|drole fait|son fait||beau fait||feu fait||oui
fait||pain fausse|alarme faut fauteuil february ferie ferme|la feu||camp file|a flat flu|shot
fond|du food|hamper forfait forgave forget forget|the for||house for||on fournisseur frais
frere|travaille frere||fait frite from|work garcon garden|> gars||rentre gas|money gele|comme
gele||une getting|my gif gif|> ginette|reno gonna|hit good|just gordon gorgeous got|smoked got||dog
got||ladder got||to got||with grade grandkids gratte|> gratuit group||at gta gun|a gypse
had||stroke hands||from hanging|by hanging||a hangin||the has||concert have|u heartburn hedge hein
hein|> helpin help||w here||it hernie heure|le he|shot hilarious him|on him||me history homesick
home|> honestly hope|ur how|was hydro i'm|looking i'm|off i'm||even i've|moved il||dit instead|of
insted invented in|years in||hope in||shop in||show in||talked in||warehouse in||year is|fine is|he
is|hurt is|room is|ther is||40 is||for is||name itchy its|ur it|already i|ask i|eatin i|forgave
i|hav i|start i|wouldn't i||believe i||died i||kill i||leave i||ok i||old i||shook i||u i||ur
j'ai|ecrit j'ai|fini j'ai|sorti j'ai||compris j'ai||oublie j'applique j'avoue j'dors j't'ecris
jai|lache jai|pas jai|pleure jai|sue jai|un jai||besoin jai||compris jambes||nouvelle jdors|> jeter
jette|a jette||leau je|boude je|cherche je|donne je|passe je||quelqu'un je||rentre je||tres jl'ai
jlaime jme|jette job||monday jongle journee|de jpense|pas jsuis|devant jsuis|mort jumped|out
jumped|the jumper||the jus|> jveux|un jvoulais|pu keys|> killer||on kills kind|eyes knocked|out
l'arret l'avait l'heure lacrosse lair|dun lance|une large|> la|chasse la|game la|paperasse
la|soiree la||aux la||demain lb leafs leave|at leaving|this lecole lent lentrevue leo les|petits
les||morts lets let||take levain le|chien le|jeudi le||c'est le||lundi le||pense le||sens lhiver
libre|> like|2 lit||arrive lmao|> lmessage loin|des long|weekend lose|my lost||bus lost||voice low
lui|fais lunettes m'aider|a m'a|pique m'ennuie made|her magnifique maillot mais|chu mais|souper
mais||en mais||mon mal||dos marcher|su marcher||le matin||fait may ma|boite ma|grandeur ma|guit
ma|rue ma||du meilleure|> mentor|en mentor||i mere||me mes|autres mes||culottes me|five me|know
me|lol me||day middle mins|> mis||croix moitie|> moi||c'est moi||en monde|c'est monde|pour
monde||applaudi monde||pas monopoly mon|chargeur mon|im mon|reveil mon|shift mon||rdv
mon||travaille morte|pour mort|ma mort||vif mother||to motor mum|says murdered|me murder|me
myself||n my|bus my|first my|sister's my||could my||for my||kit my||won n'etait narcan||at
needed|to need|cash new|1 new|place ngl niece|> niece||a nite|shift nobody||hurt non|jai
nothing||just not|goin not|sayin not|to not||same not||us not||w nouveau|numero noye|dans
no|spoilers no||deal no||goin nuance nuance|> number|for n||fine n||for of|everybody of||table
ok|if ok|j'avoue once|> one|in one|was only||u ont||le on|a on|rentre on|w on|your on||bike
on||call on||form on||fridge on||leur on||pour on||show open|at operer organise ouf our out|cold
out|over out||in ouvre|la ou|une overdose||tourtiere over|nothin over||white p'tit|> pages|>
panier|d'epicerie pantoufles|> pantry parait|que parle|astheure parrain|dit parrain||que partie|de
partis party||bureau passe||droit pas|content pas|parler pas||change pas||de pas||feu pas||patate
pas||quoi pas||sang patins paye|un peas|> pere|c'est personne|de peut|pas piasse pic pickup pick|me
pictures|of pies pill|for pineapple pis|un pis||mon pis||passe pis||s'est place||mes plante||fait
plate played plug pogne|au poisson|rouge poisson||mort pooped poster potluck pot||fleurs pour|4
pour||cafe pour||logement powwow practised praise prayer prend|tu priez priez|pour propres
propres|> proprete pub|de putt pu|jamais pu||3 qu'on||parle quelle||le question||du que||ai
que||dit que||mon que||peux qui|est rain|> rappelle|moi rate|> remboursement rempli rempli|>
rendu||j'ai renouvelee rentre|> repare reply||to reste|pogne reste||une resume|> reveil rice
rien|juste rip|> ri|a room|to ruled sac||cas said||can said||just sans|cafe santa save|the
savoir|si says|hi says||doin say|so sa||le scarf|> secret seein||no see|me sentence seul|au
se|parler shook|on shook||it shoppers shot|gun should||ask sign|it sign||sheet since|my since||last
since||started sister|wants si|le snow sober|for soir|ca soir|je somebody||me sont|dans sont|partis
son|premier son||on sorry|about soudure sour sour|cream sous||douche so|glad so||good spa
speed|limit split|the spoilers spoilers|> spot|is squad squash star started|the steak|> steve
st|vincent suicide|au suis|tue suit sul|balcon sundays supprime surprise|party sur||du suspect
suspense su||rue sweaters swim|lessons sylvie tablet tablier tape|> tbh tea|> tell||when texting
te|passer te||pas thanks|> that||from that||lol there||got these they||that the|a the|bike
the|blood the|boss the|director the|drawer the|drugstore the|dryer the|er the|hearin the|hockey
the|jays the|lane the|month the|overdose the|pharmacist the|pizza the|printer the|resume the|scars
the|score the|super the|tent the|winter the||department the||fell the||lunch the||mattress
the||party the||restaurant the||sat the||speech the||up third||this this|wkend this||of three||and
ticketmaster tiennent tiennent|> till|friday til||then time||was tim||la tmrw||the today|it
told||that tonite|im tonite||on took||a toque toque|> toune|la tourtiere|> tour|pis toute|un
toutou|> tout|droit to|school trafic|> travaille|de tree||the triple trop|hate trouve|une truth
tt|le tt||monde tubes tuer|une tuer||temps tues|i tue||te tue||temps tu||jamais two|grand two|more
type t|ou t||une umbrella une|alerte une|croix une|frite une|goutte une|marche une||jai un|beau
un|joint un|lunch un|noeud un|panier un|rhume un||d'epicerie un||pas up||wall ur|text ur||r
used||be use|to u|ok u|put u|say u||w vader vader|> vais||aller valise|> vas||au va|leur va||tuer
veut|sortir veuve||le videos vient|dimanche vie|en vie||garcon vincent violent||en vois|la vole
vous||dire vous||meme voyons|> vu|mon vu||mort wagwan|fam wagwan||u wanna|go wanna||here wanna||my
warning was|afraid was|shook was||got watchin|the wear|the week|end week|n we|ate we|made wha
what's|the what|did when|is when||my when||said wife|had windows winter|> with||guy with||kids
words|> workin worry|i wouldn't would|kill would||be wrong|i y'a|un years|off years||my you|still
you|told y||comme y||coupe y||reste y||retrouve y||tire ~'an_ ~'emi ~'meu ~'ov ~'ove ~'te_ ~'tie
~018 ~018_ ~198 ~2018 ~202 ~3h_ ~7h_ ~_198 ~_202 ~_21_ ~_9_ ~_abo ~_ah_ ~_ani ~_b12 ~_bbq ~_bd
~_bei ~_bi ~_caa ~_cb ~_cir ~_coc ~_cow ~_d'h ~_dul ~_eag ~_epa ~_feb ~_gol ~_hat ~_hay ~_hot ~_hr_
~_hyd ~_ib ~_jas ~_jtu ~_ki_ ~_laf ~_lb_ ~_lbu ~_low ~_mfo ~_mow ~_om ~_tec ~_tir ~_tot ~_tsh ~_tu
~_tyr ~_upd ~_veg ~_wal ~_win ~_yer ~acc ~acot ~ad' ~ad's ~ada_ ~adam ~agl ~agle ~ajo ~ala_ ~alai
~alam ~alf ~alu ~amd ~anad ~andr ~ano ~anoi ~aph ~api ~arak ~arap ~arat ~arb ~asta ~ata_ ~avag
~bard ~bass ~bbq ~bbq_ ~bc_ ~bies ~biso ~bq_ ~brac ~brat ~brio ~brus ~bum_ ~burr ~busi ~caa ~caa_
~carm ~carr ~chat ~chif ~chol ~cht ~ciat ~cil_ ~cir ~club ~coa ~cow ~crim ~crum ~ctes ~curr ~cute
~dad' ~dart ~dda ~devo ~dki ~dodg ~dom ~doux ~driv ~drye ~dshi ~dull ~eagl ~ebat ~ech_ ~edit ~egu
~emy ~emy_ ~epea ~epoq ~eree ~erel ~erem ~ergi ~ern_ ~etir ~etz ~euil ~euxi ~ewor ~feas ~feb ~feui
~ffen ~fid ~fto ~fur ~furi ~glee ~gnag ~gned ~goos ~guid ~gyp ~hank ~haus ~hawa ~hay ~hedg ~heil
~hero ~hif ~hma_ ~hola ~hon_ ~horr ~hows ~hr_ ~iam ~iba ~ifa ~igan ~ihi ~iked ~ilme ~inta ~ipl
~ira_ ~irc ~ircl ~ires ~isel ~iske ~isou ~itur ~ivan ~j'ha ~j'ti ~jas ~jeco ~jeun ~jigg ~jpor ~jtu
~jtue ~kniv ~ksha ~kt_ ~kwe ~l'ar ~l'eq ~laca ~lari ~lbox ~lden ~lea_ ~leco ~lego ~lero ~leto ~lfun
~lhiv ~lial ~lid_ ~linf ~llot ~logu ~ltr ~lub ~lub_ ~luli ~lve_ ~mano ~masc ~mast ~mazi ~mbi ~mexp
~mfo ~mfor ~mild ~mo_ ~moc ~monu ~mowe ~mpli ~myst ~nad ~nalt ~nceu ~ncil ~ndal ~ndez ~ndsh ~neu_
~nhou ~nib ~nibl ~nima ~nist ~njo ~nopo ~nthe ~nton ~nya ~o's ~o's_ ~oan_ ~oats ~oca ~ocke ~ogou
~oine ~omb_ ~omw ~one' ~onfe ~onib ~onop ~onum ~ooto ~oph ~opol ~or' ~or's ~oren ~oron ~otl ~otor
~otou ~oue ~ougo ~oui ~ounc ~ourg ~ouvi ~pae ~para ~pdat ~peat ~pet_ ~pf_ ~pio ~plo ~poni ~poq
~poqu ~pos_ ~poss ~poti ~pp_ ~preu ~prol ~rak_ ~raph ~rcle ~rdra ~reak ~rece ~remi ~rese ~reuv
~rgav ~rgin ~risk ~roc_ ~rofe ~rolo ~rsie ~rtre ~rub ~ruin ~runc ~rus ~rya ~sak ~sas ~saur ~scia
~seat ~seph ~sere ~shi ~shin ~sins ~slow ~span ~ssib ~stev ~sthe ~subs ~t'au ~tanc ~tatt ~theu ~thu
~tiel ~tifi ~tigh ~tio_ ~tni ~tom_ ~ttoo ~tudi ~tuen ~ture ~tyr ~ubar ~ucc ~ued_ ~uee_ ~ueta ~uets
~uett ~ugi ~ugo ~ulk ~ulk_ ~ume_ ~unio ~uniq ~unp ~upd ~upda ~usib ~usic ~uteu ~uti ~uton ~uty
~uty_ ~uxi ~uxie ~vac ~vag ~vage ~vate ~veg ~vion ~vity ~vive ~vue ~ware ~xcel ~xer ~xti ~xtin
~y'a_ ~y'av ~yaar ~yal_ ~yogo ~ysio ~zel_ ~zon
""",
    -14: """
100 10|so 15h 15h|> 15|> 15|livres 19|je 2012 20|yrs 20||de 27 2e 2h 2|j'ai 2|semaines 2||else
2||id 3||pis 4h 4|min 4|so 51 5h|> 5|a 5||de 5||pis 611 6|1 6|ans 8am|> 99|> <|10 <|2h <|accroche
<|and <|bingo <|bless <|bof <|boxing <|bring <|bus <|condition <|cours <|dans <|deadly <|deal
<|decue <|dressed <|enfin <|homesick <|jumpin <|killer <|l'examen <|laser <|m <|malade <|miss
<|pendu <|pepere <|peut <|pipe <|poison <|pour <|rip <|sister <|snow <|sur <|sword <|texte
<|thought <|traffic <|txt <|u <|va <|vieux <|where <|yes abitibi accouche accroche|le accroche|les
actual again||is agen||the ages|ago alleluia alleluia|> allergique|aux alright|> and|only and|we're
and||bought and||doing and||gave angry||my ans|c'est ans|veut anyone|here anythin anything|in
anyways an|> an|hr an||for ap apporter ap|vini arreter|les arrivant ashes asked||one asks
as||besoin attends at|4 at|5 at|six at||on aux|quilles au|camping au|genou au|scrabble au||depuis
au||la avant|du avc|en avec|de avec|mon avec||formulaires avec||radio a|18h a|2h a|5 a|7h a|8
a|bachelor a|bad a|bathurst a|ben a|birthday a|choir a|couch a|dentist a|dormir a|droite a|jeun
a|lecole a|library a|lire a|million a|mouches a|pleure a|police a|pup a|small a|smoke a|tattoo
a|tes a|video a||and a||chez a||i've a||longue a||mentore a||parle a||until bachelor back|by badge
bakery|> bake|off bank|gave bannock bars|> bathurst bebe|y bed||a beignes beignes|> berry
besoin||coup bet better|for be||at bhai bibli bien|en biggie biggie|> bike||i billets|pour birds
bit||about bit||out bless|up bobo bomb|in bomb||that bonbons bon|comme boss|y bottes|de bout|ur
bout||truck boxing bread||the buche|pis bullet|for buried|in burning|the busy|> bus||again
bus||there but|hes but|im buzzer bye||la by|4 by||mall by||own b|there c'est|assez c'est|de
c'est|magique c'est||l'fun c'est||menace c'etait||la cafe called|about camping|> candle canicule
canoe cant||without can|my can|sleep can||help cardio cast cast||off cat's cause|des ca|dans
ca|paye cell|cest centre|> cest|correct cest|tout cest||le cette|toune ce|trou changement change|de
chercher|> cheval cheveux chorale chords chu||apres class|at cles||le clinique|sans
clinique||rendez coco coffee||3 cold colere colis colocs comedie come||it commence|lundi
commence||lire commentaire comme||grand cookie cookie|> cook|> couche||un could|have could||a
coupe|de couple coup||main craque creve|de cribbage crise|cardiaque crise|du croire|que croissants
croissants|> cuisine||de cut|me cv|a d'avoir||les d'erable danger||just danse|> dans|l'entree
dans||pour dans||serie dans||verre dates dattente daughter||me days|n day|is day||i've dead||ur
decue demande demande|si dentaire dentiste||gele dentist|> dernier|metro dessert|> dessus||la
des|gants des|videos des||chu des||un devoirs de|60 de|blesse de|bobo de|bois de|brosse de|chien
de|data de|francais de|l'ile de|main de|niaiseries de|nutella de|peur de|rimouski de|se de|table
de||bonne de||demain de||dimanche de||heure de||jours de||jpeux de||rasoir de||vendredi dhier
did||but did||text died|when died||he dieu|> diffrent dinner|> dirai dire|ca dire||la dit|ben
dit|papa dit||j'ai dois don't|need donnees donne||vieille donne||vieux dont|laugh dont||a dont||on
dorment|encore dos doudou doux|> down|and down|but do||hav do||sell do||still dragon dressed||kill
drink|> drowned duct dumb|> duty du|bbq du|divan du|jour du||partout dying||know each|> ecrase
eggs|> elle|a elle||le email english en|2009 en|2014 en|abitibi en|arrivant en|jaune en|special
en||2 en||astheure en||cette epaule episode epoque||je equipe|est essay|is est|reparee est||14
est||6h est||panne est||si etirements etirements|> etouffement etre||mardi et||enfin et||m'en eu|a
excel|> failed|my faire|la faire||crise fais|pas fait|enlever fait||au fait||soupe fantasy fasting
fatigant fete fido file|pour fille||la final|notice fini||antibiotiques fini||lait fired||the
fishing fixe flooded flowers flowers|> fois|par food||gave for|an for|being for|this for||again
for||background fouette fournaise fraises friday|so from||to game|de game|is game|of game|tonite
game||thrones garderie|ferme garderie||a gars|est gars|ma gars||tombe gave|blood gaz|a gettin|rid
gettin||of get||and gg gilet give|my gonna||that goodbye||the good|here good|no got|it got|laid
got|paid got|stabbed gran's group|supper guess|we're ha had|words hangin|by hang|a harvest
hate||with hat|> haut|du have|it have|not hay ha|> he's|got heard|on heart|of heights help||a
help||pick her|side heure|ferme he|comes he||hi he||with hilarious|> him|i him||it hi||me home|w
hurtin i'm|watching i'm||crying i've||every ice if|im if||safe il|saute il||aux im|sober im||n innu
interesse|> in|2018 in|and in||fall in||lake in||last is|deadly is|far is||at is||crime is||life
is||under it's|not its|nice its||15 i|answered i|beat i|fell i|finally i|nearly i|ordered i|p
i|really i|talk i||15 i||5 i||by i||done i||hurt i||miss i||say j'ai|appris j'ai|avale j'ai|enfin
j'ai|mes j'ai|rate j'ai|saute j'ai||un j'amene j'apporte j'etais j'hais|ca j'suis|a j'vas||a
jai|donne jai||aime jai||bon jai||entrevue jai||non jai||perdu jai||plus jambon january jardine
jcogne|des jcogne||clous jeun je|m'ennuie je|monte je|pensais jmange|bien jmets jmeurs|de
jmeurs||faim job||me joined|a joined||choir joking jour|3 jpasse jreponds jsuis|passee juice just|a
jvas||bien kidney kidneys killed|me kkun kkun||une knives||the know||won l'autobus l'entree
l'examen l'fun l'ile lag lah laisse|la lait|dans lanceur laser|tag later latte latte|art laundry|>
laveuse la|4e la|belle la|bibli la|crise la|dessus la|mardi la||avec la||dit la||joue la||mes
la||viens lbs leaving left|alone legal lessons les|canettes les|maringouins les|momies lets|do
le|30 le|4 le|chevreuil le|cure le|foyer le|grand le|ketchup le|lanceur le|local le|message le|nez
le|nom le|sucre le||donne le||metro le||ton le||vu libre ligue|de like|i line|for live|without
livreur loin||ca lol||is looked|at loot lui||un lunettes|sont m'a|encore m'a|offert m'etouffe
madame|> magique main|pour make||on marathon marche|> maringouins mas mayo ma|appris ma|coupe
ma|propre ma|vieille meant||be meeting|> meeting|by meet|u meilleure memes|> meme||a mentor|fait
mentor|m'a merci|beaucoup merci|le merci|les mere|en mes|jeans me|luck me|manque me|pique me|suit
me||fou me||jai me||just micro|ondes midnight||my mild milk|n milk||bread million ministre min|de
missed|it miss|our miss||i mis||lait moe mois||est moi|j'ai moi|le moi|ma moi|mon moi|quand momies
mom||my mon|2 mon|epaule mon|equipe mon|examen mon|pain mon|rasoir mon|releve mon|suivi mon||joue
mon||parce mon||peut mortel|comme morte|le mort|on mourir|jai mower music mute my|application
my|bread my|desk my|ged my|good my|ma my|sock my|sons my||before my||bike my||boots my||drowned
my||how my||says my||then my||we nachos|> nearly||the need|rope need||n negatif|> nephew|> neveu|>
new|boots new|mentor next|door niaiseries nobody|hurt non||pas non||une note|> not|crying not|sad
not||danger not||go not||her not||lol now|it now||a now||im no|biggie no|cuz no||feelins no||the
nutella n|bread n|come n|still n||proud n||scored occupe oct off|me of|espresso of|thrones old|my
ondes one|a ont|trouve on|> on|again on|ira on|pose on||14 on||after on||bday on||besoin on||faire
on||mower on||news on||radio on||remettre oof opening ordre orientation or|only or||to ot|is
out|lol ou|mon ou|non ou||a over|last own|key package painted panique|pas pansement paperasse|>
papineau pardon parties part||the par||ou passee||autre passe|en pas|croire pas|disponible
pas|honte pas|jai pas|pire pas|vu pas||bobo pas||data pas||prison pas||sans patch|de
patch||nicotine paye|la perdu|15 perdu|au perdu||livres pere|noel personne|est petee petit||en
petit||pour peu peux||me pharmacien phoque|> piasses|a pills|to pilules||le pis|dodo pis|j'm'ennuie
pis|miel pis|vous pis||bonne pis||chaise pis||mort place||my play pleurent plumber plus|depuis
plus|gros plus|jeune pneus|> poison police|officer politique|> pompiers pot||nutella pour||ami
pour||cest pour||fille pour||jambes pour||photos pour||un powerpoint po|was premiere|nuit prenez
pretty|sure prevention|du prevention||suicide prison|food probleme prof|m'a prolongation pue|>
put|no put||cuz p|my qu'il|est quand||jeune quelle||ferme questions|> que||journee que||sois
qui||mon quoi|> quoi|comme raid raide|mais rap rappelle|> rappels rapporte raptors rasoir||finie
rat||on re reanime reception recette rechute|en rechute||juste red||the refund regles rematch
rematch|> rencontres|> rend|fou renouvellement rentre|le reparee reparee|> resolution reste|3
results retired|> reussi||dormir reve|que rogers roof|job room|was rope|n round|of rue|est
rue||morte r|dead r|i r||p safety safe|icitte said||ur salue sang|partout sang||pour sans||premiere
sans||vu saq|> saturday||a saute||diner sauve|la says|is says|u scared|me school|in secheuse|>
seen|> seen|the seizures seizures|since semaine||a semaine||de semaine||jai serai||disponible
serre||main service|canada servi|> set||the sewing sewing|machine se||aux shawarma shed|>
shelter||a shes||n she|asked she||to shin shooter shoot|me shorts shots||the shot|> shot|of
shot||espresso show|is signe|mon sister|had sister||law si|jreponds si||c'est si||en skidoo|mais
skidoo||bon sleeping|on slid slow||i smoke||went socks|> soeur||a soins soir|apres solide|et
somebody|end sons sont||je sors|les souffleuse souper|apres so|bored so|cold so|were so||this
speech|> startin stranger|> stream stuck|on su'a|glace subite|en sucre|> suicide|dans suicide|squad
suis|rentre suis||tuer suivi|de support sur||je sweet sword t'es||de table|pour tarts tea|and
tentative|de term tete|depuis texted text|back te||au that|in that||killed their there||10 these|>
they|all they||a they||away they||him the|14 the|beach the|chicken the|cooler the|creek
the|crossword the|ducks the|fall the|leafs the|meds the|moon the|mower the|onions the|price
the|speaker the|video the|washing the|word the|years the||2day the||burn the||first the||four
the||joke the||kill the||play the||round the||shift the||table the||that's the||upstairs the||woke
this||i'm this||only though thoughts|of thrones tickets|> time's times||up time|bomb tim|de
tire|une tire||buche today|so today|the toe told|him tombe|du tonites ton|gars ton|steak ton||au
took||bullet took||for took||last toolbox toolbox|talk toune||a tourne|dans toute||monde tout|>
to|mornings to|people to|play to||boss to||who traitors transfer|> tree|fell tripped tripped||the
trou|la ttc tue|la tue||gars tu|besoin tu|etre tu|garder tu|mas tu|y tu||bon tu||faire tu||prendre
tu||toujours tv|au twice|> ty|> une|annonce une|menace une|urgence une||cardiaque une||j'ai une||je
une||parait uni un|cafe un|double un|expose un|feu un|manteau un|reportage un||rouge upped up||for
ur|mom ur||is use|2 us|a us|the u|at u||that vacances|> vampire va||etre vendredi||pas venger
vente|de vernis veut|etre veux|juste vient|a vient||chercher vieux|divan view|> vie||la vini
violente voir|ca votre vous|m'aider want|1 want||fish was|12 was|15 was|an was|it was||but
was||mess was||we water|gun we're|not weapons wearing|a we|walk we||a whale whats|up when|we
when|you when|you're who|killed who||a who||in why|is wish|me with|you with||lease wrote|a
w||brother w||conditions w||now xlaugh y'en|a ya|4 ya|6 yes|> yogourt you yourself you|see
you||home you||one yrs||my y|joue y|mange y||4 y||rendu zoo ~'acc ~'aq ~'aqu ~'arb ~'art ~'br ~'es_
~'ex ~'ind ~'ori ~'pou ~'t'a ~012 ~012_ ~1200 ~12h ~12h_ ~18_ ~2012 ~27_ ~611 ~611_ ~74_ ~_12h
~_27_ ~_5p ~_611 ~_abe ~_ace ~_aig ~_ak ~_ap_ ~_apn ~_bai ~_bis ~_bon ~_bow ~_buv ~_clu ~_cn_ ~_cul
~_d'u ~_edm ~_ep_ ~_eti ~_feu ~_fid ~_fog ~_fur ~_gg ~_gg_ ~_gt ~_gta ~_ha_ ~_hac ~_jan ~_jec ~_kes
~_lbs ~_lem ~_luc ~_lun ~_mas ~_moe ~_na_ ~_nac ~_ng ~_ngl ~_oli ~_ond ~_pie ~_raf ~_smu ~_tb ~_tbh
~_tu_ ~_ug ~_upp ~_vos ~_xl ~ackf ~adg ~adge ~adl ~afs ~afs_ ~agh ~aime ~alar ~alcu ~alf_ ~alin
~amis ~amu ~andb ~andk ~ante ~anyt ~aple ~aplu ~apn ~apne ~apos ~arad ~arse ~arts ~asan ~asso ~asto
~asu ~atho ~atl ~atui ~aug_ ~augm ~avat ~ayc ~ayl ~ayo_ ~badg ~bai ~bbit ~bh_ ~bia ~bie_ ~bish
~bobo ~bowl ~brua ~brut ~burg ~butt ~buv ~calc ~canc ~cape ~ces_ ~ched ~chn ~chni ~cht_ ~ckf ~ckfl
~cku ~ckup ~cn_ ~conc ~coo ~cowb ~ctis ~d'eg ~d'u ~data ~dati ~decu ~defe ~dgy ~dgy_ ~diaq ~dice
~diep ~dkid ~dler ~dmi ~dog' ~dou ~dows ~e'r ~e're ~eafs ~eatl ~eaut ~eb_ ~ebl ~eble ~ebru ~echn
~edm ~eezi ~efen ~efun ~eig ~eim ~eir_ ~elor ~els_ ~ene_ ~enid ~enti ~enus ~eor ~epec ~epo ~epou
~epti ~ered ~etap ~eum ~eum_ ~fall ~febr ~feme ~feti ~feu ~ffem ~fier ~fiq ~fiqu ~fis ~fix ~flag
~fli ~flie ~flow ~fog ~foli ~font ~foue ~g1_ ~genr ~gh_ ~gif_ ~ging ~giq ~giqu ~gme ~gmen ~gnu
~goat ~gta ~gta_ ~hach ~he'd ~hecs ~heep ~heim ~hein ~heir ~hens ~hevr ~hiff ~hila ~hni ~hoco ~holo
~honk ~hord ~hron ~huit ~hum ~icku ~iel ~iep ~iepp ~iest ~ietu ~ifiq ~igni ~ignu ~ilar ~ilic ~inan
~inat ~ipad ~iple ~irds ~isat ~itan ~ix_ ~iya ~j'ec ~jage ~jan ~jl'a ~jo_ ~jong ~jugg ~juic ~kfl
~kup ~kup_ ~lara ~lase ~laur ~lbs ~lbs_ ~lcu ~lcul ~leo_ ~lere ~ligh ~llo_ ~lmes ~loca ~los_ ~lous
~lu_ ~lug_ ~lvie ~mari ~mars ~max_ ~may_ ~mec ~merc ~mic_ ~midd ~mier ~mmit ~moe ~moe_ ~mpa_ ~mpri
~mu_ ~mudd ~nada ~nare ~ncy_ ~ndb ~ndes ~ndk ~ndki ~ne' ~ne's ~ngem ~nges ~ngl_ ~nia_ ~nido ~nm_
~noc ~noe_ ~noie ~noix ~nora ~nre_ ~ntai ~ntee ~ntem ~nyt ~obo_ ~oco_ ~odgy ~oft ~ol' ~ol's ~oliv
~oll_ ~olut ~ompe ~onci ~ondr ~opc ~opco ~opel ~oran ~orm ~oseb ~osh ~ouat ~oune ~ousc ~owbo ~owns
~ows_ ~pape ~parf ~pcor ~pie ~plau ~pli_ ~plug ~pm_ ~poly ~pop_ ~popc ~ppla ~prea ~prou ~race ~raic
~rak ~rapl ~rato ~ratu ~rbi ~rden ~reta ~ri_ ~rill ~rio ~ripl ~riva ~rkey ~rmon ~rnea ~rnee ~ro_
~roug ~rsem ~rtbu ~rua ~ruar ~rume ~ruta ~ruth ~sade ~scra ~sebl ~sec_ ~sect ~sel_ ~seum ~shaw
~show ~sili ~smu ~snar ~sois ~solu ~sore ~squi ~ssad ~sseu ~ssm ~sswo ~stap ~surr ~t'e ~t'es ~tani
~tapi ~tapl ~tary ~tbh ~tbh_ ~tbu ~tbur ~tech ~tere ~teui ~thei ~tiga ~timi ~tiq ~tiqu ~tism ~towe
~trut ~turk ~twel ~type ~u'l ~uanc ~uct_ ~uden ~ueu ~ueul ~uggl ~ugm ~ugme ~uice ~uled ~unet ~uote
~upo ~upon ~uppr ~uris ~urke ~usco ~useu ~utal ~utan ~utie ~uvan ~vaca ~vade ~vait ~vel ~veng ~vivo
~voit ~volt ~vos ~vos_ ~wboy ~we'r ~weig ~wise ~ycle ~ylvi ~ype_ ~zoom
""",
    -13: """
10|cents 12|ans 1er|> 1||the 2019|got 20s 22|par 22||mois 2nd|floor 2|for 2|know 2|wear 2||ago
2||left 3pm 40||to 418 4e 4|pour 4|the 54 54||bio 59 5k 5|min 5||en 5||ma 60|off 61|> 7||2 7||4
8|months 8|piasses 90|de <|alors <|assurance <|bank <|beer <|big <|bit <|boots <|bored <|caught
<|cette <|code <|cop <|counsellor <|du <|emergency <|faut <|flames <|fortnite <|gele <|gg <|gone
<|gun <|hangman <|happy <|have <|hell <|high <|in <|j'hais <|joint <|joyeux <|k <|leg <|mama <|noye
<|office <|only <|passed <|pause <|pills <|plate <|pouvez <|prove <|punch <|restraining <|reunion
<|roof <|shooter <|siege <|soiree <|soon <|supprime <|tannee <|tombee <|writing <|yo achete achetee
achetee|> achete|un after|two ago||tried agreed ai|parle alarm|goes alimentaire|> all|normal all|wk
almost|gone also amour|> and|took and||talk anglais animals annonce|de ans|> ans|on ans||a
ans||parle antibiotics any|> any||for an|old appele||beau apres||un arm's arme|secrete arrive
arrivee|> asked|about ask||how assurance assurance|vie astheure|> at|your at||dog at||lake
at||today aucune||de augmentation automne|> autre|> au|bowling au|buffet au|curling au|sol
avant||du avec||bureau avec||dimanche avec||tante a|3 a|5h a|baisse a|bloodbath a|boy a|budget a|ca
a|class a|coin a|couper a|envoye a|horse a|l'aide a|lego a|peche a|regle a|shootin a|song a|te
a|ton a|tout a||bike a||bird a||bonne a||demain a||eu a||m a||merci a||mets a||named a||no a||nose
a||perdu a||piasses a||sat a||ski b12|> back|after back||killin baie bald ballon|balai barbe
bardeau bas|de bas||laine bc belle||mourir benevolat ben|passee ben||de best|kind birth|certificate
biryani blew||the blonde||ca bloodbath blood|sugar blood||at blue|box boite|vocale bombed bombe|de
bondye bonne||la bon|j'ai books|> boss||donne bouee bouffe|au bouffe||la bourse bowl bridge||for
brings bring||sister british bros brutal bruxelles bureau|on burn burned|my burn|the burrito
bus|tickets bypass by||if by||this c'est|dimanche c'est|mortel c'est|quand c'est||ca c'est||d'la
c'est||pere c'est||plus c'te|job cafe|est cafe||bureau calgary|> called||judge call|now call||when
can't||me cancelled candle|on candle||the cant|even can|i casque|> cat|has ca|depend ca|le
ca||drole cents|> cest|le cest|loin cetait||raton char||mort chasse|est chaudron chemise chest|is
chevre|> chez||cousine chinois chinook chocolat chu||fatigue chu||suicidaire citation clavier
coeur||vendre coffee coin come|fi comme|un comme||buche compliment|> compote|> content|detre
conte|des cote||toi couche|> couch||the couleur|du coule|dans counsellor|says counsellor||im
couper||couteau coupe|pu coupe||gazon courriels couru cover|my cowboy crashed creve|raide criss
crocs crying||a cure|a customer||a c|qui d'artifice d'artifice||la d'autobus d'heure d'heure|>
d'identite d'impot d'impots d'un||qui dang dans|10 dans|4 dans||vide day||says deadlift dead|or
death deceased decided|not decided||to declaration declaration|d'impots delay dentist depend
derniere||matin des|crepes des|mentors des|morts des|patates deux||la devant|une devant||annonce
de|ciment de|honte de|laine de|math de|neige de|panique de|rappel de|reseau de|samedi de|suicide
de|suture de|vous de||cet de||glace de||ma de||niece de||passe de||pieds de||va died|on die||a
die||now dimanche|avec disappointed dit|non dit|pas dit|qu'il dit||de dix|ans dj docked
documentaire doc|a dog|has doin|my don't||up done|w donne|conge dont|forget dont|plan dont|worry
door's dos|il downtown do||guys drew drink|since driving|test drop|off dust du|chaudron du|clsc
du|p'tit du|poisson du|soleil du|sous du||sol du||y'a eats|my eau|pour echappe ecole|> ellie
embrasse emploi encore|ca ended||a end|> end|n enemy enterre|sous envoie|un en|> en|anglais
en|conge en|danger en|forme en|veut en|voyant en|y en||un est|annule est|aux est|bien est|sortie
est|tres est||tu ete||en et|sauf et||on event everyone||the everything|must everything||go exam|is
excited excited|> ex|et ex||i e|transfer failli||une fait|semblant fell||her ferie|> feuilles feux
feu|est fight|at finally|came final|hours finissons fini|mon fins fire||came fire||on first|aid
fish||the fixed|the flames flu||real fois||ma food|and fort||cest for|1 for|uni for|you for||4
for||winter fountain fou|de from||the fugitive furet gas|bar gets|out getting|a gettin|a
gettin||new giving|away glad glad|im gloves gloves|in going||bed gone|i gonna|give good|for
good|shirt good|ty got||apartment got||at got||kit got||line got||over got||was go||tonight griot
grosse|journee gros|nounours group|chat guide gun|jammed guys||a gym|> h had||coffee haie half|an
half||hour hangman hangman||the have|you havin||baby helped here||a her||was hey he|only he|threw
hiring his|bday his|mentor holding|my homards hot house|i how's how's|the hows i'll||you i've||to
if||can if||don't iles|> il|va impots|> im|deceased im||u im||w infirmiere info info|> inscrit
installe instead|> in|knots in|line in||first in||got in||lol is|hard is|saturday is||best is||next
it's|always its|do its|fine its||a its||or it|before it|lol it|twice it||he ive|been ivy i|about
i|died i|studied i|walk i||hide i||let i||need i||people i||tell i||with j'ai|ete j'ai|lave
j'ai|rendu j'ai|vraiment j'ai||20 j'feel|right j'tombe jai|explose jai||bu jai||chienne jam|in
jasant jasant|> jaune javais|mal javais|une jean|talon jen||parle jetais|en je|t'en je|vois
je||aucune jlai|eu jmeurs jme|couche jme||foule job||j'ai joue|un joyeux joyeux|noel jpense|a
jsigne jte|texte judge|mom judge||at jumele jumped|off june jusqu'en|mars jusqua|vendredi
juste|change juste||le just||him jvas|au jvas|faire kettle|> kids||me kill|floor kill|mi kill||at
knots koi|le l'appartement l'arbitre l'echelle l'ouvrage|> lache|la laine laisse||dormir last|>
lavage la|bourse la|c'est la|couleur la|fournaise la|gueule la|j'y la|mairie la|piscine
la||aujourd'hui lb|2 leaked lecole|> leftovers leftovers|> left||gloves les|8 les|jeter les||avec
let|him lexam le|bardeau le|bonheur le|bumper le|couteau le|gros le|jeu le|meeting le|prix
le|rocher le|voisin le||avant le||feu le||jme le||juin le||la le||sait le||sans lheure|dimanche
library|and life||i liker like||dead linspection liqueur little|bird lol||as lol||been longue|mais
long||the looking||the looks||a look|it lost|his loud|but loud||he lumieres lunch|on m'achale
m'a|prete m'a|te m'a||tomber mairie mais|cetait mais|j'ai mais||fini mais||que mais||suis mal|aux
mal|dormi mange|deux manon mario mask mask|> mauvais|mot ma|declaration ma|pilule ma|poitrine
ma|prise ma||d'impots ma||fait ma||trop medicaments|sont meme|pas mental mentor menu|> merci||la
mere|disait mere|le mere|pis messenger messenger|> mes|deux mes|fesses mes|outils mes|parents
mes|patins meteo mettre|ma me|about me|all me|donne me|into me|tape me|under me||as me||front
me||new mines minutes|late min|pour mis||fleurs mois||bon moitie|du moi|pas monde|en monde|sait
mononcle|> monte|le mon|badge mon|cours mon|divan mon||jvas mon||non morte|au morte|c'est
morte||mon mort|depuis mort|et mort|faut mort|y mort||honte mouiller mourir|la mr mrs muffin
muffin|> musique|> must|go mystery my|20s my|butt my|doctor my|drink my|lawyer my|street my|thing
my||2day my||again my||agen my||class my||coat my||dead my||place my||threw my||wants n'ai|aucune
nage nail||jammed need||crisis nerfs|avec nerfs||sa never||my neveux new|> new|house new|one night
ninth noie|dans nom|du noon|> nope|not not|mad not||else not||him not||just nous|fait nouveau||cest
nouvelle||pour now|i now||feel no|u no||hurt no||like nuit|dehors nuit||la nurse|she nuts n||2
n||already oak offert|un office|is of|rain of||lol omg one|at one|hurt only||and on|coupe
on|recommence on|recule on|sest on||1st on||appele on||everything on||first on||lheure on||not
on||prendre on||ramasse on||reparle on||rien on||salue on||sofa orange ordering or|is oublie|le
oui|chu outside|and outside|the out|thurs ou|par ou|un overdose||was owes|me packed|lunch paid
painting pain||the palais parallel parfait parfum paris parler||telephone parle|dans parle||pas
parti|le par|pitie passed|me passer||la passe|de passe|linspection passe|pour pas|on pas|personne
pas|son pas||fin pas||jfais pas||juste pas||reseau pas||suite pate|chinois peach peach|> peer
pelleter pending pendu perce personnes|> personne|au peur|a peur||lui peut|se peu||c'est phone|i'm
phone||for piasses|de picked||a pills|r pique|mais place|en plante|a plaster|> plate|a plate||mort
playing pls|im poches|de pogne|une points|de points||suture poison|a poison|ivy police|were pop
pop|for pop||the porte|un posts potato pourrais pourrie pourriez pour|1 pour|le pour||pas
poutine|la practice|> prendre||cafe prends|en prend|le presents prete|un printer|> prise proces
prochaine|> proche|de proche||la prove punch|bowl put|the put||on pu||jai pu||mains quai|>
quelle|porte que|mes qui|l'a qui|vend qui||en qui||mange raclette radio||me raide|bonne raide||nuit
rain||the ran||the raton raton|> rdv||le recu|mon regle|ca regrets|> reminder rendez||chez reparle
reseau resultats retourne return|has reunion|> revanche revive rhume|> rideaux rien|de rire|>
rire|la roasted roti rouge||un round|> rubbish ruined rules rules|> s'est|ben s'est|suicide
s'est||passee s'il|a saaq saaq|> safe||fed said|im said|ok sain sain|et sain||sauf salade
samedi|pis same|old sans|dormir says||dont says||just says||more say||every say||the scales schools
scratch|> seance seat sec second|> secrete sec|> serai|pas seul|a seul|dans se|faire se|reparle
se|salue se||une share|the sharpen she's|got she||a shift|de shift||nuit shootin|in shot|himself
shot|the should||a showed||how shut|up signal||the signe|> sign|up since|> since||spring slack|i
sleep|cuz smashed|it smatte|> smile sold|out soleil|> somebody|who some|day sommes somone song|bout
sont||de son|mentor soup souris so|> so|dont so|hot so|il so|we're so||after so||he so||never
so||we spelled spoon|> starter star|> studied suicidaire|chu suicide||ma suicide||par suis|foule
suis|inscrit suis|la sun surprise|> survey survivor|> sur|le sur||tablette suture su|le su|ma
su||gars tablette talked|about talk|on talon tant|que tap tastes tastes|like tas||la taught||to tax
ta|soeur team telephone|avec terrasse test|at test|came test|for tetes that|for that|mask
that|movie that|video that||haha that||my then|u there||room they've they|dont they||2 they||em
the|book the|chips the|company the|dust the|food the|fountain the|heart the|kill the|lads the|mood
the|ninth the|pill the|pis the|question the|queue the|radio the|rink the|rules the|spelling
the|summer the|warehouse the||afternoon the||burnt the||cards the||fixed the||go the||meeting
the||mom the||mon the||place the||same the||start the||to the||where the||woman third this|>
this||at this||so threat three|hours threw||under throat|> thx||askin tiktok time|> tims tire|a
tisane titanic told||the tonite|at ton||a ton||y took||hrs tout||est to|3 to|fix to|god to||when
training|> trampoline|chez tremblay trop|loin tt tu||a tu||dans tu||voir twin uber under||bus
une||en uno uno|> unsafe unsafe|at un|amour un|ballon un|boost un|dentiste un|micro un|peu un|plus
un|ptit un|raton un|vrai un||chez un||demain un||m'a un||nounours up|to up||was ur|own used|to
u|cover vais||un vendu|ma via vieille||a virement vis visa visit visiter vocale voir|dimanche
voir|le vol|> votre||de voulais|juste vous|chez vous||la voyant vu||reportage walking walks||a
wanted|2 wants|to want|some want||go was|cool was|packed was|well was||bad weds weekends|> welding
went|to went||my we|agreed when|are where|they who's who|left who|took why||the wife|says wild|>
will|do will||in wisdom without|me with||mask works works||me wrong|just wyd wyd|> xlaugh|>
ya|kekun ya||du ya||personne yet||i yoghurt you're yours yours|> your||and you|and you|did you|the
you||to y||5 y||pete y||vendredi ~'ala ~'cus ~'ele ~'hum ~'ile ~'lav ~'org ~100 ~100_ ~15_ ~15h
~15h_ ~20s ~20s_ ~35_ ~3pm ~3pm_ ~51_ ~8h_ ~_10 ~_100 ~_15h ~_18 ~_20s ~_2g ~_31 ~_35 ~_35_ ~_3p
~_3pm ~_51 ~_51_ ~_a1 ~_ans ~_bda ~_byp ~_cai ~_coa ~_cov ~_deg ~_dry ~_dus ~_ec ~_ene ~_fan ~_gyp
~_ham ~_hiy ~_kku ~_kne ~_kw ~_l'b ~_lah ~_lma ~_maj ~_nap ~_new ~_nur ~_obv ~_ouf ~_pc ~_pru ~_pyj
~_re_ ~_rog ~_s'c ~_sq ~_squ ~_sut ~_ta ~_tes ~_thu ~_ttc ~_tul ~_um ~_umb ~_uns ~_ut ~_uti ~_val
~_vam ~_wy ~_wyd ~_yes ~abba ~acar ~acka ~add ~adin ~adit ~adsh ~ae_ ~aila ~alfe ~alif ~alr ~alve
~amdo ~ampo ~anci ~andd ~ane_ ~anm ~ann_ ~apil ~apti ~ar' ~ar's ~are_ ~arfu ~arie ~arry ~asag ~asn'
~athu ~auti ~aza ~aze ~bach ~baie ~bald ~bda ~bday ~bet_ ~bi_ ~bibl ~bit_ ~blio ~bom ~bomb ~bot_
~boue ~brel ~bulb ~byp ~bypa ~cal_ ~cee ~cee_ ~chir ~chis ~chow ~ckag ~clou ~cont ~cost ~cov ~cu_
~d'at ~d'v ~dadd ~dav ~dec_ ~deg ~deo_ ~deos ~dhie ~dix ~dix_ ~doud ~dra_ ~drie ~dry ~dues ~dus_
~eake ~eali ~eame ~eanc ~eapp ~ebro ~ecep ~ecet ~eco_ ~eige ~ele_ ~elot ~elpe ~embr ~emin ~ener
~eos ~eos_ ~eous ~epai ~epl ~erfe ~erm_ ~erog ~esh ~essi ~et' ~et's ~etel ~etm ~etma ~eui ~eun_
~eurt ~eus ~eutr ~eval ~evis ~ey'v ~ezin ~faut ~fee_ ~feut ~fish ~fitt ~fitu ~flye ~forf ~frin
~fum_ ~gall ~geou ~geri ~ges_ ~glad ~gos ~gpo ~gr_ ~grio ~guit ~gyps ~hamd ~hamp ~hape ~harn ~hay_
~heer ~helo ~hese ~heti ~hevi ~hib ~hibo ~hic ~hip ~hird ~hiy ~hood ~hrea ~hus ~ial ~ibba ~icu_
~iels ~iga ~igol ~ilab ~inth ~ions ~irec ~isc ~isp ~isps ~ito_ ~j'vi ~jalo ~jase ~jdem ~jeu ~joue
~june ~kag ~kage ~kele ~kere ~ketm ~kett ~ki_ ~kinn ~kku ~kkun ~kon ~l'b ~l'ep ~l'il ~laws ~laza
~lead ~leak ~lenf ~liet ~ligu ~lim_ ~lint ~lli_ ~llio ~locs ~loot ~lped ~lso ~lye ~lyer ~ma' ~mag
~maj ~mar_ ~mask ~mbra ~mdou ~mene ~meno ~meo_ ~mmo ~mmy_ ~momi ~mpir ~mudg ~musc ~ndd ~ndda ~ndri
~nea_ ~neap ~nemy ~new ~neys ~nfit ~nici ~nicu ~nore ~nots ~nset ~nshi ~ntas ~nurs ~obri ~obv ~oct_
~oet ~oger ~oid_ ~oire ~omed ~omon ~ones ~ongs ~onu ~opie ~opre ~opte ~orf ~orfa ~ori ~oso ~ostb
~otai ~oti_ ~oud ~ouha ~oull ~oupl ~ov_ ~ows ~oww ~owwo ~oxic ~pac_ ~paid ~panc ~pare ~perf ~peu_
~pi_ ~plim ~poet ~poww ~ppri ~pref ~prof ~prud ~pupp ~pute ~py_ ~pyj ~quip ~quiz ~rado ~ramo ~rean
~recr ~reva ~rex_ ~rfec ~rfu ~rfum ~ric_ ~riot ~rki ~rof ~roge ~rone ~ronf ~roti ~roue ~rry ~rry'
~rtho ~rub_ ~s'c ~s'cu ~sagn ~san_ ~scam ~scl ~scle ~sean ~seng ~sery ~sewi ~shee ~skel ~smal ~smud
~somo ~souh ~spa ~spoi ~sses ~sset ~stb ~stro ~sty_ ~suf ~sun_ ~sut ~sutu ~tagn ~tar_ ~tate ~taxi
~tern ~thod ~tign ~tils ~tisa ~titi ~toco ~toe_ ~town ~trad ~trag ~trip ~ttc ~ttc_ ~tto ~tuee ~tul
~tuli ~tura ~udou ~ueri ~uha ~uhai ~uip ~uiva ~uiz ~uiz_ ~ulat ~ulb ~ulem ~ulip ~ults ~umbr ~umon
~unge ~upl ~uple ~uro ~uscl ~uss_ ~ussa ~utel ~utoc ~vam ~vamp ~veur ~via_ ~vice ~vit ~voll ~weds
~wee_ ~wha_ ~whal ~winn ~wle ~wled ~worr ~wwo ~wwow ~wyd ~wyd_ ~xter ~y'v ~y've ~yan ~yes_ ~ypas
~yps ~ypse ~zen_ ~zoo_
""",
    -12: """
100|> 13 1|> 1|an 2day|n 2day||the 2|be 2|bed 2|pills 2|walk 2||over 330 330|> 3|pour 3||for 40|ans
4||if 72 74 84 8h30 8|lbs 90 90|> 91 9am 9am|> <|38 <|among <|approuve <|are <|bleed <|bonne
<|bonsoir <|burnt <|call <|celibataire <|couper <|dad's <|documentaire <|dying <|ecris <|free
<|hanging <|hash <|he's <|headshot <|hey <|holay <|honestly <|hr <|j'apprends <|j'pense <|jattend
<|jumped <|jusqu'a <|ki <|laisse <|lets <|ligue <|mad <|mentor's <|nerf <|oi <|petit <|pick <|pub
<|quand <|reveille <|running <|screaming <|still <|tell <|thats <|travel <|unite <|up <|walked
<|warrant <|will about||lol ac action affiche age|> aime aines all||way and|can't and|lost and|said
and||dentist and||feel and||keep and||you annonces annoyed annule ans anyone|> anythin|>
an|appointment an|overdose apres||bon are||me argued arm||the arrete|de arrete||vouloir arrivees
asked|if asked||i ask|ur asteur as|in at|11 at|9 at|by at|open at||but at||mic at||shop auntie|>
aura|de aura||la au|basket au|bingo au|but au|cafe au|metro au|pouce au|quebec au||u available|>
avait|une aw a|22 a|4h a|arrete a|bandaid a|bois a|cake a|chasse a|drop a|essaye a|ferme a|job
a|l'a a|l'entrainement a|luc a|overdose a|saint a|six a|snow a|velo a||7h a||canada a||cry a||d'la
a||du a||is a||madame a||page a||partout babe|> bad||lol bail|> bakery balai ball balloons barbier
bare barrel bar|n baseball been|up being|the belle|mort ben|smatte bet|> be|there be||death biblio
bien|passee bien|y bleed|the bleed||brakes bleu|> blue|murder bomb bord||fleuve bought|chips bougie
bougie|pis boxeur boxing|class brassee brassee|> bravo broke|and bum bus|driver bus||from
butter|tarts but||moved c'est||en c'etait|une c'tu called|the called||and call|it call|of
call||duty came|and came|n can||do can||mentor caraquet carried carte cartoon cash|> catherine
cause|d'la ca|a ca|avec ca|valait ca||10 cbc cegep celibataire certificate||the cest|lfun chaises
chambre||jaune changer||mentor chapter charge charity chat|y chercher cherche|des cheri cheveux|>
chez chez|les chez|mon chic chienne chien||fait chinois|> christening church|> chute chu|creve
chu|fini chu||du chu||ma chu||sorti cleared|up code|> cod|> coffee||what cold|by colleague come|2
comme|des comme||barre comme||cochon company contact|> contente|> corde|de correct|> costume
cos||was coton|ouate counselling|n counting coupee couper|le coupe||cheveux coupon coup||poignard
cours||premiers cousin|is credit creeper creole crossed cry|> cul|de cul||sac cuz||got c|moi c||le
d'arrosage d'avoir|garde d'envie d'urgence dad||it danger|i dans|bus dans|file dans|gta dans|l'ame
dans|l'ascenseur dans|l'bus dans|l'ordre dans||file dans||film dark||is david david|> david|david
dead|meat dead||street debate decede decided|he deck|> dedans|j'ai defile demain||en dentiste|ma
depuis||jai deranger des|bottes des|sushis des||du des||mardi dettes deux||pis de|11 de|beaux
de|creme de|danse de|groupe de|l'an de|l'imprimante de|lait de|mentor de|pate de|peche de|poignard
de|proba de|sac de|theatre de|vitre de||belle de||dis de||est de||livres de||mere de||musique
de||nous de||ont de||prenez didn't||to did||say died||shock dinde dingue disponible|> dis|y
divan|pis documentaire|su doc|on doc||the does||mentor dog|ate doigts||a dois||a dominoes don't
door|i dort|avec double double|dose do||take drache dragons dressing dress|> drive|me drive|safe
droite drole|> drop|at drum|> dun|lift dun||qui during|the du|bien du|casier du|chat du|dimanche
du|fleuve du|gel du|ginette du|grand du|haut du|mois du|pikliz du|samedi du||jlai du||mais
du||marche du||reno du||sont ecoute|> ecrit ecrit|> ecrit|des eleven||of encore||fois end|street
en|2012 en|quatre en|terrasse en|titi en||an en||jen en||jy ep|3 er escaliers esso esso|> est|ce
est|correcte est|decede est|trop est|une etait|pas et||la euchre eu||job everyone|my faire||mal
fair|> fais fait|brailler fait||avc fait||double fait||en fait||expose falaise falls false
false|alarm fatigue|pour faut|la faut|tu fell feux|d'artifice feu||a fille||une finally|finished
finger|on finger||a fois|ou fois||le followin|me food|poisoning forgot||lunch form|asks for|dead
for|our for||knee found||keys fountain||a fous|> frere||y fridge frigo|est frissons||en from|>
from||at front|n frostbite fusil|pis gagne|le gants|> garden||some gars|a gaspesie gel
getting|married giving|up glove glue golf goodbye||hello good|morning gotta|work got|3 got|cleared
got|invited got|narcan got||bandaid got||better got||cookie got||library go|its gr grand||pour
gratteux gratteux|> groupe|pour group|is gueule habit|> had|coffee had||baby had||heart halal|>
hang||a hash hate|that have|one have||appointment headshot head||pounding heard hearin heart||good
heart||when heels hell||that help|yourself help||to her|room her||she hes|fine heure|avant heure|la
he|did he||he's he||i him|and him||i his|stuff hit||with hi|n holay homework||is home||x horse||a
horse||last hostage hot||in house|n how|2 hurtin|myself hydro|> i'd||my i'm|actually i'm|crying
i'm||off if||a if||track ils||pris imprimer im|5 im|alone im|thinkin im||all im||get im||goin
im||min im||nites intake invited in|09 in|2 in|2020 in|church in|school in||2nite in||7 in||dress
in||get is|70 is|better is|home is|long is|pounding is|that is|wild is||be is||but is||colour
is||on its|not it|at it|down it|on i|didnt i|track i|would i||bad i||down i||mud i||rather
i||supposed i||take j'ai|braille j'ai|juste j'ai||avec j'ai||non j'arrete|les j'me|couche
j'me||fait j'te|ramene j'viens jaimerais|mieux jai|compris jai|enfin jai||consomme jai||nez
jai||point jamais|ete jase|avec jase|de jase||le jcomprend je|prends je|relis je||jamais je||mon
jfais|mon job|cest joining joke jokes joue|au jsaute|dans judas jump|in juste|des juste|dire
juste|parle juste||changement juste||fort just|busy just||up jvas|mcoucher jvas|me jvoulais jy|va
ken ken|> kids|are kids|hockey killed||at killin|time killin||at kill|my kittens knee|is knife|n
knit knocked||cold l'abattoir l'alarme l'ame|j'ai l'bus l'ecole|demain l'entrainement l'entrevue
l'episode l'etage l'horaire l'ordi|a l'ordre ladders lagent lait|> lampe lanniversaire
lanniversaire|de laveuse|a laws laying la|bombe la|bus la|chaise la|chienne la|dentiste la|lol
la|page la|paie la|photo la|recette la|sauce la|tuque la||apres la||avait la||elle la||sua lead
leave|it left||on les|aines les|cendres les|devoirs les|homards les|pates les||etaient les||le
les||rouges lets|go let|the level le|chauffage le|feu le|fromage le|journal le|soleil le|vent
le||boss le||chu le||disparu le||encore le||jva le||novembre le||perce le||s'appelle lhistoire
lhistoire|dun library|is like||switch lil||n line||where lis local|> loon loon|> low|battery
low||the l|> made|up maison||a mais|rien mais|y mais||vas maman|dit maman|est mange||poutines
manman mariage|de match|> mathieu maudit|> ma|demande ma|derniere ma|donne ma|gele ma|voiture
ma||cest ma||le ma||on ma||oui mcoucher|> medication meet meilleur|> melasse meme|boss mentor|and
mentor|come mentor|pour mentor||a merci||garde messe|anniversaire mes|frites mes||du meubles
me|aint me|haha me|if me|reste me||2 me||brailler me||dit me||rummy me||up me||we midi||le mieux|>
mine|is misere|> mis||feu moi|cest moi||sur mom||i monde||dans montagnes|russes mon|amour
mon|atelier mon|bureau mon|frigo mon|grand mon|patron mon|permis mon|pied mon|tour mon||chien
mon||lol mon||mort mood|> moose||the morning|to morning||it morte|dans mort|vivant mort||je
mort||l'ame mort||ton mourir||que mud|in muffins my|attempt my|barber my|fries my|haircut my|keys
my|kid my|morning my|pass my||about my||body my||dog my||kid my||moved my||recital my||shot
my||tell nah||dont nails name||that neighbours nephew|wants nephew||to nerf neuves new new|phone
new||come next|one next||in noeud|dans normal|> notaire not|speaking not||the nouvelle|blonde
nouvelle|un nuit||gang nurse n|didnt n|on n|pills n||split officiellement off|i off|now off|with
of|duty of|shock of||email of||was oi oies old|jail old||has only|use on|cbc on|hold on|monte
on|nites on||day on||door on||now on||stairs on||train oral ouate oui oui||la outils out|from
out|there out|to out||by ou|we ou|y overdose|and over||bay over||moon owe||a papi parade|>
paramedic|> parcel|is parcoursup parents|evening parle|fort partir||la partout|dans par|les par|une
passed|my passee|> passer passe||la pass|is pas|ce pas|presse pas|sonne pas|sorti pas||jvas
patins|a pc peace|with peine|> peinture||chambre pendu|a pendu||tes pense||j'ai perce|a perdu
perdu|mes perfect periode pete petit||la peut||faire peux||imprimer peu|les peu||mais phone|in
photo|de pick|a piece||un pieds|chu pie|> pikliz pilules|sont pis|du pis||mis pitch place|its
place||the plat plenty poele||bois poignard poignard|dans police||a popcorn|> pop|> pouces pounding
pour|demain pour|l'ecole pour|m'appeler pour||en pour||tomates poutines poutine|> pouvez|vous
prefere premier||de prendre pretty|good proba promotion proprio||un ps5 psychiatre psy|pis pue
put|it quai|de quand|apres question|4 question||the quetaine|> que|chu que|jtombais que|tu quiet|on
quilles|> qui|a quote raccoon rappele rasoir|est reach||safe recipe|> regardes regina regina|>
rejected relax relis rencontre||demain reply|y reponds||a restaurant|> reste|4 reste||gateau resto
retard|de reve|plate revise revoir rien|c'est rien|savoir rire|le ris ris|pas rondelle rory royal
ruined|> rummy rummy|> russes s'cuse sad|one safe|x said|her said||to said||we saint
sainte|catherine salad samedi||un sang||dans sang||the saturday||my saute|> saut|a savoir|de
saw|the sa|casquette scammer scarecrow scie|ronde scored scouts screamed scream|> seat|> see||at
semaine||la sensible sensible|> sens||la serie|de services sest||passee shaved sheila she||just
shift||me shock shoe show||the sign|on silence|de silence||la sings slay slay|me slides slo
slo|pitch smoking snacks|> snores sock soir|meme sont|arrivees sont||le son|idee son||a sorti|pis
souhaite sourdough|> so|after so|come so|far so|mornins so||can't so||said so||w space space|>
speaker speaking|to speaks spectacle squid squid|game stab|in stag stag|do stay|till
still|available stomach's stopped|by stopped|laying stop|sending story|> strangled succession
suis|passe sul|comptoir sun||out sur|> sur||tapis sushis|> su||quai sweat||saturday switch|to
tabarnouche take|his tannee|de tantot|> tard|> tas tattoo ta|porte ta|question teacher||i tell||the
temps|en temps|mort test||negatif tes|levres tes||la tete|du texter texting|is te|voir te||que thai
than|me that that|haircut that|hill that|pic that|show that|waitress that||will then||free the|best
the|brakes the|candle the|canoe the|coffee the|couch the|deer the|esso the|falls the|family
the|ghost the|hoodie the|lift the|mentoring the|middle the|missing the|museum the|path the|podcast
the|pool the|shopping the|snake the|sourdough the|stew the|waitlist the|work the||4 the||asks
the||chapter the||come the||course the||driver the||instead the||jail the||lady the||looks
the||mentor the||phone the||scene the||set the||shot the||thank the||tickets the||trip the||unit
the||want the||was third|time this|on this|printer this|program thu thumb||my thunder thx
til|sunday tinder titi tlm|est today|was toilet|> tomber|le ton|char ton|cv ton||dans took||meds
tooth|pulled too|good touche||a tourney to|go to|move to|switch to||family to||lol to||own
to||until track|mud track||in trainin traitre tried||end triste trop|fatigue trouver tuee tuer|avec
tue|a turn|to tu|avoir tu|imprimer tu|peux tu|regardes tu|vu tu||tout twelve ugh une|chevre
une|dose une|feuille une|liqueur une|pause une||blonde une||sur union unite unite|9 un|bouton
un|changement un|cochon un|reve un|steak un||coup un||gros un||mardi un||noir un||plate update||the
up|later up||i up||n up||phone us||the u|always u|feed u||good vaccin valait valait|la
valait||peine va||2 va||y vendredi|mais vent|a vicar video|mon video||cell viens|tu viens||un
vieux||de voiture|est voit|a vote|contre votre||est vous||fait vraie vu|la vu|le vu|que vu||message
waitress wake||n wanted||of want|a warrant|got warrant||cleared wash washer was|30 was|nice
was|supposed was|to was||in was||when weather|> wed||on weeds welding|> well we|say what|we
when|its where|is where|u whoever who|knows who|u wifi||mort window|seat wind|> wing winter|in
with|breakfast with|food wk woke||at word workshop worry would've wrote||goodbye w||paper xray
ya|de yourself|to you|please you|want you||and yrs|n y|de y|faire y|tire y|to zero|patience zoo|>
~'bu ~'exp ~'fun ~'hiv ~'hom ~'hor ~'m' ~'rap ~'tom ~'tr ~'tra ~'tro ~11h ~11h_ ~200 ~2e_ ~40_ ~54_
~81_ ~_11h ~_2h ~_2h_ ~_2k ~_4e_ ~_4h ~_4h_ ~_54 ~_54_ ~_59 ~_59_ ~_70 ~_74_ ~_90 ~_98 ~_abi ~_ah
~_alb ~_als ~_amm ~_aub ~_aw_ ~_bt ~_coq ~_cre ~_dut ~_e4 ~_epe ~_er_ ~_ez ~_gai ~_gho ~_gil ~_gos
~_h_ ~_hem ~_ice ~_ivy ~_kan ~_lec ~_lvo ~_may ~_mil ~_mr_ ~_nah ~_nat ~_oi_ ~_omg ~_oui ~_rac
~_rei ~_rer ~_roy ~_sal ~_sam ~_sno ~_sus ~_thx ~_tib ~_tt_ ~_xla ~_xr ~_xra ~abel ~afor ~agiq
~ahah ~ahm ~aigu ~albe ~alit ~ally ~also ~amne ~amos ~ani_ ~anim ~anv ~anvi ~ark_ ~arm' ~ashe ~asks
~asp_ ~asty ~atas ~atat ~atim ~ato_ ~aune ~ausa ~avr ~ball ~bana ~bani ~bbis ~beli ~bes ~bhai ~bird
~biry ~biti ~bli_ ~braq ~bree ~brie ~bril ~budg ~cad ~camm ~capt ~caro ~cat' ~ceas ~chee ~chop
~citi ~clet ~copi ~coq ~corn ~coun ~cram ~cure ~d'ho ~d'ur ~dae ~dae_ ~dar_ ~dere ~dett ~diam ~dio_
~dli ~dout ~draw ~dust ~dut ~duty ~eadl ~eca ~ecea ~ect_ ~ecta ~eez ~efle ~egin ~elc ~eldi ~enee
~enm ~enn ~erea ~ero_ ~esea ~esie ~esig ~eteo ~eue ~eune ~eup ~eup_ ~exci ~exte ~eys ~eys_ ~eza
~ezi ~fens ~fett ~fety ~feux ~fido ~flir ~fric ~fts ~fts_ ~fure ~gani ~gb_ ~gez ~gez_ ~ggie ~gho
~ghos ~ghu ~ghur ~giti ~gla ~glis ~goss ~gra ~guis ~h's ~h's_ ~hab ~haie ~hap ~hapt ~hari ~harv
~hash ~heig ~hema ~hift ~hir ~hiri ~hist ~hlm ~hlm_ ~hma ~hoe_ ~hone ~hos_ ~how' ~humo ~hx_ ~iall
~ib_ ~ibia ~ibre ~ichi ~ict_ ~ido_ ~ierg ~ift ~ifts ~ifu ~iful ~ikt ~ikto ~illi ~imbe ~ime' ~ine'
~inea ~insp ~inti ~intu ~iode ~ipes ~irya ~isb ~isd ~isdo ~ishi ~isir ~ism ~ism_ ~ispo ~isq ~isqu
~isto ~itib ~itor ~ivre ~ivy ~ivy_ ~ixe ~j'am ~j'm' ~j're ~janu ~jasa ~jaun ~jett ~ji_ ~joi ~jsig
~jsor ~kan ~kch ~kery ~key_ ~kill ~kto ~ktok ~l'at ~l'bu ~l'cu ~l'fu ~lacr ~ladd ~lav ~lber ~lelu
~lem ~lesc ~lio ~lirt ~loi ~lonn ~lso_ ~lua ~lue ~luia ~lunc ~lunt ~lut ~lvo ~m'ai ~mair ~mar ~marm
~may ~me' ~me's ~mea ~meli ~met_ ~mets ~mma ~mob ~mobi ~mono ~mort ~mov ~mpar ~mr_ ~mud_ ~mue ~nae
~nae_ ~nah ~nah_ ~nal ~nced ~ncy ~ndai ~ndeu ~ndle ~ndye ~nees ~nem ~ney ~ngra ~nic ~nint ~nis
~nity ~nkl ~nkle ~nnes ~nnoc ~noes ~nowi ~noya ~nsaf ~nsig ~nspe ~ntak ~ntia ~nto ~nua ~nuar ~nyth
~obil ~obr ~ocad ~oces ~ocor ~oded ~odu ~ogh ~oghu ~olb ~olbo ~olim ~olun ~oma ~omg ~omg_ ~ondy
~oolb ~oor' ~oos_ ~oosh ~otlu ~ou'r ~ouru ~ow' ~ow's ~owes ~pal_ ~pala ~pata ~paul ~peer ~pei ~pell
~peri ~perw ~pes ~phe_ ~phi ~phie ~pito ~poc ~potl ~ppor ~prid ~ptan ~pto_ ~ptor ~pure ~ran' ~rapt
~rby ~rby_ ~rdic ~rdr ~rec ~ree ~ree_ ~regi ~rela ~reo ~req ~requ ~resi ~rib_ ~rift ~rm' ~rm's
~rnd_ ~rnit ~roas ~rogi ~rol ~romp ~rry_ ~rtel ~rter ~rtoo ~rviv ~ryan ~sal ~sala ~salu ~sam ~samo
~scap ~sci ~scol ~sdom ~sec ~sept ~sett ~shap ~shei ~shif ~simo ~siq ~siqu ~sks ~sks_ ~sm_ ~sno
~snow ~spes ~sson ~stbi ~stiq ~stl ~sto_ ~t'ai ~tarm ~tat_ ~tax_ ~tba ~tbal ~tbit ~teb ~tebo ~ted
~teer ~teo ~teo_ ~thx ~thx_ ~tics ~tifu ~tig ~tikt ~tinq ~tish ~tits ~tlu ~tluc ~tnit ~toc ~toye
~tt_ ~tube ~tud ~tump ~u'r ~u're ~uatr ~uces ~uct ~udi ~ugit ~uia ~uia_ ~uid_ ~umel ~ummy ~ump_
~uno_ ~unsa ~unt_ ~upee ~urge ~urso ~uru ~uru_ ~urvi ~usa ~usan ~uta ~utif ~vea ~veau ~vega ~ver'
~vini ~voir ~volu ~wans ~wes_ ~wisd ~wnie ~wond ~xci ~xcit ~xica ~xim ~xla ~xlau ~xra ~xray ~yani
~yeus ~yle_ ~yo_ ~yogh ~you_
""",
    -11: """
0|in 10|yrs 12|bucks 12|hrs 12||a 14th 19h 1||1 2020 24|de 2day|i 2e|> 2|bucks 2||et 2||it 2||pis
31 3||4 3||5 40|> 42 4h|> 4|bein 4|pages 5||pour 7am 8|modules 9h30 <|aux <|avez <|brume <|camp
<|chinook <|conge <|covid <|deadlift <|doin <|eid <|escape <|felicitations <|flash <|fog <|grounded
<|jdemande <|journee <|jsaute <|jtravaille <|l'infirmiere <|lagent <|learned <|made <|mamie
<|manman <|messe <|moi <|ngl <|nice <|omg <|parents <|parole <|party <|paye <|premiere <|quel
<|rent <|rhume <|sak <|sold <|sublocade <|that's <|thinkin <|this <|till <|tirer <|trade <|truck
<|tue <|vaccin <|victim <|visite <|vote <|wesh aced affaire|cest affaire||que again|lol agente|>
agente|a ago|and aidee aint||me ai||ma all||his all||time am||a am||sick and|everything and|he's
and||children and||going and||threw and||watching and||went answer ans||ca anxious apparently
appelle|moi approved appt||2 armee asked||a asking|for ask|bout ate|it attestation attic at|st aunt
autobus aux|fraises au|cegep au|contraire au|cours au|dep au|local au|mcdo au|musee au|nom
au|premier au|revoir au|soccer au|travail au||plus au||rien au||vendredi avant|mardi avant||pluie
avec||agente avec||la avoir|besoin awareness ayoye ayoye|> a|21h a|23h a|garden a|ham a|joke
a|l'arena a|l'heure a|larc a|marche a|moncton a|moose a|nun a|panic a|raconte a|rats a|ride a|stab
a|tva a|vendre a||1 a||about a||again a||called a||deal a||frere a||heure a||je a||laisse a||last
a||or a||person a||pour a||salle a||shes a||under a||varicelle baby|girl backwards backwards|>
back|out back||by back||school baleines balle|molle bas|> bas||ma battery|> bed|frame been|so
been||a been||to behind||i bein||n ben|bon best|part be|away be||as biscuit biscuits|> blacked
blacked|out block bloodwork bloody blues bonhomme bonjour bonne|nuit bon|debarras bord|a bored|to
borrow|ur boss||me bottle|and bouteilles bout|a boxes|> braque breeze breeze|w bring|a bring|id
brule|mais brume budget buffet|> bungee buns|> bureau||poste bus||me bus||was but|that but||he
but||new by|mistake c'est|ma c'est|on c'est|son c'est||j'ai c'est||ta c'est||toi c'etait|des
c'te||de cadavre|dans cafe|a cake||we calling||the calves came|2 came||school cant|find can||ask
can||borrow carte|d'assurance carte|d'identite cartier casquette|> cat|> caulk ca|dit ca||bon
ca||soir cegep|> cell|va cell||mourir celui||la cereal cest|bon cest|letape cest||signe ce||je
chain chaise|en champlain chatelet cheap|> chef cherche|une cheveux|sont chez||apporte chloe
chloe|> choked|on christmas|> chu|poche chu|pu chu||en chu||mon chu||pour classique classique|>
clip cliquez cm coach||us cochon|> code|is coeur|de cold||a cold||the collegue coloc||que comin||2
commande comment|enlever comment|va comment||un comme|show comme|y complain complain|>
concours|d'ecriture conduite cone contraire contre||violence cookies cooking coq cordes corrects
correct|y cough could|strangle could||help courgettes|> course|on covid co|> cpr|on cra craic
creme|> creve||la crib|> cried|at cris crisps|> crosby cry|at cup||tea cut|when cut||cake c|u
d'ecriture d'la|soupe d'un|gars dal dale dance|> dans|coffre dans|tombe dans||bar dans||marches
dans||sang dans||secteur daronne daughter|says daughter||i'm day|like dead|last dead|tree dead||for
deals|on death||me debarras ded deg deg|> dehors||que demain|7h demain|pour demain||j'ai
demande||le dent dentiste|> dep depasse depuis||pis derriere|la designed designed|this desk|>
desole|je des|beignes des|couteaux des|enfants deux|secondes deux||de devant||metro devrait
de|balle de|conduite de|deux de|lheure de|liberation de|lire de|pied de|prevention de|quel de|saint
de|soudure de|spoil de|ta de|toilette de|vouloir de||appart de||avoir de||chaise de||jsuis
de||molle de||oncle de||signee de||tempete dictee didnt||back did||feed dies||ep diggin
dimanche|soir disco district district|31 dit|qu'on dog||in doin|good dominos dormi|le dormi||voisin
dors|bien do|phone do||dishes do||need driver||me drive|and drole||ca drop|the drywall|> dsl|pour
du|gars du|linge du|lundi du|mentorat du|papier du|vin du|vol du||soir dying eat||so eid
eid|mubarak elm|> embarrassing em|all encore||meme endin endin|it enfin engage entrer envie||me
envoie|ton envoie||cv en|2016 en|compote en|epluchant en|gros en|parachute en|velo en||coups
en||quand epluchant escape escape|room essaye|hier est|bonne est|drole est||apres est||feu etait|la
eu|7 eu||du everybody extra||for ex|violent faire|expres faire||noeud faire||tour faite|une fait|du
fait||beignes fait||dans fake|blood farted fds feed||cat felicitations femme||peur ferry ferry's
fete|des feuille film|commence find|the fine|n finir|avec fini|le first five|> fix|> fix|the
flash|sale flyer fog fog|so fog||thick fois||on forgot|it's for||bbq for||class for||ear found|him
freezer|is freezer||full frere|est fricot fridays friend|> friend||in fries|> frigo|du frigo||mort
friperie frm|the froid from|here from||on fruit fry full|of fusillade game||mon gars|qui gars||les
gas|is gas||1 geese get|home goin|back goin||the gonna||a goodbye|party goodbye||for good|to
gorge|en got||14 got||room got||sit go||by grass|before grounded groupe|c'est grown guys|got
guy|that had||overdose haffi haffi||di hairdresser half|a half||and ham hammer||the hamster|>
hands|smell hands||like hangin has|not has||killer haunted have||on having|a hav|no he's|fine
healthy hear|the heaven|> help|i'm here||im her||a her||now hes|drivin hes|in hey|> he|choked
he||himself he||to hide histoires histoires|de his|hand hit||i holdin homesick|for hope|it hotel
hows|things how|many hrs|for hrs||a hr|> hung||like i'm|embarrassing i'm|the i'm||best i'm||for
ice|cream id||the ill|get il|avait il|me il||bien im|gettin im|stayin im||work india ines
invite|chez in|ep in|so in|this in||9 in||attic in||i in||order in||psych in||sock is|9 is|asking
is|good is|well is||new is||red it's|my it's|only its|friday it|2day it|be it|rained it||good
it||his it||now i|blacked i|borrow i|couldnt i|counted i|m'a i|miss i|sound i|spent i|still i|woke
i||sorry i||strangle i||think j'ai|change j'ai|crie j'ai|failli j'ai|gagne j'ai|la j'ai|pige
j'ai|une j'ai||d'une j'ai||mon j'ai||une j'me||avec j'te|jure j'vas|etre jackpot jacques
jacques|cartier jaime jai|braque jai|froid jai|lave jamais||en jamie janvier jan|> jaser jaune|>
jcherche|une jdors|sul jeunes je|lui je|meurs je|n'avais je|t'aime je|te je||dois jlui||un
jme|sauve johnny|cash journaux jsuis|deg jte||ca jtombais judiciaire judiciaire|> jumpin||the
june|> juste|> juste|fatigue just||off jva|exploser jveux|> jvois||de kick kids||they killer|deals
killing|time killin||w kill|le kit|de knives|in know|whether kuei|kuei l'a l'ame l'anglais
l'appart|est l'arena|a l'estomac l'hiver l'infirmiere l'orientation laccueil lachee
landlord|finally larc lasagne laval|> la|caisse la|dictee la|dit la|laveuse la|lune la|meilleure
la|morgue la|pharmacienne la|psychologue la|rue la|saaq la|st la|varicelle la||bon la||d'la
la||deux la||et la||ok la||se leaks les|baleines les|boys les|marches les|talons les|taxes les||on
letape le|bbq le|bureau le|chef le|ciel le|cours le|levain le|riz le|roti le|soir le||commence
le||joue lidl life|the like|an like||come like||know linfirmiere listen livre livre|de lol||it
lol||they long|time look|old look||in lprof lunch|so lundi|si lune m'ennuie|de mais|> mais||comme
mais||eu mais||vit make|me makin||do mal||le mange|3 mange|bien mange|le mange||tourtiere manque|le
manque||pas man|called marche|de mardi||un mars mat|> ma|made ma||avait ma||papa melt mentor|has
mere||elle me|before me|dire me|do me|til me|you me||4 me||gets me||pic me||you micro|ouvert
million|> minutes|on miss|you miss||old moaning modules moitie moi|partir molle||on monde|>
monde|bizarre montmorency mon|cell mon|collegue mon|entrevue mon|prof mon|secondaire mon||chez
mon||classe mon||le mon||parle mon||violent mooshum morts|chez mort|au mort||un mother|> moufette
mouri|ri moussaka moussaka|> movie|> mrs||from mubarak mud mwen||ri myself|with my|aunt my|calves
my|chin my|email my|english my|locker my|mooshum my|pants my|prescription my|tooth my|treat
my||cell my||cried my||down my||im my||numbers my||oclock my||pass my||stop my||texted n'avais
n'avais|plus nah nails|> name||it narcan|at need|2 need||new netflix|it net|> neuf neuf|> never|>
never||it newsletter new||got next|door's nice|> night||a noeud|papillon noir||4h nom||gars
not|eatin not|the not||gas not||of nous|la nous||tues now|is no|contact no|longer no|phone no||do
no||from numbers|are nun n|brought n|happy n|mine n|thot n||friday n||his n||i n||kids n||ma
octobre offered|to off|n off||the of|12 of|eggs of|tea of||4 oilers ok|c old|place old|truck
old||today one||for ont|pris onze|ans on|creve on|les on|marche on|meurt on|our on||14th on||again
on||corner on||or on||phone on||se on||side on||since open|n or|no oui|je our||been out|of
over||now over||yr owes owe|u pain|est papillon parachute parents parfait|> park|> parle parlent|de
party|was pass passer|par pastor pas|cest pas|mort pas|touche pas||dehors pas||faire pas||spoil
peinture peinture|la pense||jai pensioners pepere|> permis|classe phones picture|of piece|de
piece||theatre pierre pige pigeon pills||the pissed pistolet pistolet|a pis|j'me pis||eu pis||j'ai
place|has played|cards playmobil pleased please||the plomb plombier pls|i'm pls|n pls||with plus|9
plus|bouger plz plz|> pneu pogne|un poison||rats police||i pompe|est possible|> pour|lentrevue
pour|son pour||frites pour||lift praise|> premiere||de prends|le prend|une prevu pris|10 prive
program proud psychologue puni pu|a pu|envie pu||me pyjama qu'on quand|la quand|tu quelle|heure
quel|bord que|jpensais que||lui que||pris qui||apres qui||survecu quoi||du quoi||pour radio|ca
raffle rage|de rainin||no rain|and raison|de ramasser|par ramene|du raquettes rat|poison
readin|this ready|at ready||the recyclage regard remets rencontres|du repeat repeat|> replied
reportage|sur reportage||les restaurant reunion reveille|a reviens rien|compris rien|j'ai rien||de
right|there rire||le rivers rivers|> round|by rude|> ruining sacs sacs|de said|just sak sale||off
samosas sans||expres saucisses saucisses|> sauter|du saute|pas saute||joie saved||a
says||embarrassing say|im scuse|pour scuse||hier season|starts secondaire secteur semaine|mon
seniors senti sent|a sent|bon serait|mieux sest|enleve ses||y shape she's||out sheep she|ghosted
she||wake shootin|the shootin||breeze shop|if shot|a signed||for signee signee|par sings|in
sings||the skate skegness skeleton skeleton||the skip slept|at slept||hrs soir|le soir|trop
soir||cest some somebody||it some||on sore|> soudure|est sound sound||a souviens so|can so|cool
so|thick so||all so||im speak|to spoil squeeze stabbing||in stab|at stapler stapler|> stats
staying|home step|i strangle street|> stylo st|jean sublocade sugar|> suicide|prevention suis|bien
suivi||cours sul|cell summer|> surtout sur||rue sur||telephone swimming t'aime t'as|vu t'es|mort
t'y tablets|with talons teacher|says technicien telephone||ferme telephone||ma telling||to tell|dad
tell|me test||me tete|jai text||in thanks|god that's|why that|burger that|day that|dog that|new
that|order theatre|> then|lunch therapy they|ask they||its the|14th the|app the|attic the|boiler
the|breeze the|court the|drinks the|fone the|forms the|girl the|hero the|hill the|killer the|mall
the|milk the|party the|play the|potluck the|programme the|recipe the|right the|shed the|snacks
the|tower the|truth the|vicar the||all the||chat the||company the||days the||desk the||donuts
the||drive the||just the||next the||not the||please the||plz the||right the||under thin thing|i'm
this|job this||i thoughts|in thumbs thumbs|up ticket|> ticket|came time|does tips|> tire|d'erable
tir||larc ti||pis toast|> today||went toit|avec tombe tombe|pas tombe||une ton|frere ton|temps
too|hot topic touch toute||famille toute||soiree to|change to|death to|my to|swallow to|the to|walk
to||group to||her to||whether trailer|> training tram travaille||nuit treat tres|bien trick
tried|it trip||my trois||en tues||thurs turnin|it turnin||off tu|aussi tu|des tu|dis tva tyler
une|cle une|moufette une|seule une|tuque une|vraie une||moi un|bar un|bleu un|clip un|meurtre
un|secret un||papillon upped||meds up||bad up||on up||u u|have u||call valentin varicelle va|mtuer
va|voir va||elle vendredi|pis verte vet|> veuillez veut|faire veux|> victim|services vieux|chien
vieux||au vie|pis vinegar vitamine vit|tous vit||les vive voir|mes voisin|joue voix|a volunteer
voucher vouloir vous|en vrai||de was|5 was|her was|never was|pleased watched|the water|> way||the
we're|going weddin|> welcome were||the wesh we|are we|do we|played we|talked we||by we||cards
whats||w what|time's what||it what||the when|my which|door wont||around wont||nobody word|was
works|at y'a||une y'en||pas y'en||une y'est y'etait yeah|> years yelled|at yesterday|i yes|to
yont||une you|at you|come you|on y|parlent y|rentre y||ben y||dans ~'aba ~'bus ~'co ~'cr ~'exc
~'inv ~'tu_ ~09_ ~0s_ ~120_ ~12_ ~13_ ~16h ~197 ~20_ ~23_ ~31_ ~320 ~330 ~330_ ~418 ~418_ ~5k_ ~72_
~84_ ~8h3 ~8h30 ~91_ ~9am ~9am_ ~9h_ ~_13_ ~_150 ~_16h ~_197 ~_2e ~_2e_ ~_31_ ~_330 ~_3_ ~_418 ~_5k
~_5k_ ~_72_ ~_84 ~_84_ ~_8h3 ~_91_ ~_94 ~_9a ~_9am ~_amo ~_arr ~_bc ~_bc_ ~_bom ~_doe ~_dot ~_dyi
~_eg ~_egr ~_fis ~_fle ~_ft ~_gau ~_geo ~_gh ~_gr_ ~_gra ~_hey ~_j'b ~_jal ~_jeu ~_ko ~_lar ~_lbo
~_mrs ~_nea ~_oak ~_ods ~_oie ~_oof ~_or ~_pc_ ~_pei ~_ph ~_phi ~_poc ~_pot ~_ps5 ~_pue ~_rab ~_rad
~_rag ~_rap ~_rb ~_roi ~_ror ~_saa ~_sak ~_tas ~_tau ~_tex ~_tig ~_tis ~_tri ~_tva ~_ugh ~_unf ~_ur
~aaq ~aaq_ ~abo ~acb ~acbe ~ach_ ~addi ~ael ~affr ~agee ~agem ~aghr ~ako ~als ~alse ~amma ~angm
~anma ~anot ~aphi ~aps_ ~aq_ ~aral ~araq ~arbe ~arec ~aren ~arke ~arma ~assm ~aste ~at' ~atan ~auci
~audr ~auz ~avid ~avie ~avo_ ~avou ~aw_ ~ax_ ~ayli ~bal ~barc ~batt ~bes_ ~beth ~bie ~blay ~bors
~bov ~boxi ~buc ~butc ~c'tu ~cade ~cafe ~carp ~cath ~cbe ~cbet ~celo ~cere ~ciet ~ckpo ~ckt ~ckta
~clav ~clus ~creo ~cri_ ~ctac ~ctat ~cur ~cy_ ~d'ex ~d'mo ~d'un ~dag ~dage ~dale ~dalo ~davi ~ddic
~deg_ ~deo ~dep_ ~devr ~dho ~dic ~dind ~diq ~diqu ~disp ~doe ~dot ~dwo ~dyi ~dyin ~each ~eann ~east
~ect ~ectl ~ecto ~ectu ~ede ~edia ~eeli ~efe ~efto ~egat ~egen ~egio ~egra ~eha ~eic ~eice ~eila
~elib ~endi ~enis ~enou ~eol ~eole ~ept ~erdu ~erf_ ~erna ~erpo ~ert ~evel ~eviv ~ewi ~ewin ~exce
~fals ~fart ~fees ~ffee ~ffeu ~ffu ~ffy ~ffy_ ~fiee ~frid ~fry ~fry_ ~frye ~ftov ~gad ~gagn ~gan_
~gau ~gend ~geo ~ghr ~gina ~glac ~gma ~gman ~gnur ~golf ~gons ~gord ~goui ~grap ~gree ~grum ~guei
~hane ~heat ~hen' ~heva ~hieu ~hise ~hite ~hnic ~ho_ ~hodo ~holi ~hon ~ibat ~iei ~ieil ~igad ~igna
~iji ~iji_ ~ilo ~imal ~impr ~ims_ ~ina ~inoe ~inoo ~ints ~ior ~ious ~ips_ ~iran ~ireu ~iri ~isa_
~ivee ~ixed ~iz_ ~j'b ~j'do ~jab ~jal ~jec ~kay ~kay_ ~kena ~kip_ ~kle_ ~knee ~knit ~kpo ~kpot
~ksho ~kta ~ktai ~kwa ~kwar ~l'ac ~l'la ~l'or ~lait ~lass ~lax_ ~ldes ~le' ~le's ~lel_ ~lend ~lent
~liba ~lim ~lima ~lis_ ~lity ~lked ~lma ~loya ~ltat ~lthy ~lues ~m'ap ~macb ~magh ~mals ~manm ~mary
~mbag ~mena ~mer_ ~mest ~mid ~mil ~mita ~mitt ~mmed ~moit ~mosa ~mpan ~mrs ~mrs_ ~nale ~nchi ~ncr
~ncre ~near ~new_ ~news ~ngm ~ngma ~nked ~nma ~nman ~nock ~noeu ~nonc ~nook ~nope ~nose ~ntal ~nte
~ntow ~nure ~nxio ~oa_ ~oal_ ~oba_ ~obbi ~ocie ~ockt ~od's ~odi ~oem ~ogy ~ogy_ ~oies ~oini ~oiti
~olay ~olen ~olli ~olta ~ool_ ~oppi ~orki ~orse ~ortu ~oui_ ~ouvo ~owa ~ower ~ownt ~oxin ~p's ~p's_
~pany ~path ~pc_ ~pein ~pels ~pes_ ~plen ~pliq ~poem ~pom ~ps5 ~ps5_ ~pse_ ~pue ~pue_ ~qu'o ~r's
~r's_ ~radi ~rain ~rand ~rane ~rau ~rbie ~rbr ~rcou ~rcut ~rdin ~reed ~reek ~reez ~rek ~rek_ ~reol
~rex ~rgan ~rict ~rid_ ~riga ~rik ~rike ~ril ~rkin ~rksh ~rla ~rly ~rly_ ~rman ~rmos ~rocs ~roi_
~roph ~ropo ~rory ~rot_ ~rots ~roud ~rove ~rpoi ~rrag ~rsu ~rsup ~rthl ~rud ~rust ~rvic ~s'in ~s5_
~saa ~saaq ~samb ~sane ~sayi ~scan ~sche ~sena ~sian ~sib ~sibl ~sig ~sign ~sill ~slac ~slo_ ~smen
~soup ~ssme ~stio ~sup_ ~tacl ~tad ~tap_ ~tar ~taxe ~tea ~ter' ~tex ~text ~thie ~thl ~thu_ ~tia_
~tier ~tili ~tind ~tita ~tney ~toe ~tral ~tri ~trik ~tug ~tva ~tva_ ~u'o ~u'on ~uac ~ucha ~ucis
~uees ~uffy ~ugem ~uisi ~uiti ~ulta ~umbs ~umen ~umes ~umou ~unf ~urio ~ursu ~urt ~utc ~utch ~utio
~utou ~uvo ~veb ~veus ~viei ~votr ~vouc ~vril ~wash ~welv ~werp ~whit ~wnt ~wnto ~xce ~xed ~xed_
~xio ~xiou ~y'et ~yac ~ydra ~yli ~zle ~zzl ~zzle
""",
    -10: """
10|a 10|au 12th 13|h 140|> 14|in 14|pouces 1998 22|h 23kg 23kg||20 2h|> 2|pour 2|speak 2||if 3gb
3gb||3 3rd||the 45|min 5|30 5||for 60||de 6|2 70 7h|> 86 94 <|agatha <|amma <|bloody <|break
<|broke <|ce <|crashed <|did <|digicel <|double <|dr <|drug <|half <|hi <|j'te <|jcreve <|johnny
<|killin <|knife <|lights <|mans <|mardi <|menu <|note <|parfait <|rappel <|ring <|sleepy <|sounds
<|test <|titanic <|toast <|urgent <|wah <|walk <|y'ont about||for acceptee account adore
afternoon|> after||is again|14 again||in agatha agatha|christie ago|n aide|moi aide||a ai|jamais
alarm||was alle||mes alors amma and|crisps and|your and||decided and||like and||lunch and||man
and||sheets another|one araignee are|dead are|not are|the are||best army arm|n arrange arrivee
arrivees|> asked|what asked||im asking||a ask||for at|last at||age at||blood at||so at||thing
aux||elle au|ballon au|cou au|karaoke au|maxi au|meurtre au|pire au|poulet au||hier avc avec|elle
avec|ton avec||gros avez avoir|ma awful a|70 a|appris a|cliff a|cold a|dire a|fire a|fridge
a|goalie a|loon a|murder a|pair a|patates a|picture a|potato a|real a|repondu a|right a|speech
a|tadoussac a|tooth a|une a|votre a|whole a|zoo a||c'te a||conte a||cousin a||for a||lui
a||mattress a||tablet baby||she back||that bad|w baisse|ma banque basses basses|> beat|him been||me
belle||a benevoles ben||on be|or be||tonight bien|au bien|elle bike bike||the biology blue|jays
bois bombe|a bombe||bain bonjour|c'est bon||ca bon||pas boomer bord||chemin bored|outta bored||my
boss|is brailler|mais braille|devant braille||une breakin break|a break||leg bridge|on broke|in
buck built|a burned||hand busy but||and but||left but||passed bye|bye by|sun by||lake b|a
c'est|long c'est|qui c'est|vendredi c'est||10h c'est||vol cabbage cabbage|> cafe|pis cafe||un
caisse||de cake|and calamine came|to came||mail came||my can't|sleep canne|a canne||peche can|>
can||put can||walk cat||me cauchemar cellulaire cette|chanson cet||la ce||la chairs chambre|en chat
chaud|dans check|he chiale|deja chicken|> chocolat|> christie chute|de chute||neige chu||seule
cigarette ciment clean|n climbed clous coffin coffin|for coin|> cold|out cold||sandwiches collecte
combien||temps come|to coming|for comme||veau communautaire|> compte||banque conference cookies|>
couldnt||the could|i could|we couru|> cousin||his crashed|on crazy|> creve||chaud crie||meurtre
criminal cuillere|> curtain d'autobus|> d'eau d'envie|de d'or d'un d'un||de dad dans||boite
dans||jme dans||y dartifice daylight daylight|robbery days|r day|but dead|battery dedans||un
defence demande|pour demenage depressed deprime depuis||chu derek derriere|> des|billets
des|lunettes des|vacances des||tu deteste de|chaud de|choisir de|guerre de|mort de|pelleter
de|repos de|suite de|temps de||c de||croix de||elle de||fait de||h de||saaq de||sentir de||trois
did|i did|you died|so digicel dire|> dire||j'ai diri diri|kole dis||un dit||ma divan||pas
doesn't||me dog|> doing|the dois|annuler done||the donner donnez|> dont|cut dont||about dormir|sans
double|double do|we do||talk drawer drette drill|> drink||i drive||to drugstore due|to dur|> du|bon
du|chemin du|match du|pate du|permis du|printemps du|purell du|soir du||chinois du||oui ecrit|ca
elevator elle||dit elle||ri emails emmenage emmenage|> ends|with enfants|pour enfants||la
enough|for enough|to en|2020 en|amour en|masse en|math en|passant en|premier en|rappel en|reste
en||chez est|arrive est|rendue est|super est|tombe est|vraiment est||d'un est||en est||mon
est||qu'on est||smatte etait||fine ete|invite et|ca et||au et||douleur et||mon et||pour et||souris
eu||meurtre explose expres||pas ez facture|de fais|de faite|du fait|5 faut|que faut||une feelin
feeling feelins ferme feu||tout fierte fille||faire fille||perdu fille||un finies fire||at
first||of fishin fishin||n flew flotte fois|que fork formation||en form|is for|a for|lunch
for||card for||good for||mother for||weekend for||years found||in fou|les freezer friend||a front
fumer gars|au gave||the get||n gilet|> goes||the goldfish goldfish|> gonna||me good|thx gorge|pour
gotta|do got||after got||card got||moose gouttes gout||vivre go|round go|w go||to grace
granddaughter greve grief grief|group grumpy guerre|a guest guy|> gym|a g|revise hahaha hahaha|>
hair half hamilton harnais hate|> have||got hear|about helping help||do hema hema|quebec here||my
her|im her||the he|fell he|left he||hit hier||une hit|him horaire|> horse|> hour|and h|a i'm|dead
i'm||dead icu if|one im|plannin im||here im||usin incomplete infos inscrit|au interviewed intro
in|2014 in|his in|june in|mail in|orange in|paperwork in|thunder in||again in||coffin in||go
in||languages in||life in||on in||play in||rifle in||summer in||vest is|bleeding is|friday is|gonna
is|rubbish is|small is||night is||ok is||parking it's||the it|like it||come it||lol it||love it||ok
it||so i|changed i|hate i|move i|wouldnt i||away i||eat i||his i||inside i||left i||like i||mad
i||our i||pizza i||seen i||sleep i||today i||work i||your j'ai|mon j'ai|pogne j'ai|sacre j'ai||bras
j'ai||mal j'assume j'assume|> j'etais|a jackhammer jaide jaide|les jaide||nouveaux jai|assez
jai|deux jai|enterre jai|tourne jai||apres jai||compte jai||peur jai||voulu jam|> jcreve jcreve|de
jdemenage|le jdemenage||1er jeremie jerky jerky|> jet jetais|au je|prefere je|respire je|souris
je||d'envie jme||a jme||garroche jme||inscrit jme||pas job|> job|i job|in joint jours|pis jparle|a
jpratique jsuis|sorti jsuis|tombe jsuis||au just|in just||case jvas||le jveux||y karaoke|> kebab
keeps|calling keto kettle kettles kettles|on keys|to kids|built kids||a killers kill|4 kill|it
kissed kissed||and knife|set knock knock|knock kole l'an|dernier l'attendre l'avion l'etage|>
l'orignal laisse||le landlord|came languages large laugh|about laugh|when la|biblio la|course
la|cremaillere la|journee la|lasagne la|ligne la|meteo la|nouvelle la|parade la|pizza la|tele
la|ville la||c'etait la||morte la||nous lbus le league|> learning leavin|the left|me legal|aid
lescalier less|> les|nouveaux les||ca le|beat le|boudin le|but le|dimanche le|doigt le|double
le|gateau le|mardi le|mentorat le|poison le|retard le|sac le|secteur le|suicide le|trafic
le|travail le|vieux le||coule le||jaime le||jusqua le||parle lheure|> lifted like||potato linge|a
listen|to lit|est long||un lose|the lost||a luc lui||a lumiere|au lumiere||bout lunch||the lundi|>
m'appelle m'a|montre m'a|tuee m'a||faire macaroni made||cake made||new maison|ont maison||chambre
mais|heureux mais|jlai mais|les mais|mon makes||wanna maman||dit man|im mardi||le massacrer
massacrer|7 masse matane ma|conte ma||depuis meeting|a mentore|> mentor|est merci|a message|>
mes|cles mes|crises mes||de metro|> mets|en meurs|d'envie meurs||de me|20 me|coucher me|faut
me|wanna me|who me|would me||ca me||cest me||hour mg min missed||bus missed||the miss|ur miss||face
mois||au moi|a moi||numero mondays||me mont|royal mon|appart mon|parrain mon|personnage
mon|programme mon||dans mon||haha mon||numero mon||pas more||i more||than mortes|de morte||sa
mortified mort|revanche mort||a mot|a muet muet|depuis mummy murder||if my|granddaughter my|pills
my|time my||club my||dry my||its my||name my||notes my||said nail||the national national|> navy
navy|> nearly|died need|> nerve new|car new|mattress new||starts nid nine|times nobody nothin|to
nothin||it not|cold nouveaux nouveaux|> now|> now|that no|bars no|emergency no|worries num
number|now numero n|dont n|kept n|sober n|started n||can n||did n||went off||boots of|pop
of||misery of||so ok|boomer ok|i ok|mais old|coat old||n one|day one|where one|year one||but
only||in ontario|> ont|encore ont|saute on|it on|mange on|prend on||amis on||favourite on||ninth
on||so on||toe on||truck on||voir on||wall orange|vest or|just or||in or||we ouin out||no ouvre
over|here over|him over|i over||i own p'tits paid|me paire paire|de pancakes panic||the panne||dans
pantalon papa||a paper parent parle|avec parrain parrot partie||un party|n par|ma pase passant
passed|> passee|y passeport password pasta|> pas|du pas|lire pas|manger pas|pret pas||cell pas||on
patty paye|pis paye||jai pelleter|> pendre|la pendre||cremaillere pensais pense|> perdu||premiere
person|> petite||en peut peu|mais philo phone|bill picnic pied|est pierre|> pilule|pour pin
pis|jarrive pis|ta pis||bon pis||ont pis||sent pis||serre pk|tu place|all place|for please|>
please||can plenty|of pois pont|jacques pont||cartier porte|est potluck|> pour|2 pour|lautre
pour||crises pour||prochain pour||vaisselle pratique preferee premiere|dent prices|at profs
prof||dit promis pull pulled||plug purell pu||que que|t'as que||juste que||n'ai que||tape quils
qui||les qui||me rate|le rdv rdv|chez reach|> reach|yet recharge recipe|says recu|ma recu||carte
recycling rentre|dans rentre|pis repos repos|> rest reste|amis reste||vis retour|de reussi|a
revanche|> revienne revienne|> rice||peas rink|> robbery robbery|> robot|> rouges|a rouges||cause
rush r||i r||me said|bring said|only said|they sak|pase salade|> samedi||les sans|cauchemar
sans|faire sat says|that say|that sa|premiere sa||dent scan score|> seal secret|> self|checkout
semaine|avec send||im settin set|in seulement seule|qui seul|> se|parlent sharma's she's|some
sheet|> shes|in shirt shower||the sign||the silly silly|> singin sleep|on small smell||a snapped|>
sncf soir|mais soir||eu soit someone's someone||it sont||massacrer son|chien sorry|bout sortir|>
soul sourdough|starter so|so so|take so|we so||on so||sat so||went spag|> spare|bike stab
standing||the step sticker still|got stop|to stop||at stop||the street||for strike sucre|a
suis|fier suis|garroche sun|> supper|at supper||the survecu|a survecu||une survivant suzuki
t'inquiete tackled tadoussac tata tbh|> tears technique tell|> tell||i'm temps|pis tension
tes|bottes thanksgiving that|line that||about there|an there|parking theyr they|dropped they|gave
they|interviewed the|12th the|blue the|canal the|coffin the|corner the|course the|dentist the|good
the|gym the|lid the|net the|rest the|second the|spring the|stove the|toaster the|union the|walk
the|zoom the||50 the||about the||box the||built the||drawer the||gave the||hold the||lets the||low
the||messed the||seat the||stall the||video things|> thinkin threw|a thunder|bay thx|> tickets|for
tie tilted time's|the tire|un tir||la tmrw|need today|got today|we told|her tombe|sur tombe||amour
ton||m'a top|a tournoi tournoi|de toute|l'equipe to|answer to|quit to||he to||kid to||you to||your
tractor training||a tranquille|> trembler trip|to trois trop||pour truck|so tupperware|>
turkey|sandwiches tu||carte tu||rouge tu||venir txts une|araignee une|boite une|paire une|salade
un|avc un|chat un|grand un|mentor un|nid un|veau un|velo un||en un||jai un||livre un||peu un||sur
up|when ur|face usin||for us|to u|20 u|leave u||of u||when va||mon va||pitcher veau vendu|mon
venir||chercher vertes vertes|> vest vest|> veux|venir veux||kekchose video viens|> vigil village|>
ville vingt|ans violence|> visiting vivant|pis votre|colis vrai|> wah walk walked wants|u was|dead
was||he watchin watch|my wat|time wee weekend week||my wen|u we|hugged we|won we||2 whats||name
what||said when||in wheres which||is whole||and who|died wins winter|is with|> with||and with||who
wk|so woman||the works|4 worries wrist|n w|him w|it y'a|une y'a||de yacht yacht|> ya|pas yes|i
youtube you|got you|need you||like you||your y|aller y|lont y|m'ont y|nous y||le y||sorti y||toute
y||une z z|> ~'am ~'cou ~'er ~'era ~'eto ~'hal ~'ope ~'rec ~'ri ~'ur ~004 ~020 ~020_ ~0h3 ~0h30
~0th ~0th_ ~14t ~14th ~199 ~19h ~19h_ ~2020 ~411 ~42_ ~7am ~7am_ ~80_ ~86_ ~88_ ~94_ ~9h3 ~9h30
~_07 ~_13 ~_14t ~_199 ~_19h ~_4e ~_7a ~_7am ~_9h ~_9h3 ~_adu ~_alr ~_ayo ~_bir ~_cbc ~_ceg ~_cli
~_cm ~_cm_ ~_dal ~_dha ~_dj ~_dj_ ~_dr ~_eje ~_esc ~_euc ~_exc ~_fri ~_gee ~_gen ~_gli ~_hee ~_hus
~_icu ~_ine ~_jap ~_joe ~_l'g ~_lad ~_lb ~_lum ~_m'd ~_mg ~_mg_ ~_moa ~_mod ~_mue ~_mut ~_na ~_oi
~_oka ~_opt ~_p't ~_pia ~_pik ~_plo ~_rec ~_sau ~_sep ~_siz ~_sp ~_ste ~_suz ~_t'e ~_t'i ~_t'y
~_toy ~_tte ~_vic ~_wah ~_wk_ ~_yac ~_z_ ~_zu ~_zuc ~abat ~abou ~acht ~adde ~adel ~advi ~aggi ~agic
~agno ~agou ~aic_ ~aie_ ~airy ~aise ~aits ~aju ~ajus ~alad ~alan ~ald_ ~alie ~an's ~anar ~anco
~anda ~angl ~anya ~api_ ~aret ~aric ~arla ~arly ~arno ~artm ~aseb ~aser ~ask ~atha ~atiq ~ator
~atty ~aulk ~auta ~avri ~awa_ ~axo ~ayed ~ayoy ~banq ~bbi ~bit ~bler ~bouf ~bouq ~brav ~brum ~brux
~bs_ ~bus_ ~busy ~cart ~caul ~cbc ~cbc_ ~cch ~cchi ~ceg ~cege ~chip ~chr ~chre ~cine ~cinq ~cipa
~cl_ ~clag ~cm_ ~cong ~coq_ ~cora ~croy ~ctob ~cusa ~d'ac ~d'ea ~d'er ~d'or ~d've ~dais ~daro ~das_
~dbat ~ddau ~dha ~dhab ~digg ~dill ~dj_ ~dlif ~dogs ~dois ~drac ~dret ~dsho ~dvi ~eam_ ~ean ~earl
~eboa ~ects ~ecu ~edil ~edul ~efr ~egep ~egue ~ehab ~ehe ~eint ~eje ~elco ~elis ~elle ~ello ~emie
~eng ~engl ~enor ~eou ~epe_ ~eph_ ~eplu ~epte ~eput ~erma ~erte ~eses ~esic ~esto ~esur ~eta ~euc
~euch ~euni ~euv ~exer ~eyr_ ~fala ~fert ~fet_ ~feur ~flot ~fog_ ~four ~fres ~fuss ~gan ~gar_ ~gep
~gep_ ~glue ~gold ~good ~gua ~hac ~hami ~hang ~hedu ~hef_ ~herd ~heur ~hini ~hloe ~ho's ~hre_ ~ia'
~ia's ~icem ~ideo ~idou ~ield ~ierr ~iet_ ~ifte ~igui ~ikl ~ikli ~ilk ~ilt ~ilto ~imau ~ime_ ~indl
~ineg ~inkl ~inks ~inne ~inst ~int ~ion ~ique ~irdr ~irin ~iry_ ~ised ~isin ~ist_ ~itez ~ivr ~ixer
~izen ~izz ~j'cr ~jami ~janv ~jap ~jcre ~joe ~join ~jpas ~juda ~jvou ~keys ~kies ~kis_ ~kliz ~l'g
~l'he ~laco ~lag_ ~lain ~lane ~lany ~lave ~lbus ~lcan ~ld' ~ld'v ~lept ~less ~lhis ~lio_ ~lion
~lir_ ~lita ~liz_ ~llea ~lleg ~llim ~loe_ ~logy ~loir ~luti ~lx_ ~m'd ~m'et ~ma's ~mat_ ~mbie ~mia_
~mide ~mili ~milt ~miq ~miqu ~moa ~moan ~mod ~mop ~mouf ~mous ~muet ~muni ~mut ~nata ~navy ~ncak
~ncom ~ncon ~ndc ~nfin ~nfo_ ~ngat ~nia ~nn_ ~nne_ ~nnon ~nnoy ~nny' ~noe ~nouc ~nsh ~nui_ ~num_
~nun_ ~ny' ~ny's ~nyar ~oani ~ocau ~occ ~ock ~odba ~oete ~offe ~ogs ~oka ~okou ~oli_ ~olog ~olon
~ompi ~ong ~ong_ ~onga ~oody ~ooko ~oq_ ~orai ~orma ~osag ~osb ~osby ~ossa ~osts ~oufe ~ouq ~ouqu
~outi ~oxeu ~p't ~pana ~pase ~penn ~pia ~pikl ~pist ~pluc ~pol ~poll ~pomp ~pox ~ppli ~prim ~pyja
~quez ~raie ~rais ~rant ~raps ~raso ~rcl ~rdee ~rder ~rect ~reha ~reso ~ret_ ~reun ~reur ~reus
~rgen ~ritn ~rms ~rms_ ~rnai ~rnel ~rnou ~ronn ~rosa ~rosb ~rou ~rrie ~rtm ~rtme ~rto ~russ ~rux
~ruxe ~rve_ ~rvey ~rwa ~rwar ~rys_ ~sad ~sak_ ~saka ~sas_ ~sava ~sba ~sby ~sby_ ~scal ~seba ~sels
~seni ~sepo ~ses ~sesp ~ship ~siz ~size ~skis ~slav ~slo ~smi ~snac ~squ' ~ssa_ ~ssep ~ssiq ~stau
~stit ~subl ~surt ~suz ~suzu ~sy_ ~t'i ~t'y ~t'y_ ~tag ~taur ~tdo ~tens ~tep_ ~thai ~thed ~thm
~tims ~tip ~tlin ~tm_ ~tnes ~tob ~tobr ~ttic ~txts ~u'en ~ub_ ~uba_ ~ublo ~ucch ~uchr ~uda ~udas
~uedi ~uele ~ues_ ~ufe ~ufet ~ugg ~ugon ~uils ~uini ~uki_ ~uld' ~um' ~um's ~ums_ ~unsh ~urdo ~urel
~ureu ~urg ~urp ~urth ~urto ~urv ~usat ~usy ~usy_ ~utai ~uten ~uxe ~uxel ~uzu ~uzuk ~valu ~vari
~vey_ ~vica ~voue ~vrai ~vs_ ~wah ~wah_ ~welc ~wesh ~whos ~wk_ ~won_ ~xel ~xell ~xer_ ~xerc ~xeu
~xeur ~xs_ ~xts ~xts_ ~y'es ~ycla ~yja ~yjam ~yne ~yoy ~yoye ~ypt ~zuc ~zucc ~zuk ~zuki
""",
    -9: """
04|11 04||19 11|19 11||23 13h 16|ans 16|h 19|23 19||40 2008 2010 2014|et 20||du 23 23|40 2||chu 3
300 315 3|hrs 3||2 3||sans 3||the 40 40||in 4|livres 4||bus 4||ca 50|> 60th 6am 84|> 86|the
86||salmon 8|hrs 99|lb 9|kills <|1 <|86 <|alerte <|allo <|bath <|cela <|cheque <|choke <|cn <|coach
<|comme <|corde <|cried <|envoye <|false <|flu <|hay <|held <|j'aime <|jecoute <|jeu <|jpense <|jpp
<|kick <|l'ordi <|needle <|new <|oups <|pas <|passport <|poster <|quelqu'un <|quit <|quosse
<|reminder <|salam <|serie <|signed <|single <|socks <|somebody <|sorry <|suzuki <|tata <|tombe
<|trois <|ugh <|urgence <|you're abel about|dyin about||missing accepte accident||de
accouchement|prevu accro accuse achete|du addicted addicted|to adopted adorables affaire
after||double aftr agente agent|de agree aid|course ailes airfryer airfryer|> allez|me allume
all|for all||stop am|not ancien||a and|also and|juliet and|told and||mother's and||put and||take
and||water anger another ans|apres ans|y ans||y anyone|but any|more any||and an|essay appelle
apres||h apres||shift armee|> arm||i arrete as asked|for asks|for ask|my as||sorti ate||my at|group
at|my at||again at||centre at||station at||wish aunts aunty aux||pour au|cul au|gratteux au|marche
au|pique au|secondaire au||2 au||avant au||cest au||mdr au||nique avons awareness|day a|banque
a|cartoon a|deer a|hole a|main a|mood a|natashquan a|noel a|quelle a|quick a|remplir a|rendu
a|stone a|tenner a|vire a|warning a|wee a||armee a||avant a||beer a||comment a||girl a||group
a||l'ame a||mourir a||spectacle back|then back|tonight back||my bail|a bats beau||matin become
been|steady bell|> belugas ben|> beurre|> be|in be|sent be|used blood||has blood||is
blues||businessman boat|> bol bombed|the bonjour|le bon|ben book||the bottes boucherie bout|du
bracelet|a brevet brownies|> brule budgets bullet|and buns burnt|the businessman bus||they but|the
buy bu|une bye|a by|9 c'est|gratuit c'est||du c'est||sur c'etait||bon c'etait||le cables cafe|avec
cain cain||abel campagne camp|de can't|do canada|> canard cannon cant|believe cant|say cant|sleep
can|change can||a can||change capable||sortir carries case ca|rentre ca|tombe cela|fait cest|du
cest||jai ce|devoir change|> change||mentor chantait chante||la chantier|> chasse|aux chatte chat|a
chere chere|> chevreuil chez|pat chose|> chu|chez chu|perdu cinema|> cinq|minutes cleanin
cleanin|the clean||months clinique clue cn|u coco|bread coffee|up coke|or coke||pepsi cold||to
college come||for comment|tuer comme||ma communautaire compare compense compense|avec compta
comptoir confirmer contact|d'urgence content|on content||a contest contest|at controle|a cornet
cornet|> costs costs|> couch|> council count course|> co|parent co||fine cremaillere|samedi crepe
crib cried||the crypto cul|chu cul||en cut|it d'adresse d'alarme d'alcool d'en|sortir d'estomac
d'estomac|apres d'inquietude d'inquietude|pour d'or|le d'une|pierre d'une||deux dad's dad||we
dans|2 dans|l'eau dans|leau dans|tente dans||coin dans||recette dartifice|> day|for deal|> death|by
debarras|> debat dedans|la defonce delayed demande|> demande|les denis deplacee depressing
depuis|2h depuis||jreste dep|> desole|pour des|belugas des|bouteilles des|pompiers des||ca detresse
dette|de deux|coups devoir|de de|bord de|chaleur de|dope de|file de|fusil de|gestion de|golf
de|jour de|musique de|pain de|passer de|ses de|sobriete de|son de|sortir de|sylvie de|toi de|votre
de||dix de||dure de||lundi de||man de||quand de||soir die|i dimanche|> dine disney dites|le
dit|t'es dit||en dit||la dit||mes divans documentary doc|said does||know dollarama don't|scratch
done|with donne|le dont||that dormi|> dors|> do|my do||ask do||get do||send draps drowning
drowning|in drywall dun||pour du|businessman du|chocolat du|village du|wifi du||en du||on
each|other ecouter elastique elle||des elle||mange end english|teacher enjoyed envoye|un en|2008
en|char en|janvier en|octobre en|ordre en|plus en||encore est|enceinte est|encore est|ferme
est|ouvert est|prete est|reste est||mais est||possible etaient etait|correct etait|long etre||c'est
et|ils et|pas et||l'ai eu|son eu||ans ever||2 exams exams|> exercice exit expired expires
expires|in expire|> ex|con facile|devant faire||j'ai faire||rencontre fais|du fait||mois
fantasy|league farine fatigue|j'ai feelin|low feels|good feel|bad fenetre|du feu|dartifice feu||cul
fier file||la finir|mon finished|the first|month first|round first||course first||then fixer
flotte|> foot forty for|thanksgiving for||60th for||hours for||mentor for||new for||one found|his
fourth four|hundred fou|a fri frighten fromage|> from||and gaetan gagne||au garcon|a garden||it
garou gars|pour gazon||la genius genius|> gestion gestion|de gestion||colere gets|shot gettin|my
get|red get||on get||wine gg|> glace|juste glace||l'orgueil goal goin||my goin||to gonna|murder
good|news good|she good|tired good||that got|his got|the go||in grandad's gratuite green|ones
greggs group|for guards habs|hat haha|jk has|been has|your has||steady have||food have||seen hay|>
heard|from heat|is hello hello|dear hell||a here|n here|the her|n her||2 he|didn't he|jumps
he|never he|was he||fired himself||i him|too his|brother hit||hay hi|> hmm hmm|> hockey||moi
holiday|> home|alone honte|jai hopeless hot|sauce house|at house||the huit hurt|the hurt||since h|>
i'll|call if|its if|theres il|se im|58 im|toast incl insted|> interview|but invente invente|une
in|12 in|4 in|5 in|gr in|january in||40 in||a in||at in||blue in||by in||foot in||one in||own
in||pocket is|1 is|free is|slow is||as is||from it's|doing its||im its||quiet it|3 it|now it|off
it|still it|the it|w it||dog it||nite i|blew i|bombed i|couldn't i|felt i|found i|needed i|smoked
i|speak i|took i||call i||do i||i'm i||mean i||stand i||tryna j'ai|laisse j'ai|manque j'ai|mis
j'ai|reussi j'ai|shoote j'ai||du j'ai||ta j'fais jaime|ca jai|coupe jai|dormi jai||jusqua
jai||ldroit jai||mais jai||rhume jamais|servi jaquette|> javais|pu jdors||un jeton je|lis
je|n'etais je||comme je||desole je||devant je||fais je||personne jiggs jlui|dois jme||ramasse
job|la joue|encore journee||marde jpp jreste|chez jsaute||la jsuis|dans juliet jumps jumps|off
jumps||the jure|> jusqu'au juste|l'orgueil juste||de just|bored just|got just|the just||for
just||lol just||w kekchose|au kesse keys kids|seen kills|> king|of king||the know|when l'monde|>
l'orgueil lampe|> lapres lapres|midi la|compta la|gang la|monitrice la|relache la|salle la|seance
la|toilette la||4 la||contre la||m'a la||madame la||mere la||par la||part la||qu'on la||sort lea
leave|> leave|me lecture left|your les|pompiers les||vont leve|> le|blues le|cochon le|four
le|meilleur le|shift le|solo le||asteure le||avec le||ca le||champlain le||elle le||jour lift||ma
linge|pis lit|a locks|up longueuil loup|garou lunch lunch|> m'a|vole m'ont|dit m'ont||de machine|a
main|armee mais|correct mais|la mais||a mais||cafe mais||le mais||une mal||ma marche||sur marge
married|in massacrer||1 matched matched|with maths|> math|> ma|canne ma|jamais ma|premiere
ma||preferee ma||va meetings|> meilleur meme|pu menage|> mentor|my mentor||coming mentor||on mer
merci|du merci||le mere||de mes|lunettes metres mets mets||chemise me|on me|sens me||after
me||bucks me||lol me||pas me||these miam miam|> mieux|le mine||the minister minutes|mais min|away
min||la min||spare mis|20 mis|tes moi||place momo monitrice monitrice|> mon|agente mon|premier
mon|verre mon||avec mon||change mon||grand mon||pis moose|on more||im mort||fatigue mort||rire
mother mourir|en movie|where movie||he movin msg mum's myself|since my|age my|aunts my|cooking
my|driving my|gf my|laptop my|mouth my|niece my|nose my|phone my|pocket my|pop my|pride my|thumb
my||arm my||asked my||quit my||sugar my||tea my||teacher my||two my||worker n'ai||envie n'etais
nah||good nan's natashquan nationale need|a need||by neg nerveux next||on nice|view nique nobody|is
noire noir||la non||dit not|> not||no nous||fait nouveau||est nov no|need no||i no||me ns
nuit||demain number number||the n|a n|back n|tea n|today n||leg n||let n||wife o'clock of|being
of||but of||he ok one|time one||you only||the ont||tout on|arrive on|dine on|jase on|t'a on|till
on||coffee on||de on||last on||pris on||way on||zoom opinions|hmm or|a or|pepsi otite oups out||the
ouvre|a ou|> paid|my paid||the paix|avec papa|a parachute|pour parapluie|> pardon|a parent|fine
party||marge pase|ou passeport|pis passeport||y passer|> passe||une password|> past|my past||window
pas|d pas|en pas|suivi pas|vrai pas||chere pas||d'en pas||en pas||fusil pas||porte pas||soir
patty||coco payees peau|est pecher peinture|> people|i pepe pepsi pepsi|> perceuse perdu|a perdu|le
pere|y peut|on peut||me phone|n phone|off photo||groupe pickin pick||milk pick||up pierre|deux
pierre||coups pills|on pills||my pilule||la pique|nique pis|jaime pis||me place||2 plaques play||my
please|thank pleure|de pleure||joie plus|beau plus||deux plutot|que pocket pois|> poster|at postman
poulet||de pour||10 pour||appel pour||billets pour||bus pour||derniere pour||souper ppl|who
premiere prends|ton prend|des prenez|votre prenez||temps pride pride|hurt pris|mes pris|une puttin
puzzle pu||de qu'il|me qu'y||pas quand||en quand||vas quel||pour que|jreste que|oui que|t'es
que|vous que||chez que||les quit||i qui|tue qui|vont qui||un quosse quosse|tu quy|veut radio|canada
radio||a ramene|apres rappelle rcr read||a rec red red|wine refuges refund|of regime relapse releve
rendu|l'ame repond|plus reservation reste|2 rest|of riait rien|pantoute right|in ri|on ri||a robbin
roi roll|> romeo|and romeo||juliet rond|> round|the round||sat rude running r|gone r|ready
s'appelle sack sack|> said|the said|yes sak||ou salam samosas|> sandwichs sans||a sans||pis saumon
sauve||vie saved saying||to says|they screaming||the season|> secondes secteur|> seed see|that sel
sel|dans shaved|> she's|a shediac|> sheet shoulda|seen show|the sign|and silence||mort since|last
sis|> si||ya skates sleep||a sleep||nite slept slept||a snacks sobriete soir|mon soit|pas
someone||to sommeil song|> sont|adorables son|mari sortie|le sorti|du souliers|neufs so|long so||in
so||it so||who spat spectacle|> spell splittin starts starts||im start|> steady steak||le
still||about story||the stresse stuck|> sub such sugar|has sugar||been suicide||groupe suis|desole
suis|ramasse suis||avec suis||je sul|viaduc sunshine sunshine|> super|> surdoses sure||it sur||a
sur||les t'es|ou t'es|trop take|a talks talk||each tank tanne||la tape|ca ta|perceuse ta|tuque
ta||a teething tell|her tell|ur tenner test|but test||a tes|parents tes|tu tes||a tete|ca text|my
that|double that|interview that|joke that|right that|stuff that|sunset that|to there|a there||i
thermostat they|moved they||of they||people the|20th the|bottom the|bunk the|centre the|end
the|fish the|game the|group the|guards the|hay the|holiday the|lady the|lot the|postman the|quiz
the|reserve the|ride the|salmon the|school the||10 the||alone the||garden the||have the||job
the||made the||shirt think||dyin thin|n this|guy three|nights threw|up threw||in thx|for
tickets|they tire|le today||talked toi|en tole tombe|bien tombe||bas ton|ex took|his took||shot
touched touch|it tous|les toute|lapres toute||midi toute||mon tout|a tout|l'etage to|bring to|drive
to|each to|murder to|speak to|stay to||at to||knees to||library to||other traffic|on traffic||the
trees tried|to trip trop|chere tue|ca turkey|> tu|ca tu|les tu|sorti tu||ma tu||monde tu||pu
txt|from ugly une|crepe une|main une|otite une||au une||croche une||et un|cheval un|pistolet
un|silence un|toit un||chic un||j'ai un||quand up|milk up||6 up||noon urgent ur||place used|as
used||a us||at u|after u|seen u|thurs u||any value value|village va|avoir va|finir va|me va||le
venir|> vent vers verte|> veut|des vie||ce voisine|fait voit voit|la voit||le vol|a vol||main
vote|pour votre|code vous||me vu||mer want|2 want|my warm|im watch||tv weapon wedding|the we|co
we|sat we||5 we||fri we||parent we||up what's||point what||you where||jumps whole|of who|is
who||who wide wife|n winter|coat winter|coats with|a woman|in won wont|do wont|last wont||there woo
work|on work||good would||if wrong wrong||my w|10 w||min ya||pour you're|not your||in your||test
you|left y||cest y||ma y||ou y||pogne zombie|> ~'aut ~'dor ~'eta ~'gar ~'inq ~'ob ~010 ~010_ ~2010
~21h ~21h_ ~300 ~300_ ~38_ ~70_ ~_21h ~_23_ ~_27 ~_300 ~_42 ~_42_ ~_6_ ~_70_ ~_86 ~_86_ ~_ac ~_ac_
~_art ~_avc ~_bea ~_bes ~_but ~_cl ~_coo ~_d'm ~_d'p ~_dhi ~_ego ~_eid ~_epl ~_esp ~_eu_ ~_ez_ ~_fd
~_fds ~_fru ~_haf ~_hm ~_j'i ~_jde ~_jmo ~_jpp ~_jso ~_keb ~_kol ~_lan ~_lau ~_lov ~_lu_ ~_mea
~_mer ~_moc ~_mov ~_mub ~_org ~_pav ~_plz ~_pro ~_pt ~_pup ~_puz ~_rai ~_rdv ~_reh ~_rem ~_rud ~_ry
~_s'a ~_sec ~_sg ~_sir ~_sla ~_slo ~_snc ~_swi ~_te ~_ub ~_ube ~_ve ~_vr ~_wea ~ac_ ~acee ~ach'
~achu ~ackh ~ackw ~acon ~acq ~acqu ~acs ~acs_ ~adve ~afe_ ~affl ~aftr ~agie ~aigh ~ajor ~ajou ~alg
~alke ~ames ~anan ~anz ~anza ~apte ~apy ~apy_ ~aran ~arda ~ariu ~arki ~army ~aroc ~arp_ ~asht ~at_
~ate ~avai ~avc ~avc_ ~awle ~aws ~bab_ ~bili ~bina ~bo_ ~bonj ~brig ~bus ~but ~buy_ ~cabb ~calf
~cani ~case ~cces ~cf_ ~ch's ~ciga ~ckh ~ckha ~ckw ~ckwa ~cola ~com_ ~cool ~cour ~covi ~cqu ~cque
~cre ~ctur ~cul ~d'm ~d'p ~dad_ ~dba ~ddad ~ded_ ~def ~defo ~deje ~dhi ~diri ~disn ~does ~dom_
~don' ~drag ~drat ~dryw ~duir ~dur ~dv_ ~dver ~dy's ~eaf ~eat_ ~ebab ~echo ~eec ~eech ~eeds ~eet_
~egne ~eid ~eid_ ~ejeu ~ela ~elat ~elp ~elui ~emer ~ene ~enes ~enfi ~eno ~entl ~eorg ~epp ~erek
~erl ~ern ~ert_ ~espe ~ess ~etar ~eto_ ~ettl ~eveu ~evol ~ewsl ~ext ~fais ~farm ~fds ~fds_ ~fend
~ffi_ ~flam ~flew ~fly_ ~fo_ ~fri_ ~fted ~ftr ~ftr_ ~ful_ ~fun ~gag ~gem ~genc ~geni ~ght' ~gnes
~gnol ~grit ~groo ~gueu ~hab_ ~haff ~hal ~hali ~han ~happ ~harb ~help ~herb ~hic_ ~hie_ ~hniq ~hoev
~hoke ~ht' ~ht's ~ian ~iaq ~iaqu ~ias ~ickd ~ico ~ido ~idy ~idy_ ~ief ~ief_ ~iem ~iert ~ific ~ift_
~igar ~ikes ~ila ~ilk_ ~illy ~imat ~imen ~imid ~ina_ ~ippe ~ips ~ird ~irem ~iri_ ~isne ~itar ~itiv
~itre ~j'as ~j'br ~j'i ~j've ~jacq ~jaid ~jcha ~jde ~jeez ~jere ~jmeu ~jmo ~jor ~jpp ~jpp_ ~jpra
~jso ~jten ~keb ~keba ~keg ~kegn ~kel ~keto ~kham ~kol ~kole ~kow ~ksg ~ksgi ~l'ga ~lah ~lanz ~lasa
~lau ~laun ~lds ~lds_ ~leaf ~legi ~leme ~lich ~lico ~lift ~ling ~lke ~llem ~lmin ~loo_ ~lors ~lue_
~lz_ ~maca ~majo ~maro ~mat ~mbai ~mbuc ~mela ~mesi ~mew ~milk ~mni ~modu ~moir ~mot ~moth ~mpl
~msg_ ~mub ~muba ~mum ~mum' ~mus_ ~nadi ~nana ~nar_ ~ncf ~ncf_ ~ndag ~ndia ~neu ~nja ~njou ~nk'
~nk's ~nksg ~nme ~nnan ~noi_ ~nouv ~ntl ~ntly ~ntu ~ntur ~nza ~obbl ~ock_ ~odul ~oev ~oeve ~ogie
~oif ~oitu ~oked ~oldi ~olds ~oles ~oliq ~omat ~omb ~omew ~omni ~omo_ ~onc ~onfl ~ophe ~orna ~oro
~oro_ ~orre ~orty ~osas ~oshu ~ostu ~oteu ~oupo ~ovel ~ovid ~owm ~owma ~oy_ ~pain ~pav ~peec ~peps
~pesi ~pine ~pler ~plos ~plu ~plz ~plz_ ~pock ~ppro ~prem ~priv ~psi_ ~psu ~ptee ~pup ~puz ~puzz
~quai ~raca ~rall ~rano ~rapy ~rate ~rdv ~rdv_ ~recu ~reen ~reor ~repe ~reux ~rgi ~ribe ~ride ~rief
~rip ~rma' ~rmy ~rmy_ ~rnat ~rney ~rno ~rnoi ~rows ~rp_ ~rrec ~rtou ~ruch ~rugg ~ry_ ~rys ~rywa
~s'a ~sacs ~sal_ ~sar ~sat ~sat_ ~sco_ ~sech ~sg_ ~sgi ~sgiv ~sht ~shum ~sigh ~skeg ~sla ~slep
~slet ~snc ~sncf ~sne ~sney ~sock ~somn ~sos ~ssak ~ssan ~ssas ~ssea ~ssum ~str ~succ ~suit ~surv
~swam ~t'av ~tage ~tata ~ted_ ~ten_ ~tenn ~teta ~thir ~thma ~ticl ~tif ~tled ~tmen ~tne ~todd ~tom
~tone ~tres ~tsh ~tshi ~tted ~tume ~uais ~uati ~ucce ~ud_ ~uel_ ~uita ~umbe ~umbo ~umil ~upe ~ural
~urno ~uss ~uzzl ~vati ~vc_ ~vel_ ~verb ~vern ~veuv ~vor_ ~wam ~watc ~whoe ~wire ~wma ~wor ~wsl
~wsle ~xta ~yler ~ylo_ ~ypo ~ywh ~ywhe ~zen ~zle_ ~zze
""",
    -8: """
0|0 102 120 12||of 1|a 1||5 2017 20h30 20h30|> 20|off 21h 276 276|41 2moro 2|stay 2|use 2||him
2||le 2||this 2||y 30|ans 30|cm 30||a 3|shifts 3||qui 4|them 4||hr 4||ride 4||to 50|50 50|n 5pm
5|bucks 5|km 5||in 6 6h||matin 6||tout 80|piasses 9|min <|adieu <|avant <|bonhomme <|bringing
<|caisse <|chop <|could <|deadline <|dormir <|echographie <|elimine <|embouteillage <|exercice
<|expose <|first <|fusil <|hows <|i'm <|j't'ai <|jpasse <|jsors <|love <|n <|notre <|nous <|ouin
<|payday <|pissed <|price <|radio <|rock <|runnin <|trigger <|tunnel <|uber <|ur <|vet <|viens
<|vos <|zombie about|drugs about||hoodie about||thermostat accepte|au adopte after|me after|that
after||n agressee aime|ca aint|no ak|les allo|a all||with alone||the along|the amour|avec
ancien|chum and|i'll and|our and||got and||passed anyways|> an|award an|hour an||outstanding
an||the apartment|> apparently|> appart appelle|pas apres|les article assassine assiste as|long
at|6am at||cabin at||every at||in aujourd'hui||au aux au|bois au|coeur au|printemps au|village
au||au au||cetait au||dla au||du au||je avait|de avait||la avant|> avec||beau avocat avoir|des
award award|outstanding award||in away||that a|18 a|20h30 a|boost a|cone a|coule a|cow a|creme
a|encore a|first a|jeudi a|l'ecole a|maison a|patty a|phone a|plus a|row a|s'appelle a|seal a|shout
a|suicide a||12 a||30 a||aid a||an a||c'est a||cetait a||change a||chu a||dont a||double a||haha
a||in a||man a||one a||si a||surdose a||swing a||une a||who back||in bad||a bad||i bang bank|says
bank||and batteur bawled bawled|> beau|a before|the be|the be||on bibliotheque bien||bien bien||un
biere|> bits blanc blancs bloody||at blood|all boit|pas bonhomme|pendu bonhomme||avec bonne||de
bon||mon book|club book||a bord|pis boston both||for bottom|prices bottom||at bouger|> boutte|de
bout|to boy||2 breakfast|> breathe|thru breathe||my breezy brique broke||neck broke||they broom
brule|un bucket bucks|> budget|> bureau|a burned|out but butcher buts but||good but||got but||like
by|9am by|accident by|me by||river by||window c'est||c'est c'tait|une caa|s'en caa||vient cadavre
caisse calgary call||the came|up candy cant||thru can||stay carapace carapace|bleue care|> carry
cartes cash casse|une ca|ira ca|prend ca|pue ca||peut cela cell|ferme cette|photo cette||jai
ce||pas chaise|> chaque||que chest||is chiot chocolate choked choked|up choke|on chop chop|the
chop||onions chu|dehors chu|plus chu||boutte chu||capable climbing cliquez|ici cliquez||pour
closed|> club||a cold|turkey color com comes||n concierge concierge|> confirme|> conte|ca contre
controle|de cooking|for copy couldnt could||do coupe|mes coupe||la cours|la cow crashed||the
cream|> crie|comme crie||un crises crise||panique cte||la cut|off dancing dans|5 dans|les
dans|secheuse dans||la dans||pied dans||refuge day|cant day|n dead|poets dead||and dead||on
dead||society delai delai|> demain||ira demain||jai denise dent|de dent||sagesse des|fils
des|lettres deux||pour devoir||francais de|1 de|bar de|beurre de|boire de|bruit de|jalousie de|leur
de|m de|payer de|routine de|sagesse de||agent de||chu de||dire de||ex de||moi dial did||scarecrow
did||see die|its dimanche|on dirait|une disant|que dis|allo dis||de dit||jai dit||tu divan|au
diving dla||pis donate donne||numero double|maths double|shift down|4 do||i drives|me drives||up
dropped||phone du|menage du|ptit du||faut du||rouge dvd dying|for dying||a dyin|lol echographie
ecureuil eggs||the electrocardiogramme elimine embarrassed embouteillage embouteillage||le
enfants|vont entendu envie en|camping en|cas en|vacances en||la equipe|de es est|dehors est|ou
est|samedi est||2 est||ne ete|agressee etre||mais etre||toute et||a et||c'est eu every|single
examens excuse|plate exercice|de exercice||feu ex||me eyes||work face|de failli|me failli||tuer
faire||par fais|koi fais|une fait|la fait||bien fait||marche fait||tour fake|emergency fantomes
fatiguee fendu fera fermee|> ferme|a fesses feu feu|c'est feu||22h few|weeks field fini|depuis
fire|pit first||since fits fits|> fois||me food||is for forgot|the for|4 for|bein for|him
for||fishin for||hour for||school for||tire fourmis fractions free|for from|behind from||about
fumer|> fusil|a gander gander|and gap garlic gars||dans gave|away gave|us gelees gets||the get|out
got|that got||gun got||of gratuite|> gratuit|> grave|juste gros|lot group grows guitar gun|and
gun|show guy|from guy|who guy||he guy||in had|eleven hall|> happend have|her head|> heard||the
here|by he|said he||on he||ur highway|n high|school him||not his|field his|first hit|me hockey|>
hockey|tourney holds homework|> horoscope horoscope|dit horoscope||que horse|with hows|the
hows||new how|far hr||n hub i'll|be i'm|done i'm|standing i'm||outside i've|decided ici|> ici|pour
if|that if||miss iles ill||the il|b im|starvin im||grandpa in|class in|sheet in|your in||field
in||group in||row ipad ira|> is|after is|finished is|gettin is|killing is|your is||about is||good
is||right its|closed it|every it|no it|only it||time i|cant i|drop i|laugh i|say i|signed i|slept
i|wake i|won't i||asleep i||cut i||hungry i||just i||looking i||missed i||not i||slept j'adore
j'ai|assez j'ai|besoin j'ai|lu j'ai||90 j'ai||ca j'ai||comme j'amene|les j'apporte|les j'lave
j'pense||ma j't'ai j'te||un jai|achete jai|ri jchange jcommence jean jetais|mort jetais||de jeune
je|veux je||ne je||pu je||quand je||trouve jfais|des jigsaw jlai||hier job||lundi job||soir joie
joined joues joue|de joue||la jsuis||terre jte jte|conte just|asleep jvas|avoir jvas||mon
jveux|partir karim kebab|> kid|had kijiji killer|but killin kind knee know||2 know||she ko ko|au
l'agent l'an|passe l'an|prochain l'araignee l'araignee||le l'arbre l'as l'impression|de laffaire
laisse|faire laisse|ma laisse||job lait|du lait||pain lampe|pis larme last|one late||we la|bouffe
la|cafetiere la|classe la|fievre la|piece la|reunion la|tombe la||dites la||faut learn|the
les|beignes les|habs les|jambes les|lumieres les|mains les|prix les|vidanges les||chez le|pouce
le|show le|taxi le||lot le||m'a le||meme le||peut le||pour le||s'est le||stp li libre|pour liege
liege|> lift lift|pour like||knife lilas link|for lite lmur lock|n lodge long|as lost|in love||more
low|in lu lui|qui lundi|je lundi|pis lundi||suis m'aider m'a|demande m'a||la m'a||mon mad|at
mains|> maintenant|il mais mais||chu mais||vais majuscules marche marche|pas mardi martini
matin|est ma|still ma|voisine ma||l'a ma||sest mean|got mec meds|n meets meilleur||en
mentor|meeting mentor|thing mentor||is mentor||tu mere|que mere|qui merguez merguez|> mer|morte
mes||ans mes||je mettre|dans me|for me|over me||12 me||8 me||here milk minutes|and mlever mois|tout
moi||la moi||sait moms||went moncton|> monde|meurt mon|cafe mon|horoscope mon|lift mon|linge
mon|neveu mon|parapluie mon|passe mon||de more|like more|time morning||was mortes|a mosque moteur
mourir|quand moved|from murder|mystery myself|on my|breath my|group my|hat my|mentor my|plan
my|resume my|stitches my|teeth my|tomatoes my||cellmate my||cousin my||inside my||meeting my||one
my||sings my||tore my||works n'ai||peur nah|im names needle need||ride neveu new|glasses ne|m'a
nights|in nights||a nite|> nite|its non non||cetait normal nose not|scared now|just no||2nite
nuts|> n||locked odd oeuf off||i of|my of|work of||ex of||him of||things of||when old||he one|and
one|each one||in only|one ont||mange on|commande on|fait on|for on|joue on|se on||back on||eu
on||ice opioid or ouache ouache|> outstanding outstanding|in outstanding||his out|they ouvre|samedi
ou||les ou||mort over|my over|the owes||a p'tite|larme paix|a pancakes|> parallel|park parlent
parle|comme parle||son party|for part|of par|en passed|n passed||i passe|aux passe||belle pass|>
pas|ldroit pas|ma pas|un pas|venu pas||je pas||lui pays|good peer|mentor pendu|avec pendu||ma
perdu|en perruches personne||m'a peur||mourir peut|faire phone||call phone||is photo|a pickin||my
pics pictures pic|of piment pistolet||peinture pis|4 pis|une pis|y'est place|pour place||but
planted players plus|mon plus|peur poele poeme poets poets|society pogne|dans points|> pompiers|>
pour|etre pour|tlm pour||au pour||demenagement pour||mal pousser pray premier||en presentation
prete priere|> prix|du professeur prof|de prof||demande projet ptite|a put|a put||back pu||aller
quai|a quand|tas quand||vois quelle|bombe quelle||de question||vie que||donne que||fils que||mere
que||sorti quick|> quiz|> qui|amene qui|avait qui|meurt qui|vient r'garde radio raide|mort
ramadan|> ramasser ranger rase rendu|sul rentre||dans repondez report reprise retard retour|le
reunion|a rip roast robot rock|bottom rock||prices rod rode room|> rope||a routine r|closin r||up
sagesse salle salut|mon salut||homme sambuca samedi|tu sang|de sang|mardi sat||got sat||the saw|it
says||n sa|chambre scarecrow|win scarecrow||an seal|> secondaire|5 semaines|encore send|a send||to
sent|> session|> seulement|> se|peut share|> shes||me she|didnt shift shirt|> shook||hand shout
since|yesterday sister's size skidoo|> slayed slow smaller snow|day society softball soir|pour
soir||de soir||me soir||va sont sont|morts son|chapeau son|orignal sortir|a souvent so|could so|its
so|no so|you so||rn spider started||the starving steve|> still||4 stomach|hurts stop|for stronger
stubbed stubbed|my stubbed||toe su'l|pont sucre||creme sue suicidal|just suicide|assiste
suicide||in sul||a suzuki|a su|un sweat|lodge take||after tattoo|> taught ta|fete teacher||us
telephone|a tells|me tell|him ten||and test|of text||to te|dire te|planter that||bout that||it
that||where they|both they|had they|jumped they|made they||die the|bath the|buffet the|children
the|cops the|curling the|documentary the|dump the|ferry the|gap the|garlic the|last the|letter
the|lite the|number the|opioid the|paper the|pass the|rec the|scarecrow the|thermostat
the|trampoline the|window the||a the||agen the||because the||line the||lost the||machine the||one
the||only the||picnic the||system the||win thing|> thing||the this|the this|weekend those thrilled
thru||nose thursday|so tight|> timide tire|la tire|swing tlm|a toaster|> toddler toi||le
tomatoes|are tombee tombee|a tombe||sa tonite||my took|it to|donate to|text trade train||14
tram||le tree trouve|un tuer|le tue||dans tuque|> turned||to tu|la tu||koi tu||si tu||tues typo
t|pas under||sink une|brique une|deuxieme une|rampe une||morte une||on unfollow un|cours
un|ecureuil un|party un|virement un||et un||la un||lol un||merci up|a ur|killin ur|name ur||me
used|it us|for us||a u|guys valentine's vancouver va||chaud va||en va||ma va||que vet||the veut|un
veut||tuer veuve vient||8h vie|ou vie||de vitamin voicemail voisin voisins voisin||a vol vote|for
voyage|> vraiment|pas was|hungry was|murder was||asleep was||toast was||w watched|a we've wear|ur
weeks||i went|home went||n we|learned when|i'm which||goes whisky who|i who|told who||that will||it
will||the win|an win||award within|a with|the with|these with|this with||cone world|w would||to
wrong|chat w|these w||phone y'est|correct years|ago yoga||the your|car your|number your|parcel
your||for you||of y||avec y||faire y||fait y||saute ~'aim ~'as ~'au_ ~'bo ~'bra ~'com ~'fai ~'on_
~'or_ ~'pr ~'pre ~'urg ~008 ~008_ ~104 ~10_ ~12t ~12th ~180 ~180_ ~1998 ~2008 ~23k ~23kg ~2h_ ~2th
~2th_ ~3gb ~3gb_ ~3kg ~3kg_ ~82_ ~90_ ~998 ~998_ ~_104 ~_12t ~_180 ~_23k ~_3g ~_3gb ~_41 ~_4_ ~_90_
~_94_ ~_ann ~_ano ~_as_ ~_aux ~_awf ~_bal ~_boo ~_box ~_buc ~_cat ~_cha ~_chl ~_col ~_cta ~_d'v
~_dex ~_dh ~_dho ~_ecu ~_ela ~_emi ~_eur ~_fav ~_fi ~_fl ~_gap ~_gla ~_goo ~_gui ~_hmm ~_hr ~_hyp
~_jg ~_kin ~_kla ~_ko_ ~_li_ ~_lmu ~_loo ~_lt ~_maq ~_mat ~_men ~_mm ~_nid ~_niq ~_non ~_o' ~_o'c
~_or_ ~_oti ~_oup ~_plu ~_pop ~_r'g ~_rcr ~_reg ~_rol ~_sas ~_sen ~_shi ~_sna ~_sun ~_tad ~_ti
~_urg ~_vea ~_vig ~_voc ~abe_ ~adav ~adio ~ado ~adou ~afe ~afi ~agat ~ages ~ago ~ago_ ~aich ~aie
~aird ~aiss ~aitl ~aj_ ~ali_ ~alo ~amol ~anc ~ance ~ando ~ane ~anie ~ape_ ~app_ ~appo ~aref ~arli
~arty ~ary' ~ashq ~asoi ~ass ~assy ~asth ~auro ~aust ~avel ~avre ~awf ~awfu ~axon ~bats ~bea ~bee_
~bel_ ~bery ~biol ~bite ~bles ~blet ~bol_ ~bola ~boom ~bow ~brou ~bung ~buns ~cada ~cai ~cali ~camp
~cbo ~cel ~cela ~celi ~ceus ~chap ~chi ~chic ~chl ~chlo ~ciai ~cice ~cio ~citr ~cle ~cliq ~clue
~cord ~cow_ ~cowl ~cr_ ~cra_ ~crer ~crit ~cryp ~ctap ~d'al ~davr ~dayl ~dde ~deb ~deco ~dee_ ~defu
~dela ~dex ~digi ~div ~divi ~dl_ ~dle ~dlin ~doc ~doo_ ~dous ~dram ~dui ~dwor ~ears ~eci ~ecke ~edo
~edo_ ~edon ~eepe ~ees ~eful ~egim ~egou ~ela_ ~elee ~elez ~ell_ ~elow ~els ~eme ~enat ~enh ~enio
~eniu ~enop ~ereu ~erom ~esl ~eso ~esta ~estr ~etee ~etri ~euro ~ew_ ~ezer ~fav ~fete ~ffet ~fi'
~fi's ~fit ~flip ~fos_ ~frai ~frit ~frol ~fum ~funt ~gap ~gap_ ~gas ~gat ~gath ~gauc ~gean ~gess
~gice ~gil_ ~gime ~goo ~grac ~grev ~gsa ~gsaw ~guag ~hait ~hent ~hide ~hill ~hilo ~hle ~hlo ~hmm
~hmm_ ~hn_ ~hog ~homm ~hono ~hoop ~hoq ~hoqu ~how_ ~hqu ~hqua ~husb ~i's ~i's_ ~iam_ ~iass ~ibio
~ibl ~ibo ~ich ~iche ~idl ~idl_ ~idow ~ieme ~ighe ~igic ~igil ~ign_ ~igno ~igsa ~ilo_ ~ilte ~imit
~impo ~ine_ ~inee ~iniq ~iod ~iola ~iors ~ios ~ipal ~iqu ~isis ~isit ~isti ~itli ~ius ~ius_ ~ivid
~j'pr ~jigs ~joie ~judi ~kari ~kia ~kla ~klax ~knoc ~l'a_ ~l'dr ~laff ~lapr ~law ~laxo ~lbor ~lda
~ldn' ~lel ~leux ~lev ~lia ~lidl ~lie ~lieg ~lmu ~lmur ~lotm ~lowk ~luc_ ~lug ~lula ~maq ~maqu ~mau
~mba ~mbar ~men ~miam ~mit ~mixt ~mm_ ~mmei ~mne ~mpos ~mpto ~nap ~naux ~ndui ~neg_ ~nes ~ney_
~nfor ~nfos ~nger ~ngl ~ngua ~nhom ~nid_ ~nior ~niss ~nitr ~niu ~nius ~nny ~nopa ~nors ~nov_ ~npo
~nsa ~nsai ~nten ~ntib ~ntit ~ntmo ~nut_ ~nuts ~o'c ~o'cl ~obre ~ocio ~ocon ~oddl ~odw ~odwo ~oeme
~ofes ~ogr ~ogra ~ola_ ~omer ~omma ~onf ~onho ~onj ~onjo ~onou ~ontm ~onut ~oodw ~oome ~oops ~opau
~opic ~opos ~orin ~orit ~ory ~ory_ ~osc ~osco ~osh_ ~osit ~osse ~osto ~otit ~otm ~otme ~ouac ~ouc
~ourn ~owk ~oya ~oyeu ~pad_ ~pard ~pe_ ~perr ~phe ~pias ~pics ~pinc ~plum ~poe ~pon ~pon_ ~pop
~prac ~pro ~ptoi ~puce ~ques ~quos ~r'g ~r'ga ~ract ~rafi ~rama ~rapa ~rcee ~rces ~rcic ~rcr_ ~rde
~rdh ~rec_ ~reh ~rel ~repl ~repo ~rind ~ring ~riod ~rios ~risa ~rlai ~rmer ~rmi_ ~rn_ ~rnau ~robb
~rogn ~roup ~rown ~rruc ~rsi ~rst_ ~rtit ~rty ~rvat ~ryp ~rypt ~same ~sass ~sati ~sau ~sban ~scop
~shis ~shop ~shq ~shqu ~sils ~sin_ ~sna ~soft ~soit ~sos_ ~souv ~sps ~sps_ ~ssif ~sso ~sth ~stoc
~ston ~sub_ ~summ ~sun ~t'em ~tado ~taie ~tall ~tane ~tele ~teph ~tes ~tesc ~tfo ~thal ~tilt ~timb
~tine ~tlis ~tmor ~tock ~top_ ~topi ~tort ~tou_ ~tru ~trui ~tubb ~u'au ~uach ~uar ~uash ~ubbi ~uber
~udic ~uen ~uent ~uera ~uerr ~ueui ~uipe ~ums ~unci ~undr ~unds ~unty ~uos ~uoss ~upt ~urce ~usb
~usba ~usk ~util ~utt_ ~utub ~uvel ~vans ~veil ~velo ~vene ~vete ~veui ~vigi ~vil_ ~visi ~vori ~wfu
~wful ~wide ~wido ~wlic ~woo_ ~wron ~xonn ~xplo ~y'au ~yach ~yant ~ycli ~ylig ~ypto ~yr_ ~ysta
""",
    -7: """
10 10am 10|bucks 10|minutes 14||on 150 17|ans 18 180 1|on 20th 20|h 20|merci 20||a 20||y 2gb
2|bring 2|in 2|min 2||old 38|a 4 40|there 40||watch 4||6 5h30 5|stars 6h30 6h30|> 6pm 771204
7|livres 8h|et 900 9|1 <|8 <|aide <|blues <|calf <|card <|chasse <|curfews <|didnt <|dsl <|elder
<|feu <|fish <|frappe <|goodbye <|gros <|its <|jmennuie <|jpas <|lotto <|mornin <|nothing <|nurse
<|orange <|ou <|panne <|pardon <|police <|pot <|read <|reschedule <|saut <|stm <|sudden <|tooth
<|watching <|wifi <|won <|wont achete|de agent||dit alle||un already|> and|has and|they've and||did
and||it's and||on and||one and||words annuler an||coat apres||double arabe are||doing arret|>
ashton assise as|i as||nourri ate|from attention at|his at|orientation at||free at||friendship
at||i'm at||mentor at||practice at||she aujourd'hui|je aux|puces aux||minutes au|fer au|fond au|iga
au|vieux avant|a avant||tim avec|ca avec||blonde avec||jokes avec||nouveau avec||y away||this
a|5h30 a|6 a|> a|besoin a|bouche a|cream a|deborde a|fish a|haircut a|l'aeroport a|lady a|nightmare
a|peer a|pizza a|poem a|ramasse a|robot a|seat a|secret a|sticker a|tele a|toi a|vole a|vomi
a|while a|year a||ginette a||if a||le a||night a||qui a||radio a||ring a||ses a||vie baby|can
baby|is badly badly|that badly||i baisse||dose banane banane|> bar|> become|a become||peer been||2
been||all been||out bee|> bein believe|in bench ben|coudonc ben|voyons ben||lol besoin||lift
best||in be||with bien|arrive bien||a billets|du bills bingo|> bird birds|> birthday|and bitcoin
black||tar blind boire|pis bonne||jean bon|cafe bon|la booked bring||to buck|on burned|it bus
bus|pass but||dog but||workin c'est c'est|en c'est|quelle c'est||encore caches call|911 camera
candles|n can||meet can||rebook carambolage card|in card||at card||the cassee cause||hoodie ca||8
ca||tente cette|cote cette|nuit cet|ete change|la chapeau|> chaque|fois chart char|qui chat||mon
chemin|> cheque|de cherchent cheveux|dans chez|ta chez||voisin chips|n chu|la chu|toute
chu||content citoyennete clash claude clean|> cles cles|du close|> clou clou|dans cocktails
code||la come|out comin|> comment||les comme|tu compte|> cone|> confirme|avec connu consent
contre|la contre|les copies cornichons cornichons|> coudonc coudonc|> counting|the cours||soudure
couscous||chez cousine crever|dans crisp croute crushed curfews curfews|10 curfews||so d'amour
d'avoir d'inde d'la|creme d'urgence||le dalle dancefloor dans|lame dans||si days||my deadwood
death|metal deborde debout|> dede dede|fortin demain|8h demande||je demenager|le demenager||1er
dents|> dept des|clous detective detention dette dettes|chu deux deux|fois de|5 de|bio de|budget
de|course de|croute de|fin de|gaz de|lecture de|papier de|planter de|tir de||aujourd'hui de||cette
de||devant de||sont de||une didn't||my did|not die|than dimanche dimanche|11h dit|ramene dog||the
don dont|hav don|de don||sang door|on dope dorment dormi double|rn double||rn downstairs|> down|a
do||again do||feed do||just drapeau driving dropped|my du|coup du|hoodie du|tapis du|trou du||cest
du||j'me du||lol eat|a ecrit|mon ecrit||nom elle|me emile entre|8h en|bicycle en|prison en|route
est|finie est|le est|pris est||jai est||un est||y etait||a et|du et|mystere excuse|> explain
exploser|jai expose|sur faire||les fais|pu faite|> faite||au fait|8 fait|d'la fait|massacrer
fait|pour fait|que fait||de family|> faut|il faut||s'habiller fermeture fini||travaux fire|dept
fishin|> five fly fond force|de forgiven fortin for|5 for|pick for||at for||late for||quiz for||up
for||with foyer free|to friday|for friendship friendship|centre from|a fumee funeral|in gala
garde|moi gars|sul gars||meurt gars||que gauche gav|me geese|r gele||face genee genou|un given
give|u goat going|home goin|w goodbye|2 good||at gotta|be got|away got|to got||for go|there
grand||c'est groupe|> group|but guilty guimauves gun||on guy's hache|de hache||guerre had|no
had|thoughts had||drop halifax harbour haven't|been have||up hearts heavy||i hers her|brothers
her||at her||to heure||la he||died he||two hidden hier||et him||that hip his|life hits||when
hit|the hold|the hot||for how|long how||ur hundred hunting hurler hurtin|me i'm|bringing i'm|in
i'm||going i've|got ice|on id|kill if||disappear iga il||du im|ok im|takin im||gonna im||so
inchallah inhalateur inside||i instead||the in|may in||2 in||accident in||couch in||middle
in||month is|40 is|late is|very is||lol it's||bit it|in it|out it||well i|disappear i|forgot
i|helped i|kept i|locked i||counting i||cutting i||even i||he i||them j'ai|marche j'ai|rempli
j'arrete j'peux|pu j'rentre j'savais jai||3 jai||le jai||ma jai||sang javais||de jeez jeezus jeu|de
je|rentre je||annuler je||avec je||mieux je||sens jfais|pu jlis jmennuie jouent jouent|a
journee|longue jsaute juste||mon just|had just|let jveux|pas kale kart keep|a kekchose|de khoya|>
kickd kickd|the killed||penalty kill||i knew koi l'aeroport l'aider l'epicerie l'exam l'exam|de
l'temps|> laisse|un lan||pis largent|> last||they later||the late||a laughd lawyer la|dalle
la|guerre la||juste la||lui la||ouverte leau|> leglise lemon lendemain les|ptits les|rideaux
les||apres les||depuis les||jouent let|you leve|a le|12 le|3 le|chantier le|concert le|couvre
le|fun le|logement le|medecin le|mot le|neuf le|numero le|pied le|roman le||jpense le||on le||shift
le||soir like|to limit|is limit||40 list||the lis|le livres|4 livreur|a locked|myself lol|need
lol|worth long|story lookin|4 lost||the lotto louche love love||the lpont m m'envoyer mad magnet
makin|me maman||de mangeait mangeait|des mange|ma mange||a mannequin manque|encore marche|aux
marche|comme marche||puces marche||un marine marine|> mario|kart mari|est marketplace matin|pis
ma|pro ma|soeur ma||comment ma||tv mdrr mdrr|> mean|> meet||the memere meme|jour meme||je mentor|et
mentor|he mentor||do mentor||moi mentor||night mentor||to mer|> mes|bas mes|travaux mes||sont
meuble meurtre|et meurtre||mystere meurt|en me|move me||depuis me||des me||i'm me||its middle|of
midi||a mince minutes|pis mis||jai moins||mon moi|je moi|s'il moi||vous mom|said money|and month|at
mon|affaire mon|char mon|dos mon|inhalateur mon|orgueil mon|passeport mon|rdv mon||5 mon||chaque
moon|> more||in mort|du mort|les mort||lame mother||in moustache movie|bout movie||a moyen mystere
mystery||in my|bag my|nan my|po my|truck my||black my||burn my||door my||hearin my||hurt my||my
my||officer my||told my||too my||used n'ai||ete name|for name|wrong navet navet|> near|us
need||bring nervous nervous||the never|share never||up news new|year nice||you night's nightmare
nose|> nothin|2 nothin||my not|even not||away not||back not||now nourri nourri|le nourri||chat
nous||au novel now||say now||see no||dont no||needed nuit|a nurse|gave n|walked n||baby n||girl
n||good off||bridge of|year of||coffee old|dog old|friends omg|> once||month one|that one||only
onions|> on|at on|day on|ne on|pourrait on|s'est on|thursday on||chicane on||joue on||quand
on||rejoint on||step on||suitcase open||the ordered|the orgueil out|quiet ou|la overdose|on
overtime|> over||foot ozark o|clock paie paix||ca paper||the papier|> paques|> parait|> parce||j'ai
parce||jai parfait|pour parle|arabe parle|au parle||a parole|officer partout|> par||arriere
passer||le passe|il passe|moi passe||un pass||my pas|ca pas|comme pas|mourir pas|ose pas||croute
pas||seul pas||stress pense|a people|> perdu||place personne||la pete|> peut||voir phoned
phone|number photo|> pic|> pic||a pills|at pire pis||avec pis||c'est pis||enfants pis||respire
pis||veux pizza|pis place|and plait plate|mais playin|> playlist plus||que poele|> poele|a poem
poli policeman portefeuille potatoes pour|deux pour|lui pour|ton pouvez prends|tes prends|un
prise|pour pris||dose ptits puces pu||lait quand|t'es quavant quebec quel|bus que|j'arrete que|jle
que|jlui que||bien quiet quit qui||a qui||arabe ramadan rapide rasoir rather|die rather||than
ready||pick rebook rechute|jai recital|> regret rejoint remplir repas|pis repondez||pour reponse
reprend|quand reschedule|pls respire|> retourner||dedans roast|was roue route|> r|gonna r|on
s'habiller s'il|vous s'il||plait said|he'd sais|par samedi samedi|> samedi|on sandwichs|pas
sandwichs||de sans|boire saq saskatoon sauf|> sausage sausage|> sauve|> saw says|it's says||2
says||was scene|> seats secheuse seconds|> secs secs|> semaine|la sept|iles serree servi service
sest||la se|rejoint se||plus shaped shaped|like shift|a should|i sick|n since|4 sir sir|> sit|on
si||sa skateboard slept||my somebody||a somewhere|quiet sont||en son|fusil son||au soulage
soumission souper|a souper||la sourire sous|le so|badly so|i'll so||4 so||i've speed||is
spelling|bee stall stand stars|for start|at stitches|out stm stm|ligne stone sudbury sudden|death
sugar sugar||1 suicides|at suis|achete suis||a suitcase suit|depuis suit||le sunny supervisor
surdose|en surdose||2014 sur|marketplace sur||suicide swim t'as|mange t'as|mis t'as|oublie t'es||ou
talked tar tar|> taylor ta||de team|> text texte||le te||a thanks|for thank|u that's that|no
that||but that||more that||n that||on that||what ther there's|a there|one there|was there|watch
they|eat they|sell the|2nd the|alarm the|bakery the|birds the|council the|counsellor the|exam
the|film the|freezer the|fridge the|friendship the|half the|harbour the|kit the|landlord the|math
the|neck the|oak the|penalty the|policeman the|purple the|puzzle the|same the|seniors the|sheet
the|tank the|team the|test the|third the|turkey the|twins the|wedding the|windows the|zoo
the||2nite the||bad the||bee the||coming the||crisis the||end the||it's the||judge the||night
the||or the||overtime the||park the||scored the||so the||the the||work tho|> three|weeks threw|the
throwing thru|> tire|au tire||une today|n today||our toi|une tombe|une ton|oncle took|a took|my
torture toute|a to|his to|overdose to|report to|run to||is to||of traffic|> travail|a travaux
travaux|communautaires trifle trifle|> trip||the triste|mais trois|fois trois|heures trois|sacs
trop|con trop|de truckers truck|died true tue tue|sa tune tu|kekchose tu|me tu|nourri tu||des
tu||du tu||fais t|il uncle||just under|my une|banane une|lumiere une|toast une||d'identite
une||depuis une||m'a une||pis une||y'ont un|cadavre un|jambon un|navet un|plombier un|spectacle
un||haha un||ou un||par un||t'es upped|my up|is up|there used||cut usin u|like u|watch u||2 u||at
u||my vaccin||la va||des vendredi||la vert veut|savoir via|the vieilles vieille|tv vieille||mais
viens|souper votre|commande vous|plait vu vu|un w walking|to wants||to want|anything want||from
washing was||lol was||than watch|it we'll wedding|> well|> we|hung we|meet we|move we|rebook
wheelchair when||alarm where||all who whos who|can who|dis who||tell who||was wife|is will||my
windows|shut within||week with||mentor with||uncle woke|me won|a won|the worry|> yavait|une ya|20
ya|eu yesterday yes|sir your|order you|coming you|more you|send you||i yr yr|> y|aura y|mouille
zero|regret zombies|> ~'ail ~'avi ~'ech ~'la ~'la_ ~'m'e ~'mor ~'re ~'sav ~'t' ~'ti ~017 ~017_ ~02_
~0am ~0am_ ~102 ~102_ ~10a ~10am ~13h ~13h_ ~191 ~1h_ ~2017 ~20h3 ~20t ~20th ~214 ~214_ ~315 ~315_
~5pm ~5pm_ ~6am ~6am_ ~6h3 ~6h30 ~8pm ~8pm_ ~900 ~_102 ~_10_ ~_10a ~_12 ~_13h ~_16 ~_18_ ~_191
~_200 ~_20t ~_315 ~_40_ ~_5pm ~_65 ~_6a ~_6am ~_900 ~_aca ~_air ~_aj ~_ala ~_ame ~_ars ~_avi ~_ban
~_bob ~_bus ~_cod ~_cru ~_cv ~_deb ~_div ~_doc ~_dvd ~_emb ~_emo ~_epi ~_fat ~_fea ~_fie ~_fiv
~_fon ~_foy ~_fto ~_fug ~_fum ~_gae ~_gas ~_gin ~_haw ~_hon ~_idk ~_iga ~_inh ~_jab ~_joh ~_jol
~_jul ~_jum ~_kij ~_koi ~_kos ~_l'l ~_lag ~_law ~_le_ ~_lig ~_liv ~_lme ~_loi ~_lu ~_m_ ~_mee ~_mit
~_ml ~_mle ~_mum ~_neu ~_ni ~_odd ~_oz ~_oza ~_pho ~_pom ~_pos ~_pra ~_ps ~_ras ~_rul ~_sag ~_saq
~_sat ~_sc ~_sci ~_sni ~_sob ~_stm ~_syl ~_tg ~_tha ~_tor ~_tua ~_tun ~_ugl ~_ver ~_vie ~_vin ~_vol
~_vra ~_wel ~_za ~ab_ ~abb ~able ~acad ~acho ~ackl ~ada ~adu ~adul ~aet ~aeta ~ag_ ~agaz ~alkd
~alks ~am_ ~amed ~ammo ~ampl ~ana ~anal ~angi ~ani ~anno ~anu ~apac ~arce ~argu ~aria ~arn_ ~asi_
~asio ~ater ~atig ~audi ~aup ~aved ~awe ~awer ~awk ~awy ~awye ~aymo ~bage ~basi ~bbat ~benc ~berr
~bigg ~bil_ ~bin_ ~bir ~bly ~bly_ ~bob ~boni ~bost ~boul ~bour ~bret ~brev ~bros ~buts ~cata ~cauc
~cele ~cha ~chas ~cni ~cnic ~co_ ~cod ~con_ ~cook ~copy ~corr ~couv ~crev ~cs_ ~cun ~cupe ~d'au
~da_ ~dair ~dard ~dave ~dbur ~dd_ ~deux ~dfis ~dhor ~dhu ~dhui ~dk_ ~donu ~dora ~dri ~dril ~dult
~durk ~dvd ~dvd_ ~e'v ~e've ~eas_ ~ebi ~ech ~ecr ~ecy ~ecyc ~edi_ ~eere ~eet ~ega ~elin ~elo ~empl
~emps ~enez ~ensa ~eri_ ~erky ~ersi ~eru ~esch ~euf_ ~eut_ ~evas ~evee ~exag ~exc ~fea ~fers ~ffed
~fi_ ~file ~fin_ ~fina ~firs ~fiv ~five ~foul ~foy ~foye ~fril ~ftb ~ftba ~ftou ~gae ~gaet ~gand
~garl ~garo ~gazi ~gee ~geme ~geu ~geur ~gin ~gles ~gli ~gran ~gre ~grea ~ham_ ~hed ~hemi ~heo
~heor ~hom_ ~homa ~horo ~hot_ ~hoto ~hots ~how ~hter ~hub_ ~hurs ~iand ~ibi ~ibi_ ~ice ~ice_ ~ices
~ichs ~icn ~icni ~icor ~idea ~idk ~idk_ ~ifax ~iffs ~iga_ ~iggs ~ijij ~imer ~inde ~ing ~int_ ~iog
~iogr ~ione ~ioth ~irt_ ~ishw ~isl ~isor ~iver ~ives ~jack ~jij ~jiji ~joh ~john ~jol ~joli ~jsau
~jul ~jum ~jump ~jusc ~ked ~ked_ ~kess ~khe ~khei ~kij ~kiji ~kled ~kne ~knew ~kos ~l'br ~l'ex ~l'l
~l'ou ~lah_ ~lair ~lant ~lawy ~laym ~lbo ~lcoo ~lda_ ~ldf ~ldfi ~lemo ~leon ~lest ~leve ~lian ~lifa
~lk_ ~lkd ~lkd_ ~llig ~llum ~log_ ~louc ~lyc ~lyce ~maci ~mad ~maju ~mbee ~mec_ ~meet ~metu ~mich
~mlev ~monk ~mplo ~nait ~nan' ~nann ~nati ~ndy ~nee_ ~ngli ~ngr ~ngs_ ~nies ~niv ~nive ~nje ~nkey
~nno ~nnu_ ~nnys ~non ~nov ~nsc ~nut ~nys ~nys_ ~nze ~obu ~obus ~odd_ ~odge ~odon ~oets ~ofs ~ofs_
~oftb ~ogu ~oh_ ~ohn ~oje ~oldf ~olin ~olo ~om' ~om's ~ombi ~omn ~ompl ~oncl ~onda ~onfi ~onin
~oope ~oped ~orab ~ore_ ~orn_ ~oros ~orts ~ostm ~ota ~otte ~oufl ~oula ~ount ~ourm ~oyen ~ozar ~pag
~pans ~pees ~pend ~perl ~phot ~picn ~pide ~pime ~pli ~poli ~pot_ ~ppe_ ~ppo ~ppy ~ppy_ ~proj ~pros
~pru ~ptai ~pted ~quav ~quid ~quie ~rab ~raw ~rawe ~rbe ~rdon ~recy ~redo ~regg ~remo ~rewo ~rgue
~rigg ~riou ~rito ~rkh ~rkhe ~rky ~rky_ ~rle_ ~rlen ~rlic ~rmet ~rnet ~rod_ ~rofs ~roj ~roje ~rosc
~rsen ~rvo ~s'ap ~sall ~saq ~saq_ ~sav ~saw ~saw_ ~sce ~scen ~scul ~seas ~seed ~ser_ ~serv ~shw
~shwa ~sket ~slau ~sle_ ~smar ~sob ~sobr ~sole ~som_ ~sond ~sont ~spic ~stag ~stal ~stm_ ~sty ~sudb
~sunn ~sylv ~tato ~taug ~tcar ~tent ~tes_ ~test ~tfor ~theo ~theq ~thes ~thos ~thur ~ties ~tman
~tobu ~ton ~tor_ ~tos ~tour ~tp_ ~true ~tsta ~tuan ~typo ~u'a ~uary ~uav ~uava ~uck_ ~ucou ~udb
~udbu ~ufl ~ufle ~ugly ~ugst ~ump ~unch ~ung_ ~unks ~urkh ~urm ~urmi ~urn_ ~uscu ~ush_ ~utob ~utst
~vis ~viso ~wavi ~we'v ~wend ~wer_ ~wli ~wye ~wyer ~xag ~xams ~xit_ ~xper ~xte ~yce ~yees ~ylv
~ymob ~ypo_ ~zark ~zine
""",
    -6: """
0||the 10|h 11h|> 11h||pas 15|n 25 2|it 2|someone 2||or 312 312|88 34 3e|fois 3|a 3|ans 3|minutes
400||a 4|au 4||bbq 5529 60|> 6|yr 6||old 8am 8h|pis 8||que 92 9|ans <|anaana <|bf <|black <|bombed
<|bonjour <|boring <|burned <|canada <|chainsaw <|crash <|curry <|cut <|dentiste <|film <|gona
<|help <|hit <|hurt <|jpeux <|judge <|jvas <|jvous <|mdr <|merry <|never <|no <|pendre <|pow
<|prise <|puked <|ramene <|romeo <|t'inquiete <|textez about||kids address|for adieu|a after||and
aller|a all|> ami|avec ami||des am|tired anaana anaana||me ancien||est and|bought and|it's
and||kids ankle annule|on annule||fait ans|que ans|sans antibiotiques an|emergency apartment
appele|mon appointment|at appris||faire are||at are||to around|n askd askd|me askd||2 asked|to
asleep asterix as||des as||vu at|church at||park at||party at||to au aucune aujourdhui aux|pois
au|loup au|monopoly au||garou au||jme au||jpeux au||port avait avec|les avec|tes avec||vieux
avez|tu avez||des avis avoir|du awake|> a|11h a|8h a|dormi a|drummond a|explose a|faite a|girl
a|half a|l'abattoir a|midi a|mourir a|movie a|personne a|plate a|star a|t a|tantot a|tues a|verdun
a||after a||anymore a||asteur a||cuz a||il a||me a||pasty a||quebec a||sa a||sans a||son a||talk
a||where a||which back|mon back||3 back||jail back||now bad||the bake|sale balcony||my balcon|>
bb|> bear beats beats|me beaute beautiful beaux|yeux because|i been|giving before|yesterday
behind|me best|one be|a bien|> bien|pis bike|> billard bit blame bleus|> blues|du body||i body||the
bois|avec bois||livree boites bomb||at bonne|fatigue book|at book||picked boring|sunday bottle|in
bouffe brakes breathe|in breathing||thru bridge|and bring|ur bring||towel broke|up broke||my
brownies bullet||in bus||le button but|it's but|then but||be by|my c'est|tout c'te cadeaux called
can't||up cant||i can||cover can||pick carrying case|they cat cats cause||tempete ca|en
ca||probleme ca||toute ceiling celine centre cest||beau cest||bon cest||bonne ce||a chambre||la
change|and chanteur chasseur cheese|> cheque|rentre chicane||le chien|> chien|a chien||y
chocolate|> chu|devant chu|sur classe classic classic|> club|picked cm|> code||the
code||verification coeur|a colour confirmer|> congrats conte corde||bois corde||ma corner
correct|on correct||a coupe||pas cousin||in cowboys creek creve||faim curry c|la d'etre||et
d'evasion d'une d'un||pour dancing|> dans|cuisine dans||mais dans||toilettes day dbs deja|sur
demain|> demain|cest demie demie|> demi||et dentiste|mardi dessous|de dessus|pis des|valeurs
des||cest des||ils detector dette|> devant||le de|2009 de|banque de|boucherie de|cadeaux
de|caraquet de|fete de|grace de|jus de|loin de|mentorat de|mononcle de|verification de|vie de||haha
de||j'ai de||m'a de||mardi de||mercredi de||qu'est de||voir de||yeux diabete did|> did|cpr did||on
died||the directeur disait|toujours dis|> dit|adieu dla|bonne dla|vie dla||fatigue doctor|says
doc|sur dodos does dollarama|> done|> done|that dont||i donuts down|for down|in down|so do||even
do||with drame drug||for drummond dust||the du|fromage du|local du||du du||il eclat eclat|de
eclat||vitre ecrit|au elle||dans emergency|i english|class en|2003 en|2018 en|chemin en|meme
en|personne en|prolongation en||des en||et en||temps est|gele est||gelee eteint etre|au etre|la
et|c et|juliette et||porte everyone|in everything|> examen|de excuse explique exploser||trop
faire|peur faire|une fais||bon fait|beau fait|des fait|frette fait|le far|> feel||face fermes
ferme|je fight|n finished|and fini|par first|meeting fleurs flu||at fois|mais forget|> for||haha
for||so for||warehouse fournaise|> four|of frappe|> french frere||parti fri|> fri||the from|mentor
front||everybody g1 galerie garde||une gas||not gateau|au gate||n gaz|> gen get||out give||2
goalie|> god|> going|up goin|off gonna|hurt gonna|lie good|name good||a good||about got||up go|to
go||not gros||la guepe|dans gun||for gun||la had||up had||w half||face hall hand|> has||get
have||whole heart||w hello||is help|movin here||all hes|been hes||dead he|showed his||is hittin
homme homme|qui housing how||get hurt||much h|30 i'd|be i'll|bring i'll||u i'm|learning i'm|stuck
i'm||my i'm||one i'm||the i'm||three i've||the idk if|nobody if|u ill|let il|reste im||to in|town
in|two in||and in||can in||my in||pantry in||queue in||village is|called is|cuttin is|full is|great
is|i is|moved is||tv it's||good its||but it|agen it||someone it||was i|can i|dont i|enjoyed i|hid
i|love i|owed i|saw i|threw i||being i||breathe i||here i||i'd i||nothing i||tired j'ai|jase
j'ai||deux j'hais|les j'pense jai|gagne jai|jamais jai|vendu jai||ans jai||aux jalousie jase|>
jeter|devant jeter||le jeu|d'evasion je|creve je|dois je||de jk|i jle|vois jlui job|is job|they
job||le jokes|de jokes||mononcle jours||pis jpas jsors jsuis||retard juliette jumpin|off jump|off
karaoke|night kid's knock||there l'ai||en l'autre|fois l'ete|> ladder landlord|fixed languages|>
last||b4 laugh||my laundry lave la|51 la|cellule la|chanson la|dope la|job la|lampe la|poutine
la|question la|saq la|sortie la|violence la||1 la||hier la||jusqu'a la||lol la||mais la||semaine
la||svp lbus|est lcancer lcancer|> learn learned learning|to left|arm leon les|orteils les|rappels
les|toilettes letter|> let||in leve le|bus le|docteur le|micro le|pharmacien le|plombier le|plus
le|probleme le|proprio le|salon le||c'etait le||cafe le||dit le||jai le||ondes lies|about life||and
like|crazy like|that like||a likkle list lithium|est lit|un live|with livree lnouveau lock|up loos
lost||house love|you lucky luv|u m'appeler m'a||trois m'a||un madame||a made|it maintenant maire
mais||bien mais||dla mais||jai mais||n'ai mais||paye mais||va manque|un manque|une man||a map
mardi|cest mariage massive matin|j'ai mavait ma|methadone ma|sentence ma||fort ma||frappe ma||tout
meme|temps mentee mentee||to mentor||like mere||parle merry messed messed|up me|chercher me|jeter
me|of me|rend me|take me|tente me||but me||last mieux|que minutes mis|les mis||affiche mis||de
mixer moi|la moi|y mom|> mon|couvre mon|wed mon||feu mon||maintenant mon||ou mort||2003 mother's
moved|> move|the move||couch movie|n movin|a murdered|by musique myself|til my|6 my|blood my|g1
my|jam my|kokum my|landlord my|next my|sponsor my|supervisor my|work my||didnt my||fell my||gets
my||if my||sat my||takes my||talked my||til my||wife's name||dead nana nearly|had nearly||a
need||movin never||back ne|suis nice||me niece night|at night|shift night|was night||the noel||a
noeud noires not|on nous|deux now|im now||are no||cant number|i n|me n|we n||ate n||closed n||em
n||happy n||my odsp oeufs|> of|all of|clothes of|cough of||life ok||a ok||u on|lit on||12th
on||dummy on||line on||tire on||visite opened opens orignal|a out|i out||im overdose|crisis
overdose||and owed own|life paid|the pamphlet panne|de papier||toilette parle||mon partout
passed||the passport passport|and pass||the pasty pasty|> pas||cest paye penalty|> pere|il
personne|me petits petit|groupe peut|tu peux phone||lol photos picking pick||the pire|a pis|les
pis||de pis||dis pis||du pis||lunettes pis||parle pis||rit place|now pleure|pis plus|tard plus||nom
poche|> pogne||coup poings potato|salad pot|luck pour|confirmer pour||banque pour||entrevue
pour||le pour||rencontre pouvez||m'aider pow pow|wow premiere|semaine prix|> promo put||in
pu|capable pu||en qu'il quand||pleut que|le que||apres que||dodos que||finit que||passe quit|n
qui||suit radio|de rage rappelle|pu recette|de recu rendue rendu|mes rendu||bout rentrer|chez
rentrer|dedans rentre|dedans reussi rex rien||le ringing rire|avec roast|> romeo|et romeo||juliette
rouge rough r||the s'y said||was samedi||pour sat|on savage savage|> savais|tu says|i'm says|my
says||all say||word scares scares|me screaming|in screws seen|me sel|> semaine|au send|this
sens||c'est serie|> sest|tire sets se|sont shelter||full she|has she|wants she||her she||pills
shot|de show|on sick||death sink sisters si|un si|ya si||du sleepy sober|> sock|drawer soeur||peur
someone|else someone||me some||r son|char son|ex sorti||trou soupe||pois spaghetti sprained
sprained|ankle stations stinks stopped||the stop|> stp stuff|my su'l||ben subite||prolongation
suis||de suits surprises surprises|> sur|la sur||le sur||tombe swap sweatin swing t'as|tu t'as||un
talks|about talks||it tearin tearin||the telling|me tell||he tell||im tel|> temps|a terrain|> test
test|was tete|me textez texts than|my that|exam that|last that||4 that||one there|> ther|2
they|askd they|let they|lock they|put they|see the|can the|fire the|guys the|interview the|lease
the|pantry the|parade the|smell the|worst the||for the||gang the||its the||ride the||room the||spat
the||were thing|is thinks|i this|to this|truck this||because this||phone this||when threats
threats||a thurs thursday thurs|at thurs||gonna till|i tim's tire|toi tmrw|> told|them told|you
tomber|a tombe||mon ton|pate too||for touche|a toujours|ca toune|triste toute||journee to|poison
to||about to||but to||floor to||pis to||someone to||up trash|> tremblement trigger trivia truc
truck|a tue|dans tunde tu|mardi tu|seul tu||lait tu||rien txt||u une|affiche une|game une|od
une|place un|bruit un|eclat un|rendez un|tour un||chu un||je un||le un||mort un||vous upstairs||a
up||feed ur||up vaccin|de valeurs valeurs|> va|faire velo|en venir||mon verdun verdun|>
verification|est veut|que vieille viens|au viens|pendre viens||la vient vieux|port vieux||y
village|des village||valeurs visite vodka voir vole|mon vont|se vont|tomber vont||a voyons|donc
walked||the wants|us was||2 watched watches weather wednesday well||a we|drove we||at we||cpr
whats|the what|are what|happens what||did when|she who|jumped who|shot wife||me with|your with||for
wk||to won't|close words|w workin||the work||i'm would||for would||my w||group y'a|fini you|are
you|do you|pick you|tell yrs|i y|avait y|meurt y||demande y||t ~'amo ~'ara ~'ass ~'cal ~'d_ ~'ep
~'he ~'imp ~'on ~'ord ~'re_ ~'tue ~00_ ~276 ~276_ ~29_ ~2gb ~2gb_ ~5h3 ~5h30 ~60t ~60th ~6pm ~6pm_
~76_ ~900_ ~_15 ~_16_ ~_20_ ~_276 ~_2gb ~_5h3 ~_60t ~_6h3 ~_6p ~_6pm ~_are ~_ask ~_bap ~_bel ~_bie
~_bug ~_ch ~_chr ~_d' ~_det ~_deu ~_dim ~_dop ~_dri ~_eld ~_fet ~_fli ~_fus ~_g1 ~_g1_ ~_gal ~_ger
~_ges ~_ha ~_hap ~_id ~_ile ~_ip ~_ipa ~_ji ~_jli ~_jud ~_kil ~_kit ~_kue ~_lfu ~_lob ~_lr ~_mad
~_max ~_mem ~_msg ~_mu ~_nag ~_ns ~_ns_ ~_oh ~_oh_ ~_ok ~_ol ~_one ~_ot ~_pam ~_pat ~_pec ~_pig
~_pir ~_pr ~_ro ~_rob ~_sad ~_sav ~_saw ~_sig ~_sk ~_sku ~_soc ~_suc ~_syn ~_tal ~_tay ~_tid ~_toi
~_vod ~_yaa ~_ze ~aana ~abl ~abso ~adan ~ader ~aer ~age_ ~agg ~ahi ~ain ~al_ ~alga ~amad ~amar
~amir ~amme ~anaa ~ancs ~anet ~ania ~ankl ~aper ~apis ~appa ~ard ~argo ~ari ~arib ~arim ~ark ~arme
~arto ~aska ~assa ~asts ~ateb ~au_ ~ause ~avau ~ave_ ~avet ~avo ~avoi ~aylo ~badl ~bapt ~bean ~bec_
~belu ~bete ~bile ~biot ~blam ~bloc ~bso ~bsol ~but_ ~cala ~calg ~cara ~card ~carn ~cats ~cep ~cept
~cess ~chal ~chez ~chog ~chou ~chro ~clat ~cles ~cli ~cof ~coff ~coi ~coif ~cois ~con ~cous ~crow
~crys ~ctiv ~d'te ~dden ~dder ~ddy ~ddy_ ~dede ~degr ~depl ~depr ~dept ~deve ~dim ~dima ~dka ~dka_
~dog ~dona ~dope ~dos_ ~doub ~drr ~drr_ ~dvil ~e's ~e's_ ~eak_ ~ecan ~ecin ~ecoi ~ecra ~ecue ~edec
~eeke ~eelc ~eepy ~eer_ ~eez_ ~efeu ~eign ~eill ~eke ~eken ~elch ~eld ~eled ~elug ~elv ~elve ~eme_
~emil ~en's ~enit ~eon ~epy ~epy_ ~ergu ~erne ~erou ~ervo ~eryb ~esn ~essm ~etan ~etru ~ety ~ety_
~eut ~euve ~evil ~evu_ ~ezus ~fade ~far ~favo ~fern ~fir ~flee ~frac ~frui ~gate ~ggi ~ghd ~ghd_
~ghte ~grab ~gs_ ~guez ~gui ~h40 ~h40_ ~hai ~hall ~halo ~hare ~hat' ~heal ~heet ~hell ~hez ~hez_
~hidd ~hisk ~hoe ~hogr ~hons ~hook ~hor ~hort ~hot ~hte ~hums ~hup ~iabl ~iac ~ical ~icho ~icip
~idde ~ides ~ilas ~ilom ~ilty ~im' ~im's ~ime ~imi ~imu ~ingu ~ins_ ~inut ~ion_ ~ioti ~irts ~irtu
~isan ~iscu ~isky ~isp_ ~iti ~j'et ~j'mo ~ja_ ~jaim ~jli ~jlis ~jte_ ~jud ~kart ~kes ~kil ~kilo
~kit ~kok ~kue ~kuei ~kun ~lach ~lami ~lcha ~lcom ~lde ~lec ~leti ~lfu ~lid ~lies ~liev ~lig ~lila
~liv ~llir ~lly_ ~lob ~lodg ~lome ~lou ~lpon ~lrep ~luga ~lver ~mac_ ~mad_ ~mala ~mami ~mann ~map_
~mass ~mava ~max ~mbol ~mdrr ~meca ~menn ~merr ~mess ~minc ~ming ~mmon ~mock ~moig ~momo ~mons
~mory ~moto ~msg ~mur ~mus ~naan ~nair ~nama ~nand ~nap_ ~nave ~ncie ~ncin ~ncl ~ncl_ ~ncs ~ncs_
~ndie ~ndo_ ~nee ~neq ~nequ ~net ~nich ~nin ~nmo ~nnee ~nneq ~nons ~nqui ~nsta ~nte_ ~nteu ~ntim
~ntry ~obo ~och ~oche ~odk ~odka ~odos ~oesn ~ogs_ ~oiff ~ojet ~olag ~ome_ ~on_ ~ondu ~ons ~onz
~oo_ ~ood_ ~oors ~oqu ~ords ~orig ~orm_ ~ou_ ~oubl ~ours ~ovin ~oyai ~oyez ~pale ~pam ~pho ~pik
~pkin ~plea ~plir ~poch ~posi ~pot ~powe ~ppa ~pri ~prom ~pta_ ~ragg ~rapp ~rasa ~rath ~rcis ~rcy
~rcy_ ~rdre ~read ~redi ~revi ~rews ~rfa ~rib ~rie_ ~rier ~ries ~rign ~rim_ ~rimp ~rkl ~rks ~rlo
~rnan ~rnic ~rog ~rri_ ~rtef ~rug ~rveu ~rvi_ ~rvou ~ryst ~sask ~saum ~saus ~save ~seau ~secs ~seh
~ses_ ~seur ~shir ~shy ~sic ~sir_ ~sise ~site ~sku ~slas ~sle ~sman ~soc ~sod ~ssma ~sted ~stri
~suc ~such ~swee ~syn ~synd ~tab_ ~tal ~tali ~taw ~tawa ~tayl ~tche ~tear ~tec ~tefe ~temo ~tera
~tha ~that ~ths ~ths_ ~thy ~thy_ ~tini ~tond ~touc ~trif ~trig ~tto_ ~tund ~tur ~u'll ~ubl ~ucky
~uei_ ~uere ~uet ~ugas ~ugge ~ughd ~uill ~um_ ~uma ~umee ~umer ~umm ~ummo ~unc ~unfo ~uns_ ~unte
~upe_ ~uran ~ushi ~usie ~uted ~utos ~uvea ~uzze ~vira ~virt ~vod ~vodk ~vons ~vou ~voy ~vr_ ~vree
~vu_ ~ward ~ways ~we'l ~weed ~who_ ~wim_ ~win ~wned ~xted ~xtez ~yez ~yez_ ~ylor ~ynd ~yndi ~yout
~yste ~yvo ~yvon ~zan ~zar ~zus ~zus_
""",
    6: """
16|n 20h 2nite|> 2|jtremble 2||de 2||other 3||n 3||this 40|min 4|a 4|hrs 4||is 4||left 4||n 6|yrs
71 80|ans 8|ans <|14 <|auntie's <|behind <|buried <|car <|chu <|craving <|dehors <|ex <|flight <|g
<|granny <|i <|j'en <|j'suis <|j'vas <|jpensais <|jte <|jviens <|l'eau <|l'equipe <|mi <|nowhere
<|pogne <|she <|stabbed <|sugar <|une <|women's <|ya accident|so achete||corde across|the afraid|i
ago||he aide all all||i alone||i along|> already||how ami|ne am|at am|having am||on and|missed
and|on and|they and||i and||wife ans||la ans||ma an|i'm an||so aren't arrete||insuline ask asking
assis|a ate||the attache at|3am at|one at||mission at||wedding auntie's automatique aux||jours
au||ou avant||soir avec|d'la avec|dla avec|papa avec||je avec||pour avis|de avoir|la avoir|vu a|12
a|avoir a|bout a|caisse a|face a|fever a|hammer a|juste a|lil a|part a|sa a|vingt a||2day a||blonde
a||ete a||jtremble a||pattes a||then b'y|no b4|they baby|in back|at bad|cant bague barree
barre|dans bar||dit batch bathroom|> batte batte|dans bed|> been|a been|on been||n behind being ben
besoin|que besoin||quelqu'un better|i be|better be|my bldg bled bleed blonde||crisse boire boit
bonbonne boys brake bras|> break|up bringing brise broke|the broke||n brother|takes brother||my
bruit brule||le building|has building||a burnt|my burst but|they but||come by|a by||door c'que
c'tait|le cadeau cadenas can't||the canadian canal|> canne||thon cant|have cant|take cant||a
cant||the can|pry case|> casse|le cell||a cest|pour cette||lol chaque chauffee check|> check|in
chef|d'equipe chewed chez|moi chez||cest chez||et chez||oncle choisi chose|qui chose||me chu|>
cicatrice click clinic|says close|to close||eyes coeur||sortir coller coller|chu coming|off
commence||avoir comme|en comme|une comme||dedans comme||y connais|tu construction controle coroner
correct|j'ai couches could|not couper couteau|entre coworker crient crisse|dehors croix|rouge
curfew|> curtains|> curtis custody cutting cut|the cuz c||moi d'angoisse dans|bois dans|l'auto
dans|son dans||garage daughter's||is days|> days||and day|was dedans|pour demoli
dernier||aujourd'hui des|autres des||noires detox devant devine devine|> de|24 de|bus de|cellule
de|lhopital de|lit de|moncton de|rien de|sauter de|thon de||avec de||bouffe de||chien de||envoyez
de||hier de||jva de||porte de||qu'ils did||to dieu|me dieu||pardonne diner diner|> dirty disparu
dites||mon dit||marche dit||prof dit||tlm done|it dont||safe dormir|icitte down|2 down|to
down||good down||im do|with do||eat drank|> drap drive|the droit drug drunk|and dummy du|char
du|lait du|matin du|pont du||m'a dyin|> ears elder elle||pas encore||je end|of enfants||je
enfermee|dans engine entre|nous en|me est|du est|prise est|revenu est|revenue est|tous est|venue
est||ya etait|dans et|des et|mes et||commence et||garde eu|un eu|une everyones everything||touch
evrything|i expire expres|pour fabrique facebook facile faim fantome feed feel||comin feet|so
fentanyl fer ferait fete|de fete||ptit figure fille|a fille||malade finish|my finish||life fini|>
fire|alarm first||out flight flou flou|> forced|himself forced||on forklift forward for|curfew
for||bit four four|year frapper fridge|is friend||mine froid||le from||house from||news from||work
funeral garbage|bag gars|que gatineau gave||at gelee gerald get||from ghost gig give|it gone|for
gone|to gonna|kill goodbye got|lost go|a gratis gratis|> grocery gros|comme group|home gst guard
guichet|pis gun|there hand|n has||cold has||crying having headache head|against held|a here
her|baby her||shes hes||do hes||walkin he|walks he|wants he||get he||it hier|au high himself||me
him|an his|feet hit||floor hold||bag home||jesus hose hospital||room hours|on how|to how||u
how||would hun hung|himself hurt|somebody hurt||and i'm|seeing if||is if||need il|etait il|y il||la
il||repond im|hurtin im|out im|pukin im|watchin im||now inside|died insuline||expres in|20 in|a
in|half in|one in||door in||of in||out in||paper in||still is|sat is|working is||hes is||to
is||with it|again it|comin it|has it|myself it||ten i|could i|haven't i|must i|should i||at i||bout
i||enuf i||find i||having i||hear i||her i||shake i||so j'ai j'ai|plus j'ai|promis j'ai|recu
j'ai||mange j'aurai j'vas||un j'va|le j'y|ai jacket|> jaille jai|de jai|glisse jai|vire jai||6
jai||arrete jai||comment jai||mon jaquette jcomprends je jen jetais|pas je|garde je||du je||ma
je||vais jfais||de jmange jme|punis jme|suis jme||que job|que job|so jour|aujourd'hui jour||la
jpasserai jpasserai|pas jpense||jai jpense||qu'a jsaigne|> judge jusqua||que jvas|etre jva|>
jva|mourir jveux|en jvomi|> jy||souvent keeps|sayin keep|it keep|lookin kids|r killed|in
kill|himself know|who l'affaire l'char l'eau l'heure|pis lady laisse|dans laisse|mes laisse||cles
largent lavabo la|boule la|cle la|jtremble la|liberte la|poste la|ptite la|semaine la|vue la|yeule
la||chose la||prochaine la||samedi lcouteau left legs|> les|2 les|textos les||par letter letter||my
le|divorce le|lit le|souper le|vendredi le||frere le||j'ai like||n like||watchin lonely lookin
looking|at lookin|at loyer||du lui||il lumiere m'as m'attend m'a||en m'ecrit m'en|va m'en|vais
maison||dit mais|jy makes mal||la mama mandat|sur manquement many||in man||the mardi||que matin
matin|on matin||mon ma|envoye ma|fete ma|job ma||les ma||me meds||a mentor||me mere|> mes|bobettes
mes|dettes mes|textos me|dit me|every me|faire me|fait me|he me|in me|les me|off me|or me|pardonne
me|retrouver me|traite mieux|la mind minute|de missed|the mission|n moi|avec moi|mais monde|a
monte|su month|on mon|lit mon|nez mon|psy mon|sucre mon|test mon|vieux mon||etait mon||il
mon||jdors more morning||i mort|ca moved||the movie||the mtuer||pis myself|from my|apartment
my|girl my|place my|stepfather my||calls my||cuz my||is my||isn't my||no my||she's my||soon
needle||in neige|pis nephews nerfs|a nerfs|en new||w nimporte|quoi nite|at nite||cant noirceur
noir|comme noir||mon non|mais nothing||eat not|talk not|walkin nous||une nowhere||sleep now|but
now||seeing no|room no||cuz numbers n|2nite n|it n|one n|out n|so n|theyre n|tryin n||know n||line
n||pukin n||used od'd of|insulin of|mine of|that of|them of|ur of||a ok||i oncle|le ones|>
on|annule on|friday on|le on|wednesday oui|la out|a out|for out||to ou|pas over||to pan parrainage
par||pour passe|> passe|ma pas|demain pas|une pas||du pas||jouer pas||mon payer peau people||use
perdu||bebe pere period personne|m'a petite|a peur|mais peur||ce peur||dormir peur||faire pharmacie
photos|> pills||half pill||the pique||des pis|ca pis||arrete pis||crie pis||dame pis||en pis||flou
pis||pis pis||tout pis||veulent place|dans pleurait plus|il plus|jamais plus||depuis plus||me
poitrine|serre police||le pour|cette pour|mourir pour||ma pour||marche power|cut premier|> pret
pretty pry pry|the punis purple pusher pu|la quatre|pattes quelqu'un||m'aider que|jaille que||ne
quitter qui|m'a qui||ca qui||sur quoi||un quy|va radio|> ran|into razor reasons rechute recu|une
rejean released|me remonte|> rencontrer rendu|au renvoye reparti repondre reste|rien retard|a
retourner|en retrouver reviennent rien|qu'a rite|> rock|> rond roof|> room||im round||the r||in
s'en|vient sac||couchage said|i said|sorry saisi sauve|en saw|my says|im says||4 sa||avec sa||je
season's seem see||old semaine||je serre|le service|> se||en shakin|n shes|drunk she|gonna
shift||the shop shower signed|in sinon|ca sister||the si||une si||vois sleep||i snorin soeur|ma
soir||pas someone||the sont|finis son|pere sorti||la sort||prison soupe|aux so|that so||got
stabbed|in stairs|> stamps stands|outside stands||my station stepfather steppin strong stuck|in
stuff|n sua|terre sucre|est suis|sortie suivi|le sum sunday||a surgery suspendu swung sylvain
tantot tant|mieux terre||terre terrible test|on test||the texted|me te|tue that's|all that||i them
them|to then they|released they||pry they||take the|bin the|bone the|counter the|elevator the|move
the|other the|time the||1 the||by the||ends the||gate the||name the||office the||till think|>
this|one threw|me thru||ice time||my tlm|que toasts today toilet told tombe||les tonite|he too
took||the took||whole too||i toujours|> to|anyone to|him to|jesus to|look to||back to||down to||off
to||that to||us train|a triche trois|dans tue|en tu|vas unclaimed une une|chicane une|machine
une|minute une|puff une||ma une||y uniforme un|cadenas un|enfant un||entre un||il upside
upside|down up|bad up|or up|she up|w us|> u|get va|boire va|capoter va|sen va|tu va||du va||une
venait vendu version veulent||que veux vient||sortir vie|ce vie||des vie||soir visite|> vous||que
vue waiting|for wallah|j'ai wanting wasnt|here wasnt||the wasps was|sorry was||good was||now
was||they watchin|myself watchin||from wave wednesday|and weeks|> week|it went|off were|decent
we||on whatever whats|a what|> where|i whole||of why|> wid with||of women's wont|eat wont|shut
wont||its wont||my work||me write wrote|my w|me w||for w||fork w||nephews ye yont|mis you|were
you||me y|faut y|parait y|pleure y||bu ~'adu ~'at ~'ba ~'esc ~'eva ~'fas ~'gr ~'hy ~'int ~'l' ~20h_
~41_ ~4th ~4th_ ~_74 ~_aga ~_aid ~_am ~_bil ~_bld ~_ble ~_bli ~_bun ~_ci_ ~_cit ~_dam ~_ded ~_dia
~_dma ~_doi ~_dor ~_dro ~_els ~_eng ~_fa ~_fab ~_fai ~_foi ~_foo ~_ghb ~_gs ~_gst ~_gun ~_hur ~_j'l
~_jai ~_jau ~_jet ~_kl ~_kr ~_ku ~_l's ~_lef ~_lmi ~_loa ~_mis ~_mon ~_no_ ~_ob ~_ope ~_ov ~_pea
~_pry ~_rav ~_ref ~_ren ~_rod ~_roo ~_s'i ~_scr ~_see ~_shr ~_som ~_swu ~_tho ~_tod ~_tw ~_une
~_usi ~_va_ ~_wit ~_ye_ ~ack ~acki ~act_ ~afte ~aga ~agen ~ains ~aman ~andw ~ant' ~appi ~arc_ ~arge
~armi ~ars_ ~asc ~asy_ ~atta ~auv ~aven ~avn ~avnt ~awn_ ~aye_ ~bagu ~bain ~bed_ ~ben_ ~bill ~birt
~bld ~bldg ~blee ~bod ~bro_ ~bugs ~came ~ceau ~cens ~cery ~cial ~ckd ~ckd_ ~cog ~cogn ~comb ~conn
~cry_ ~ctim ~cup ~cutt ~dac ~dava ~ddys ~deal ~deh_ ~dena ~dg_ ~dif ~dire ~dni ~dnt ~dnt_ ~doi
~dont ~door ~dos ~douc ~dre_ ~drea ~dro ~drog ~drop ~dur_ ~dve ~dwic ~dy_ ~eape ~eedi ~eft ~eing
~elfa ~else ~en_ ~enew ~enfe ~ent ~epa ~epf ~epfa ~equ ~er_ ~erki ~erru ~esda ~eser ~esid ~eth
~etou ~eub ~eubl ~eul ~eul_ ~ewal ~ez_ ~fab ~fabr ~faci ~faim ~fec ~fice ~foi ~folk ~fone ~foo
~foun ~fter ~gage ~gai ~gain ~garb ~ghb_ ~gis_ ~gor ~gst_ ~gula ~hamm ~havn ~hb_ ~hbor ~here ~hew
~hews ~hey' ~hine ~hits ~hroa ~hud ~hud_ ~hunt ~hurt ~hut_ ~ider ~ids ~ids_ ~ien ~ill_ ~imet ~in'
~ince ~inj ~ino ~intm ~iod_ ~irr ~irth ~irty ~ital ~itte ~ixt ~ixte ~j'l ~jai ~jau ~jen_ ~jfee
~jmet ~jsue ~ke_ ~ketc ~kul ~kull ~l'ai ~l'al ~l'ch ~laie ~laim ~lams ~lawn ~ldg ~ldg_ ~lean ~led
~left ~lfa ~lfar ~lhop ~lls ~lls_ ~lons ~lose ~lui_ ~lurg ~m'e ~mang ~mbal ~met ~meub ~morc ~morn
~mote ~mpa ~my_ ~na_ ~nak ~nche ~ndw ~ndwi ~nely ~ngov ~nitc ~ntan ~ntme ~nul ~ocks ~octo ~ocu ~oei
~oeil ~oinc ~oir_ ~oisi ~olk ~olks ~ome ~omit ~ona_ ~onde ~orw ~orwa ~otty ~ouff ~oung ~ourb ~ous_
~owd ~owsy ~pef ~perm ~pfa ~pfat ~pit_ ~poel ~pola ~pork ~pour ~pry ~pry_ ~pse ~psid ~quen ~rab_
~rald ~ramm ~raw_ ~rbag ~rce ~rcea ~rdos ~rees ~reme ~res_ ~rho ~rns_ ~roat ~rob ~rogu ~roin ~rox
~rple ~rree ~rru ~rsio ~rta ~rves ~s'em ~s'es ~s'i ~s'il ~sac_ ~sai ~sai_ ~sals ~see ~see_ ~sepa
~sez_ ~shud ~sien ~siet ~skul ~snit ~soi ~sold ~sorr ~sort ~sse_ ~ssi_ ~ssus ~sta ~stan ~stay ~stic
~swu ~swun ~t'et ~tach ~tard ~tch ~tem ~tena ~tepf ~ters ~tet ~thd ~tin_ ~toit ~tol_ ~turn ~twit
~u'el ~ube ~uddy ~ueil ~uesd ~ugs ~ugs_ ~umea ~uner ~unir ~upsi ~urns ~usil ~utor ~utre ~uvee ~vair
~vers ~vid ~vigo ~vnt_ ~von ~wan ~wann ~waw ~wawa ~weat ~when ~wid_ ~wkn ~wsy ~wsy_ ~wun ~wung ~x10
~x10_ ~xte_ ~yin ~youn ~yso ~zor_
""",
    7: """
11h||y 14||took 1|pill 21|h 28 2nite|i 2|0 2|floors 2|hrs 2|leave 38|degrees 3|weeks 3||de 40|pis
43 4|all 4|et 4|pls 4|this 4||demi 4||we 7|ans <|annule <|auntie <|bridge <|closing <|couvre <|cuz
<|day <|death <|drownin <|frere <|good <|id <|jprend <|jvais <|l'autre <|lavocat <|lenvie <|nan
<|opened <|overdose <|scars <|stood <|thanks <|whatever <|xdead about||man actually address adieu
again agen|w alive||u all||had already||the am|nothing am|only am||afraid and|by and|i've
and||haven't and||morning and||only and||see and||what annee|> anniversary|of annule|toute
annule||mes ans|chu ans||j'ai an||before apportez apres||a are|on are||a armes around||my as|hell
attack|in attendant at|8 at||40 at||i at||library at||motel at||table aussi|jai aux|deux aux|soins
au|cimetiere au|groupe au|sous au|suicide au||a au||pis au||sol avant|la avant|le avec||briquet
away|n a|15 a|19 a|big a|boot a|cry a|day a|fini a|form a|gagne a|party a|photo a|qui a|rimouski
a|sherbrooke a|tenir a|test a|trop a|week a||enfants a||gf a||juste a||pile a||quelque a||says
a||tentative b'y bad|n bag|and bail bain|dans bebe|a bebe||juste because||a because||my been|sittin
been||on before||eat belle|fille belle|soeur belle||me be|here be||to bleeding board bob bonnes
boss|est boss||dans bouche bout|de bout|the boy's brain bris brother buddys bush bus|> but|il
but|jeudi by|the by||guys b|in c'est|pu c'est|right c'etait|regle cafes camp|> can't|feel can't|go
cant||on capoter|> capote|> cart ca|faisait ca|pour ca|sent ca||20 ca||jai cell|etait cest|toute
cest||ou cette|annee ce|que ce|serait ce||jai chalet||la change|mes chaque||de chaudiere
checkin|out chevreuil|avec chez|la chicane child choke|myself chu|su chu||comme ci cimetiere client
closing|> clothes complaint comprime compter conditions|> connais|personne contrat|de control
cooler cops|n correct||le coucher||soleil country|i coupe|les coups|de coups||feu courriel
cousin|in covers covers|it craquer crie||me criminel cry|in cte||pis cup|of d'aller|au dame|ma
dame||dit dans|douche dans|la dans|le davant day|then deals deep|this deep||time degrees deh
dehors|> deja|dans demain||pas demande||a demande||partir depuis|4h depuis|je depuis||le depui|que
dernier|> derriere|le detecteur devait de|20 de|8 de|cadeau de|capoter de|demain de|fleurs
de|kekchose de|l'eau de|maman de|passe de|peinture de|permis de|recommencer de|rue de|soupe
de||cetait de||dossier de||faut de||mari de||mentor dialysis dire|merci discharged|me dit|elle dla
doing|great donc|pas donc||de done done|i donne|sa donne||chat donne||de donne||liste donne||montre
dont|feel door||im dormir do|> do||die drank||hand drowned||the drownin|in drug|test du|bureau
du|metro du|pot du|quai du|secondaire du||jetais du||sans easy eatin ebouillante|la
ebouillante||main ecrit|un encore encore|c'est encore||les ending enferme enferme|dans entre
entre|deux entre||deux en|2019 en|attendant en|dedans en|famille en|fou en|parler en||besoin
en||devant en||dimanche essai est|avec est|noir etait|vide et|elle et|j'entends et||n'arrive
even|kno every1|a everything|i every|shelter eyes||i fade faire||malheur faire||pis faite|mon
fatigue||le feel|weird feet fever fi film|> fils||de fine||fine finir|a finir||mon finir||soir
finit fireworks|and first|name floors floor||that fois||je forgetting fortes for|u for||now
for||tooth foule|au frappent frappe||tete frere|> frere||enleve frette from||pharmacy from||place
from||surgery furnace gang gars||refuge gars||se gas||n gens gets||insurance get|2 get|back get|off
gift gin girl||a goes|out gonna|make good|thing good||n got|moved got||2 got||plan got||ticket
got||where go||and green grey||the guepes guy|in guy|is had|> had||get hall||the hands||shakin
haven't|stopped have|the have||been having||panic he's|on he's||me her here||at her|name hes|on
heures he|txt hiding hier|et hier|jai hier||je him||the his|house his||at his||away hit||own
homeless home||me honte|de hospital|> hours|are hour|before hour||i house||they hrs||i hungover|as
hungover||hell hurt|but hurt||i i'm|buying i've id|> if||get if||had if||send if||wasnt
ils||retrouve il|a il|sera il||it im|checkin im|in im|so im||make im||stay injected inside|n
in|2019 in||bay in||car in||drawer in||old in||or in||tho in||tub in||washroom in||way is|due
is|off is|shut is|tmrw is|what its|dark its||6 it|to it|too it||been i|ate i|choke i|done i|filled
i|hope i|injected i|know i|need i|seen i||and i||drinking i||god i||stars i||stopped j'ai|donne
j'ai||dans j'ai||dormi j'ai||j'ai j'ai||toute j'en j'en||pas j'feel|pour j'feel||me j'me||a
j'sais||comment jai jail|> jai||barre jai||un jallais jcompte|mes jconnais|pas jconnais||pis jdors
jen|ai je|confirme je|saigne je||assis je||des je||jure jlai|manque jmen|suis jme|coupe jme||ouvert
jme||partir jme||pour jme||reveille job|and job|by joke||me jouer jpeux||arreter jprend
jsais||pourquoi jsens|que jserai|parti jsuis|a jte|jure jumped jusqu'a|jeudi juste|une juste||ma
just|1 just|called just||pill keeps||bank kept|me kept|my key kit|> km|> knockin know||he
know||i'll know||the l'appart|pis lagence|ma lair landlord lautobus la|blonde la|construction
la|date la|j'vois la|lame la|langue la|pensee la|premiere la|veille la|ya la||cest la||jsais la||la
la||les la||moi la||que la||tombe lenterrement lenvie les|bleus les||mais les||noires lete let|go
let||go le|briquet le|chalet le|cook le|fleuve le|gars le|meme le|monsieur le|sang le|test le||ce
le||en le||ferme le||pis lhopital|pis life||am line|on lock locked|the locked||door locked||the
loin|> look||it lose|> losin|it lunch|i lying m'arreter m'a|donne m'a|laisse m'a||des m'etrangle
maime main|et maison mais|faut mais|il mais|moi mais||rien mais||y make|it malheur|> mal|en mandat
manger|pis mange|2 man|just marche||km mardi|j'ai mark massacre matin||que maxi maybe ma|chaise
ma|colere ma||est ma||j'ai ma||sa meds|at meeting|went mentir mere||moi mess mes|rdv mes||jserai
mettre me|bruler me|bye me|from me|home me|moved me||for me||stash minuit|> mis mi|cyaan
mon|oreille mon|papier mon|suboxone mon||meurt morgue morning mouri mourir||rien mouth moved|my
much|> my my|pimp my|shot my||birthday my||head my||it my||of n'ai||de nail|in needles needs|her
neighbourhood new||this ne|> ne||etre ne||rien night|my no nobody|let noddin noddin|hard noel|de
nom|> none not note note||mon nothin||the not|been not|now nous|on now||shakin no|adress no|idea
no|where n|sells n|soup n||again n||dog n||every1 n||hand n||kid n||not n||of n||txt n||wakin
n||wasnt off|> of||dark of||out of||then ok|it ok|pour one|more on|est on|y on||6 on||bridge
on||dresser on||garde on||hands on||i on||n on||roof on||steps on||tracks on||vole on||watch
oreille other|side out|today out||feel out||so own|head packing panic||in papa papier|de parle|>
partie|avec partir partir|avant part||aller par||poste passe|avec passe|du pas|moi pas||cadeau
pas||tu payer|pour pendant||jetais people|on people||kill pere|est peur||me peur||sortir pills||a
pimp|found pimp||me pipes pipi pis|hier pis|ils pis|jsens pis|jvas pis|tlm pis|ya pit placed
place||go pleure||hier poing poing|pis police|est popped porte||chambre pourquoi|jai pour|des
pour|mardi pour||ca pour||si prayers pressure pris|des pris|quelque pris||cles pris||photo put
put|them put||dog pu|bouger pu|comment pu||hier qu'elle qu'on|est que|jallais que|jconnais que|papa
que|son que||dans quiet|> qui|pleure raide raide||le raison|> ramene||la rappeler ray rdv|jserai
rdv||pas reads|these real|> rebord received recommence|> recommence|a reconnais rentrer|y report|it
rescue revient rien|eu right right|> rollin r|shakin s'en s'est saigne||nez sans||je sat||im
says||the say|in sa|montre scarf school|> see|a see|stars sells sens|partir sera|pas serviettes
sest||en se||a shakin she|got shoot|himself shovel shower|he shut sick|of simple since||was sittin
sittin|outside sittin||me six six||a si|la si||pas skipped skull skull|> sleep|at sleep||the
slept|under slow|down smoked|a snitch soir|a soir||le somebody||the something|in sont||dans
son|bebe son|nom son||qui sore|from sorry||all sortie|> sounds|good so|many so|who so||worker
stash|of station|> stay|with still|there stood|on stopped|drinking stop|i stop|looking store
straight|> stuff|> suicide|watch suis suis|coupe suis|ebouillante suis|juste suis|reveille suite|>
sul|pont supposed|to surdose sur||toit su|la swallowed|the t'etais take tante|a taxe telling|her
tell|em temp tente tente|d'a tente||cote tes||de texte|du text|u te|jure thank|you that's|it
that's|the that|isn't that|when that||w then||go then||just they|send they||her the|balcony the|bay
the|bed the|bus the|ceilin the|cell the|kids the|motel the|neighbor the|warming the|worker
the||crew the||fine the||last the||near the||plan the||pool the||question the||sanitizer
the||stopped the||thing think|they this|year thoughts||the three tied|it tie|it til||18 timbres
time|no tirer|une tirer||balle toilette|de tongue toute||rdv to|have to|hold to||bar to||door
to||gone to||it train||capoter travers|> travers||mur trois|semaines trop|fort trouve|que tse tuer
tue|mon tu||bien two|years under|the une|date une|demi une|maison une||contre uniform un|4 un|avis
un|fil un|malheur un||dadieu up|n up||today ur||good u||it va vaut va||sa veille verre|> viaduc
vide||compte vie|avec vitre vocal voir|> voisine|a voiture voix vole|mes vomi|pis vont||un
voulu|mourir vous|pouvez vous||tu vu||pis wall|n wanna||him want||kill washroom|> waste|of was|all
was|gonna was||best week weeks welfare went|dead went||i wet what||done where||i while||in whole
why|bother wife|gets wife||is with|somebody woman won't|slow won't||down wont||up work|and world|>
would would||like wrist write|a w|the w||blade yavait ya|juste year yells yeule y|dit y|ferment
y||en ~'af ~'aff ~'ast ~'eco ~'en_ ~'fo ~'his ~'l'a ~'ll ~'ll_ ~'que ~'su ~'y_ ~43_ ~447 ~4471 ~471
~471_ ~_1h_ ~_28 ~_43 ~_43_ ~_447 ~_58_ ~_80_ ~_aff ~_aut ~_beh ~_cal ~_ceu ~_das ~_daw ~_day ~_dee
~_doo ~_dra ~_due ~_eas ~_elb ~_ete ~_eto ~_eve ~_fac ~_go ~_gou ~_her ~_hol ~_i'v ~_imm ~_inc ~_it
~_ive ~_jpl ~_jpo ~_kho ~_km ~_l'i ~_leu ~_lot ~_lou ~_mam ~_mes ~_ms ~_my ~_my_ ~_oe ~_oil ~_ol_
~_ore ~_os ~_pad ~_pay ~_qqc ~_quy ~_rcm ~_rea ~_ri ~_rn ~_rn_ ~_s'f ~_sit ~_six ~_soa ~_st ~_sw
~_tse ~_tut ~_uas ~_up ~_var ~_vue ~_wan ~_wet ~_wis ~_yav ~abri ~aceb ~acil ~aduc ~afau ~aff_
~affe ~agai ~agar ~ags ~ags_ ~alat ~alc ~alla ~alys ~an_ ~andm ~ann ~anti ~aqu ~arei ~aru_ ~arvi
~ashi ~asq ~asqu ~atoi ~auto ~avab ~awa ~awg ~awg_ ~aym ~beer ~beh ~behi ~blin ~boar ~bob_ ~bolt
~bor_ ~bots ~boy' ~bunk ~buse ~cars ~ceb ~cebo ~cef ~ceiv ~chaf ~chaq ~cheu ~ckn ~ckne ~ckpa ~clai
~cmp ~cmp_ ~coe ~coeu ~cons ~cop ~cote ~craq ~ctl ~ctro ~curi ~cuz_ ~d'ab ~d'ar ~date ~daut ~daw
~dawg ~dby ~dbye ~ddin ~deli ~depu ~der ~dern ~dete ~deto ~deva ~dial ~din_ ~dina ~disa ~dla_ ~dlor
~dma ~dre ~droi ~dron ~due_ ~duit ~dun_ ~dy' ~dye ~dye_ ~eade ~eads ~eaki ~ean_ ~eart ~eas ~ease
~ebe ~eboo ~ebre ~eder ~edin ~edr ~eds ~eds_ ~edy ~edy_ ~effo ~eft_ ~ehi ~ehin ~eho ~eine ~eit
~eith ~eiv ~eive ~elb ~elbo ~elt_ ~emem ~en' ~enfa ~engi ~enol ~epd ~epda ~epu ~epui ~erdr ~erfs
~erin ~escu ~este ~etic ~etox ~eufs ~eus_ ~eve ~evin ~exp ~expe ~fac ~fai ~fami ~fas ~fect ~feet
~ffe_ ~flan ~flic ~flop ~fois ~food ~fool ~forw ~ged ~gens ~gery ~gib ~gig_ ~gin_ ~gnar ~gona ~gour
~guep ~gun ~gun_ ~hafa ~hake ~haq ~haqu ~hau ~haud ~hav ~hdr ~hear ~hie ~hik ~hild ~hind ~hold
~hole ~houg ~hous ~hten ~htma ~huts ~i'v ~i've ~iad ~iadu ~ickn ~icl ~icle ~idal ~idni ~iff_ ~ifo
~igre ~iker ~imbr ~ines ~init ~inn_ ~inqu ~ipti ~iqua ~iree ~isag ~iss ~ithd ~itra ~itri ~itua ~ixi
~j'l' ~j'su ~jai_ ~jcap ~jman ~jpl ~jpo ~jtir ~judg ~jvie ~kers ~kho ~kid_ ~klif ~kpac ~l'do ~l'fo
~l'i ~l'im ~l's ~lady ~lake ~lbow ~lca ~lcor ~lef ~leno ~leur ~leus ~ley_ ~lla ~llab ~llee ~log
~lred ~ls_ ~lus ~ma_ ~maim ~man ~mare ~mee_ ~midn ~mise ~mmes ~mmys ~mnif ~mps ~mra ~mumm ~ncor
~ndat ~ndlo ~ner ~nfa ~nfan ~nic_ ~nier ~nik ~nins ~nite ~nk_ ~nnem ~nni ~none ~note ~nsol ~ntez
~ntro ~ny_ ~oad_ ~oak ~oday ~odby ~oden ~ofi ~oign ~oil ~oken ~olic ~omes ~omin ~ompt ~once ~ont
~ooti ~open ~orkl ~ose_ ~otal ~ough ~out ~owe ~owi ~owin ~ox_ ~oy' ~oy's ~pane ~parl ~past ~pdad
~peel ~perv ~pice ~plaf ~poin ~pose ~proc ~ps_ ~ptem ~qal ~qch ~qcho ~qqc ~qqch ~quer ~quy ~ran_
~ray_ ~rc_ ~rch ~rcm ~rcmp ~reb ~redy ~rega ~rej ~rf_ ~rfs ~rfs_ ~rger ~ridg ~rie ~rife ~rir ~rivi
~rkli ~rld ~rld_ ~rnac ~rnt ~rnt_ ~roit ~ropp ~ros_ ~rpet ~rpo ~rric ~rrif ~rsa ~rtez ~s'f ~s'fa
~sa_ ~scue ~sez ~shro ~sio ~six_ ~soa ~somb ~son_ ~ssee ~staf ~stod ~stop ~sub ~supp ~swea ~taf
~taff ~tair ~take ~teau ~tepd ~tess ~thdr ~tial ~time ~tit_ ~tmar ~toda ~tody ~tong ~tot ~tota
~tout ~tse_ ~uan_ ~uep ~uepe ~ues ~ufs ~ufs_ ~uic ~uise ~ummi ~umps ~ung ~urb ~ures ~uts_ ~uver
~uy_ ~uz_ ~uzz ~vabo ~vase ~vero ~vey ~viad ~viol ~vir ~voie ~wave ~well ~wet_ ~whe ~woma ~woul
~xie ~xpe ~xpec ~yav ~yava ~yeul ~ylen ~ylva
""",
    8: """
14 1|reason 2 2016|> 204 2day|they 2nite|n 2|narcans 2||his 2||lunch 2||up 3|fois 40|fois 40|n 4471
4471|> 4||pour 58 5|on 9||away 9||in <|aint <|alone <|ambulance <|anyone <|apportez <|breach <|bro
<|crise <|etouffe <|everyone <|frerot <|grandma <|ima <|jfais <|jlai <|jretourne <|jtrouve <|khoya
<|lagence <|library <|mes <|ne <|need <|puffer <|pulled <|snowed <|temp <|vole about|2 achete|une
acheve|> act address|i after after|> agent agent||change aime|le allowed||see all|at all||like
alredy ami ancien and|cut and|his and|she and|talking and|they're and||bleeding and||nonsense
and||stomach and||they and||when annule|chu answering|and answer||phone ans|pas an|accident an||nuh
appel appele apres||ans apres||fetes apres||souper are||and arme arrache arrache|un arrete||char
asked||my assis||mon as|far attempt at|night at|ten at|thirty at||a at||tmrw aurait aussi aux|10
au|monde au|party au|pays au|programme au|secours au||de au||jeudi au||que avale|toute avec|tout
avec||couteau avoir|le a|3h a|bordeaux a|bouger a|casse a|decide a|du a|l'envers a|laval a|long
a|mis a|rien a|rifle a|slip a|spoon a|y a|yr a|zero a||cutter a||depuis a||had a||hier a||letter
a||m'a a||mes a||penser a||plante a||sante a||slams a||so a||tete a||with b4|he b4||do bags bag|>
bain||je baril baril|> barre|pis barre|sa barre||porte baton battre bebe||pu bed below besoin|d'une
be|worse be||before bit|by blanches bleeding|from bleeding|through bleeding||the blonde|pis
blood|from boire|du bonne||en bonsoir bon|mais bouge||depuis bout||n box|cutter box||the brasse|sa
broke broke|> brulee|> bruler|avec bump but|a but|its but|me but||not but||tired c'est||belle
c'est||fete c'est||pour c'est||que c'est||temps c'etait||de cafe|> call|> call|you cant|b cant|chew
cant||her cant||off cant||shakin cant||water car carpet carrying|when carrying||the car|is catch
cat||the ca|brasse ca|ferait ca|file ca|roule ca||vire celle|de cellmate cercueil cest|fini
cest|pas cest||mais cetait|mon ceux ce|tu ce||mais chaise||la chasse|a chaud|pis chez||mere
chose|dans chu chu|allergique chu|brule chu|diabetique chu|enfermee chu|faible chu||chu chu||pas
chu||rue clock closes|> coeur coeur|bat coin|pis cold|and colle|dans combien||ai come|down come|get
come|home comin||i comin||n comment||va confused|> connais|> connais||ici contact||i could||ask
coup|sua cousin|> couvre||a crache crever cte|nuit cuz|it cuz|the cuz||what d'appeler d'habitude
d'habitude|> dans||bois dans||canal dans||jours daughter's dawg days||i days||out dead|to defoncer
defoncer||porte deja||la demain|mais demandes depuis|2 depuis|midi depuis||m'ont depui||matin
des||et des||je deux|nuits de|12 de|19 de|9 de|cafe de|continuer de|defoncer de|deneigement
de|famille de|javel de|l'argent de|logis de|lui de|points de|prison de|route de||dans de||lol
de||mort de||semblant di did|my did||much die died|while dinsuline discharged dit|3 dit||cest
dit||pas dit||veut does||at doin||man dois|etre don't||myself don't||who done||before donne||la
dont dont|kno door|slams dossier|> doubled douleur down|3 down||days do||n drops dumpster|> dun
du|ghb du|tim du||la du||tout du||veut ear early|to ear|> easy|> eat|> echange echoue|mon egg egg|>
elbow empty||it encore|dans encore||dedans ended|up enfants|> enveloppe envoyez|la en||su en||une
essayer|> est|alle est|monte est||chu est||cote est||mort est||on etre et||dors et||le et||ma
et||n'ose even|notice everyone|> everyone|moved everyone||on every|day evry explode|> eye eyes|open
eye|drops face|a face|is faire|semblant fait|mal fait||mon famille|pas fam||aint fantome|> far|as
far||the fatigue|de fatigue||la feed|me feel|the feel||today fe||mwen fightin fille filles
finds|out fine|at finir|ca fire|me floor|> floor|n fois force|a forget|it for|two for||own
found||what four||ago frapper|par frerot friends from|when from||n frost fusil|de garder gare|>
gars||saute gas||just get|him ghb ghosts ghosts|> give|me glaucoma gona gone|and good|girl got|as
got|bit got|bus got||far got||fare got||so goutte go|> go|back go|because go|tonite go||im
groceries|> gros||pis guitare|a gun||the guy|across guy|said hache had||slip hand hands|went
has|the hates hate|my haut|> haut|a have|enough havnt health||no hear heart|meds her|i her|in
her|work her||w heure|> he|finds he|poured he|put he|still hid|in hier||ca his|car his|gun his|old
his||off hit||in hit||woman holding|a hole home||a honte||moi hours|to house|cuz house||full
house||will housin hungover i'd|rather i'm|at i'm|out i'm||that ideas if||touch il|leave il||at
il||serre images im|a im|cooked im|gona im||go im||sweaty im||takin im||the inside|me
interview||the into||guy in|an in|canada in|cant in|heaven in|here in|trouble in|winnipeg in||bush
in||it in||me in||place in||put is|coming is|nice is|not is|swole is||her is||in is||w its||20
its||birthday its||bucks it||by it||not ive i|see i|tried i||close i||got i||have i||my i||on
i||open i||picturing i||shoot i||six i||somethin i||sumthin i||talk i||wake j'ai|encore j'ai|envie
j'ai|l'air j'ai|triche j'ai||fait j'ai||mais j'avais||la j'etais||le jaime||la jai|frette jai|jete
jai|parle jai|rebu jai|recommence jai|vu jai||condition jai||dinsuline jai||oui jai||pour jaurais
jcapote jdors|chez jeune|est je||connais je||coupe je||libre je||lu je||m'endormir je||ou jlai|su
jlai||pour jouer|aux jours||pu jpense|rien jpourrai||faire jprefere jregarde jretourne|pas
jretourne||en jsais||ou jsens|mon jserai|pas jsuis|parti jtire jusqu'a|ce juste|de juste|mon
juste||me jva|craquer jviens jviens|de jvois||etoiles jy|retourne keeping keep|picturing keep|water
keep||at keep||down keep||eyes keep||myself kids|nobody kids||will kid||i know|me know||just
l'ai|lu l'ai||sur l'argent|> l'envers l'envers|> l'histoire l'hopital|pour lair|> laisse|les lake
landlord||out last|week laughed|at laver la|biere la|encore la|gare la|route la||ce la||fille
la||j'ai la||su lcorps leau|de leau||javel les|a les|voix les||chaque le|boss le|canal le|cercueil
le|foreman le|ptit le||je lfrigo library|books life|is life|sucks lights|off lights||on list|i
lit|toute logis lord lose lost|it love|u lundi|pas m'a||dehors m'a||les m'endormir m'endormir|et
m'endormir||que machete|on machine magasin mais||cogne maman mama|> mange|mes manque|de martin
matin||ce mattend maxi|> ma|fait ma|mort ma|paye ma|pompe ma||3 ma||apres ma||je ma||pis ma||sait
meant meat|> medicaments|de mentor|> mentor|i mere||je mes|comprimes mes|jambes mes||jen me|coupe
me|force me|love me|punir me|rentrer me|she me|tell me|there me|until me||cant me||mal me||w milieu
mis|a mi||an mi||come mi||see moi||ma moi||mange moi||me moi||que moment money monte|au month
month||we mon|agent mon||bat more||for mort||le moulin|a moved|on moved||n mur||temps mwen
myself|just myself|tonight my|buddy my|daughter's my|dawg my|library my|mom my|number my|ol my|ride
my|room my|test my|toddler my||books my||but my||by my||came my||dont my||from my||licence
my||please my||range my||speak my||wedding n'ai||mange name||a nancy narcans neige|> nettoyage
neufs|> never|done new|in next|time next||a ne|connais nice|but night||i nonsense non|jveux
note|under nothing||do notice|> notice||the not|2 not|looking not|me not||2 not||so nouvelles|>
now||it no|key no|pulse no||at nuit||mon nulle nulle|part numero|4 numero||le n|every1 n|its
n|phone n|says n|tonite n||cant n||grey n||is n||off od'd|on off|his off||train of|life of|meat
of||are ol old|range ol|man ones||the only||that on|bus on|my on|one osti|> outside||a
outside||place out|at out||life ou|a ou|aller ou|le par partner part|a par|dessus par|ou par||le
passe||nuit pas|loin pas|sur pas|te pas|ye pas||c'est pas||dedans pas||dents pas||famille pas||job
patchs|pis paye|le paye||loyer pay|> pense pere||au permit personne|> peur||ma peut||le peux|tu
picked pilules||une pins pins|> pis|elle pis||cache pis||fais pis||revient pis||sens plannin
plannin|nothin please|don't plein|de plus||faire porte||ferme pourquoi|jme pour||avec pour||carte
pour||ce pour||couper pour||punir pour||que ppl premier|soir prend prennent prescription pret||le
pris|juste pris|ma pris||boite pris||ghb pris||une psych|ward puff punir punir|> purple|> put||name
pu|dinsuline pu|pour qqchose qu'est||tu qu'y|disent quand|j'y quelque||dans que|les que||en
que||essaye que||etait que||fini que||tout qui|mattend qui|me quoi||code raison||moi rate|mon rcmp
rdv|avec reads reason|not reason||2 recule remis|mon rendre rends rendu|une renouveler rentree
rent|is reporting reporting|> restait reste rester||avec retrouve|ma revenue revient|avec
revient|pas ride rien|fait right|i ring ring||the rn rn|> road|tonight robots roomate||me
roommate||for rooms rouge|> safe|> said||look sais||a sait||jreste salle|d'attente saturday|and
saying says||gonna sa|musique seat|at see|the semblant|> sens|comme sent sentir seule|affaire
se||un she|put she||know shoote shootin shop|pis shot|my show|up shuts shut|the since|lunch
since|noon since||i si|a si|jetais si|jparle si|tu si||rep slams sleepin slid|a slid||note slippe
smoke|it snowed||cant soir|la somebody|slid somebody||my something|up some||n son son|coffre
son||hier son||la so||do so||is so||to speak|english speed stabbing staff standing stationne
stiff|> still|out stood||the stopped|taking stopped||my stop|all stop||of stuck||a sua|cuisse sucks
suicidal suis|libre sul|quai sul|toit sunday supper||was surdose|la sur||bras swallowed|what
sweaty|n tablets taire take|my taking|my takin|up talking|nonsense talk|2 talk||down tell tell||it
temps|> tente|> terre|pis thank||n than|a that|bridge that|kid that|was that|you them|are then|fire
then|he then|it then|the then||found there's there||him they|give they||get the|casino the|closet
the|dark the|dock the|elder the|job the|lake the|new the|platform the|pole the|rail the|saw
the|truck the|will the||8 the||and the||called the||nan the||won't think|bout this|afternoon
this|city this||the throat through||the throw throwing||and thursday|> till|my til|they time|this
timmys ti||mwen toilette||centre toit told|myself tonite||got took took|over took||in took||more
tourne|> tourne|pis toutes toute||a to|sleep to|start to||address to||again to||from to||my to||old
train||defoncer tranquille||la trip|> trois|jours trouve|a trust|me trust|myself tu||droit
two|hours une|enveloppe une|surdose une||noire until|i un|bris un|par un|poulet un|prof un|rdv
un||sans un||su up|and up||me used||the us|all us|is u|ever u|n vais vais||mon va|savoir va|tourner
va||de vendredi|midi viens||le vieux||a vire|a vire|en visite||a voice voisin||le
voudrais|m'endormir voudrais||et vous||le vous||tout wagon waiting||the wakin|up walls
washroom||the was|carrying was|mad was||hrs was||this water||3 week|long weld went|numb we|ended
whats||good when||asked when||came who|gets wife|left will|is will||himself with|his with|two
with||n wk|im woke|him wouldnt would|call wud|be w||my ya|3 yeux yont||mes yont||un you|ask
you||have y|lit y|ma y|recommence y|tient y||des y||mourir y||noir y||serre y||y ~'air ~'all ~'av
~'bai ~'ecr ~'etu ~'fee ~'hot ~'ret ~23h ~28_ ~_14 ~_14_ ~_204 ~_23h ~_28_ ~_af ~_all ~_ant ~_ax
~_axe ~_b' ~_b'y ~_bl ~_boa ~_buz ~_cac ~_coe ~_cte ~_cu ~_cuz ~_d'o ~_df ~_di_ ~_die ~_dm ~_ech
~_ele ~_ell ~_est ~_fi_ ~_gir ~_gut ~_hul ~_inj ~_jdo ~_jvi ~_kh ~_lam ~_lel ~_let ~_lq ~_lqu ~_lys
~_m'e ~_moi ~_mw ~_mwe ~_n' ~_nos ~_pi_ ~_pp ~_ppl ~_ram ~_rat ~_reb ~_sai ~_tag ~_thi ~_tie ~_und
~_unl ~_usu ~_ves ~_wkn ~_wou ~_y_ ~ably ~aby ~abys ~acto ~adia ~afes ~agas ~aink ~air_ ~aiso ~aitr
~alte ~ampe ~anag ~anel ~ank ~apel ~ar_ ~arct ~aril ~atis ~aves ~ayb ~aybe ~b'y ~b'y_ ~babl ~bag
~bag_ ~bale ~bang ~bari ~barn ~bat ~bed ~been ~body ~boot ~both ~bott ~boug ~bow_ ~bre ~briq ~bt_
~buz ~buzz ~bys ~c't' ~carf ~catc ~cell ~cera ~cerc ~cerv ~che_ ~chec ~chok ~chu_ ~cked ~cra ~cris
~ctus ~cupb ~cups ~cuz ~d'o ~days ~del_ ~ders ~dez ~dez_ ~dirt ~dme ~dme_ ~doct ~dor ~dst ~dsto
~eai ~eait ~easo ~ebo ~eci_ ~ecl ~ecte ~ecul ~eden ~eek ~eeks ~eems ~eils ~eird ~ejo ~eks ~eks_
~elec ~ellm ~empe ~ems_ ~endo ~enin ~ent_ ~ente ~enve ~eop ~epi ~ercu ~erot ~err ~erre ~essu ~estd
~etie ~etr ~etre ~eye_ ~face ~faco ~faud ~fe_ ~fer_ ~fes_ ~fill ~flab ~fut ~gang ~gasi ~geai ~gele
~gent ~gir ~girl ~gne ~goi ~gonf ~gram ~guet ~gur ~harc ~harf ~head ~hec ~hers ~hes ~hey_ ~hitt
~hok ~hoot ~hope ~houl ~hove ~hree ~hu_ ~hul ~iab ~icer ~iev ~ife_ ~ifes ~ige ~igh_ ~igr ~ilet ~ilv
~ima ~in_ ~inci ~indr ~infa ~inu ~irl ~isch ~isi_ ~ite_ ~iv_ ~ivin ~ivo ~ize ~jdo ~jete ~jose ~jour
~jveu ~jvi ~jvol ~jvoy ~kam ~ken_ ~kid ~kids ~kins ~knd ~knes ~kum ~lame ~lavi ~ldnt ~leav ~leed
~leu ~leuv ~lf_ ~liat ~lica ~life ~lli ~llm ~llma ~lmat ~lme ~lmo ~load ~lore ~lost ~lot_ ~loto
~lqua ~lyse ~lyso ~m'ec ~mal_ ~mauv ~mayb ~mbla ~meb ~moi_ ~mora ~morg ~mug ~mwe ~mwen ~mys_ ~ndem
~ndor ~ndr ~nfar ~ngo ~nki ~nkil ~nky ~nky_ ~nlo ~nloc ~nna ~no_ ~noir ~noui ~nsoi ~nsom ~ntec
~ntox ~null ~ob_ ~obab ~ocat ~oda ~oddi ~ody ~ody' ~ogis ~oin ~omeb ~omel ~opi ~opit ~ors_ ~ostc
~ote_ ~oten ~ound ~oure ~ourh ~outl ~owde ~pac ~par_ ~patt ~pay ~pbo ~pboa ~ped ~pent ~pins ~pl_
~ppd ~ppd_ ~ppl_ ~raci ~raz ~rce_ ~rche ~rct ~rctu ~rcue ~reg ~rejo ~rete ~rhoo ~rieu ~rif ~rine
~ripe ~rloi ~rock ~rok ~roke ~rond ~rops ~ror ~rre_ ~rth ~rvei ~ryth ~s'r ~saf ~sait ~shie ~shr
~shut ~sinc ~sint ~sits ~six ~ski ~skip ~slam ~some ~spe_ ~stc ~std ~stda ~sti_ ~sto ~sual ~sue
~t'u ~t'un ~taba ~tday ~tece ~teet ~terd ~term ~tete ~thg ~tice ~til ~til_ ~tod ~tok ~told ~took
~toya ~trer ~tst ~tus ~tus_ ~uffs ~ught ~uil ~ult_ ~ungr ~unl ~unlo ~upb ~upbo ~uppy ~urh ~urho
~uri_ ~usua ~uvr ~uya ~vais ~very ~wai ~wait ~wall ~way ~wde ~wder ~wen ~whar ~wknd ~wou ~xha ~xin
~ybe ~ybe_ ~yee_ ~yeur ~yor ~yor_ ~ysol ~ze_
""",
    9: """
12|pis 14|ans 1h 1h|chu 1||me 21h|> 2|bc 2|come 2|cut 2|eat 2|his 2|i 2||que 2||theyre 3||un 41 4th
4|1 58|ans 6|n 6|oclock 6||call 8|km <|5 <|7 <|accident <|arretez <|bleedin <|bras <|broken
<|carbon <|cuttin <|deux <|duppy <|fausse <|hidin <|his <|i've <|j'file <|je <|jme <|lame <|lgars
<|lvoisin <|meds <|neighbour <|ran <|refuge <|self <|shoulda <|sometimes <|thank <|there's <|wat
<|why <|yavait able|to about|moi after|4 again|but agen|im alive|> aller||l'hopital all||a ame
ame|est and|not and||have and||im and||just and||legs and||made and||would anybody||a an||cant
appel|il apron are||in arms arm|again arretez arriere asap|> ask||the asleep|> as|if attendre
at|lunch at|ur at||door at||is autrement aux||pis au|bord au|casino au|chaud au|parloir au||apres
au||stp avance avec||oncle away||the a|arreter a|bar a|boutte a|bridge a|call a|de a|gaspe
a|gatineau a|good a|laisse a|repond a|rock a|st a|stairwell a||autre a||calmer a||grand a||jour
a||just a||mentor a||non a||without baby backpack back|a back||forth bad|hes bagarre bag|n bain|et
bain||y bas|a beam|in beat|up bebe bed||the been been|missing been|there been|usin been||that
been||yrs behind|dumpster being|late ben|le ben||fun ben||pis better||me be|at bite|my blade||the
bleeding||my blood|comin blood||pills blown bombe|> bon||ma boss|ma bouillante brain|is bras||est
bread|> breathe breathin|fast broken building burned|myself bus|to bus||w but|not but||bus
but||keep but||would bu|> c'est||bon c'est||question c't'un c'tait||la cake||in call||because calm
camp can't|breathe can't||a can't||how cant|eat can||me can||my capoter carbon|monoxide
carved||name car|on car||n casse|deux ca|cogne ca|commence ca|mfait ca|part ca||dans ceci ceinture
centre|d'achats centre|de cest|la ce|weekend ce||donnent chambre|et chambre|pis chambre||il
chaude|pis chest||i chez||chum chicane|de chien|au choked||at choking choking|> chu|au chu|gene
chu||dans chu||un clean clinic|is coach|> cogne|> cogne|a cold|> content|mais cot cote|le
cote||fait cot|in cot||the countin coup||pied courage|de cour|j'ai cousin's|landlord
cousin's||found covered craft crane crew crise||a crise||dans croche|> crue cryin cupboards
customer|recognized customer||me cut|too c|fini d'abstinence d'achats d'adulte d'air|> d'aller
dans|l'bain dans|l'char dans|poitrine dans|salle dans||main day|from day||so dead|tonight dead||who
debat|pis debat||jsais decourage dehors|avec dehors|chu demain||la demain||que demain||y den dents
desintox des|pates des||que detre de|courage de|criminel de|l'autre de|l'immeuble de|nuit
de|peanuts de|sa de|tuer de||avant de||jpensais de||jsens de||mousse diabetic|n did||first did||in
died|the dites||ma dit|bonne dit||nuit does|> does||mean dog||asked doin|this don't||how donne|de
donne||jours dont|work dont||bout door|handle dose|pis down|n do||and drank|mouthwash dreaming
drinkin||the droppd dropped|> dun|oeil duppy dur dur|a du|2 du|3e du|4 du|centre du|coin du|manger
du|nez du|petit du|riz du||chu du||fait d|argent echoue ecrire edge|of edge||the elle elle|respire
embarque embarque|dans employeur empty encore|a enfants|et enfle|> en|4 en|poudre en|prend
en||parce escalier esprit est|arrivee est|chez est|engourdi est|mort est|su est||fort est||partie
etais ete|a etre||pis etre||pour et|cette et||encore everything|is every|morning every||i every||n
exactly||i ex||en ex||son factures fais|quoi fait|3 fait||quoi famille fam|i faute faut||jparte
fed||with feel|as feel||if fell|out fenetres figure|out fil filed fill film|de final fleuve|est
fois|on fois||dose fois||pas force||faire forth for|it for||baby found found|my found||i fout
fout|> freres friend friends|> friend|of from|me from|no from||cold full|agen garage|pis
garage||jarrete garde|le garroche|en garroche||bas gars|de gaspe gaspe||a gauche|est gave||2
gettin|up get|hurt give||a give||the glad|i god|to god||take going gonflable gonna|breach
gonna|light gonna|try gonna||but gonna||somebody goodbye||everyone goodbye||my got|cut got|new
got|poked got||letter go|in go|up gramma grande grandma gravol|n guichet gun||le guts|> guy guy|w
habitude had||bad had||in hand|was has haven't||my have|2 havin health health|card hearing|>
here|he herself hes|still hes||not hey||4 he|knows he|likes hier|> hier|a him||a his|place his||he
his||out hit||a hold||fone holes holes|in holes||the home|frm home||in hot|n hours||the house|got
how|quiet i'm|just i'm|seven i'm|walking i'm||months icite idea|> if if||cant im|dizzy im|drunk
im|goin im|just im|next im|standin im||bad im||down im||lol income income|> infarctus ins insurance
intend intend|to into in|because in|on in|september in||cuz in||hall in||hot is|all is|gone is|on
is|shot is||his is||it is||n is||no is||we its|gonna its||hrs it|would it||6 it||no it||year i|was
i||em i||from i||had i||late i||out i||outside i||sposed i||they j'aimerais|ca j'ai|58 j'ai|no
j'ai||d'avoir j'ai||des j'etais|en j'feel j'file jai|braille jai|des jai|entendu jai|tout
jai||bonne jai||eu jai||faire jai||gars jai||grosse jai||quy jamais||mais jambe|est jaw|n
jaywalkin|n jaywalkin||i jdors|dans jen||pu jetais je|compte je|demande je|marche je|pleure je|sens
je||et je||pas jlaisse jle|brasse jle|sens jmendors jme|tue jours||pilules jpars jpensais|pas
jpense|y jpeux|tu jpeux||y jregrette jsaigne jsue jsuis||sur jtavais jtremble|> juste|la just||2
jveux|me jvois|double jvoyais keeps|my keep|dreaming keep|thinkin keep||how keep||up kfc km|a knife
kno|> l'agente l'ascenseur l'bain l'eau|est l'hopital l'hopital|> l'immeuble|et l'intervenante
l'odeur|de lagence laide laisse||la last||and last||my last||on late|now lawn layin|down
la|chaudiere la|maison la|mousse la|petite la|poitrine la|tente la|therapie la|troisieme la||dans
la||devant la||vide leavin les||j'ai les||jai les||que let||leave leur le|bord le|bruit le|brule
le|cou le|gym le|menage le|moral le|mur le|resto le|reveiller le|sachet le|shelter le|tueur
le||cest lie like||talk lips|are lips|purple lit||a locks long|> look||the lost lost||job lui|ai
lurgence lysol m'a|battu m'a|casse m'a|serre m'ecoeure ma mais|ya makin|a malade|> mal|sinon
mal||dents maman|c'est manger|de man|got mappelle|> marches|pour marches||me mardi||les matin|>
matter mauve ma|kukum ma|touche ma|tv ma||a ma||barre meds|pis meetin|is meme|le men's mentor|que
mentor|she mere||samedi merite mes|vieilles mes|yeux meurt|> me|calme me|lever me|retient
me|revient me|suicider me|tuer me||and me||c'est me||mes me||n me||par me||que me||sorry midnite
mieux|avec minutes|> minutes||mon miroir missed|a missed||last misses missing|since mi||a moi moms
mom|keeps monde monitor mon|amende mon|chef mon|plan mon|stage mon|tel mon||aujourd'hui mon||decide
mon||gauche mon||ma mon||mes mon||passe mourir||je mousse move|my myself||the my|cat my|girlfriend
my|head my|kids my|story my|wife my||hasn't my||knows my||look my||monitor my||tonight n'y||pas
nail name||the needle|still nerfs never|came never||no new|job new|years nez|> ne|reste nobody|>
nobody|here not|one nouvel now|they now||i've now||not no|for no|groceries no||ever no||got nuit|ma
nuit||je nuit||mes nulle||ou n|forth n|i n|then n|theyr n||at n||door n||from n||layin oclock|call
oclock||in office off||arm off||floor off||of of|coffee of|line of||house of||scaffold of||shelter
of||u old|man one|last only|way on|fire on|him on|portage open||door orteils out|in out||it
ouverts|> over|for pads painkiller panique|au parler|dans parloir partir|> partir|de partir||de
parti|pour part|en part|ou par||a passd|out pas|about pas|capable pas|le pas|mes pas|noel
pas||d'etre pas||jme pas||la pas||parler pattes|> pay|for peau|> pelle pen|> perdu|dans pere|me
personne personne|jai personne||ma peur|quy peux|pu piasses|> pis|apres pis|j'ai pis|jarrete
pis|personne pis||fois pis||mains pis||mere pis||mfait pis||mont pis||que pis||vert pis||ya
place|up plafond playin please||to plus|le plus||a poignee|> poitrine poked police||arrivee
porte|barre porte|des poste|> poudre|> pourrait pour|a pour||et pour||show pour||vie pregnant||she
pressure|pills prie pris|beaucoup pris|en pris|le pris|un pris||decision pris||meme pris||quoi
probably proprio|a provigo provigo|> province puffs|left pu||qui qqun|> qqun|qui qu'il|va qu'on|m'a
qu'y|va quand|chu quand||police quelqu'un|sache que|c'tait que|vendredi que||l'air que||sache
que||serait quiet|it qui|mont qui||qui qui||retient qui||vivre quoi|bon ramene|a ran|> rappellent
rat real||2 recu||lettre religion repasse|par repasse||la rep|pu retourner||bordeaux revenu ribs|r
ribs||broke rien||dire rien||la roomies rouge|a rule r||2 s'arrete s'en|fout said|my said|no
said|pick said||in said||on sang|2 sang||la sans||pilules saoul|> saoul||y sat|n savent|ou
say|nothin seein|spots semaine|passee sen send|some1 sent||brule september sera|la sera||bonne
seriously sest||dans seven seven|months seven||pregnant se|ferme shelter||agen she|keeps shift||to
shoot shop|> shotgun||the shot|at sil since since|yestday si|jamais si|jpouvais slashed sleep|if
smells|like soir somebody||in sometimes|i son|dernier soon||i sorry sortir|pis so|good so|it spoken
sposed||n stamps|on starvin steak stickin stitches||i stolen stuff|w suicider summer|i sur|5
sur|mon suspended swallow sweating|and swollen|and swollen||i table|n table||said takin talking
tard tenir|mes terre|dans tete|> tete|dans that|baby that|crash them||and then|i then|went theyd
they|discharged they|passed they|take they||breach they||it they||me the|bad the|bar the|box
the|broken the|clock the|cop the|cupboards the|curtains the|forklift the|hole the|men's
the|methadone the|neighbors the||bed the||cuz the||let the||roof the||thoughts the||unlocked
the||whole thinking thinking|about thinking||it think||took this|im thru||hand tient|le tient|par
timmies tired|a tlm||y today|3 today||had toes|> toilette|y toi||mon told|everyone told|the
told||he tombee||les tombe|dans tonight|with took||all too|tired too||4 torch toujours|moi
toujours||qui toute||mes towel to|ask to|end to|hell to|me to|mine to|say to|wake to|write to||and
to||early to||me to||near to||tonite traite||criminel transition trembler|et tres trop||on
trop||peanuts trottoir trou|> tse|la tueur tu|faire tu|penses tu||que tu||qui tv|and txt une|heure
une|ligne une|nouvelle une|par une|passe une|question une||ou un|accident un|ancien un|appart
un|autobus un|chien un|drap un|gros un|monstre un|phoque un||dehors upstairs|is up|thats up||that
up||they u|said vais||faire vas|> va||faire vendredi|> vendredi|j'ai verra verra|pas veut|vivre
veut||ou vieux|est vie||ma vire|> vivre||la voir||parloir voir||pis volee vomi vous||au vu||a
waitin waitin||the waits wanna||but want|the was|ur was||fent water|down we're|at weather|is
weekends weekend||the weird well|im went|thru what|was what||do what||i when||mad where|> where|do
where||sleep whole|bottle wife||the will will|they windows|up wish||could won't|be wont|answer
wont||n works|> work|at worry||about worse wrong|> wrote w||2 w||razor y ya|barre ya|tu year|ago
yeux||pis yont||du you've||the y|rit y|s'est y|savent y||aux y||de y||mauve y||qu'y y||sul ~'ab
~'abs ~'ag ~'asc ~'aur ~'ec ~'en ~'hop ~'im ~'le ~'ore ~'ou ~'ouv ~'t'u ~61_ ~71_ ~_41_ ~_4t ~_4th
~_abl ~_ad ~_adi ~_anx ~_ara ~_aus ~_bad ~_bat ~_bed ~_bf ~_bf_ ~_bou ~_bui ~_bye ~_cec ~_cra ~_dif
~_dil ~_dmo ~_ear ~_enr ~_etr ~_ev ~_exp ~_fad ~_fen ~_gab ~_get ~_gor ~_gu ~_he_ ~_hos ~_hu ~_i_
~_if ~_if_ ~_ign ~_ill ~_iro ~_jma ~_jou ~_kf ~_kfc ~_l'p ~_lca ~_lho ~_lit ~_los ~_lpr ~_lui ~_m'a
~_mig ~_mug ~_no ~_not ~_nu_ ~_ocl ~_ou_ ~_rej ~_rue ~_s' ~_sa_ ~_saf ~_san ~_ski ~_smo ~_sub ~_tav
~_tol ~_tum ~_twe ~_txt ~_vid ~_wai ~_wer ~_ya ~_ys ~aad ~aad_ ~aan_ ~abst ~aby_ ~accu ~ache ~acko
~addr ~adie ~ageu ~aigr ~aki ~akin ~ami ~anas ~anat ~anic ~anni ~ans_ ~apro ~aque ~arcu ~asm ~av_
~baby ~bad ~bags ~balc ~banc ~bebe ~bf_ ~boy ~bris ~budd ~bui ~cabi ~cach ~ccid ~ccue ~cec ~ceci
~chen ~chom ~chu ~crub ~crue ~ctly ~cut_ ~d'd ~d'em ~dans ~dant ~ddr ~ddre ~deas ~dera ~diab ~diff
~dnit ~doin ~done ~dres ~drin ~dupp ~ebe_ ~ebod ~ebu ~ebu_ ~ectr ~efi ~egg_ ~eizu ~eld_ ~elq ~elqu
~ena_ ~ens ~erge ~erri ~eth_ ~etiq ~etit ~eute ~evet ~exig ~eyd ~eyd_ ~fad ~fair ~fass ~fer ~flas
~fle_ ~froz ~gab ~gler ~gnor ~gst ~gust ~gut ~has_ ~heb ~heek ~helm ~hen ~hes_ ~het ~heyd ~hing
~hois ~howi ~hum_ ~iee ~iers ~iger ~igio ~ila_ ~im_ ~impa ~inda ~inis ~inje ~inue ~ion' ~ipe_ ~irce
~isai ~itc ~izu ~izur ~j'fi ~j'le ~jdor ~jeta ~jexi ~jma ~jpog ~jtav ~jtom ~kfc ~kfc_ ~l'ag ~l'ea
~l'p ~lace ~lana ~laq ~laqu ~lcon ~lenv ~lfri ~lho ~livi ~ll' ~ll's ~llb ~llin ~loc ~loe ~lori
~louv ~lowd ~lp_ ~lpr ~lps ~luk ~lur ~lyi ~lyin ~m'a ~m'av ~mage ~mam_ ~mash ~mbur ~meal ~mebo
~mecr ~med ~menc ~mes ~mien ~mies ~mle ~moi ~mok ~moke ~moms ~mord ~mp_ ~mpru ~mpty ~nar ~ndly
~nenc ~njec ~nna_ ~nnea ~not ~nour ~nsif ~ocha ~ocl ~oclo ~odin ~oirc ~oitr ~oler ~olle ~ongu ~oni
~oppd ~opri ~orke ~orro ~osez ~ota_ ~oul_ ~ousl ~ovig ~oxi ~oxo ~oxon ~oze ~pads ~pay_ ~pd_ ~ped_
~peed ~pin_ ~pita ~plis ~plon ~poit ~ppi ~ppin ~pron ~prun ~psie ~ptes ~ptio ~pty ~pty_ ~pui ~puni
~put_ ~quin ~quon ~rabi ~rage ~rdis ~rebu ~rech ~remb ~ren' ~renn ~repa ~resc ~rett ~rfi ~rfin
~rner ~roba ~roz ~roze ~rrow ~rtee ~run_ ~runs ~runt ~ryt ~scru ~sed ~sed_ ~seme ~sifs ~sion ~sitt
~smo ~smok ~spen ~ssu ~sul ~surf ~t'ap ~tak ~tava ~tave ~teak ~tel_ ~temb ~tez ~tez_ ~then ~thou
~tinu ~tov ~trep ~tse ~txt ~txt_ ~ual ~ude ~udre ~udro ~uelq ~ueur ~ular ~ulle ~ungo ~ungs ~uon
~uon_ ~urfi ~urne ~usl ~usly ~vide ~vir_ ~vire ~vor ~wan_ ~weir ~wel_ ~whol ~will ~wis ~wnin ~xig
~xige ~xing ~xone ~yaad ~yan_ ~yon ~yse_ ~ywa
""",
    10: """
11h||apres 14e 14e|etage 2|cook 2|hours 2|hurt 2|me 2||got 2||now 40||n 41|de 41||fievre 4|est 61
6||pour 6||que 9||for <|accouchement <|after <|bebe <|cat <|diabetic <|frigo <|going <|gramps
<|hiding <|jarrive <|neighbor <|noose <|papa <|pharmacy <|virer <|we're <|wen <|xgun <|xknife
<|xsos <|yai able across|from across||hall adresse|a after|2 after||yrs agen|> ago|> ai|pas all|and
all|of alors||bien am|i am|standing ancienne and|every and|today and||are and||hands and||intend
and||says and||smoke and||son and||took ankle|thing ankle||died annee|lol another|way antibiotique
antipsychotiques an||my apprend apres|ma apres||puff apres||rien are||up ash asleep|in as|well
attendu at|7 at|least at||30 at||casino at||depot at||food at||got at||please at||tv aura
aurait||ans aura||de auto autre|pis au|milieu au|prince au|sort au|souper au|tim au||stie
avance||moi avec||a avec||bouteille avec||lame avec||lumiere avec||sac avoid a|9 a|assez a|bbq
a|brule a|case a|cote a|enterre a|hull a|l'eau a|lache a|mit a|peser a|pic a|scie a|terre a|tete
a|uashat a|wk a||au a||bon a||cause a||dun a||each a||kids a||like a||qu'il a||qua a||quand a||shot
back||n bad||time bag|on bail||a balcony basement|and beat beau||va because||could been|callin
been|living been|outside been||3 been||bed been||w beepin|n beer||at before||did before||do
belly|is benzos|cold ben|a ben|depuis beside better|off better||w bibittes bieres|> big||and
bizarre|> blackout blanc|comme blanc||un bleach|n blonde||partie blood||my boarding bonjour|je
boots|> boots|on bordeaux|pis boss|found boss||out both bother||me bottle||my bought||knife
bouteille|> bouteille|pis bout||quai boyfriend|pushed briquet|> buildin|> bush||the but|his
but||mom bu||biere bye bye||tlm by|text b|here c'est|l'anxiete c'est||mais cache|chez callin
callin|me call|my calmer|> can't||thinking cant||awake cant||nothin carabine car|w car||the
ca|c'est ca|me ca|passe ca||faire ca||les ca||mais centre||pis cest|long cetait||ma ce|numero
ce||j'ai ce||tu chars char|de chat|de cheque cheque|on chez|nous chien|est chien|m'a choisi|la
choked||out choking|on chum|de chum||en chu|fatigue chu|une chu||bord chu||centre chu||su cinquante
clock|> closet|with codetenu||de coeur||pis cogne|avec collet collet|> coloc|ma comes comes|>
coming|up comme|s'il comme||etait comme||feuille comprimes comptes connais||une contre|un
controle|> corvee cote|est coucher|dans coucher|de coucher||neige couche|a couch|and could||look
cousin|went couteau couvert crap croche cross crosse croyais cut||deep d'espoir dads dad|died dan
dans|jambe dans||bain dans||corridor dans||cour dans||metro dans||quand dans||van day|today
dead|inna dead|inside debarque declined dedans||la dehors|vendredi demande|une depuis|l'enterrement
depuis||heures deserve|2 dessous|des des|armes des|bibittes des|gens des|photos des||chez des||il
deux|assiettes devant||enfants de|chambre de|credit de|dormir de|fer de|ne de|nettoyage de|police
de|pot de|trois de|trop de|vrai de||casser de||jai de||par de||pi did||bump died|he dis|a dis|ca
dit|a dit||le dizzy|> dla|misere dla||a dme doctor||if dog|down done||life donnez dont|call
dont|take dont||who door|and douche|> down|> down||arm do|a do|nothin do||to drivin drove||the
due|on dun||comme du|ketchup du|tape du|temps du||a du||arrete du||juste du||qui dying|on
dying||the edge either elle||ecrit embarquer empoisonner enceinte|de encore|les end|my end||life
enfants en|coton en|courant en|panique en||au en||haha en||ils en||je en||ou est|a est|bleu
est|calme est|devant est|morte est|rentre est|sur est||jusqu'a est||mou est||pendant etait|mort
ete||de etouffe etourdi etre||vie et|depuis et|ses et||hier et||les et||tout even|if every||and
evry|nite exacto|dans explanation explanation|and faint faire||pour faite|mes fait|2 fait|mes
fait||bruit famille||de fatigue|mais feel||a fermer fin||ma fois|ca fois|dans followin|him
for||first for||month for||sister fouille|mes fouille||affaires fourchette frappee frere||a
from|surgery from|the from||he from||i gagne|> garage|> gardien|> gars|dla gars||chambre gars||fier
gars||la gars||moi gas|on gele|pis girls gives|me goin|in good||the gorge|pis got|fired got|out
got||friends goutte|> go||inside grandmother green|> grey|and guys|r guy|im guy||not had||today
haiti halte halte|chaleur hammer hands|> hands|wont hands||numb hand||they hard||get has|to
has|tried has||but has||himself haven't|told have|already have||i he he's||the he's||to heart||at
heart||says hear|him hello||i here||n her||of her||this her||thru hes|outside hes|up he|asked
he|came he||burn he||gas he||hav he||not hid||the hier|je hier|matin hier||ne him|b4 him|up his|mom
his|wife hit|since hope hope|> house|to house||a how|i hubby hungry hurt|n i i'd||to i'm||by
i'm||i'm i'm||on i've||living icitte id|n id|never if||still iga|> ill ill|take il|dort il|garde
il|l'a il||froid im im|home im||it in2||bush inna||an insuline|par insulin||days intensifs in|3
in|person in||4th in||cant in||throat isn't||the is|bad is|beepin is|cold is|going is|sick
is|stopping is||and is||until its||there it|ok it|stops it|today it|warm it|where it|works
it||better it||day i|been i|come i|even i|intend i|never i|own i|swallowed i||about i||after
i||already i||four i||keep i||one i||placed i||released i||sittin i||standing i||swallow i||taking
i||thinkin i||under j'ai|mal j'ai|pete j'ai|rien j'ai|voulu j'ai||au j'ai||beaucoup j'en|finis
j'en||pu jail||n jai|appris jai|ete jai|fige jai|hate jai|remis jai||devant jai||dme jai||jours
jai||misere jai||sachet jai||ventre jcommence|a jentends|des jen||pas jeudi|jai jeudi|pis
je|croyais je|l'aime je|saute je|suis je||beaucoup je||encore je||le je||mettre je||sorti
jhyperventile jle|fais jle||a jme||chez jme||coupe jme||mordu job|au jou jours|avant jours||je
jparte|a jpleure|tout jpleure||le jpogne jtremble|comme jtremble||une jumped|me jusqu'a|minuit
juste|dans just|keep just|takin just||n just||there just||you jvais jvas|pas jvoi||pis keep||it
keep||me keep||warm kid kids||not kill|her kind||me kitchen|drawer knee|> knife|on know|how
know|its know|why know||im l'aime l'alcool|je l'anxiete l'escalier l'escalier|> laccident lac|y
laisser lake||froze landlord|lets landlord||himself landlord||the last|call lay la|batterie la|dame
la|feuille la|halte la|peine la|planete la|pour la|prison la|puff la||alimentaire la||chaleur
la||jy la||prend least leau||le leaves||the left||i legs|r les|deux les|poubelles les||je
lets|himself lets||in lettre le|bail le|corridor le|gardien le|mien le|rasoir le|train le|vin
le||dernier le||le le||personne lheure||tu liberation|> lied|> like|a linge|> little|> lives livin
living living|on living||crackers livraison lock|> lookin||it look||me loto lot|of lui lundi||ca
lurgence|> lu|dans m'a m'a|acheve m'a|arrache m'a||dans made|me main maison|pis mais|ca mais|jme
mais|pas mais|un mais||peur make||for mal|dans mange|> man|on marde|> mardi|jfais ma|gang ma|valise
ma||avec ma||etait ma||mais ma||trouve mcalme mean||a meme||que ment mentor|a men||me merci||pas
mercredi|soir mercredi||la mere|au mere||pays mes message|vocal mes|antipsychotiques mes|mains
mes|oreilles mes||veulent metha me|behind me|last me|n me|rappeler me|this me|trouver me||been
me||cette me||chu me||cte me||du me||en me||faut me||two mien mine|> mis|la mis|trop mit mixed|my
mixed||methadone moisi mois|dernier moi|apres moi|ou moi|pis moi|qui moi||le mold|n mollet
mom||said mont||mon mon|bras mon|bro mon|ex mon|sac mon|sang mon|visage mon||dhiver mon||m'a
mon||si mon||va morceau|de more||a mourir|mourir mourir||mourir move||legs much much|for
myself|again my|arm my|belly my|cell my|cheque my|children my|ear my|grandmother my|niece's my|rent
my|seizure my||boyfriend my||clothes my||ends my||he my||open my||plan my||pushed my||thing
n'ai|plus name|in neck||a need||to neighbor|> never||2 new|friends ne|vous niece's nights|i noirs
nom|dans note|sul noticed|> not|for not|respondin not||a not||home not||to nourrir no|explanation
no|meds no||4 nu n|drank n|everythin n|gave n|il n|took n|turned n||belly n||guy n||had n||passed
oclock officer||me of||of ok|so ok||was old||in online ont|raison ont||pis on|cherche on|crackers
on|his on||and on||come on||donne on||en on||in on||suivi ordonnance|est or||and out|past out|since
out||insulin ouvert ou|est ou|jai owner panique|pis pantoute|> papa||mort paper|> pardonne|moi
parler parole|and partir|rejoindre parti||ma party|de par|courriel par|terre par|un par||cheveux
par||tete pas pas|arreter pas|perdre pas|plus pas|voir pas||lumiere pas||ma pay payes payes|>
paye|mon peed peine penitencier perdre||place perd|> personne|le personne||le peser pete|dans
pete||coche pete||mon petit|frere peur||revienne pi pictures|> pill pills pill|> pill|bottle
pis|est pis|je pis||bouge pis||char pis||finir pis||je pis||m'a pis||pour pis||repond place|n
place||programme planete plan|> platform please|what pleure plie plus|etre plus|me plus|quoi
plus||respirer pm pognee point||the police popote port|au port||prince poubelles poured|gas
poured||on pour|en pour|ne pour||apres pour||cell pour||finir pour||jva pour||soeur pour||vrai
priest prises pris||fois prochaine programme|mais proprio||sans pushed put||w pu|> pu||methadone
pu||pis quand||arrive quelqu'un|dedans quest que|sa que||cest que||l'aime que||n'y que||refuse
quiet||i quitte|> quoi||en quon ramasse|mes reasons|to reason||stay rebu record||me rejoindre|mon
released|and rentrer||dedans rentre|a repartir|> replaced|me respondin retourner||la reveiller
ridin|the rien|dit road rope||my round ruelle|y rue|pis runnin r|gettin s'il|etait sachet||main
said|dont said|if sait||comment sait||jai salaire same|as saoul|et sauf|du saute|des saving
says|hes sa|main sa||dans scared||go scars screamin|he screwed|> secondes|a seems seizure|pills
sent|me serai|plus serai||la servir sest|pendu se|passe she'll|tell she's|grey shed shelter|w shes
shes|on shes||drivin she|cant she||somethin shivering shoes||n shoulda sickness sick||i sign|the
since|monday since||nite sittin|w si||juste smelled smoked soap soeur|a soins|intensifs soir|et
soir||ca soir||mon sold||guitar somebody somebody|talk somebody||i someone||my something somthin
somthin|in songs son||en son||il sorry|wrong sortir||ma so|done so|what so||been so||but so||ur
so||wont spirit stab|my start|to stay stayed||the stopped|shivering stopping stopping|>
stop|thinking stop||about stop||i store|n strip sua||pis suis|encore suis|mordu suis|sorti suis|sur
sumthin|> sunday|i sunday||the survived svp|> swallowd swear|i sweaty swingin|at takin|a talk||me
teacher||me temps|de temps|que terre test|4 that|party that||not that||shes them|> theres|needles
theres||in there|are there|with there||no there||with they're theyre||me they||let the|1
the|contract the|crib the|depot the|funeral the|hallway the|hammer the|hospital the|rez
the|stairwell the|street the|tub the|urge the|wharf the||call the||floor the||says the||time
the||train the||until the||washroom the||way the||wont the||yesterday the||you're thing thing|died
thing||n think|but think|people this|long this||not thought|about threatened threw|out tired|of
tirer|> tire||the ti|gars toi||dans told|me told||bout told||i tomorrow|with tonight|>
tonight||will took||wrong tools|in too|much totale touch|my toute|ce toute||classe toute||ma
tout|mou town|> to|after to|cry to|get to|try to|use to||here to||or to||wharf to||with travailler
treaty trop||ca trouble trouvee trouvent tryin|n tuesday|> twice||then two||of uashat uncle||me
under||table une|brosse une|canne une|plaie une|van une||de uninstalling un|batte un|client
un|papier un|sandwich un||ma up up|after up||is ur|a used used|a use|it u|do u|pick valise vas|tu
vas|y va||au va||pareil verification veux|mourir vide|en vide||dedans voir|au vois||et waited
wait|in walkin|on walk||the wanna|call wants||n want||2 warrant was|asked was|ok was|placed
was|released was|somebody was||like water||my week||i wen wer we||doin wharf what|im what|r
where||goin whole||is whole||on who|> will|be will||me with|my with||days with||explanation
with||man work work||every worse|> would|it would|say wrapping wrapping|my w|guys w|this w||coat
xsos yaad yai yavait|un ye|a yont|coupe you've you|look you||in yrs|old y|ont y|retourner y|veulent
y||2 y||barre y||bat y||fesse y||frappe y||passe ~'apr ~'att ~'con ~'of ~'off ~'va_ ~14e ~14e_
~200_ ~_14e ~_61_ ~_aa ~_aba ~_ali ~_awa ~_bav ~_be_ ~_beb ~_bla ~_bre ~_chu ~_cog ~_cop ~_cuf
~_d'r ~_dun ~_eit ~_emp ~_enc ~_ens ~_fee ~_gel ~_gim ~_guy ~_hav ~_hig ~_hl ~_hoa ~_im_ ~_itc
~_j'e ~_jco ~_jhy ~_jpe ~_lc ~_ld ~_leq ~_m'r ~_ma_ ~_mca ~_nec ~_onc ~_ouv ~_pog ~_pun ~_ral ~_rep
~_roc ~_run ~_seu ~_sta ~_sti ~_sys ~_thr ~_up_ ~_xgu ~_xso ~_yai ~_yeu ~abet ~abs ~achi ~acro
~ailb ~aim_ ~alco ~amp_ ~andi ~aniq ~apse ~arta ~ason ~ast_ ~atai ~atf ~atfo ~aure ~axe_ ~ayan ~aye
~ayes ~beb ~bibi ~bla ~blac ~blea ~brok ~brui ~cac ~call ~cane ~ceil ~cenn ~chum ~corv ~cou_ ~criv
~cup_ ~cut ~d'r ~dads ~dak ~dast ~dece ~deda ~demo ~dero ~dnes ~dors ~dow_ ~dun ~earc ~ecki ~ecog
~eda ~edan ~eel ~eeps ~eili ~ells ~emp_ ~en't ~eneu ~enty ~era_ ~eryt ~esp ~evac ~fari ~ff_ ~ffa
~fol ~fre ~fret ~frie ~frip ~fus ~ghts ~gimm ~gniz ~gorg ~guy ~guy_ ~h20 ~h20_ ~hado ~hars ~hase
~havi ~hen_ ~hin_ ~hire ~hiv_ ~hoa ~hts ~hts_ ~hubb ~hwa ~ibit ~icha ~ied_ ~ieu ~ifor ~ilb ~ile_
~iled ~ingl ~inic ~ioi ~ioid ~iras ~irit ~iron ~itch ~iten ~ive_ ~ivra ~j'e ~jco ~jhy ~jhyp ~jpe
~jpen ~jvom ~kad ~kade ~kd_ ~kum_ ~labo ~latf ~lee_ ~leg_ ~leq ~lequ ~lip_ ~lipp ~lit_ ~llia ~lloi
~lmer ~lord ~lot ~loue ~lquu ~lse ~lth_ ~lurr ~lvai ~m'r ~mam ~mb_ ~mbr ~mca ~mcal ~mi_ ~mmat ~mmer
~morr ~mph ~mpre ~mpt_ ~myse ~ncer ~nder ~ndro ~neck ~nfle ~nie ~nifo ~nir ~nli ~nlin ~not_ ~nsit
~nstr ~nsur ~nu_ ~nvi_ ~oap_ ~oar ~oard ~oba ~odeu ~ogni ~oki ~onli ~ooms ~opio ~opot ~orv ~orve
~ourq ~owba ~owne ~oxy ~oyag ~oze_ ~pabl ~pack ~pas_ ~pela ~pil_ ~pioi ~piri ~popo ~ppee ~pres ~pst
~pun ~quu ~quun ~rabe ~ravi ~rele ~repr ~rged ~rifl ~rige ~rme ~rowi ~rquo ~rrac ~rrig ~rsel ~rvee
~rvel ~rven ~saig ~saul ~scre ~sear ~secu ~seul ~shak ~sier ~skin ~slur ~soir ~ssau ~ssem ~ssie
~ssis ~ssou ~stem ~sys ~syst ~tab ~tai_ ~tay_ ~tch_ ~tco ~thw ~thwa ~tie_ ~tiv ~tole ~trai ~trec
~troc ~tti ~twen ~tyll ~ubby ~udr ~uge_ ~ui_ ~uki ~ulin ~ulm ~umeu ~unif ~unin ~upes ~ura_ ~urq
~urqu ~urs_ ~uth ~uthw ~uun ~uun_ ~vacu ~vali ~vape ~vies ~void ~vois ~volo ~vrag ~vry ~wago ~wba
~weak ~week ~what ~wne ~wri ~wrot ~xang ~xgu ~xgun ~xit ~xso ~xsos ~yaa ~yag ~yage ~yai_ ~ysel
""",
    11: """
12|est 1st|> 1||at 1||i 20|minutes 2|b 2|go 2|hav 2|jobs 2|nights 2||3 2||last 2||on 3|dans 4h|du
4|2 4|piasses 4||walk 6e 6h|> 6|days 80|of 90||i 9|yrs <|baby <|bedbugs <|belly <|cet <|chez
<|cousins <|crew <|des <|fainted <|forklift <|friend <|girl <|givin <|gon <|hands <|heart <|hier
<|interview <|j'saigne <|jmerite <|jsui <|jvoi <|kms <|me <|mourir <|sevrage <|shootin <|somebodys
<|someone <|spent <|teen <|vendu <|worst <|xpill about||do about||every absence absent accident|>
adresse|> affaires||y ai|fait aller all|but all||it alone|in am|afraid am||i and|her and||can
and||he's and||in and||last ans|le anyone|i anyway|> an||on apres||que arms|are arrete|> arret|pour
arriver asap at|6 at|once at||house at||n at||stop aurez aurez|pu aux|heures au||aux au||mais
avec|lui avec||batte avec||dossier avec||frere avec||manteau avec||piasses awake|i away||i a|c'te
a|can a|change a|drum a|dummy a|les a|lundi a|mark a|pan a|pete a|scarf a|seizure a|stranger
a|sudbury a|travers a|txt a|woman a||car a||collapsed a||fille a||gun a||j'ai a||pas a||police
a||said a||soeur a||souvent a||yeux back|up back||they bac|> bail||un balle||tete bank|card
bank||me barre|de barre|pas barre||fer barre||le basement bas||chez bateau|est batte|> bave be
beaucoup|de been||at been||him been||myself before|i belly|hard belly||as be|saved bf big||here
bines bines|> bizarre bizarre|pis bleach bleed|a bleed||lil bleues|> bleus|pis blonde|de blonde|m'a
blonde||mon blood|in bloque body||shaking bomb|> bones|> bord|du bouche|> bouke bras|pis
bras||engourdi bras||la bridge|> bureau|du bureau||programme buried|> burned|down but|i'm but|she
by|40 by||20 by||min b||a c'est|sa c'est||oui c'est||savoir c'tait||seul cache can't||it cannot
cant||air cant||no cant||this cause||ca ca||pas ca||plus ceilin|> cell|avec cell||mort cervelle
cest||moi cetait|des cetait|les cetait|pour ce||et ce||il chaise|pis champignons changed||mind
changer char||mon chase chauffage|pis cheque||the cherche chercher||nuit chu|sul chu||pis chu||que
cinquante||et ci|ca ci||me claim closer|to closet coche coeur|qui cogner|> coins coins|de
coins||rue cola collapsed||the colocataire|a coloc||un come|thru commence|le comme||pis
comme||rideau congedie convulser cop corps|a could|crash coupe|> coupe||bras cour cours||le
court|apres cour|> creator creator|can crie crois||je curfew|by curfew||40 cut||down cut||feel
cut||wrists cuz||my cuz||not cuz||was c|koi d'apprendre d'ici dad||the daller dans|cave dans|ma
dans|poubelle dans||avec dans||entree dans||garde dans||salle dans||tete days|and days|of day|and
day|long deadline decided||won't decroche dedans||juste dehors demain|soir depression depuis|trois
depuis||et depuis||heure depuis||j'ai depuis||je derniere||que dessous|dla des||su de|contact
de|convulser de|l'alcool de|steak de|transition de|velo de|voir de||ben de||dehors de||et
de||expres de||frere de||humeur de||poudre de||pour de||sonne diabetique didn't|work didnt|go
dinner|at diras dites|a dit||les dit||pis dog|and dog|died doigts don't|trust donne||dimanche
donne||guitare dont|stop dont|wake dont||nobody door|slammed door|unlocked door||n dorm dort||le
down|that do|is do|sumthin do||agen do||w drank|antifreeze dropped||at dsl||pas due||friday
dunno|what dunno||to du|6e du|garage du|party du|viaduc du||quand dy electrique||pas elles|sont
empty|> enceinte|et encore|le encore||la enfants|en enfants||disant engourdi envie||consommer
en|bris en|partant en|sang en|sueur en||chu en||de en||est est|11 est|assis est|pas est||au
est||bord est||dessous est||ma eteindre ete|ben ete||au etre||de et||soir eu|ma even|my even||i'm
everybodys everyday everytime everytime|i evicted|this evrything exploser|> face|au facons
facons|de faire faire|sauter faites fait||ce fake|> fallait fault faut|> feel|my feel||feet
feet||white fenetre|> fermee|jusqua feu|de feu||les fige|> fils|de finaly|got finaly||the
find||reason finish finit|> fin||mes fire||from fois|pis follow forgive|me for||days for||last
found||my frere|y fridge||empty friend|from friend|he friend||and from||died from||no froze
froze|up froze||the funny|n garde||papiers gars||de gentil get get|another get||if get||my gimme
givin gloves|n god||me going||the going||tonight gone||on gonna|stab goodbye|to good|4 good|day
gorge|me gorge||serre gotta|report got|home got|released got||adress got||brother gouter
granny|drop gros|> had|nothing had||good had||leave had||of had||thoughts had||to hammer|> hands
hard||a hasn't has||kids hate||life hav have||nothing hav|it heart||i here||he here||more her|lips
hes|not hes||the heure|et heure|il he|aint he|went he||by hidin||in hier hier|midi him|im his|gf
his|phone hiv holding|it home|again home|for home||good honte|> hope|left house|> house||me hug
hull humeur hurt||back i'm|having ill|do ils ils||mis il|m'a il|m'arrive il||fait immeuble im|dyin
im|sorry im||scared in2|the interdit interdit|de interdit||contact in|i in|my in|with in||8 in||all
in||bathroom in||in in||now ish ish|> is|first is|over is|poundin is|so is|swollen is||after
is||heavy its|for its|ok its||only its||turn it|got it||her it||if it||in it||look i|didn't i|loved
i|messed i|remember i||ask i||crash i||exactly i||of i||report i||sweatin i||when j'ai|cinquante
j'ai|melange j'ai|recommence j'ai|tres j'ai||honte j'ai||sans j'ai||tenu j'en||pris j'fais|>
j'saigne j'va j'y|repense j'y|suis jai|decide jai|perdu jai|sorti jai||hier jamais|vu jambe|>
javais|jete jcompte|pour jcompte||personne je|n'en je|vais je||cache je||d'apprendre jmen||y
jme|frappe jme||brule jme||depuis jme||rendu jours|> jours|y jour|y jpense||est jpeux||respirer
jpouvais|pu jsuis|tombee jtai juge jusqua|la juste|dit jva|mettre jva|rentrer jva||pour
jveux|mourir jvois|pu jvoi|pas keeps|callin keep|my keep|pretending keep||that kickin|the
kickin||door kids kill||the kitchen|and kitchen|n kms know|exactly l'argent l'ecole|de l'immeuble
labour lady|says laisse||les laisse||voir last|bus late|for la|cervelle la|chu la|cicatrice
la|dedans la|hache la|pas la|pire la|popote la|que la|voisine la||il la||jle la||pu la||va lbras
lean leave|for left|w leg leg||the les|levres les||bleus les||jours les||mangent les||me letting
lettre|du let|my levres||et le|14 le|24 le|balcon le|choc le|clsc le|comptoir le|contrat le|garde
le|lac le|marteau le|patron le||bouge le||j'y le||ouvert le||que le||robe life||the lil|> liste
lmetro lmiroir|> locked|n longer long|sleeves long|so lookin|> lookin||me looks|like lost||baby
louche|> loyer|est lproprio lui||le lventre m'arrive m'arrive|de m'a|ecrit m'a|me m'empecher made|>
maintenant|> main|sua maison||ont mais|a mais|elles mais||faut mais||repense mal|ca manager mangent
marc mariee mari|me ma|sorti ma||demain ma||mon ma||sua mean|i meetings melange|mes menacee
mendormir|pour merci||les mere|c'est mere||la mes|bras mes|heures mes|jours mes|lettres mes|pas
mes|sacs mes|somniferes mes||chu mes||et mes||jobs mes||lachent mettre|le mettre||feu me|back me|go
me|quitte me|since me|surveille me|tient me||comme me||do me||encore me||frapper me||from me||j'ai
me||leave me||ma me||now me||presque me||retrouve mien|> minutes||i missed missed|curfew missed||by
mi|a mi|granny mi|nuh moi|aussi moi|ca moment|> mom||the monte||le month||i mon|absence
mon|ancienne mon|beau mon|cou mon|couteau mon|mari mon|p'tit mon||du mon||finit mon||la mon||linge
mort|a mort||dedans mourir||la mouthwash mouth|> mwen|bouke myself||its myslf my|benzos my|dad
my|eye my|guitar my|guts my|hiv my|officer my|record my|roommate my|socks my|stepdad my|turn
my|window my||cheque my||gun my||lips my||locks my||outside my||unit my||will n'en name||on nans
neck need|em neige||la never|good next||mine nez|pis ne|ferme nightmares non||c'est non||j'ai
noon|and note||his notice not||right nouvelle|> novembre|est now|he's no|hope no|job no||they
nuits|que nuits||jdors n|seein n|shakin n||boys n||hit n||mission n||place n||they n||took offre
off|till oil old|unit oncle|me one||left one||to ont|lache on|3rd on|monday on|vient on|wed
on||avoir on||bank on||ledge on||sheets on||sorti on||tue open|i open|my ou out ouvert|le ouvre|>
ou|tu ou||essaye owns owns|the own||n p'tit|frere parler|a parole||lol partant partie|a
partir||demain parti||de par|erreur par||dans passed||in passe||chez passin|out pas|respirer
pas|ressortir pas|transfere pas||a pas||chauffage pas||dossier pas||est pas||securite peau|au
pendant pendu|en pend|a pend||soir pere||fait personne|ne phone||not piasses||y pieds|sous
pieds||terre pipe|> pire||de pissin pis|bonsoir pis|jlai pis|jpeux pis|lproprio pis||bave
pis||coeur pis||demande pis||embrouille pis||etourdi pis||frette pis||jparle pis||manque
pis||ressortir place|to plainte plan||i plan||use plein|y plus||tout point|in pole porte|pis pot|of
poundin pour|longtemps pour||chat pour||dans pour||la pour||pression pour||rentrer pour||soir
pris|ses prob promesse promesse|> pukin put|him put|out pu|besoin pu|me qqun||peut qu'il|ne quai|du
quand|jserai quantite quelle||il que|cetait que|jdors que|jparte que|moi que|retourner que||au
que||ce que||je quiet|i quitte qui|venait qui||eleve quoi|j'fais quoi|je quoi||de quota rail|>
ramene ramene|la ramp rampe ran ran||at ready|for recognized recognized|me record|and red|n
refuge||plein remember|> rend rentrer|la ressortir ressortir|> reste||le retourner|a
retrouve||vieux revenait revenait|pas revoke|me rien|ni rien|pis rien|sentir rien||me river|n
rivieres roommate room|with run s'endort s'endort|> sacre safe|here safe|in safe||this said||cant
said||come said||could said||it said||the said||twice sais|a sais||je sais||ou sais||quelle
saoul|pis sauter|la sauter||cervelle saved|> savin savoir|que sayin||gonna says||or securite|dans
securite||cette seein||n see|out see||of see||use seizure|> semblant send|my sera||la serieux
serre|fort seule|avec seule|chose seule||qui seul||venait se||dans shelter|only she|stabbed
shower|> since|i sits|on sits||my six||sous si|personne slept|in smell|> soeur||pris soir||ce
sois|pas sol sol|de somebodys somebody|here some|ppl somniferes son|interdit son|message son||vocal
soon sorry||number sortie|de soup|kitchen sous|terre sous||de so|bad so|there's so||doing
stabbed|me stabbed||in started started||up still||at stole stopped|> stopped|since stopped|sweating
stop|shakin stove stuck||the suis|arrete suis|brule suis|ouvert suis|plante suis|retrouve
sunday||now supper sur|des sur||cou sur||oeufs sur||pour suspendue system take||now talk|about
taverne tellement|j'ai tell||why temps||ca tent|next tent||to terminal testified test||i
te|rappelle thats|never thats||good that||a that||up then|nothin then||asleep then||said therapeute
theres|a theres||on they're|sending they|did they|know they|shot they||send the|barbecue the|bush
the|call the|creator the|drop the|drug the|glass the|gloves the|hand the|judge the|ledge the|note
the|people the|rock the|sheets the|use the|walls the||can the||didnt the||letter the||lookin
the||pm the||ppl the||thats the||they the||this the||won things|and thing|that three||us throat|is
thru tient times|this tired|> tired|to tired||keep toilette|du toit|du toi|mon tombe|pis tomorrow
tonight||might took|pills too|heavy tous toutes||portes toute||que toute||ville tout||avec
tout||dehors tout||temps to|call to|check to|jump to|save to||himself to||pretending to||tonight
tracks|n trois|rivieres trois||pour trop|je tuer|ce tuer||gars turned|into tu|diras tu|qqun txted
txted|me under||ice une|auto une|grosse une|toune une|video une||ca une||chu une||fois
une||personne unlocked un|deuil un|rideau un|sous un||couche un||j'le un||pour un||sol up|with
using|the u|haul u||hav vais|mettre vais||avec vais||fin vais||la van|> va|marcher va|se
va||correct venait|me venait||voir vendu|> ventre|> ventre|dur vidanges|> vie vienne|me
vienne||chercher viens|d'apprendre virer voient volontairement volontairement|et votre|temps
vous|aurez vous||pu waited||me waiting waitin|room walked|in walkin|out wanna||back wanted|it
wanted||say wanted||to warrants was|only was||another water|on wedding|and weeks||my we|at
whatever|> what||we when|> when|they when||go where||is where||stay while||was whole|body
whole|cheque who||there will|burn with||gun with||rifle woke||n woke||on wont|hav wont|stop
wont||em wrong||of w|no w||car w||in w||machete xangel xgun xpill ya||qqun years|old yestday
yont||le you're|going you're||to you|for y|veut y||avoir y||bleu y||deja y||gris y||saoul y||tient
~'age ~'emb ~'eng ~'ins ~'lai ~'pa ~'ra ~_24 ~_6e ~_6e_ ~_asa ~_ash ~_bot ~_ct ~_dme ~_dy_ ~_edg
~_ei_ ~_ej ~_enf ~_et ~_fb ~_fig ~_has ~_hie ~_ic ~_il ~_ish ~_jaw ~_jca ~_jd ~_jfe ~_jla ~_js
~_kid ~_kms ~_lai ~_las ~_lco ~_lic ~_lpo ~_man ~_med ~_mr ~_muc ~_noi ~_pil ~_pm ~_pm_ ~_raw ~_rop
~_shu ~_sra ~_tet ~_tok ~_vir ~_xp ~_xpi ~_zon ~acef ~acue ~affa ~agul ~ai_ ~aisa ~alme ~ami_ ~ansp
~anyw ~apet ~arf_ ~arin ~asap ~avi ~away ~bad_ ~bee ~besi ~bleu ~blow ~bot ~bouk ~bu_ ~buyi ~calo
~capo ~cari ~carv ~ce' ~ce's ~cefu ~cer ~chet ~cie_ ~coag ~coh ~coho ~conj ~cony ~cop_ ~cuei ~dat_
~deci ~decl ~defi ~deho ~dese ~dge_ ~drip ~eati ~eato ~ece' ~ecli ~edic ~eem ~eep_ ~egn ~ehor ~ekp
~ekpa ~elf_ ~elly ~emb ~endr ~enf ~enie ~enu ~erd_ ~erst ~eryd ~esus ~ete ~eti ~etim ~etis ~euit
~ewb ~ewbo ~ewd ~exu ~ey'r ~fail ~faul ~ffai ~ffi ~fil_ ~fler ~fune ~gen_ ~ghw ~ghwa ~glau ~gled
~gni ~goog ~graf ~gts ~gts_ ~gul ~hak ~hand ~hav_ ~heme ~hier ~hin ~hont ~hour ~hro ~hug_ ~hull
~hway ~hyp ~ici ~icke ~icoa ~idel ~ied ~ife ~ighw ~igne ~igts ~ilat ~ile ~inki ~insu ~irer ~irls
~isa ~isse ~itt ~ivor ~jaw ~jaw_ ~jca ~jesu ~jfe ~jla ~jtex ~juge ~jvai ~kekp ~kms ~kms_ ~knif
~kpar ~l'ap ~l'hu ~las_ ~last ~lauc ~layi ~lba ~lcoh ~leui ~lfe ~lic ~lige ~linc ~line ~lmir ~lock
~lope ~los ~lour ~lpo ~lqu ~lsac ~lum_ ~m'a_ ~m'ar ~mac ~mana ~men' ~mir_ ~mmie ~most ~mpti ~mse
~mth ~muc ~much ~mysl ~nans ~nera ~neur ~newb ~nir_ ~nket ~nkin ~nnot ~nspo ~nst_ ~ntir ~nyw ~oad
~oag ~oagu ~ocur ~odys ~ogl ~ogle ~oho ~ohol ~oker ~olee ~omis ~one_ ~onit ~ony ~ony_ ~oog ~oogl
~ooli ~oomi ~orce ~ortr ~ossi ~ou'v ~ouke ~outh ~outt ~ouvr ~pall ~peti ~pis ~plac ~pog ~pogn ~pote
~ptie ~pur ~rack ~rag_ ~rdit ~refa ~reli ~reth ~rew_ ~rey_ ~rgli ~ridi ~riet ~riq ~riqu ~rir_ ~ris_
~rls ~rls_ ~rmin ~rmir ~roc ~roo ~rope ~rrez ~rti_ ~rtra ~ry1 ~ry1_ ~ryd ~ryda ~ryti ~saie ~sap_
~seem ~sens ~sert ~sexu ~shad ~si_ ~sie ~slum ~soo ~soon ~sra ~sra_ ~ssai ~stab ~stco ~stes ~sumt
~tand ~tco_ ~tein ~ten ~thro ~tico ~timm ~tol ~torc ~tox ~tox_ ~txte ~u'v ~u've ~uder ~uff ~ul_
~umt ~umth ~unr ~uota ~ured ~uyi ~uyin ~vett ~wake ~wbor ~wd_ ~wed_ ~wit_ ~xpil ~y'r ~y're ~y1_
~yen ~yen_ ~ysl ~yslf
""",
    12: """
1||a 1||then 211 2|enfants 2|kill 2||people 4|cuz 4|him 4|nuits 4||2 4||a <|about <|avale <|cops
<|enterrement <|fin <|forgot <|halfway <|hes <|ill <|jarrete <|jtiens <|lfrigo <|lost <|lu <|m'a
<|peur <|phone <|pls <|sans <|sober <|starvin <|strapped <|they're <|xgrave about||happen about||so
abt|it affaire|jai affairs after|6 after||days against agen|its aint||nothin ai|mis allowed|to
all|right all|the all||in all||passwords alone|since amende ami|y am|ashamed an and|its and|now
and||night and||place answer|> ans||pas anticoagulants anybody anything||the an|address an|not
an|one an||mouth apartment|for apartment||three appointment|and appris|> appt appt|> apres|2
apres|mon apres|onze arrive|> assiette||moins assis|dans as||n at|tims at||crosswalk at||place
at||shelter at||who aunties aux|toilettes au|bled au|prof au||ce avec|moi avec|une avec||barre
avec||de away a|2 a|30 a|barre a|beer a|ce a|cooler a|des a|lepicerie a|life a|lighter a|pas a|port
a|respire a|shovel a|sock a|teenager a|tremble a|voicemail a|will a||by a||d'autre a||fete a||fils
a||kid a||qu'y a||today a||tonite a||wid baby|> back||an back||dont bad barrer|> barre|la bas||pont
bat|tout bat||croche beatin|on beatin||his beaucoup beau|pere bed|away bed||said been|pickin
been|using been||up beer|n before|and before|tonight before||i'm bellys bellys|hard ben||j'ai
beton|> be||for be||no biere|a biere|pis biere||jai binge blankets bleuit bleuit|> blew||whole
blood|for blue|and bon|numero boots|n both|> bottles|in bottles||the bout|> brasse breath
breathin|> breath|smells breath||like brew brew||the briquet broke|n broke||im brother|by
burned|the burnt|down but||thoughts but||will bu|de by||1st by||place c'est|fini c'est|le cake|is
call||name calmer camp|i can't||at can't||for cant|keep can|feel can|still can||in card|and careme
casse casse|mes catch|my ca|sra cellie centre||jour cest||cest cest||derniere cette||je
chandail|est changed|the chemin|pis cheque||juste chez|un chez||pis choisi||date chum|ma
chum||cache chum||la chu|blanc chu|tombe chu|vide chu||mort ciel|> cigs cle|du close|my coeur|y
coeur||tout cold|n comes|next comme||roche confused congedier conjoint connais contre||porte
cookin|> cops|came cord costco cote coton couldnt|go coupe||les coup|> court||cant cousin|est
crisser crisse|> crosswalk cuire cups cut|to c||de c||que d'asthme d'urgence||je dadieu|> dans
dans|1h dans|corridor dans|machine dans|rue dans||3 dans||bas dans||bras dans||coffre dans||pommes
dasthme dat date|is days||a day|since dedans deep|> dehors|j'ai deja|mort deja||mourir
demande|apres depart depuis||midi dernier des|assiettes des|biscuits des|etoiles des|pensees
des||de detecteur|de deux||dans de|ca de|consommer de|drogue de|job de|p'pa de|perdre de||cell
de||chaude de||conditions de||ils de||salle de||tentative did|2 did|it died||im die||i dinner||the
diras|a dire|a disent|> dit|bye dit|ca dit|je dla|maison dmon doc|i dog||he don't||safe donne|moi
donne|son dont|go dont|sleep dont||id door door||the dormir|a dormir||jamais doucement|> down
down|all do||my drank|it drank||bottle drinks drink|at drownin drunk|drivin dumped dung dung|an
dur|comme dur||une du|logement du|maxi du|motel du|mourir du|parc du|savon du|travail du||mes
early|and echange|mes echange||bottes echec ei encore|jai engourdie engourdie|> entre|dans
enuf|pills envoye|une en|crisse en|deux en|psychiatrie en||dans est|chaude est|dur est|en
est|frette est|froid est|parti est|saoul est||aux est||chambre est||dun est||encore etage|>
ete|capable etoiles|> et|c'etait et|ce et|la et|zero et||clinique et||des et||perds et||une
et||vais eu||pensees evacue every every||the ever|> evry1||me existe|pas expired|inside ex|est
ex|sait faire||a faire||ma fait||avec fait||jai fait||surdose famille|est famille||soir far|i've
feel|like feel||hands feel||in feel||something fell|n fell|through femme|> feu|avec fille|>
fille|que fille||14 find find|one fingers|> finished|me finish|me fired foam folle food||im
forgive||for formula||the for|them for|trying for||cooler for||i'm for||rent found|a found|the
frappe|la frappe||le frette|ca frigo||vide from|what from||ear full|and funerailles|> future
gang||en garde||bottes gars|den gas||my gaz|dans gaz|du gelait giving|my go goes|quiet goin||i
goin||n gona||that good||i got|4 got|enuf got|id got|outta got|till got||dads got||down got||n
got||one got||they go|i go||i guepe||gorge gummies guys||my had|1 had||fit hall|and hall|has
hands|are hand|sanitizer happen haram have||be have||kit hav||in he's|going hear|her her|face
her|heart her||pills hes|grey heures||le he|ratted he||if he||in he||let he||moving hier||jai
highway himself|in his|pills hitting|my hit|by hit||he honnetement hot||now hours||to house|burnt
how|n how||when hrs|away hurting hurt||bad i'm|frightened i'm|saying i'm|tired i'm||goodbye i'm||of
i've||from idees idees|de if||gone ils|ont ils|savent ils|sont il|be il||dans il||mes il||que
im|beat im|dead im|gonna im|layin im|only im|ready im||back im||be im||for im||hrs in|order
in||bible in||bunk in||closet is|8 is|beatin is|callin is|done is|using is||one it's||same its||wed
it|2 it|counts it|first it|will it||back it||on it||think it||week i|carved i|give i|hide i|hold
i|loaded i|meet i|might i|missed i|only i|read i|stand i|thought i||ashamed i||b i||before
i||drivin i||every i||raped i||two i||yes j'ai|consomme j'ai||a j'ai||et j'ai||tous j'en|aurai
j'me|cut jai|echange jai|frappe jai|pris jai||corde jai||couteau jai||dans jai||encore jai||la
jai||rien jamais|> jamais|me jamais||reveiller jaw jbouge jbouge|pas jbraille jbraille|> jcontinue
jean|> jen|peux jen||mis jesus jetais|sul jete|mes jeudi||jsuis jexplose jexplose|> je|cours
je|sorte je|vomis je||je je||leur jhesite jlai jle|croise jmarche jmen||me jmerite|pas jme||en
jme||mal jme||moi jour jpensais|que jpense jpense|quy jpourrai jpourrai|pas jtexte jtombe|> jtourne
jtourne|en jtourne||rond july|> juste||1er juste||a jva||le jveux||changer jveux||ma jvois||points
kekpart keys|n kicked kids|i kinda knife|in knife||the knot know know|i l'ai|pas l'ai||fait
l'autre|soir l'hebergement lame||le landlord|found last|month last|smoke last||i lavocat layin|in
la|boite la|croix la|force la|grande la|pression la|ruelle la||a la||jentend la||ne la||rouge la||y
lbloc learned|to leaves left|my left||voicemail lepicerie|jai les|pilules les|pommes les|prendre
les||cetait lexacto le|bras le|courage le|detecteur le|jour le||den le||gars le||mon le||numero
le||truck le||va lfrigo|est lied|to life life|for lighter||my like|old like|something like||at
like||it lil|girl line|at lmiroir loaded|it lol||but longtemps|que lourd louvrir louvrir|> low|>
lui|dire lyin m'a|jete m'a|repasse m'a|trouve m'a|vu m'a||crisser m'a||de m'ont|vire m'ont||mon
mad|i main|sul main||dans main||jle main||rond maison||des maison||transition mais|yont make||stop
mal mal||ventre man manger mange|pu manteau|> man||meet marcher matters matters|> ma|pris ma||icite
ma||reste ma||touche medicine|for meme|si mentor|the mentor||man menvoie menvoie|des
menvoie||photos mes|affaires mes|coupures mes|gouttes mes||y methadone|pis mettre|fin mettre||a
me|bad me|calmer me|demandent me|his me|regarde me|so me||apres me||come me||cuz me||d'urgence
me||j'en me||je me||ou me||pu me||says me||what mineure mirror|and misere||respirer missus mi|tired
mi||fi moins|fortes mois||ma moi||ca moi||lui mom|n mom|says mom||im monde||je monde||pis monstre
mont||dans mon|adresse mon|ami mon|amie mon|argent mon|conjoint mon|copain mon|groupe mon|kid
mon|logement mon|pacemaker mon||manteau mon||sait morning|i morning||told mourir|et move moved||out
much|im much||i mur|> myself|rn my|affairs my|cellie my|cellmate my|dog my|fone my|fridge
my|gummies my|mans my|pacemaker my|suboxone my|water my|whole my|wrists my|zone my||dealer my||does
my||every my||or my||scars my||w n'ai|personne n'arrive|pas n'est nail|gun naloxone|pis naloxone||y
name||my neck|n need|detox need||i need||know never|got never||this never||to newborn ne|repond
nice||the nite|after nite||the nom nothing|to notice|if notice||i not|exist not|here not|right
not|safe not||for not||out not||person nous||pas now||think no|beds no|work no||this nuit nuite|>
nuit|> nuit|dans nuit|est nuit||au numero|du n|if n||sick n||turnin off|cuz off||b4 of|just of|when
of||from of||place of||record of||truck of||up old|dealer old|scars old|times old||next
oncle||touche only|did only|woman only||months only||who onze||d'abstinence on|2 on|empty on|god
on|parole on|saturday on||chair on||dont on||guy on||highway on||i'm on||it on||jete on||passe
on||table on||the on||tous on||wrong opend opend|it opened|up opened||my operation or|else
outside|alone out|did out|last out|wrong ouverts ou|dormir ou||me overdose|> paid|for pareil
parking|lot parle|pas parti|dans parti||le par||pis passed||on passee|jetais passee||sul passer|la
passe||mon passe||travers passwords pass||wont pas|appeler pas|bien pas|changer pas|fort pas|rester
pas||capable pas||jaille pas||penser pays pay|and peaceful peelin peelin|off pensee pense||suicide
perc perdez pere|> petit peur||moi pharmacy pharmacy|wont pharmacy||fill piece|of pier pilules|a
pilules||la pis|jamais pis||banque pis||bleuit pis||parlait pis||perdu pis||peur pis||soir pkoi
pkoi|> place|i place|without place||sleep please||me plonge point|> pompe|d'asthme pont|> porte|a
porte|j'ai pourquoi pour|avoir pour|eux pour|l'hiver pour|personne pour|quand pour|souper
pour||bapteme po||my ppl|> pregnant|and premiere||depuis prend|mon pres|de pris||biere pris||de
probation promised proprio|rentre psychiatrie puke purple|stuff purple||i put|in pu|pis pu||force
pu||jambes p|o quand|elle quand||pas quelqu'un|m'a quelqu'un||que quelquun question||jours que|dieu
que|je que|jlai que|mon que||c'est que||dossier que||va qui|veulent qui||le qui||que rail raised|me
raped|last rappelle|du ratted ratted|me raw reason|2 reason|to recu|un refait|mes refuge|m'a remand
renew reste|a retombe|dedans reveille|en rien rite|now ronfle|bizarre roomate|to roomate||leave
roomin roomin|house roommate||a rouge|pis rue|avec run|> sa sac|avec said||wont sait|> samedi|le
sanitizer sans|arret sans|job sans||faire sayin|my says|dont says|sex sa|photo scared||more screw
scuse||pas security||me seein|bugs seen|a see|any see||point semaine|apres serviette sex sex|or
se|chicane she's||and shoes||the should|know sick||it since|the since|tuesday sinon|jexplose
sitting sittin||the size||a si|jme si|vous si||croise si||pogne sleepers sleepers|n sleepin||a
sleepin||the slidin slidin|on slumped snoring soaked|through sobre|> soir||y somebody|in
something|from something|it something||is sont|moins son|linge son|telephone sorte sorte|> sorti|de
sorti|sans sorti||mes so|she so||for so||goin so||let so||that sponsor|passed sponsor||away
sposed||be sra stabbed||the standin|on standin||the stepdad still|alive still|in still|not
stopped||now store|> strapped street|and stuff||only styll sueur|pis suis|assis suis|dans suis||les
suis||sur suis||tu sul|rond sul||pis sumthin sun||up sur|son system|> t3s take||n talk||somebody
teen teenager teeth teeth||the temps|avec temps||un tete|su that|office that||stop there|again
there|for ther|> the|4th the|bible the|boat the|class the|cold the|crosswalk the|fryer the|garage
the|men the|porch the|priest the|roomin the|van the||anyway the||frame the||i've the||level the||n
the||nobody the||split the||tank the||when think|it think|my this|country this|time this||in
this||nobody this||to time|n tim||a tlm|> today|> today|he today||almost today||my toe||the
toilettes toilet|tank toit|de told|my told||doc tombe||leau tombe||toilette tomorow tomorrow||i
took|the took||perc touche|mais toute|mes toute||bouteille tout|cke tout|croche tout|donne to|4
to|do to|happen to|lose to|you to||an to||over track|pis traite|de travers trempe|pis troisieme
troisieme|fois trois||que truck|> try trying twice|n txt|> under||door une|bonne une|coche
une|mineure une|photo une|poutre une||devant une||jsais un|appel un|bapteme un|chum un|gun
un|morceau un|truc un||ya up|an up|screamin up||cup up||mi up||old up||the ur||on u|i va||avoir
va||mieux va||vite vendeurs ventre|est ventre||dur very vide vide|pis vif|> voir|d'urgence vomis
vont votre||avec waiting|on wakin|> walk|in wants|id washroom|n was|fine was|on water||n
week||tonight weird|> went||on we|cant what|comes what||does what||next when||cut when||is
white|and whole|chq who|to who||my wife|> window|i without|a with|all woke||screamin wont|fill
wont||back work|cant world worry||me would|feel wrote|down w||gst w||name ya||dans yesterday|n
yeux|> yinque|a yont|trouve yont||mon y|bleuit y|gouter y||parti y||vide zero|> ~'adi ~'ami ~'anx
~'emp ~'fe ~'qu ~1st ~1st_ ~2nt ~2nt_ ~3s_ ~_2n ~_2nt ~_abs ~_abu ~_ass ~_cok ~_dow ~_dum ~_ei
~_evr ~_foa ~_hop ~_ils ~_im ~_j'f ~_jbo ~_jbr ~_jh ~_jhe ~_jpu ~_jr ~_juj ~_kn ~_lbl ~_lmo ~_loc
~_lyi ~_mys ~_out ~_ovr ~_pis ~_pko ~_qu' ~_ray ~_raz ~_rit ~_swa ~_t3 ~_t3s ~_tac ~_tai ~_unt
~_vap ~_vei ~_vl ~_von ~_yau ~abin ~actl ~acy ~acy_ ~adow ~ager ~aica ~alis ~alli ~alti ~anyb ~arba
~arca ~arem ~arol ~arre ~arti ~asem ~aset ~atht ~ault ~aya ~azor ~baga ~bare ~be_ ~belo ~betw ~bid
~bid_ ~bord ~boui ~brai ~bras ~buri ~chew ~cide ~cigs ~ckl ~ckle ~cok ~coke ~coto ~cue ~cuts ~d'eq
~d'et ~d'ou ~dait ~dake ~damn ~diti ~diz ~doig ~dort ~dow ~down ~dum ~dung ~dve_ ~eale ~eath ~ecom
~edb ~eep ~efa ~efus ~elig ~elku ~ella ~elte ~enu_ ~epin ~erra ~erse ~essa ~etw ~etwe ~feel ~fem
~ffre ~fha ~fied ~fift ~fixi ~foa ~foam ~fond ~fout ~fug ~fuge ~geli ~gift ~gnan ~gste ~halt ~hec_
~helt ~hesi ~hidi ~hru ~hru_ ~htu ~htub ~iabe ~icte ~ide ~igt ~ika ~ikam ~ill' ~imee ~inc ~into
~iole ~is_ ~isca ~isio ~ixin ~j'f ~j'fe ~jbo ~jbr ~jbra ~jhe ~jhes ~jpu ~jtie ~jub ~jube ~juj ~juju
~kelk ~lans ~lapp ~lare ~lblo ~lbri ~ldv ~ldve ~lge ~lger ~lick ~lidi ~lire ~lku ~lkun ~llw ~lper
~lque ~lsan ~lter ~macy ~maic ~menv ~min_ ~mmeu ~mpat ~mpig ~n'es ~ndn ~nfie ~nfu ~nfus ~nged ~ngst
~nics ~nife ~nig ~nigh ~nil ~nill ~njoi ~nnai ~nned ~nom_ ~nomo ~noo ~nori ~ntat ~nxit ~nyb ~nybo
~oam ~oam_ ~offi ~ogn ~oide ~oigt ~oing ~omir ~onfu ~onst ~onti ~onvi ~oom ~ops ~ops_ ~orl ~orld
~orou ~otic ~oton ~ottl ~ovr ~oyer ~paro ~pays ~pen ~pign ~pko ~pkoi ~pleu ~powd ~ppel ~que_ ~rami
~rat_ ~razo ~rca ~rey ~riee ~rm_ ~rne_ ~rott ~rta_ ~rur ~rvie ~s'en ~sach ~scar ~seq ~sequ ~sewe
~sex_ ~sid ~siem ~soak ~sona ~spin ~ssay ~ssc ~ssur ~sswa ~stoo ~sus_ ~swin ~t3s ~t3s_ ~tda ~teme
~thru ~tht ~thtu ~tien ~tila ~tng ~tng_ ~tof ~toff ~toil ~tomo ~tove ~tsi ~tsid ~twea ~twee ~uca
~ucke ~ude_ ~ue' ~ue's ~uich ~uiss ~uju ~ujub ~uldv ~ules ~ulp ~unk ~urd_ ~uri ~urit ~uta_ ~uts
~utsi ~uvri ~va_ ~vap ~vin ~visa ~vont ~vrir ~warr ~way_ ~wen_ ~worl ~xil ~xil_ ~yard ~yaur ~yse
~zapi ~zor
""",
    13: """
1|nite 1||on 20||late 2day||im 2morrow 2nt 2nt|> 2|feel 2|jail 2|school 2|see 2|some1 2|stop 2||own
3h|du 3|serviettes 40||par 4||im 5|days 5|pis 5||5 5||n 8|im <|appelez <|bad <|burnin <|by
<|coughin <|depui <|dites <|dude <|evince <|failed <|freakin <|ghost <|god <|ive <|j'entends
<|j'peux <|keep <|l'agence <|l'ami <|ma <|missed <|mixed <|naloxone <|narcan <|nuff <|numb <|off
<|pardonne <|peche <|peux <|pique <|pu <|rep <|retenez <|retombe <|time <|used <|worked <|xbye abt
accused accused|at across across||street affaires|pis against||wall again||and agen agen|like
aller|> all|over all|there all|to all||is ambulance am|sitting am||myself ancienne|gang
ancien|codetenu and|again and|go and|she's and||i'm and||rent and||so and||started and||week
angoisse ans|me ans||bat anyway anywhere|> appele|ma are|in are|looking are|waiting arm arm|>
arm|up arriere|de ashamed|> assiettes assise|sul assise||bord assis||le as|the as||board at|five
at||bus at||cant at||didnt at||drop at||no aujourdhui|> aussi|dans aux||avec au|guichet au|moulin
au|poste au|terminus au||dachat au||devant au||j'ai avale||pile avant|de avant|hier avec||chaise
avec||marteau away|on axe|> a|4 a|400 a|board a|bouge a|ecrire a|lie a|ma a|mal a|mickey a|parler
a|partir a|person a|pillow a|plan a|promise a|rue a|strap a|trip a|vide a||away a||besoin a||donnee
a||fight a||jours a||mari a||porte a||premiere a||that a||yr back|inside bad|last bas|des
bas||marches bateau bathtub bathtub|with beat|> because||what bed|n been|sleeping been||again
been||two beepin beer||had beton between between|the be|coming be|found be|nothing be|round be||4
bf|has bf||her bieres blood||the body|is bordeaux|> bord||y boss||pogne botte|> boutte||toute
bout|death boyfriend||me bras|est bras||apres breach|me breather|> breathing|> bridge buanderie
burn||the bus|ticket bus||and but|fr by|his by||city by||it c'est|pas c'est||safe c'etait|ma
cache||ma call|in calm|down canne cant|hold cant|quit cant||right can|in capable||respirer care
carte||la casse||doigts ca|pisse ca|prendrait ca|saigne ca||mon ca||reparti ca||repasse cell|la
cell||got cest||la cest||lplan cest||ma cet||je ce|cell ce|matin ce|qu'ils ce||c'est change|pis
cheque|est chercher|mon cherche|en chew chien|pis chokin chum||ma chu|barre chu|couche chu|etourdi
chu|rentre chu|tanne chu||dedans chu||le closer coeur|debat coke coloc comin|up comme|dans
comme||ltemps comprimes|pour cote||ma coughin|up coughin||blood coup couper||le cours||des
couteau|de couteau|sous couteau||cuisine co|accused co||at cracked creepin crise crowd croyais|que
cuisse cuisse|> cut|i cut|my cut|on cut||my c||mon d'adieu d'air dans|cette dans|char
dans|lescalier dans|loeil dans|neige dans|tiroir days|so day||i debranche decide|> decide|de deep
demain|a demain||un demande||moi depicerie depuis|des descend descend|dans descend||le deserve|to
des|coups des|gars des|oeufs des||pour des||qui deux|gars deux|jours devant|sa devil||i de|bines
de|dedans de|geler de|moi de|parents de|rester de|shift de||boisson de||construction de||couper
de||faire de||riviere de||si diabetic|and dialyse didn't||a did|to did||lil did||my dit||javais
dit||y doctor doigts|pour don't|have donnee donnee|a dont|blame dont||nothin dont||when door|locked
door|with door||locked door||my dormi|depuis dors|pu down||my down||steps do||do dpj|a droppd|me
drunk|n du|chalet du|refuge du|tiroir du||depuis du||me du||par ears|r effacer electrique
eleven|months emptied em|in enceinte ends enfermee enterre|mon envi envi|de en|adoption en|vie
en||jpense est|complet est|entre est|mou est||22 est||seul etait||j'ai ete ete|donnee ete|je
etre|correct et|ma et||n'y everybody|leaves every|nite evince existe exist|> ex|is face|avec
face||la faible fait|20 fait|juste fait|vendre fait|voler fait||fausse fait||nuits falloir feel|>
femmes femme|est fesse|dans fesse||le feu|et fever|n fille|va finie|pis finir||job finis|>
first||in floor|its floor||been fois|je follow|me forgot|me forgot|to for|> for|attention for||i
for||trouble found|> fourchette|dans frappe||fils freakin freakin|out frere|me friday||again
from||man garage|with garde|mon garde||passeport gardien gare gars gars||6 gars||bas gars||dort
gave||his genoux|> gettin||i get|> givin|up glass|in goin|up goin||her gonna||n gorge|enfle got|let
got|nothin got||4 got||bad got||go got||left got||pills got||sober go||again go||hell grand||a gray
gun|on guy||the g|envi g||de had|the half|my hall|n hand|and happenin hasn't||me hasnt|moved
hasnt||since has|her has||in haut have||place have||the he's|dead headaches hear|a hell||u hes||out
hes||to heures|et heure||finit he|parks he|took he||a he||need hidin hier||a his|dog his||i his||im
his||r hiver honte hours house house|where house|with hurting|myself hurt||me i'm|parked
i'm|sitting i'm|yellow i've||sleeping icite|> if|my if||happens il|dit imam im|gon im||thru in2|my
infected inna|di interviews in|for in|when in||bathtub in||laundry in||room in||tent in||tonite
in||yard is|nothing is||bus is||devil is||up its|40 its|his its|in its|nothin its||dark its||n
its||on its||panic it|after it|all it|hes it|so it||but i|came i|cross i|gotta i|hurt i|watched
i||all i||back i||die i||plannin i||quit i||sitting i||sober j'ai|achete j'ai|decide j'ai||les
j'entends|des j'passe jaimerais|ca jai|dit jai||juste jamaica jamais||ca jane jete|mon je|m'endors
je|mets je||plus jla jlai||au jmarche|sul jmarche||des jme|cache jme|gratte jme|sui jme||plante
jme||pourquoi job|va job||bien jokin jours|et jours|sans jours||que jparte jpense|chu jperd
jpeux||rester jsens|pu jsens||mes jsuis||loin jsursaute jtiens just|dropped just|found just||feel
jvais|me jva|me jveux||dormir jviens||toute jvoi|double jvoulais|juste jvx kelkun kids|ont
kids||there kid|was knife||my know|which kukum l'agence l'ami l'angoisse l'autre|bord l'eau||pour
laisse|une lait|pour landlord||i last lasted lasted||days last||still laundry|room lay|down la|bas
la|goutte la|place la|tuer la|victime la||expres leave||now les|affaires les|chars les|cheveux
les|veines les||la let||out levres|bleues levres||bleues le|chum le|fil le|front le|gaz le|jeune
le|papier le|plafond le|portrait le|sous le||sol le||tantot lgars|de lick life|mi like||kid limite
line|goin lire|mes lit little|girl lock|and loeil|> lol||tho long||n losin lost|the lot|>
lot||blood loyer||est lplan|> lumiere|> m'endors machete|> machine|n main|expres mais||ne
mais||sens makes||work make|sure manche manche|a manque manque||therapie many|of many|times man|i
man||door mauvaise|idee ma|bouteille ma|ceinture ma|eleve ma|femme ma|liberation ma|tente ma|voix
ma||dans ma||quelle ma||travaille merci||tout mere||pas mes|conditions mes|dents mes|levres mes||au
mes||ca mes||jai methadone||la metro|ca me|against me|brule me|her me|lance me|repond me|sober
me|work me||demain me||her me||him me||tous me||weeks mickey mind|> missed|supper mis||main
mis||tete mis||valise moins||rien moi|de moi||fait moi||une moi||y monde||sait months|pregnant
months||and month||the mon|boy mon|petit mon|quart mon||c'est mon||cogne mon||debat mon||gang
mon||in mon||m'avait mon||ne mon||se mon||sur more|> more|n mornin morte||matin motel|money
mourir|ma mouth||my much|its myself|in myself|till my|2 my|9 my|appt my|boyfriend my|charge my|co
my|crew my|hands my|last my|little my|minutes my|roommate's my|spot my||accused my||attempt my||bf
my||brother my||died my||ended my||face my||heart my||hes my||me my||stopped my||would n'a|plus
n'ose|pas name|n new|guy ne|le night||fingers nomore nomore|n nom||la not|back not|be not|breathin
not|good not|jokin not||it nous||moi now|hes now||have now||scared no|but no|plan no|they no||for
no||fr no||just nuff nuit|sans nuit||que n|half n|last n|made n|somebody n|when n||9 n||cut
n||didnt n||get n||go n||got n||last n||like n||pick n||rainin n||said n||seein n||wont obligatoire
od|> of|blood of||parkade of||room old|thoughts old||is old||out old||somebody once oncle|qui
one||time only|got only||2 on|devait on|floor on|the on||arms on||counter on||hand on||mind on||rez
on||tu open open|> open|the or|text others others||i outa outside||door out|front out|just out|me
ouvrir||porte ou|jreste ou|jva ou|passer over|> over|at own|face own||and pacemaker panic|thing
parked|by parked||the parole parole|office partage|ma partage||chambre partirait parti|chercher
par||gars passed|out passer||nuit passe|la passe||de pas|sa pas|tenu pas|votre pas||ce pas||ou
pas||retourner pas||temps pcq|jai peanuts penser|que pere|parle peur||ca phone||my picked|a
picked|the picturing pier|> pills|in pipe|in piquerie pique|par pis|a pis|jmen pis|rien pis|si
pis||alle pis||ca pis||dans pis||dehors pis||moi pis||pisse pis||recommence place|ou place|pis
place|went place||a plante|un plante|une plante||fourchette plein pls||4 plus|a plus||je poignees
porch|> porte|de portrait pour|cte pour|manger pour|toffer pour||pis poutre prendrait prend||de
probation|period promise promis||ma pushed|me pu|le pu||gout pu||meds pu||moi pu||son quand||a
quelle||sen que|j'ai que|jte que|jva que|quelquun que||etre que||prochaine qui|mange qui|partage
quoi|ca quoi|faire quoi||sert railing ramasser|> ran|me ran||over real||n red|line red||goin refait
refuse|> remis remorque|> rendrai rendrai|pas rendrai||a rentrer|dans rentre||la reste|que
reste||comprime retenez retenez|moi revient|quand rez rien|pour rien||ce rings roomates roommate's
rope rouvre s'en||compte s'est||la sadness said|thats said|well sandwich sans|le saq|pis saute|la
saute||repas saying|goodbye says|shes says||dead says||has sa|face sa||de scared screwed
semaine|jai sent|la sent||gaz sen|aller sen||avec seringue||le seule|> seul|avec se||de shaking|>
shaky|> shelter|say shes||there she|sent she||2 she||it side|n signer|au signer||poste sign|in
sister|is sitting|in sitting||my slapped slept|on sober|i soeur|est soir||moi sold|my some1|who
someone|to something||to somethin|n sont|a sont|bleues son|i sorry||the sounds sous|mon so|this
so||gets so||its so||up splitting spots spots|> spot|> spray stand|> stand|up stationnement|du
stay|awake still|cant still|shaky still||like still||tho stop|on stove|> stove|n strap stupid|>
sua|table suboxone|> suboxone|ran suboxone||out sucre||a suis||nu sul|bord sunday|n sunrise
swallowed|my swingin swung|a take||all takin|the tanks tantot|pis tard|pour tard||moi ten||ago
terre|y test||la tete|jlai tete||y thank||for thats|a thats||promise that||am that||today them||the
then|had therapie|obligatoire theres||from theres||guy there||be there||nothing they theyre||a
they|took they||im they||in they||looking they||who the|axe the|bathtub the|beer the|camp the|crowd
the|door the|edge the|floor the|kid the|laundry the|light the|lighter the|narcan the|others
the|parole the|pier the|railing the|steps the|table the|yard the||2 the||car the||closed the||guy
the||held the||im the||kickin the||man the||mug the||over the||shelter the||test the||that
the||wrote thing|to thinkin||death this|mornin this||by this||its this||no thoughts||gone threw|it
thurs||time tient|un til|the time||me time||phone tiroir|> toes tonight||the tonite took||baby
too|deep toutes|> toute|ca tout|est tout||complet tout||ne to|and to|come to|hang to||4 to||after
to||clinic to||in to||them to||wake to||wont train||le trempe tried|last trop|tard trottoir|>
truck|hit try|again tu|dormir tu||mon tweakin uncle|is une|condition une|derniere une|fourchette
une|liste une|pile une|serviette une|shot une||du une||non un|char up|like up|north up||all
ur|office u|kno u||get van||the vas va|en va|falloir va|sortir va|y veines veulent|pas veut|pas
veut||aller vide|et vieille||de vomir vont||que voulait voulez vous|autres wake|up warming
warrant|> waste was||much was||n water||in wear|a week|and went||to we|lost when||tried which|is
who||for will|not will|take winter||was wish|i wit with||light womens|group won't||coming wont|get
wont|see wont||a work|now worry|bout wrote||up wud w|her w||kids w||me xbye ya|dla yeah||i
yellin|at yen|a yen||pu you||do y|devient y|penser y|ronfle y|va y||apres y||falloir y||penser ~'da
~'dan ~'esp ~211 ~211_ ~47_ ~7e_ ~_05 ~_05_ ~_211 ~_abt ~_acr ~_an_ ~_arm ~_boy ~_bua ~_cud ~_d'd
~_deh ~_et_ ~_fam ~_fol ~_go_ ~_inf ~_jar ~_jen ~_jl ~_jmh ~_jva ~_jvx ~_kek ~_kuk ~_lpa ~_mcd
~_mir ~_n'o ~_nuf ~_rez ~_rie ~_s'e ~_si_ ~_soo ~_sto ~_swo ~_tak ~_tee ~_wri ~_wu ~_wud ~_xby ~_xk
~_xkn ~aat ~abt ~abt_ ~ace_ ~acks ~adak ~adn ~adne ~afr ~afra ~aili ~airw ~aite ~alot ~anax ~ancy
~ango ~apot ~appt ~ares ~arth ~ashb ~asn ~asye ~aur ~avin ~avis ~ayer ~bat_ ~beat ~bedb ~beto ~bled
~bse ~bua ~buan ~bun ~cag ~cdo ~cdo_ ~cham ~chui ~cops ~cot ~cros ~cto_ ~cud ~cult ~d'af ~d'av
~d'da ~d'in ~dbug ~deh ~deno ~dier ~e'l ~e'll ~ear_ ~eauc ~edbu ~edg ~edge ~edie ~efu ~eizi ~ek1
~ek1_ ~elai ~eler ~elf ~emak ~emar ~emor ~enac ~enen ~enny ~envi ~eps ~eran ~eret ~etei ~evr ~evre
~evry ~ewed ~eyl ~eyll ~fam ~ffr ~fig ~foug ~frap ~frir ~gela ~gets ~glas ~gner ~gray ~guic ~har_
~hats ~hba ~hbac ~heyl ~hip_ ~hirs ~hol_ ~hoti ~hou ~huis ~ibu ~icul ~ide_ ~ievr ~iews ~ifer ~iff
~ilie ~imam ~ined ~ipsy ~iqui ~irw ~irwe ~ispe ~itti ~izi ~izin ~jane ~jen ~jin ~jla_ ~jmh ~jmha
~jret ~jsur ~jug ~jva ~jva_ ~jvx ~jvx_ ~k1_ ~kek ~kek1 ~kuk ~kuku ~l'as ~lade ~lan_ ~lank ~lap_
~laps ~lbac ~lco ~llba ~lted ~lush ~m're ~mama ~marq ~marr ~mbe_ ~mbre ~mbro ~mcd ~mcdo ~mch ~memp
~meti ~mha ~mixe ~mmin ~mome ~mple ~mpte ~n'o ~n'os ~nax ~nax_ ~ndit ~ngel ~nito ~nnie ~noti ~nox
~noxi ~nris ~nsi ~nti_ ~ntip ~nuff ~nus ~oadi ~obat ~oge_ ~oins ~oloc ~olte ~onox ~onso ~ont_ ~ooma
~oomm ~oor ~oppe ~oppy ~osi ~outr ~ouye ~oxid ~oxyg ~pagn ~peli ~pens ~perd ~pink ~pis_ ~plet ~plic
~poud ~ppt ~ppt_ ~qua_ ~rayi ~refu ~relo ~rema ~rer_ ~reto ~rew ~riev ~rite ~ross ~rovi ~rpa ~rsty
~s'e ~sadn ~sali ~savi ~scab ~serr ~shan ~shb ~shba ~slot ~snif ~sunr ~sye ~tabb ~tass ~teil ~tene
~teps ~thi ~tira ~tomp ~touy ~ttin ~uall ~ucid ~ucom ~uive ~ulee ~ulez ~und_ ~unri ~utea ~uye ~uye_
~vanc ~vee_ ~viet ~vin_ ~vx_ ~wak ~wud ~wud_ ~xana ~xby ~xbye ~xid ~xide ~xkn ~xkni ~xyg ~xyge ~yge
~ygen ~yva ~zur ~zure
""",
    14: """
0 05 05|n 0|5 0|> 19||pis 1st 2nite 2|ask 2|worry 2||all 3||y 4||after 68 <|16 <|bought <|ca
<|called <|derniere <|donnez <|evicted <|evrything <|faites <|flashback <|froze <|funeral <|jperds
<|jtraverse <|kicked <|nobodyd <|quelquun <|roomates <|seizure <|skidoo <|sliced <|someones <|sorti
<|sponsor <|stayed <|styll <|suspendu <|well aa aa|est aa||mort about|it about||my acheve adoption
affaires agent|que ai||les ai||pour alcohol all|ill all||my alone|> alot already||i and|that's
and|this and||of and||rather and||stopped antifreeze|by anybody|else an||cyaan apartment|and
apres|vendredi are||on arreter|> ate|all attack|on attempted||i at||at aussi|ben autres aux||et
au|boutte au|feu au|passe avant||j'avais avec||ceinture avec||chums a|bed a|belt a|boire a|brise
a|cache a|car a|dort a|gare a|jouer a|number a|pass a|pogne a|trois a||agente a||avec a||coloc
a||marques a||n a||quoi a||semaines a||soir baby|at back|and back|on bad|thing bag barre|ma
bathroom beating bedbugs been|at been|clean been||from before|> belt|and be|back be|gone black|mold
black||i black||n bloc|est boisson|pis bolted bonsoir|> bord bord||toit boss|a bout|me bout||no
bracelet|sonne bracelet||pis bras|a breathin breathing bureau||pis burn|me bus||late bus||with
but||can't but||don't but||no buying bu||lave by||car by||my c'est|normal cache|mes call callback
call||i came||w can't|find can't|keep can't|stop can't||right cant|catch cant||go cant||hes
cant||my cant||to can|have can|hear can|of carabine|> carte|de cause|de cause||mes cave ca|coule
ca|crie ca||en celui|qui cest|mieux cette||j'ai change|le change||serrure chaque|nuit check|out
chpu chum chu|assis chu||detre chu||mais chu||sa cle clients|> clinics clinics|closed cloture|du
cloture||pont coeur||me cogne collapsed comin||the commencer comprendre connaissance
connaissance||fois corde|dans corridor coughin couloir coupe|encore coup||couteau couvre||et crap|>
cte cte|nuite cudnt cup cuz|im cuz||wont cv|> c||la d'dans d'en|bas d'en|haut d'insuline dachat|>
dans|boite dans||couloir dans||parc dans||stationnement days|out dead|by dealer dedans|>
dedans||dehors dehors|du dehors||ma demon denonce denvie denvie|de depuis|dimanche depuis||a
depuis||sortie dessus|avec des|bleus des|deux des|marches deux|heures devant|chez de|15 de|respirer
de||bord de||fils de||jamais de||jeter de||vie didn't|answer did||with die||just dimanche|apres
dire||jai divan|> divorce dla||y dog|is doigts|sont doin|here done||tonight dont|look dont||w
door||him dormir|la dormi|dans dors|dans dors||l'escalier dort douleur|de down|he down||stairs
do|what drette|la du|fent du|lift du||parce du||si du||vitre eaux eaux|ont eaux||creve effet eleve
elles elle||partie embrouille embrouille|> encore|> encore|en encore||honte enfants|au engine|off
ensemble|> en|arriere en|cellule en|d'dans en|lair est|jamais est|ne est|pret est||et est||loin
etre|rentre eu|des even|doin even|go even||here even||the everyone|i'm exactly exister fainted
faire|mal faire|un fais|mal fait|ca fam fb fermee|a feu|chez feu||je fever|> fifteen fils|a find||n
finir fish||i flashback food|no for|sleep for|when fought frere|veut frette|> friend's frigo|vide
from|every from||bus full|> fusil|> garbage|> gars|pis gas|leak gas|to gave|him gave|the geler
gele|> gets|the get|air girl|n glace|est god|forgive goin|out gonna|pay gonna|shoot gonna|take
gonna||em good|n good||no good||not good||today gorge|ca gotta|go got|in got|killed got||blade
got||but got||call got||gas got||hour got||last go||the grandson||in gris gris|> grocery|store
groupe|etait group|i've group||been guy|at guy|here g|pri had|nothin had||beer hallway hands|r
hands||the hang|myself happens|to happens||me has||my have|told have||and have||nobody having|the
hearing heart|pills hear||name here||me here||out her|coffee her||have her||n hes|gonna hes||by
he|wont he||2 he||know hid hier|y his||on hit||w hlp hlp|> honte|d'aller hospital hour|to
house|they hurts|> hurt||more husband|has husband|is i'm||allowed ici idees|la if||just if||leave
im|done im|ending im|losin im|the im||double im||sposed im||there im||tired inside|i inside||never
in||building in||city in||friday in||hallway in||mirror in||morning in||system in||town
isn't|moving is|breaking is|drunk is|hot is|locked is|when is||going is||he is||my is||normal
is||only its|mine its||now it|does it|for it|get it|goes it|n it|normal it|thats it|while it||sober
i|asked i|be i|promised i|used i||as i||did i||myself i||nowhere i||put i||right i||till i||to
i||trust j'ai|pense j'ai||d'aller j'avais||ans j'ose|pas j'vas||toffer j'va||faire j'y||le
jai|croise jai|deja jai|fume jai|le jai|manque jai|melange jai||a jai||langue jai||souffle jarrive
jbois jcrie jdis jdors|avec je|n'ose je|n'y je||vois je||vous jmerite jme||des job|a job|pas
jours||ma jpart jpense||mon jtiens|pu jtombe judge|> jumpy|> jusqu'a|temps just|> just|heavy
just|took just||on jva||un jveux||etre jvois|embrouille jvois||le kek1 key|n kicked|out kid|today
killin|myself kll know|what know||i l'assurance lacher|dans lake|and lame landlord|walks
langue|grosse last|winter last||cant late||i laundromat|> lautre|bord lave|vitre la|20 la|je
la|meth la|peau la|pharmacie la|prochaine la|shop la|visite la||ces la||etait la||grosse la||jva
la||pleure la||soir leave||apartment leave||room ledge les|portes les||ouverts lettre|dadieu
le|bout le|couloir le|souffle le|stationnement le|stool library|> lidee life|came lift|my
lift||arms lil|bro line||work lit|en loadin loge lose|it lost||contract louer lourd|> lsang
lunch|was m'a|mis m'a||par m'a||tuer m'a||une made||peace main|sur maison|ma makin||noise
mandat||moi manque|mes manque|yinque manque||dose marques|de maybe|> maybe|its ma|carabine ma|cle
ma|gorge ma|me ma|montre ma|saute ma|violee ma||ce ma||par ma||soeur ma||tantot mcdo medecin|dit
mere|veut mes|2 mes|eaux mes|poignets meth|> metro|y me|b4 me|because me|by me|finir me|hes
me|laisser me|leave me|pese me|still me||avant me||dehors me||dont me||hes me||jusqu'a me||la
me||leger me||les me||nite me||want mi minus mis|des mis||a mi||go moi||un moment|donne monde|que
monoxide monte|pu month|but month|for mon|codetenu mon|fils mon|front mon|pere mon|temps
mon|testament mon||aa mon||ce mon||jsuis mon||pour mon||saute mon||tantot mostly|but moving|>
mregarde much|longer myself my|book my|condition my|jaw my|lips my|no my|peace my|tent my||comes
my||contact my||gone my||house my||ran n'en||plus n'ose name narcan|me need|to neige|y nephew|took
ne|vois ne||plus ne||reste nineteen nite|cant nobodyd noise normal|to nothing|> noticed not|eat
not|sposed not||since not||that not||this nous|> nous|pis nouveau||y november now|its now||can't
no|callback no|card no|cash no|coat no|gas no|more no|ride no||will nuite nuit||pas n|came n|is
n|she n||come n||comin n||fingers n||hes n||lips n||on n||only oblige oeil oeil|> off||roof of|him
of||all of||fight of||it oncle|est one||now ont|creve ont|mis on|dort on|fb on|hwy on||2 on||bed
on||couch on||du on||enterre on||kitchen on||overpass oui|> our||and outside outside|my outta|my
out|n ou|en ou|j'ai over||txt page|> panic panic|attack panique parce||c'est parked parler||est
parrain|aa parrain||est parti party|> passe||test pas|au pas|depuis pas|dormir pas|encore
pas|rappele pas||faute pas||noel pas||ya patch|> pattes peanuts|> pen penser|> pense|au pense||mon
perdre perdre|ma phone||and picked||the pilules||coeur pilule||coeur pink pis pisse|lsang
pisse|sale pis|mon pis||avait pis||brasse pis||cheque pis||nom pis||on pis||pareil pis||parti
pis||tete place|de plus||c'est plus||force poche||mon poignarder poignets|sont poitrine|monte
poitrine||pu police|il poste posted pots pot|y pourquoi|vous pour|mercredi pour|vendredi pour||de
pour||roche ppl|just premier|du premier||mois pretendin pri pris pris|du prof|que promised|my
promis|a proprio||change put|this pu|d pu||nom qu'est||qui qu'on|me quai|jai quan quand||est
quand||sort que quelle|a quelqu'un|me que|tout que||dort que||ex que||monde que||pere que||suis
qui|passe qui||traite quoi|en quoi||le rash read|this real|quiet recommencer|> release|and
release|plan rende rende|compte repartir reste||fond reverra||lautre revoke rien|que rien||fait
right|away rit|> road|and roche ronfle||pis roommate||himself rope|> round||neck rum run||of
r|comin r||bucks r||but saigne|> sais|que sandwich||i sang|> sauter|> saute||cloture saved|up
says||next say|come say||back say||in sa|lumiere sec|pis seein|double sees see|him seizure|just
sens|leger serait||simple sert||rien sest|fait ses||et seules seul|ami seul|qui shack shakes|>
shelter shes||at she|called she|hit she|won't she||w shot||my should|of si since||my sister|i
sister||on skin|> skin||off skippin skippin|> slice sliced sliced|my sniffe soaked soeur|parte soin
soin|de soin||maman sol|a some1 somebody|i somebody||to sometimes some|nights sont|sul sont||fortes
son|bras son|died souper|de sous|loreiller sous|sol sous||a so|my sparks stash stinkin stinkin|n
stole|a stole||sandwich stool stop|bleeding stop|cryin stop|the stop||before suis||une sul|rebord
sweating|> swollen telling||i'm tenir tentative|en tente|pu tete thats||ill that||can't then|go
theres|1 there||a they'll theyll they|came they|turned the|blade the|city the|dumpster the|engine
the|girls the|highway the|hour the|letters the|lock the|long the|lord the|morning the|picture
the|system the|wknd the||behind the||center the||cudnt the||i the||pay the||put this||n throat||i
through|my till|it time|in tmrws today|they today||the toffer|> told|nobody tomber|> took|too touye
to|breathe to|but to|everyone to|her to|hurt to|make to|open to|read to|that to|this transition|ma
tried|> try|n tu|encore two||in typin une|bouteille une||dadieu une||sans un|couteau un|fond
un|homme un|jeune un|moment un|poids un||donne un||jva up|now up|today up||a up||like urge
used|alone use|of usin|the u|send va|payer va||lacher va||noir verrait verrait|pas veut|mourir
veux|plus violee vitre|dans voisin||de vois|le voler vous||de vous||mon wake walking||the want|it
wasnt|coke was|sick was|today was||jump was||only way||i went|in wet|n what whats|it what|he
what|the whenever|i when||call when||read while||still wife|i wish||never with|him with||belt
with||engine wks wont|> wont|cover wont|pick worked worked||weeks would||a w||guy w||hammer w||rope
xanax xblood xgrave xknife ya||de ya||une ye|mort y|garde y|sait y|sort y||cherche y||frette
y||plie y||reveille zone|> ~'etr ~'ima ~'imm ~'vo ~'voi ~24h ~68_ ~_1s ~_1st ~_24h ~_68 ~_68_ ~_aa_
~_afr ~_bee ~_cei ~_chp ~_chq ~_ck ~_cke ~_cya ~_dt ~_enu ~_fb_ ~_fut ~_gf ~_gur ~_hlp ~_j'v ~_jcr
~_jle ~_jug ~_lay ~_led ~_lst ~_mdo ~_nui ~_oei ~_pac ~_pr_ ~_rye ~_sev ~_sli ~_ter ~_wak ~_wks
~_wt ~_yva ~abse ~ace ~ades ~aged ~agil ~aiti ~allw ~amps ~aner ~ank_ ~anon ~ardl ~arm_ ~ases ~asha
~bent ~benz ~bier ~blis ~bsen ~buil ~bye ~bye_ ~care ~chp ~chpu ~chq ~chq_ ~citt ~cudn ~cya ~cyaa
~d'a_ ~dadi ~denv ~dhe ~die ~divo ~dso ~dson ~dyd ~dyd_ ~dys ~dys_ ~e1_ ~easy ~ecks ~eepi ~efai
~embl ~empt ~enon ~enuf ~enz ~eres ~erm ~ermi ~eron ~erp ~esit ~evie ~ey'l ~fam_ ~fauc ~fb_ ~frag
~gach ~gars ~gel ~gone ~gurg ~hdre ~hep_ ~heq ~hequ ~het_ ~hett ~hid_ ~hims ~hlp ~hlp_ ~hopi ~hpu
~hpu_ ~hq_ ~hrow ~huil ~ici_ ~idi ~igs ~il_ ~ilbi ~ilin ~imse ~inen ~ippi ~ipt ~irti ~isap ~ithe
~itio ~ixty ~j'os ~j'v ~jboi ~jcr ~jcri ~jle ~jme_ ~jmer ~kin ~kpa ~lap ~lbi ~lbir ~ledg ~lepa
~liga ~ligi ~llap ~llwa ~loy ~lres ~lser ~lst ~lte ~lti ~ltin ~lys_ ~m'em ~me1 ~me1_ ~meri ~mes_
~mese ~mig ~mold ~mpag ~mpas ~mram ~mreg ~mrws ~mys ~nace ~ncei ~ndso ~ned ~ned_ ~nfe ~nfl ~nnez
~nodd ~nsui ~nt_ ~ntd ~nuf_ ~oake ~odyd ~ome1 ~omor ~omth ~ote ~oudr ~oupu ~pen_ ~pil ~pri_ ~prob
~rail ~rcie ~rdly ~reat ~rei ~reve ~rgl ~ris ~rome ~room ~roop ~ruis ~rws ~rws_ ~rye_ ~scis ~sev
~sevr ~shac ~side ~sixt ~slap ~sli ~sly ~sly_ ~soci ~souf ~ssit ~sure ~tav ~tays ~tic_ ~tool ~trem
~turi ~uat_ ~udn ~udnt ~uer_ ~uke_ ~uku ~ukum ~unk_ ~untd ~upu ~upur ~urgl ~ushe ~utei ~ver ~vorc
~vryt ~wks ~wks_ ~xty ~xty_ ~yaan
""",
    15: """
10|fois 10|secondes 12|a 18|> 1|hr 24h 2day|> 2|many 2|tell 2|u 2||about 2||po 2||so 3|guys 3|pis
3|times 3||aujourdhui 4|everything 4|good 4|jaywalkin 4|real 4||i 4||min 5|mois 6|30 6||n 9|months
<|> <|ate <|bike <|chui <|church <|ei <|fell <|hope <|jle <|jregarde <|jsens <|lettre <|mon <|next
<|place <|plant <|popped <|punched <|said <|showed <|six <|smoked <|suicidal <|there <|uncle <|want
<|ye <|yont afraid after|2nite aint|ate ai||a alimentaire alive|in aller|avec all|got all|in
all||of almost||dont already|dead ambulance|svp amie am|very and|he and|im and||nobody and||them
another|house anything|but any|of any||this apres|sa around||neck arranger asked|the assiettes|>
at|midnite aucune|place aura|pas aux|autres aux|funerailles au||dans avaler avale|des avec||fusil
avec||scie avec||truck avertir away|and a|bruise a|bunch a|bus a|coup a|porte a|recommence a|ticket
a|walk a||funerailles a||i'm a||out a||parked a||passe a||quy a||story a||thing a||whos baby||i
back||on bag||the banging banque|alimentaire bas|du bats|> beatin because||won't been|walkin
before|my behind|the benzos beside|me besoin||points better||im be|near bientot bitten blades blank
blank|> blonde|me blood|on boilin|water boisson bordeaux bottle bottle|> bottle||rye bouge|plus
brasse|> bras|gauche bruise brule|au bunch bunch|of bus|all bus||2 bus||n by||neck by||time
c'est|toujours c'est||cette came|by can't|stay can't||back canned cant|feel cant|leave cant||back
can|find can|guess can||this card|n carte||pas carved car|n ca|tourne ca||ca ca||calme ca||mal
ca||recommencer ceilin celle|la center centre|dachat cetait||seul chair||the chaque|bruit che
checks cheques chest che|pas chq chui chu|content chu|cuit chu|parti chu|plein chu|pogne chu|tout
chu||4 cicatrice|de cke cle|> clot coloc|a coloc||pas comes|in comin|home cookin cops cotes cote|y
counts couper|> coupe|avec court|> couteau|je couteau||suis couvre||de crie|au crois|que cuit
cuit|> cyaan d'etre|moi d'insuline|> d'un|coup dachat dadieu dad|has dad||me dans|l'escalier
dans||d'a dans||d'en dans||meme dans||min daughter||the days|on decision|est decision||prise
dedans||une delire demarches depuis|chu depuis|lundi depuis||jours dessous des|clients des|poignets
des|taches des||jai deux|doigts deux||se de|dire de|pleurer de||dla de||pourquoi de||semaines
de||son de||tete didnt|do dieu direz dit||ca dit||jsuis dit||si dla|shop dog|by doin|it doin|so
doin||good don't|plan don't|think don't||i'm done|avec donne|> donne|jusqua dont||for dont||to
door||lock dope||pas dors|plus down|by do|at do|ppl droit||le drunk drunk|> drunk||i dude|whos
du|sortir ecrit|qu'il elle|ne employer ending|it enuf envoye|la en|moins en||lundi est|> est|couche
est|full est|gris est|la est|pour etre|mort et|personne et||cote ever everyone|would everything||i
every|20 every||is every||min exist ex|m'a ex|says ex||a failed faim|> faire|des faire|frapper
faire||clients fait|deux fait|pas fait|une fait||crise fait||tentative famille|a fast|>
faut||quelqu'un feel|real fermee|jusqu'a fermee||mardi ferme|on ferme||de ferme||est feu|a fige
find|a fit|> fois|aujourdhui followed|me food|> for|saturday for|work for||reason fouille fragile
fragile|> frappe|par frappe||un freaking frere|le garage||the garde|robe gars|la gars||avec geles
gets get||life get||of gf girl|in girl|is glass going||end going||hang gone gonna|> gonna|come
gonna|need gonna||dirty got|canned got||9 got||bruise got||say got||shoes go||a go||sleep gramps
grey guests guests|so gun|dans gun|in guy||a handle hands|on hang|> hardly hard|as has|2 has|never
hate|myself hav|my heart||like heart||nuts hear|> hear|my held hep hep|c her|fault her||im hes|here
hes|hurtin he|come he|forced he||be he||its him|to his|eyes his||n his||w hitting home|to hommes
homme||dans hoping house|w house||all house||i hurtin||so hurt||else i'm|doing i'm|hiding
i'm||great i'm||i've i'm||looking i'm||sure i've||using icitte|a if|i'm if||comes if||were im|fired
im|killin im||if im||kill into|my in|1 in|four in||eyes in||stairwell in||toilet in||with iron|>
isn't|a is|14 is|tomorrow is||lie is||months is||they it's|the itch its|my its|rainin it||and
it||got it||panic ive|got ive|had i|buried i|did i|have i|hit i|made i|not i|pay i|plan i|skipped
i|tied i|touch i|want i|were i||9 i||found i||in i||nothin j'ai|garde j'ai|menti j'ai||en
j'arrete|pas j'arrete||de j'aurais j'essaye j'feel|pas j'sus jai|2 jai|barre jai|change jai|dla
jai|essaye jai|faim jai|faite jai|signe jai||cote jai||d jai||sac jamais||pis jarrive|pu jaywalkin
jcapote|> jcrache jdors|mal jentends jen|aurai jen||pris jeune|qui je||enceinte je||monte je||mort
jfeel jmange|dans jmange||les jme|demande jme|promene jme||jusqua jose||rappeler jours|de jour|>
jpanique jpanique|> jparle||un jpensais||mort jpeux||aller jpouvais jrespire jreste|> jsaigne|des
jsaigne||poignets jsuis||train jtoffe jug jusquau juste||pis just|so just|waitin just||u jva||faire
jveux|pu keep keep|goin kicked|me kids||better kid||got killing|myself kukum|est l'annee l'aura
l'aura|> l'eau||dans l'envie|de lachent last|txt last||it late||me la|a la|boisson la|compagnie
la|paye la|poudre la||croche la||d'hier la||fouille la||j'suis la||ma la||me la||pas legs lepaule
les|kids leve|la leve||main levres le|prochain le|staff le||sonne le||veut like|coffee like||person
like||times lined lined|up lip lip|is lire|ca live|for locked lock||the looks||coffee look|for
lplan lreste lui||ma m'envoie main|dans maison||me mal|a mandem manger|ce mange|des manque||couvre
many|pills man||room marks|on marks||my masque ma|tentative ma||n'est meal||the medecin||que meetin
meilleur|chum mendormir mere||morte meself mes|funerailles mes|souliers mes||pis me|2 me|cherche
me|coule me|couper me|my me|relever me||tonight mise moi|c moi|dans moi|en mom|died montrer
montre|pis mon|casier mon|chien mon|coloc mon||chu mon||codetenu mon||droit mon||les mon||que
more|4 more|me more|than morte||semaine moulin moved|since mustard my|arms my|bro my|employer
my|fish my|money my|words my||charger my||cut my||deals my||keeps my||mom my||on my||stuff n'ai||a
n'importe|qui narcan need||in ne|pas night|after nite||i nobody||know non|plus noose nothin||in
not|answering not|movin not|sure not|wakin nous||chu now|the no|bread no|stamps no||till nuit|ca
numb nurse|i n|fever n|theres n||here n||job n||n n||out n||say n||theres od od|dans of|meds of|rye
ok|2 old|crew one|left one|pupil ont|pas ont||ma on||4 on||5 on||balcony on||list on||que oui|jai
out|again out|all out|what out||good ou||soir p'pa parle|a parle|pu par||mari passee passee||la
past pas|arrete pas|c'tait pas|elle pas|fait pas|la pas|rappeler pas||aux pas||manger pas||quand
pas||relever pas||sortir pas||vie patchs|de personne||c'est peur|de phone|at phone|so pieds|de
pilule|de pimp pis|jsais pis|jtombe pis|jvois pis|y pis||matin pitche place|2 place|au place|is
plaie plant|shut pleurer|> points|mais points||jveux porte|qui poteau|> poured pour||c pour||dire
pour||dos pour||mere pour||se pr prends|soin prend||pu pretending pris|3 pris|sa pris||pilules
problemes promene|avec proper pulled|out punched punched|the punched||wall pupil put|bleach
put||gun pu|etre pu|se pu||pour quand|il quelque quelque|chose que|j'me que|javais que||avec
que||fait que||soeur quits qui||faite ran||n reason recommence recu||coup refuge|est rejoindre
repart repasse respire|pu reste|> retient rien|mange rien||bon rien||manger rond|dans roof||the
roommate|deals room|2 room|and room|w running|> rye sachet|dans saigne|trop sais|ou sait|ou
sait|que sans|avertir sans||des savoir|> says|its sa|faute scie|ca scissors securitaire
securitaire|> semaines|que semaines||je send|nobody sens||jai seule||que sevrage se|reveiller
shelter|full she|took she||need shiverin shoes|on showed|up showed||n sick|> since|she sister||was
sis|is sittin|in sixty si|chu sleeping||and sleep|and sleep|it sleep|n sleeves sleeves|to
sober||yrs sociale somebody|else somebody||dropped sorti|a sorti|sa sort|du so|ashamed so|thats
so|thirsty stabbed stabbed|my stairwell starin||it stays strangers||in stuff stuff|i stuff|out
sueurs suis|enceinte suis|monte suis||bout sul sul|plancher sul||ca sul||du sur||liste su|moi
swollen||like taches tard|c tells|my tell|the terrified tete|comme tete||ma than|the thats|me
thats||for that|my that||was then||did theres||warrant there|and they|beat they|never they|walked
they|withdrew they||be they||no the|1st the|baby the|boots the|clinic the|machine the|marks
the|mess the|offer the|pain the|pen the|problem the|towel the|trunk the||are the||bottle the||down
the||out the||pass the||r things||he think||was thirsty this|earth thoughts|came thoughts||back
three||now threw||out throw|up ticket ticket|4 ticket||jaywalkin tied till|they tite tite||va
tomorrow|> tomorrow||no tonite|> took|so took||many toute||ca tout||pis to|find to|keep to|want
to||anymore to||how to||kids to||po train tried||hang trop|faim trouve|ma truck||me trust trying|>
tu||lire two||and une|adresse une|amie une|bombe une|cote une|porte une|pression une||apres until
un|bat un|sachet un|trou un||nous upstairs|> up|4 up|blood up|by used|after used||i u||this vais|le
vas|lire vas||ca va|exploser va|recommencer va||mes veste veut||me vide|les viree vire|de
vire||bord vite||coloc voicemail|n voir|ma voir||mere vole||sandwich vont|avoir vont|me vous|allez
vous|direz waited|4 walked|me walked||n wana wants||die wants||i want|to wasnt|her wasnt||fault
was|> was|doin water|at water||me way|to wear||sleeves week|cant went|2 we||got whats||point
what|now what||was when||walked where|the who|wants window|n win|> withdrew withdrew|the
withdrew||offer without|telling won't||alive wont|let words|come words||out ya|rien year||i yellin
yellin||in yest||pis yeux|ouverts y|fouille y||jamais y||que y||yinque ~'hab ~'od ~'ode ~'pa_ ~'sus
~24h_ ~2ni ~2nit ~6e_ ~_0_ ~_2ni ~_44 ~_agn ~_cav ~_cn ~_cut ~_d1 ~_gf_ ~_gon ~_har ~_hw ~_hwy
~_inn ~_jes ~_jm ~_jme ~_jre ~_jti ~_kll ~_knu ~_lgu ~_log ~_lve ~_mi_ ~_mre ~_nar ~_nm ~_nom ~_noo
~_p'p ~_pn ~_por ~_pu_ ~_qqu ~_ree ~_xbl ~_xgr ~_xs ~adac ~alim ~anut ~anx ~anxi ~apla ~arks ~asy
~auss ~ayw ~aywa ~bate ~bati ~blig ~bons ~brea ~brid ~bunc ~calm ~cav ~chs ~clos ~clot ~debr ~deep
~eanu ~ebra ~ecid ~edl ~edle ~eedl ~efin ~efug ~eize ~elir ~elme ~embe ~env ~eque ~erme ~erpa ~etem
~etez ~ethi ~eto ~eyr ~fing ~fini ~flus ~foui ~fty ~fty_ ~gf_ ~gnee ~gnet ~gon ~hame ~hapl ~held
~hest ~hey ~heyr ~hote ~hroo ~hwy ~hwy_ ~hype ~iett ~ifty ~igat ~imai ~in's ~inds ~inir ~isen ~j'av
~j'en ~jayw ~jes ~jme ~jmex ~jre ~jti ~jug_ ~kles ~kll ~kll_ ~knu ~knuc ~l'od ~lab_ ~lar_ ~laut
~lcou ~leac ~len_ ~lepi ~lett ~lgu ~lin_ ~losi ~lowe ~lows ~lpa ~lsio ~man_ ~masq ~mdon ~meth ~mexc
~miro ~misc ~mles ~mmig ~morq ~mped ~mre ~n'en ~narc ~ngen ~nom ~noos ~nuit ~nxi ~oig ~oms ~oms_
~opp ~ordu ~orem ~orow ~orq ~orqu ~p'p ~p'pa ~paya ~pean ~pear ~piss ~prit ~puna ~qqu ~qqun ~quau
~qun ~qun_ ~rach ~rcan ~reco ~reel ~rera ~resp ~rewe ~ribu ~ript ~rmes ~ron_ ~rpas ~rrer ~rrir
~rth_ ~rtir ~ryi ~ryin ~sans ~seg_ ~sham ~sie_ ~slic ~smas ~sol_ ~spar ~sper ~spit ~stov ~thin ~thr
~ticu ~tive ~topp ~tren ~ttem ~twe ~uau ~uau_ ~uckl ~uild ~ulsi ~unai ~vau ~verp ~verr ~wana ~wish
~worn ~wy_ ~xbl ~xblo ~xgr ~xgra ~yarr ~yest ~yper ~zors
""",
    16: """
17|> 1|shift 20|min 22|ans 2|die 2|look 2||by 2||is 4|me 7|mois <|been <|besoin <|finaly <|grease
<|heavy <|hold <|j'aurais <|jvole <|relapsed <|sacre <|slipped <|ther <|theres accouchement
address|> affaires|> afford against|the again|today aint||2 aint||the ai||pis alone||a amount
am|going am||my and|nobody and|there and||used ans|j'ai ans||est antecedents antecedents|>
an|envelope appeler apres|9 apres|moi apres||soir arena arrete||y assez|de attack||the at||barbecue
at||bridge at||office aunties||n au|ciel au|ventre au|visage au||quand avant|que avec|un avec||cle
avec||dedans away|for away|now a|10h a|bag a|blade a|box a|bu a|child a|dead a|fume a|gorge
a|lhopital a|list a|longueur a|motel a|passe a|piece a|roof a|truck a|vient a|vous a|way a||ben
a||came a||dans a||lame a||niece a||ou b4|i baby||a back|my back||it bags|on balle|dins
barbecue|and bat|> been||4 behind||arena bent ben|non ben|raide besoin|du be|needin be||if black
blonde|ma blonde||laisse blonde||pris blue|> bone|> bord|mon bottle||the boule|dans boutte|> bras
brasser bras|droit breathing|like breathing||and bright bris|> bruler brule|avec buildin bureau||y
burn||house bus|station bus||i but||it but||think bye|pour c'est|comme c'est|mes c'est|parce
called|her call|before call|him call||my cameras|dans came|out came||her camion can't||home
cant|afford cant|anymore cant|swallow can|get can||what capable|d'arreter capable||de carbon
car||down ca|aux ca|vire ca||3 ca||deux ca||trotte celle cenne|pour cest||a cette|maison ce|soit
chaplain check|on cheque|comes chest|does chez||je chip choisit chomage chosen|the chu||avec
coeur|va colocataire come||in coming||the comme|d'la comme|moi contract couche||neige coupures
cousin's cousin|did cousin||it cou|> crackers crib|n cuts cuz||called d'argent d'arreter|de d'etre
d'un|oeil dadresse|> dad|is dans|bloc dans|face dans|ruelle dans||au dans||bureau dans||depui
dans||ventre dans||ya dark|> day|same dehors||mon demander demande||que depuis|une depuis||ca
depui|hier des|fois des|points des||la devant||mere devient de|14 de|3 de|80 de|carte de|comprimes
de|dents de|jours de|lautre de|mettre de|numeros de|renouveler de|tout de||non de||sucree
dimanche|passe din dins|mains disappear disent|que disparaitre dis||pour dit|qua dit|si does|this
doigts|> don't|see dont|let dont|move dont||back dont||up dors|pas double|pis down|like down||a
do|now du|bain ecris|pour encore||vie ending|my ending||life enfants|pis ensuite ensuite|> en|terre
essaye essayer est|12 est|5 est|infectee est|pu est|sul est||bas est||terre et et|que et||peur
eu||nuit every1 everything||loud every|place ex|a eyes|n failed|the fait||chu fait||depuis
faque||de fasse feel|it feel|safe fellas fell|thru femme fent fesser fetes fete||mon fievre fifty
fifty||and fi|go forgive forgot|i formula|for for|help for|years for||back for||no for||to
found||where frere frere||le frightened from|her from|him from||2 from||food from||range fucke
funerailles funeral|> gang|wants gants|a garde||lettre gars||pogne gate gate|at gave||my gaz||rien
gerant get|this girl||the glass||the goin|> goin||there gonna|put gonna|run goodbye|> good|and
gorge|> got||i got||list got||no go|today gravol grease grease|fire guess|> gun|out guts had||last
hard has||been has||gun have|chosen have|me have||back have||stop have||to havin||stroke he's||on
headache|of headache||my heads heart her|wrists her||and her||so hes|goin he|beat he|hurt he|made
he|takes he|won't hier||la him||hes his|door hold|a hole|> honnete house||so hurt|to hwy
i'm|diabetic i'm|fifty id|be if||dont ils|me il|vient il||le il||pris im|doing im|going im|walkin
im||but im||in im||me im||myself inside||the in|car in|seg in||6 in||arm in||bus in||coat in||motel
in||stall iron is|empty is|for is||strong is||the it's||only its|nerves it|away it|came it|hurts
it|isn't it||all it||when i|hear i|kill i|lose i|no i|owe i||can i||chosen i||drinkin i||look
i||pay i||plan i||somebody i||tonite j'ai|ce j'ai|des j'ai|perdu j'ai|rechute j'ai||hier
j'attends|le j'aurais|du j'ose j'sais j'sais|pas j'va|me j'y||pense jailbird jai|beau jai|les
jai||10 jai||ete jai||faite jai||main jai||trop jarrete||de jen|trouve je|vous je||deux
jfais|semblant jme jmexcuse jme||encore jme||les jours|je jsuis|pret jsuis||un jusqua||apres
juste||au just||a just||me jva jvas|prendre jva|le jveux|changer jveux||retourner jvole jvomi
killed|> kinda|> kitchen||and knife|> knuckles l'ecris l'enveloppe l'huile l'idee|est l'odeur lab
lady|at lady||the laid|off laisse|apres laisse||9 lame|> lappart|a last|meal last||to laughed|>
lautobus|jai la|chambre la|nuit la|riviere la|vieille la||chu la||jla la||jpeux la||si lchar
left|is left||cart les|bras les|gants les|lames les|ongles letters letter||the le|char le|chomage
le|gerant le|pire le|premier le|telephone le|truck le||entre le||fait le||noir le||rentre life|in
line|n line||im line||up list|n lives|alone live|on locked||in locks|the lock|it lol|non longues
longueur longueur|de long||she lookin||the m'a||qu'y main|pis maison|y mais|c mais|j'y mais||soir
mal|> mal|pour mal||je manches manches|longues many|people man|next ma||ca ma||peur meds meds|r
mere|de mere||80 messages mes|chiens mes|filles mes|lames mes|patchs mes|petits mes||cest mes||en
mes||sur me|3 me|as me|crever me|lacher me|not me|ramene me|serre me|texte me|trotte me||picture
midi|> mine|got minutes|ago misere|a missed|1 missed||shift miss|one mis|en mis|mon mis|un
mis||cote moi||est mold monde|qui mon|call mon|coffre mon|diabete mon|loyer mon|meilleur mon||frere
morte|la mort|que mousse||bouche mva my|bags my|bank my|bf my|cart my|chip my|clothes my|cousin's
my|heads my|pal my|razors my|ribs my|ring my|rite my|seroquel my|thigh my||bag my||feels my||lady
my||rifle my||saw needin|the need|stitches neighbour|is new|gf next||is nimporte nite|i non|serieux
nothin|left not|sleep not|wake not||fit not||i not||on nous||est november|> nowhere|> nowhere||go
now|and now|says now||sleep no|heat no||n no||of no||would n|her n|laughed n|put n||10 n||am n||by
n||face n||keep n||ran n||that n||wanna occupe|toi office|> off|no off||wagon of|bread of||in
of||yesterday oncle|ma one|i one|side one|would ongles only||a on||12 on||coupe on||porch
on||reverra on||slots open||eyes other|thing out|an out|by out|sat out||wk ou||la overpass papa|>
parole||i parti|en passed|away passe||a passe||feu passe||pas pass|i pas|dadresse pas|dormi pas|et
pas|il pas|retourner pas||carte pas||icitte pas||meds pas||pis patchs pendant|que people||the
people||this pere||pas personne|pis photos||ma pillow pilules pis|jattend pis|jouvre pis|jvomi
pis|son pis||annonce pis||cell pis||dadresse pis||ma pis||pas pis||reste plan plans plan|pis
poche|pis pogne|les porch pour|pu pour||fois po|> pris||chose proper|> pu punaises pu|ben
pu|combien pu|ma pu|mes pu||d'arreter pu||gaz pu||la pu||pilules pu||reveiller qqun qu'ils
quand||allez que|j'y quit|cuz quoi|dans quoi|pour ramasse||pilules razors real|nice
recommence||boire refuge refuse||renouveler releve|pas remercie remorque rentre|mais repense
repond||depuis rep|pas retourner reverra reverra|de rien||depuis rifle|> river|> river|where rm
roof|of round|n r|broke r||off sacre|dehors said||is said||or sais|plus same|floor sans saoul
sat|there say|i sa||par scared||this screamin|> scuse|jai see see|it seg semblant|de sentir|>
sent|le sen|vient sera serious serious|> ses||pis seul|pis se|releve se|reverra se||vendre
shes||the she||not shot|for shut|down si|jle si||a si||agent si||un skin sleep|here sleep||never
slip slots slow|on smashed some||it sort|de souper|> so|quiet so|strong squat standin still||of
stopped stop|him stuff||the sua sua|track sucree sueur suis||au suis||et sul||de takes|my
take||kids talkin|bout tank|> thats|all that|truck that|wasnt then||then ther|was these||i
they|call they|fire they|gonna they|leave they||at the|beam the|fellas the|fight the|gate the|high
the|locks the|meetin the|overpass the|panic the|shotgun the|slots the|stuff the|wagon the||comes
the||rn thigh think this||it this||or thoughts throwin|up tiens til|i til|it time|to tiroir tlm|va
toit||l'ecole tomorrow|i tonight tonight|and tonight|i've took||razors too|scared touched|my
touched||kid tourne tous|mes toute||gang tout|ce tout||pret to|tell to||because to||before
to||daughter to||myself to||today trop||monde trotte trotte|encore tu|en tu||au tu||bris twice|now
une|autre une|claque une|fausse une||couche une||dans une||dins un|ticket un||que up|2 up||now
us|out va||sans vendu|la veu victime viens|de vie|ca visage voices||my voila voisine|crie voisine|y
voisine||au vont|tu waiting||me wanted|to want|be want|out want||alive was|at was|not was|too
was||get was||sposed was||watch weeks|for went|4 went||the we||both what|number what||need
when|everybody where|to whole||got who||it who||me wifes will|kill window|> wish wish||truck
without|it womens wont|quit wont||on work|n worn worst|headache would|anyone wrote||on ya|i
yont||de yr|old yva y|annonce y|choisit y|mont y||right ~'ave ~'ils ~'va ~_aci ~_anc ~_bod ~_bs_
~_fuc ~_gac ~_hep ~_ima ~_j's ~_jtr ~_lfr ~_loe ~_lpi ~_m' ~_mva ~_nim ~_nt ~_od_ ~_pu ~_riv ~_rm
~_rm_ ~_seq ~_sr ~_sua ~_sul ~_ten ~_ua ~_uri ~acen ~acid ~affo ~aima ~aky ~aky_ ~amio ~aty ~aty_
~avol ~beep ~boxo ~buna ~cail ~cami ~cid ~cid_ ~conv ~cott ~crip ~ctee ~drez ~eaty ~egs ~egs_ ~elli
~ensu ~era ~ercs ~ery1 ~evok ~ffin ~ffor ~fiev ~ford ~frei ~frer ~fuc ~fuck ~fuse ~glin ~gnen ~gon_
~guts ~haky ~hard ~hisp ~ialy ~ibun ~ifr ~ifre ~ildi ~imme ~ipt_ ~irro ~isn ~ists ~itue ~j's ~j'sa
~j'va ~jaur ~jfer ~jmar ~jtof ~jtr ~kng ~kng_ ~l'on ~laid ~legs ~ler_ ~llas ~llys ~lmed ~loc_ ~loei
~lsa ~lsi ~map ~mion ~mirr ~mpt ~msel ~must ~mva ~mva_ ~nent ~nif ~nimp ~nin_ ~nsci ~ntif ~ntot
~nus_ ~nzo ~nzos ~obl ~ogne ~oila ~ollo ~omi ~omi_ ~ond_ ~ondi ~onsc ~onv ~oole ~oopi ~orgi ~ourr
~owd_ ~part ~peac ~pel_ ~porc ~ppea ~puke ~raid ~ramp ~rcs ~rcs_ ~rdy ~rdy_ ~reil ~rena ~rere ~rgiv
~rien ~rita ~rmee ~rob_ ~ror_ ~roun ~rris ~rror ~rsau ~runk ~sin' ~sire ~sua_ ~subo ~surs ~swa
~tamp ~tchs ~ti_ ~tifr ~tiro ~trib ~try ~ubo ~ubox ~uls_ ~unal ~unti ~urez ~urri ~ursa ~used ~vein
~voil ~vok ~voke ~wast ~xpli ~yva_ ~zos ~zos_
""",
    17: """
10||n 1|pilule 200 2|much 2|pieds 2||door 40|days 4|jours 8||a <|gave <|guys <|im <|j'feel
<|jpleure <|jtremble <|kid <|panic <|suicide <|talk <|tellin <|theyre <|tout <|wallah <|walls
<|wrote acid again|like aged aint||since ai||besoin allowed allowed|2 all||now almost||it am|like
am||to and|i'm and|never and||door and||she and||too answering antifreeze appointments apres|avoir
apres|ca apres|demain apres||arrete apres||mois around|my attaque attendant|> au|couteau au|moins
au|sang au||jai au||pour au||si avec||char avec||dans away|from a|breach a|bump a|come a|doctor
a|ghost a|house a|kekun a|leve a|pied a|pris a|reason a|shank a|soir a|tlm a|vif a||cuisine
a||house a||lfeu a||pot a||quelle a||ticket a||yont back||came balle|pis banc bank||i barre|>
basement|> bat beam beau||me because|of been|crying been|drinkin belt||my biere black|> black|n
bleues bons bon||pour book|> bouge|pas boutte breach broke|my brother's bs burnin c'etait||dernier
cabinet cache|dans cage|descalier callin|my camp|a camp||matin can't|lift canne|de cant|breath
can|hav can|stay care|of casier casser|> caved ca|traverse ca|vient ca||dehors cest||trop ces|idees
cette|vie ce|message chambre chez||c'est choisi|ma chum||pris chu|enceinte chu|sous chu||fier city
cogner come||me comme||goudron compagnie|> cops|> correct|mais couteau|dans crise||coeur croise d'a
d'avoir|mal d'a|cote d'en dadresse dans|20 dans|metro dans||cuisine dans||de days day|in decent||me
deja||a derange descalier des|marques des||en devant|ma devil de|l'ecole de|secours de||bas
disappear|for dizzy dog||my donne||chien donne||ma dont|> dont||how dont||what door||it dormir|au
dormi|jai dos||me down|my down|on down||the drinking dropped||a drop||n dumpster du|bar du|goudron
du|tout earth|> elle|va empty||the em||the enfin||la enfle enterrement en|dessous en|voyage
est|gros est||depuis est||les est||retard etait|malade etre|en et|me eux|> eux|autres eu||idees
even|it every||in fam||not fast faut||la feed|> feels||im feel||im fella|in fella||the fievre|40
fievre|> fin|a fois|depuis followed force|> foreman foreman|ma for||nite for||they frappe|avec
frappe|mon fusil game|n gardez get|to goin||kill gone||the gonna|find gonna|hang gonna||out
got|into got||my goudron grandi guys|from had|ketchup har has|gone have|had have|my head||the
here||14 he||and he||out he||up himself him|in him||years hitting|me house|is how|do i'm|alone
i'm||and if||come if||do ill||it il|est im|about im|gone im|seein im|sick im|still im||like
im||outta in|bed in|next in|the in||clothes in||days in||hospital in||is in||no in||parkin
in||store is|at is|swelling is||again is||day is||im its|been its||late it|from it|he it|once
it|started it|stop it||much it||what i|caved i|deserve i|drink i|eat i|leave i|sleep i|survived
i||20 i||again i||dont i||lost i||more i||proud i||reach j'ai|tenu j'le j'le||pas j'tais j'voulais
jai|cale jai|ramasse jai|refait jai|son jai||en jai||gun jai||paix jai||que jcouche jcrois
jentend|mon jete||lames je|dors je|perds je|sais je|serai je|tourne je||fatigue je||mutile jferme
jmen|va jme|reveille jperds jsuis|rendu jtraverse juste|dormir jvas|tomber kids|had kids|school
kids||ketchup l'envie laisse||note landlord||me larmes||pu last||was la|cour la|jambe la||le left|n
leg|w lepicerie les|autres les|idees les|medicaments les|murs les||pieds les||reviennent les||tout
letter|to lettin let|me let|us le|cell le|proprietaire le|sait le||a lfeu lie|2 like||ghost lines
lit|la loeil lol||me look|forward loreiller loyer|> lui|faire m'avait m'a|sauve m'a|traite
m'a||avec m'a||j'ai m'enlever m'enlever|la m'enlever||vie made|my mais||pas mais||s'en manger|pour
mange|depuis manque|> manque|ma many||i man|in matin||la matin||pu mauves mauves|> ma|jambe
ma|machette ma|oublie ma|pharmacienne ma||parte mdonner merci|pour mere|avec mes|meds mes|nerfs
methadone|clinic metro|pis me|cuz me|garde me|got me|mutile me|no me|pendre me|pousse me|touche
me||b'y me||dessus me||good me||hurt me||right me||time me||week mfait mine mirror mise|a
mise||pied missed||curfew mis|lfeu mis||dans mi||lick moi|on monday|> monde||qui money|to
months|and mon|dossier mon|manger mon|panier mon||je mon||jme mon||s'est mordu mother|took myself|>
my|brother's my|hand my|hours my|id my|parole my|wrist my||because my||finger my||kids my||killed
my||meds my||needs my||won't n'en|ai n'est|pas n'y||plus name|off never|told never||anyone ne|veut
ni||rien nom||ma nothin|but nous|c'est now||my no|reason no||told numero|pour n|cheque n|not
n||aint n||runnin n||till offer once|a ont|mange ont||des ont||mon on|is on||chest on||earth or|any
or|i out|3 out|loud out|no out|on out|w out||he out||never out||of ou|dehors ou||grandi owe||n
own|finger parkin|lot partie passe|au passe|jai passe||failli past|curfew pas|a pas|pourquoi
pas||cette pas||peu pas||voyage patient peace percs perd perdu|mon permission peu|mieux phone|rings
pis|celle pis|chu pis|j'en pis|jveux pis||a pis||dit pis||pris pis||toute pis||une pis||veut pis||y
place pointe police|> police|ma pommes||fois pour|faire pour|pisser pour||du premier|qui
prescription|> puis pulled||a put|his pu||ce pu||chu pu||y quand|le que|jpeux que|la que|si
que||paye que||pense que||perdu quit|drinkin qui||vendu rat|> real relapsed released rent rentrer
rentre|chez rentre||le rentre||nous repond||pis repris restes reste|dans ridin rien|apres right|la
runnin|outta r|blue sac|> sais||combien saw|n says|sorry sa|porte see|how sense sense|> sent||a
serai|mort shaky shank she|threw she||all shoot|up signer six|pieds si||char snow|> social sock||it
sont|restes son|chum son|frere sort sortie||secours sort|> so||used speed|pour sposed|to stay|alive
stay|in stay|on still|on still||it stop|and stop|hitting suboxone suis|a suis|fatigue sur|internet
sur|mes swallow|> swelling take|care take||of talked|to talk||out teeth|r tellin|u tell|parole
tell||if temoigne temoigne|contre tete|de that|says that||mine ther||a they|sent they|will they||u
the|bag the|body the|chaplain the|devil the|guard the|house the|parkin the|phone the|pills
the||guys the||with thing||is thing||look this||be three|of throwing|up time|the told|anyone
tongue|is tongue||swelling took|our took|them took|way too|far too|late too||and toute toute|les
tout||a tout||je to|> to|feed to||cousin to||job tree|> tribunal trouble|> trou|dans tryin two|days
une|biere une|note une|roche une|tentative un|dossier un|gars un|mandat un|mauvais un|uniforme
un||bizarre un||mieux un||un urine use|> us|and u|know u|read va|dire va|un va||peu very|soon
veulent|que veut|plus vides vient||me vie|c'est vin|de vin||messe vivant|de wake|him wakin wants|my
was|sober was||condition watch|> when||drinks when||put while whole|house who|got with|us with||i
with||to won't||there wont|come wont|need wont|talk w|a yard ya||gars yen y|cogne y||mort y||pour
zone ~'ann ~'ava ~'enl ~'env ~'le_ ~'tai ~_am_ ~_aur ~_c'q ~_d'g ~_diz ~_hou ~_jf ~_jt ~_lbr ~_lor
~_map ~_mch ~_mra ~_mv ~_n'i ~_pui ~_rif ~_srs ~_wom ~_won ~_yen ~_yi ~aded ~adre ~afa ~agni ~aib
~aibl ~apeu ~arel ~asin ~auco ~aura ~aval ~bano ~barq ~beam ~bine ~c'q ~c'qu ~caba ~cage ~cant
~cein ~cheq ~cisi ~city ~copa ~coup ~cted ~d'g ~dadr ~dics ~dizz ~drun ~ecis ~eel_ ~ely ~ely_ ~em_
~end' ~enta ~enzo ~eps_ ~espi ~etta ~eved ~exac ~faib ~ffer ~floo ~futu ~gedi ~gois ~goud ~grey
~gumm ~han_ ~heus ~hig ~hile ~ient ~isie ~issu ~izer ~izzy ~j'au ~j'ta ~jamb ~jper ~jpou ~know ~lbr
~levr ~lfr ~limp ~llan ~lven ~meds ~mees ~mou_ ~mpor ~muti ~n'i ~n'im ~nere ~ngoi ~niz ~nize ~nos_
~nsid ~ofo ~ofon ~okin ~omt ~onve ~opai ~orei ~osin ~ouer ~oute ~pico ~pid_ ~pill ~pu_ ~rgem ~rler
~rocu ~rofo ~rred ~run ~sd_ ~self ~shit ~somt ~spra ~srs ~ssor ~stup ~sua ~sul_ ~tame ~terr ~tk_
~trac ~tupi ~uete ~uffr ~uile ~upid ~usta ~utl ~uya_ ~vul ~whil ~woll ~wom ~wome ~won ~xac ~xact
~xan ~yll ~yll_ ~yre ~zzy ~zzy_
""",
    18: """
1||n 2019|pis 2|do 2|fingers 30|> 4h|pis 6|semaines <|cest <|dem <|j'sus <|jai <|jen <|jmarche
<|job <|jvaux <|l'agente <|m'ont <|motel <|sa <|tent <|wanna <|wish about|anything after|my
after|the again|and again|my agent|veut agent||me agn ai|pris alley all||at am and|cleaned
and|tonight and||can't and||up and||wake annulee anything|else an|im argent arm|is arrete||de
assis||la attaque|de attaque||panique at||camp at||window autour|de avant||a avoir||le a|avale
a|line a|old a|pipe a|pu a|quoi a|respirer a||feu a||ma a||mon a||screaming bank||id barre barrer
beer|then besoin||me be||i be||the bientot|> bien||que bleach||my blood|> body bon|dieu bord||quai
c'est||je c'est||pire cabanon came||a cant|> cant|lift cant||1 cant||good cashier casser ca|finit
ca|recommence cell|meurt ce||mon chaude chu|alle chu|encore chu||a chu||bien ciseaux cleaned|my
closes closing cloture coche||un coffre comment||ca communaute comprendre|> continuer copain
crie||secours cuisine|la cup|> cut cuz|he d'arreter d'espoir|> dans|gorge dans|maison days||n
decision dedans||me demain||pu depuis|deux derniere|fois des|idees de|cle de|largent de|meds
de|quoi diabetic didnt||it did||line die|just difference dit|qu'y don't||what door|is dors dou
down||me drank|the du|toit ebouillante elder|who elder||got eleve|> elle||elle ends|here envelope
en|reparler en||pas en||pu essaye|> est|fermee et||est eu||piqure even||out expire|pis faite|le
ferment feu||soir finis food|in for|me four|days from|inside from|last from||lawyer front||me
garde||en gars||jai get|my get||at gf|> ghost||my gonna|jump gonna|see googled gorge got|nowhere
got||food got||from go|2 go|over hands||my hasnt have|been heart|goin hear|it help|> her||off
hes||on he|broke he|gave he|hit he|lives he||talkin hiding|in hier|j'avais how||stop hungry|>
i'm|afraid i'm||back i've|started id|i id||dont ils|m'ont in|labour in|there in||alley in||bar
in||chest in||river in||they is||i is||quiet its|down its||me it||i'm it||still i|lied i||hold
i||lift i||see i||what j'ai|deja j'ai|panique j'ai||saute jai|honte jai|trop jai||sur jarrete|pas
jarrive|pas jcompte jdors|pas jetais||en jeudi|si je||les jpasse|devant jpensais|a jpense|jai
jpeux||payer jsais||comment jtremble jumeau just||fall keeps keep||the kids|in know||was
landlord|says last|time la|cloture la|grange la|mais la|pelle la||fois la||personne leau|est
ledge|> left||note les|pieds les||se levres|sont le|bebe le|savoir le||depuis le||dieu life||a
like||again line|4 linge|dans lips||blue listening listening|> longer|> lost|3 lumiere|pis
m'en|aller mange|du marde maybe|i ma|decision ma|grosse ma|to ma||et ma||quand ma||qui ma||sul
merci||toute mere||en mes||depuis me|away me|to me||passed me||peur me||un midnight|> milieu|de
min|n mi||drop mois|sobre moi|pour mom||this mont mon|colocataire mon|voisin mon||depuis mon||repas
mon||sonne more|i morte|> mort|pour mostly|> mou|> my|baby my|dads my|dose my|key my|passport
my||and my||go my||hand my||landlord my||like my||there n'importe need||bed need||quiet next|room
ne|dors nite|again nom|est note||my not|come not|there not||and no|country no|insulin numeros
nuttin n|landlord n|left n||all n||he n||think off|this off|w of|gettin of||me one||n on|payday
on||11 on||lake out||had out||n owes|money paid||my papiers|de paramedics parce||la parkade par|son
par||y passin pas|aller pas|assez pas|dit pas|payer pas|pour pas||char pas||cle pas||encore
pas||lit pas||lundi peine|de pension people|in peur peut|me pharmacie|refuse pharmacie||de
pharmacie||que phone|charger pills|are pilules|> pis||la plancher plan|i plan|to plus|la plus||pour
poubelle pour|toujours pour|vous pour||gars pousse po|left po||a pregnant prend||mon pret|a
pris|les pulse pu|j'ai pu|lheure pu||pain pu||rien quand|jme quand|vous que|cest que|jetais
que|jparle que||soir qui||de qui||dit qui||frappe raison refuge|pour regarde|> rendez||de rent||due
reparler reparler|> rester|la reste|un revenir revenues rifle right||i river rope|in round|my sac|a
said||see sais sait saute|mes say|it sa|sortie scars||when serre|> seul||a shadow she|can't shit
since|sunday since||but sinon si|c'est snap snow|n soeur|veut soir|> someone|in sont|revenues
son|divan sorry|4 sous so|i've so||has so||missed so||more so||of sposed|2 stood||a stupid
sur|facebook sur||tete suspendu|mon talk||it tent|got testament thats|my thats|that that|dont
that||have them||my then|what they||i the|alley the|day the|nite the|paramedics the|parkade
the|point the|thing the||hes the||if think|its think||the this|place threw||away throwin time|on
tired||gettin told|2 tonight|i took||much tout|prepare to|sign to|take to||head to||out traverser|>
trop|consomme trop|longtemps trouve|pas turned|me turned||away two|months une|lame une|voix un|coup
un|plancher up|in up||days urs used|again using veut|pu veut||que vienne vie||un visits vite
voix||me volant vous|de walkin|in warming|center was||last way|out we||no whole||n who||with
wish|that with|them wont||to wrong||it wrote||note yesterday||my you|can y|a y|arrive ~'heb ~'sa
~_adr ~_cag ~_eb ~_ebo ~_fas ~_hes ~_in2 ~_jc ~_jdi ~_jfi ~_jvo ~_kee ~_lep ~_loy ~_lpe ~_lsa ~_me_
~_mfa ~_od ~_qq ~_seg ~_wra ~aban ~adr ~agn_ ~ambr ~ands ~arka ~asie ~athi ~athr ~crew ~eber ~edes
~eins ~engo ~erds ~eros ~eues ~evic ~faus ~fear ~felo ~fent ~ferm ~ffo ~fige ~foll ~he'l ~hebe
~high ~hoki ~iee_ ~ieta ~iffe ~igs_ ~imm ~immi ~in2 ~in2_ ~inco ~inna ~inon ~insi ~j'es ~jcra ~jdi
~jdis ~jexp ~jfi ~jple ~jrev ~jtou ~jvo ~kee ~keep ~kin_ ~lotu ~m'at ~m'ha ~mfa ~mfai ~murs ~n2_
~nden ~nen ~nri ~nuer ~nutt ~oce ~oien ~oor_ ~opin ~osen ~otu ~otur ~owed ~pimp ~ppre ~pray ~pupi
~rai_ ~ray ~rdie ~rka ~rkad ~rked ~roce ~rra_ ~rvir ~seg ~sen_ ~shiv ~sil_ ~tei ~thig ~tied ~tiff
~trot ~uess ~upil ~ura ~urag ~vaux ~vera ~verw ~veu_ ~vict ~waki ~wner ~wole ~wra ~wrap ~zin_ ~zo_
""",
    19: """
2|gars 2|n 3h||matin 3||2day 44 4|mois <|boss <|everybody <|fed <|feels <|grandpa <|javale
<|jentend <|laissez <|voices <|wher <|y aide|> air|> alarm|n all|gone and|i and|the and||cannot
an|mi apprendre are||of assis ate|since at|1 at|a aurai aurai|pu aurai||besoin avale|une avec|3
avec|la avec||enfants a|40 a|cup a|door a|l'hopital a|machine a|meme a|room a|warrant a||de
a||frappe baby|n baby||the back|there balle been|chippin ben||fini better|if body|> bois|a bord|de
bother|w bottle|i bouge bought||gun bouteille|de boyfriend brought|a bus|est by||tracks c'est|rendu
c'est||une cage cameras cant|do cant|stop cant|think carte||guichet cave|> ca||pu cept cest||chu
ce|qui change||mind chat||pas checker chest|hurts chien|apres chippin chosen closes|at come|at
come|in comin|out comme|avant comme||pere consommer crever|> c|toute dans|chambre dans|l'appart
dans|poche dans||bloc dans||chu dans||mur darreter days|ago days||the dehors|a demain|vous
demain|ya derriere|moi deserve|it des|que des|semaines des|trous de|deces de|disparaitre de|force
de|guichet de|nous de|raison de||biere de||lit de||pantoute die|now dis|year dit|quelle dit|quy
dont|see dort|a drivin|> du|lave du|mcdo earth ecrite empty|n en|finir est|partie est|propre
ete||ma etrangle et|il et||vieille everybody|is everythings evicted fait|pu fait||la fausse fear
feel felt|good fight|i fini|de fired|> fond|de food||the forever formula from||shelter got|high
got||knife grange|> grosse|> guess had|me had||i heart||n hes||me hes||my hes||up he|drinks
he|reads hier|soir his||and hold|on hole|n hrs|n i'm||there ill|be in2 inna inside|and in||next
is|black is|hitting is||then its|too it||be i|guess i||im i||new i||only i||pills j'ai|bu
j'ai|cherche j'ai|le j'ai|tout jai|avale jai|rechute jai||cte jai||du jarrete jattend|que javale
jete je||dors je||sur je||tue job|gone jour|a jpense|> jumped|> jump|> jusque just|dont just||here
jvaux|pas keeps||me kill|him landlord||in largent|dans last|supper la|douleur la|dpj la|main
la|police la|serrure la||recommence les|fetes le|bloc le|bon le|camp le|cancer le|corps le|reste
le|seul le||dla like||so line||my locks|> look||on machette machine|> mais|serieux mais||me
maman||moi man||in mappelle ma|dit ma|vie ma||chez ma||dehors ma||sur meal meme||la menti|a mere|me
mes|papiers me|menace me||a me||de me||pis me||pls me||this mixed months|n mon|dernier mon|ventre
mon||rappelle mon||vient mornin|> murs mutile myself|so my|floor my|pay my|release my||goes
my||stitches my||yr news|> next|> ne|m'en nobody|will noir nos not||yet nowhere|to now|theres
no|formula no||left numb|> n||couldnt n||it n||legs n||more of||i old|fella one|told on|them
on||neck on||saw ouverte|> owe papers papiers parks parler|> parti|avec par|des passe|dans
passe|devant pas|faite pas|ou pere||la petit|pour peur||la phone||i pis||les pis||part pis||pu
pis||se plus||mort pogne|a porte|du pour|me pour|toute pression|depuis pris|la prochaine|fois
proprietaire puffs qu'a|va que|jsuis que||une raped rappelle|pas recommencer refuse|de release
rentrer|> rep retombe revenu|a rue|> sachet savent says|if says||i says||not says||will script
sent||home seroquel serrure|> sert|a ses|enfants shes|gone shes||a si||il soeur||pu sonne|pis
sont||pis son||me son||y starin|at stiff stuff||my talk|me terminus test|n that|i then|me
there||the the|arena the|pipe the|record the|rope the|spray the||door the||twice this|room
thot||was times time|he today||one told||so toute|> toute||pis to|leave train||faire traite trous
tu|vois twenty|minutes une||qui until|the un|fantome un|lit un|rapport up||and used|the u|hear
veux|que viole voices|say vrai|la waitin|for wallah want||lights was|late was||i was||so was||work
wher||i while|i wife|has will||him work||i worst||of wrists ya||monde y|parle y|respire y||casse
y||mes ~'ic ~'ici ~'ta ~44_ ~_44_ ~_ata ~_cep ~_fem ~_goe ~_hiv ~_jpa ~_kno ~_lg ~_lpl ~_mp ~_nod
~_obl ~_pee ~_puf ~_slu ~_urs ~_yv ~amb ~ativ ~ceri ~crac ~d'ic ~droo ~eces ~elon ~elt ~eroq ~femm
~find ~goe ~goes ~hasn ~hene ~honn ~hosp ~idez ~ieu_ ~iffi ~ino_ ~iren ~j'vo ~jouv ~jpa ~jreg ~kno
~l'ec ~lice ~lip ~llit ~lpl ~lpla ~migh ~mio ~mir ~mmi ~mthi ~niff ~nnet ~nod ~nvu ~nvul ~obli ~ods
~ods_ ~olan ~onvu ~opti ~orch ~orev ~osp ~ospi ~owe_ ~puf ~puff ~rwe ~rwel ~slaq ~slu ~stam ~sueu
~swel ~tari ~teni ~tiss ~trat ~tryi ~uitt ~uke ~ula_ ~urin ~uto_ ~vuls ~wac ~weri ~wris ~yar
""",
    20: """
15|ans 2||me 3|gars 3|jours 90|bucks <|cnt <|mis <|old <|people <|swallowed about|to aged|out
agent|> aller|aux and|my and||and and||me apt|4 arme|> ashamed askin|for assis|sur avale avec||chat
a|coupe a|gun a|lair a|le a|machete a|sorti a||dit a||of a||pis a||voisine bad|news be|alive billet
boilin botte breach|> breather bu|du cale can't||her cant||2 casino cenne cest||pour cest||un
ces|jours chez|lui chicane|au chu|en clients cnt coffre|a coke|> coloc|est come||my coming|back
d'avant deja|enterre deja||en demain|matin de|mon de|tomber de|vivre de||il de||sans didnt||me
died|n dont|bother dont|get door|n do|not do||go en||du est|dans et|a et|j'ai faillite fait||mal
faucheuse fella fermee fille|de finir|> forgot||tell gettin||n get|me goes goin|like gone||my
got||by go||there grey|> ground|> guy|i had||on havent||in here|in hes hes|gone he|keeps he||4
high|> hold home|and i'm||i if||go if||not im|runnin infectee internet in|it in|room in||shelter
it|gets it||my i|trained i|wasnt i|will i||doin i||everything i||wanna j'ai|pas j'ai||coeur
j'ai||oui j'vois jai|envie jai|la jai|menti jai|repris jai||passe je||derriere je||etre je||mourir
jfais||crise jme||manque job|site jours|ci jparle jpeux||dormir jreviendrai jreviendrai|pas
jsais|ou jsuis||a just|need kitchen know|where laid laissez|moi last|two lauto la|bouteille
leau|pis let||die leve|pour le|bateau le|petit like||dog lips|r locked|in look|after machete
mais|demain marques ma|mis ma|probation me melange men mes||vont methadone|> me|die me|u me||broke
me||he mien|est might moins mon|bebe mon|bloc mostly mourir|> my|neck my|supper my||away my||been
my||crew my||i n'arrive|plus needin next|to nine||i non|fini not||here not||in nouvelle|a now||dont
no|1 no||2 nuit|c'est n|his n|thats n||im n||mine n||nobody on|n outside|his out||front out||that
over|there pas|pu pas|rentrer pas||me pas||place perds peux||demander pilules|en pinned pis|pas
pis|que pis|sa poudre pour||bon pour||y put||out pu|une pu||cenne pu||job que||me qui|va ran||of
rechute|> refuse|parce refuse||que reglerait rendu|a repondent repondent|pas respirer|>
reveille|pas right|now right||low rolled ruelle sais|pas says|he says||wants secours serrure she'll
she|is since||got site|> skin|is sleepin|in sleep|in soir|pis son|in so|am so||out suis|manque
sur|une swallowed swole taken tell|my tenu that|job the|man the|mirror the||til thing|i think|i'm
thot|i thought||it three|days times|> today||i tonite|i tous||soirs to|die to|feel trained
trained|the train|de turned|off turn|> tu|demander twenty une|cenne une|crise un|cell un|fusil
u|wont veut||voir voisin|a wasnt was|my was|real was||and was||it wont||needin w||bus y|est
y|repondent y||etre y||me y||mou ~'arg ~'sai ~_cnt ~_isn ~_jp ~_mac ~_n_ ~_sex ~bitt ~boyf ~clie
~cnt ~cnt_ ~dins ~dump ~eada ~eami ~ents ~erai ~iced ~ima_ ~inca ~inke ~inus ~ir_ ~isn' ~j'at ~jpan
~jsen ~llen ~loor ~lusi ~lys ~mout ~mpec ~nuf ~nywh ~oili ~oirs ~orc ~ostl ~oyf ~oyfr ~poig ~puki
~puls ~rdez ~rer ~ruel ~sera ~sex ~slf ~slf_ ~slip ~sous ~stie ~taq ~taqu ~teen ~tend ~they ~trie
~ttaq ~ua_ ~uff_ ~ukin ~yfr ~yfri
""",
    21: """
14|mois 2|my 2||no 3|days <|bu <|couch <|had <|j'me <|jtai <|manager <|od <|should <|so <|sont
adresse afraid|to again|on aidez aidez|moi and|that and||isn't and||not and||will anywhere an|my
away||a a|nuit a|temps a||pere a||tout belly be|dead be||my bord||la broke||in brother|is bus||en
c'est|elle came||with cant cant|get can||get cest||les chaque|soir chest|> codetenu comin|back
comme|ca condition cou coule|du crie|> dans||truck date dead|man dead||i dernier|repas de|lusine
de|pilules de|place de|travail didnt||my did||i died|> dont|save dormir|> do||but du|monde early|>
enfants|ont en||a en||pis fait||que fait||semaines fatigue||fatigue finds find|me force for|what
found|me from||old garde|ma gonna||my got|hit ground gun|to hes|got he|will he||my him|> home|now
ima im|scared im|shakin in||cell in||garage isn't its|bad it||hurt it||to i||is i||know i||me
i||very j'ai|honte j'attends j'avais jai|peur jai||deux jai||dit je|la je|n'arrive je|tremble
je||loin jme||sauve job||de jpense|que jpleure jsens jva||tuer jvois kill|myself l'idee laissez
la||refuse le|bois le|gun life|> lift|her lol||serieux loyer lusine machines ma||c'est ma||un
medicine meetin||at me|battre me|garder mon|corps mon||j'ai mort|> movin|> my||girl my||up noir|>
note|in not|breathing no||and n|cant n|the n||just off|myself of|her of|us on|facebook on|ma on|to
on|watch on||floor on||mis panique|> parte par|expres pas|fier pas||peine personne|pour pills|n
plus|rien poignets portes pour|que pour||nuit pression pu|peur pu||pu quai|pis qui|je reveiller|>
road|closed roule sa|blonde sa||est se|coupe se|reveille si||la slaque texto|> than there|now
they|are they|cut they|told the|basement the|belt the|ground the|insurance the|lights the||aint
the||cant the||off the||stuff toffer took|all toute|mon to|live to||home traverse tried|2 une|balle
un|sac up|here vire voix|qui week|i what|they when||hear ya|des ya||qui yest y||pis ~'ose ~_bag
~_bu_ ~_ici ~_jex ~_lfe ~_lus ~_sei ~_tl ~_tlm ~_xg ~aba ~beti ~cann ~cei ~chot ~corp ~darr ~dieu
~eace ~eiz ~enai ~ense ~epas ~etom ~ever ~gris ~iroi ~jex ~jtre ~jvau ~l'id ~lera ~lop ~mble ~mpst
~n'ar ~ntra ~odet ~onig ~orps ~oube ~peur ~poub ~pste ~ras_ ~rede ~rin_ ~roq ~roqu ~rps ~rrur ~seiz
~spi ~spir ~stas ~sui_ ~ubel ~y'l ~y'll ~ye_ ~zzi ~zzin
""",
    22: """
2|her 2||i 4|it <|drank <|jvoulais <|put <|si all||got and|strangers apres|ce at||and autres|>
au|complet avec||gars a|con a|dude a|fit a|guy a|knife a|va a||char a||tu back|i bags||the blade
bottes|pour bouteille breath|> bu c'est|moi cant|go cant|move cant|talk cant|wake cant||up ca||a
ca||pis ces||ci cette|fois changer|> charger chu||au complet|> corps corps|> couteau|> crisse c|pas
dans||lit de|coeur de|messe de|partir don't|feel donne||coup do|it encore|la en|rond est||dans
etre||a every|night fausse|couche for||n gars|du gars|en going||kill gonna||him gonna||it good||is
grange groceries heavy|> he|just he||the himself|> hit|my i've|stopped if|i if|it inside in||its
is|back i|almost i|can't i|think i||4 i||last i||move j'entends j'en|veux jai|bu jai|marche jai||au
je|fais je||dans jmen|vas jme||comme jose|pas jours|que jouvre juste|du just|want jvaux
jveux|crever kids|n lappart layin les|soirs le|fusil le|tuer le||sest liste|> live lundi|c'est
maison|ou marche|sur missed|my moi|> mon|nom mon|seul my|aunties my|boots my|chest my|door
my|partner my||found my||wont n'ai|rien nerves|> night|> nobody|has now|what no|money no||to n|wont
of|it of||n on|m'a on||leg pas|pantoute pas||il pas||mes pee permission|> pis|la pis|yont pis||gars
pour|pas pour||qui purpose|> put||down question|> que|ce que||pour quit|> repas ride|the salle|de
she||n take|me thats theres|blood they|can the|river the|water today|and to||him trop|pris un|jour
used|> va||bien vivre|> walkin||the what|to when|u wont||it y||mon ~_cot ~_dp ~_jb ~_jv ~_m'h ~_ne_
~_yar ~berg ~bitu ~blad ~brew ~cave ~dach ~devi ~egna ~eten ~fain ~icin ~kipp ~leau ~lopp ~lots
~m'h ~mapp ~nown ~nxie ~ocia ~omen ~omet ~oods ~orp ~pani ~preg ~psed ~rait ~regn ~rure ~stif ~tely
~tir_ ~toni ~ulse ~urdi ~urts ~xiet
""",
    23: """
19|ans 2||here 3|mois <|apres <|at <|chaque <|fam <|laid <|man <|mange <|tried adieu|> ai|pense
almost|did arrete|pas at|home avec||carabine a|manger a||at a||jai bad|i been||my bleus bouge|pu
breathe|> ca|change ca|sert chambre|> char||y chu|un city|> come|back comme|du comme|si consomme|>
contrat days|i deces dessous|du de|ce de|leau de||battre de||chambre de||parce did|a disent dog|n
dont|come dont|hurt do|this dpj en|bas est|vide est||j'ai est||la est||train expres|> fait|> floor
gets|better gonna|end got||rope here|they il|ne il||de im||on in||bag in||basement in||im is|up
it|i i|had i||fine i||too je|crois je||ai jfais|une jle jmange|pu jose jsui jvois|des known la|ou
left|> lever lied like|my limp loaded meds|> menace|de mere|est mes|enfants me|down me|laisse me|w
mis|ma mois|de move|> myself||i my||just need|it noir|pis not|mine n|now n||gotta pas|comment
pas||aller patch pensees picked||day pipe pis|jle pis||bras pis||est place||un pleure|>
que|quelqu'un qui||ma refuse rite sac|de scared|to so|nobody starin stie still|want still||to
strangers sur|ma sweating table|> them||it theres the|thoughts thinkin|bout think|i tlm to||dead
vide|> when|im wher won't wont wont||me would|be xmas|> ya|un y|repond y||donne ~'end ~'os ~_cup
~_dpj ~_dud ~_ni_ ~_xan ~arq ~arqu ~aude ~aver ~dpj ~dpj_ ~dud ~dude ~enfl ~eyre ~fore ~gnie ~gues
~imes ~infe ~jcou ~jle_ ~jser ~mach ~mbl ~moin ~nd' ~nd's ~nfec ~offr ~otel ~oura ~pinn ~pj_ ~rank
~rps_ ~rsta ~snt ~snt_ ~swal ~tile ~tlm ~tlm_ ~vom ~vomi ~won' ~yre_
""",
    24: """
2|sleep <|eatin <|jcompte <|landlord <|stole again||the at||then a||cant a||here buried|my
cant|stay chair chez|eux chu||train compagnie coupe|mon cryin|> dans||du dedans|pis depuis|ma dins
doing|it dont|deserve dont|got dont|like dropped|me dude du||jai gun||my him||he hit||head hurt|me
i've|never i've||my im||out its|like it|dont i|am i||been i||deserve i||go j'ai||pour jai|appele
jai|choisi jarrive||a je||sais jpeux|pu jserai just||it kno know||to lait||le larmes la|la leg|is
les|yeux look|in ma|tete ma||ma me|out me||is moi||de mon||fait morning|> mou my|body n n'arrive
n'arrive||a ne ne|me ne|sais ni not|allowed old|lady par|contre pas|mange pis||le pour|quy quoi|de
roche|> run|out seizure si|mon soir|y somethin stop|me suis|sauve tellin they|wont tried understand
vite|> way|2 whenever ~_exi ~_lf ~_xb ~aken ~asnt ~elea ~groc ~jarr ~kno_ ~lips ~ocer ~ouy ~rape
~rrem ~swol ~wont
""",
    25: """
<|sleepin <|told an|i a||moi a||pu back||the close courage de|bon de||ans de||pas de||pu drinkin
fait||jours for|good gone|n gonna||myself gun|> hurt|my i|go i||stay j'ai||sur jme||avec juste|a
lames la|y leau lit|> manger|> ma|famille menti me|frappe me|im me|voir moi|meme my|coat my|husband
my||broke my||to my||without no|bed n|said n||me only|thing on|me pas|ete pourquoi|> pour|de
pour||autres ran|out repond|pu salle||bain scared|> send||back sert she|did si||me son||est soon|>
suis||la tentative there|is theyre they|said the|rent the|tracks the||lot the||two tremble vais|me
ya|pu ya|une yinque y|bouge y||pris ~_ls ~_mc ~_try ~_vom ~_yin ~cke_ ~expr ~fre_ ~hamb ~iend ~kitc
~loye ~oade ~patc ~sees ~spos ~urai ~xpr ~xpre ~yinq
""",
    26: """
<|life and||am and||don't and||is ans|a cant||him dans|toilette dans||chambre dead|>
depuis|vendredi en|train en||ca et||n'ai expres go|home he|is icitte|> in|n in||ground in||snow
its||2 it|up i|don't i|picked i||its i||told jai|rien je|viens jme|donne lately le|cheque le||et
lips ma|laisse ma||au mes||ont my|name my|shoes my|stuff my||an now||cant n||was only||i on||im
pas||pour pisse pris|> pu||a qua qui|sort respirer sposed them|in the||an think||it this|is toit|>
toute|ma yont ~_puk ~dise ~elop ~exi ~exis ~idin ~llow ~nete ~nvel ~puk ~reas ~upi ~vale ~voi_ ~wol
~xis ~xist
""",
    27: """
<|back <|toute at|work au||y belt bone ca||etre comin dans|main dans|un dem de|toute dit||va fume
gon gonna|do got|2 heart|is hurts into|the its||my i|cannot i|drank i||feel i||i jambe jentend
jours jvoi last|nite man|who meme|> me|> my|family my|moms no|place n||been n||its n||says pas|safe
peur|> peu|> pis|le que||arrete rester se||pas to|stop vient|de with|me ~_jto ~_xa ~_yon ~ambe
~belt ~bone ~casi ~doss ~frea ~jto ~nsee ~rqu ~rque ~tenu ~yont
""",
    28: """
<|shes a|mes a||les cant|see casse|mon chu||la decide dossier est|passee et||me hits|me i|keep
je||me like|im ma|place my|legs my||pills n|im pis|jai pu|rien quil repond repond|pas soirs terre|>
the|snow ~purp ~riss ~rpos ~saye ~sino ~urpo
""",
    29: """
2|days all|my at|it a|bottle a|chair a|un bye|> complet depui de||comme feels|like found|out her|>
in|me je||a moins|> my|heart now|i'm on|purpose out|here purpose screamin to|kill tuer|> tue|>
want||be ~_pip ~dem_ ~imp_ ~jent ~jvoi ~pui_
""",
    30: """
can||it got|me he|has ma|porte my||after nerves put|my so|they they|say they||my va|etre want||die
y||pu ~_jse ~_lip ~_lp ~jpar ~jse ~nowh ~owh ~owhe ~rez ~rez_
""",
    31: """
<|if die|> drank eux je||que nowhere pas|passe pas||moi tracks ~_eux ~dran ~pip ~pipe ~uls
""",
    32: """
all|i beat|me de|me dont|know got|no i||get j'ai|peur le|faire my||since no|food ~ntil
""",
    33: """
a|note deserve et||ne le|ventre motel n|no rien|> sleep|>
""",
    34: """
<|every et|je i|do mes||pour my|leg my||went
""",
    35: """
est||pis n|my y|vont
""",
    36: """
pis|mes
""",
    37: """
que|ca the|only what|i
""",
    38: """
pour|moi
""",
    39: """
no||no
""",
    43: """
ventre
""",
}

ABUSE = {
    -38: """
<|if
""",
    -37: """
n|the
""",
    -36: """
mort
""",
    -33: """
dehors|>
""",
    -32: """
chu|pas
""",
    -30: """
<|les a|guy je|me my|hand toute|>
""",
    -29: """
<|its friend tout y|fait y||pu
""",
    -28: """
9 n|they reste un||dans ~ming
""",
    -27: """
<|no a|des de||a i||it me|suis monde on||floor pis|chu vais ~gel
""",
    -26: """
<|j'ai avec|les avec|mon encore|> est|mort gone heart i|know je|vais la|maison la||me meme|> out|in
pas|a pour|moi the||on ~_mou ~cous ~dea ~ipe ~mou ~ousi ~piss ~ra_
""",
    -25: """
<|found arrete|de check dans||tete done est|parti guy||the jai||mon jva le||dans ma|chambre ma|tete
~_fel ~_jva ~cris ~ess_ ~fel ~jva ~reac ~spe ~walk
""",
    -24: """
<|une <|yont b been||my blood chu|dans cousin depuis|hier died faire il|y jete jvas jvois kid
kids|n n|shes pipe takin theres the|tracks un||qui vont ya|un ~_dea ~_gel ~_pip ~avi ~ces_ ~die
~gele ~ipe_ ~ool ~pend ~pip ~pipe ~tier
""",
    -23: """
4|> <|chaque agen|> bye chu||la close dude gars|qui jai||mes le||est life lost ma|soeur mes||sont
my||i no|more out|n out|the plus quoi they|put they|wont the||last thing told|me up|in ya|des ~_9_
~_cre ~_jv ~_mu ~_rem ~_riv ~_sli ~_yr ~ara ~eart ~erv ~fell ~iens ~kid_ ~meth ~ons_ ~ouf ~pt_
~rave ~riss ~sli ~swe ~uri ~vid
""",
    -22: """
<|c'est <|j'suis all|i arms avec||enfants fini fois|que got|2 hang hes|gonna he|was hidin hit|my
je||suis lames le|char manque mere|a me|back my|hands not|me n||the outside|his passe|> pisse
pis|apres pis|jai rappeler si|y times trouve vide vu when|u ~_b_ ~_ec ~_lif ~_vid ~ani ~arti ~bin
~cat ~cord ~era ~ermi ~fond ~gone ~leur ~lif ~lus ~manq ~nar ~ouff ~rett ~ters ~uar ~vol ~von ~vont
""",
    -21: """
14 3|mois <|jva <|last <|le <|mom ate autres autres|> a||porte a||w bebe called|me cant||my
ca||etre chaque|fois chest comme|un crisse dessus|> des|marches down|> every|night faire|> fell feu
gars|en heure ill im|the is||i i|do i|still jai|pris jai||la je||me jpeux|pas jsais juste le||pis
liste man|> marches months my||wont narcan perdu put|me put|my pu|de respire saigne seul sortie
stop|> them|> the|only tracks tuer what|> ya||de ya||gars y|vont y||me ~_fir ~_liv ~_pai ~_rai
~_rat ~_seu ~_vai ~_von ~ambe ~amen ~avin ~ees ~ees_ ~evre ~fir ~ieu ~ites ~jete ~lac ~liv ~ndi
~ni_ ~oto_ ~pote ~rage ~rem ~remb ~seul ~tie_ ~tit_ ~tole ~uite ~ura ~vie_ ~yeu
""",
    -20: """
<|des <|si <|the a|car a|les breach brule cest|pas cold|> coming dead demain du|monde else|> en||a
est||avec est||pis et|j'ai expres|> floor|> gars|a gone|> hav himself|in is|on i||got jose jpeux
jumped|> jusqu'a last||and les|yeux les||en le||y lil mere|est me|now me||im mon|dossier mon||a
my|friend my|leg my||got new n|she of|it on||mis pas||moi photo picked pls|> pu que||suis
semaines|> sittin||the so|they table|> that the|rope the||can the||to turned yeux ~_eta ~_har ~_heu
~_ill ~_nar ~_new ~_vu ~aie ~aim ~ala ~ames ~ana ~arca ~arms ~ata ~athi ~dat ~dge ~dge_ ~died ~eli
~life ~mond ~narc ~new ~ops ~ops_ ~ost_ ~pea ~pil ~race ~rca ~rcan ~rms ~rms_ ~serv ~ste_ ~taki
~touf ~u'a_ ~udd ~vas_ ~vide ~vil
""",
    -19: """
<|baby <|guy <|had <|la ami and|now as avoir away|> cause|de ca||a celle chez|lui cops cou
dans|main des|coups des||dans de|quoi dit|de door||lock du||pis etait eu food garage help|> hole
in|there is|all its||my i|did i||the j'ai|le j'ai||sur je||a la||est leave|my les||a locker loin
mans ma|main ma|valise ma||je mes|enfants me|a mind moms not no||n n|a n|its other outside|> parole
pas|rentrer pas||de pills pis|ya point que|le refuse rendu same school shoot since|the stopped
stuff|> suite swallowed take|me tell|me there|is toilettes too toutes une||a un||avec ventre vie
voix waitin when|im y|en y||juste y||se ~_14 ~_20 ~_bal ~_bet ~_bye ~_feu ~_jb ~_med ~_od ~_pea
~_ten ~_tes ~_tu ~asi ~bon ~boug ~bye ~bye_ ~cons ~done ~ebe ~elli ~ffer ~free ~fuse ~hop ~imes
~ired ~lair ~lat ~live ~mene ~mort ~nfl ~nqu ~nsw ~ode ~onte ~opp ~oppe ~oub ~oug ~ouge ~pac ~pani
~pill ~quar ~rag ~rdu ~rdu_ ~reme ~rrac ~sing ~tai ~tait ~test ~tic ~trem ~ught ~uits ~vole ~vu_
""",
    -18: """
2|my 4|mois <|cest <|i've <|ill <|jpense <|ma <|me <|pas achete and||have aux a||gars a||pas a||une
back||the barre|pas bien bloc bras|> bro change chez|ma chu|a clean dans||a day|> decide|> de||est
dit|quy dormi down||the dun du|metro du||qui ecrit elle|est em|> even faite|> feet fume have|a
hit||head icitte|> inside|> in|at in|this in||truck is|a i|just j'ai||mon j'y jai||le jentend jmen
jme|coupe jose|pas jvoulais know|what know|where les|pieds le|sait liste|> lit|> lundi man|in
matin|> ma|tante mis|dehors moins mon|ami mon|bras mon||du more|> mort|> mourir my|cousin my|heart
my|last neighbour nobody note nuits on||dit par|expres passee peau pen petit peur|> peut pis|on
pis||est pis||pas place|> raide river sans sa|blonde se shakin shelter son||pis so||i tante
the|other the|river to|the truck|hit va|se veux vide|> want|me wont||up ~'arr ~14_ ~_ach ~_ami
~_bon ~_bud ~_die ~_div ~_ecr ~_gon ~_jbo ~_jen ~_jt ~_lil ~_pac ~_piq ~_set ~_swe ~_tur ~_ven
~_vu_ ~_yeu ~abi ~anq ~anqu ~answ ~any ~aur ~ball ~bud ~cai ~cat_ ~chan ~clea ~dead ~div ~elev
~ends ~epar ~ept ~ept_ ~etai ~fire ~ghts ~gon ~gues ~haki ~hav_ ~hest ~hew ~hing ~hts ~hts_ ~ieu_
~ima ~ix_ ~jbo ~jen ~jva_ ~jvas ~l'ai ~lace ~lil ~lil_ ~lles ~lost ~lus_ ~mb_ ~nal ~nda ~nen ~nent
~nfle ~nths ~ocki ~od_ ~oix ~oix_ ~ool_ ~pant ~piq ~piqu ~pleu ~plus ~pot ~rame ~ray ~rdo ~rel
~repa ~rmin ~rtes ~seu ~sir ~site ~teu ~trou ~turn ~uart ~vale ~ven_ ~vend
""",
    -17: """
0 10|fois 2|go 3|jours <|depuis <|goin <|gonna <|jai <|lost <|nothin <|theres <|tout after|>
all|nite apres|> avale a|matin a|porte a||pis bag|> bas|de besoin better bizarre bouge bouteille
bread breathin c'est|elle care ca|> cest||derniere ce||je church chu||rue coeur coupe cour croche
depui|que devant|ma devant||porte de|nuit de||chez do|it drank drunk|drivin en||des essaye est|bleu
found|my frette friday|> gf got||the grand hall honte hot im|not in|me i|will i||get j'ai||de j'en
jai|la jai||ma jbois jetais jveux lautre left left||the les|lames le|boss mad|at mad||me manger
marks marks|on ma||est me|faire me|im midi moi||la monde|qui moved my|chest my|room my||are my||off
neighbor nite|cant no n||in owe||n pain parle partie partir pere|> plancher pu|> quand||pas que|jme
range repond|pas room||the seule shop skin somethin so|im suis||dans suis||le suite|> the|bar
the|hall the|whole tired tour tourne trop txt|me une||de un||pour up|n voisin|a was|a wish won't
yrs y|repond ~1h_ ~_14_ ~_any ~_ate ~_ava ~_bag ~_dat ~_dem ~_dro ~_gir ~_jos ~_kek ~_lap ~_lie
~_lm ~_pil ~_quo ~_rel ~_sch ~_tue ~achi ~aien ~aler ~ami_ ~aper ~arag ~arol ~arra ~aura ~av_ ~bour
~bro_ ~budd ~bul ~bus_ ~choo ~corr ~cs_ ~ddy ~deal ~dieu ~ect ~eed_ ~erdu ~erve ~ethi ~eul_ ~fee
~fle ~food ~gara ~gir ~girl ~gs_ ~hbou ~hool ~ib_ ~ici ~iev ~ini_ ~iqu ~ira ~irl ~ivie ~j'en ~jos
~jose ~kek ~l'en ~late ~lere ~lib ~lks ~lks_ ~loi ~mind ~moms ~mpr ~new_ ~nque ~nted ~ntra ~obo
~oign ~oins ~opi ~ouri ~paro ~pes ~pret ~quil ~quo ~quoi ~rais ~rant ~rat ~rat_ ~rid ~rir_ ~rvi
~scho ~sha ~soup ~ss_ ~swea ~tag ~tail ~tam ~ten_ ~teur ~tha ~too_ ~u'e ~uddy ~uls ~uoi ~uoi_ ~uper
~uste ~vait ~vanc ~vom ~vomi ~weat ~wel ~yeux
""",
    -16: """
0|> 2|me <|at <|boss <|dude <|friend <|just <|mans <|put <|rien <|sittin <|strapped <|used all||got
au|refuge a|du a|pas a||for a||who bad|> bas|des bas||marches beat|> been|in boite boys breathing
brulee|> bus|> c'est|la came|back cant||2 cat ca|cogne ca||dans ca||le cet chum|de closing cogne|a
corridor couch crew cuz|i dans||sac dehors|y dessous|du des||la doin donne|mon do|i est|morte
est|partie est||sur et|la ex|m'a fait|un family fella ferme|> finit fire forgot frette|> full gele
girl goin|out go|in guy|at hand her|> he|comes he|gets he||and hole|> hours hurts idees in|when
in||garage is||a it||my i|didnt i|missed i|picked i|see i||i i||where jai|recommence jdors|avec
je||les jme||avec jme||encore jose||rappeler jsais|ou jsuis|a jsuis||un jva|me know||he last||cant
late la|pis legs lettre let||go leur le|cou le|sang le||qui le||rentre live lose lumiere marde
matin maybe ma|laisse ma||c'est mere|avec mieux mind|> mis|ma mourir|> my|lil my|moms my||to nerfs
nez|> nous|pis nous||chu nouveau nuit|dans n||was on|purpose on||door or|else out|here pacemaker
parking parking|lot pas|rappeler pas||mon pense perds pilules pis||une pourquoi purpose quelle
que|son retourner retrouve said|he sale sat says|hes sa|porte see|> semaine|> shower|> shut|> sick
sleepin sleep|w soon steak strapped supper talk|2 tanne temps test text there the|garage the|water
the||til throw toit tombe|dans tonite|he tour|> to|take to||and to||my une|chaise une||pour vendu
voix|qui wait wanted want|to weeks whenever wouldnt years yet yet|> yr y|se y||bleu ~_0_ ~_30 ~_as_
~_beb ~_boa ~_cat ~_cei ~_cen ~_cop ~_cro ~_end ~_ess ~_fie ~_j'f ~_j'y ~_jtr ~_lib ~_ls ~_na ~_ot
~_oth ~_se_ ~_smo ~_tha ~_ur ~_vol ~_yrs ~ande ~ann ~auss ~aye ~beb ~bebe ~bes ~bet ~bor_ ~cab ~cin
~coll ~cop ~cops ~cy_ ~dem ~dose ~drop ~ebe_ ~eepi ~efus ~envi ~epin ~erap ~ervi ~etti ~ffi ~form
~frea ~fret ~gou ~gros ~icid ~ique ~j'f ~j'y ~j'y_ ~jtr ~jvou ~ket_ ~knoc ~lma ~lowi ~lul ~lule
~manc ~mans ~mark ~mass ~mok ~nai ~noc ~nock ~nswe ~ntin ~nus ~nus_ ~ny_ ~oca ~oic ~oice ~ooke ~oud
~ourd ~ppi ~ppin ~rene ~rop ~rov ~san ~sed ~sed_ ~shel ~smo ~smok ~spa ~suic ~swer ~tal_ ~tee_ ~tem
~tent ~tin_ ~tol ~topp ~try ~uici ~ulse ~uns ~urd ~voic ~voix ~year ~yrs ~yrs_
""",
    -15: """
17|> 2|> 5|min 6 6|yrs <|dehors <|going <|j'peux <|jveux <|old <|talk <|there <|toute all||n
and|they any assis|sur at|it au||quand avec||chaise a|chaque a|rien a|sa a||dans a||fils a||un
back|to battre bf|has bf||her bought bracelet bris broke|n buddy bus by|a c'est|a cant|sleep
cant|stay can||get ca|a centre chez||pis chu|sorti chu||train contrat corde couteau|sous crack
cuz||called dans||chambre daughter demande dep dep|> derniere||que de||lit de||mere de||pas
de||pour dieu dois dont|lock door|dont du||est en|a en|bris en||pas est|tombe everyone face|>
faire|mal fait|mal fent fievre fine followin free friends front|of gars||dort god gon got|his
got|no got||gas go|back hard has|her has||kids hes|dead his|phone house|is house|with how im|a
im||out in|a in||he in||head in||river is|so it|is ive i|never i|tried i|want i||hurt i||on i||what
j'ai||ma j'sais j'va jdors|pu jdors||une je||de jme|cache jours|que jpasse jsuis|en jvomis know|>
lair last|time la|table la||de la||ma leg|w levres le||du lips lol looks m'a|jete machine maison
mama ma||en medicaments meds|> me|serre me|tuer midi|> mon|voisin mon||cogne mon||fait mou
my|family my|key my|mom my||bf my||brother my||kids my||she next|door nite|> noise nom|> nos no|bed
number n|it of||and one ont||mon on|his on||a on||bed on||jete on||tracks out|my ou|la ou||la
overdose pantoute pantoute|> parle|pu pas||le personne|ne pis|j'ai pis|jme place||a pleure
plus|rien porte|pis proprio|rentre quand|je quelquun que|les quit|cuz qui|a qui|sort repond|pu
reveille rien|> riviere robbed room|n rouge sayin|hes scared|> se||pas shakin|> shes||drivin si||me
strangers suis||de sur|mon sur||liste talk|me theres|a they|say they|took thru|> tout|seul to|sleep
to||a track tuer|> une|heure used us|all u|hear vas va||tuer vieille voices waiting|on waiting||me
wake walkin walks was||in who||my why winter without with||gun worked worth yesterday y||du
y||frette ~'av ~'va ~_bes ~_bun ~_cry ~_d'i ~_doc ~_emp ~_fee ~_gf ~_gf_ ~_gi ~_jet ~_jse ~_lac
~_lat ~_loi ~_nep ~_ner ~_ore ~_pn ~_sat ~_sha ~_sir ~_spe ~_sr ~_use ~_wak ~_war ~_yea ~_yet ~_yr_
~ab_ ~abin ~agn ~aime ~aker ~alks ~alm ~ama_ ~amp_ ~anti ~any_ ~ares ~asnt ~atai ~attr ~bien ~bli
~brou ~bun ~cap ~cem ~come ~cry ~cte ~cur ~d'i ~dang ~dia ~doc ~dys ~dys_ ~eath ~eavi ~ecl ~ella
~enfl ~epas ~ephe ~epr ~era_ ~eta ~eten ~etha ~eui ~euse ~evil ~evo ~fail ~far ~feet ~fic ~gf_
~hate ~heav ~hent ~hir ~houl ~hs_ ~hun ~ic_ ~ices ~idi_ ~ieux ~igo ~igo_ ~illi ~ins_ ~inus ~iren
~isie ~j'va ~jent ~jpeu ~jse ~lag ~lay ~lean ~lef ~lie_ ~line ~lked ~lme ~loin ~mall ~marr ~med_
~mera ~midi ~moin ~mour ~n's ~n's_ ~nc_ ~ndin ~nee ~nep ~neph ~nle ~nno ~no_ ~not_ ~nti ~ntou ~ntu
~ntur ~obb ~oeur ~op_ ~orri ~osse ~peau ~peut ~phe ~phew ~pit ~plac ~prob ~pu_ ~purp ~qu'e ~rdi_
~rdos ~rele ~revo ~ric ~rked ~robb ~ros_ ~s'en ~sac ~sez ~shak ~shou ~slam ~slip ~snt ~snt_ ~stam
~stol ~sts ~sts_ ~tage ~tann ~ted ~ted_ ~tenu ~tile ~ube ~ubl ~uble ~udi ~uett ~undi ~uns_ ~upi
~urir ~urp ~used ~uts_ ~veri ~war ~yea ~yet ~yet_ ~ying
""",
    -14: """
2day 2||here <|> <|bleedin <|depui <|gave <|jdors <|m'a <|mes <|need <|neighbor <|out <|plus <|pu
<|un <|what after|the again ai aidez aidez|moi aide|moi alley all|> ans|> an|i an|im arrache as|a
at||camp au|ventre avance a|dead a|job a|laisse a|mange a||au a||chez a||he a||i a||mere a||toute
a||up a||with baby|n back||came bathroom|> be been||the blades blonde||mon blue boutte boy can't
cant|get can|in cash cause||mon ca|sent ceinture ce|qui chu||en come come||the comin|home compte
compter corps couteau|> cou|> crib cryin d'etre dans|sa dans||de dans||main dans||nez date dead|man
dedans|pis deja|dans dent des||pis devant|la devil devil||i de||ca de||dossier dimanche dit||veut
divan divan|> doigts|> done|> door|n double drove du|pont du||depuis ebouillante|la
ebouillante||main elle|a ends enfants|pis est|> est|au est|enceinte est||encore est||le every1
fait||la fausse fight font frappe|la frappe||tete front||the gang||en gelee gettin|a goes|out
gorge|me gorge||serre got|> got|hit got|it got||at got||n grosse ground gun|dans have|been he's||on
hear|it heat hes||out heures he||hav he||up hidin||in himself|> himself||the him|in him||hes his||w
hit||i home|to im|drunk im|gonna in|> in|car in|front in||alley in||ground in||they is|up is||devil
it||me i|hit i|took i||its i||me i||stay j'ai|perdu jai|achete jai|bu jai||dans jai||gun jamais|>
jeudi je|dors je|l'ai je|sais je||deux je||plus jme jregarde jrespire jviens jy kicked killed lake
landlord||me last|winter la|cour la|lame leau|pis le|bloc le|faire le|telephone le||dit le||m'a
lunch m'a||dehors m'a||les m'a||un ma|derniere ma||va mes|pilules me|on moins|> mois|de moi|en
moi|meme mon|chien mon||frere mon||que morning|> my|arms my|daughter my|kid my|legs my||died
my||range my||since nights not||up nous||est no||no n||guy of||me old|range oncle|ma one|> on||bus
on||n oui|> out||front p'tit parti|avec par|des pas|comment pas|depuis pas||pis pas||pour pique
pis|cest pis|jle pis|sa pis||la place plan plus|> poche portes poudre pour||y pu||a que|ma quit|>
qui|passe qui||dans ramene record rolled roof s'est||avec sang|> sa||avec seen serre|> set se||en
should soir||la son|nom son||est sorry|> soup so|> sponsor still||to stuck suicide suis|ebouillante
suis|encore swole talk||me tank there's the|alley the|basement the|beer the|devil the|dumpster
the|gas the|ground the|hole the|lake the|nite the||dont the||got tonight|> touched touched|my
touched||kid toutes|les toute|est to||it une|voix un|bat un||de un||su vivre voit vont|me walls
wanna wanted|to wasnt week||i went||the what|now ya|pu yellow yont||mes y|reste y||les ~'y_ ~_11
~_6_ ~_ann ~_att ~_aux ~_biz ~_blu ~_cab ~_cav ~_d'a ~_eu_ ~_god ~_hon ~_hot ~_ide ~_jde ~_jme
~_lag ~_lef ~_leg ~_lum ~_mie ~_neu ~_nob ~_p' ~_pen ~_pu_ ~_ron ~_sac ~_sei ~_soo ~_spi ~_try ~_vo
~_wis ~_wro ~afe ~ager ~amas ~amer ~andi ~anx ~anxi ~ass_ ~avan ~biz ~biza ~blu ~blue ~boys ~bra
~cad ~cais ~cash ~cav ~cave ~cema ~chil ~chur ~craq ~cre ~d'a ~dat_ ~day ~dema ~dep_ ~dete ~deur
~dic ~dien ~dor_ ~dra ~dre ~dre_ ~dun_ ~ede ~eft ~eft_ ~ein_ ~eine ~eiz ~elee ~elte ~emo ~erdo ~esi
~fent ~fin_ ~froi ~gett ~god ~god_ ~gris ~helt ~hil ~hine ~hole ~hont ~hop_ ~hurc ~hy_ ~iel_ ~ills
~ilu ~ily ~ily_ ~imm ~init ~irai ~isi_ ~isp ~ita ~itr ~ive_ ~iza ~izar ~jboi ~jde ~jet ~jeta ~jme
~jmen ~jreg ~jser ~kun ~kun_ ~lad ~lage ~left ~leg ~lf_ ~loue ~lter ~lue ~lue_ ~lumi ~mand ~met_
~mets ~moke ~ms_ ~nail ~ndi_ ~ngo ~nnu ~nob ~nobo ~nxi ~obod ~offe ~oise ~oiss ~oler ~onf ~oo_
~oubl ~ough ~oys ~oys_ ~peed ~pel_ ~perc ~poig ~ral ~rama ~ranc ~raq ~raqu ~rc_ ~reat ~rech ~repr
~ret_ ~rgo ~rim ~roid ~rop_ ~row_ ~rra ~rree ~rst ~sans ~sat ~sat_ ~saye ~sei ~seiz ~sez_ ~sic
~sie_ ~sire ~soin ~soo ~soon ~spar ~ssay ~ssed ~stea ~sti_ ~tch_ ~teak ~that ~thin ~ths ~ths_ ~tio
~tion ~tiv ~uer_ ~ueu ~ujo ~ujou ~ules ~umi ~umie ~urai ~uvea ~vea ~veau ~ved ~ved_ ~verd ~wis
~wish ~word ~wro ~zar ~zarr
""",
    -13: """
2||n <|shelter <|tlm after||yrs alone|> aussi avant|que bas||chez been|drinkin besoin|de buried
cant|stop car||down choking come|out dealer des|gars deux||de de|ma du||de en||pis first get||from
hes||not he||get he||talkin hit|since im|back in||days in||hole j'en|veux jarrive je|perds l'ai
laid lautobus look||me lost|my mais|la man|got ma|me ma||veut methadone mon|cousin my|neighbour
n||dead n||hit n||on n||says over|> parc pis|son pret pris|> shes||the something they||me they||the
the|camp the|new think|i throw|up va|pas veut|mourir whats ~_cr ~_ef ~_eff ~_sec ~acem ~alai ~ark_
~ati ~bine ~crib ~d'et ~emak ~enev ~erg ~fau ~hene ~here ~how_ ~ilul ~irt ~mol ~nsu ~oite ~oube
~pace ~pilu ~poub ~ratt ~rib_ ~sec ~shop ~sick ~sni ~spee ~tas ~teil ~ubel
""",
    13: """
<|trois des|oeufs doigts|pour if|i j'voulais la||jle leve my|bf my|window nuit||pas n||my oeufs
out||i theyre||me ~_oeu ~_say ~_tel ~aou ~ckd ~ckd_ ~hes ~hre ~imp_ ~llem ~s'il ~thre ~ung_ ~uya_
""",
    14: """
<|rep agen|w at|me a|brise a|bruise a|cote a|me a|personne a|toute broke casse||doigts ce|numero
chu|enfermee closet|with cote||moi dans|son debt des||a de||il dit enfermee eyes|n fois||jour
get||if got||bruise guichet|pis hallway hrs|> ils|m'ont il||dans il||un im|next im||if interdit|de
interdit||contact in||hallway its||hrs i||swallow jreste|> lance|des last||n la||recommence leave|>
les||encore lire lire|mes locked|myself m'a|serre makin|me marche|sur ma|belle ma||ma men||me
me|lance me||des me||nite me||of me||says mon||ma my|phone my|ribs ne||pas phone pis||moi
pis||veulent put|his quand||a rentre|dans ribs ribs|r ribs||broke ruelle s'il say says|if says||i
say|nothin she she|threw since||got son|interdit son||de stabbed|in stabbed||the stepdad the||hes
the||this threw|me tous||jours veulent||que veut|pas veut||que violent w wont|let y|cogne y||avec
~_gan ~_guy ~_if ~_if_ ~_lir ~_m' ~_quy ~_rib ~_w_ ~abb ~allw ~bs_ ~chet ~debt ~depi ~ebt ~ebt_
~ells ~epd ~epda ~exc ~fone ~gen ~grab ~guy ~het ~ibs ~ibs_ ~if_ ~il_ ~lick ~llwa ~ly_ ~ods_ ~oots
~oups ~pda ~pdad ~quy ~rced ~rge ~ribs ~runk ~sauv ~spor ~stor ~tear ~tepd ~trun ~uive ~undr
""",
    15: """
<|a <|she <|theyre a||from a||lame belle||me boyfriend||me breaking broke|my ca||les ce||il comin
comin|back cotes depicerie de||quand dit|a donne|un down|the et|il et|me forced freres has|a he's
hes|up hes||up he||4 if il|dort il|me im||in is|breaking i|cant i||he i||raped jcrie jme||sauve
jreste jsaigne|> kickin landlord|came le|metro lit|toute m'a||la made|me ma|chaise me|cherche
me|pousse me|tient me|traite me||broke my|boyfriend my|throat nite|n n|dont n|if pis|ils prend|mon
put|a raped|last sauve|en say|no side suis|sauve the|rent the||guy tire tous trunk un||pis us|>
yard||the y|lit y|veut y||que y||tient ~'vo ~_bat ~_oe ~_sid ~abbe ~assp ~aund ~bai ~dele ~dit_
~esse ~estr ~excu ~eyre ~fra ~hove ~j'vo ~jcri ~laun ~mee ~mena ~obe_ ~otes ~pied ~pous ~quan ~ramm
~read ~rtan ~say_ ~she_ ~sor ~ssp ~sspo ~tab ~thr ~tous ~tree ~uan ~uell ~xcu ~xcus ~yre ~yre_
""",
    16: """
ans|me ans||bat broke|> chu||dans coup|de dans|ruelle dit||si donne||coup est||bas garde he||its
he||let his||im i|say jai||que je|marche jour|y jparle jumped|me la|gang mari ma|pris ma||par
me|menace me||it my||agen out|on pis|si pushed que|si robe steps tells theyre y||bu y||cherche ~_hi
~_lan ~_thr ~angl ~ape ~ari ~beat ~cot ~eld ~enac ~ensi ~fes ~frap ~gang ~hed_ ~hes_ ~hrew ~jres
~mari ~nace ~ntro ~ontr ~reak ~robe ~she ~stre ~ting
""",
    17: """
beat|me dans||coffre depuis|le depuis||metro de|largent elle|me gang hands||my he|put hiding|in
hits hits|me les|kids le||il m'a||le man|from ma|donne ma||avec me|touche mon||si my|bank nous||pas
oncle|me peur||mon pied pimp pointe quand|y says||next she||me smashed store tell|> threw tous|les
what|she when|i ~_cot ~_pus ~ar_ ~ari_ ~cass ~corn ~eld_ ~eps ~eps_ ~forc ~he's ~hits ~hitt ~kes
~kes_ ~llw ~pus ~rap ~sau ~trol
""",
    18: """
fesse got|jumped he||me mon|mari neck|> the|car touche y|dit y||a ~_hid ~_me_ ~_tea ~exu ~fess ~hid
~jail ~nac ~push ~ri_ ~rmee ~sexu ~str ~suiv ~uiv
""",
    19: """
2|the he|is il|a il|m'a mont||dans n||me pere|me raped takes takes|my y||toute ~_boy ~_pim ~akes
~aped ~boy ~cote ~eyr ~hed ~heyr ~hov ~mee_ ~pim ~pimp ~shov
""",
    20: """
and|he boyfriend encore|a je||sur n|is the|store ~_fes ~_hit ~_il
""",
    21: """
dit|que hes hiding lance me me|w ~_hes ~jpar ~rape ~teps ~vio
""",
    22: """
guys me|bat pas|que ~_il_ ~_sex ~_vio ~guys ~iol ~iole ~sex ~step ~tep ~uys ~uys_ ~viol
""",
    23: """
hes||me il me|with y|me ~crie ~hit ~shed
""",
    24: """
he|says he||a me||a y||mon ~boyf ~oyf ~oyfr ~yfr ~yfri
""",
    25: """
she||my
""",
    26: """
he||the
""",
    27: """
<|y il|est
""",
    29: """
~_he
""",
    31: """
me||the mon||me ~_y_
""",
    34: """
y
""",
    35: """
<|he
""",
    37: """
he ~_he_
""",
    46: """
y|ma
""",
}
