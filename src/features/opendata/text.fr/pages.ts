export const pages = {
  catalogue: {
    title: 'Données ouvertes',
    lead: 'Les données du programme, telles que ses pages les utilisent : à lire, à reprendre, à vérifier.',
    description:
      'Les données ouvertes du programme : éditions, défis, sélection, budget, devenir. CSV, JSON, ODS, sous Licence Ouverte 2.0.',
    chosen: 'Tous les jeux de données',
    columns: { title: 'Jeu de données', version: 'Version', updated: 'Mis à jour', rows: 'Lignes', files: 'Fichiers' },
    none: 'Pas encore publié',
    empty: 'Les jeux de données paraîtront ici à la première publication, chaque matin à 5 h 20, heure de Paris.',
    reuse: 'Réutiliser',
    licence: 'Licence Ouverte 2.0 (Etalab)',
    reuseWords:
      'Ces données sont libres : citez leur source et la date de leur version. Chaque version garde son adresse et son contenu pour toujours ; l’adresse sans numéro mène à la dernière.',
    machine: 'Pour les machines',
    dcat: 'Catalogue DCAT-AP en JSON-LD',
    turtle: 'Le même en Turtle',
    code: 'Le code du site est libre lui aussi : son fichier publiccode.yml le décrit, à la racine du dépôt.',
    secret: 'Ce qui n’y est jamais',
    secretWords: (smallest: string) =>
      `Aucun nom, aucune adresse, aucune réponse d’une personne. Un nombre de personnes inférieur à ${smallest} est masqué, avec les nombres voisins qui permettraient de le retrouver par soustraction, d’un tableau à l’autre comme d’une version à l’autre.`,
    secretWhen: 'Rien d’une sélection ne paraît avant son annonce.',
    figures: 'Voir les chiffres du programme',
  },
  dataset: {
    files: 'Télécharger la dernière version',
    fileNames: { csv: 'CSV', excel: 'CSV pour Excel (point-virgule)', json: 'JSON', ods: 'ODS (tableur)' },
    size: (name: string, size: string) => `${name}, ${size}`,
    version: (n: string, when: string) => `Version ${n}, publiée le ${when}`,
    rows: (n: number) => (n < 2 ? `${n} ligne` : `${n} lignes`),
    preview: 'Aperçu',
    previewLead: (shown: number, all: number) =>
      shown < all ? `Les ${shown} premières lignes sur ${all}.` : 'Toutes les lignes.',
    noRows: 'Cette version ne contient encore aucune ligne : ce qu’elle décrit n’est pas encore public.',
    blank: 'masqué',
    method: 'Comment on compte',
    leftOut: {
      title: 'Les conventions qui n’ont pas de ligne',
      none: 'Aucune convention signée et rendue publique n’est laissée de côté.',
      number: (n: number) =>
        n === 1
          ? 'Une convention, parce que le numéro SIRET de l’administration qui verse ou de celle qui reçoit n’est pas connu.'
          : `${n} conventions, parce que le numéro SIRET de l’administration qui verse ou de celle qui reçoit n’est pas connu.`,
      cost: (n: number) =>
        n === 1
          ? 'Une convention, parce que son montant donnerait le salaire d’une personne.'
          : `${n} conventions, parce que leur montant donnerait, seul ou avec d’autres, le salaire d’une personne.`,
    },
    hidden: 'Ce qui est masqué, et pourquoi',
    hiddenWords: (n: number) =>
      n === 0
        ? 'Rien n’est masqué dans cette version.'
        : n === 1
          ? 'Une ligne est masquée dans cette version.'
          : `${n} lignes sont masquées dans cette version.`,
    hiddenRule:
      'Une case trop petite est vidée, puis d’autres à côté d’elle jusqu’à ce qu’aucune combinaison des nombres publiés ne la rende. Ce qui a été masqué le reste dans les versions suivantes, et un groupe ne change que d’assez de personnes à la fois.',
    dictionary: 'Dictionnaire',
    dictionaryColumns: { name: 'Colonne', about: 'Ce qu’elle dit', type: 'Type', required: 'Toujours remplie' },
    types: {
      ...{ string: 'texte', integer: 'entier', number: 'nombre', amount: 'montant' },
      ...{ date: 'date (AAAA-MM-JJ)', datetime: 'instant (ISO 8601, UTC)' },
    },
    values: (list: string) => `Valeurs possibles : ${list}`,
    yes: 'oui',
    no: 'non',
    schema: 'Schéma (Table Schema, JSON)',
    versions: 'Versions',
    versionColumns: { version: 'Version', when: 'Publiée', change: 'Changement', rows: 'Lignes', files: 'Fichiers' },
    change: (added: number, removed: number) =>
      added + removed === 0 ? 'même contenu, colonnes revues' : `${added} ajoutées, ${removed} retirées`,
    first: 'première version',
    older: 'Les versions plus anciennes gardent leur adresse.',
    source: 'Source : enregistrements du programme et ses documents publiés.',
  },
  team: {
    title: 'Données ouvertes',
    lead: 'Ce qui est public, ce qui le sera et quand, ce qui est masqué. La publication se fait seule chaque matin.',
    columns: {
      title: 'Jeu',
      state: 'État',
      version: 'Version',
      next: 'Prochaine ouverture',
      hidden: 'Masquées',
      act: 'Agir',
    },
    states: {
      fresh: 'à jour',
      changed: 'changera',
      held: 'retenu',
      none: 'jamais publié',
      unsafe: 'bloqué : masque impossible',
    },
    gates: {
      call: 'ouverture de l’appel',
      results: 'annonce de la promotion',
      start: 'premier jour',
      end: 'fin de l’édition',
    },
    next: (gate: string, when: string) => `${gate}, ${when}`,
    open: 'ouvert',
    publish: 'Publier maintenant',
    publishOne: (title: string) => `Publier maintenant : ${title}`,
    publishAll: 'Publier tout ce qui a changé',
    published: (n: number) =>
      n === 0 ? 'Rien n’avait changé.' : n === 1 ? 'Une version publiée.' : `${n} versions publiées.`,
    hold: 'Retenir un jeu',
    holdLead: 'Aucune nouvelle version ne partira tant qu’il est retenu. Ce qui est déjà publié reste à son adresse.',
    which: 'Jeu de données',
    reason: 'Raison',
    reasonHint: 'Lue par l’équipe seulement.',
    holdButton: 'Retenir ce jeu',
    heldBy: (who: string, when: string) => `Retenu par ${who}, ${when}`,
    letGo: (title: string) => `Laisser partir : ${title}`,
    held: 'Le jeu est retenu.',
    lifted: 'Le jeu repartira à la prochaine publication.',
    refusals: {
      reason_missing: 'Écrivez pourquoi ce jeu est retenu.',
      reason_unreadable: 'La raison contient un signe que la base ne peut pas garder : retapez-la.',
      already_held: 'Ce jeu est déjà retenu.',
      not_held: 'Ce jeu n’est pas retenu.',
    },
  },
}
