import { after, DAY } from '../../../moments.ts'
import { type Plan, type Planned, words } from './planned.ts'

/** The texts of the programme's own pages, ready before the call. */
export const blocks: Plan = ({ instants, labels }) => {
  const at = after(instants.callOpens, -20 * DAY)
  const { fr, en } = labels.challenge
  const block = (name: string, it: Pick<Planned, 'fr' | 'en' | 'later'>): Planned => ({
    kind: 'block',
    name,
    at,
    ...it,
  })
  return [
    block('home', {
      fr: words(
        'Dix mois au service de l’État',
        '',
        `Vous savez coder, dessiner un service, faire parler des données. Des administrations ont un problème précis, des données, des collègues prêts à travailler avec vous. Le programme vous réunit, en équipe, pendant dix mois.

On ne vous demande pas de connaître l’administration : on vous demande de l’aider à faire autrement, et de laisser derrière vous quelque chose qui sert.`,
      ),
      en: words(
        'Ten months in the service of the State',
        '',
        `You can code, design a service, make data speak. Administrations have a precise problem, data, and colleagues ready to work with you. The programme brings you together, as a team, for ten months.

You are not asked to know the administration: you are asked to help it do things differently, and to leave behind something that serves.`,
      ),
    }),
    block('programme', {
      fr: words(
        'Un problème, une équipe, dix mois',
        '',
        `Chaque ${fr.one} part d’un problème qu’une administration rencontre vraiment : retrouver plus vite un bateau en détresse, repérer une entreprise qui va mal avant qu’il ne soit trop tard, ouvrir des archives que personne ne sait trier.

L’équipe s’installe dans l’administration, avec un bureau, un mentor opérationnel chaque jour, un mentor stratégique chaque mois. Elle choisit ses outils. Ce qu’elle produit est ouvert chaque fois que la loi le permet.

### Ce que ce n’est pas

- **Un stage** : les personnes retenues ont déjà de l’expérience, et un contrat d’agent public.
- **Une prestation** : personne ne livre un cahier des charges. On essaie, on montre, on corrige.
- **Une vitrine** : un ${fr.one} réussi est utilisé par des agents ou par le public, et quelqu’un continue après.`,
      ),
      en: words(
        'A problem, a team, ten months',
        '',
        `Each ${en.one} starts from a problem that an administration really has: finding a boat in distress sooner, spotting a company in trouble before it is too late, opening archives that nobody knows how to sort.

The team settles in the administration, with a desk, an operational mentor every day and a strategic mentor every month. It chooses its tools. What it makes is open whenever the law allows it.

### What it is not

- **An internship**: those selected have experience already, and a contract as public employees.
- **A contract for services**: nobody delivers a specification. One tries, shows and corrects.
- **A showcase**: a ${en.one} that succeeds is used by agents or by the public, and somebody goes on with it.`,
      ),
    }),
    block('cohort-making', {
      fr: words(
        'Pourquoi un calcul, et qui décide',
        '',
        `Deux ou trois personnes par équipe, des métiers différents, des vœux qui se croisent : composer treize équipes à la main, c’est favoriser sans le vouloir celles qu’on regarde en premier.

Le jury classe donc les personnes, ${fr.one} par ${fr.one} et métier par métier. Un calcul public en tire les équipes. Il ne connaît ni le genre, ni l’âge, ni l’adresse de quiconque ; il s’explique, et **n’importe qui peut le vérifier** avec le même programme.

Le jury lit la proposition, demande à comprendre, et l’autorité de validation approuve la liste. Chaque personne reçoit ensuite une réponse, avec sa raison.`,
      ),
      en: words(
        'Why a computation, and who decides',
        '',
        `Two or three people in a team, different trades, wishes that cross: to compose thirteen teams by hand is to favour, without meaning to, those one looks at first.

So the jury ranks people, ${en.one} by ${en.one} and trade by trade. A public computation draws the teams from that. It knows nobody’s gender, age or address; it explains itself, and **anybody can check it** with the same program.

The jury reads the proposal and asks to understand it, and the validating authority approves the list. Everybody then receives an answer, with its reason.`,
      ),
    }),
    block('support', {
      fr: words(
        'Une promotion, pas treize équipes isolées',
        '',
        `La première semaine réunit tout le monde. Ensuite, une demi-journée toutes les deux semaines : apprendre des autres, montrer ce qui avance et ce qui coince, repartir avec une réponse.

| Moment | Avec qui | À quoi il sert |
|---|---|---|
| Semaine de lancement | toute la promotion | se connaître, partager les compétences |
| Sessions communes | EIG, parfois mentors | apprendre, s’entraider |
| Point mensuel | équipe et mentor stratégique | ouvrir les portes fermées |
| Journée de démonstration | EIG, mentors, public | montrer, en cinq minutes |
| Bilan à mi-parcours | équipe et mentors | garder le cap, ou le changer |

Entre deux sessions, un référent de l’équipe du programme suit chaque ${fr.one}. Une difficulté se dit dans la note de la semaine, ou à lui seul.`,
      ),
      en: words(
        'One cohort, not thirteen teams apart',
        '',
        `The first week brings everybody together. Then half a day every two weeks: to learn from others, show what moves and what does not, and leave with an answer.

| Moment | With whom | What it is for |
|---|---|---|
| Launch week | the whole cohort | meeting, sharing skills |
| Shared sessions | fellows, sometimes mentors | learning, helping one another |
| Monthly meeting | team and strategic mentor | opening closed doors |
| Demo day | fellows, mentors, public | showing, in five minutes |
| Mid-term review | team and mentors | keeping the course, or changing it |

Between two sessions, somebody of the programme’s team follows each ${en.one}. A difficulty is told in the weekly note, or to them alone.`,
      ),
    }),
    block('questions', {
      fr: words(
        'Questions fréquentes',
        '',
        'Une question reste sans réponse ? [Écrivez-nous](/contact) : nous répondons, et la réponse pourra rejoindre cette page.',
      ),
      en: words(
        'Frequent questions',
        '',
        'Is a question left unanswered? [Write to us](/en/contact): we answer, and the answer may join this page.',
      ),
    }),
    block('host-questions', {
      fr: words(
        'Questions des administrations',
        '',
        'Ces réponses valent pour l’édition en cours. Avant de déposer un projet, [parlons-en](/contact) : vingt minutes suffisent souvent.',
      ),
      en: words(
        'Questions from administrations',
        '',
        'These answers hold for the present edition. Before you submit a project, [let us talk](/en/contact): twenty minutes are often enough.',
      ),
    }),
    block('open-source', {
      fr: words(
        'Reprendre, signaler, contribuer',
        '',
        `### Reprendre ce logiciel

Le programme tourne avec **Cohorte**, un logiciel libre sous licence EUPL 1.2. Une autre administration peut l’installer pour son propre programme : une édition est un fichier de données, rien n’y est propre à celui-ci.

### Signaler une faille

Écrivez à l’adresse du fichier \`security.txt\` avant d’en parler ailleurs. Nous répondons sous deux jours ouvrés.

### Et le code des équipes

Chaque équipe publie le sien, sous licence libre, avec une page qui dit ce qu’il fait et qui s’en occupe. Vous le trouverez sur la page de chaque ${fr.one}, et parmi [les réalisations](/realisations). Ce qui ne peut pas être publié est nommé, avec la raison.`,
      ),
      en: words(
        'Reuse, report, contribute',
        '',
        `### Reuse this software

The programme runs on **Cohorte**, free software under the EUPL 1.2. Another administration can install it for its own programme: an edition is a file of data, and nothing in it belongs to this one alone.

### Report a vulnerability

Write to the address in \`security.txt\` before you talk about it elsewhere. We answer within two working days.

### And the code of the teams

Each team publishes its own under a free licence, with a page that says what it does and who looks after it. You will find it on the page of each ${en.one}, and among [the achievements](/en/achievements). What cannot be published is named, with the reason.`,
      ),
    }),
    block('legal', {
      fr: words(
        'Réutiliser ce site',
        '',
        'Vous pouvez copier, adapter et redistribuer les textes et les chiffres de ce site, même à des fins commerciales, en citant leur source et la date à laquelle vous les avez pris. Les logos des institutions ne sont pas concernés.',
      ),
      // Its translation waits: the team's list shows it.
    }),
    block('privacy', {
      fr: words(
        'Et sur ce site public',
        '',
        'Le nom, la photographie et la biographie d’une personne ne paraissent ici que si elle l’a accepté, champ par champ, et elle peut revenir sur son accord à tout moment.',
      ),
      en: words(
        'And on this public site',
        '',
        'A person’s name, photograph and biography appear here only if they agreed to it, field by field, and they may withdraw their agreement at any time.',
      ),
    }),
  ]
}
