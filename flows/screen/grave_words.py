"""How grave words are, made by `tests/corpus/train_grave.py`. Nobody edits them."""

POINTS = {
    "en": {
        5: """
            arm
        """,
        4: """
            bleeding breathing kill swallowed
        """,
        3: """
            alive axe beating belt blade blood choking cutting enough goodbye ground gun hand
            hitting hurting kicking leg lips neck puking purpose razor shoot side stab throat
            tongue tylenol
        """,
        2: """
            alone antifreeze arms awake barn bats beam belly bleach bleed blue body boiling bottle
            boyfriend burn burning cancel chest choke choked cleaned cold collapsed confused
            crowbar cutter dead decided deep die dizzy double earth edge end ends eye eyes fall
            fault feet fever find finds fingers finish forever forgive gas grey hammer headache
            heaven help hits hurt ice insurance iron killing knife lake law legs lighter loaded
            machete mouth moving narcan needing neighbour next nodding overpass paid piece purple
            quick raped ready ribs right ringing river rope scissors seeing shivering skin sleepy
            slumped son sorry stabbed stitches stopping strong swallow swinging thigh tied tools
            tracks trunk tub wake whoever won't worry wrist
        """,
        1: """
            50 across against alley alot answer answering apartment asleep ate baby balcony
            banging bat bath bathroom bear beat beats benzos beside black board bone boots booze
            box boy brake breaking breathe bridge bringing bro broke brother bud buddy bugs bullet
            bunch bury bush cabinet calm carries carved cellie chain closet coat cord coughing
            count crazy cum cup cut cuts daughters deserve dialysis down downstairs drank driving
            drown drunk ear ears either ending engine exs face falling falls feed fell fent
            finally finger fire fit fix fixing floor followed following foot fr garage girl give
            glass god grabbed grandpa green grp guts hair hang hanging head hearts hed herself
            highway hip hit hold holding hook huge hurts husband il insulin jaw joking jump jumped
            jumping keep kettle kid lady lap laughing laundry laying leave leaving ledge letters
            letting lid lights limp listen little live lives locked long love lying mall mean
            means meant message methadone mistake mixed move nail news niece noose note open
            opened order overdose owes pan parkade parks partner passport patch patches peace pic
            picked pics pill pills pimp pinned plan poison pop popped porch posted pot pregnant
            promise puked pulling pulse punched punching push putting rail rather read real red
            rest rig ring rm rolled roof roomate roommates round save saved saving saying
            screaming seizure self send sense shank shed shot sink skipping sleepers sleeps sleeve
            sliced sliding slow smashed smells smokes snoring snow soaked sock sons spots spray
            stand standing started step stepdad stepping steps sticking stiff stomach stop stops
            stove stuff suicidal suicide sure swear sweating swelled swelling swollen taken
            talking telling text texted theyd throwing top touched towel train tree trouble truck
            turn turning upstairs van voice wait waiting waking walking water weird wharf wheel
            white wifes windows windshield woman words world wrapped write yellow
        """,
        -1: """
            10 100 16 17 1st 90 address afraid agency ago ah air almost ankle apart attack aunt
            b'y bag band bank beers best birthday boss bother bought breach bread bring broken
            brought bunk bus buy calls canned case caught ceiling changed check cheque christmas
            church class clean clinic close closing con contact cook country crack crib crowd cry
            curb dark dealer dog dogs dr dream drinks drug drum due early eat eh eleven empty
            everythings facebook fam fast feels felt fight found free fridge froze full funeral
            gate ghost gives granny guard guess half halfway hall handle happened happy hearing
            heat heavy hide hiding hospital house inside interview job june keeps kept kicked
            killed kind knock knocking landlord last late laundromat leaves left letter library
            lie line lit locker locks longer looked lose lunch manager march mentor messed meth
            milk mill minus miss mission money mostly mouthwash name near needles none noon owner
            pack packs park parole party past pay pharmacy phone play plug pocket point pounding
            pressure prison psych pull racing rain reads reason remember rent rice riding robbed
            rooming run sad safe script security seen shaking shelter shit shook short sleep smell
            smoked somebodys soup sponsor sposed spring staring station staying stole story street
            stupid suboxone summer supper table talk tank temp thinners threw ticket tore touch
            town tried trust try turned turns using visit wanting wash watching wear weed weekend
            welfare wet whatever wine winter woke work worked
        """,
        -2: """
            afford allowed bags bed beer believe blew brain bucks building buried called card cash
            casino chip city closed closes company cooking couch crackers craving crew detox dirty
            doc doctor dry eating ei elevator ended everywhere evicted fishing forgot formula
            foster freaking garbage groceries hungry ketchup laid losing loud low moved paper
            passed payday people plant po proud raised record replaced report sandwich season sept
            shifts sick sign sleeping slip slipped sober start stood store talked tea tho tight
            tired wagon walked walls walmart warrant wedding
        """,
        -3: """
            ashamed curfew died fired food lately lost missed nerves nowhere panic ran sit slept
            test thoughts tues
        """,
    },
    "fr": {
        4: """
            avale lame reveille saigne sang
        """,
        3: """
            ambulance bat bleu bouge bras choisi connaissance couteau creve cuisse debout decide
            decision expre fer fesse fievre finir frappe gravol gun hache jambe langue levre mou
            mourir naloxone pars poignet prochaine rejoindre repond tire tombe tue tylenol vivant
            vomis yeux
        """,
        2: """
            adieu aiguille arrete arriere assurance ativan attache attend aure ave bain balcon
            balle bave benzo besoin bord brasse briquet brule cale casse cave ceinture celui
            cherche chest choc chute ciel clair combien comprendre convulse convulsion corde cote
            cou coup coupure courage defonce dernie derniere dieu dira dite doigt double ecris
            empeche enceinte endor endormir enferme enfle enleve envoye etouffe etrangle fasse
            faute finisse fleuve gauche gaz glace gorge jaurai javel laide lattend los machette
            machoire manche marrete marteau mattendent mauve melange misere occupe oeil ordre
            ouvert paix pardon pardonne patch peau pend pied pitche plante plie poignarde poitrine
            poul pousse pri quai rail rasoir regle respire reviendrai rouge route saute scie
            simple sommeil somnifere tape terre testament texte track ventre verra viaduc viole
            visage vitre vomi vomir worry
        """,
        1: """
            12 50 accident accouche advil aimerais air allais amene ami arbre arme arrache arrange
            assis attendre barre bas battre battu beau bebe bidon bizarre blanc bleus boire bois
            boite bonne bouche bouillante bouteille boy branche buddy calme cartie cell celle char
            cheveux chien cicatrice cigarette cle client clous coeur coffre cogne coince coloc
            complet comptoir corp correct coule coupe crache creux crie crisse croche crochet
            crois date debarque delire derriere descend descendre desole dessus dette diabetique
            doit dort douleur down drap drette drole eaux ecrase ecrire ecrit efface embarque
            embrouille endormi engourdi entend enveloppe envoie epaule epipen escalie essence
            etage etoile etourdi existe face facon fenetre fent feu fil fille fils finis flou
            fonce force fosse frere frette froid garage gars genoux grange gratte grave gris grise
            grosse haut hit huile hurle im jaune jure lac lair laisse lance lattendre leve lire
            livre long main maman manteau marie marque mas mentor merite methadone meur min minuit
            miroir moitie mollet moment monte mordu mur neige neveu nez noeud noir off oncle ongle
            oreille ouvrir overdose parte partir passeport pelle pendre pendu perce perdre pere
            pese pete petit pile pilule pimp pique pisse plaie poele poing point poison pont pot
            pourrai poutre pouvais pret prie prochain profond promis ptite punir quelle raccroche
            ramasse rdv regrette releve rencontre rend rendre rep reponde reponse retien retient
            revien rit riviere robe ronfle rose roue roule ruelle saoul secour sen sentir serais
            serieux seroquel serre serviette servir sevrage shed shoote shot siffle sinon ski
            skidoo smoke sniffe soeur soin sort souffle soulage soulie stationne sue suicide table
            taillade tant tapis tard tas tete texto tien tient toilette toit touche toujour tour
            tousse train traine trave traverse tre triste trouve tuyau up veine vene verre verse
            vert vien vite vivre voi voisin voisine voix volant voyage vrai vue weird
        """,
        -1: """
            10h 1h 24 2e 4h 80 8h adresse age agent alimentaire ancien annonce appart appel appele
            argent ascenseur assiette attaque avance bail banc banque bateau bloc boit boss boule
            bout braille breache bris brise brosse bruit bs bus cabane cachette cafe caisse canne
            capable cas casie cause cellule centre cetais chaleur chantie chasse chat chauffage
            che check cheque chicane chomage clean colle commence connais contact content continue
            contrat cour courant couvert crack craque croire debat demande demi dent depanneur
            detre dirais divorce dormir dos droit dure eglise eleve epicerie eteint expire
            facebook faisais famille fatigue fausse fds ferme fete file finalement fini fixe fond
            frigo funeraille gang gare gele gens google grand groupe guichet habite hais hate hive
            hydro iga job joue km lan lanne larme lhive liberation lit logement loue lourd loye
            lunch machine maison malade manque marde mcdo medecin meds meilleur menace meth midi
            montre mouille moulin murs nord nulle numero odeur ouvrage panie pantoute papie parle
            parrain part party patron pensais permission peur pire plate pleure poste poudre
            premie premiere prescription presque prison programme promene proprietaire proprio psy
            puff pushe quebec question quitte raison ramene range rappelle rapport rate refuge
            regarde remonte repa repasse repris reste retard retourne reve reviennent ri right riz
            rue sac sachet sacs safe sale securite semblant sert service shelte shift signature
            silence slacke sociale sois sol sonne sors soupe st suboxone suite suivi surveille
            temp tenir tente tenu tim toffe tourne traite tranquille travail travaille trottoir
            usine vaux vidange vide viennent vieux ville vin vis visite vole vraiment yavait
        """,
        -2: """
            5h agence ancienne appris autobus back biere capote carte cenne change chaque clinique
            coche consomme controle couvre craving deale decede dehor divan doc docteur dormi
            dossie dy entrevue failli faim fier fige fouille gout hie honte ide impression
            interdit journe lepicerie mandat mange ny ose oublie partie passe pharmacie piasse
            place poubelle pression probation refuse renvoye reparti retombe revenu rode serrure
            sest sobre souvent tentative terminus therapie toast valise vend vire vu walmart zero
        """,
        -3: """
            angoisse anxiete bracelet condition lais nerf panique perdu permis rechute repense
            test
        """,
        -4: """
            dors
        """,
    },
}
