/** What the command line says. */
export const command = {
  usage: `cohorte import site DOSSIER [--apply] [--report FICHIER.csv] [--publish-people FONDEMENT --reason TEXTE] [--lang fr|en]

Reprend les données du site d’un programme (_data/defis.yml, personnes.yml, promos.yml, pages de _defis et _communaute) comme éditions
passées, et dit tout ce qui n’y va pas, avec le fichier, la ligne et quoi faire. N’écrit rien sans --apply. Recommencer ne change rien.

  --apply           écrit ce qui est juste, en une fois ; laisse de côté le reste
  --report FICHIER  écrit aussi chaque anomalie dans un fichier CSV
  --publish-people  montre le nom, la biographie et les liens des personnes reprises sur qui rien n’a été décidé ; sans cette option,
                    personne n’est montré. FONDEMENT : consent (elles sont d’accord), made_public (déjà rendu public par elles avec le
                    programme) ou public_role (fonction publique) ; --reason dit d’où vous le tenez et reste au registre.`,
  unreadable: (path: string, why: string) => `${path} ne peut pas être lu (${why}).`,
  nothing: (folder: string) => `${folder} n’a aucun fichier defis.yml, personnes.yml ou promos.yml, ni dans _data.`,
  wrongBasis:
    'Le fondement est consent, made_public ou public_role, avec --reason pour dire d’où vous le tenez, et --apply.',
  found: (editions: number, challenges: number, people: number) =>
    `Promotions : ${editions}. Défis : ${challenges}. Personnes : ${people}.`,
  none: 'Aucune anomalie.',
  faultCount: (count: number, aside: number) =>
    `Anomalies : ${count}, dont ${aside} dont la valeur est laissée de côté.`,
  plan: (added: number, changed: number, same: number) =>
    `Nouveautés : ${added}. Changements : ${changed}. Sans changement : ${same}.`,
  gone: (challenges: number, people: number) =>
    `Plus dans les fichiers, mais gardés : ${challenges} défis, ${people} personnes.`,
  kinds: { edition: 'promotion', challenge: 'défi', person: 'personne' },
  added: 'nouveau',
  changed: (fields: string) => `change : ${fields}`,
  dry: 'Rien n’a été écrit. Redonnez la commande avec --apply pour l’écrire.',
  done: 'C’est écrit.',
  published: (count: number) => `Personnes montrées désormais : ${count}.`,
  stopped: 'Arrêté : rien n’a été écrit.',
  report: (path: string) => `Anomalies écrites dans ${path}.`,
  columns: ['fichier', 'ligne', 'anomalie', 'entrée', 'clé', 'trouvé', 'proposé', 'repris', 'que faire'],
  yes: 'oui',
  no: 'non',
  entry: (name: string) => (name ? `${name} : ` : ''),
  more: (count: number) => `… et ${count} de plus ; --report les écrit tous.`,
}
