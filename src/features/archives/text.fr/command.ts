/** What the command line says. */
export const command = {
  usage: `cohorte import site DOSSIER [--apply] [--report FICHIER.csv] [--publish-people FONDEMENT --reason TEXTE] [--lang fr|en]

Fait des éditions passées avec les données du site d’un programme. Lit _data/defis.yml, personnes.yml, promos.yml, et les pages de
_defis et de _communaute. Dit tout ce qui n’y va pas, avec le fichier, la ligne et quoi faire. N’écrit rien sans --apply. Recommencer
ne change rien.

  --apply           écrit ce qui est juste, en une fois\u202f; laisse de côté le reste
  --report FICHIER  écrit aussi chaque anomalie dans un fichier CSV
  --publish-people  montre le nom, la biographie et les liens des personnes reprises sur qui rien n’a été décidé\u202f; sans cette option,
                    personne n’est montré. FONDEMENT\u202f: consent (elles sont d’accord), made_public (déjà rendu public par elles avec le
                    programme) ou public_role (fonction publique)\u202f; --reason dit d’où vous le tenez et reste au registre.`,
  unreadable: (path: string, why: string) => `${path} ne peut pas être lu (${why}).`,
  nothing: (folder: string) => `${folder} n’a aucun fichier defis.yml, personnes.yml ou promos.yml, ni dans _data.`,
  wrongBasis:
    'Le fondement est consent, made_public ou public_role, avec --reason pour dire d’où vous le tenez, et --apply.',
  found: (editions: number, challenges: number, people: number) =>
    `Promotions\u202f: ${editions}. Défis\u202f: ${challenges}. Personnes\u202f: ${people}.`,
  none: 'Aucune anomalie.',
  faultCount: (count: number, aside: number) =>
    `Anomalies\u202f: ${count}, dont ${aside} dont la valeur est laissée de côté.`,
  plan: (added: number, changed: number, same: number) =>
    `Nouveautés\u202f: ${added}. Changements\u202f: ${changed}. Sans changement\u202f: ${same}.`,
  gone: (challenges: number, people: number) =>
    `Plus dans les fichiers, mais gardés\u202f: ${challenges} défis, ${people} personnes.`,
  kinds: { edition: 'promotion', challenge: 'défi', person: 'personne' },
  added: 'nouveau',
  changed: (fields: string) => `change\u202f: ${fields}`,
  dry: 'Rien n’a été écrit. Redonnez la commande avec --apply pour l’écrire.',
  done: 'C’est écrit.',
  published: (count: number) => `Personnes montrées désormais\u202f: ${count}.`,
  stopped: 'Arrêté\u202f: rien n’a été écrit.',
  report: (path: string) => `Anomalies écrites dans ${path}.`,
  columns: ['fichier', 'ligne', 'anomalie', 'entrée', 'clé', 'trouvé', 'proposé', 'repris', 'que faire'],
  yes: 'oui',
  no: 'non',
  entry: (name: string) => (name ? `${name}\u202f: ` : ''),
  more: (count: number) => `… et ${count} de plus\u202f; --report les écrit tous.`,
}
