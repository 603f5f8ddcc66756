/** What the team remembers of its contacts, in turn. */
export const REMEMBERED = [
  'Le prototype avance. Ils ont surtout besoin d’un contact à la direction informatique : je m’en charge.',
  'Bonne ambiance. Le mentor est très présent, peut-être trop. À reprendre avec lui.',
  'Les données sont arrivées. Premier nettoyage fini, documentation à jour.',
  'Rendez-vous décalé deux fois par le service. La direction doit être relancée.',
  'Ils hésitent entre deux périmètres. Nous avons listé ce que chacun coûte.',
  'Très bonne démonstration. À présenter à la prochaine session.',
  'Fatigue après le séminaire. Nous avons allégé le calendrier de la semaine.',
  'L’hébergement reste sans réponse. Réunion à trois fixée avec l’équipe informatique.',
  'Relecture de la note sur les suites : il manque le coût du scénario internalisé.',
  'Le code est ouvert. Reste à écrire la licence et le fichier de contribution.',
  'Ils demandent un test avec des personnes qui ne connaissent pas le projet : je cherche cinq volontaires.',
  'Point sur l’après : deux personnes veulent rester, une non. En parler au mentor de haut niveau.',
] as const

export const WORRIED = [
  'Plus de note depuis deux semaines. Au téléphone, on sent que l’équipe ne se parle plus beaucoup.',
  'La réunion mensuelle a encore sauté. J’ai écrit à la direction, sans réponse.',
  'Visite sur place : le service a changé de priorité, et personne ne le leur a dit.',
] as const

export const WITH = [
  'toute l’équipe',
  'l’équipe et son mentor',
  'le mentor opérationnel',
  'une personne de l’équipe',
] as const

/** Private messages: who writes, when, to whom, and what is answered. No number is a real person. */
export const PRIVATE = [
  {
    slug: 'gobelins',
    fellow: 0,
    days: 176,
    audience: 'referent',
    words:
      'Je préfère l’écrire ici. Nous ne sommes plus d’accord dans l’équipe sur la suite, et je n’ose pas en parler devant notre mentor. Est-ce qu’on peut se voir à deux ?',
    answer:
      'Merci de me l’avoir écrit. Mardi à 18 h, au café en face de la gare ? Rien n’en sortira sans votre accord.',
  },
  {
    slug: 'socialconnect',
    fellow: 0,
    days: 66,
    audience: 'team',
    words:
      'Un poste fixe m’est proposé ailleurs, pour avril. Je n’ai rien dit à mon équipe. Comment cela se passe-t-il quand on part avant la fin ?',
    answer:
      'Nous en avons parlé entre nous. Voici comment se passe un départ, et personne d’autre ne sera prévenu avant vous.',
  },
  {
    slug: 'previsecours',
    fellow: 1,
    days: 45,
    audience: 'referent',
    words: 'Sans les données, je tourne en rond et je commence à douter. Est-ce que cela arrive à d’autres équipes ?',
    answer:
      'Oui, à trois autres. J’appelle le service demain matin, et je vous dis ce qu’il répond, quoi qu’il réponde.',
  },
  {
    slug: 'hopkins',
    fellow: 1,
    days: 40,
    audience: 'team',
    words: 'I would rather ask in private: is there somebody I can talk to about the security enquiry of my teammate?',
    answer: 'Yes. Our HR contact at the ministry knows the case and will call you today.',
  },
  {
    slug: 'labsante',
    fellow: 2,
    days: 120,
    audience: 'team',
    words: 'Une remarque d’un collègue, répétée, sur mon accent. Cela me pèse. Je ne veux pas en faire une affaire.',
    answer: null,
  },
] as const
