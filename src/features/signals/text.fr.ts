import type { SignalRefusal } from './rules.ts'
import { cockpit } from './text.fr/cockpit.ts'
import { factors } from './text.fr/factors.ts'
import { advice, kinds, reasons } from './text.fr/reasons.ts'

type Detail = { n: number; day: string }

export const fr = {
  advice,
  cockpit,
  factors,
  kinds,
  reasons,
  urgencies: { watch: 'à surveiller', act: 'à traiter maintenant' },
  letters: {
    hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    subject: (n: number) => (n > 1 ? `${n} signaux nouveaux sur vos défis` : 'Un signal nouveau sur un de vos défis'),
    lead: (n: number): string =>
      n > 1
        ? 'Depuis hier, ces signaux sont apparus ou sont devenus plus pressants.'
        : 'Depuis hier, ce signal est apparu ou est devenu plus pressant.',
    line: (title: string, urgency: string) => `${title}, ${urgency}`,
    sentence: (reason: string, next: string) => `${reason} ${next}`,
    open: 'Ouvrir le suivi',
    passedSubject: (title: string) => `${title} : un point d’attention de l’équipe du programme`,
    passed: (by: string) => `${by}, de l’équipe du programme, souhaite vous parler de ceci.`,
    closing: (team: string) => `Bien à vous,\n${team}`,
    automatic: (programme: string) => `${programme}. Ce message part tout seul, sans que personne ait à l’envoyer.`,
    byHand: (programme: string) => `${programme}. Ce message vous est envoyé par une personne de l’équipe.`,
  },
  refusals: {
    signal_closed: () => 'Ce signal est déjà clos : sa cause a disparu.',
    answer_missing: () => 'Dites ce qui est fait.',
    answer_long: ({ n }: Detail) => `Ce texte est trop long : ${n} caractères au plus.`,
    doer_missing: () => 'Dites qui s’en charge.',
    quiet_missing: () => 'Choisissez le jour jusqu’auquel vous n’avez pas besoin d’être prévenu de nouveau.',
    quiet_past: () => 'Choisissez un jour à venir.',
    quiet_long: ({ day }: Detail) => `Le silence ne peut pas durer au-delà du ${day}.`,
    confided: () =>
      'Une humeur est confiée à l’équipe du programme : elle ne se transmet pas aux mentors. Parlez-en d’abord avec les EIG.',
    message_missing: () => 'Ajoutez un mot : les mentors sauront pourquoi vous leur écrivez.',
    nobody_to_tell: () => 'Ce défi n’a pas de mentor à qui écrire.',
  } satisfies Record<SignalRefusal['code'], (detail: Detail) => string>,
}
