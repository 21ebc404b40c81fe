"""How grave words are, made by `tests/corpus/train_grave.py`. Nobody edits them."""

POINTS = {
    5: """
        arm gun
    """,
    4: """
        alive avale bat kill lame saigne sang shoot swallowed throat tylenol
    """,
    3: """
        attache axe beating belt blade bleeding bleu blood bouge breathing chest choisi
        connaissance corde couteau cuisse cutting debout decision die double enough fesse fievre
        finir frappe goodbye ground hache jambe jvois lake leg legs lips makin mou mourir naloxone
        neck passer patch poignet purpose razor rejoindre repond reveille side sleepy stab tongue
        tuer vivant wrist
    """,
    2: """
        adieu aidez aiguille allez alone ambulance antifreeze arme arms arrete arriere assurance
        ativan attendre awake baby bain balcon bare barn bats batte bave beam beat belly benzo
        bleach bled bleedin blue boiling bottle bouche boy boyfriend branches braque bras brasse
        bridge briquet brule burn burning cale ceinture celui chainsaw cherche choke choked
        choking chute ciel cold combien confused convulse convulsion cord cote cou coup coupure
        creve crowbar dead decide decided deep defonce derniere desole dieu dizzy earth edge
        enceinte endor endormir enferme enfermee enfle enleve etouffe etrangle expre expres eye
        eyes face fasse fault faute fer find finds fingers finish fleuve floor forgive garage gas
        gauche glace god gorge gravol grey hammer hand hatchet headache heaven help hits hitting
        hurt hurting ice ill insurance intention iron jaurai javel jaw jpars jtombe jvomis kicking
        killing langue law levre levres live loaded los machete machette machoire manche marteau
        mauve mean melange mempeche mouth moving narcan needin needing neige neighbour next nitro
        noddin nodding noose oeil ouvert overdose overpass pacemake pacemaker paid paix pardon
        peau pend pendre piece pied pill pimp pitche plante poison poitrine popped pousse pri
        prochaine pukin puking punched purple quai quick quil rail raped ready regle respire ribs
        ringing rite rive rope route scie scissors seeing shivering skin sleepers slumped snow
        sommeil somnifere somniferes stabbed step stitches stopping strong sua swallow swear tape
        terre testament throwing tied tient tire tombe track tracks train trunk tub ventre verra
        viaduc viole visage vite vitre voisine vomir vomis wake whoever worry ye yeux
    """,
    1: """
        12 13 22 25 28 34 41 50 71 accident accouche acide across advil against aiguise air al
        alcool allais allergique alley alot ame amene ami ane annule answer answering apartment
        appelez appelle arbre arrange arranged arret asleep assis ate aure aurez ave balcony bale
        balle banging bas bass bath bathroom battre battu bear beatin beats beau bebe benzos
        beside bidon bizarre black blanc bleed bleues bleus blow board body bois bone bonhomme
        bonne booke boots bord bouillante bouteille brake branche brass breaking breath breathe
        breathin bringing broke brothers bruler bud buddy bugs bulle bullet bunch burnin burnt
        bury bush cabinet cachee calm calme cancel cap carries carved casse casser cave cell celle
        cellie cetait ceux chain chaine chalet char chaude checking cherchez cheveux chien choc
        chokin chui chum cicatrice cigarette clair cle cleaned cles client closet clou clous cnt
        coat code coeur coffre cogne coince coke collapse collapsed coloc comprendre comprimes
        corp corps correct cotes couche coughin coughing coule coupe coupures courage cousine
        crache crazy creux crever crie croche crochet cruiser cuisses cum cup cut cuts cutte
        cutter cuttin dads dange danger date daughter daughters debarque dece delire dernie
        dernier derriere descend descendre deserve dessus dette diabetic diabetique dialysis din
        dira diras disant dite dites dla doigt doigts doin donner donnez dort dose douleur down
        downstairs drank drap drette drive driveway drivin driving drole drown drunk ear ears eaux
        ecrase ecris ecrit effacer em embarque embrouille end endin ending endormi ends engine
        engourdi entend enuf envelope enveloppe envoie envoye epaule epipen escalie essence etage
        etoile etoiles etourdi exacto explose exs faite fall fallais fallait fallin falling falls
        feed feet fell fenetre fent feu feve fever fil fille fils finally fine finger finis
        finisse fire fix fixin fixing flou follow followed followin following fonce foot force
        foreve forever fork fosse fr frere friend froid fumee gagne gardez gars gaz genoux gettin
        ghb girl give glass gon gps grabbed grandpa grange gratte grave green gris grise grosse
        grp gueule guitare gut guts hair hang hanging haut havin head hearin hearts hed herself
        highway hip hit hold holding honestly hook hose huge huile hung hurle hurtin hurts husband
        jaimerais jaune jcrache jeter jetouffe jfeel jles jmendors jmets jokin joking jpense
        jpisse jregarde jreviens jsaigne jsens jsui jtexte juice jump jumped jumpin jumping jure
        jveu jviens jvoi jvomi kan ke keep kelkun kettle kick kickin kid kit knife lac lacher lady
        laide laisse laisser lance lap lattendre laughing laundry layin laying lbras leavin
        leaving ledge lescalier letters letting lettre lever lgars lhopital lid life lift lighte
        lighter lights lignes limp lined linge listen living livre locked long loreiller love
        loved main mall maman manteau marched marie marques marrete mas masse mat matches means
        meant mentee mentors mere merite meself messe methadone meur min minuit misere mistake
        mixed moitie mollet moment monte mordu morphine mother move movin mur nail neveu news nez
        niece nite nobodys noeud noir noire note noyer occupe oncle ongle ongles open opened order
        ordre oreille ouvrir owes pa pan papiers pardonne parkade parked parks parte partir
        partner passeport passport patches payer peace peanuts pelle pends pendu perce perdre pere
        pete petite pic picked pics picture pieds pills pilule pinned pique piss plaie plan
        plancher plie plz poele poignarde poignarder poigne poing points pont pop porch posted pot
        poul pouls poured pouring pourrai pousser poutre pouvais pregnant prepare presse pret
        pretty prie prochain profond promis promise ptit puffer puked pulling pulse punching punir
        push putting qqn qqun qua quelle quon quy raccroche radio rasoir rather rdv real
        recommencer red regler regrette rencontre rend rendre rep rest retien retiens retient
        retrouver returned reveiller revien reviendrai revoir rifle rig right ring rit river
        riviere rm robe rolled ronfle roof roomate roomie roommates rose rouge roule round ruelle
        rv saigner saute sauter saved saving sayin saying scratche screaming secour sein seizure
        self sen sense sentir serais serieux seroquel serre serviette servir seule sevrage shank
        shed shirt shoote shot shotgun shud siffle simple sink sinon sirop sister ski skidoo
        skippin skipping sleeps sleeve sliced sliding slow smashed smells smoke smokes sniffe
        snitche snoring soaked soeur soin sons sort souffle soulage soulie spots spray spraye
        stand standin standing started ste stepdad steps stick stickin sticking stiff stomach stop
        stops stove strip stroke stuff su sue sugar sui suicidal suicide sul sum sumthin sure
        sweating swelled swelling swingin swinging swole swollen taillade taken talkin tapis tard
        tellin tete texted theyd theyre thigh throwin thru tien tims tirer tite tlm tmrw toilette
        toit tombee tomorow tool tools top touche touched tour tousse towel traine traverse tre
        tree triste trouble trouve trouver truck tryna turn turnin turning tuyau twice upstairs
        van veine veines vene venez verre verse vert vivre vodka voi voice voices voisin voix
        volant vomi vomit voyage vrai vue wait waitin waiting wakin waking walking walks wallah
        wat wate weird wharf wheel white whole wil windows windshield wit woman words world
        wrapped wud xanax yard yellow yen
    """,
    -1: """
        10 100 10h 18 19 1h 1st 2019 21 24 2e 31 4h 58 5h 80 8h 90 acheter address adresse afraid
        age agence agency agent agente agn ago ah aille ailleurs ale alimentaire almost ancien
        ankle annonce antibiotique antipsychotique apart appart appel appele arts ascenseur
        assiette asteure astheure attack attaque aucun aunt avance avis b'y bag bail banc band
        bande bank banque bar bateau bbq bed beers best bieres birthday bloc block boites bot
        bother bottom bouger bought boule bout braille brain breach breache breached bring bris
        brise broken brosse brought bruit brulee bs building bunk bus buy cabane cafe cake calls
        calmer camera camp canada canadian canne canned canot capable card cas case casie casier
        caught cause ceiling cellule cent centre cetais chaleur chance changed changer chantie
        chantier chasse chauffage check cheer chicane chip chomage christmas church classe clean
        clinic close closes coach cogner colere colle commence con conditions connais consommer
        content contest continue contract control controle cook cookin cooler couches country
        counts coupee courant cours court couteaux couvert craque crib crossed crowd cry cryin
        curb dargent dark deal dealer dealers dear debat debranche decedee degre demande demander
        demenage demi dentist dentiste depanneur detre dirait divorce docteur dogs dollar doors
        dor dormi dormir dos dossie dossier dr dream drinks drug drum ds due dune dure eat eatin
        eating ecrire ecrivez efface effacez eh ei elder eleve eleven empty encor entends entrevue
        envoyer epicerie essayer eteint everyones everythings everywhere expire facebook failli
        faisais fam famille far fast fatigue fausse fds feeling feels felt ferme ferment feuille
        fi fier filles final finalement fini fixe fond forte foster fou fouille found foye foyer
        fridge friends frigo full fume funeraille funeral futur gang gare gate gele geler gene
        gens ghost gives giving grand granny grocerie groceries groupe guard guess guichet habite
        hais half halfway hall handle hands happened happy hart hate hearing heat hide hiver
        homeless hope hospital hotel house ide iga immigration inside instead interdit interview
        jaime jbois jcapote jcherche jdors jette jfile jmange jmarche joint joue journe journey
        jours jpasse jpogne jrespire jreste jsors june jvaux kept killed kind km knock knocking
        laid laissez lan lane larme last late laundromat leaves lentree lete lhive library licence
        lie liste lit lithium lock locks logement longer longue looked lose losin losing loue
        lourd low machine machines maison malade manager mange manque mappelle marde mcdo meilleur
        menace messed meth midi mile milk mill minus mise miss mission money monter montre morte
        mostly mouille moulin mouthwash mum murs nai name nd near needles neighbours nerveux new
        noel noires noon notes nothin nouvelle nouvelles nulle ny odd officie oh oreilles ote outa
        outta ouverte owner pack panie pantoute papier pareil park parle parole parrain part party
        pass passed passee past pasteur patate patron peche pen pensais permission peur pharmacy
        phone piasse piasses pire plant plate pleure plug pocket portes poste poudre poundin
        pounding premie prescription presque press pressing pression pressure printemp printemps
        prison prof program programme proprietaire proprio province psy psych pull pus pushe
        quebec question quitte racing rain raised raison ramene range rappel rappelle rapport rate
        ravin reads reason rebu recevoir refuge regarde regret relapse release remember remis
        remonte remplace rent renvoyer repa repas repasse repondre repris respond reste retard
        retire retourner revenge revenu reviennent revoke ri rice ridin riding riz robbed rooming
        run sac sachet sacs sad sale sauver scrap script season securite security seen semblant
        send september septembre sert service sest seulement sh shake shaking shaky shelte shelter
        shift shook shop signature signe silence sir slacke sleep smoked sobe sober soirs sois sol
        somebodys somme sonne sors soup soupe souvent sponsor sposed spring st staring station
        stayin staying story street suboxone suite suivi summer super supper surveille suspendu
        tank tanne tasse telephone tellement temp tenir tente texter texting th thinners tho
        threatened ticket tight tim tired tit toffe tore touch tourne town transfere travail
        travaille tried trottoir trust try tryin tues tunnel turned turns uno urgence usine using
        vacance vaux vent vidange vide video viennent vieux ville vin vis visite visits vole
        vraiment walked wanting wash watching wats wear weed weekend welfare wet whats winter wk
        work worked wouldnt yavait yous yr
    """,
    -2: """
        afford allowed ancienne anxiete anxiety appris ashamed aucune autobus background bags beer
        believe biere blew boss bread bucks buried caisse called capote carte cash casino cenne
        change chaque cheque city clinique closed coche company consomme contact cooking couch
        coulant couvre crack crackers crew cried deale decede dehor detox dirty divan doc doctor
        dors droit dry dy ecrive elevator ended evicted faim fete fie fige fishing forgot formula
        formule freaking garbage gout gym hie hole honte hungry hydro idees impression javais job
        jpleure jvoulais keeps ketchup lais lait lepicerie loud lunch mandat message moved nerves
        nights nites none nowhere nuits number numero ose oublie panic paper partie passe payday
        pensees people pharmacie place po poubelle probation proud puff pusher raye record refuse
        relapsed renvoye reparti replaced report retombe reve robot rode rough rue safe sandwich
        saq semaines serrure shifts shit sick sign sirene sleeping slept slip slipped sobre start
        stood store stress suspended talked tea tentative terminus therapie toast valise vend
        village vire vu wagon walls warrant wedding whatever wks yont yrs zero zone
    """,
    -3: """
        angoisse bracelet condition craving curfew died fired food lately lost messages missed
        nerf panique perdu permis ran rechute repense sit thoughts walmart
    """,
    -4: """
        test
    """,
}
