import { formatInstant } from '../../../../platform/i18n/index.ts'
import { after, DAY, HOUR } from '../../../moments.ts'
import { type Plan, type Planned, words } from './planned.ts'

const TEAM = 'L’équipe du programme'

type Post = Omit<Planned, 'kind' | 'facts'> & { tags: string[]; picture?: string; author?: string }

export const post = ({ author = TEAM, picture = '', tags, ...it }: Post): Planned => ({
  ...it,
  kind: 'post',
  facts: { author, tags, picture },
})

/** What the team tells of the call. */
export const callPosts: Plan = edition => {
  const { callCloses, callOpens } = edition.instants
  const closes = (lang: 'fr' | 'en') => formatInstant(lang, callCloses, edition.zone)
  return [
    post({
      name: 'l-appel-est-ouvert',
      ...{
        at: after(callOpens, 9 * HOUR),
        scheduledMs: 2 * DAY,
        tags: ['call', 'challenges'],
        picture: 'vingt-huit-postes',
      },
      fr: words(
        'L’appel est ouvert : treize défis vous attendent',
        'Secours en mer, santé, archives, recherche : treize administrations cherchent des équipes pour dix mois.',
        `Treize administrations ont un problème, des données et une place pour vous. Ensemble, elles ouvrent **28 postes** : de la science des données, du développement, du design, de la géomatique.

![Les 28 postes de cette édition. De haut en bas : développement, science des données, design, géomatique, gestion de projet.](image:vingt-huit-postes)

## Ce qui vous est demandé

Choisissez jusqu’à trois [défis](/defis), dites ce que vous y apporteriez. Vous avez jusqu’au **${closes('fr')}**. Le formulaire s’enregistre au fur et à mesure ; vous pouvez déposer, relire, corriger, déposer encore.

## Ce qui vous est promis

Votre dossier sera lu sans votre nom par deux personnes. Vous aurez une réponse, avec sa raison. Et si vous êtes retenu, un contrat de dix mois, 4 000 € net par mois, une équipe, un mentor.

Une question ? Le [premier webinaire](/evenements/comprendre-le-programme) a lieu la semaine prochaine.`,
      ),
      en: words(
        'The call is open: thirteen challenges await you',
        'Rescue at sea, health, archives, research: thirteen administrations look for teams for ten months.',
        `Thirteen administrations have a problem, data and a place for you. Together they open **28 seats**: data science, software development, design, geomatics.

![The 28 seats of this edition. From top to bottom: software development, data science, design, geomatics, project management.](image:vingt-huit-postes)

## What you are asked for

Choose up to three [challenges](/en/challenges) and say what you would bring to them. You have until **${closes('en')}**. The form saves as you go; you may submit, read again, correct, submit again.

## What you are promised

Your file will be read without your name by two people. You will have an answer, with its reason. And if you are selected, a contract of ten months, 4,000 € net a month, a team, a mentor.

A question? The [first webinar](/en/events/comprendre-le-programme) is next week.`,
      ),
    }),
    post({
      name: 'ce-que-vous-nous-avez-demande',
      ...{ at: after(callOpens, 9 * DAY + 10 * HOUR), tags: ['call'] },
      fr: words(
        'Ce que vous nous avez demandé pendant le webinaire',
        'Expérience, diplôme, lieu de travail, vœux : cinq réponses données en direct, par écrit pour tout le monde.',
        `Le webinaire a duré un quart d’heure de plus que prévu. Voici les cinq questions qui sont revenues le plus, pour que personne n’en sache plus qu’un autre.

1. **Faut-il de l’expérience ?** Oui, mais pas un nombre d’années. Montrez ce que vous avez mené à son terme.
2. **Un défi par candidature ?** Jusqu’à trois, dans une seule candidature, sans ordre.
3. **Peut-on travailler loin de Paris ?** Un défi est à Brest, un autre à Dijon. Les onze autres sont en Île-de-France.
4. **Le jury sait-il coder ?** Les mentors y siègent, avec des personnes du métier.
5. **Et si je ne connais rien à l’administration ?** C’est le principe.

Les autres réponses sont sur la page des [questions fréquentes](/questions), chacune avec son ancre à partager.`,
      ),
      en: words(
        'What you asked us during the webinar',
        'Experience, degrees, place of work, wishes: five answers given live, in writing for everybody.',
        `The webinar lasted a quarter of an hour more than planned. Here are the five questions that came back most, so that nobody knows more than another.

1. **Is experience needed?** Yes, but not a number of years. Show what you have carried through.
2. **One challenge in an application?** Up to three, in a single application, in no order.
3. **Can one work far from Paris?** One challenge is in Brest, another in Dijon. The eleven others are in the Paris region.
4. **Can the jury code?** Mentors sit in it, with people of the trade.
5. **And if I know nothing of administrations?** That is the idea.

Other answers are on the page of [frequent questions](/en/questions), each with an anchor to share.`,
      ),
    }),
    post({
      name: 'l-appel-est-clos',
      ...{ at: after(callCloses, 3 * HOUR), tags: ['call', 'selection'] },
      fr: words(
        'L’appel est clos : ce qui se passe maintenant',
        'Lecture sans les noms, auditions, calcul des équipes, réponse à chaque personne : les étapes, et qui décide.',
        `Merci. Chaque dossier reçu avant l’heure a son accusé de réception, signé et vérifiable.

## Les prochaines semaines

- **Lecture.** Deux personnes lisent chaque dossier sans voir le nom, les coordonnées ni les liens.
- **Auditions.** Un jury rencontre les personnes présélectionnées, défi par défi.
- **Équipes.** Le jury classe, un calcul public propose, des personnes décident.
- **Réponses.** Tout le monde en reçoit une. Pas de silence.

La page [« Comment une promotion se construit »](/comment-une-promotion-se-construit) détaille chaque étape.`,
      ),
      en: words(
        'The call is closed: what happens now',
        'Reading without names, interviews, computing the teams, an answer for everybody: the steps, and who decides.',
        `Thank you. Each file received in time has its receipt, signed and checkable.

## The coming weeks

- **Reading.** Two people read each file without seeing name, contact details or links.
- **Interviews.** A jury meets those preselected, challenge by challenge.
- **Teams.** The jury ranks, a public computation proposes, people decide.
- **Answers.** Everybody receives one. No silence.

The page [“How a cohort is made”](/en/how-a-cohort-is-made) tells each step.`,
      ),
    }),
  ]
}
