import { formatInstant } from '../../../../platform/i18n/index.ts'
import { after, DAY, HOUR } from '../../../moments.ts'
import { type Plan, type Planned, words } from './planned.ts'

const TEAM = 'L’équipe du programme'

type Post = Omit<Planned, 'kind' | 'facts'> & { tags: string[]; picture?: string; author?: string }

const post = ({ author = TEAM, picture = '', tags, ...it }: Post): Planned => ({
  ...it,
  kind: 'post',
  facts: { author, tags, picture },
})

/** What the team tells over the life of the edition. */
export const posts: Plan = edition => {
  const { announcement, callCloses, callOpens, end, start } = edition.instants
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
    post({
      name: 'la-promotion-est-la',
      ...{
        at: after(announcement, HOUR),
        scheduledMs: DAY,
        tags: ['selection', 'cohort'],
        picture: 'de-la-candidature-a-la-promotion',
      },
      fr: words(
        'La promotion est là',
        'Treize équipes, des métiers qui se complètent, treize administrations qui les attendent : les voici.',
        `Les offres sont acceptées, les équipes formées. Elles rejoindront treize administrations en janvier.

![De la candidature à la promotion : combien de personnes à chaque étape.](image:de-la-candidature-a-la-promotion)

Les métiers se mêlent dans chaque équipe : la science des données, le développement, le design, la géomatique. Ce que nous avons appris de cet appel, nous le dirons dans son bilan.

[Rencontrez la promotion](/promotion) : chaque personne y dit ce qu’elle veut bien dire d’elle.`,
      ),
      en: words(
        'The cohort is here',
        'Thirteen teams, trades that complete one another, thirteen administrations that await them: here they are.',
        `Offers are accepted and teams formed. They will join thirteen administrations in January.

![From application to cohort: how many people at each step.](image:de-la-candidature-a-la-promotion)

Trades mix in each team: data science, software development, design, geomatics. What we have learnt from this call we shall tell in its review.

[Meet the cohort](/en/cohort): each person says there what they wish to say of themselves.`,
      ),
    }),
    post({
      name: 'premiere-semaine',
      ...{ at: after(start, 26 * DAY + 10 * HOUR), tags: ['cohort', 'hosts'] },
      fr: words(
        'Une semaine pour devenir une promotion',
        'Carte des compétences, visite d’un poste de secours, premières pannes : le récit de la semaine de lancement.',
        `Lundi, personne ne se connaissait. Vendredi, une équipe avait déjà emprunté la data scientist d’une autre pour une heure.

> On pensait venir montrer nos outils. On a surtout appris à poser des questions à des gens qui font ce métier depuis vingt ans.

## Ce que la semaine a donné

| Jour | Ce qu’on a fait | Ce qu’on garde |
|---|---|---|
| Lundi | se raconter, sans CV | une carte des compétences |
| Mardi | aller voir des personnes au travail | douze problèmes reformulés |
| Mercredi | données et droit | qui appeler, et quand |
| Jeudi | premiers essais | trois prototypes en papier |
| Vendredi | dire ce qu’on ne sait pas | une entraide qui commence |

Les notes de la semaine commencent vendredi. Cinq minutes par équipe, lues par toute la promotion.`,
      ),
      // Its translation waits.
    }),
    post({
      name: 'a-mi-parcours',
      ...{ at: after(start, 148 * DAY + 10 * HOUR), tags: ['results', 'open-source'] },
      fr: words(
        'À mi-parcours : ce qui marche, ce qui a changé de chemin',
        'Cinq mois après l’arrivée, des outils servent déjà, des défis ont changé de route, et le code s’ouvre.',
        `La moitié du chemin est faite. Trois choses que nous retenons.

## Des outils servent déjà

Des agents ouvrent chaque matin un prototype que quelqu’un avait d’abord appelé « brouillon ». C’est bon signe, et c’est fragile : personne ne l’a encore inscrit dans un plan de charge.

## Des défis ont changé de route

C’est prévu. Une équipe cherchait à prédire ; elle a d’abord dû compter. Une autre voulait un site ; c’est une liste partagée qui manquait. Chaque changement est écrit dans une feuille de route, avec sa raison.

## Le code s’ouvre

Les premiers dépôts sont publics, avec une licence et une page qui dit à quoi ils servent. Ils sont tous sur la page [code source](/code-source) et parmi [les réalisations](/realisations).

La [journée de démonstration](/evenements/journee-de-demonstration) a lieu la semaine prochaine. Venez voir.`,
      ),
      en: words(
        'Half-way: what works, and what changed course',
        'Five months after they arrived, tools serve already, challenges have changed course, and code opens.',
        `Half the way is done. Three things that we keep in mind.

## Tools serve already

Every morning agents open a prototype that somebody had first called “a draft”. It is a good sign, and it is fragile: nobody has written it into a work plan yet.

## Challenges have changed course

That is planned for. One team wanted to predict; it first had to count. Another wanted a website; what was missing was a shared list. Each change is written in a roadmap, with its reason.

## Code opens

The first repositories are public, with a licence and a page that says what they are for. They are all on the page [source code](/en/source-code) and among [the achievements](/en/achievements).

The [demo day](/en/events/journee-de-demonstration) is next week. Come and see.`,
      ),
    }),
    post({
      name: 'dix-mois-plus-tard',
      ...{ at: after(end, -8 * DAY + 10 * HOUR), tags: ['results', 'open-data'] },
      fr: words(
        'Dix mois plus tard',
        'Ce qui sert, ce qui continue et avec qui, ce qui s’arrête et pourquoi : le bilan de la promotion, défi par défi.',
        `Un programme de dix mois se juge l’année d’après. Nous demanderons à chaque administration, à six, douze et vingt-quatre mois, ce que son défi est devenu, et nous publierons les réponses, bonnes ou mauvaises.

En attendant, chaque équipe a laissé une fiche de passation : où est le code, qui s’en occupe, ce qui tombera en panne en premier. [Les réalisations](/realisations) sont en ligne, et la [restitution publique](/evenements/restitution-publique) est ouverte à toutes et à tous.`,
      ),
      en: words(
        'Ten months later',
        'What serves, what goes on and with whom, what stops and why: the review of the cohort, challenge by challenge.',
        `A ten-month programme is judged the year after. We shall ask each administration, at six, twelve and twenty-four months, what became of its challenge, and publish the answers, good or bad.

Meanwhile each team has left a hand-over sheet: where the code is, who looks after it, what will break first. [The achievements](/en/achievements) are online, and the [public review](/en/events/restitution-publique) is open to everybody.`,
      ),
    }),
  ]
}
