import type { Refusal } from '../edition/index.ts'
import type { OneRefusal } from './extend-one.ts'

export const fr = {
  title: 'Prolonger l’appel',
  team: 'Espace de l’équipe',
  lead: (closes: string) =>
    `L’appel ferme le ${closes}, pour tout le monde. Une clôture ne peut être que repoussée, avec un motif gardé avec votre nom.`,
  all: {
    title: 'Pour tout le monde',
    lead: 'Le motif est public : il s’affiche sur la page de l’appel. Toutes les dates du site suivent.',
    submit: 'Prolonger l’appel',
    done: (closes: string) => `L’appel ferme maintenant le ${closes}.`,
  },
  one: {
    title: 'Pour une seule personne',
    lead: 'La personne reçoit un message avec la date et le motif, et les voit dans son espace. Personne d’autre ne les voit.',
    code: 'Code de la candidature',
    codeHint: 'Comme dans la liste des candidatures : C-7F3K.',
    submit: 'Donner ce délai',
    done: (code: string, closes: string) => `La candidature ${code} peut être déposée jusqu’au ${closes}.`,
  },
  closes: 'Nouvelle clôture',
  closesHint: (zone: string) =>
    `Heure locale (${zone}). Une candidature qui arrive à cet instant précis est déjà trop tard.`,
  reason: 'Motif',
  reasonHint: 'Par exemple : site inaccessible le matin de la clôture.',
  history: 'Ce qui a été prolongé',
  empty: 'Aucune clôture n’a été repoussée. Chaque prolongation apparaîtra ici, avec son motif.',
  who: 'Pour qui',
  everybody: 'Tout le monde',
  from: 'Clôture prévue',
  to: 'Nouvelle clôture',
  by: (name: string, when: string) => `${name}, le ${when}`,
  decided: 'Décidé par',
  older: 'Prolongations plus anciennes',
  notice: (closes: string, before: string, reason: string) =>
    `L’appel est prolongé jusqu’au ${closes} (il devait fermer le ${before}). Motif : ${reason}`,
  noticeTitle: 'L’appel est prolongé',
  refusals: {
    instant_missing: 'Indiquez un jour et une heure.',
    not_later: 'Choisissez un instant après la clôture en vigueur : une clôture ne s’avance pas ici.',
    already_past: 'Cet instant est déjà passé.',
    reason_missing: 'Dites pourquoi.',
    reason_long: 'Ce motif est trop long : 500 signes au plus.',
    code_unknown: 'Aucune candidature de cette édition n’a ce code.',
    withdrawn: 'Cette candidature est retirée : la personne doit d’abord la reprendre.',
    nothing_changed: 'Aucune date n’a changé.',
    changed_meanwhile: 'Une autre personne a changé cette édition entre-temps. Relisez, puis enregistrez de nouveau.',
    challenge_removed: 'Un sujet publié ne disparaît pas de l’édition.',
    not_ready: 'Cette clôture irait au-delà de l’étape suivante. Changez d’abord les autres dates du calendrier.',
  } satisfies Record<OneRefusal['code'] | Refusal['code'], string>,
  mail: {
    subject: (closes: string) => `Vous pouvez candidater jusqu’au ${closes}`,
    hello: 'Bonjour,',
    lead: (edition: string, closes: string) =>
      `L’équipe du programme vous donne un délai pour votre candidature à « ${edition} » : vous pouvez la déposer jusqu’au ${closes}.`,
    reason: (reason: string) => `Motif : ${reason}`,
    open: 'Ouvrir ma candidature',
    closing: 'L’équipe du programme',
    footer: (edition: string) => `Vous recevez ce message parce que vous avez commencé une candidature à ${edition}.`,
  },
}
