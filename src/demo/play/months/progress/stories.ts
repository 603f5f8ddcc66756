/** What each team sets out to do, and how it changes on the way: the words of its roadmap and of its mid-term sheets. */
export type TeamStory = {
  ambition: string
  public: string
  hypothesis: string
  obstacle: string
  help: string
  short: string
  medium: string
  long: string
  /** What changed by the middle of the ten months, of which kind, and why; nothing for a team that kept its course. */
  change?: { kind: string; reason: string; short: string; medium: string }
  done: string
  hard: string
  need: string
}

export const STORIES: Record<string, TeamStory> = {
  predisauvetage: {
    ambition: 'Que chaque centre de secours en mer sache, le vendredi, où le week-end risque d’être dangereux.',
    public: 'Les opérateurs des sept centres régionaux, puis les plaisanciers par les messages de prévention.',
    hypothesis: 'Dix ans d’interventions suffisent à voir où et quand les accidents se répètent.',
    obstacle: 'Les comptes rendus sont en texte libre et chaque centre a ses habitudes d’écriture.',
    help: 'Quelqu’un qui connaît la météo marine pour relire nos choix de variables.',
    short: 'Nettoyer dix ans d’interventions et les publier avec leur notice avant l’été.',
    medium: 'Une carte des risques relue chaque semaine par deux centres pilotes.',
    long: 'La carte utilisée par les sept centres et reprise par le service informatique du ministère.',
    change: {
      kind: 'side_tool',
      reason:
        'Les opérateurs nous ont demandé un tableau de bord de leurs propres interventions avant toute prédiction. Il sert de porte d’entrée : sans lui, personne ne corrigeait les données.',
      short: 'Le tableau de bord des interventions dans deux centres en juillet.',
      medium: 'La carte des risques, construite sur des données que les centres corrigent eux-mêmes.',
    },
    done: 'Les données de dix ans sont nettoyées et publiées. Deux centres regardent la maquette chaque lundi.',
    hard: 'Obtenir que les comptes rendus soient relus. Chaque centre pensait que les autres les écrivaient comme lui.',
    need: 'Un correspondant par centre, une heure par semaine.',
  },
  labsante: {
    ambition: 'Que les équipes du ministère posent une question sur la santé et obtiennent un chiffre le jour même.',
    public: 'Une trentaine de chargées et chargés d’études, puis les agences régionales.',
    hypothesis: 'Les mêmes dix questions reviennent et peuvent être préparées à l’avance.',
    obstacle: 'L’accès aux données de santé demande des autorisations longues et nominatives.',
    help: 'Un regard juridique sur la réutilisation des extractions.',
    short: 'Répondre à trois questions de bout en bout, avec leurs requêtes écrites et relues.',
    medium: 'Une bibliothèque de requêtes documentées, que trois bureaux savent modifier.',
    long: 'Un lieu commun où les bureaux déposent, relisent et réutilisent leurs analyses.',
    done: 'Trois questions traitées, dont une sur les soins non programmés qui a nourri une note au cabinet.',
    hard: 'Les délais d’accès. Nous avons travaillé deux mois sur des données fictives.',
    need: 'Un serveur de calcul qui reste ouvert après le programme.',
  },
  gobelins: {
    ambition:
      'Que n’importe qui trouve une tapisserie du Mobilier national, la voie en grand et sache d’où elle vient.',
    public: 'Les conservateurs d’abord, puis les écoles d’art et les curieux.',
    hypothesis: 'Les notices existent déjà, dispersées : il s’agit de les relier, non de les écrire.',
    obstacle: 'Trois inventaires qui ne se correspondent pas et des photographies sans droits clairs.',
    help: 'Des conseils sur les licences d’images.',
    short: 'Un catalogue interne de deux mille pièces que l’atelier peut corriger.',
    medium: 'Une première ouverture au public, avec les images libres de droits.',
    long: 'Toute la collection en ligne, tenue à jour par les ateliers.',
    change: {
      kind: 'narrowed',
      reason:
        'L’équipe s’est arrêtée pendant l’été. Nous reprenons avec un seul atelier, celui des tapisseries, et une date d’ouverture que nous pouvons tenir.',
      short: 'Reprendre avec l’atelier des tapisseries et publier cinq cents notices en octobre.',
      medium: 'Transmettre l’outil de correction à deux personnes de l’inspection des collections.',
    },
    done: 'Le rapprochement des inventaires marche pour quatre notices sur cinq.',
    hard: 'Peu de temps des ateliers au printemps, et des choix graphiques sur lesquels nous ne sommes pas d’accord.',
    need: 'Savoir qui décide de l’ouverture des images.',
  },
  previsecours: {
    ambition: 'Que le centre de secours sache combien de départs l’attendent demain, commune par commune.',
    public: 'Les chefs de centre d’un département, puis les autres départements volontaires.',
    hypothesis: 'Le temps qu’il fait, le calendrier et cinq ans d’appels annoncent l’essentiel des départs.',
    obstacle: 'Les données d’appels sont chez un prestataire et leur extraction n’était pas prévue.',
    help: 'Qui a déjà obtenu des données d’un logiciel d’alerte ?',
    short: 'Recevoir les données d’appels et vérifier qu’elles tiennent la route.',
    medium: 'Une prévision à trois jours, comparée chaque semaine aux départs réels.',
    long: 'Un outil que trois départements font tourner eux-mêmes.',
    change: {
      kind: 'moved',
      reason:
        'Les données promises pour le premier jour sont arrivées en juin. Trois jours de prévision par commune ne sont plus tenables. Nous visons une prévision par secteur, à la journée, avec un seul département.',
      short: 'Une prévision par secteur pour l’Essonne, comparée aux départs pendant tout l’été.',
      medium: 'Écrire avec le prestataire la procédure d’extraction, pour que d’autres ne perdent pas cinq mois.',
    },
    done: 'Un modèle sur données publiques, et la procédure d’accès aux données, écrite de notre main.',
    hard: 'Cinq mois sans les données. Trois refus, jamais les mêmes raisons, jamais les mêmes personnes.',
    need: 'Une décision sur le périmètre avant le 14 juillet, et quelqu’un qui la porte au-dessus de nous.',
  },
  balisenav: {
    ambition: 'Qu’un bateau de plaisance lise la même carte, à jour, que le service qui la dessine.',
    public: 'Les plaisanciers équipés d’une tablette, et les pilotes des ports.',
    hypothesis: 'Une carte simplifiée et à jour vaut mieux qu’une carte complète de l’an dernier.',
    obstacle: 'La responsabilité : personne ne veut d’une carte officielle qui se trompe.',
    help: 'Des personnes pour essayer la maquette en mer, au printemps.',
    short: 'Une maquette de carte augmentée sur le golfe du Morbihan.',
    medium: 'Des essais en mer avec vingt plaisanciers et un carnet de retours.',
    long: 'Un format ouvert que les éditeurs d’applications reprennent.',
    done: 'La maquette a navigué : huit sorties, vingt-trois retours, un échouage évité.',
    hard: 'Faire tenir les données dans un téléphone sans réseau.',
    need: 'Un avis juridique sur la mention « ne remplace pas la carte officielle ».',
  },
  signauxfaibles: {
    ambition: 'Repérer une entreprise fragile six mois plus tôt, tant qu’il est encore temps de l’aider.',
    public: 'Les commissaires au redressement productif et les directions régionales.',
    hypothesis: 'Les retards de cotisations et l’activité partielle se voient bien avant la cessation de paiement.',
    obstacle: 'Quatre administrations, quatre conventions, quatre formats.',
    help: 'Des retours d’expérience sur les conventions d’échange de données.',
    short: 'Croiser deux sources dans une région et montrer une liste à trois commissaires.',
    medium: 'Une liste mensuelle, avec les raisons de chaque signal, dans deux régions.',
    long: 'Une start-up d’État qui couvre tout le pays.',
    change: {
      kind: 'widened',
      reason:
        'La première région a trouvé en deux mois six entreprises que personne ne suivait. Une deuxième demande à entrer tout de suite : nous l’accueillons avant l’automne.',
      short: 'Ouvrir la deuxième région avec les mêmes données et le même mode d’emploi.',
      medium: 'Écrire la convention type qui évite de tout renégocier.',
    },
    done: 'Une liste par mois depuis avril, lue en réunion par les services de la région.',
    hard: 'Expliquer qu’un signal n’est pas une condamnation.',
    need: 'Une personne qui reste après novembre : les régions demandent qui répondra au téléphone.',
  },
  hopkins: {
    ambition: 'Aider une enquête financière à choisir, parmi des milliers de signalements, ceux qui comptent.',
    public: 'Une centaine d’enquêtrices et d’enquêteurs, habilités.',
    hypothesis: 'Rapprocher les signalements entre eux dit plus que chacun pris seul.',
    obstacle: 'Tout se passe sur un réseau fermé, avec des habilitations qui prennent des mois.',
    help: 'Des bonnes pratiques de développement sans internet.',
    short: 'Un environnement de travail complet sur le réseau fermé.',
    medium: 'Un outil de rapprochement essayé par deux équipes d’enquête.',
    long: 'Un outil maintenu par le service, avec son mode d’emploi.',
    done: 'Le rapprochement retrouve en une heure ce qui prenait une semaine, sur un dossier clos.',
    hard: 'Une habilitation refusée nous a laissés à deux pendant tout l’hiver.',
    need: 'Des créneaux d’essai avec les équipes, pas seulement en fin de journée.',
  },
  socialconnect: {
    ambition: 'Qu’une association trouve en dix minutes qui a déjà résolu son problème, près de chez elle.',
    public: 'Les porteurs de projet de l’innovation sociale et les services de l’État en région.',
    hypothesis: 'Les initiatives existent mais ne se décrivent pas avec les mêmes mots.',
    obstacle: 'Une dizaine d’annuaires incomplets, chacun avec son propriétaire.',
    help: 'Des contacts dans trois régions pour des entretiens.',
    short: 'Trente entretiens et un vocabulaire commun.',
    medium: 'Un annuaire partagé dans deux régions, alimenté par les réseaux eux-mêmes.',
    long: 'Un service repris par les réseaux, sans nous.',
    change: {
      kind: 'narrowed',
      reason:
        'Une personne est partie au printemps et son remplacement a pris trois semaines. Nous laissons la messagerie et gardons l’annuaire, qui est ce que les associations demandent.',
      short: 'L’annuaire en Bretagne et en Occitanie, avec trois cents initiatives vérifiées.',
      medium: 'Une réunion par mois avec les réseaux, pour qu’ils le tiennent eux-mêmes.',
    },
    done: 'Trente-deux entretiens, un vocabulaire de quarante mots, une maquette que les réseaux corrigent.',
    hard: 'Repartir à trois, puis à deux, puis à trois.',
    need: 'Que quelqu’un tranche entre les deux réseaux nationaux.',
  },
  archifiltre: {
    ambition: 'Qu’un service vide ses armoires numériques sans perdre la mémoire de ce qu’il a fait.',
    public: 'Les archivistes, puis tous les bureaux qui ont un dossier partagé.',
    hypothesis: 'Voir une arborescence en un coup d’œil donne envie de la ranger.',
    obstacle: 'Personne n’a le temps de trier, et tout le monde a peur de supprimer.',
    help: 'Des bureaux volontaires pour ouvrir leurs dossiers devant nous.',
    short: 'Une visualisation de deux cent mille fichiers, sans rien installer.',
    medium: 'Un outil que l’on télécharge, essayé dans cinq services.',
    long: 'Un logiciel libre que d’autres ministères reprennent et améliorent.',
    change: {
      kind: 'widened',
      reason:
        'L’outil devait servir aux archives du ministère. Quatre autres administrations l’ont essayé en mai et demandent la même chose : nous l’ouvrons à toutes, avec une documentation pour les bureaux sans archiviste.',
      short: 'Une version à télécharger, sans droits d’administration, pour la rentrée.',
      medium: 'Un forum où les services s’entraident, et deux contributions venues de l’extérieur.',
    },
    done: 'Deux cent mille fichiers affichés en quatre secondes. Un bureau a rangé en un mois dix ans de dossiers.',
    hard: 'Faire autoriser un logiciel sur des postes où tout est interdit.',
    need: 'Quelqu’un du service informatique qui réponde quand un poste bloque.',
  },
  brigadenumerique: {
    ambition:
      'Qu’une personne qui n’ose pas pousser la porte d’une brigade trouve quelqu’un à qui parler, à toute heure.',
    public: 'Les personnes loin d’une brigade, les victimes, les jeunes.',
    hypothesis: 'La plupart des questions ont une réponse connue, encore faut-il la trouver à trois heures du matin.',
    obstacle: 'Répondre vite sans promettre ce que la gendarmerie ne fait pas.',
    help: 'Des conseils pour mesurer la satisfaction sans fatiguer les gens.',
    short: 'Écrire avec vingt gendarmes les réponses aux cent questions les plus fréquentes.',
    medium: 'Un accueil en ligne qui répond et passe la main, essayé sur un groupement.',
    long: 'L’accueil ouvert à tout le pays, tenu par la brigade.',
    done: 'La brigade répond depuis février : deux cents échanges par jour. L’aide à la réponse est essayée depuis mai.',
    hard: 'Trouver le ton. Nos premières réponses étaient exactes et froides.',
    need: 'Des tests avec des personnes victimes, accompagnées.',
  },
  'eig-link': {
    ambition: 'Qu’une personne qui arrive dans l’administration sache à qui demander.',
    public: 'Les EIG, leurs mentors, et celles et ceux qui suivront.',
    hypothesis: 'Les questions reviennent : une réponse écrite une fois en vaut cent.',
    obstacle: 'Tout se dit à l’oral et se perd.',
    help: 'Vos astuces, même petites.',
    short: 'A page that answers the twenty questions everybody asks in the first month.',
    medium: 'Des rencontres régulières, préparées par les équipes elles-mêmes.',
    long: 'Un guide que la promotion suivante continue.',
    done: 'Le guide a quarante pages, dont la moitié écrites par d’autres que nous.',
    hard: 'Dire non : tout le monde a besoin d’un coup de main le même jour.',
    need: 'Une heure par mois avec chaque référent.',
  },
  coacheleves: {
    ambition: 'Qu’un enseignant voie où sa classe bute, sans y passer ses soirées.',
    public: 'Trente professeurs de mathématiques de sixième et leurs élèves.',
    hypothesis: 'Les traces d’exercices suffisent à proposer le suivant.',
    obstacle: 'La vie privée des élèves, qui passe avant tout.',
    help: 'Des chercheuses et des chercheurs en sciences de l’apprentissage.',
    short: 'Un premier tableau de bord avec dix classes volontaires.',
    medium: 'Une proposition d’exercices que les enseignants acceptent ou refusent.',
    long: 'Des bibliothèques libres que les éditeurs peuvent reprendre.',
    change: {
      kind: 'moved',
      reason:
        'Les enseignants n’ont pas ouvert le tableau de bord en classe, mais le dimanche soir. Nous passons d’un outil pour la séance à un résumé pour préparer la semaine.',
      short: 'Un résumé d’une page, le vendredi, pour dix classes.',
      medium: 'Mesurer si la semaine préparée avec le résumé ressemble à celle sans lui.',
    },
    done: 'Dix classes, quatre mille exercices, un tableau de bord que peu de gens ouvrent en classe.',
    hard: 'Accepter que notre première idée ne servait pas.',
    need: 'Garder les mêmes enseignants à la rentrée.',
  },
  dataesr: {
    ambition: 'Qu’une question simple sur la recherche française ait une réponse en trois clics.',
    public: 'Les ministères, les laboratoires, les journalistes.',
    hypothesis: 'Relier les bases vaut mieux qu’en construire une de plus.',
    obstacle: 'Les mêmes laboratoires ont dix noms.',
    help: 'Des volontaires pour corriger les noms de leur établissement.',
    short: 'Un référentiel des structures, ouvert, avec son interface de programmation.',
    medium: 'Un moteur qui interroge les publications, les projets et les structures.',
    long: 'Un service tenu par le ministère, que les établissements alimentent.',
    done: 'Le référentiel est ouvert : trente mille structures, douze établissements qui corrigent les leurs.',
    hard: 'Des sources qui changent sans prévenir.',
    need: 'Un engagement écrit sur la tenue à jour après novembre.',
  },
}
