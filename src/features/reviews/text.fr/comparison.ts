/** Who read what, by name, with how many: `Ada Fontaine (5 dossiers)`. */
const named = (people: [name: string, count: number][], one: string, many: string) =>
  people.map(([name, count]) => `${name} (${count}\u00a0${count > 1 ? many : one})`).join(', ')

export const comparison = {
  title: 'Comparer les lectures',
  open: 'Comparer les lectures',
  lead: 'Ce que les notes permettent de dire, et ce qu’elles ne permettent pas. Rien ici ne change un rang ni une décision.',
  severity: 'Sévérité des personnes qui lisent',
  severityLead:
    'Combien de points chaque personne retire, par rapport à une lecture moyenne, et la fourchette où se trouve la vraie valeur neuf fois sur dix. Un signe moins veut dire qu’elle en ajoute.',
  columns: {
    reader: 'Personne',
    files: 'Dossiers lus',
    severity: 'Points retirés',
    range: 'Fourchette',
    look: 'À regarder',
  },
  range: (low: string, high: string) => `de ${low} à ${high}`,
  flagged: 'Le hasard l’explique mal',
  refused: 'Les personnes qui lisent ne peuvent pas être comparées',
  refusedLead: 'Les notes restent telles quelles, et aucune sévérité n’est estimée. Voici pourquoi.',
  refusals: {
    no_score: () => 'Aucun dossier n’a encore deux lectures finies.',
    not_connected: (groups: string[]) =>
      `Des groupes de personnes n’ont lu aucun dossier en commun\u202f: ${groups.join('\u202f; ')}. Leurs notes ne se comparent pas.`,
    too_few_files: (people: [string, number][], needed: number) =>
      `Il faut au moins ${needed} dossiers lus par personne. En ont lu moins\u202f: ${named(people, 'dossier', 'dossiers')}.`,
    too_few_links: (people: [string, number][], needed: number) =>
      `Chaque personne doit partager des dossiers avec au moins ${needed} autres. En partagent avec moins\u202f: ${named(people, 'autre', 'autres')}.`,
    hardly_mixed: (mixing: number, needed: number) =>
      `Des groupes de personnes ont lu trop peu de dossiers en commun\u202f: le brassage est à ${mixing}\u00a0% de celui d’un tirage, il en faut ${needed}\u00a0%. Impossible de savoir si l’écart vient des personnes ou des dossiers.`,
    not_settled: () => 'Le calcul n’aboutit pas avec ces notes.',
    severity_follows_quality: (harshHad: 'stronger' | 'weaker', asStrong: number, draws: number) =>
      `Les personnes les plus sévères semblent avoir lu les dossiers ${harshHad === 'stronger' ? 'les plus forts' : 'les plus faibles'}\u202f: le hasard seul donne un lien aussi net ${asStrong}\u00a0fois sur ${draws}. Corriger les notes tromperait.`,
  },
  zone: 'Autour de la dernière place',
  zoneLead: (places: string) =>
    `Ces dossiers ne se distinguent pas du dernier des ${places} que l’on pense retenir\u202f: une lecture de plus, ou une discussion, vaut mieux que l’écart entre leurs notes.`,
  zoneColumns: { code: 'Code', score: 'Note', range: 'Fourchette' },
  noZone: 'Pas de limite à examiner',
  noZoneBody: 'Il y a moins de dossiers notés que de places aux auditions.',
  noPlaces: 'L’édition ne dit pas combien de personnes sont attendues aux auditions.',
}
