import { after, DAY, HOUR } from '../../../moments.ts'
import { type Plan, words } from './planned.ts'
import { post } from './posts.ts'

/** What the team tells once the cohort is known. */
export const cohortPosts: Plan = ({ instants: { announcement, end, start } }) => [
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
