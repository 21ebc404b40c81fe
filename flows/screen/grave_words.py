"""How grave words are, made by `tests/corpus/train_grave.py`. Nobody edits them."""

POINTS = {
    5: """
        arm
    """,
    4: """
        avale gun jserai kill lame saigne sang swallowed tylenol
    """,
    3: """
        alive ambulance arms attache axe bat beating belt blade bleeding bleu blood bouge
        breathing chest choisi connaissance corde couteau cuisse cutting debout decision die
        double enough fesse fievre finir frappe goodbye hes jambe jva jvois leg legs levre lips
        mou mourir naloxone neck patch poignet poitrine purpose razor repond reveille shoot side
        sleepy stab throat tied tongue vivant wrist
    """,
    2: """
        adieu aidez allez alone antifreeze arme arrete arriere assurance ativan aurez awake bain
        balcon bare bats bave beam beat belly benzo bleach bled bleedin blue boiling bottle bouche
        bras brasse bridge briquet brule burn burning cale ceinture celui cherche choke choked
        choking chute cold combien comin confused convulse convulsion cord cote cou coup coupure
        creve crowbar cut dead decide decided deep defonce derniere derriere dieu dizzy earth edge
        enceinte ending endor endormir enferme enfermee enfle enleve etouffe etrangle expre expres
        eye eyes face fall fasse fault faute fer find finds fingers finish fleuve forgive garage
        gas gauche gaz glace god goin gorge gravol grey ground hache hammer hand hasnt hav
        headache heaven help hitting hurt hurting ice ill insurance intention iron jaurai javel
        jaw jle jmen jsens jtombe jvas jvomis kicking killing lake langue lattend law levres live
        loaded los machete machette machoire makin manche marrete marteau matches mattendent mauve
        mean melange mempeche mouth moving narcan needin needing neige neighbour next nitro noddin
        nodding noose oeil open ouvert overdose overpass pacemake pacemaker paid paix pardon pars
        passer peau pend picked piece pied pill pimp plante poison popped pousse pri prochaine
        pukin puking punched purple quai quick quil rail raped ready regle rejoindre respire ribs
        ringing rite rope route scie seeing shes shivering skin sleepers slumped snow somethin
        sommeil somnifere somniferes somthin sorry stabbed stand step stitches stopping strong sua
        swallow swear takin tape terre testament thigh throwing thx tient tire tombe tonite touche
        track tracks train trunk tub tuer ventre verra viaduc viole visage vite vitre vivre
        voisine vomis wake whoever won't worry ye yeux
    """,
    1: """
        12 13 22 25 28 34 41 50 71 accident accouche acide across advil against aiguille aiguise
        air al alcool allais allergique alley alot ame amene ami ane answer answering apartment
        appelez arbre arrange arranged arret asleep assis ate attend attendent attendre aure ave
        baby balcony bale balle banging barn bas bass bath bathroom batte battre battu bear beatin
        beats beau bebe benzos beside bidon bizarre black blanc bleed bleues bleus blow board body
        bois boite bone bonhomme bonne booke boots bord bouillante bouteille boy boyfriend brake
        branche branches braque brass breaking breath breathe breathin broke brothers bruler bu
        buddy bugs bulle bullet bunch burnin burnt bury bush cabinet cachee calm calme cancel cap
        carries carved casse casser cave cell celle cellie cetait ceux chain chaine chainsaw
        chalet char chaude checking cherchez cheveux chien choc chokin chui chum cicatrice ciel
        cigarette clair cle cleaned cles client clients closet clous cnt coat code coeur coffre
        cogne coince coke collapse collapsed coloc comprendre comprimes corp corps correct cotes
        coughin coughing coule coupe coupures courage cousine crache creux crever crie croche
        crochet cruiser cuisses cum cup cuts cutte cutter cuttin dads dange danger date daughter
        daughters debarque dece delire dernie dernier descend descendre deserve desole dessus
        dette diabetique dialysis din dira diras dite dites dla doigt doigts donner donnez dort
        dose douleur down downstairs drank drap drive driveway driving drole drown ear ears eaux
        ecrase ecris ecrit effacer em embarque embrouille end endin endormi ends engine engourdi
        entend enuf envelope enveloppe envoie envoye epaule epipen escalie essence etage etoile
        etoiles etourdi exacto existe explose faite fallais fallait fallin falling falls feed feet
        fell fenetre fent feu feve fever fil fille fils finally fine finger finis finisse fire fix
        fixin fixing floor flou follow followed followin following fonce foot force foreve forever
        fosse fr frere friend froid fumee fusil gardez gars genoux gettin ghb girl give glass gon
        gps grabbed grandpa grange gratte grave green gris grise grosse grp guitare gut guts hair
        hang hanging hatchet haut havin head hearts hed highway hip hit hits hold holding honestly
        hook hose hrs huge huile hung hurle hurtin hurts husband jaimerais jattend jaune jcrache
        jeter jetouffe jfeel jla jles jme jmendors jmets jokin joking jpars jpense jpeux jpisse
        jprends jregarde jreviens jsaigne jsaute jsui jte jtexte juice jump jumpin jumping jvais
        jveu jviens jvoi jvomi kan ke keep kekun kelkun kettle kick kickin kid kit knife lac
        lacher lady laide laisse laisser lance lap laughing laundry layin laying lbras leave
        leavin leaving ledge lescalier letters letting lettre lever lgars lhopital lid life lift
        lighte lighter lights lignes limp lined linge listen living livre locked long loreiller
        love loved main mall maman manteau marie marques mas masse mat means meant mentee mentors
        mere merite messe methadone meur min minuit mis misere mistake mixed moitie mollet moment
        monte mordu morphine mother move movin nail needle neveu news nez niece nite nobodys noeud
        noir noire note noyer occupe oncle ongle ongles opened order ordre oreille ouvrir owes pa
        pan papiers pardonne parkade parked parks parte partir passeport passport patches payer
        peace peanuts peed pelle pendre pends pendu perce perdre pere pete petite pi pic pics
        picture pieds pillow pills pilule pinned pique piss pitche plaie plan plancher plie plz
        poele poignarde poignarder poigne poing points pont pop posted pot poul pouls poured
        pouring pourrai pousser poutre pouvais pregnant prepare presse pret pretty prie prochain
        profond promis promise ptit puffer puked pulling pulse punching punir push putting qqn
        qqun qua quelle quon quy raccroche radio rasoir rather rdv real recommencer red regler
        regrette rencontre rend rendre rep reponde rest retien retient retrouver returned
        reveiller revien reviendrai revoir rifle rig right ring rive river riviere rm robe rolled
        ronfle roof roomate roomie roommates rose roue rouge roule round ruelle saigner saute
        sauter saved saving saying scissors scratche screaming seat secour sein seizure self sen
        sense sentir serais serieux seroquel serre serviette servir seule sevrage shank shed shirt
        shoote shot shotgun shud siffle simple sink sinon sitting ski skidoo skippin skipping
        sleeps sleeve sliced sliding slow smashed smells smoke smokes sniffe snitche snoring
        soaked soeur soin sons sort souffle soulage soulie spots spray spraye standin standing
        started ste stepdad steps stick stickin sticking stiff stomach stop stops stove strip
        stroke stuff su sue sugar sui suicidal suicide sul sum sumthin sure sweating swelled
        swelling swingin swinging swole swollen taillade taken talkin tapis tard tellin tete
        texted theyd theyre thru tien tims tite tlm tmrw toilette toit tombee tool tools top
        touched tour tousse towel traine trave travels traverse tre tree triste trouble trouve
        trouver truck tryna turn turnin turning tuyau twice upstairs van veine veines vene venez
        verre verse vert vodka voi voice voices voisin voix vomi vomir vomit voyage vrai vue wait
        waitin waiting wakin waking walking walks wallah wat wate weird wharf wheel white whole
        wil windows windshield woman word words world wrapped wrote wud xanax yard yellow yen
    """,
    -1: """
        10 100 10h 17 18 19 1h 1st 200 2019 21 24 2e 31 4h 58 80 8h 90 achete acheter address
        adresse afraid age agence agency agent agente agn ago ah aille ailleurs ale alimentaire
        almost ancien ankle annonce antibiotique antipsychotique apart appart appel appele appt
        arreter arts ascenseur assiette asteure astheure attack attaque aucun auj aunt avance away
        b'y bag bail banc band bande bank banque bar bateau bbq beers best bieres birthday bloc
        block boites boss bot bother bottom bouger bought bout braille brain breach breache
        breached bring bris brise broken brosse brought bruit brulee bs building bunk bus buy
        cabane cafe cake calls calmer camera camp canada canadian canne canned canot capable card
        cas case casie casier caught cause ceiling cellule cent centre cetais chaleur chance
        changed changer chasse chauffage check cheer cheque chicane chip chomage christmas church
        classe clean clinic close closes coach cogner colere colle commence con conditions connais
        consommer content contest continue contract contrat control controle cook cookin cooler
        couches country counts coupee courant cours court couteaux couvert craque crib croise
        crossed crowd cry cryin curb dargent dark deal dealer dealers debat decedee dedan degre
        demande demander demenage demi dentist dentiste depanneur dessert dirait divorce docteur
        dog dogs dollar doors dor dormi dormir dos dossie dossier dr dream drinks droit drug drum
        ds due dune dure eat eatin eating ecoute ecrire ecrivez efface effacez eh ei elder
        elevator eleve eleven empty encor ended entends entrevue envoyer epicerie essayer eteint
        everyones everythings everywhere expire facebook failli faisais fam famille far fast
        fausse feeling feels felt ferme ferment feuille fi fier filles final finalement fini
        fishing fixe fond formula formule forte foster fou fouille found foye foyer fridge frigo
        full fume funeraille funeral futur gang gare gate gele geler gene gens ghost gives grand
        granny grocerie groceries groupe guard guess guichet habite hais half hall handle hands
        happened happy hart hate hearing heat hide hidin hie hiver homeless hope horse hospital
        hotel house ide idees iga immigration inside instead interdit interview jail jbois jcapote
        jcherche jdors jette jfile jmange jmarche joue journey jours jpasse jpogne jrespire jreste
        jsais jsors jsuis june jvaux kept killed kind km knock knocking laid laissez lan lane
        larme last late laundromat leaves lentree lete lhive library licence lie line liste lit
        lithium lock locks logement longer longue looked lose losin losing loue lourd low machine
        machines maison malade manager mange manque mappelle marde mattend mcdo medecin meilleur
        menace message messed meth midi mile milk mill minus mise miss mission moms monde money
        monter montre mord morte mostly mouille moulin mouthwash mum murs nai name nd near needles
        neighbours nerveux new noel noires noon notes nothin nouvelle nouvelles noye nulle number
        ny odd officie oh oreilles ote outa outta ouverte owner pack panie pantoute papier pareil
        park parle parole parrain part parti party pass passed passee past pasteur patate patron
        peche pen pensais permission peur pharmacy phone piasse piasses pire plate play plug
        pocket portes poste poudre pounding premie premier premiere prescription presque pressing
        pression pressure printemp printemps prison prof program programme proprietaire proprio
        province psy psych pull pus pushe quebec question quitte racing rain raised raison ramene
        range rappel rappelle rapport rate ravin reads reason rebu recevoir refuge regarde regret
        relapse release remember remis remonte remplace renouvele rent renvoyer repa repas repasse
        repondre repris retard retire retourne retourner revenge revenu reviennent revoke rez ri
        rice ridin riding riz robbed rooming rue run sac sachet sacs sad sale sauve script season
        securite security seen sell semblant send sens september septembre sert service sest
        seulement sh shake shaking shaky shelte shelter shift shook shop sign signature silence
        slacke sleep smoked sobe sober soirs sois sol somebodys somme sonne sors soup soupe
        souvent sponsor sposed st staring station stayin staying story street suboxone suite suivi
        summer super supper surveille suspended suspendu tank tanne tasse telephone tellement
        tenir tente texter texting th thinners tho threatened ticket tight tim tired tit toffe
        toffer tore touch tourne town traite tranquille transfere travail travaille tried trottoir
        trust try tryin tues tunnel turned turns uno urgence usine using vacance vaux vent vide
        video viennent vieux ville vin vis visite visits vole vraiment walked wanting wash
        watching wats wear weed weekend welfare wet whatever whats wine winter wk work worked
        wouldnt yellin yous yr
    """,
    -2: """
        5h afford allowed ancienne anxiete anxiety appris ashamed aucune autobus background bags
        bed beer believe biere blew bread bucks buried caisse called capote carte cash casino
        cenne change chaque city clinique closed coche company consomme contact cooking couch
        coulant couvre crack crackers crew cried deale decede dehor detox dirty divan doc doctor
        dors dry dy ecrive evicted faim fds fete fie fige forgot freaking friends garbage gout gym
        havent hole honte hungry hydro impression javais jetais job journe jpleure jvoulais keeps
        ketchup lais lait lepicerie loud lunch mandat moved nerves nights nites none nowhere nuits
        numero ose oublie panic paper partie passe payday pensees people perdu pharmacie place
        plant po poubelle probation proud puff pusher raye record refuse relapsed renvoye reparti
        replaced report retombe reve robot rode rough safe sandwich saq semaines serrure shifts
        shit sick sirene sleeping slept slip slipped sobre spring start stood store stress talked
        tea temp tentative terminus therapie toast valise vend village vire vu wagon walls warrant
        wedding wks yont yrs zero zone
    """,
    -3: """
        angoisse bracelet condition craving curfew died fired food lately lost messages missed
        nerf panique permis ran rechute repense sit thoughts walmart
    """,
    -4: """
        test
    """,
}
