import type { columns as frColumns, datasets as frDatasets } from '../text.fr/datasets.ts'

type Words = { [code in keyof typeof frDatasets]: { title: string; about: string; method: string } }

/** Of each dataset: its name, what is in it, how it is counted, what is left blank. */
export const datasets: Words = {
  editions: {
    title: 'Editions',
    about:
      'Each edition of the programme: its dates, challenges, fellows, and the public servants who worked with them.',
    method:
      'Past editions come from the programme’s published documents; the one run here, from its own records. An empty cell is not a zero: the value is unknown, or not public yet.',
  },
  appels: {
    title: 'Calls for applications',
    about: 'When each call opened, closed and was announced, with the challenges and seats it offered.',
    method: 'Instants in universal time (UTC). The announcement appears once it is past.',
  },
  defis: {
    title: 'Challenges',
    about: 'The challenges of every edition: who hosts, where, on what theme, and how many fellows.',
    method: 'Past challenges are those the programme’s site kept. A withdrawn one stays in the list, with its state.',
  },
  postes: {
    title: 'Seats',
    about: 'The seats of each challenge by profile: offered and filled.',
    method: 'Seats offered are public from the opening of the call, seats filled from the announcement of the cohort.',
  },
  entonnoir: {
    title: 'From application to cohort',
    about: 'How many projects and people pass each stage of the selection, edition by edition.',
    method:
      'Applications sent, people interviewed and places accepted. Nothing of an edition before its results are announced. No crossing with profile, age or gender.',
  },
  profils: {
    title: 'Profiles of fellows',
    about: 'How many fellows in each trade: development, data, design.',
    method: 'The cohort is announced in public: these counts tell nothing that its page does not.',
  },
  genre: {
    title: 'Women and men',
    about: 'Women and men among fellows, apart from every other dataset.',
    method:
      'The programme asks nobody’s gender. Counts of whole cohorts are those the programme published at the time. The detail by trade, where archives give it, is of groups too small: all of it is left blank.',
  },
  lieux: {
    title: 'Places',
    about: 'Where teams work: challenges and fellows by place.',
    method: 'The place is the one the challenge gives: a town, sometimes a district.',
  },
  budget: {
    title: 'Budget',
    about: 'The budget line by line: planned, committed, paid.',
    method:
      'Editions 1 to 3 as the evaluation prints them, totals included, even where they do not add up. The edition run here appears when it is over.',
  },
  cofinancement: {
    title: 'Co-funding by host',
    about: 'For each challenge, what its team costs, what the fund pays and what is left to the host.',
    method:
      'The cost of the contracts, computed to the cent. One that rests on a single person would be their salary: its row is left blank, with another so that no difference with the total gives it back.',
  },
  subventions: {
    title: 'Grants (SCDL format)',
    about: 'The agreements signed with hosts, in the State’s common format for grants.',
    method:
      'Columns and rules of the SCDL Subventions 2.1 schema. Only agreements whose two SIRET numbers are known, and that “Co-funding” shows.',
  },
  sessions: {
    title: 'Sessions',
    about: 'The cohort’s public sessions that took place: what, when, where.',
    method: 'Those of the public agenda only. Nobody is named, and attendance is not in it.',
  },
  devenir: {
    title: 'What became of challenges and fellows',
    about: 'What became of challenges and of fellows, 6, 12, 16 and 24 months after the end.',
    method:
      'From the answers to the follow-up, once the time to answer is over: a count that grew with each answer would tell each answer. Small groups of people are left blank. Editions 1 and 2 as published, without a date.',
  },
  realisations: {
    title: 'Achievements',
    about: 'What teams opened, made or gave: repositories, data, trainings, tools.',
    method: 'Only what the challenge’s mentor and the programme’s team both chose to publish.',
  },
  chiffres: {
    title: 'Published figures',
    about: 'Each figure the programme published, beside what its records give.',
    method:
      'Where the two differ, or two sources disagree, the column “reserve” says why. A figure that nothing lets us count again has no value counted here.',
  },
}

/** What each column says, wherever it is. */
export const columns: Record<keyof typeof frColumns, string> = {
  edition: 'Code of the edition',
  editions: 'Codes of the editions, parted by commas',
  titre: 'Title',
  titre_en: 'Title in English',
  debut: 'First day, or start',
  fin: 'Last day, or end',
  duree_mois: 'Length of contracts, in months',
  defis: 'Number of challenges',
  eig: 'Number of fellows',
  agents_publics: 'Number of public servants mentoring',
  source: 'Where the value comes from',
  ouverture: 'Opening of the call',
  cloture: 'Closing of the call',
  annonce: 'Announcement of the cohort',
  postes: 'Number of seats offered',
  defi: 'Identifier of the challenge',
  accueil: 'Host administration',
  institution: 'Ministry or body it belongs to',
  lieu: 'Place',
  theme: 'Code of the theme',
  etat: 'State: of a challenge; or of a count (publie: published, masque: blank, deja_publie: printed before)',
  page: 'Address of the challenge’s page',
  profil: 'Code of the profile: dev, data, design…',
  offerts: 'Seats offered',
  pourvus: 'Seats filled',
  etape: 'Stage of the selection',
  nombre: 'Count; empty when it is left blank',
  genre: 'femmes (women) or hommes (men)',
  ligne: 'Line of the budget',
  nature: 'prevu (planned), engage (committed), paye (paid); imprime for a total as printed (SCDL: kind of aid)',
  montant: 'Amount in euros, decimal point',
  cout: 'Cost of the team, in euros',
  part_fonds: 'Part paid by the fund, in euros',
  part_accueil: 'Part paid by the host, in euros',
  nomAttribuant: 'Name of the body that pays',
  idAttribuant: 'Its SIRET number',
  dateConvention: 'Date of the agreement',
  referenceDecision: 'Reference of the decision',
  nomBeneficiaire: 'Name of the body that receives',
  idBeneficiaire: 'Its SIRET number',
  rnaBeneficiaire: 'RNA number, for a non-profit',
  objet: 'What the grant is for',
  conditionsVersement: 'unique (once), échelonné (in parts) or autre (other)',
  datesPeriodeVersement: 'Date or period of payment',
  idRAE: 'Number in the register of aid to companies',
  notificationUE: 'Aid notified to the European Commission: oui (yes) or non (no)',
  pourcentageSubvention: 'Part paid to this body, from 0 to 1',
  dispositifAide: 'Aid scheme',
  type: 'Kind',
  mois: 'Months after the end; empty where the source does not say',
  sujet: 'personnes (people) or defis (challenges)',
  situation: 'Code of the situation',
  adresse: 'Public address',
  chiffre: 'What is counted, in French',
  chiffre_en: 'What is counted, in English',
  valeur: 'Published value',
  unite: 'nombre (count), pourcentage (percent), annees (years) or euros',
  compte_ici: 'What the records give',
  reserve: 'Why to read it with care, in French',
  reserve_en: 'Why to read it with care, in English',
}
