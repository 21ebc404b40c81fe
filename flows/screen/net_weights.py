"""The weights of the net, made by `tests/corpus/train_net.py`. Nobody edits them."""

STEP = 0.1
BIAS = -0.604
ABUSE_BIAS = -2.207
THRESHOLD = 3.01

CRISIS = {
    -63: """
bring
""",
    -61: """
~ia_
""",
    -59: """
ta
""",
    -56: """
<|non
""",
    -54: """
your ~livr
""",
    -53: """
~_ta_
""",
    -52: """
<|that ~sco
""",
    -51: """
~your
""",
    -50: """
meeting ton
""",
    -49: """
<|ok <|who tes ~rad
""",
    -48: """
for|the me|a ~lo_ ~moo ~ton_ ~urde
""",
    -47: """
~_t' ~murd ~ora ~spec
""",
    -46: """
chips ~_eco ~_moo ~anta ~oco ~pau
""",
    -45: """
belle course time||the ~_tea ~agne ~tori
""",
    -44: """
<|dead murder ~_ast ~brin ~danc ~exam ~mpot ~nio ~ric ~xam
""",
    -43: """
emergency on||un ~cce
""",
    -42: """
show yes ~anis ~ege ~gnal ~icks ~mpi ~supe
""",
    -41: """
<|do <|is bonne bored cours i|like named soup|> tickets ~_20 ~bore ~chat ~hips ~matc ~nion
""",
    -40: """
<|comment envoie toi|> tu|fais u|want ~_50 ~_ka ~ala ~ampi ~clas ~hi_ ~math ~ntor ~rna ~rtif ~spel
~utin
""",
    -39: """
3|> a|perdu creme driver new||is on||la retard|> toi ya||ans ~5h_ ~_ale ~aca ~nate ~onto ~reci
~sauc ~tap ~vise
""",
    -38: """
a|new is||me livres pour|un ~_pau ~apt ~eadi ~hass ~inin ~mbi ~osa ~queu ~rose ~rum ~steu ~t'a ~za_
""",
    -37: """
<|as <|hang bday de|grave et|moi gave|me happy lol|> me|the one||the on|a on||des pages rain retour
rien||grave the||but ~'ac ~'mo ~_meu ~_rh ~_sco ~_y' ~_yu ~chan ~cip ~ermo ~euse ~h30 ~h30_ ~hick
~lat_ ~lon_ ~lor_ ~neg ~ode_ ~ovie
""",
    -36: """
<|what conge dentiste de|joie for|that frere|a garden match mon||ca n|got on||une ri she|said ~_eme
~_gr ~_hai ~_pep ~_yog ~appl ~astr ~erry ~fran ~gie ~ingo ~joy ~lear ~lert ~mail ~orks ~paus ~pec
~pep ~prev ~rim ~rnis ~ryw ~tery ~toi_ ~urna ~wow ~wow_ ~yog
""",
    -35: """
cause|du chasse code deja|> flu joue quel super the|mentor tu||de voisin|> ~'s_ ~45_ ~_ori ~_poe
~alu ~amo ~crem ~dict ~ea_ ~eba ~esol ~fa_ ~ha_ ~luck ~mman ~moos ~nevo ~ntes ~onk ~rass ~reno
~resu ~reu ~ria ~rice ~rof_ ~rtim ~tami ~urse ~vet_
""",
    -34: """
5|> <|fire <|which <|y'a c'est|quoi cool cours|de cream creve fixed hi its|a killer local made|a
mais|on movie pas|envie poutine reading sauce thanks tomates un|bon ur was|just ~30_ ~_ep ~_ora
~_piz ~_ri_ ~_spa ~_wre ~ah_ ~anse ~appy ~clu ~emot ~ennu ~eo_ ~evu ~evue ~flu_ ~game ~ggs ~ggs_
~itam ~lad_ ~mbed ~nces ~nnui ~ntio ~ola ~olit ~olu ~omar ~orie ~piz ~pizz ~rras ~ssen ~teli ~tors
~tram ~udo ~wre
""",
    -33: """
<|does <|don't <|news au|chalet a||un best chez|le cure did|u est||faut finally fin|du free game
gateau got|any help|me im|good i||you jase jeans le||au next|wk no|i on|va panne pate pizza quilles
remote scene sirop song un|souper we||it y|etait ~201 ~50_ ~99_ ~_19 ~_8h ~_goa ~_sap ~_y'e ~ated
~auce ~aveu ~beig ~cel_ ~diet ~dio ~eese ~ento ~epos ~erb ~fun_ ~g's ~g's_ ~goa ~gras ~hows ~ic_
~kar ~kat ~lag ~llag ~lott ~mbs ~nste ~pric ~prou ~rabb ~reta ~revu ~rli ~rnal ~secr ~uie_ ~uns
~usc ~vita ~y'e
""",
    -32: """
<|coupe <|our amene asteure a|demain camping cell|est choir cute do|they eats fair keys|in
la|rencontre la||c'est mentoring net notre oublie|pas own|place prevention rencontres se|voit
the|shop tire tu|> un|an wearing who||the ~'or ~_201 ~_5h ~_hi_ ~_mag ~_neg ~_nic ~_sce ~_su' ~_t'a
~_tt ~ambo ~anca ~arbi ~aths ~cene ~clim ~crib ~d'h ~deme ~dest ~eag ~eap ~econ ~ede_ ~ewo ~firm
~free ~hee ~hif ~ibli ~irm ~lom ~m's ~m's_ ~meur ~moui ~mum_ ~nav ~noc ~odo ~oua ~pect ~pod ~pois
~pto ~rece ~sain ~sea ~ska ~ssel ~su' ~sult ~surp ~tain ~teac ~thu ~tis ~toma ~trev ~tric ~tris
~vees ~vel ~xam_ ~xes ~xes_
""",
    -31: """
15h <|i'd <|prends <|sick <|ton all|good apporte as|tu au||ca avez|vous a||lol battery bingo
c'est|juste ca||du cest|tu cette||la content cool|> danger dure fell|asleep formulaire fridge|>
good great|> journal killed|it killed|the la|toune le|lait ma|passe moi|un moose moved|to mum
pis|de plants pleine poisson prof programme|> quiz quoi|le stp|> tues va|bien we||to wow you|have
~_exe ~_jea ~_kar ~_pai ~_zoo ~ague ~aini ~apit ~ara ~ardi ~aun ~best ~buch ~chon ~cier ~cipe ~cita
~deso ~ecip ~ef_ ~eggs ~elu ~eon_ ~epe ~eue_ ~exe ~hai_ ~inv ~ipa ~ircu ~laug ~laye ~lomb ~lun
~m'ac ~mpla ~mpli ~mud ~nall ~nat ~ncen ~ngo_ ~oan ~oe_ ~omb_ ~oude ~owli ~pneu ~pouc ~pta ~rabl
~rade ~rcel ~rdes ~rhu ~rhum ~riti ~rpr ~sab ~sas ~swit ~tau ~tead ~ture ~uce ~ued ~uee ~uin ~ume
~uti ~vat ~zoo ~zza_
""",
    -30: """
50 5h 6|> 99 <|arrete <|final <|gotta <|jump <|killed <|stop at||hall a|killer a|mange a|tu bell
blood|test carte|> chu|correct class concert diet does|the du||au eau eggs eu|de fete|> fine for|2
happy|> hockey instead is|ok joie|> jprends juin king line|> look||a maudit merci|d'avoir on|time
on||fait or|not pas|grave paul pose pot|de prix program|> queue que||est qui|parle reply sad saison
te tele the|form the|ladder time|at tot tour un|bebe up||4 vet ~120 ~_50_ ~_91 ~_chi ~_dig ~_hor
~_joi ~_ur_ ~a's ~a's_ ~affi ~ales ~alue ~amon ~anin ~arni ~ass_ ~awar ~bonn ~bori ~cak ~cake ~ccin
~crep ~dod ~don_ ~dou ~dus ~eans ~ege_ ~emi ~ency ~ferr ~hei ~hopp ~hri ~humi ~irop ~ito ~jard
~lers ~llel ~loon ~luc ~mada ~magi ~movi ~musi ~nfir ~ngee ~nise ~notr ~nscr ~ntag ~ntis ~nuie
~nvit ~oas ~oast ~oli ~osta ~oui ~prai ~rel_ ~rga ~rime ~sak ~shi ~siro ~suns ~talo ~tat ~team ~teu
~teur ~tist ~tme ~ueue ~urpr ~vacc
""",
    -29: """
15|> 2|> <|encore <|home <|mentor <|ta <|tes aid ai||un and||a a|deux a|very bowling buche ca||au
come|> come|over corde|a curling dans|ce depuis||ans desole de|soir de||soeur die||the dress drive
enlever en|fin game|> haha horse im|fine in||n jeu je|peux laisse|tomber la|grippe la|prof le|lundi
le||des le||vient lol mad|> march|> ma|sauve me|pick morts of||on on|> on||les or|what overdose|de
paint parler|au patates plate pour|la pour||des proud|of raconte r|u saturday|> shots tannee
that||is the||did the||good urgence veux|tu years|> ~'ame ~'heu ~59_ ~_5h_ ~_99 ~_99_ ~_dod ~_duc
~_gl ~_ros ~_sof ~_spe ~_te_ ~_vet ~_wow ~aha ~aha_ ~aks ~alou ~aron ~atr ~atre ~bais ~beco ~bis
~cand ~cast ~cist ~cta ~daid ~doug ~dul ~eani ~ego ~elic ~enge ~eun ~film ~gl_ ~gy_ ~hino ~hoir
~hon_ ~host ~icel ~ilm ~imb ~insc ~io_ ~jays ~juin ~kie ~kitt ~lamp ~lati ~lay ~lty ~lty_ ~luie
~maud ~muse ~ncou ~ners ~nks ~oal ~oga ~onke ~ons_ ~orat ~ored ~oue_ ~ouh ~plui ~poun ~raco ~renc
~rint ~roui ~sad_ ~sof ~soud ~trom ~udit ~unse ~vala ~vill ~vote ~wifi
""",
    -28: """
100 11h <|au <|bombe <|jhais <|knock <|t'as <|tas about|a amour ans|de at|3 avec||canne a||day
beaux beau|> benevole boring bureau|> but|my c'etait|juste ca||mieux chez||frere chiale couteau|a
cremaillere crepes cut||the danse deadly deer des|bas encore||a en|jaune en||depuis fell||on file
fire|drill free|> grippe if|you is|killin is|my is||so j'arrive jdemenage je||juste jump|on
killing|me l'atelier la|file les|photos le|prof le||su liver madame maths may|> mdr mondays mood
mornings my|new nap one|in only|a on||mange orignal par|mois peche|> phone|was pie plate|>
pour||mois presse|> prices pulled|me should|be so|please spare teacher tempete|> terrain that|a
the|church the||it the||pills trousse tuque two|> va|mieux vie|de we|r wifi wild wow|> x|> ~_bak
~_cin ~_eq ~_equ ~_gru ~_hah ~_hy ~_imp ~_jan ~_mdr ~_pel ~_poo ~_sab ~_tip ~_wes ~_you ~_zom ~ador
~agr ~agre ~airc ~ao_ ~arbr ~arn ~arro ~at's ~ath_ ~atoe ~ayo ~bak ~boxe ~ccor ~chel ~coco ~datt
~deca ~den_ ~duri ~ecre ~ecs_ ~edu ~eply ~erce ~etf ~fixe ~gees ~gru ~hah ~haha ~hant ~heel ~herm
~hial ~infi ~iona ~iot ~iper ~irmi ~ishe ~izza ~jan ~jeu_ ~lat ~lici ~liq ~liqu ~mbo ~mdr ~meat
~menu ~mins ~ndic ~nega ~orga ~orms ~owl ~oxe ~oyan ~plat ~plom ~ply ~ply_ ~prin ~rago ~rbre ~rdio
~rico ~roma ~rumm ~sabl ~sess ~sour ~spag ~t'e ~t's ~t's_ ~tast ~ubs ~unta ~urk ~urtr ~you ~yuh
~zom ~zomb ~zza
""",
    -27: """
2e 4|my 8h <|cold <|come <|nobody <|quelle <|she's <|votre agent|a alerte an||and au|mariage
a|heart a|shelter a||but back||work better|> billets bit|the book bus||to but||is c'est|un
came||the ce|qu'on cover dance deal de|bois de|fumer didnt||the dix dont||the du|bois entrevue
en||mais eu|> ferme|le fier||moi fini|mes ghosted good|man habit habs he's|a hit||up im|late
in||good is||4 is||a it||the jam jumping keys||the killin|me kill|the let||know le|doc le|film
lighter|> like|it loved|it mall|> manquer mat met meurtre me|but me||at new||same non|a offered
off||bike oignons on||le overtime pas|pris pas||danger pharmacist pick|up pilule pis|toute pis||au
plaster pouce pour||fete pu||ca quand|jai que||du qui|> recette recipe rhume roll scream serve
session se||pour shifts shift|> sucre the|dead toronto tue|le visit|> vos vote we wed|> who|won
with|that wont|start w|that ~'ach ~'cu ~'enn ~'te ~_caf ~_d'u ~_gy ~_hoc ~_jui ~_l'm ~_lol ~_mud
~_nav ~_oct ~_tin ~_tuq ~acce ~ado_ ~afet ~alty ~amou ~anso ~arpe ~ata ~atif ~bba ~bble ~bits ~boud
~butt ~cano ~chef ~coc ~coli ~crim ~cyc ~cycl ~d'u ~dear ~deer ~docu ~drum ~dsh ~ecia ~egi ~enag
~euil ~evo ~evoi ~fine ~ges ~git ~gnon ~grad ~grip ~hans ~heap ~hef ~humb ~icy ~ilia ~itat ~jea
~jean ~jui ~juli ~kis ~ksh ~l'm ~lara ~leo ~limb ~liti ~llon ~lol ~lol_ ~lumb ~mbs_ ~merc ~mini
~mpie ~myst ~ndli ~nfi ~nson ~nven ~obb ~ombs ~onse ~onte ~oos ~pair ~pari ~peci ~pero ~play ~poil
~rair ~rut ~skat ~sky_ ~thum ~trea ~tuit ~tuq ~tuqu ~uat ~uce_ ~uqu ~uque ~urre ~xame ~ycl
""",
    -26: """
2h <|bon <|long <|mets <|nah <|night <|oublie <|qui <|shoot <|tuer <|whos <|y'est <|yes about|the
accroche again|i'm amene|un aux|cartes au|2e au||chu a|better a|mort a|ri a|trouver a||ans a||deux
a||now a||question baisse beurre blanche boil bon burger butter but||a c'est|correct c'est||de cafe
can|you chanson chats cher|> chez||tante content|> corde||linge creve|de crime cuisine|> cul dad|>
dead|on depuis|longtemps de||on died|of drawer|> during en|avant en|feu en||lol equipe est|correct
est|rendu etait||mais ete|> fait||a fin||mois for||bus got||own haircut hero he||at homard homework
hoodie|> is||for it|but j'hais jays jcogne je||bien journee jtravaille jumper jus la|moitie leafs
les||c'est le|cafe le|fantome le|pot longs long|but mais||un marie memes mes|cheveux meurs me||was
mis|le mortes mouches nearly need|the nice nouvelles novembre|> now|w nuit|passee only|> on|track
on||ca on||voit paintin perdu|sa personne||blesse piscine pluie possible pray|for presse reach
roman same|> sandwich|> season serie se|parle se||du shopping soccer soiree spelling star start
still||me su'a su'l suicides surprise switch t'en the|choir the|garden thread tims|> tir to|think
to||the turkey un||a u|a u||that vacances vaisselle vieux|> wasn't we|were what|a what|is when||get
ya|> yoga yrs|ago y|pleut ~'ate ~'mon ~03_ ~_7h ~_ana ~_bio ~_cos ~_cow ~_dix ~_ext ~_hoo ~_inv
~_j't ~_lun ~_mas ~_net ~_pne ~_rir ~_sea ~_tap ~_tax ~_vac ~_vil ~adam ~aka ~aks_ ~angr ~anua
~apea ~aph ~apin ~atm ~bake ~bon_ ~brow ~cale ~carr ~ccep ~ch' ~cht ~coac ~cos ~cow ~cul_ ~cum
~deat ~deck ~dget ~dist ~dore ~driv ~eagu ~eaks ~eare ~ecup ~ema_ ~emet ~enth ~equi ~erab ~ewor
~expo ~form ~fur ~gam ~gine ~gno ~goal ~gres ~gued ~haus ~hock ~ifi_ ~igg ~ilit ~inem ~inve ~isat
~isci ~j't ~j't' ~jam_ ~joye ~kg_ ~leag ~li_ ~mall ~mane ~mbon ~mg_ ~moc ~nell ~nice ~oac ~oach
~ofa ~onon ~oons ~otat ~otio ~otl ~ouin ~ows_ ~pate ~pati ~poo ~pota ~prat ~rak ~raph ~rfai ~ri_
~ripp ~risp ~rmo ~roll ~rpri ~rr_ ~rros ~rtem ~rtre ~rump ~scor ~seal ~sell ~serm ~sic_ ~sofa ~sp_
~ssin ~sso_ ~stew ~tape ~tax ~tee_ ~tew ~tif_ ~toun ~traf ~tteu ~uba ~ucc ~ulie ~umi ~umo ~vet
~wild ~xer ~xpo ~yuh_
""",
    -25: """
10|min 14|> 2||1 2||4 7h 7|> <|blue <|coup <|feeling <|kill <|lache <|r <|thx <|wrong about age
alert asleep|on at||bring au|resto a|book a|failli a|tv a||attack a||boss a||dimanche a||jte a||oui
ballon bath beige boiler bowling|> bumper bus|is b|> cake can|we ce||de chips|> coach cod coming|>
comme||bebe complete cook|> corn coup||soleil cute|> de|faim de|fatigue de|sucre de||cest de||du
de||ou doc dodo do||have drill|at du|gateau du||svp ecoute en|panne en||ans everybody|> failli||de
faut||le feels|lighter fini|ma form francais fromage good|now got||place grand|> grass great haute
how||does il|fait invite in|10 in|that in||shes it|with i|make j'apporte jeton|de jte|rappelle
jumped|in jva|au jvoulais|mourir keys||my la|fin la|madame la|souffleuse les|voisins le|groupe
le|silence le||samedi limit long|does long||it luck m'a|pas mange|mon mentorat mentor|is
mes||noires milk|> moi|une mononcle mon||dit mort|dans murdered my||the need|help niaiseux not|usin
no|big nuit|la occupe|> offert old|me one|on one||a on|sale on||arm on||juste ouch pain|pis pas|bu
pas|perdu pas|si pas|suicidaire pause pics|> plane proud||me pub refuge|de ri|> rouges sac|au sept
shot||the smell sorry|i spag sur|les thank|god that|test the|bbq the|old the||keep the||number
the||part time's tips tires toaster tomatoes tombe|en tot|> toune tourtiere tout||au trompe
trop||de tuer|si u une||grosse urgent|> velo vend venir verifie victim village ville|> walking|dead
wants||know was||the we||about you||my y|sont ~'tu ~_120 ~_8h_ ~_buf ~_cak ~_dic ~_ema ~_fur ~_hay
~_hot ~_joy ~_ken ~_mar ~_mec ~_oig ~_om ~_ouc ~_pod ~_rhu ~_vel ~_vos ~_yuh ~acl ~acle ~alen ~anks
~apes ~atti ~atto ~aug ~bber ~beur ~buf ~buff ~cabl ~caf ~ccer ~chea ~cin ~cken ~cod_ ~dai ~dda
~debo ~depe ~dr_ ~dule ~eard ~elo_ ~enal ~erbe ~ese_ ~estl ~esul ~eurr ~exti ~fic_ ~fto ~gant ~gest
~gie_ ~gies ~glai ~habs ~hams ~hay ~hees ~heri ~ho' ~hyd ~hydr ~iai ~idd ~iggi ~imbi ~inoi ~isco
~itis ~j'ap ~j'ha ~jamm ~jcog ~jus_ ~l'mo ~lb_ ~lbe ~leva ~lov ~mato ~mayo ~mewo ~moti ~mpol ~nach
~ndal ~ngla ~nho ~njo ~nord ~nur ~occe ~ofe ~okie ~olat ~ompo ~ono ~oph ~oudu ~oum ~ourt ~owee
~oyed ~pai ~pepe ~pisc ~plo ~pout ~quee ~ratu ~remi ~romo ~root ~rrot ~rus ~rywh ~scin ~seil ~shar
~slay ~socc ~song ~sume ~sush ~t'en ~tor ~tr_ ~udu ~udur ~uie ~unio ~val_ ~vid_ ~vos ~vos_ ~war
~wels ~wers ~wes ~who' ~xiem ~y's ~y's_ ~ydr ~ylo
""",
    -24: """
2014 20|de 31|> 7 <|4 <|ark <|envoie <|photo <|saute <|t'es <|tire <|today <|tonites advil
and||there annees apres|on arbre arrete||fumer astheure at||for au|garage a|7h a|double a|nap
a|shot a|used a||bout a||fait a||machine a||mort balado besoin|d'un besoin||pour born bridge|is
c'est||la canadiens cassee|> ca|> chante cheval chu|mort club coco comme|a counsellor courgettes
crossword c|> dave dead|body dealer||n deuxieme de|courant de|naloxone de|sang de|tel disponible
dis|moi dit||je dosette dose|de do||want draw du|bloc du|mat du||c'est dying|to each enterre||les
entre||et en||ma en||on etait||on exam facture ferme|la feu|> file|> film finally|> finaly|> fix
fond|> forms for||old for||on fun glacee glacee|> gonna|crash grave gutted hair|> hand||me hat
honey i'm||it im|safe in|danger is|there is|this it's|a i|put i||ur j'ai|trop jai|brule jai|fini
jai|saute jai||envie jdors|comme juillet|> kids|have knocked l'autobus l'heure la|le la||un leg|day
les|rencontres let|u le|demenagement le|formulaire le|lift le|samedi le||c lien ligue lovely
love|it lunettes|> mail|> mdr|> means meat mene me|how me|tue million mi|soon morte|de my|finger
my|plants needed need||shelter negatif noir|a nord nurse||the onions on|tv on||perdu oven
passe||soir pepere pis|tu pis|un pogne||les poster potluck pour|finir prof|> questions raise r|in
salmon sappelle saw||on semaines|de service|canada ses||de signal sock|> sorted stew sua|route t
t'a t'es tea that|one the|card the|creek the|oven the|sat the|trip the||centre the||day
the||finally tired||the tired||this today||a too|> tower trafic trampoline tu||pour une|buche
un|arbre un|gateau u|help vaisselle|> vente venu video|> violence vivement was||on watching
what|did who||this yuh zombie zoo ~'aid ~'ori ~2nd ~911 ~911_ ~_45 ~_7h_ ~_agr ~_ay ~_bd ~_d'h
~_dai ~_gam ~_hab ~_hil ~_jig ~_jun ~_muf ~_oo ~_our ~_puc ~_req ~_rub ~_ska ~_u_ ~_vot ~_we_ ~_xl
~_yo ~acan ~aco ~ails ~airi ~alf ~apu ~ary ~ato ~ba_ ~bara ~bic ~bon ~bonh ~broc ~caf_ ~circ ~demm
~dic_ ~dig ~eats ~egal ~egu ~emo ~erar ~esu ~fet ~flat ~gal ~gal_ ~gary ~guer ~hora ~iewe ~ilm_
~inos ~iou_ ~ish ~iva ~jig ~jun ~lax ~lega ~llo_ ~loup ~lta ~magn ~maz ~mdr_ ~meu ~mood ~mpio ~mpo
~muf ~muff ~nali ~nid ~nks_ ~nton ~ocho ~ocol ~odg ~oga_ ~olo_ ~oly ~omot ~onh ~ora_ ~ougi ~outo
~outu ~pag_ ~pion ~pne ~poss ~pub_ ~puc ~quad ~rgie ~rlin ~rrel ~rtal ~rvis ~salm ~sins ~snip ~ssom
~ssy ~ssy_ ~sthe ~su'a ~t'in ~tea_ ~thri ~tifi ~uad ~uad_ ~uin_ ~uine ~ulk ~ulk_ ~unes ~uris ~urli
~uty ~uty_ ~vive ~vot ~word ~xpos ~yal ~yoga
""",
    -23: """
2009 2015 40||de 45 911 <|bell <|c <|coupure <|creve <|desole <|heard <|heat <|jeudi <|nobodys
<|nouveau <|oh <|oui <|personne <|say <|tu <|walking <|workin <|worth allergies aller|au alone|at
alright angry anniversaire art asked at||old avoir|un a|crie a|fin a|pain a|peinture a|survecu
a||10 a||coat barber bbq believe|it bien busy|> bus|but cake|> canada champion chance|> chapeau
cheap cheville cochon compliment conge|> contente could|kill crampe cried dead|end dead||in
descendu des||j'ai de|9h de|cell de|minutes de|paye de|rire de||juste de||sur die|for dirait|un
dishwasher dodo|> does|that dont|think drole|de drop|dead dryer du|chien eh en|juin en||deux
est|fini est||de et|demi eu|peur everywhere ex||moi fait||souper faut fee feed|the fingers|crossed
finit||le for||the freedom|> gars|il gateau|> gave|up gazon ginette god|is god||good gonna||in
good||for grand hanging hay he's||a how|> hr hung if||late imagine instead|of in||but is|from
it|just it|wasn't i|passed i||touch jai|mon jai|plus jai|tue jai||dun jammed jan je|travaille
je||en jfais|du joue|du journee|a jumper|in juste|mes just||my k keepin kevin l'an lad lads lait
lame|de lavoir la|manette la|radio la|saison la||aux la||je la||tourne league leave|at le|bac
le|chien le|divan le|dos le|lien le||mort lived liver|> looking||a loup m'aider|a mais|cest manette
mange|un math max mayo mentore menu merci|> merci|de mes|vieux mins min||retard monte|a mon|homme
mon||mais mouille mouse my|lunch my||lol na nachos nah|i name|of never|again new||and ngl non|j'ai
no|signal no||since no||that ont||la on|remet on||pas our|street passe|tout pas|rechute pas||au pk
pompiers pounds pour|mes prefer printer prof|a pup pu|depuis quart|de rage|quit rapporte rencontre
rencontre|> rire roses saute|dans saute|de saute|mon saw|a sa||en screen second secret seen set|>
set||the she|ate shoe|> shoots sister|she snow sont|mortes sortir||la spring|> squad starts|mon
sunset tante|> telly thats|why the|cat the|dog the|front the|knee the|name the|one the|remote
the||bar the||card the||shes this||only thoughts||that three||and till|11 time|is tomates|>
took|out to||first tu|viens tu||les une|annonce une|piece un|livre un|verre un||les ur|new used|2
u||if va|a vieux walkin|> was|last way|> what's whatsapp winter workin workin|on xx y'ont ye|>
y||bien ~'ado ~'inf ~'l_ ~014 ~014_ ~2014 ~_abo ~_ama ~_b1 ~_coc ~_d't ~_fid ~_k_ ~_lhi ~_mia ~_oa
~_oni ~_pub ~_rot ~_sar ~_t_ ~acis ~ada_ ~afic ~agi ~alai ~alb ~alri ~aqua ~arac ~arad ~arts ~asil
~asti ~ates ~atme ~atui ~ayl ~azon ~beau ~bene ~bha ~bio ~bitr ~busi ~cana ~chev ~chia ~cole ~cret
~d't ~dart ~ddl ~ddle ~dodo ~dom ~donc ~ecit ~eded ~eede ~ego_ ~elax ~enem ~eppe ~ered ~erol ~feli
~feri ~fid ~fix_ ~ging ~grow ~gutt ~hev ~hia ~hys ~iddl ~ild_ ~incl ~info ~iolo ~iot_ ~irp ~iry
~iseu ~iss_ ~itan ~itie ~jan_ ~joy_ ~jrep ~k's ~k's_ ~ka_ ~laca ~lado ~lar ~laz ~lew ~lew_ ~lhi
~lins ~llor ~loca ~love ~lri ~lrig ~mano ~mara ~mete ~mia ~mpin ~mute ~nclu ~nib ~nibl ~o's ~o's_
~oads ~odo_ ~ol_ ~olut ~omba ~onc_ ~onds ~oni_ ~onib ~onio ~oris ~otr ~otre ~oue ~ouf_ ~ourg ~oven
~pco ~pena ~phy ~poni ~poul ~pp_ ~ppet ~prep ~pub ~putt ~rbit ~rma ~rma_ ~rude ~sant ~scou ~sect
~sele ~seux ~solu ~spac ~spre ~ssib ~stle ~stud ~su'l ~subs ~t'a_ ~tart ~tew_ ~theu ~tib ~tibi
~tise ~tora ~tow ~tudi ~u'l_ ~uate ~uid ~uins ~ulla ~uno ~url ~vreu ~w's ~w's_ ~warn ~weet ~wint
~xcel ~ythm ~zel ~zon_
""",
    -22: """
2||w 38 51 6||pis 7|1 <|11 <|char <|dope <|drop <|dropped <|finally <|finished <|garde <|giving
<|google <|ice <|lprof <|paper <|rappelle <|rat <|rip <|save <|send <|stab <|sunday <|take <|tantot
<|tree <|use <|watched about|my ago||i amis ans|aujourdhui appris|a au|gym avait|fait a|crime
a|fait a|scare a||3 a||contre a||des a||h a||help a||vendredi babe banque|> bless bleue|> bon||de
boost boost|> bottes|a bridge||the brought|me buffet bus|goes buy||truck c'est|beau c'est||avec
c'est||gars cafe|du call|the candle cant|make cards|> cartes|> ca|que certificate character chauffe
cheese chez|sa chili cleared colis coloc|ronfle correcte cos coucou couper|au cut||some daide
danser dans||cafe day|> day|on des||le de|500 de|bureau de|gun de|tourtiere de||a de||aux
de||samedi die|in dit|> doc||my dog's donc drop||the du|cell ecole ecrase eh|> en|mourir en||les
essay est|beau est|pleine est||jvas etait|en everyone's excel fais|attention fais|un fall file|a
fille|veut fine|> fiou fiou|> fixed|it food|is forgot|my formulaires fortnite for|everyone for||is
fournaise frere|pis funny|> gants garcon gone||4 groupe|de guerre guitar|> had||scare halloween
hangin|out have||of hearin|went help||pick hen holiday hoodie hung|the i'm|over if||want im||just
ira is|dead is|it is||its is||kill it|ended i|finished i||40 i||use j'ai|dit j'ai|rate j'ai|tue
j'amene j'arrive|> jai|mes jecoute jen|parle jette je|cherche je||lundi jme||un jour||de
jpeux||parler jsuis|mort just|4 ki kids||at kill|for kill||a kit l'eau|> l'ouvrage last||at
last||but la|creme la|douche la|musique la||sera lcbo|w left|at lego lets lettre||a le|concierge
le|dentiste le|frigo le|jeudi le|match library|card like|the lmao lol|i lol|im longtemps||ca longue
long|day lost|a mais|c'est manquer|la married mattress meeting|> mentor||i mes|tomates me||slack
miel miel|> monter mon|cv mon|telephone mon|texto mon||ronfle moon mouille|> mourir||jveux museum
my|conditions my||still naloxone|kit new|number nobody|hurt no||after nuit|blanche off||at one|with
ontario ont|perdu ont||le on||fridge orientation or|die or|the other||of ou||pour paid|> pair
paperwork|> parade passee|jai pas|trop pas||qui pas||une peas personnage personnes personne|de
pickup pis|jsuis pis||mon plage podcast politique poor porter|un poster||the poulet pour|hier
pour|toi pour||autre po|said prends pret|> printemps pue|> pumpkin que||programme qui|repond
raisins reading|a recommande record|de refill refusee regle|> rendu||la reno rentre||un reste|deux
resume rogers romeo root salue sandwiches sat|i sauve|la scare schedule science sermon shelf shes|a
shot|> sieste sieste|> si||veux slack smile|> sofa some|slack soudure sourdough sous|la so||the
so||took speech sry|> stab||the survivor su||pont t'as taxes tel texting that||last ther|a the|back
the|dishes the|emergency the|hen the|weather the||told the||tonite thick this|cold this|heat
thought|she toute||beau tout||bien to|it to|myself to|school to||store to||til travaille travel
tuer||temps tue|la une||mais un|psy us|a u||got videos volunteer|> waitin|4 was|born was|for we|get
whats|ur what|time what||u where||get xx|> ~'es_ ~'ex ~'to ~'ven ~015 ~015_ ~2015 ~2nd_ ~7h_ ~98_
~_2nd ~_38 ~_45_ ~_7_ ~_88 ~_911 ~_ang ~_bb ~_beu ~_bi ~_bic ~_def ~_dom ~_eac ~_fix ~_hed ~_kev
~_ky ~_mic ~_nac ~_nv ~_pk_ ~_tup ~_tv ~_ty ~_veg ~_wal ~agu ~aito ~ajo ~alam ~anai ~anoe ~apto
~asto ~atsa ~augh ~ayo_ ~b12 ~b12_ ~babe ~bala ~beni ~beu ~bie_ ~bond ~bum_ ~burg ~burr ~cais ~cate
~chor ~cka ~clow ~club ~cock ~cter ~cume ~curr ~d'ec ~d'id ~degu ~desk ~dney ~doc_ ~domi ~e'd ~e'd_
~ebal ~ech_ ~efl ~efou ~egan ~eleb ~embo ~emy ~emy_ ~ergi ~eryw ~esk ~esk_ ~esum ~euxi ~eve_ ~extr
~feu ~ffen ~fier ~fila ~fly ~fund ~ga_ ~gazo ~geth ~gi_ ~gnai ~gnu ~grin ~haw ~hnn ~hnny ~iait
~icie ~idne ~iell ~ies ~igan ~ignu ~indi ~irie ~itn ~itne ~ivai ~j'ar ~j'to ~joke ~kev ~kevi ~kidn
~l'ar ~labr ~lads ~laud ~leb ~lebr ~lech ~lege ~loi_ ~loss ~lub ~lub_ ~lve_ ~mab ~mast ~mata ~max_
~mbou ~memo ~mic ~mino ~mouc ~nba ~nett ~nima ~nou_ ~oca ~ocum ~odie ~og' ~og's ~ogna ~ohnn ~olai
~olid ~onfe ~oren ~osee ~oudi ~ovi ~pak ~peas ~pies ~pk_ ~plin ~poor ~prol ~pup_ ~rard ~rden ~ria_
~riai ~riez ~rira ~rnd ~rnee ~rofe ~rolo ~roni ~roy ~rpe ~ry' ~ry's ~ryer ~sdo ~seb ~seen ~sies
~squi ~stub ~t'es ~tani ~tere ~trum ~tsa ~tsap ~tys ~tys_ ~udin ~ugh_ ~uni_ ~usee ~usic ~uxi ~uxie
~vasi ~veg ~vely ~vo_ ~wns_ ~xtr
""",
    -21: """
15h|> 2003 3e|etage 3|2 4|min 4|months 5 8 88 <|breakin <|bring <|c'te <|etre <|her <|jprends
<|meeting <|over <|pendu <|poison <|rentre <|snow <|tonite <|your about||a actual all||and all||the
among among|us and|dont and||hate and||making ans|c'est appele|le are arms|> ask|me asleep||my
atelier at|that at|u at||4 at||church at||like at||rink autocorrect au||en au||parce avec|ses
avec||job a|cat a|fall a|hand a|joue a|leg a|video a|winter a||20 a||way b4|u bacon bandaid barry
bc|of beanbag been|workin belle|> berry besoin|daide besoin||rien best||of bicycle birds birthday|>
bon|signe bouton boxes bras|mort brule||riz bureau|de bus||the but|got c'est|assez c'est|lui
cafetiere candles casquette casserole ca||bien ca||tout centre|> changement chargeur charge|> chess
chez||a chu||raide circle clapped clapped|> cn come|by come|eat commence compte|a content|de crisps
curfew|is cut||finger d'assurance dans||robe deck degres dessert des|fleurs des||au deux||deux
de|90 de|blesse de|frappe de|garage de|garcon de|retard de||grand de||lan de||svp died|at diet|>
dit|la dogs|> don't|need donne||vieille dont|have dos douche|pis drole dropped|a dumb du|boss
du||comme du||pas elm em|dead en|maudit en|une est|ben est|bon est||cette even||one every|yr extra
facon|de faire|ca fait|un fait||le fell|over ferie feu||le fille|m'a five|years fleurs|> flip
fois|de fond|du forfait for|all foulard frais free|at from|2 fun|> gastro gas|> gas|money gave||a
genou ghosted|me gilet goalie good|just gouttes|> grabbed|my group||at guit gum guys||it hang|a
he's||he's healin help|w help||a he||off home|> how|much i'll ice|road im||by insulin|n in|sudbury
is|fine is|fri is||too its|me it|here i|really i||come j'ai|ecrit j'ai||c'est jattends jerk jette|a
jette||leau je|passe jlache|pas jme|jette jme||pu job||y johnny judo juste|le kicks killer||on
knives knock|em knock||dead l'air|> l'avocat l'equipe l'imprimante laisse|la last|day last||so
la|belle la|gastro la|parole la|pluie la||passe lbs left|the les|canadiens les||veulent le|moteur
le|quai ligue|de liked like||baby like||now line|is line||a lit||arrive logement|> lol|the lont
looked m'a|crie mais|bon mall mange|de mange|une mardi|> meme||a memoire mentors me|here me|right
me|some me||d'une mis|dans mix moi||avant moi||juste months|> mon|shift mon|ti mon||3 mon||on
mon||rouge more||since mort||de mourir|de murder|me muscle my|coach my||made my||only need|anything
netflix news|said new|meds nites|> niveau nobody|hit non|pas nope nothin||report nouveau|numero
novembre n|come n|went offered|me ont|change on|sundays on||demain on||its outils|> ouvre|la
over||dead paques parait parking par|le passez pass|the pas|avant pas|cette pas|frappe pas||les
patio pete|les peut||a piasse pilule|contre pis|content pis||mort pizza|> plates played plug
pluie|> pneus poison popcorn pouce|> pour|demenager pour|sa pour||logement pour||un price priere
printemps|> prise|de prise||sang pris||ans pro|> pulled||over punch pure qu'est||qu'on qu'on||parle
question||du que|j'en qui||au raid rank regrets relache relache|> remet|ca rempli reply||to reponds
report|boss retired rose roulant row sainte salt sapin save|the says|hi she||on she||yes singing
slept|like smell|like snowin solo some|> sont|parties soon|come sors|les spanish spot|is stop||me
supprime sylvie tapis ten|years theatre these the|flu the|grass the|onions the|overdose the|plug
the|self the|sofa the|top the|vet the|winter the|xmas the||checkout the||food the||program
the||rain thought|i'd thumb toe|> told||that to|help trompe|de trop|mange truc|> ty type
uncle||sunday un|ami un|double un|foulard up||by up||this up||wall us||and u|in u|see va|>
va|prendre vie||garcon vois|la vu|sur war washing|machine was|4 was||but was||that wear|the
where||at why|im words|> worry|i worth|it y'en y|sest zoom ~'an_ ~'arb ~'po ~009 ~009_ ~2009 ~_32
~_38_ ~_bis ~_bow ~_cp ~_eh ~_eh_ ~_elm ~_epo ~_er ~_exa ~_fio ~_fly ~_hat ~_ira ~_jim ~_jog ~_ki_
~_leo ~_na_ ~_oua ~_phy ~_raq ~_ris ~_row ~_rus ~_sn ~_tec ~_tik ~_toa ~_vad ~_wed ~_xx ~_xx_ ~_y'o
~_zo ~acc ~aces ~addy ~agin ~ak_ ~ala_ ~amst ~ano ~apon ~ario ~arp ~ary_ ~asso ~axes ~bard ~bbag
~bbl ~boos ~bowl ~cape ~capi ~cht_ ~cku ~ckup ~clif ~col ~cone ~cos_ ~covo ~cro_ ~d'im ~dca ~dcas
~drol ~drye ~duck ~duct ~eap_ ~eapo ~ecol ~efs ~efs_ ~ejec ~elac ~elm_ ~epea ~epis ~eree ~erel
~erk_ ~erwa ~feui ~fins ~fio ~fiou ~flos ~gol ~grai ~gyp ~hank ~helf ~hern ~hess ~hoc ~hoco ~hola
~hril ~hysi ~icku ~ieus ~ifa ~ifi ~inat ~inso ~irc ~irds ~itiq ~jeco ~jim ~jog ~jogg ~kate ~kit_
~kup ~kup_ ~larc ~lay_ ~lbu ~leto ~lhiv ~liff ~llot ~lmao ~loan ~mao ~mao_ ~marg ~miel ~moon ~mpk
~mpki ~mst ~nada ~ndad ~nest ~neu_ ~neus ~nfo ~ng' ~ng's ~nist ~nnag ~nnu ~nop ~nor ~noun ~nsei
~nthe ~nuan ~oak_ ~oali ~odc ~odca ~ofa_ ~olet ~olor ~onat ~onci ~oode ~oodi ~oost ~ordr ~ores
~ortn ~ouco ~oudo ~oumo ~ounc ~ouno ~ovo ~ovoi ~oyau ~para ~parf ~peak ~peat ~phys ~ploi ~pm_ ~podc
~prea ~rber ~rci ~rdou ~rets ~rgeo ~rima ~rmon ~rse ~rse_ ~rtni ~shav ~ske ~sky ~solo ~spa_ ~spat
~tats ~thic ~tieu ~timi ~tins ~titu ~toa ~toas ~tok_ ~tret ~ued_ ~uges ~ugi ~umid ~umpk ~una_ ~uniq
~unou ~uppr ~usib ~utu_ ~uvi ~uvie ~vad ~vele ~vieu ~vivo ~wa_ ~weap ~west ~xti ~xtin ~xx_ ~y'a
~y'o ~y'on ~yed ~yed_ ~zzer
""",
    -20: """
14|times 2moro|im 2nd 2|viewers 2||to 40|bucks 4|for 4|ppl 4|semaines 4||or 4||was 6h|du <|amene
<|beat <|bus <|deer <|delete <|ever <|felt <|fever <|go <|hung <|jcroyais <|jeans <|jmeurs <|killer
<|mum <|nope <|pilule <|pretty <|school <|sos <|texte achete|des address||phone adieu|le all|2
and||good an|> are|we arreter|les arrive|a asteure|> at|> at||school aujourd'hui||ca aussi|on
autre|chose aux|rats au||c'est au||depuis au||ma available avec|des avec||et a|8 a|autre a|baby
a|blanc a|group a|jeun a|lu a|nice a|parking a|raise a|thread a|tire a||all a||call a||chose a||set
barriere bath|> ben|la bet bins blew blew|up body|in bon||la bon||le boss|gave boss||un bottes|>
bout||it broke|on brush bureau|est bureau|le by||thread c'est|du c'etait|moi caa call|u came||i
carte||est cat|and cat||my cause|des celui|la cest|dla cest|quand ces|bottes champion|> chance
chaque|noel chaussettes cherche|du chest|day chien|mais chirurgie cleaning coach|says cold|is
colocs commence|lundi concours continue con|> cost could coule|le cours||cuisine couscous cousin|ca
cover|letter cpr creme|glacee criait cuz|too danced dans||toune dead|in dear death|of demi|> dented
department desk des|chips de|batterie de|colere de|dettes de|diabete de|l'heure de|sommeil
didnt|sleep did||text dispo|> distance dit|ok doc|says does||work don't||about don't||it donc|>
dos|en do||gotta dr drink drink|> dryer|> du|caribou du||cette easter elden elden|ring encore|mis
encore||au en|pleine est|contente est||pas etait||une everywhere|> ex|> fait|ses fait|tuer
fait||soupe fantasy filling finir|ma fini||programme fi|di flat forme for||pass free||the fries
gars||dit gary ged gerard get|the got||window grandad grandeur gras gratuit grince gun||dont gypse
hamster hangin||the have|an have||it heure|le he|owes he||about he||back hiding|under hole|i
home|safe homme|> hour||the how|was i'm|dying if|ur il|come il|une im|free interview||i in||new
in||talked is|church is|closed its|always it|go it|took i||born j'aime j'ai||d'un j'ai||le
j'ai||pas j'ai||peur j'm'ennuie j'me|suis jai||non jai||rechute jardin jcroyais jen|veux jeun
je||rentre je||tres jour|de jpense|pas jumeaux karaoke killed|me kkun kkun||une knees know|if
know||won l'inventaire l'monde landed landline lane laundry|> la|chasse la|facture la|tempete la|tv
la||2 letter|for le|gazon le|linge le|quart le||c'est le||est le||parce lfun lfun|> lhiver libre|>
link list|pls load loss m'etouffe machait mal||dos manger|du manje mass ma|appris ma|trousse
ma||d'assurance ma||mis meme|est mentor|m'a merci mere|il mere|pour mere||fait min|en moi||c'est
moi||en mollets mon|reveil mon||part mon||rdv mort|mais mort||rats my|gloves my|hair my|knees
my|manager my|show my||called my||number n'etait new|place new||i not||anymore not||only nounours
nounours|> nous|tuer now|it number|for n|just n||ur off|for off||4 off||on of|hurtin of||myself
of||phone old|house only|if on||can on||is opinions our out||in ou|juste pages|> pantoufles|>
papineau parapluie parcel partir|a partis partys party||bureau pas|disponible pas||gun patience
peux||me peu|down pictures|of pill|for plante|des plante||fait plan|is pls||a pool porter pound
pour|6 pour|aller pour||mon pour||tu prenez prise|dans proche prom pu||dettes qu'on|a quand|>
quelle||le que||trop qui|criait qui||fini quoi||nom rain|> reception relapse|i relatives remettre
rendez rendez|vous reportage reveil right|on roads said|> said||can sans|rendez sans||vous sauce|a
saved|me sa|vie scored|> self||i send||the serai||disponible shes||w shorts should||ask sinon|le
si|le sky sniper sober|n solide sont|partis sos spicy st stationnement|> sucre|> suicide|au
swim|lessons switched table||the talk||the taxi text|back that's|what that||in that||killed
them|the they||kids the|green the|hot the|knives the|overtime the|washing the||bit the||department
the||needs the||of the||plant the||shop the||sign thinkin|of tight ting tirs toe together toucher
toute|un tout|l'monde tout|va to||nice trop|hate tue||te tue||temps turns|out tu||jamais
tu||toujours une|belle une||pour un|feu un|manteau ur|truck u|say u||a va||la veterinaire vient|pas
viewers vie|en voisine|est wants|a wasnt|a was|low wearing|a weddin went|> went|for what's|the
what|does who||on would|die w||like y'avait y'a|pas yelled you yourself you|get you|like you|see
~'as_ ~'avo ~'fu ~'men ~'t'a ~003 ~003_ ~08_ ~112 ~112_ ~2003 ~2k_ ~_5_ ~_88_ ~_8_ ~_acc ~_ace
~_aig ~_ani ~_bbq ~_bh ~_bha ~_bon ~_cn_ ~_enj ~_eti ~_feu ~_glo ~_hr_ ~_jag ~_jee ~_kis ~_niv
~_nop ~_pum ~_raf ~_tom ~_y'a ~aar ~acot ~acte ~adly ~aka_ ~alt_ ~amd ~anb ~anba ~anj ~anje ~arak
~arat ~augm ~avag ~ayc ~azi ~azin ~baco ~barb ~bbq ~bbq_ ~bc_ ~beac ~bend ~bicy ~bio_ ~bq_ ~cco
~ccoo ~ched ~cho_ ~ciat ~clip ~cn_ ~cold ~coon ~coud ~dki ~dog' ~dumb ~eanb ~earn ~eezi ~eh_ ~elay
~enj ~enjo ~eno_ ~erci ~erva ~eta_ ~etfl ~feti ~flix ~fy_ ~ggle ~glo ~glov ~gme ~gmen ~guid ~gum_
~hark ~harl ~hili ~hio ~hod ~hr_ ~iam ~icyc ~iez ~iez_ ~iffr ~ili_ ~inta ~ipl ~ircl ~irre ~iser
~isk ~isod ~ivea ~jag ~jee ~jon ~jpla ~judo ~kea ~kiss ~kniv ~l'co ~latr ~lava ~lego ~lerg ~lix
~lix_ ~logu ~lvie ~manj ~mec ~mech ~mild ~mix_ ~mo_ ~mow ~mste ~n'et ~nbag ~netf ~nhe ~nip ~nipe
~nje_ ~njoy ~nsel ~onco ~oron ~ouns ~oxes ~oyal ~oyo ~parr ~pepp ~pet_ ~piso ~plag ~pli_ ~pool
~poth ~pum ~pump ~raf ~rak_ ~ramb ~rato ~rcle ~rdia ~rell ~rget ~rgeu ~rill ~rmie ~rren ~rv_ ~rva
~sapi ~scia ~sep ~shin ~sked ~sode ~span ~stac ~stev ~t'as ~tanc ~tfl ~tfli ~tica ~tigh ~tio_ ~tirs
~tmo ~tra_ ~tylo ~type ~ubar ~udo_ ~ugm ~ugme ~uirr ~ulai ~umin ~uree ~vac ~vag ~vage ~vail ~witc
~xic ~xtra ~y'en ~ylvi ~ype_
""",
    -19: """
12h 1|et 1||demi 20||trop 3h|> 4|mins 4||double 4||it 5h|> 6|4 8am|> 8|> <|accroche <|belle <|blew
<|coucou <|crampe <|crystal <|decue <|gas <|here <|jeton <|knocked <|l'affiche <|l'avocat <|of
<|right <|sure <|tir <|veux <|what's abitibi again||is alive|2day aller|mais almost|died alone|with
and|so anymore||i anythin anything|from apres|le apres||c are|u arm|for askin|> ate||sock
attack|when at|2 at||clinic at||cousins aux|echecs aux|quilles au|dernier au|lac avant a|2h a|eau
a|la a|moitie a|shift a|tattoo a|tie a||6 a||drill a||main a||tellement a||tour a||trop bake
basically|> beach beans|> beat||at beau bella belle|journee besoin|d'aide bien|la billets|pour bio
bit||bullet black||for bof|> bonheur bon|pour bon|sens bon||place book||it bottes|de bouchon boudin
bout|my bridge||closed bring|my brisee brule|mon burger|> burning|the bus||again but|good but||was
c'est|bon caf called|my call|me can|the cardio ca||une cell|cest cennes cents ce|trou chercher|a
cheveux chicken choked||the chords chu|ben chu|pognee class|is clean|test cliff coffee||3 combien|>
coming commentaire comment|> comme||grand comme||le compote confiture contact||a corde|pour
coughing coupe|de croises croissants croissants|> crystal||my d'aide d'attendre daide|pour
dans|l'equipe dans|porte day|is day||it's dead||the debout decue demenagement|> dentaire
depuis||mois derniere||de des|annees des|videos de|francais de|papa de|rencontre de||derniere
de||jours de||semaine de||sul did||get dieppe die|4 dit|le don't|worry donne||un dont|drink
dont|even dont|mix dragon drink||the ducks dull du|beurre du|divan du|spag du|suicide du||le
dying||know e echecs em||now ends|> envoye|reponse en|abitibi en||2 ep est|fier est|ouverte
est|venu etait||meme ete|aussi even|> every||from expose fais||a fais||de fait|drole fait|son
fait||an fait||ans fait||beau fatigant february fenetre||sous feuille||mis film|etait fin||monde
flu|shot forgave for|once for||birthday for||by for||quick for||weeks freezing frere|travaille
frette||mort from|hell from|work fusils gele|comme gele||une girl|> give||on giving|blood
glad||didnt goin||bed gonna|hit gonna||on good|way got|food got||dog got||first got||ladder
got||off gr8 grandkids gta hands||from haut|du have|u heating here|at he|does hier|c'est hier|le
hill him|a him||in history homesick home|n home|w home||had i'm||this i've|moved ikea il||noir
impots in|2015 in||game is|6 is|bleedin is|hurt is|room is|she is||at it's|so its|ur it|thank
it||god i|finally i|forgave i|sat i||19 i||losing i||ok i||old i||reading i||shook i||thoughts
j'ai|brule j'ai|saute j'ai||mourir j'ai||son j'tiens jai|conte jai||perdu jamais||aussi jeune|>
je|reponds je||quelqu'un job||me jpasse|dans jpeux||croire jsuis||le juillet|a jus|> jva|pas
jva||me jvoulais||vivre killed||in kills kind|eyes kitten knocked|out l l'affiche lamp laughed|so
laughed||hard law|> la|plage la|soiree la|veuve la||9 la||demain la||trop legal les|beaux
les|blancs les|canettes les|oeufs les||morts lets|do le|coach le|fentanyl le|local le|poisson
le|sucre le|traversier le||lol lie||was lights||now line|for liste|des locked||of loot losing
lost||bus lovely|> lutte m'avez|donne mais|au manques manque||pain marathon meant||be meat|for
meds|work meilleure|> meme|a mentor's merci|le messed||i mes|pieds me|lol me|manques mic micro
micro|ondes middle milk|n milk||bread misery mom|will mondays|> montagnes mon|> mon|deuil mon|im
mon|nouveau mon||travaille more|and more|sleeps mots|croises my|cousins my|desk my|diet my|first
my|good my|hunting my|voice my||1 my||didn't my||gave my||lost my||show never|knew nobody||hurt
noie noires|> non|non not|near now|n noye|dans no|comment no||we n|bread of|an of||my oil||this
ok|there oncle||y ondes one|out one|was on|avance on|elm on||7 on||after on||news open|mic or||to
ot ouch|> ours out||up ou|non ou|une paperasse park parle||de partie|de pas|vu pas||panique
peu||cest phone|plan physio piasses|a pilulier pis|toe pis||correct places plant|and platre plumber
pocket|> poisson|rouge police||la pot||fleurs pour|vrai pour||j'ai pour||poutine poussiere powwow
praise prayer premiere|nuit proprete qu'on|donne qu'on||a quebecois que|j'etais que|jamais
que|jpasse que||m'avez que||mon qui||mourir quoi|un rappelle|> rats|dans reached readin record|at
ref remind remind|me rencontres|> rendu|> rentre|pas renverse rien||presse right||me rink rocher
root|beer rope|4 ruled run||the s'est||de sang|a savoir|si school|in scrabble scrabble|> sellin
seul|au seul||la se|parler shame shelter|i sister||law sit|down sleeps smatte sois son||on
sound|like so|idk speech|> split|the squirrel squirrel|in squirrel||the stuck|at stuck|on stung|a
stung||bit suis|fait sunday|dinner t'aurais tarte tbh tell|anyone temoignage temoignage|> terre||le
texted texte|moi their||so they|asked they|can't they|r the|answer the|bullet the|death the|drawer
the|foot the|heating the|pharmacist the|show the|super the|till the|way the|wife the||do the||lunch
the||now the||play the||sat the||tmrw till|> till||so time||that tir|a toast tom|vient tooth|is
tousse tout|drette transmission traversier triple trop|long trou|la tt|le tt||monde tue||pas
tu|sens tu||manques tu||passer une|meilleure une|mouche une|pilule une|poutine un|> un|beau
un|noeud un||c'est update up|for u|ok u|up u||6 vitamines vitamins voicemail|> voir||mes voleur
vous||donne vous||meme voyons vu|mon waitin||u want||fish want||im war|> wasn't|a was|19 was|shook
was||we watchin|the we|walk whats|for whats||supper wheel when|ur who||in winter|> wont||that
work|lol y||4 y||reste ~'exa ~'oe ~'oei ~'t'e ~'tie ~21_ ~412 ~412_ ~89_ ~_81 ~_caa ~_cla ~_cpr
~_dr_ ~_dul ~_eau ~_far ~_ged ~_j'r ~_jtu ~_kes ~_kk ~_l_ ~_lbu ~_mex ~_nor ~_nun ~_ot_ ~_rs ~_sos
~_sud ~_tog ~_toq ~_tu ~_ty_ ~_we' ~abbl ~agh ~aime ~andk ~aok ~aoke ~ara_ ~arao ~arap ~bass ~bien
~bins ~blew ~brac ~brus ~caa ~caa_ ~chi_ ~chn ~chni ~cil_ ~ckey ~cope ~cpr ~cpr_ ~cren ~dbo ~decu
~diva ~dkid ~dua ~duc ~dull ~eatr ~eaut ~echn ~educ ~eli ~elpi ~erav ~ese ~esse ~ewel ~fal ~fren
~gast ~heep ~hiru ~hni ~hord ~horr ~iba ~ibb ~iel ~ienc ~ies_ ~ietu ~iked ~iler ~ing' ~inio ~iru
~irur ~ita ~j'r ~j'ti ~jeun ~jigg ~jo_ ~jtu ~jtue ~jvis ~kara ~kie_ ~l'av ~l'ca ~l'eq ~lam_ ~lari
~lbox ~lden ~lfun ~lial ~linf ~lous ~lpin ~lune ~mong ~mpta ~nad ~nag ~nceu ~ncil ~ndk ~ndki ~nfol
~nia_ ~ning ~nota ~nun ~nya ~ocal ~oget ~oleu ~olls ~opc ~opco ~oqua ~oted ~ouat ~ougo ~ouss ~owl_
~pcor ~pest ~pic_ ~picy ~pini ~popc ~pos_ ~puck ~raff ~raic ~rao ~raok ~reni ~rgav ~ribb ~rmat
~rpen ~rtys ~rurg ~smat ~sud ~sum ~tapi ~tech ~tog ~toge ~toq ~toqu ~tupp ~twel ~uait ~uets ~ugo
~urgi ~utee ~voit ~war_ ~ware ~we' ~whee ~wise ~wres ~y'av
""",
    -18: """
10||y 11||the 15|min 19 2011 2012 2018 412 4||5 5|ans 6|mois <|2 <|be <|ben <|clinique <|dans
<|fatigue <|fr <|javais <|labour <|pis <|pour <|triste <|turned <|ufc adieu|mon again|from ai||eu
alarm|went allergique|aux amazing and|we're and||for and||still and||turned ans|pis ans||papa
appelez|avant apporter apres||chu are|you assise|avec at|mine at|six at||be at||halfway at||plant
aubergines aubergines|> aujourd'hui|> aux||dans au|genou au||il avec||qui avoir||peau a|bear
a|dormir a|jumper a|messe a|naloxone a|nite a|plante a|police a|pound a|pup a|rentrer a|smoke
a|visite a||kit a||pris a||walks badge barbecue|> bar|pis bday|> bebe|dort beer|league before||in
beignes beignes|> belle|a benevole|a besoin|dune bien|de big|day bleedin|money bleedin||on bleue
bobo bonne|fete book|the boy||to broke|til bumper|> buried|the bus|like buzzer bye|la c'est|loin
c'est||moment can't|come canicule canot can||bring ca|mais ca|parait ca||12 ca||est cell||pas
cest||meme changed|to chaque|> chevre chien||mange choisir chorale chu|juste class||the cles||le
closed|the compris corde|au corde||cou correct|jai could|have couleur coupe|du coupe|en couteau|en
couteau||pain coutu craving|came crise|cardiaque cuisine||de c|bon c|toujours d'eau|avec d'ecran
d'ecran|> d'entrer d'entrer|> d'ete danger||just dans|piscine day|job day|of dead|my demande|de
demande|si depanneur|> derniere|a dernier||a des|gants des||on deux|minutes devenir|mentor devoirs
de|bobo de|chien de|mains de|memoire de|monter de||c'etait de||chez de||encore de||grippe
de||noires dinner director dire|si dire||mais dishes dit|un dit||est donne|au donne|mes dormi||que
doux down||i'm drum du||partout du||trop elle|veut emergency|exit enjoy en||apres epoque
est|reparti est|toujours est||12 etait|bon etes et||enfin eu|mon examen excel|> facon||parler
failli|m'etouffer failli|mourir failli||le faire||crise fair|enough fait||au fausse|alarme feast
fermes|> feu||la fille||pas flos flowers flowers|> forget|the for|this for||again for||house
fournisseur frere||un frite garderie get||and gg ghoste gonna||that goodbye||the gordon got|told
got||job got||teeth group|supper guess|who guys|4 had|a had|words haha|> haircut|> hate||te
havent|had have|it heart|of hedge heights help|from hernie he|passed he|shot he||with il||deux
inside|now invented in||just in||meeting in||office in||pants in||photo in||show in||year is|behind
is|ready is||40 is||all it|turned it||never i|ask i|beat i|bring i|carry i||good i||longer i||miss
i||walked j'ai|enfin j'ai||yeux j'apprends jai|sue jai||40 jai||dune jcogne|des jcogne||clous
jean|coutu je|donne je|vis je||sul jlaime jme||fait jpasse jporte jreponds juin|> jumper||the
juste||que just|gas kill|me kiss knives||the l'air|d'un l'oeil lachine lah lanceur laptop large|>
laugh|> laval la|cote la|garderie la|patate la|serie la|vaisselle lb lecho left|alone lesson
les|billets les|flos les|oignons levain le|9 le|beau le|beton le|cure le|guichet le|lanceur
le|moment le||pense lgars||cote life|was ligne|de logement|a loin||ca lol||is longer|need looked|at
lost||tooth lprof|de m'a||le m'ennuie m'etouffer machine||mange ma|drogue ma|guit ma|mentore
ma||vient menthe mentor|fait mere|va me|font me|up me||coupee mild mind|the minecraft min|de miss
mis|du moitie|> moi|le monde||pas money|on money||this mon|releve mort|ma mort||vif musee music
my|bus my|essay my|favourite my|sisters my|uncle my||4 my||thought my||won narcan||at new|1 nez|qui
niece||a nothing||just nothin|wrong not|hungry not||danger not||us no|breach no|im no|panic no||is
no||need no||not n|ap n|pop n||named n||proud oct off||chair of||couch ok|if one|good only|the
on|again on|regarde on||all on||besoin on||dans on||faire on||lol on||ri opened|a ouf overdosed|in
own|key panier|> panique||y parrain|dit parrain||que parties|avec passe|en passe|par passe|une
pas|peur pas||bobo pas||feu pas||moe patience|> paul|> paye|un penalty perdu|au permis|>
personne|j'ai petit||pour peut|venir pic picked|up pis||chaise pis||passe placement pleut plus|mal
plus||au plus||batterie pour||jour prendre|mes preuve pris||cell probleme pub|de pu|jamais qui|est
rang recital regarder|ca repare reserve reste|3 reste||une results reussi||dormir reve|> rolls
roof|job room|to s'est|fait said||just saison|de sang|partout sans||premiere sayin|im says||it
say|so scarf|> semaine||de send|help sens|pu sewing sewing|machine shark she'd she||at she||thanks
shouted shouted|at showed|us sick|beat signed|up since||started sister||a si|jreponds snore
sober|for somebody|left sont|dans sore sorry|about sorry|just sorry||hear sour sour|cream special
speed|limit spoilers started|the stream stumps suis|coupee suis|tue sul|balcon support sushis
sweaters t'es||de tablet tablier thank then|my they|closed they||the the|address the|bins the|blood
the|boss the|deck the|drugstore the|er the|hearin the|rice the|sign the|story the|weddin
the||finaly the||form the||restaurant the||speech the||that's thinks this||right though thought||be
threw||back through|a tickets|> tiennent tiennent|> tie|> til||lol til||then time|bomb today||to
took|me toune|de tour|pis tout|> tout||beau to|know to|work to||a to||boss travaille|de trousse|de
trouve|une tu tubes tupperware tu|sais tu||tu two|more t||une ufc under|it une|frite une||cardiaque
une||un un|cafe un|reportage un|rhume un||pas up||for ur|text u|put vacances|> vente|de vieille||me
vient|a vient|dimanche vie||content vie||la vin|> vous||dire wait|> was|afraid was|it was||my
weapons week|end we|made when|you're when||fell where's why|do wid|laugh without|my with|you
with||arms with||lease wrong|person wrong||just w||conditions y'a|un y'en|a ya|4 you||3 yr|no
y|sappelle y||comme zombies ~'cl ~'clo ~'ind ~018 ~12h ~12h_ ~74_ ~_12h ~_412 ~_5p ~_aug ~_e_ ~_ep_
~_gg ~_gg_ ~_gt ~_gta ~_hei ~_jga ~_jok ~_low ~_lut ~_md ~_mow ~_pak ~_st_ ~_tb ~_tbh ~_tir ~_wic
~acco ~adg ~adge ~airp ~amaz ~anad ~ansm ~ante ~aple ~arsh ~arz ~aske ~badg ~bh_ ~chio ~chol ~dang
~dia_ ~dino ~dmi ~dro_ ~ecut ~eig ~eim ~emes ~emoi ~enti ~ethe ~evit ~exec ~fis ~fix ~foue ~ggl
~gnag ~gta ~gta_ ~hawa ~heil ~heim ~hiot ~howd ~icr ~icro ~ieg ~iege ~igni ~innu ~ipad ~irpo ~iter
~ivan ~ix_ ~jet_ ~jga ~jok ~joua ~kt_ ~l'em ~l'oe ~lage ~lays ~lea_ ~lero ~leta ~leut ~lic_ ~los_
~luch ~luli ~lutt ~micr ~midd ~mper ~nage ~nalt ~noie ~nosa ~nsm ~nsmi ~o'd ~o'd_ ~obo_ ~oiso ~oko
~one' ~opel ~osau ~otho ~ousc ~oyon ~pae ~pie_ ~plas ~poly ~pple ~rci_ ~rdra ~ref_ ~rgin ~rina
~roya ~rsh ~rsie ~ruth ~rya ~scon ~smis ~spea ~stap ~stum ~surr ~swor ~tapl ~tatt ~tbh ~tbh_ ~tc_
~thol ~tiel ~tv_ ~uett ~ueul ~uled ~usco ~uteu ~vity ~voyo ~weig ~wl_ ~wpo ~xec ~xecu ~ydro ~yons
~zel_
""",
    -17: """
10k 19||now 2009|> 2021|> 21 2||and 2||je 2||pour 3|de 3|hours 3|yrs 611 <|attends <|aujourd'hui
<|axe <|bye <|cliff <|crack <|depends <|donne <|entre <|falling <|feelin <|fine <|gary <|gutted
<|mandat <|pk <|ramadan <|robbed <|root <|safe <|t'aurais <|t'etais accouche acheter|un ages|ago
airpod alive||well all||here alright|> am||eatin ancien||de and|only and||called anything|in
approuve art|> ask|if assomme asthma attack||i at|shoppers au|scrabble au||demploi avec||feuille
avec||personnes axe|throwing a|6h a|bath a|beard a|boat a|cookie a|lunch a|men a|perce a|small
a||cote a||est a||idea a||light a||parle b12 bad||last bar|the basilic beard beau|en before||was
belle|le better|one bien|en bisous blood|at bobettes|> boeuf bomb|in bomb||that bonne|soiree
bon||on boss|m'a brisket bus||there but||had can't|believe canadiens|ont canoe carmen casserole|>
centre|open cest||job cest||poison changer|l'heure check|up chu|brulee chu|libre chu|morte cinema
cinq cinq|ans class|> clear|> clinique|sans clinique||rendez cold||gone collect comfy commence|par
complete|> controle||a cookie cookie|> could|eat cours|> couteaux|c'est couvreur covoiturage
covoiturage|> crack|in cravate croire d'un|mort dancin dans||bouche dans||serie data deaths dec
demploi dentist|> depends dernier|metro dessert|> des|frites des|tomates de|mal de|nouvelles
de|paques de|peur de|poste de|presse de||dimanche de||rasoir dies|in dit||chu docteur|a
don't|forget donnees douche|a do||or du|cousin du|retard du|snow du||dans eggs|> encore||mon
entorse en|novembre en||cette en||jvoulais en||vu epipen|dans espresso est|guerie est|mon est||14
est||qu'il evidemment failed|my fait||od fait||pain fam|u fauteuil fille||depanneur fini|avec
fini||lait fixe forget formation for|being for||pls garden|> gars|dans gars||rentre gav||a genre
gif gif|> ginette|reno goose gorgeous got|laid got||out got||with gratte|> grosse|de grosse||meme
guerie has|a he's|got heartbroken heartburn heureux he|had he|yelled hilarious hope|ur hot|tub
hurtin||im hydro i'm|looking i'm||crying idee|> if||safe ils|vont il|saute imagine|> in|2003 in|ten
in|years in||mood in||neck in||shop is|he it's||hot itchy its||the it|already it||don't i|eatin
i|wouldn't i||toast j'ai|avale j'ai|mange j'ai|parke j'ai|plante j'ai|sorti j'ai|trouve j'ai||un
jai|renverse jai||compris jai||suivi javais||a jgagne jmets|du jme|meurs journee|de jusqu'a|23h
jusqu'a|vendredi jusqu'en just||check jvoulais|pu karma keep|the kill||lights l'arret l'eau|a
l'heure|de lache|moi lacrosse laser la|poussiere la||viens lentrevue les|maringouins les|momies
le|foyer le|grand le|hockey le|message le||metro le||ou le||une libre|comme lit||soir livres|>
lmao|> loin|des lost||pounds low luck|> lunettes m'a|pique m'a||on magnifique mais|souper mais||du
make||on maman|j'ai march maringouins mars|> ma|rue me|five me|know me|now me|va me||day me||fou
missed|ur mois||est moi|au momies monde|pour mon|chargeur mon|pain mon|rasoir morte|le morte|pour
mort|de mosquitoes mum|says mwen|mouri my|application my|bread my||before my||could n'ai||besoin
nearly||the need|cash nice|out non|jai nord|> not|crying not|sad not|sayin not|thinkin not||same
not||well nouvelle|est no||feelins no||here off|again of|everybody oh|well old|my only||u on|rentre
on|your on||14 on||feet out|but pair|> panier|d'epicerie panique|pas paperasse|> paramedic parke
parke|mon parke||truck parle|astheure parle|souvent passe||droit pasta pas|dire pas|tout pas||sans
pas||semaine patch|de patch||nicotine patins peas|> pere|c'est pere|noel petee pharmacie||mes
phone||looking pis||job pis||s'est place||mes plante plus|jeune politique|> pooped pour|moe
pour||jambes pour||mdr po|knows practice|coach prendre|le prend|tu prend||un program|in propres
propres|> puck pu||minutes quelqu'un|> questions|> quetaine quoi|comme rappelle|moi rasoir||finie
rate|> rechute|en rechute||juste reglee remboursement rencontre|de rendu||j'ai rend|fou resolution
rire|au room||it rue|est rue||morte s'est||en sable said||i sans||vu scared|me scars|on scars||my
score servi|> sest||au she|had shook|on shook||it shooter shoppers shots||the shot|gun sign||sheet
si|j'avais si||c'est sleeping|on slid||the soeur||avec soir|apres soleil||le some||the son|premier
son||his sous||douche souvent|de so|bored so|cold so||did spa squash start|my steak|> stories
stranger|> suis|en sur||du sur||je suspense su||rue tea|> te|passer te||le te||pas thanks|>
thats||im them||can't there||10 they|all the|10k the|14 the|dryer the|meds the|month the|movie
the|saturday the|scars the||fell the||kill the||mattress the||someone thinkin||hurtin ticketmaster
times||up tmrw||the tonite||on ton|pere ton||est took||back toolbox toolbox|talk tourtiere|>
tout|droit town|the to|mornings to|play to|them to||what tree||the trois||de trop||job truth tuent
tv typing une|chance une|entorse une|goutte une|job une|volee un|joint un|lunch un|ours un|panier
un||d'epicerie u|call vas||au veut|etre vieux|divan vie|dans voir|ca wanna||the was|like was||got
we're we're|all when|is when||my who||to wish||luck woulda wouldn't would|you wrong|i w||n
years||my y||coupe y||personne ~'emi ~018_ ~198 ~2018 ~3h_ ~_198 ~_21_ ~_abe ~_b12 ~_bai ~_cb ~_cir
~_cub ~_dre ~_epa ~_fal ~_fs ~_gol ~_gr8 ~_hac ~_hyd ~_i'l ~_ib ~_jon ~_l'c ~_lb_ ~_moe ~_pew ~_sie
~_tat ~_tow ~_typ ~_uf ~_ufc ~_upd ~aar_ ~airf ~alcu ~andb ~api ~arot ~asan ~atl ~baig ~bear ~bobo
~brat ~brio ~brua ~brut ~calc ~ceme ~chif ~cir ~coa ~conc ~crum ~ctes ~cub ~curl ~demp ~diep ~dodg
~doux ~eatl ~ebec ~ebru ~epoq ~etz ~evid ~exa ~feas ~febr ~flow ~gnif ~goos ~gr8 ~gr8_ ~hach ~hadd
~hanc ~haun ~hecs ~hedg ~hma_ ~i'l ~i'll ~icy_ ~idem ~iep ~iepp ~irf ~irfr ~isel ~jpor ~key ~ksha
~l'c ~lapt ~lcu ~lcul ~ltr ~mazi ~mic_ ~moe ~moe_ ~mole ~mowe ~ndb ~ndez ~nheu ~nhou ~nnue ~oft
~olf ~olf_ ~olie ~oly_ ~onhe ~pdat ~pew ~pio ~poq ~poqu ~poti ~preu ~ptop ~queb ~r8_ ~rah ~rah_
~rava ~reck ~refl ~reuv ~rfr ~rfry ~rke_ ~rua ~ruar ~ruta ~rver ~sec_ ~sia ~sio_ ~soli ~spe ~t'au
~tara ~tary ~tayi ~tbr ~tiq ~tiqu ~tles ~tni ~tor' ~ttoo ~typ ~uai ~ueb ~uebe ~uee_ ~ufc ~ufc_ ~ulo
~unp ~upd ~upda ~utal ~vate ~vil ~vue_ ~we_ ~wns ~wrec ~yal_
""",
    -16: """
2015|i 27 2|j'ai 35 4|so 8|mois 98 <|3h <|bris <|callin <|chest <|condition <|deadly <|food <|get
<|haha <|homesick <|leave <|m <|report <|sister <|sword <|where's accroche|le allo all|nite
and||bought angel angry||my an||for apres|un arrivant arrose ashes ask||a as||besoin attacher
at||sisters avec||formulaires avec||radio a|18h a|bathurst a|bullet a|cette a|choisi a|couch a|jour
a|library a|maman a|vu a||14 a||and a||bad a||grandeur a||sang bakery|> bars|> bathurst battery|is
bed|with believe be||wed bible|> blame|> blew|it blonde||enceinte bonne|heure bored|> bother|>
bouge|> bought||better bouton|> breakfast brulements bye||la by||mall c'est||l'fun c'etait||la
called|about came||went campin camping|avec camping||ma cant|hear cant||without capote|pas
cardiaque cest||fin chercher|> cherche||monde coats come||it comment||une comme|film comme|tout
complique corde||attacher cos|i couche||un cousin||a coutu|> creuse||tombe cried|all croire|que
culottes d'attente|> d'idees d'idees|noires dans|l'entree dans||bon day|3 day||i've dead|gorgeous
dead|tired dead|wid dead||laugh dead||ur decent|> depuis|> des||un de|brosse de|data de|jaser
de|poulet de|premiers de|rimouski de|se de||soins de||ville died|when died||he dit|ben dit|en dodgy
donc|on dormir|pis do||sell drop||gorgeous due|for dump du|stationnement du||sang eatin|liver
elevator|> empoisonne en|arrivant epoque||je equipe|est est||6h est||du est||scuse etre|bon et|j'en
eu|a fait||feu fait||oui fatigue|> felicite fete feu|pis file|pour fille||la fini||antibiotiques
fired|up forms|> for|telling for||week frame|mattress friday|so fri|lol fusible gars||tombe
got|stitches got||bed ha had||stroke hanging|by hanging||a hate||with ha|> heard|on hilarious|>
him|lol him|on him||me hurt|nobody i'm|on i've||a idee il||aux im|sober im||of insta insted
in||hope in||the in||warehouse is|ther is||crime its|nice i||15 i||5 i||died j'ai||compris
j'hais|ca j't'ecris jai|lache jai|lair jai|pleure jai|vide jambes||nouvelle je|deteste jlaide
jlaide|a jmets job||monday jouait jumped|the jusqu'au|20 jvas||bien jva|etre jva|manger jveux|un
karma|> l'avait l'entree l'fun laughin|at la|game la|mere la||mes lent let||take le|ketchup
le||sens like|2 linda linge|est live|without lmessage looked|like lost||my lunettes|sont maillot
malade||la mange|a maroc mas mascara matin||fait may ma|coupe ma|grandeur ma|tuque means|no memes|>
mentor|en mere|je mere|vient mes||me me|manquer me||bad missin miss|our mis||croix mix||i mi|dead
moe moi|ma moi|quand montreal mon|compte mon|equipe mon|velo mon||parce morte||rire mother||to
mot|de mot||passe mourir|jai much||the my|sister's my||death niece|> nite||now noix non||une
not|from not|goin no|cuz no|spoilers n|still n||fine n||for off|me of||before of||table one|a
on|ira on|w on||form on||leur on||manger on||show opening open|at out|cold ouvrir|le
overdose||tourtiere p'tit|> package parait|que par||ou pas|honte pas|pire pas||data pas||idees
pas||matin pas||patate pas||sang pepper pineapple pneus|> poisson||mort poumons pour|4
pour|attacher powerpoint premiere|fois premiers premiers|soins priez priez|pour pris||the putt
put|no put||cuz pu||3 que||dit rained reanime red||the regarde|un regles remission rempli|>
rendez||en renouvelee reprend retired|> rice rip|> ri|a r|dead r|nice sac||cas said|thanks
sans|cafe secheuse|> see|me sens|le sen|va seul||mon she|> shin sign|it skidoo|mais skidoo||bon
smoke||went soir|je sont||je sorti|> so||good spoilers|> startin steve still|works su'a|glace
suicide|dans suivi|la sushi table|pour tache taking|the tape|> tea|and temper thanks||telling
that|in they||away they||him the|a the|director the|lane the|meeting the||basement the||four
the||joke the||replaced the||up the||upstairs the||woke third||this this|wkend this||is thoughts|of
till|4 till|friday til|6 time|w today|it ton|gars ton|steak tooth toque toque|> toune|la to|bed
to||i track trap treatment tree|fell tricote ttc turn||the tu|au tu|besoin tu|du tu|garder tu|mas
tu|y umbrella une|croix une|entrevue une|marche une|urgence un|the un||rouge up|at us|the u|> u|pay
vais||aller va|leur venger veut|sortir veuve||le violente violent||en vis|> vous|etes vu||mort
wall|> warning warzone was|15 was||today week|n we|ate what||is who||a wid||when wife|had w||now
y'a yaar ya|12 yes|> y||rendu ~011 ~011_ ~0k_ ~10k ~10k_ ~2011 ~_10k ~_19_ ~_98_ ~_ap_ ~_buv ~_cul
~_ha_ ~_ik ~_ike ~_mfo ~_oli ~_smu ~_ug ~_yer ~ad' ~ad's ~adua ~amis ~anoi ~asta ~auna ~bei ~biso
~blag ~buv ~carm ~comf ~d'eg ~data ~dati ~devo ~dinn ~dshi ~duat ~duis ~eatm ~ebac ~emis ~eper
~ern_ ~ffec ~furi ~gh_ ~gif_ ~glee ~gned ~goat ~he'd ~hila ~ikea ~ilar ~ilic ~ilme ~inec ~inq_ ~iou
~iske ~isou ~itoe ~j'te ~jage ~jgag ~jugg ~karm ~kea_ ~lagu ~lind ~mbit ~mfo ~mfor ~mfy ~mfy_ ~midg
~napp ~nci ~ndsh ~nea ~necr ~nema ~nm_ ~noix ~nq_ ~oats ~ogo ~oliv ~omf ~omfy ~onop ~ooth ~ouai
~pece ~pf_ ~pod_ ~racl ~radu ~rese ~rish ~risk ~riva ~rpod ~rsem ~rtbr ~rtbu ~rub ~saur ~seph ~sere
~shi_ ~sili ~smu ~tbi ~tbro ~tbu ~tbur ~toot ~tuen ~uden ~ueta ~uito ~ulot ~vue ~yaar ~ysio
""",
    -15: """
1200 20||de 4e|fois 6|1 <|battery <|best <|dressed <|for <|jserai <|l'examen <|laser <|malade
<|minecraft <|movin <|nouvelle <|rate <|song <|tom <|traffic <|vieux <|wha <|where amber and||doing
and||out anyone|here ap applaudi applaudi|> attends aug autres|culottes au|nord avc|en a|applaudi
a|birthday a|brisket a|concert a|jongle a||class a||garde a||longue a||ri a||until bandaid|on
benidorm blague blanche|avec bonne||ma bon|comme breaking|bad brisket||hrs but|hes cafe||de
called|in cest||avec cetait|une chair|> chance|que chiffres chiffres|> choisis class|at clear
concert|> cribbage crise|du crise||rire cuisiner culottes|> cut||grass d'adieu|a d'avoir||les
danse|> dans||autres dattente depuis|3 de|bonne de|camp de|plus divan dont||a dorment|encore do|i
do|or dressed||kill en|tout en||cas episode est||garage est||pogne etouffement etrangler eu|la
evite fait||par fasting feu||camp fini||ma frere||fait from||to gave|blood got|her got|smoked
grabbed gun|a gym has||concert hear|u hell|never help||w here||it heureux|> his||when homard|>
i'm|off i'm||even if||see im||ty is|far it||n i|always i||believe i||him j'ai|eu j'applique j'te
jai|juste jai||su jl'ai jongle jsuis|devant julie jumped||the just||in kidneys kids||see kit||my
l'ecole|> l'enterrement|de l'enterrement||vie l'examen lag latte latte|art la|crise la|prevention
la||du les|petits life|when lose|my lui|fais m'a|encore make|the mal||juste maman||mange marcher|su
marcher||le marie|en merci|beaucoup mere||me mes|autres mes||culottes me||it's midnight||my
monde||applaudi mon|examen mon|suivi mower murdered|me myself||n my|will my||drowned my||game
my||kit new||comes nosebleed nothing|bad not|my no|> no||my nuance nuance|> nuit||avec n||scored
once|> on|reprend on||bike on||call on||mower organise out|over ou|mon over|last over|nothin pantry
pardon pas||change paye|la permis personne|est pick|me pis|jen plus|que pothole pour|3 pour||son
po|was practised prevention|du prevention||suicide quand||etait que||sois raide|mais ref|>
rentre|le reste|pogne resume|> sacre|apres safe|at says|is says|u says||doin se|marie shootout
shoot||a signed sister|wants solide|et souper|apres so|glad speaking st|vincent suivi|de
surprise|party suspension tarts that||from there|in there||got the|bike the|ducks the|hockey
the|mower the|restaurant the|resume the|season the|wings the||2day the||haha the||party
thoughts|like timbits timbits|> tire|> told|stories told||about took||for toutou tout|cas trafic|>
tuer|une tue|moi two|grand une|alerte une||jai up|the ur||r use|to u||w vader vader|> va|au vending
vending|machine vincent vole voyons|> wallet wha whale when||were with||guy with||kids would|kill
would||be writing your||is you|still you|told y|mange y||retrouve y||tire ~'meu ~'ov ~'ove ~'te_
~202 ~27_ ~_202 ~_27_ ~_2x ~_hum ~_laf ~_py ~_sia ~_tot ~_tsh ~_tyr ~_win ~_yr ~akf ~akfa ~andr
~anyt ~arb ~artb ~arzo ~asu ~atar ~avat ~bies ~culo ~defe ~dgy ~dgy_ ~e'r ~e're ~eakf ~efen ~elor
~epou ~fact ~fiq ~fiqu ~genr ~iale ~ifiq ~ihi ~invi ~ira ~kfa ~kfas ~lase ~lmes ~masc ~may_ ~mexp
~monu ~mpa_ ~nack ~nopo ~nre_ ~ntem ~nyt ~odgy ~omw ~onum ~otor ~ouvi ~plau ~poum ~ppla ~rnea ~roc_
~rtb ~runc ~rzo ~rzon ~ta_ ~thea ~tire ~tu_ ~tyr ~utan ~utie ~uvan ~van_ ~veng ~vion ~warz ~we'r
""",
    -14: """
2x 3h <|bless <|can <|deal <|getting <|let <|nuit <|t alles allo|> andre and|a apres|pour at|their
a|16 a|5 a|bachelor a|ben a|faire a|l'entretien a||asteure bachelor be|late bless|up buried|in
burn||and c'est||son calling call||at camping|> cant||u celebratin chu||jai clean|the coucou|>
coupe||doigt creuse crie||pour cut|me cv|a dentiste||gele de|l'ile de|niaiseries de||heure de||jen
de||vendredi diete dinner|after dirai dishes|> dit||gars doigt|avec doigt||une donne|un
donne||vieux doux|> do||hav du|voisin en||astheure en||y est||chez est||je et||j'ai evidemment|>
ex|pis facteur|a facteur||laisse faim|de fais|pas fier|de food|after food|hamper for||background
getting|my gettin|rid gettin||of get|in got|my got|up grade grand|pere guess|we're harvest hat|>
head|is heart|attack him|i honestly im|with in||fall it's|not i|take i||by i||kill j'dors
jai||besoin jardine jour|3 jtais juice jumped|out l'entretien l'ile lair|dun laugh laura la|meme
la|paperasse leaving|this lenfant le|garage le|gps le|wifi le||lundi life||my loan long|weekend
madame|de ma|boite ma|carte ma|garde meeting|by meh mes|idees me||jai ministre mins|> miss||i
moi|ton monde|c'est monopoly mon||trop motor my|ged my||how negatif|> new|boots niaiseries
nite|shift nobody||me of||world only|when on||pour on||remettre operer ordre over||white pants
pas|content pas||quoi path peut|pas pogne|au pour||ami pour||cafe pour||cest qu'il|est quand|jetais
rematch rematch|> reve sa||le send silent sister|had si|jai somebody|end son|has stayin|alive
that||lol them|i they're||a the|fall the|jays the|score the|tent the||burn the||concert the||shift
this||of time||was took||a toutou|> to|clean tues|i txt|when une||je un|plaster valise|> vampire
venu|a votre wanna||here wanna||my we're|not when||said years|off y|m'a ~_3h ~_3h_ ~_apn ~_bei
~_era ~_gym ~_jas ~_mei ~_tu_ ~_tv_ ~ackf ~antr ~apn ~apne ~aug_ ~brit ~ckf ~ckfl ~cria ~ctis ~ebl
~eble ~edit ~eir_ ~enid ~enus ~erem ~evat ~feme ~ffem ~fich ~fli ~flie ~gym ~gym_ ~heir ~hero ~hevr
~hiff ~hron ~ira_ ~itur ~iya ~jas ~jl'a ~juic ~kfl ~kwe ~lown ~mars ~nges ~nido ~oan_ ~ogou ~ooto
~opol ~or' ~or's ~oseb ~otou ~ouet ~owns ~pape ~rio ~rres ~ruin ~seat ~sebl ~sswo ~thei ~uanc ~uice
~uote ~vade ~vato ~ym_ ~yogo
""",
    -13: """
15|livres 2|death 6|ans <|helpin agen||the amener and||gave and||want avec||on a|vegetable a||card
a||prendre a||rencontre bake|off bank|gave bars beat|the been|off ben|ri better|for big|deal boude
bout|ur bout||truck but|im cant||out cat's coat|> daughter||me days|n desolee de|5h dhier
dropped|off each|> elle|etait en|special epaule est|reparee faire|du feeding feeding|the
final|notice flooded food||gave found|it game|of game|tonite game||thrones gars|ma giving
got|stabbed helpin her|side is||name its||15 it|went i|said i||leave j'ai|fini j'ai||oublie j'avoue
jai|arrete je|boude lan lance|une lan|passe laser|tag last|yr la||avec le|nez lost||voice made|her
mais|chu mais||en mais||mon meilleure merci|les me||when mon|epaule mort|on my|refill needed|to
never|been nobody|told not|going not||w no||deal off|to of|espresso of|thrones ok|j'avoue on||bday
on||faite pas|jai pas|les pas|parler perdu|15 perdu||livres petit||en pies pis|j'm'ennuie que||peux
raptors rat||on reparee reparee|> rien|juste ronfle saturday||a saute||diner seen|the shes||n
shot|of shot||espresso snapped stayin suis|pas suit sundays suspect the|pizza the|price the||came
thrones today|so tombe|du took||last toute||monde traffic turned|out tu||prendre t|ou une||que
upped vegetable vegetable|> wagwan|fam wagwan||u wed whole||i'm wifi|est w||brother ~2x_ ~_2x_ ~_cc
~_meh ~_sky ~_top ~ata_ ~bars ~cla ~dad' ~dish ~eak ~epec ~foli ~leco ~meh ~meh_ ~mei ~meil ~oine
~osh ~rota ~send ~shaw ~slow ~y'a_
""",
    -12: """
19|je 20|ans <|leavin about|suicide ah and|everybody at||now au||la avant|du a|pleure a||7 a||from
bebe|y bullet|for c'est|de cast cast||off changed|my dans||le dont||on do||still drowned|her du|bbq
he||hi hi||me ice in||was joking just|a keys|> lecole leo locked|out man|> ma||pour me||out my||for
out|lol out||be pas|avec pis|dodo play room|is said||ur seein||no seizures seizures|since
serre||main slow||i soir|ca souffleuse so||can so||this special|> tete|depuis te||au the|printer
the|room the|video the||back the||then tim||la tonite|im ton||au took||bullet transfer|> tu||bon
vendredi||pas when||was yogourt you||one ~19_ ~_cur ~_eag ~_gri ~_yrs ~agl ~agle ~ald ~cin_ ~cute
~eagl ~gri ~laur ~leo_ ~mosq ~mu_ ~ondr ~osq ~osqu ~pant ~sel_ ~yrs ~yrs_
""",
    -11: """
2|get 3||pis 9 <|jsais <|peut au||avec a||mentore bed||a biggie biggie|> boite|a break closed
colere craque crie|apres demande des||chu did||the est|faite fait||fois fan fishing i've||every
il||dit in||lake j'ai|appris jai|un jai||mes jdors|> ma||jai me||just monde|est note|> not||her
no|biggie or|only pills|to quand||va que|jtais quoi|> sayin tell||when they||that the||get used||be
we||a yrs ~ams ~amu ~arne ~dler ~fan_ ~harp ~mpri ~ne' ~ne's ~ume_ ~uton
""",
    -10: """
<|left <|txt arrete|mes au|cinema a||it back|2 ca||ma cell|> dans||j'ai de||apres dire|ca dois
down|the failli gonna|be hein i|start i||u j'ai|mes j'vas||a je|pensais leaving le||mais like|this
mais|je marche|avec moi|mon mom||my my|wallet not|to now||a over|it personne|a pis||suis pleurent
que||mort ready|> santa top tourne|dans tv|au ~_9_ ~_ah_ ~_feb ~_mix ~eb_ ~ebat ~fall ~feb ~hume
~iest ~mix ~ping ~tom_ ~zon
""",
    -9: """
avec|de a|bad a||mere dans||pour dit|papa hein|> its|just i|hav mon||qui not||go n|had on|this
pas||j'ai pis|jdors quelqu'un|d'autre shed|> she||to somebody||me the|cake the||open the||table tom
windows w|my yrs||my ~alin ~etir ~font ~lid_ ~sois
""",
    -8: """
avec|son get|a j'ai||mes jai|donne month|> pas|me pas||de que||ai semaine||jai since||last today|i
une|> use|2 ~dows ~ires
""",
    -7: """
2|semaines <|goin comes|back est||il fois|par got|it j'ai|passe jeter je||la ma||du mes||avec
me|manque my||says nothing|else rentre|> they||a the||he va||tuer ~urti ~ysi
""",
    -6: """
2||else a||when checked dans||verre est||si faire|la goin|2 got||to like|i ma|pas moi|jai ou||a
~_pie ~_we ~cite
""",
    -5: """
and|it drowned have|not my|insulin my||then next|door not|in no||goin pas|dans sentence u|dont
~ocke ~pie
""",
    -4: """
car|> im||n i||done i||hurt my|ma wanna|be wrote|a
""",
    -3: """
blonde|est en|manque good|here ~reak
""",
    -2: """
dont|want since|my
""",
    -1: """
avec|mon morning|and ~spar
""",
    1: """
he|comes in|and pr ~coup ~hum
""",
    2: """
a|bus for|saturday if|im ~_pr_ ~heus ~mmig
""",
    3: """
<|fell for|me jai||10
""",
    4: """
a|10h depuis|que le|prochain ~soci
""",
    5: """
gate how|do that||was ticket wanna|go ~mig
""",
    6: """
alimentaire banque|alimentaire fils|a mon|testament nous|> party|> souper|de ~alim
""",
    7: """
15|ans bus||late jai|pas le|premier posted the|long ~eyr ~heyr ~immi ~omth
""",
    8: """
0 carte|de gonna|jump internet oui|> pots the|clinic the||pass ~_cn ~_pn ~aner ~barq ~debr ~spra
~tame
""",
    9: """
10|secondes <|uncle but||think chu|pas clients|> come||in contract court|> fainted got|killed
her|coffee jtombe la|prochaine la|vieille la||le lunch|was me||un phone||and souper|> testament
~_0_ ~edl ~edle ~eedl ~irti ~masq ~rris ~slic
""",
    10: """
2day|> 3|pis <|> <|want a||avec a||dans a||ticket banging but||don't chip de|pilules drunk|>
en|arriere est||retard ever gone la|riviere la|visite les||se masque meetin me||avant my||saw
need|to n|fever parle|pu perdre pis||annonce theres|1 voisin||de y|annonce ~'hab ~bier ~ctee ~fing
~frei ~gone ~ipt ~jouv ~must ~omt ~oole ~rrer ~shac ~somt ~trib ~urri ~veu_ ~yre
""",
    11: """
<|jregarde attack|on aucune|place a|dead a|line back|on but||it cant||hes change|le des|clients
disparaitre encore|> faire|des faire||clients lautobus|jai la|20 la|a la|chambre la|pharmacie legs
linge|dans n||keep on||enterre panic pis|jattend quand||sort shack the|phone to|this tu||au wont|>
yest||pis y|sort ~'od ~'ode ~_44 ~_sr ~aba ~bent ~ely ~ely_ ~ermi ~fauc ~ffin ~gnee ~l'od ~loy
~ltin ~meri ~okin ~ourr ~pel_ ~ribu ~ron_ ~uat_ ~ushe
""",
    12: """
18|> <|well are||on au|couteau a|cup a|pu a|truck a||whos boisson|pis celle city cup cv|> dealer
dog||my dude|whos du|lift em||the frere gonna||em good||today gravol her||and is||he it|thats
jours|je l'odeur lit|en maybe|> more|than nite|cant n||that one|pupil on||11 pattes pis|jtombe
poche|pis poste pris|du pupil qui|passe sans||des sert||rien si||un sleeves|to son|bras sorry|4
sous|sol suis||au talkin|bout tente|pu une||sans vous|allez way|to wear||sleeves y|arrive ~'imm
~_gf ~_jt ~_lor ~_yva ~asy ~avol ~city ~efin ~floo ~fty ~fty_ ~han_ ~ifty ~lepa ~lows ~pray ~ript
~sol_ ~urin ~wast ~xpli
""",
    13: """
4|me <|besoin <|bike <|gave am||my antifreeze|by au|ventre au||pour a|bunch a|ticket a||at balle
beating bitten boilin|water bunch bunch|of bureau||pis c'est||cette camion chum||pris closes date
de|15 de|nous de||non dimanche|passe eu|des exister feu|chez fifty fifty||and gf girl|is guess|>
hate|myself have|told have||nobody help|> hes|here hommes hurtin||so hurt||else i'm|fifty is|locked
is||the i|survived j'ai||en jai||a je||vois jme|promene l'annee la|paye line||work me||hurt moi|en
moment|donne mon|front mort|que my|passport ne|vois noise november page|> parle|a pas||noel
pilule|de pilule||coeur promene|avec qu'on|me roche should|of sleeves smashed soeur|parte
sous|loreiller sul||ca swollen||like ticket|4 ticket||jaywalkin told|nobody too|far toute|> to|but
un|moment un|trou un||donne vous||mon wants||die water||me womens wont|talk yr|old y||frette ~_d1
~_pu_ ~amio ~apla ~aty ~aty_ ~aura ~bunc ~cami ~chs ~conv ~eaty ~ebra ~egs ~egs_ ~ffer ~hapl ~ipt_
~legs ~map ~mion ~onv ~prit ~pupi ~runk ~ticu ~unk_ ~upil ~ver
""",
    14: """
10|fois 2|ask 3|times 4|jaywalkin 4|real <|boss <|derniere <|seizure <|sorti and||door and||nobody
anything|but attempted||i aux|funerailles avertir a|jouer a|pass a||thing besoin||points blue|>
bottle||rye bouge|plus bracelet|sonne bracelet||pis bras|a breathing breathing|like bruise burn|me
can't|lift cant|> carbon chaplain cheques chez||je chomage couloir dans||couloir dans||min days|on
day|in dog|is don't|plan donne|> dont||for dope||pas double|pis du|fent du||vitre eaux eaux|ont
eaux||creve ensemble|> et||peur everything||loud ex||a fait||depuis fievre|40 for|work frere||le
funerailles game|n gars||avec gas|leak gaz||rien gone||the gonna|come gonna||dirty good|n
heart||like heart||nuts hep hep|c her|wrists her||im hes|hurtin he||2 honte|d'aller idees|la
in||city in||is is|breaking is||only it's|the it|for i|guess i|tied j'ai||d'aller jaywalkin jdis
jen||pris jvois||le know||i lachent landlord|walks lave|vitre la||d'hier lepaule levres le|bout
le|couloir le|pire le||sonne lidee lift|my lift||arms look|for mange|des mes|eaux mes||sur
me|couper me||tonight mis||cote mon|codetenu mustard my||cut my||house new|gf noose now|says n||say
od|dans off||roof of|meds of|rye oncle|est ont|creve pas|fait personne|pis plaie poche||mon
points|mais points||jveux pression pu pu||gaz quelle|a ramasse||pilules recommence respire|pu
reste||fond reverra||lautre ronfle||pis roof||the rye sans|avertir seizure|just sense sense|>
sleep|it sock||it sort|> so|ashamed so|thats starin||it stop|him stop||before that|my that||can't
the|problem till|they tout||je to|tell trou|dans tu|encore un|fond un|homme voisin|a wake|him was|>
who|got win|> wks ya||une y||plie ~_jcr ~_jpa ~_mdo ~_pu ~_riv ~_wks ~_won ~apeu ~ayw ~aywa ~bye
~bye_ ~crip ~elli ~frer ~gedi ~glin ~hdre ~hep_ ~jayw ~jcr ~jpa ~lab_ ~lera ~lmed ~loor ~lser ~lsio
~mese ~noos ~nsui ~ntra ~orem ~oudr ~rere ~slap ~tari ~ulsi ~wish ~wks ~wks_ ~wome ~won ~worn
""",
    15: """
2|fingers 6|30 <|hold <|j'aurais <|jtraverse <|place <|popped <|showed <|sliced <|someones <|stayed
accouchement all|ill alot any|of any||this at||office avale|des a|leve a|meme a|pogne a|walk a|way
a||cuisine a||marques a||parked a||story bad|thing balle|dins banc barre|ma been|at been|clean
boisson book|> bright brother's bus|est bus||n but||can't call can't|keep cant||go carabine|>
ca|vient che chest|does che|pas chu|parti chu||sa cicatrice|de coming||the condition corde|dans
cotes coup||couteau crie|au d'en|haut d'un|oeil dadresse dans|poche day|same depuis|dimanche
des|bleus de|cle de|l'ecole de|renouveler de|respirer did||with dla|shop dont||w door||it drette|la
drinking drunk||i du|sortir ecrit|qu'il elle||partie ensuite ensuite|> est|ne est|pret et||cote
even|go every|20 every||min exactly expire|pis foreman from|every fusil fusil|> get||of goin||kill
got||call gris had||beer hands||the hard has|2 have||stop hearing he||its he||know house||all
im|killin im||kill in||mirror in||store its|nerves it|get it|goes it||panic it||sober j'ai|perdu
j'aurais j'avais||ans jai|bu jai|croise jai|ramasse jai||cote jarrive jcrie jours|de jpanique
jpanique|> jumeau juste|dormir juste||pis jveux|changer keep|goin kid|today killing|myself kll
knuckles l'aura l'aura|> lab lame last||cant late||i late||me la|boisson la|cour la|meth la||croche
left|is les|portes le|camp le|chomage le|telephone library|> loadin main|dans marques|de mdonner
meself meth|> me|2 me|3 me|because me|coule me|crever me|finir me||a mom|died money|to more|4
mostly|but my|brother's my|pay my|wrist my||on n'importe|qui narcan|me not|wakin nuit|ca nuit||pas
od our||and out|all out||good panic|attack parce||c'est parler||est pas||cle pas||sortir patchs|de
pis||ma place|is plancher police|il pour||gars pousse pris|3 prof|que pu|peur quan qui||dit ran||n
refuse||renouveler repond||depuis repond||pis rien||bon rien||fait rond|dans room|2 say|come
say||back scared||this send|nobody sens||jai serait||simple she|won't showed|up showed||n skin|>
sliced sliced|my sort|du sul|plancher sur||tete talked|to talk||out than|the thats||ill that|truck
theres||warrant they|leave the|lock the|mess the||are think|its think||was today||the took|too
toute||ca to|open to||anymore traverser|> two||and une|cote une||dins un|ticket up|4 u|know verrait
verrait|pas visits voix||me was|today water|at way||i week|cant whats||point when|everybody who||it
wish||truck wont||on worn xblood xgrave yellin||in y|garde ~'ann ~'ava ~24h ~_24h ~_cei ~_gf_ ~_knu
~_lep ~_lst ~_map ~_nm ~_nt ~_ree ~_xbl ~_xgr ~aged ~allw ~berg ~cott ~dadr ~elon ~etez ~gf_ ~hims
~huil ~imse ~inds ~isn ~j'au ~jme_ ~jug_ ~kles ~knu ~knuc ~levr ~limp ~llwa ~lst ~mdon ~ramp ~reel
~rei ~rera ~ris ~rth_ ~sevr ~sie_ ~tav ~tive ~uckl ~uess ~xbl ~xblo ~xgr ~xgra ~yre_
""",
    16: """
1|pilule 200 22|ans 24h 2|tell 2|worry 2||about 3|days 3||aujourdhui 4|good 6||n 8||a <|chui <|dem
<|job <|jvaux <|jvole <|lettre <|nobodyd <|panic <|said <|smoked <|styll <|there aa|est aa||mort
acheve address|> all|got already||i amount am|like another|house arrete||y assiettes|> attaque
avec||ceinture avec||chums avec||fusil avec||scie a|bag a|bruise a|gare a|longueur a|motel a|old
a|porte a|recommence a||came a||coloc a||lame a||mon a||quoi back|my balle|pis because||won't
belt||my black|mold black||n bloc|est bordeaux boutte|> bout|me brasser bras|droit bras|gauche
brule|au burn||house bus|all bus||with cage|descalier came||her can't||her can't||home cant|think
cant||back ca|vire ca||mal chaque|bruit chaude choisit chosen|the chui chu|assis chu|cuit cle
closing cloture|du cloture||pont cookin coupe|avec coupe|encore couvre||et crever|> crib|n cuit
cuit|> c||la d'insuline|> dad|has dad||me dans||d'a dans||ya daughter||the decision|est
decision||prise delire descalier des|trous deux||se de|pleurer de||bas de||dla de||fils didnt|do
die||just dins|mains dis||pour dit||ca doin|so doin||good don't|think don't||i'm door|is dormi|jai
down|like down||a do|ppl do|what droit||le drop||n drunk elle|ne enfants|au en|lair en|moins
en|terre est|full est|gris est|la etre|rentre every||is fait|ca faut||quelqu'un feel|real fetes
feu||je fievre|> finir fit|> fois|aujourdhui followed|me food|> for|sleep frappe|par frappe||un
frere|veut friend's from||food from||lawyer gang|wants gave|the gele|> get|my girl|n got||bruise
got||gas got||i got||shoes gris|> groupe|etait had|nothin hallway hang|> has|never have|chosen held
he|forced he||be home|to homme||dans house||so im||tired inside|i inside||never in||eyes
in||hallway in||motel in||stall iron|> is|14 is|for is||day is||lie is||strong its|mine it||all
i|asked i||chosen i||lift j'sais j'sus j'y||le j'y||pense jai|barre jai|beau jai|cale jai|change
jai|faim jai|melange jai||main jai||sur jamais||pis jfeel jme||des jour|> jparle jrespire
jsuis|pret jsuis||train judge|> jug jumpy|> just|heavy just||a just||u jvole jvomi key|n
l'enveloppe laid|off lake|and la|shop la||ces la||fouille leave||room les|kids let|me le|char
le||noir le||veut like|coffee like||times lil|bro list|n longueur longueur|de looks||coffee
m'a||avec m'a||une mandem manque|yinque many|pills marks||my ma|carabine ma|saute mcdo meds|r
mes|souliers metro|y me|ramene me|relever me|texte me||hes me||la me||leger me||passed me||peur
me||picture moi|c mon|coffre mon||aa mon||chu mon||saute my|condition my|hours my|seroquel my||mom
n'ai||a needin|the nobodyd nobody||know not||since nouveau||y no|heat n|came n|landlord n|she n||am
n||hes n||legs n||lips n||n occupe|toi on|payday on||reverra parrain|aa parrain||est passee
passee||la past pas||manger pas||quand pas||relever peine|de perdu|mon phone|at phone|rings
phone|so pilules|> pis|jouvre pis|jvomi pitche plans pleurer|> plus||force poteau|> pour|vendredi
pour||c pour||roche pour||se prend||pu pretending pris|sa problemes pu|d pu|se quand||allez
quelqu'un|me que|tout que||soeur quit|drinkin recu||coup repart reste|> reverra reverra|de river
river|> roommate||himself room|w run||of said||or salle|de saute||cloture savoir|> saw|n screamin|>
sens|leger sevrage se|reveiller se|reverra skippin skippin|> sleep|n slow|on soin||maman sol|a
sont|sul son|died sort|de sous||a so|quiet so|strong so|thirsty sparks squat stop|hitting stuff|out
stuff||the sueurs sul||de sur||liste than thats|that thats||for that|dont ther|was ther||a
they|came they|walked they|withdrew the|letters the|marks the|offer the||r the||til things||he
thirsty thot||was three||now threw||out time|on tite tmrws tonight|and took|them to||because
to||job train||faire trous trying|> try|n une|bombe une|porte un|uniforme un||jva un||nous urge
used||i usin|the veste veu visage vite vite||coloc vois|le volant vont|avoir walked|me walkin|in
wanted|to want|out wasnt|coke was|doin was||sposed we||got where|the wish withdrew withdrew|the
withdrew||offer with|us won't||alive wont|pick wont||to words|come words||out worked||weeks
wrong||it y|choisit y|fouille y||right ~'vo ~'voi ~6e_ ~_agn ~_fb_ ~_fuc ~_kll ~_nim ~_od_ ~_qqu
~_seq ~_sev ~aban ~adac ~cage ~divo ~dyd ~dyd_ ~easy ~elme ~esit ~etta ~eyre ~fb_ ~fini ~ford ~fuc
~fuck ~gnet ~hard ~held ~hoki ~il_ ~inir ~isap ~isie ~jmex ~kll ~kll_ ~kng ~kng_ ~l'ec ~leac ~llen
~lsi ~lusi ~mexc ~misc ~mles ~mmi ~morq ~mpor ~mreg ~niff ~nimp ~nin_ ~nnez ~nsci ~obl ~odyd ~oili
~oms ~oms_ ~ond_ ~onsc ~orow ~orq ~orqu ~paya ~prob ~pu_ ~qqu ~qqun ~qun ~qun_ ~rai_ ~rait ~sev
~smas ~taq ~taqu ~try ~ttaq ~ttem ~ura ~usta ~vorc ~vul
""",
    17: """
2|u 2||by 2||door 2||is 3|guys 4|everything 68 9|months <|at <|ate <|church <|evicted <|heavy <|jle
<|kicked <|suicide <|ther <|voices <|walls <|ye about||my acid after|2nite aint||the all|in all||my
already|dead am|very and||she and||used appeler apres|9 apres|ca apres||soir asked|the assis||la
attack||the at||at aussi|ben au||quand avaler avec||dans a|bu a|ghost a|passe a|vient a||agente
a||ou a||yont baby||i back||on bag||the been|walkin been||4 ben|non besoin|du be|back bientot blank
blank|> blonde|ma blonde||laisse blonde||pris boilin bouge|pas brasse|> breathing||and bs bus||i
buying called|her can't|stop can't||back cant|anymore cant|breath cant|leave cant|lift cant||1
can||this carte||pas casser|> ca||recommencer celui|qui ce|message chaque|nuit check|on chq
chu|plein cogne comin|home commencer comme|d'la connaissance connaissance||fois couteau|je
couteau||suis cou|> d'etre|moi d'un|coup dad|is dans|bloc days|out days||the dehors|du demander
demarches demon denonce denvie denvie|de depuis|lundi depuis||ca des|poignets des|points des|taches
des||en devant|chez de|80 de|carte de|comprimes de|numeros de|raison de|tout de||jamais de||sucree
didn't|answer didnt||it did||line direz does|this donne|jusqua dont|move door||him dormir|la do|at
du|bain du||parce ecris|pour en||du est|gros est||les est||terre eu||nuit everyone|i'm every|place
ex|says fais|mal fait|deux fait||crise fast|> fermee|a ferme||de fievre find|a forgive for|years
for||n for||reason frappe|mon from|him fucke full|> gants|a gars|la gas|to gerant gonna|find
gonna|take gorge|ca got||blade got||food guess guests guests|so guts g|pri handle hang|myself
has||my have||and he's||on heart|goin hear||name her||so hes||on he|beat he||talkin hier|y himself
his||n hungry|> hwy i'm||i've il||pris im|fired im|the im||outta im||there in||6 in||parkin
in||shelter in||system in||town isn't|a is||again it||when i|eat i|made i|skipped i||again i||pay
i||reach j'ai|garde j'aurais|du j'le||pas j'ose|pas j'voulais jai|fume jai||faite jai||langue
jarrive|pu jcouche jeune|qui je||enceinte je||fatigue je||mort jferme jme jmexcuse jme||jusqua
jsaigne|des jsaigne||poignets jusquau just||me just||on jvaux|pas kicked|out know|what laisse|apres
laisse||9 langue|grosse lappart|a la|compagnie la||grosse la||jla la||ma la||me leave||apartment
lepicerie les|autres les|gants les|murs les||reviennent leve|pour le|gerant life|came lire|ca
listening listening|> lives|alone look|forward loreiller lourd|> lreste m'a||tuer m'envoie main|pis
maison|ma mal||je mandat||moi manque|mes many|people marks|on maybe|its ma|oublie ma||ce meal||the
mere|de mere||80 mes|poignets mes||cest metro|pis me|as me|got me|hes me|pousse me||dont midi|>
mine|got mis|en mi||go moi||un mont monte|pu mon|casier mon|pere mon||droit more|i more|me morte|>
mort|pour moulin mregarde much|longer my|money my|razors my|rite my||charger my||feels my||killed
my||stuff narcan need|stitches need||in ne||plus night|after nimporte nineteen ni||rien noticed
not|sleep nous||chu no|card no||n numb n|cheque n|theres n||10 n||comin n||runnin n||theres
off||wagon of||me of||yesterday old|fella one|left only||a on|dort on|is on||5 on||list on||saw
open||eyes out|no owes|money paramedics parkin|lot pass|i pas|depuis pas|dormir pas||carte
pas||meds pas||pis pas||vie pas||ya patient pere||pas personne||c'est peu|> pharmacie|refuse
pharmacie||de pink pisse|sale pis|celle pis||nom poignets|sont poitrine|monte poitrine||pu
police|ma pour|faire pour|mercredi prends|soin pretendin pri pris||chose pulled|out put|bleach
pu|ben pu||rien qqun quand|le que||avec que||monde quits qui||faite quoi|en quoi|pour quoi||le
razors relapsed release|and rentre|chez rentre|mais rentre||nous reste|un rien||manger round|n
runnin|outta r|blue said||is sait|ou same|floor sans says|its says||wants secours sert|a ses||pis
she||need shiverin shot|for shot||my since||but sister||was si||agent skin||off sleeping||and
sniffe sober||yrs soin soin|de someone|in some||it sorti|a still||it stop|cryin sua sucree sueur
suis|enceinte suis|fatigue sur|internet taches tard|c teeth|r telling||i'm temoigne temoigne|contre
tete||ma thats|all that|wasnt then||did they|never they||u the|bag the|beam the|boots the|chaplain
the|fight the|high the|paramedics the|parkin the|pills the|pipe the|system the|wagon thing||look
this||it this||or throw|up times tonight|i've took||razors too||and touched|my touched||kid
toute||gang tout|prepare tout||pret to|breathe to|find to||po tried||hang truck||me tu||lire
une|amie une|pression until un|bat un|poids upstairs|> up|2 used|again used|alone use|> vas|lire
vas||ca va|exploser va|recommencer veut|plus veux|plus vivant|de voicemail|n voices||my
voisine|crie voisine||au vous|direz wants||i was|sick was||condition was||jump way|out weeks|for
went|2 we||no what where|to without|telling with|them wont|need wrote||on w||guy ya|i ye|mort
y|mont y||jamais ~'ave ~'env ~'sus ~'tai ~24h_ ~68_ ~_68 ~_68_ ~_aci ~_bs_ ~_chq ~_cya ~_dt ~_gac
~_hep ~_hw ~_hwy ~_inn ~_jes ~_lfr ~_lgu ~_lpi ~_mre ~_od ~_sua ~_uri ~_wt ~_xs ~acid ~adre ~anx
~anxi ~bate ~bons ~caba ~chq ~chq_ ~cid_ ~cya ~cyaa ~dadi ~dics ~eces ~efai ~elir ~ensu ~erme ~faus
~fiev ~guts ~hq_ ~hwy ~hwy_ ~ifr ~ifre ~imm ~in's ~isen ~itue ~jes ~jfer ~jreg ~kin ~l'on ~lcou
~lepi ~lgu ~lice ~ligi ~llys ~lsa ~mees ~mre ~msel ~muti ~nfe ~nri ~ntif ~ntot ~nxi ~omi_ ~ondi
~opti ~orgi ~pear ~quau ~raid ~rank ~rcie ~rdie ~rena ~rgiv ~rked ~rocu ~ror_ ~roun ~rror ~sans
~sixt ~sua_ ~tei ~tifr ~uau ~uau_ ~wy_ ~yaan ~zors
""",
    18: """
10||n 12|a 2|die 2|many 2||po 3||y 40|days 90|bucks <|cest <|faites <|fed <|j'sus <|jsens <|m'ont
<|mon <|punched <|quelquun <|relapsed <|suicidal <|talk <|tellin <|wrote aint||2 ai||pour all||at
almost||dont alone||a and|im and||rather ans|j'ai antifreeze an||cyaan apartment|and appointments
apprendre around||neck arranger at|a at||bridge aux||et au|boutte au|visage au||dans au||jai
avec||cle avec||truck away|and away|for a|avale a|cache a|coup a|coupe a|fume a|kekun
a||funerailles a||house a||ma a||of a||quelle a||quy a||screaming baby|at back||it bent beside|me
be||the biere blood|on bottle|> buildin bureau||y bus|station bus||2 bye|pour by||car c'est|comme
c'est||pire cameras|dans cant|wake cant||good can|guess capable|d'arreter capable||de card|n caved
ca|aux ca|coule ca|finit ca||ca ca||deux ca||trotte ceilin cenne|pour center ces|idees cetait||seul
cheque|comes choisi|ma chu||4 ciseaux cle|> clot correct|mais cote|y cou couteau|dans couvre||de
crackers cuz||called cyaan d'arreter|de d'avoir|mal dadieu dadresse|> dans||bureau dans||d'en
demain||pu demande||que depuis||a derange deserve|it des|marques deux|doigts de|lautre de|mettre
de||pourquoi de||vie dieu din dit|si dit||jsuis doigts|sont doin|it don't|see done|avec dont|>
dont|let dors|pas dors|plus down|my down||me down||stairs drank|the dropped||a ebouillante
elder|who elder||got employer en|voyage en||a en||lundi est|12 est|sul est||et etre|mort
et|personne everything||i exist eyes|n failed faim|> fait|une fait||tentative fausse feed|>
fermee|jusqu'a fesser fille|de fish||i floor fond|de food|no foreman|ma forgot|i frigo|vide gardez
gars||pogne gate|at gave||my geles gf|> god|forgive going||hang goin||there gonna|> gonna|put
gonna|see gonna||out good|and gorge|> got||no grandson||in has||been havent||in headache|of
headache||my here||14 here||out hes|goin he|hurt he|made he|takes him||hes his|door hitting|me
hit||w honnete hospital hurt|to i'm|hiding i'm||sure id|be il|vient inside||the in|1 in|labour
in|next in||chest isn't|moving is||months its|my it|does it|hurts it|isn't it||what i|be i|caved
i|drink i|lose i||9 i||dont i||nowhere i||only i||plan i||proud j'ai|menti j'ai|rechute
j'arrete|pas j'arrete||de j'essaye j'tais j'va||faire jailbird jai|2 jai|le jai|les jai|signe
jai||gun jai||passe jarrive|pas jdors|mal jete||lames je||mutile jours||ma jparle||un jpense||mon
jsuis||un jtoffe just|took just|waitin jveux|crever keep||the l'ecris last||to laughed|> la|grange
la||pleure la||si les|ongles les|pieds les||pieds lettre|dadieu le|cell lie|2 life|in lift|her
line|n line||im lip lip|is lock|it lol|non longer|> longues louer lumiere|pis m'enlever
m'enlever|la m'enlever||vie mais|c mais||soir manches manches|longues manger|ce manger|pour
mange|du manque||couvre man||room mauves mauves|> ma||chez ma||peur ma||tantot medecin||que
messages mes|funerailles me|> me|b4 me|menace me|mutile me|touche me|trotte me||jusqu'a me||nite
me||time mfait min|n mirror mis||a moi|dans moi|on mon|manger mon|panier mon|temps mon||sonne
mostly mou|> moving|> my|bf my|bro my|employer my|fish my|no my|thigh my||contact my||deals
my||rifle my||won't n'en|ai need||quiet neige|y news|> ne||reste nite||i noir nom||ma non|serieux
not|eat not|sure not||fit not||that not||this nous||est nowhere|> now||my now||sleep no|cash
no||till nurse|i n|laughed n||by n||only n||out n||ran ok|2 old|crew one|i ongles on||12 on||4
on||coupe on||porch or|any other|thing outta|my out|again out|sat ou|en owe||n papa|> parce||la
parked par||mari passe|au pas|c'tait pas|dadresse pas|et pas||voyage pen people||this peut|me
peu|mieux photos||ma pills|are pilules||coeur pimp pis||cell pis||dadresse pis||une place|au
plan|pis porch poured pour|pisser pour|pu premier|qui prochaine|fois proprio||change puis punched
punched|the punched||wall pu|combien pu|lheure pu|ma pu||d'arreter pu||reveiller quai|jai
que|javais que||ex quit|cuz real|nice refuse|de release|plan remercie remorque repartir restes
rien||depuis rifle|> roommate|deals roule running|> r|comin said||see saigne|trop sais|ou sais|plus
sait|que says|sorry sa||par scuse|jai securitaire securitaire|> sees semaines|que semaines||je
sen|vient ses||et seul|ami seul|pis seul||a shes|gone shes||at she|hit she||not shoes|on since|she
sinon sister||on sittin|in sixty si|c'est si|jle si||a si||char sleep|here sociale
somebody||dropped sont|restes sorti|sa sous stabbed|my stash stays stop|the strangers||in stuff|i
suis||bout talk|me tellin|u tete|comme that|i that||mine there||a they|beat the|lights the|locks
the|lord the|shotgun the|spray the|stuff the|towel the|trunk the|wknd the||comes the||guys thigh
thot|i three|of tiens til|it tite||va tlm|va told|2 tonight took|our too|scared tout|ce to|die
to|feed to|want to||head tree|> tribunal tried|> trop|consomme trotte trotte|encore twice|now
une|biere une|fausse une||couche une||dadieu un|coup un|jeune un|rapport un||mieux urine used|after
us|and us|out va|un va||peu va||sans very|soon veut||me vides vide|les viens|de vient||me vie|c'est
vie|ca vire|de vire||bord voir||mere voisine|y waiting||me walking||the wana want|be want||alive
went|in we||both when||drinks when||walked who||me window|n without|it won't||there worst|headache
would|anyone xanax year||i yellin y||mort ~'etr ~44_ ~_44_ ~_afr ~_anc ~_eb ~_ebo ~_fut ~_har ~_jfi
~_jme ~_jvo ~_lve ~_mch ~_nom ~_noo ~_pui ~_rif ~_wom ~_yi ~ank_ ~arq ~arqu ~asin ~aval ~brid ~buna
~copa ~dins ~drez ~eins ~eize ~ents ~eque ~eron ~eved ~flus ~goud ~hote ~ibun ~ient ~ieu_ ~ilbi
~inco ~infe ~inon ~irro ~j'ta ~jaur ~jfi ~jme ~jvo ~lar_ ~lbi ~lbir ~leau ~mirr ~mou_ ~mpag ~murs
~nace ~nfec ~nom ~olan ~oopi ~opai ~ordu ~ostl ~pico ~porc ~reco ~rita ~rler ~rmes ~rra_ ~sil_
~tays ~tic_ ~trac ~trat ~tren ~uke_ ~uls_ ~unal ~urez ~uto_ ~vau ~vera ~wana ~wom ~xan
""",
    19: """
05 05|n 1|shift 2019|pis 2|look 2|pieds 2||all 2||so 30|> 3||2day 44 5|mois <|cnt <|grandpa
<|jtremble <|jvoulais <|next <|plant <|should <|slipped afraid again|my agn aint|ate alarm|n
alcohol alive|in allowed|2 all||now all||of and||wake ans||est antecedents antecedents|>
anybody|else apres|demain apres|sa assez|de ate|all at|1 at|home at||camp autres aux|autres
avant||a avec||char a|breach a|bump a|come a|doctor a|dort a||feu a||frappe a||lfeu a||pot baby||a
back||came bags|on bank||i bank||id basement|> bats|> beam because|of been|chippin been||from
be|needin be||if bolted bone|> bonsoir|> bon|dieu bord|mon bord||toit breach bris|> broke||in
bus||en c'est|mes cabanon callin|my camp|a camp||matin canne|de cant|afford cant|catch cant|swallow
cant||my can|stay care|of car||down casier casser ca|traverse celle|la cest||a chair chair||the
chez||c'est chippin chu|alle chu|sous chu||detre chu||fier cke clients cnt coffre collapsed
colocataire coloc||pas come||me come||my comme||goudron copain cops|> counts cousin|did cousin||it
crise||coeur cte cudnt cuisine|la cup|> cuts d'argent d'insuline dans|ruelle dans||meme darreter
dead|> dehors||ma demain|ya depuis|chu des|idees de|dents de|meds de|tomber de||il de||son de||tete
difference disappear disappear|for dog|by doin|here donne||chien donne||ma dont||what dormir|au
dos||me down|by do|now du|goudron du|lave empty||the enfants|pis enfin||la enterrement enuf
envoye|la est|couche est|infectee est||loin eu||idees even|doin even|it even||here even||out
even||the everythings ex|a failed|the faite|le faucheuse faut||la feels||im fellas fella|in
fella||the fell|thru fermee||mardi ferme|on ferme||est fete||mon feu|a followed force|> forever
for|help for|when for||no fouille freaking frere|le from||2 from||range funeral|> garde|robe
gars|en gars|pis girl||the goin|like goin|out gonna|need got||9 got||but got||last got||list
got||say goudron gramps grange|> gun|in hands|on hands|r happens|to happens||me hardly hard|as
hasnt having|the heads hear|> hes||me he|come his|eyes his||on hitting hold|a house|they i'm|afraid
i'm|diabetic i've||using id|i id||dont if||come if||do im|walkin im||if im||like im||me im||myself
into|my in|seg in|the in||bus in||clothes in||they is|drunk is|hitting is||normal is||they its|down
its|rainin its||late it|started it||and it||got it||much ive|had i|deserve i|kill i|no i|promised
i|touch i||lost i||till i||tonite i||trust j'ai|deja j'ai|pense j'ai||saute j'attends|le j'le
jai|essaye jai|son jai||du jai||paix jattend|que jcrache je|serai je|tourne je|vous je||vous
jmerite jme|reveille jose||rappeler jpasse|devant jpensais||mort jperds jpeux||aller jpeux||payer
jpouvais jreviendrai jreviendrai|pas jsais||comment jsuis|rendu jump|> just|so jvas|tomber jveux|pu
kids|school kids||better kid||got killed|> kinda|> l'envie|de l'huile lady|at lady||the
landlord||in larmes||pu last|meal last|winter last||was la|jambe la|nuit la|poudre la||j'suis
la||jpeux la||jva la||pas la||personne la||recommence la||soir les|bras letter||the leve|la
leve||main le|corps le|proprietaire le|truck le||dieu lfeu life||a like||ghost lines lit|la
live|for live|on look||on lui||ma m'a|sauve m'a||qu'y main|sur maison||me maman||moi manque|ma
man|next maybe|i ma|gorge ma|me ma||n'est ma||sul meilleur|chum mendormir mes|lames mes|meds
mes|nerfs mes|patchs mes|petits mes||en me|my me|pese me||dessus me||good me||right milieu|de mine
mise missed|1 missed||shift miss|one mis|lfeu moi||est month|but montre|pis mon|call mon|chien
mon||les mon||pour mon||rappelle morte|la mort|> moved|since murs mva my|bank my|chip my|clothes
my|floor my|heads my|jaw my|pal my|words my||because my||keeps n'arrive|plus need||bed nephew|took
next||is ne|veut non|plus nothing|> nothin||in not|movin not||on nous|c'est november|> now||can't
no|bread no|country no||told numero|pour n|put n|thats n||face n||think n||till oeil|> of|bread
of||all oncle|ma one||n ont|mange ont||des ont||mon on||overpass on||que oui|jai out|3 out|loud
out|w out||that out||wk ou||soir passe||a passe||feu pas|elle pas|payer pas|rappeler pas||cette
percs perdre|ma pere||la peur pieds|de pinned pis|jveux pis|jvois pis|la pis||matin plant|shut
plan|i pointe porte|du porte|qui pot|y pour||dire pour||dos pour||du pour||mere ppl|just premier|du
premier||mois pret|a pris|les pris||pilules promised|my proper pu|j'ai pu||pilules pu||pu quand|jme
que|jpeux que||perdu que||soir qui||de quoi|dans ran||of rappelle|pas rat|> rechute|> releve|pas
rende rende|compte ride|the rifle right|la right||i river|where roof|of round||neck rum
sais||combien sat|there say|i say|it sa|lumiere scie|ca scissors script see|how see|it seg
serai|mort seul|qui se|releve se||vendre shes||a sister|i sis|is si|chu skin sleep|and somebody|i
sont||pis son||me starin|at stay|in still|on su|moi swallow|> take|care take||of tells|my tell||if
test|n tete|de that|says they'll theyre they|fire they|turned the|blade the|day the|fellas
the|girls the|guard the||cudnt thing||is think|i'm think||the thoughts|came thoughts||back till|it
time|to tomorrow|> took|so took|way too|late tous|mes tout||pis to|her to|keep to||cousin
to||daughter to||him train trop|longtemps tu||bris une|adresse une|balle un|plancher un||bizarre
vendu|la voir|ma vous||de waited|4 wakin walked||n want|to want||lights was|late was|too was||get
was||so was||watch what|now whole||got will|kill will||him with||to ya|pu yest yesterday||my
y|cogne y|parle y||mou y||pour y||yinque ~'ima ~'le_ ~_aa_ ~_cav ~_cnt ~_d'g ~_enu ~_exi ~_jdi
~_lbr ~_lsa ~_lus ~_mp ~_mra ~_mva ~_tl ~_tlm ~acen ~adr ~afa ~agn_ ~agni ~anut ~arel ~arks ~beam
~bitt ~boxo ~cail ~cav ~cisi ~clie ~cnt ~cnt_ ~d'g ~drun ~eanu ~ecis ~enuf ~eps_ ~era ~ercs ~eres
~etem ~ey'l ~fain ~fear ~ferm ~ffor ~futu ~gumm ~hame ~hene ~heq ~hequ ~hest ~hett ~hrow ~itio
~j'at ~j'av ~j'os ~jamb ~jdi ~jdis ~jmer ~jvau ~lbr ~liga ~llan ~llas ~mio ~mold ~mva ~mva_ ~nere
~nuf_ ~nvu ~nvul ~oake ~oila ~onve ~onvu ~orev ~osen ~oupu ~pean ~pid_ ~ppea ~puke ~puna ~rape ~rcs
~rcs_ ~rdy ~rdy_ ~reil ~rin_ ~rob_ ~rred ~seg_ ~sham ~sin' ~sire ~spit ~ssor ~stam ~stup ~subo
~tryi ~tupi ~ubo ~ubox ~udn ~udnt ~uete ~uild ~unai ~upid ~upu ~upur ~urai ~utl ~voil ~vuls ~yarr
~yest ~zo_
""",
    20: """
17|> 1|hr 4h|pis 4|mois 4||after 7|mois <|finaly <|grease <|javale <|od <|roomates <|sacre <|tent
<|yont aa affaires|> again|like again|today aged agent|que almost||it ambulance|svp and|cleaned
and||cannot and||them and||too and||up annulee apres||arrete argent arrete||de askin|for at|midnite
at|work at||barbecue at||window au|passe au||si avant|que a|brise a|child a|gorge a|list a|roof
a|room a|temps a|warrant a||ben a||cant a||niece a||passe a||tout back|there barbecue|and bas|du
been|crying before|my behind||arena better||im bien||que billet black blades bons bon||pour
boule|dans brought|a burnin by||my by||neck by||time c'est|rendu c'etait||dernier cabinet cage
came|out can't|stay can|find can|get can||what ca||pu cell|meurt cenne cest||les cest||pour
cest||trop ces|jours cette|fois ce|soit chat||pas checker chest chest|hurts chien|apres chosen
chu|content closes|at come|at comme|avant comme||pere coughin cousin's croise crois|que cte|nuite
d'avant dans|l'escalier dans|metro dark|> decision dehors||mon deja|enterre demain|vous dessous
des|fois des|semaines devant||mere de|14 de|largent de|lusine de|secours de||ans de||biere de||lit
de||sans die|just dimanche|apres dire||jai dis|year dit||si dont|look dont|see dont||back dou
down|he du|bar du|tout effet encore||vie ending|it ends|here est|5 est|pour est||bas est||depuis
et|que et||est eux|> eux|autres everybody|is every||in fait|pu fait||chu fait||que fam fam||not
fasse fear fella fini|de food|in food||the formula|for for||back found||where frappe|avec frette|>
frightened from|inside garde||en garde||lettre gars|du geler get|air ghost||my girl|in glass||the
goes gonna|hang goodbye|> got|high got|in got|me got||my grease grease|fire gun|dans have|my
heart|pills hear|it hear|my her||have her||off hes|gone he|drinks he|won't he||and him|to
him||years hlp hlp|> hold|on hole|> house|w how||stop hrs|n i'm|doing i'm||great icitte|a if||comes
il||le im|ending im|runnin in|car iron is|at is|swelling is|tomorrow is||quiet itch it|away it|from
it|normal it||i'm i|buried i|owe i||can i||found i||look i||more i||new i||right j'ai|tenu
j'ai|tout j'attends j'feel|pas j'ose j'va|me jai|dla jai||d jai||ete jai||sac javale jbois
jcapote|> jcrois jentends jentend|mon jen|aurai jen|trouve jetais||en je|n'y je||deux je||tue
jfais|semblant jmange|dans jmange||les jme||les job|gone jours|ci jouvre jpart jsuis||a
jusqua||apres jvas|prendre jvaux jveux||retourner kicked|me kill|him knife|> l'idee|est lauto
la|dpj la|mais la||chu la||refuse left|n les|fetes les||tout lettin let||die levres|sont le|bon
le|fusil le|reste le|savoir le|staff le|stationnement le||entre like||again like||person like||so
lips|r live locked||in lock||the lose|it lost||contract lplan lui|faire lusine m'avait m'a||par
machine|> mais|demain mais||s'en mal|pour manque|> ma|decision ma|machette ma|pharmacienne
ma|tentative ma||ca ma||parte ma||qui ma||soeur mere|veut mere||en mes||depuis me|battre me|by
me|die me||de me||pls mis||dans mois|sobre mold mom||this mon|diabete mon|voisin mon||ce mon||je
mon||repas morte||semaine mother|took mousse||bouche my|arms my|bags my|cousin's my|id my|parole
my|supper my||bag my||comes my||finger my||kids my||lady my||needs my||stitches my||yr n'y||plus
normal|to not|answering nous|pis nowhere||go now|the now||dont no||of no||would nuite nuit|c'est
n|the n||all n||here n||job offer off|no off|this of|gettin one|side one|would on||bed or|i out||n
ouverte|> own|finger p'pa passe||pas past|curfew pas|arrete pas||aux pas||il people||the permission
peux||demander phone|charger pis||est pis||on pis||veut place|2 plus||mort police|> poubelle
pour||fois prend||mon proper|> pulled||a punaises pu|une pu||ce pu||cenne pu||pain quand||est
quelque quelque|chose question|> que|j'me que|j'y que|jparle que|la que||dort que||paye qui||traite
recommence||boire reglerait rent repense retient right|away rm room|and rope|in r|broke r||off
sacre|dehors sa|porte semblant|de sent|le sent||a sera seule||que shelter|full she|threw she|took
si||il slip snap snow|> social sort sortie||secours so|i've so|my so||has so||missed so||of
so||used stay|alive stay|on still|want still||of stood||a stop|bleeding stupid sua|track sur|mes
suspendu|mon swelling tell|parole tell|the tent|got terrified that|job that||have then|me these||i
they||no the|body the|machine the|meetin the|pen the|record the|river the||aint the||bottle the||if
the||put the||rn threw||away tired||gettin tlm today||i today||one toit||l'ecole told||so
tomorrow|i tongue|is tongue||swelling took||many to|everyone to|sign to||how trop|faim trouve|ma
tryin tu|demander tu|en une|cenne une|tentative une|voix un|mandat up||days urs u|wont va|dire
veux|que vie||un vin|de vin||messe viree voices|say voila voix|qui voler vole||sandwich wants|my
watch|> what|number what||need what||was when||put wish|that wont|quit would||a wrote||note ya|rien
yva y|respire y||cherche ~'enl ~'ic ~'ici ~'pa_ ~'ta ~_c'q ~_cag ~_goe ~_mfa ~_p'p ~_qq ~_rm ~_rm_
~_urs ~agil ~aima ~bano ~beep ~bitu ~c'q ~c'qu ~cant ~d'a_ ~d'ic ~embe ~end' ~exac ~felo ~find
~foui ~frag ~gnen ~goe ~goes ~iett ~inke ~iren ~j'sa ~jcra ~jpan ~jtof ~laut ~len_ ~lett ~lfr ~lip
~lotu ~lowe ~m'ha ~mfa ~mfai ~miro ~mpas ~nodd ~nos_ ~nt_ ~nzo ~ofo ~ofon ~otu ~otur ~ouer ~oute
~owe_ ~p'p ~p'pa ~part ~peac ~peur ~ray ~rgem ~rmee ~rofo ~rrir ~stov ~tamp ~tchs ~tiro ~tk_ ~uile
~unti ~uya_ ~verw ~wac ~xac ~xact ~yll ~yll_ ~yva_ ~zin_ ~zzi ~zzin
""",
    21: """
<|ca <|guys <|hope <|jpleure <|l'agente <|mange <|motel <|six <|so afford again||the aint||since
ai||a all|gone anything|else anywhere an|envelope apres|avoir apres|vendredi apres||mois apt|4
arena arm|is around|my attaque|de attaque||panique attendant|> aunties||n autour|de au|moins
au|sang avec|3 avec|la away|now a|40 a|dude a|pipe a|quoi a|shank a|vif a|vous a||char back|and
barrer before|> ben||fini besoin||me bientot|> black|n bois|a bord||quai bought||gun breather
brule|avec c'est|parce c'est||une call|before came||w canned cant|talk cant||2 car|n cause|de
ca||calme ca||pis checks chpu chu|pogne chu|tout chu||bien cleaned|my cloture come|back comin|out
comment||ca compagnie|> couche||neige couper|> crap|> crie||secours cuz||wont c|toute d'a d'a|cote
d'espoir|> d'etre dans|20 dans|chambre dans|gorge dans||cuisine dans||stationnement dans||ventre
dead|man dehors|a deja||a des|marches des|que devant|ma devil de|3 de|disparaitre de|mon didnt||my
die|now disent|que du|toit ecrite eleve|> elles embrouille ending|my ending||life en|reparler
essayer essaye|> etait|malade etre|en everyone|would ex|m'a faillite fait|pas fait||la famille|a
faque||de fast fatigue||fatigue fever|> fight|i finds fired|> forgot||tell for||nite fragile
fragile|> from|last from||shelter front||me garage||the gave|him get||at get||life glass going||end
gone||my got|canned got|into got||by go|today go||there grandi gun|to guy|i guy||a has|gone
has||gun have|me have||back her|fault her||n he|hit he|reads high|> his||w i'm||there ici if|i'm
if||dont if||go if||were ill||it im|about im|doing im|going in|four in||arm in||bar in||coat
in||days in||its is|empty is||then it's||only its|been it|once it|stop it||still i|not i|pay i|plan
i|were i||4 i||drinkin j'ai|cherche j'ai||oui jai|marche jai|menti jai||trop jarrete||de jeudi|si
je|dors je||les je||loin je||monte jfais||crise jme|demande jme||encore job|site jpensais|a
jpeux||dormir jtiens|pu jtraverse jusque juste||au jva|le jvois kitchen||and know||was kukum|est
l'eau||dans l'envie laisse||note lame|> landlord||me last||it la|bouteille la|cloture la|serrure
leau|est left||cart left||note les|idees les|yeux letters letter|to le|bloc le|petit le||depuis
le||fait le||rentre line|4 lips||blue locked|in locks|> locks|the long||she lookin||the m'a||j'ai
mais|serieux mange|depuis marde marques ma|cle ma|grosse ma|to ma||un men menti|a merci||toute
mes|2 me|cherche me|laisser me|pendre minutes|ago misere|a mise|a mise||pied missed||curfew mixed
monday|> monoxide months|and montrer mon|loyer mon||jsuis mon||s'est mon||vient mostly|> mutile
my|cart my|dose my|key my|partner my|ribs my|ring my||go my||hand my||meds n'importe nerves|>
never|told never||anyone next|to ne|dors ne|pas nite|again not|there not|wake nouvelle|a now|theres
no|insulin no|stamps nuttin n|cant n|is n|left n||couldnt n||mine n||more n||wanna ont|mis on|n
on||chest on||slots out||front out||never ou|dehors ou||grandi owe paid||my parkade parler|> parti
parti|en passe|dans pas|dit pas|faite pas|il pas|ou pas||char pas||faute pas||lundi pas||peine
pas||place patchs penser|> pense|au pillow pis||la pis||les pis||pris pis||reste pis||se plan
plus||pour pommes||fois portes pour|toujours pour|vous pour||y po|> po|left po||a pris|la puffs
pu|etre pu||chu qu'est||qui quai|pis quand|vous qui||frappe refuge|est refuse|parce refuse||que
rendez||de reparler reparler|> rester|la ridin right||low road|closed sac|a sang|> sa|faute
sentir|> serious serious|> serrure|> ses|enfants seules shaky shank she||all she||w shut|down
sick|> since|sunday since||my site|> six|pieds sleep||never slots snow|n somebody|else son|chum
son|frere speed|pour stuff||my suboxone suis|a suis|monte suis||et sul swollen taken tank|>
them||my there|now they|are they|call they||at the|devil the|dumpster the|gate the|parkade
the|slots the||hes thing|i this|earth throwin|up time|he tiroir told|anyone toute||pis to|> to|live
to||kids to||today turn|> une|claque une|note until|the un|cell un|couteau un|fusil un|gars un||un
up|by up|now up||now vais|le va||mes vite|> vous|de wasnt|her wasnt||fault was|not was||last went|4
whole||n who||with wifes window|> with||i wont|let worst||of yard yont||de zone ~'sai ~_ata ~_jm
~_jtr ~_kno ~_lg ~_loy ~_me_ ~_n'i ~_srs ~_sul ~_yv ~affo ~aky ~aky_ ~amps ~arka ~asie ~auco ~cted
~die ~env ~eroq ~erpa ~exi ~gon_ ~haky ~honn ~hosp ~hype ~iffe ~igat ~ildi ~imai ~ino_ ~izer ~jtr
~kno ~llit ~lven ~mped ~n'i ~n'im ~narc ~nden ~nus_ ~nutt ~nywh ~ollo ~orei ~osp ~ospi ~oura ~rcan
~rewe ~rka ~rkad ~rpas ~rsau ~sd_ ~spi ~srs ~sua ~surs ~swa ~tlm ~tlm_ ~ursa ~urts ~vaux ~verp
~vict ~yper
""",
    22: """
1||n 2|much 4|jours 6|semaines <|bu <|ei <|everybody <|feels <|jentend <|jmarche <|laissez <|put
<|wher again|and aged|out agent|veut agent||me air|> ai||besoin ai||pis aller|aux aller|avec alley
and|never and|this and|tonight arme|> aura|pas autres|> avale|une avoir||le a|bed a|blade a|box
a|car a|con a|machine a|piece a|pris a|un a||voisine bad|news barre|> been|drinkin beer|then benzos
better|if be|gone blade bleach||my bleues blonde|me bottle|i bottle||the bouteille|de boutte
breach|> breathe|> c'est|toujours cale call|him call||my cameras came|by came||a cant|feel cant|get
cant|go cant|stop carte||guichet cashier casino cave|> ca|tourne centre|dachat cest||un
change||mind charger char||y chez|lui chicane|au chu|enceinte chu||au city|> communaute corps
coupures crie|> d'arreter d'en dachat dans|maison dans||au dans||depui dans||truck days||n
decent||me dedans||une depuis||jours derriere|moi des||jai des||la devient de|deces de|dire
de|guichet de|jours de|partir de||pantoute didnt||me dit|qua dit|quelle dont|bother dont|deserve
dont|hurt dont|save door|n door||lock early|> encore|en en|finir est|fermee et|il et|me et||vieille
eu||piqure feel|it feu||soir fi|go gets|better gettin||n gonna|end gonna|run got|hit go|over grange
gun|out guys|from guy|at had||i hands||my havin||stroke heart||n he|keeps he|lives hier||la
home|now hoping i'm|alone i'm||and i'm||back i'm||i i'm||looking if||just im|shakin im||but
im||double inside|and in||alley in||stairwell in||with is||i its|bad its|too its||me it|gets it|he
it||hurt ive|got i|lied i|trained i||20 i||as i||deserve i||move i||nothin i||put j'ai|honte
j'en|veux jai|deja jai|refait jai|trop jai||cte jai||deux jai||en je|la je||dors jmange|pu jpense|>
jreste|> jumped|> just||fall just||here jva||un larmes last|txt la|main lchar leau|pis les|lames
let|us le|cancer le||dla lined lined|up lol||me lost|3 loyer|> m'a|traite machette maison|y
mais||me mais||pas man|in ma||sur me mes|chiens mes|filles me|not me||b'y me||broke midnight|>
months|n mon|dernier mon||codetenu myself|> myself|so my||been my||crew my||goes my||like my||there
needin neighbour|is next|> next|room ne|m'en night|> nine||i nom|est non|fini note||my nothin|but
not||and not||i not||yet nowhere|to numeros n|her n||aint n||me oeil once|a one|told ont|pas
ont||ma on||leg on||mis out|by out||had out||of overpass over||txt papiers|de passin pas|assez
pas|retourner pas||encore pas||icitte pas||peu peur|de phone||i pipe pis|le pis||bras pis||gars
pis||toute pour||nuit pression|depuis proprietaire pulse put||gun pu||pour qu'a|va quand|il
que||pense qui||vendu recommencer|> refuge|pour rentre||le rent||due repasse repondent|pas rep|pas
reste|dans rien|apres rien|mange rien|que sachet|dans sac|> says|if says||i seein|double seroquel
shadow she|can't slaque soeur|veut soir|pis son|divan so|am stairwell table|> thats|me thats|my
then|what then||then there|and they|will they||i the|alley the|overpass the|pain the|panic
the|point the|thing the||pay the||with this||n three|days throwing|up tied time|the tonite|> tourne
tous||soirs to|leave trained trained|the trust tu|vois two|months une|lame une|roche un|jour un|lit
un|sachet up|in up||and used|the veulent|que veut|pu victime vivre|> vont|tu vrai|la waitin|for
wasnt was|my was||work went||the wher||i who|wants wont|come wont||needin work|n yeux|ouverts
you|can y|repondent y||que ~'arg ~'heb ~_aur ~_dp ~_hiv ~_jre ~_loe ~_lpe ~_mac ~_mv ~_nar ~_por
~_seg ~_ua ~_wra ~amb ~blig ~brea ~buil ~clot ~eada ~eber ~empt ~eros ~evok ~gris ~hebe ~hisp ~idez
~ieta ~igs_ ~inca ~inna ~izzy ~jexp ~jre ~jrev ~laid ~loei ~losi ~lpa ~ngen ~nzos ~oirs ~orch ~owed
~ppre ~puki ~rach ~rede ~resp ~roop ~ryi ~ryin ~seg ~shit ~slaq ~slf ~slf_ ~sous ~stie ~sueu ~terr
~thig ~ti_ ~tiff ~trot ~turi ~uffr ~ukin ~uku ~ukum ~ula_ ~urag ~vok ~voke ~wner ~wra ~wrap ~zos
~zos_ ~zzy ~zzy_
""",
    23: """
14|mois 2|do 2|gars 2|n 3h||matin 3|gars 4|it 4||min <|jen <|jtai <|swallowed <|theyre <|wanna
<|wish about|anything about|it afraid|to ai|pense ai|pris and|that answering au|ciel a|house a|nuit
a|pied a|reason a|sorti a|tlm a||dit a||les a||out a||tu beau||me body|> bord||la bother|w
boyfriend breath|> bu|du cache|dans cant can|hav ca|change ca||3 ces||ci chu||avec cogner
comprendre|> continuer contrat dans||bloc deja||en depuis|deux de|force de|travail de|vivre
de||battre died|> dins dizzy doigts|> don't||what dort|a down|on du|mcdo earth|> elle|va empty|n
encore|la envelope en||pas est|propre est|pu ete||ma etrangle faire|frapper faire|mal feel|safe
feel||im fermee fige find|me fois|depuis formula for||they for||to from|her garde|ma gars||jai
gets|the get|this got|nowhere got||from go||a go||sleep ground|> guy|here had||last har have||to
hav|my hes||up he|gave hiding|in him|in im|done im|sick infectee in||river is|back it|came i|did
i||somebody j'ai|des j'ai||coeur j'sais|pas jai|avale jai|faite jai||dit jdors|avec je|fais
je|n'ose je||derriere jmen|va jme||sauve jtremble just|dont keep laissez|moi largent|dans
last|supper last|two la|ou la|pelle leau lever le|bois like||dog line||my loeil lundi|c'est many||i
man||in ma|jambe ma||par meetin||at melange meme||la mere|avec mere|me me|garde me|to me|w me||week
mien|est might mis|un mi||lick mois|de monde||qui mon|bloc mon|colocataire mon|fils mon|meilleur
mon|ventre mon||jme mordu my||found n'est|pas n'ose nite|i noir|> noir|pis note|in not||in
no|formula office|> off|w of|her on|to on|watch on||earth out||he ou||la over|there parole||i
par|son par||y passed|away passe|jai passe||failli pas|dormi pas|la pas|pantoute perd personne|pour
peur||la pharmacie||que pills|n pis|jle pis|que pis|sa pogne|a pour|toute prescription|> pu|mes
pu||la que|jetais que||pere que||une raped real repas repondent revenues rolled rue|> saute|mes
sa||est se|coupe shit shoot|up si||la sonne|pis sont|revenues son||y so||more sposed|2 sposed|to
stiff stop|and sur|facebook takes|my take||kids texto|> there||the the|1st the|belt the|mirror
the|water the||down the||twice this|room tomorrow||no tonight|i toute|les to||before to||dead
trop|pris trop||monde trouble|> trouve|pas two|days une||qui un|fantome up|blood u|hear veut||que
vienne vont|me warming|center was|at was|real was|sober w|a w||bus ya||de ya||gars y||casse y||mon
~_diz ~_fas ~_ima ~_lpl ~_pee ~_sli ~_slu ~aib ~aibl ~aiti ~aude ~darr ~dizz ~edes ~em_ ~enzo ~erai
~eues ~faib ~ffo ~gues ~hig ~icin ~iee_ ~imme ~issu ~jcou ~lpl ~lpla ~migh ~nd' ~nd's ~niz ~nize
~nnet ~nuer ~ods_ ~omi ~poig ~roq ~roqu ~rque ~rtir ~slu ~sper ~sul_ ~teni ~uer_ ~uke ~waki ~wole
~woll
""",
    24: """
19|ans 1st 20|min 3|jours 4||i <|kid <|man <|mis <|old <|sont against|the agent|> allowed amie
am||to and|there assis|sur ate|since a|lhopital a||i'm a||pere bat|> be|alive be|near be||i black|>
blood|> bord bord|de botte broke|my bu by||tracks c'est|elle came||with cant|do cant|move cant||him
ca|sert ca||dehors cest||chu cette|maison cette|vie ce|qui ce||mon chest|> coche||un coke|>
comes|in comin|back comme|ca comme|moi consommer coule|du couteau|> days depui|hier de|leau
de||semaines dont|like dpj enfle en|dessous essaye etre||a et|a evicted expres|> finir|> get|me
googled grey grosse|> had|ketchup had|me had||on have|had here|they hes||my he||4 he||up him|>
hit||head hold hole|n house||i i've|started if|it ils|m'ont im|gone inna in|bed it|n i||did
i||everything i||pills i||very j'ai|le jai|honte jai|peur jai||que je|perds je||sur jpense|jai
juste|a juste|du jva||faire keeps||me kids|had kids||ketchup laid lait||le landlord|says last|time
la|douleur la|police ledge|> leg|w les|medicaments les|soirs le|bebe le|seul le||sest lol||serieux
look|after look|in loyer mais|j'y mal|> mappelle matin||la matin||pu ma|probation merci|pour
mere||morte methadone|> methadone|clinic me|lacher me|no me|serre me|u me|voir mi moi|pour
mon||depuis movin|> my|release n'ai|rien need|it nos not|breathing not|come n||it n||says
off|myself out|an out|what papers papiers parks par|expres passe|devant pas|aller pas|fier pas|pour
pas|pourquoi pas|rentrer pas||lit pas||me patch peace pilules|en pis|pas pis|son pis|yont pis||dit
pis||part pis||y plus|rien pour||qui purpose|> put|his put||down pu||y qu'ils que|cest que|si
que||arrete raison release released rendu|a rep reveiller|> revenir round|my says||not scars||when
see serre|> soeur||pu soir|> somebody||to sometimes son|in so|nobody starin sur|une swallowed swole
tenir tenu they|told the|thoughts think|i this|place this||be thought||it times|> tonite|i
took||much toute|mon to|feel to||myself to||out traverse tried|2 turned|me turned||away
twenty|minutes une|autre une|crise up|here u|read u||this va||bien veut||voir what|they wont||me
work||i xknife xmas|> y||pis y||pris ~'sa ~_am_ ~_bu_ ~_dpj ~_jti ~_kee ~_m'h ~_nod ~_puf ~ativ
~auss ~cein ~dpj ~dpj_ ~epas ~ethi ~evic ~high ~iced ~iffi ~ists ~j'vo ~jple ~jti ~jtou ~kee ~keep
~m'h ~mpt ~mthi ~nod ~oce ~ods ~oien ~oig ~orp ~oube ~pani ~pimp ~piss ~pj_ ~poub ~puf ~puff ~roce
~rrem ~rvir ~sees ~sen_ ~shiv ~stas ~swel ~tely ~tied ~tir_ ~twe ~ubel
""",
    25: """
2||me <|froze <|laid <|tried <|wallah again|on aidez aidez|moi aide|> am|going and|strangers
and|the and||isn't and||me an|im apres|moi arreter|> ashamed at||and away||a a|fit a|lair
a|respirer a||here a||pis b4|i beatin bottle breathin bruler carved chu|encore dans||chu dedans||me
demain|matin dernier|repas de|place did||i dont|get dont||up dors do|not do||but elle||elle en|bas
en||pu est|> fait||semaines fausse|couche felt|good fent finis fin|a from||old get|to good||is
got||knife heart here|in he|wont hier|j'avais i've|stopped ill|be ils|me il|est in|room in|there
in||hospital is|up is||my i||doin i||im i||me j'ai|bu j'ai|panique jai|choisi jai|la jai|rechute
jai|repris jarrete|pas jarrive||a jcompte jme||comme jme||manque jpeux|pu jserai just|want
kill|myself known l'idee leg|is line||up m'en|aller made|my mal|a ma||c'est ma||quand meal medicine
menace|de me|away me|garder me||pis me||this mis|mon mi||drop mon|coloc mon||j'ai mou move|>
my|coat my|name my||landlord my||wont name|off ne|me no|reason numb|> n||nobody of||i on|me
on||lake on||neck panique|> parte parti|avec par|des pas|pu pension people|in permission|>
petit|pour picked||day pilules pis|jsais pogne|les pour|quy put||out que||pour quit|> qui|va
rentrer|> repris right|now savent she'll shes||the she||n signer skin|is sleep|in so||out standin
suis|manque take|me theres|blood they|sent they||be the|arena the|rope the||out think thinkin|bout
throwin til|i tout||a traite turned|off used|> was||i was||it yen y|a y|bouge y|repond y||me y||pu
~'ils ~_jex ~_mi_ ~_yen ~asha ~athi ~bati ~bine ~blad ~boyf ~corp ~dys ~dys_ ~eami ~enai ~fent
~fuse ~gon ~hile ~idi ~j'es ~jarr ~jex ~jmar ~jper ~jpou ~jser ~l'id ~lin_ ~lop ~lopp ~mpec ~n'en
~nent ~nown ~nxie ~ocia ~odet ~opin ~orps ~osin ~ouy ~owd_ ~oyf ~oyfr ~pinn ~psed ~rps ~rrur ~rwe
~rwel ~upi ~whil ~xiet ~y'l ~y'll ~yar ~ye_ ~yfr ~yfri
""",
    26: """
2||no <|couch <|drank <|had <|j'feel <|manager <|sleepin <|toute about|to affaires after|the
all||got am are||of assis aurai||besoin au|complet avec||chat away|from a|le a||de baby|n bags||the
behind|the ben|raide bleus bottes|pour ca||a cept chu||a codetenu coffre|a coloc|est consomme|>
cops corps|> cryin|> cuz|he dans|l'appart days|ago dead||i dessous|du de|messe de||chambre did|a
died|n dit|qu'y dit|quy donne||coup dont|come dont||how dont||to est||j'ai est||train fait|>
fait||mal femme force going||kill gonna||him gonna||myself go|2 grey|> groceries ground gun|>
home|and hurt|my in||next in||no is||im it|i i|almost i||hold i||last i||too j'ai|ce j'avais j'vois
jai||au jarrete jdors|pas je||etre je||mourir jfais|une jme||avec jours|que jva||tuer kids|in
know|where le|bateau le|gun like|my machines marche|sur ma|laisse mes||vont me|cuz mon|corps
mon||frere my|aunties my|husband my|moms n'arrive n'arrive||a nobody|has nothin|left now|what no|1
no||left n|not n||he of|us of||n old|lady on||floor outside|my out|on pas|encore pis||a pis||pu
place||un plan|to plus|la poignets pu||job que|jsuis recommencer regarde|> respirer|> reveille|pas
revenu|a roche|> sachet saoul says||will sa|sortie serrure stie still||to stuff talk||it tellin
tell|my terminus thats them||it the|basement the|ground the|insurance the||cant the||door took|all
to|hurt to|take to||home train|de un|dossier un|mauvais vais|me wake walkin||the wallah want|it
whenever wher while while|i whole|house wife|has y||mes ~2ni ~2nit ~_2ni ~_cep ~_in2 ~_ls ~_n_
~_ni_ ~_nui ~_sex ~_ten ~_ter ~brew ~cheq ~chot ~dem_ ~dieu ~e1_ ~engo ~erds ~expr ~hey ~ima_ ~in2
~in2_ ~jtre ~kitc ~lips ~mach ~me1 ~me1_ ~n2_ ~ome1 ~puls ~rer ~rps_ ~sera ~sex ~slip ~snt ~snt_
~spir ~tiss ~vein ~verr ~vom ~vomi ~xpr ~xpre
""",
    27: """
3|mois <|back <|eatin <|j'me <|tout <|y and|nobody and||and apres|ce aurai|pu avec|un a|soir
baby||the back|i bad|i bag belly c'est||je cant||up can||get ca|recommence chambre|> changer|>
come|in coupe|mon cut dans||mur deces depuis|ma don't|feel do||go drivin|> du||jai en|rond est|dans
et|j'ai every|night expres for|what four|days gone|n gonna||my head||the he|will he||out himself|>
his||and hurt|me i've|never if||not im|seein im|still in2 in|it in||im isn't is|black it||be i||in
j'entends jete je|n'arrive je|sais je|tremble jour|a jsais|ou keeps kitchen know||to laissez
lappart la|la le|sait le||et limp liste|> meds menti mes|papiers moi||de mornin|> my|dads my|shoes
my||without n ni not|mine now|and now||cant no|money n|his n||gotta of||in on|m'a on|them
on||balcony outside|his pas||aller pendant|que pensees pis|chu pis|j'en pis||le pour|me pregnant
que|ce que||me qui|je qui||ma refuse retombe ruelle sais sais|pas says|he sa|blonde scared|to sert
se|reveille si|mon sul||du the|highway the|nite the||stuff this|is toffer twenty un|sac wont||it
ya||qui y||etre ~_gon ~_jc ~_jf ~_jle ~_lay ~_lfe ~_obl ~_xan ~asnt ~aver ~dach ~espi ~fige ~gnie
~grey ~he'l ~imes ~inus ~iroi ~isn' ~jle ~jsen ~lots ~lys ~mapp ~meds ~mout ~obli ~onig ~purp ~rdez
~rsta ~run
""",
    28: """
2||here <|apres <|been <|jcompte <|people <|theres adresse after|my and|he and||can't and||don't
ans|a an|mi avec||carabine avec||enfants avec||gars a|door a|machete a||moi bone brother|is
can|hear chambre chez|eux chu||train coeur|va coming|back comme|si compagnie complet|> cuz|im c|pas
dans||de days|i dedans|pis dem depuis|une de|coeur de|toute diabetic dog|n do|this dropped|me
enfants|ont every1 ferment gets goin|> got||rope go||the have|been heavy|> hes|got hurts ima
in||bag in||basement in||snow in||toilet i|have i|hit i|wasnt i||fine jai|envie job||de just|need
jvois|des lately lied loaded machete maison|ou manger|> man|who ma||dehors meds|> meme|> mes||ont
me|frappe me|laisse mon|dossier mourir|> my|neck my||an nobody|will n||just only||i partie
par|contre pee perds peur|> pleure|> pour||autres pour||bon pris qui|sort quoi|de repond retourner
rite sac|de salle||bain sent||home she|did she|is si stopped strangers suis|sauve sweating the|man
think||it toute understand une||apres using vient|de when||hear ~'va ~_adr ~_cup ~_lf ~_mc ~_puk
~_wak ~_xg ~_yin ~cave ~ceri ~crac ~crew ~deep ~droo ~ery1 ~eten ~eto ~etom ~ir_ ~j'va ~kpa ~man_
~ogne ~omen ~patc ~puk ~reat ~ruel ~sui_ ~ua_ ~voi_ ~yinq
""",
    29: """
2|her <|sa <|stole adieu|> and||will an|my arrete|pas at||then aurai au||y a|chair bathroom be||my
bouge|pu bouteille buried|my c'est|moi chum chu|un coloc|a comme|du de|me de||comme de||parce
de||pu dont|got dormir|> drank drinkin dumpster earth en||ca est||la fait||jours fume gorge go|home
him||he hits|me house|is icitte|> il||de in||cell in||ground its|like it|dont i|am i|leave i||is
i||its j'ai||hier je|crois je||dans jme|donne jose|pas jsens kno la|y le|tuer lit|> locked ma|vie
ma||au moi|meme my|legs not||here no||2 on|facebook pas|comment pas||mes pas||pour pisse poudre
pourquoi|> que||fait que||suis rejoindre repond|pu sait seizure somethin they|cut they|wont
the|rent the||lot the||two thoughts today|and want||die way|2 week|i what|to wrists ya||monde
yinque ~_bod ~_isn ~_j's ~_pip ~_vom ~_xb ~_yar ~aded ~aken ~ands ~bone ~cann ~casi ~dump ~eace
~egna ~evie ~fore ~gois ~j's ~kipp ~know ~llow ~loye ~ngoi ~nuf ~nuit ~oade ~oods ~preg ~regn ~stif
~teen ~tile ~topp ~trie ~ulse ~vale ~weri ~wris
""",
    30: """
2||i <|fam <|jai <|landlord almost|did and||am avale barre belt chaque|soir chu|en de||pas en|train
est|passee est|vide et gun||my heart|is im||out its||2 it|up it||to i|drank i|picked j'ai||pour
j'ai||sur jai|appele je||ai je||me je||sais jpense|que jpleure jsui jvoi layin la||fois ma|famille
mere|est me||he mon|seul morning|> my|body my|stuff my||away ne|sais n|wont of|it pas|a pas|mange
pour|de pour|pas pris|> since||got sleepin|in they|said the|baby the|snow the||i toute|ma viole
with|me wont ya|des ya|un ~'os ~'ose ~_xa ~ambe ~ambr ~care ~cei ~cke_ ~dran ~eel_ ~eepi ~exis
~gars ~ialy ~jvoi ~kno_ ~mir ~n'ar ~nen ~nete ~nsid ~offr ~pen_ ~rpos ~rure ~sino ~urpo ~xis ~xist
""",
    31: """
2|sleep <|life <|si and||not a|guy a|knife a|l'hopital a||jai a||pu be|dead body bouge bras bye|>
dans||du derniere|fois de|quoi do|it est||dans he|broke hit|my im||in im||on in||garage i|cannot
i|don't i||what jai|manque jmen|vas jose jva le|cheque lips ma|mis mes||pis me|im mis|ma moins
moi|> monde|qui mon|bebe mon|nom mon||fait my|baby my|boots my||girl my||pills my||to my||up nerves
no||and no||to n||im only|thing on||im pis|mon pour|que refuge respirer run|out send||back si||me
soir|y son||est sur|ma them|in they|gonna toit|> vire was||and when|im y||donne ~_cut ~_fem ~_jb
~_jto ~_sei ~_try ~arm_ ~belt ~calm ~eiz ~femm ~foll ~insi ~jto ~ler_ ~moin ~nif ~orc ~seiz ~uitt
""",
    32: """
2|my <|chaque avec||dedans a|manger a|va back||the bat casse|mon complet dans|face dans|main
dans||lit de|bon disent doing|it down||the dude en||pis for|good found|me gon gonna|do i've||my
i|think i||know i||see i||wanna je||a just||it lames me|down mon||que my||just not|allowed n|now
on|ma on|purpose pis|y purpose repond|pas soirs tentative they|can the|tracks the||an tremble
would|be ~_dud ~athr ~clos ~devi ~dud ~dude ~ecid ~efug ~elop ~fre_ ~groc ~iend ~j'en ~jpar ~loc_
~mpst ~nvel ~ocer ~otel ~pip ~pipe ~pste ~swal ~thr ~wol ~wont
""",
    33: """
<|shes and|i'm at|it cant|stay ca||etre courage depuis|vendredi deserve de|ce die|> est|partie
feels|like he|just he||the i|keep i|sleep i||been i||stay i||told jai|rien jentend je|viens jle
jours left|> ma|dit ma||et ma||ma me|out myself||i my|chest my|hand n||been pis||pas qua
que|quelqu'un reason rester shelter so|they stabbed stop|me the||off to|kill un||que ya|une ~_jp
~beti ~jle_ ~m'at ~opp ~ote ~pil ~riss ~tenu ~toni ~uff_ ~urdi
""",
    34: """
been||my chu||la close dans||chambre depui gonna||it hier|soir inside into|the its||my i|had
i||feel like|im my||and no|food n||its out|n pas|ete pas|passe pas|safe place put|my pu||a quil
rentrer sposed suis||la they|say to|stop tuer|> want||be yont ~_bag ~_hes ~_ne_ ~elea ~hamb ~hasn
~hroo ~imp_ ~nsee ~omet ~rez ~rez_ ~spos ~swol
""",
    35: """
all|my and|my and||is crisse et||me eux feel got|2 he||my i|hear jambe moins|> now|i'm no|bed
scared|> there|is une||dans when|u ~'end ~_m' ~_yon ~cid ~elt ~enfl ~frea ~kin_ ~pill ~pui_ ~yont
""",
    36: """
2|days all|i et||n'ai hes he|has he|is in|me i|will i||i j'ai|pas me||is my|door my||after ne
no|place out|here se||pas soon|> tete theres the|only tracks tue|> vide|> ~_eux ~_lip ~dise ~mble
~ras_ ~tend ~they
""",
    37: """
a|bottle a|gun cant|see dans|un il|ne in|n kids|n life|> ma|place mes|enfants my||since nowhere
n||was pas||moi the|house won't ~_hou ~_jse ~jent ~jse ~ntil ~won'
""",
    38: """
a|mes beat|me dans|toilette dit||va et||ne le|ventre my|family my||broke tried va|etre y|est ~_cot
~_jv ~_lp ~ever ~mbl
""",
    39: """
<|im an|i can||it decide im|scared it||my ma|porte ma|tete missed|my motel my|heart n|said pis
pis|jai pour|moi pu|rien ran|out terre|> ~nowh ~owh ~owhe
""",
    40: """
<|told comin i|want i||go my||went pis|mes sleep|> ~meth ~saye ~uls
""",
    41: """
<|if du|monde got|no i|can't i|do
""",
    42: """
and|i a|note found|out her|> le|faire n|my n|no rien|> screamin ~rien ~rqu ~used
""",
    43: """
mes||pour my||i ~_ici ~oor_ ~reas
""",
    44: """
dont|know dossier est||pis if|i j'ai|peur my|leg they||my ~doss
""",
    45: """
<|every n|im what|i ~idin
""",
    46: """
i||get je||que y|vont ~thin
""",
    47: """
last|nite ~ense
""",
    48: """
et|je que|ca ~self
""",
    49: """
i|go no||no ventre
""",
    50: """
~mys
""",
    51: """
outside ~_bee
""",
}

ABUSE = {
    -63: """
n|the
""",
    -60: """
~eed_
""",
    -59: """
~fee
""",
    -57: """
<|if ~walk
""",
    -54: """
<|its ~_cre ~pt_
""",
    -53: """
i||it y|fait ~spe
""",
    -52: """
mort nobody reste
""",
    -51: """
~_mu ~obo ~ught ~uri
""",
    -50: """
theres ~cris ~elli ~liv
""",
    -49: """
drank il|y la|maison too ~leur ~ousi ~tic
""",
    -48: """
no|more n|its on||floor rendu ~any ~avi ~nal ~ndi
""",
    -47: """
coeur de||a do|it friend my|hand my||i pas|a y||pu ~_mou ~meth ~mou ~ons_ ~vend
""",
    -46: """
<|no check je|me put|me ~cous ~ess_ ~nda ~rave ~ven_
""",
    -45: """
i|do i|just stop|> tuer want|to ~_end ~ffer ~ima ~live ~too_
""",
    -44: """
and|now done down|> jpeux le||est no told|me ~_any ~ana ~drop ~hop ~ieu ~lace ~ra_ ~ray ~tha
""",
    -43: """
<|had blood eu heart jai||mon jveux manger ma|soeur n|they of|it pense respire the||on toit ~_heu
~_liv ~ani ~bin ~eart ~od_ ~ost_ ~repa ~tal_ ~tit_
""",
    -42: """
<|les <|une b change dehors|> do|i even i|know jai||la know|what left moved pis|chu point un||dans
weeks won't ~avin ~bon ~cord ~dge ~dge_ ~die ~ees ~ees_ ~erv ~iens ~lat ~new ~opp ~oub ~pend ~ura
""",
    -41: """
9 and||have a||une in|this i||get ma|chambre months out|in that thing to||my trouve ~_20 ~_ec ~_fir
~_gon ~_new ~_rai ~_sli ~aim ~ala ~ande ~athi ~ces_ ~fir ~gon ~hing ~sli ~swe ~tait ~wel ~year
""",
    -40: """
<|pas besoin bien cant||my close full heure ill my|leg sat so|they trop ~'arr ~_b_ ~_fel ~asi ~auss
~dem ~done ~ect ~fel ~nted ~oppe ~oud ~oug ~pil ~vas_
""",
    -39: """
<|c'est as a|guy chu|pas cousin down||the im|not jpeux|pas lost me|back monde there|is ~_bon ~_dem
~_yr ~bye ~bye_ ~dat ~evre ~gel ~hew ~ool ~pleu ~ppi ~tier ~tol ~urd ~vol
""",
    -38: """
<|j'ai <|si ate a|des ca|> demain else|> he|was jai|pris jai||mes la||me pour|moi toute|> vont
what|> wish y|en ~_bet ~ept ~ept_ ~fond ~imes ~ired ~ming ~ode ~ppin ~rdo ~reac ~tie_
""",
    -37: """
4|> avoir better comme|un cuz|i dude fini gone manque mes||sont more|> note pas||de pu pu|de skin
so||i temps vais waitin ~_dro ~_ill ~_jen ~_od ~_pai ~_rem ~_tu ~achi ~aler ~ambe ~av_ ~boug ~cat
~cons ~dea ~eli ~era ~ethi ~jen ~ket_ ~lair ~late ~lib ~ouf ~piss ~rag ~vid
""",
    -36: """
<|gonna all|i a|matin brule chest faire guy||the hang inside|> i|see i||i jvois my||got n|a partir
put|my same si|y so|im takin times tired to|the when|u ~_9_ ~_seu ~amen ~ball ~fell ~haki ~manq
~mond ~nar ~ni_ ~oins ~onte ~pac ~pani ~pea ~rett ~seul ~sing ~uper ~von
""",
    -35: """
<|found <|last died doin every|night floor|> himself|in hit|my i|did i||got jmen my|hands shakin
sick since|the soon they|put they|wont the|whole ya|un ~_boa ~_cen ~_med ~_pil ~abi ~answ ~ara
~ites ~nsw ~ouff ~pret ~rel ~rvi ~ters ~teu ~u'a_ ~vom ~vomi
""",
    -34: """
<|jpense <|yont aux a|les bouteille bye forgot hav hes|gonna in|me i|will j'en jai|la legs me|a
me|suis moins not|me n|shes n||was out|the parole picked pis||est shelter the||last up|n years
y|vont ~_lie ~_pac ~_tes ~_vid ~_von ~aie ~bul ~cin ~dose ~ebe ~eepi ~epin ~ermi ~erve ~form ~free
~j'en ~lif ~nths ~ourd ~pant ~pote ~rant ~rat ~rid ~soup ~ten_ ~test ~turn ~vont
""",
    -33: """
2|go <|i've <|theres a||w bras|> breathin depuis|hier dormi est|parti food got|2 hall jetais le||y
life matin|> me||im my|friend not pilules pls|> refuse semaines|> tell|me the|hall the|tracks
un||qui vendu wait wanted yet ~_ate ~_dat ~_lm ~_rat ~_tur ~envi ~ghts ~hts ~hts_ ~iev ~ipe ~lac
~loi ~nfl ~opi ~pes ~pill ~riss ~serv ~tag ~teur
""",
    -32: """
ami avale avec|mon cause|de church chu|dans couch croche en||a est|mort finit hidin honte it||my
i|still i||the je||me last||and le|char maybe meme|> me|im pas||moi peur|> pisse pis|jai pis|ya
sortie stopped swallowed take|me the|rope tout une||a ~_ach ~_ava ~_dea ~_fie ~_j'f ~_lif ~_rel
~_smo ~arti ~bour ~fuse ~hav_ ~j'f ~ntin ~ops ~ops_ ~ouge ~rage ~rdu ~rdu_ ~sed ~sed_ ~smo ~taki
~tole ~vale ~vil ~yeu
""",
    -31: """
3|jours <|baby arrete|de autres been||my called|me chu||la clean et|j'ai fell found|my hole is|a
jai||le jsais jva kid kids|n know|where le|boss le||pis my||are other passe|> perdu pills pis|on
place|> plus que|le saigne them|> turned wont||up yr y||me ~_bud ~_riv ~aper ~aur ~bud ~clea ~deal
~icid ~ipe_ ~lost ~lul ~mb_ ~mok ~rais ~rem ~reme ~site ~smok ~spa ~ss_ ~suic ~trou ~udd ~uici
~vait
""",
    -30: """
<|me <|the au|refuge away|> a|car a||for bebe bizarre care cest|pas cour dans||tete day|> du|metro
faire|> faite|> fait|un family hit||head hot im|the is||i j'ai|le j'ai||mon je|vais jusqu'a
me|faire midi mieux mind mon|ami neighbor neighbour new n||the on|purpose out|here pas|rentrer
pas||mon pis|apres plancher purpose raide seul the|only toutes veux vu was|a ~_30 ~_ami ~_bal ~_gir
~_har ~_jv ~_pea ~_swe ~_vai ~_vu ~aura ~bet ~bus_ ~cab ~fire ~food ~gir ~girl ~gone ~hest ~irl
~l'ai ~lule ~lus ~mene ~mpr ~nfle ~nqu ~nswe ~oto_ ~quil ~sir ~touf ~uits ~uls ~vide
""",
    -29: """
<|des agen|> breach breathing ca||etre ca||le dans|main de||est feu he|comes in|there in||truck
i|didnt je||a late liste lundi mes|enfants me|now on||mis par|expres peut pipe seule stuff|> tanne
tombe|dans to|take un||pour vide ya||de yrs y|repond y||juste ~_div ~_gel ~_jb ~_jva ~_kek ~_yeu
~ami_ ~cs_ ~died ~div ~efus ~etai ~frea ~gele ~ini_ ~jva ~kek ~lma ~ocki ~ooke ~piq ~piqu ~tam
~vanc ~weat
""",
    -28: """
14 2|me <|boss <|nothin arms been|in bloc bouge cops dun du||pis etait frette have|a j'ai||de
je||suis jme|coupe leave|my lettre le||dans loin lose my||wont out|n passee pen perds petit photo
que|jme rappeler see|> test un||avec up|in want|me ~_14 ~_bye ~_ess ~_eta ~_ot ~_oth ~arol ~cy_
~gs_ ~gues ~hbou ~ieu_ ~jete ~kid_ ~life ~lowi ~new_ ~paro ~pip ~pipe ~rame ~trem ~uar ~uite
""",
    -27: """
<|guy <|ill <|mom after|> a||pas coming crew des|marches des||dans du|monde ecrit encore|> essaye
est|morte expres|> feet gars|qui gf j'y les|yeux lil man|> man|in marches mere|a mere|est mon|bras
mon|dossier my|chest my||to nerfs nuits pacemaker quoi river semaine|> sleepin somethin the|river
yeux ~_die ~_ecr ~_na ~_nar ~_pip ~_set ~_tue ~_ven ~aye ~budd ~ddy ~epar ~l'en ~mass ~mind ~nus
~nus_ ~oix ~oix_ ~quo ~rov ~swea ~tent ~uddy ~vie_
""",
    -26: """
<|dude <|tout a||gars bag|> bread ca||a cou dans||sac dessous|du friday|> gars|a girl help|>
he||and hours icitte|> is|on its||my i|missed jete jvas leur lit|> mad|at mad||me narcan
outside|his quelle que||suis sittin||the the|bar the|water the||til tourne une||de voix ~_cat ~_feu
~_ls ~_piq ~_yrs ~arca ~ervi ~iqu ~narc ~ool_ ~rca ~rcan ~rir_ ~sha ~yrs ~yrs_
""",
    -25: """
<|j'suis apres|> autres|> a|pas bro chu|a coupe fire fume les||a mans ma|tante mis|dehors my|heart
n|she pain repond|pas said|he sa|blonde se suis||le tante text the|other the||to throw ~14_ ~_beb
~beb ~cat_ ~dieu ~elev ~erdu ~ici ~lus_ ~plus ~quoi ~remb ~rrac ~topp ~u'e ~uoi ~uoi_ ~vole
""",
    -24: """
<|at <|goin achete dead donne|mon got||the go|in grand hole|> jentend lautre left||the moms
my|cousin my|last on||dit partie suis||dans the||can va|se ~_j'y ~_ten ~_vu_ ~arms ~ata ~bebe ~bro_
~cops ~ebe_ ~fle ~fret ~ivie ~j'y ~j'y_ ~knoc ~noc ~nock ~nque ~oign ~rmin ~rms ~rms_ ~vu_
""",
    -23: """
<|cest <|sittin cant||2 cet chaque|fois cold|> crisse de|nuit dit|quy en||des est||avec garage
in|at is|all i||where j'ai||sur lumiere moi||la my||off parking parking|lot pis||pas school
shower|> talk|2 voisin|a voix|qui whenever ya||gars ~_14_ ~_lil ~_quo ~_se_ ~aien ~arra ~corr ~eul_
~ira ~ix_ ~jva_ ~lil ~lil_ ~mort ~ouri ~race ~ste_ ~voix ~yeux
""",
    -22: """
<|chaque <|depuis all|nite all||got barre|pas ce||je dans||a door||lock em|> fois|que frette|>
gars|en gone|> in|when jumped|> ma|laisse range shop son||pis table|> toilettes when|im ya|des
y||se ~1h_ ~_bag ~_jt ~_lap ~anq ~anqu ~dead ~ends ~ib_ ~mans ~ntra ~oca ~seu ~tai
""",
    -21: """
3|mois <|jva <|lost avec|les avec||enfants chez|ma dit|de est|bleu jai|recommence je||les lames
la||est le|sait ma|main ma|tete ma||c'est ma||je mind|> mourir nouveau no||n n||in outside|> owe||n
peau sans shoot tour vie wouldnt ~_sch ~cai ~quar ~rene ~rtes
""",
    -20: """
a||pis boite closing dessus|> de|quoi jose juste les|pieds les||en le|cou locker mort|> on||door
or|else pu|> sale suite tracks truck|hit vide|> ~_jtr ~ames ~choo ~erap ~jtr ~moms
""",
    -19: """
0 10|fois 4|mois des|coups devant||porte du||qui goin|out guy|at in||garage mis|ma suite|>
the|garage tour|> ~arag ~gara ~hool ~jvas ~lles ~rat_ ~scho ~tail
""",
    -18: """
a|porte c'est|elle decide|> elle|est est||sur jdors|avec last||cant liste|> my|moms room||the
une|chaise ~_jbo ~jbo ~lere ~pot ~san
""",
    -17: """
<|jai <|le a||porte chum|de chu||rue depui|que devant|ma jose|pas jvoulais le|sang ma|valise
mere|avec mourir|> txt|me ~_0_ ~jvou ~lks ~lks_ ~mark ~uste
""",
    -16: """
0|> drunk|drivin i|picked jsais|ou jva|me le||rentre monde|qui mon||du my|lil pere|> ~_ur ~uart
~uns
""",
    -15: """
a|du bas|de celle chez|lui est||pis ferme|> jbois jsuis||un marks marks|on nite|cant que|son ventre
~_jos ~jos ~jose
""",
    -14: """
2|my <|la les|lames quand||pas
""",
    -13: """
de||chez ma||est sa|porte ~chan
""",
    -12: """
ca|cogne cest||derniere cogne|a
""",
    -11: """
back||the jose||rappeler pas|rappeler
""",
    -10: """
~nen
""",
    -9: """
~nent
""",
    -8: """
hand ~_cop ~cop
""",
    -7: """
nous|pis
""",
    -6: """
mon||a
""",
    -5: """
jai||ma
""",
    -4: """
my|room
""",
    1: """
parle
""",
    6: """
<|ma
""",
    10: """
he||me
""",
    13: """
when|i
""",
    15: """
me||it
""",
    16: """
steps ~_hi ~pus
""",
    17: """
jumped|me ~_pus
""",
    18: """
~push
""",
    19: """
tells y||a
""",
    20: """
hits hits|me la|gang les|kids oncle|me ~hits
""",
    21: """
le||il me|touche peur||mon y||bu ~ensi ~hitt
""",
    22: """
coup|de depuis|le i|say jai||que
""",
    23: """
2|the depuis||metro got|jumped hes||me man|from me|menace nous||pas pis|si store the|car what|she
y||cherche ~_tea ~hed_ ~jail ~kes ~ri_
""",
    24: """
chu||dans est||bas he|put pointe theyre ~eps ~exu ~kes_ ~sexu ~stre ~teps
""",
    25: """
de|largent mari mon||si pimp ~_thr ~ape ~ari_ ~eps_ ~hed
""",
    26: """
ans|me ans||bat broke|> donne||coup jparle ma||avec pied raped tell|> ~_boy ~_hit ~akes ~aped ~boy
~corn ~eyr ~fes ~heyr ~llw ~sau ~shed
""",
    27: """
dans|ruelle fesse hands||my hiding|in my||agen robe says||next the|store y||toute ~_hid ~_me_ ~_pim
~ar_ ~cot ~hid ~hit ~ntro ~pim ~pimp ~robe
""",
    28: """
dans||coffre he|is hiding m'a||le neck|> pere|me smashed threw ~_cot ~angl ~eld_ ~fess ~hes_ ~hov
~hrew ~rmee ~shov ~suiv ~uiv
""",
    29: """
boyfriend dit||si he||a je||sur ma|donne mont||dans mon|mari n|is quand|y takes|my tous|les y|me
~_fes ~rape ~reak ~step ~tep ~trol
""",
    30: """
elle|me encore|a gang hes he||the n||me takes ~_he ~_hes ~nace
""",
    31: """
me|bat ~cote ~enac ~mee_
""",
    32: """
and|he il|m'a me me||a my|bank ~forc ~he's ~vio
""",
    33: """
guys me|with touche y|dit ~_sex ~iol ~jres ~nac ~sex ~str ~viol
""",
    34: """
<|y she||me ~_vio ~guys ~iole ~jpar ~uys ~uys_
""",
    35: """
he|says me|w pas|que y||mon ~boyf ~oyf ~oyfr ~yfr ~yfri
""",
    37: """
il|a ~crie
""",
    39: """
lance
""",
    40: """
dit|que il|est she||my ~_il_
""",
    41: """
~cass
""",
    42: """
beat|me he il ~_he_ ~_il
""",
    43: """
<|he ~rap ~she
""",
    47: """
~_y_
""",
    49: """
me||the mon||me
""",
    50: """
y
""",
    67: """
y|ma
""",
}
