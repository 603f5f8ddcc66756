/** The frame of the text « expérience », around one product. Slots: {product} {at} {year}. */
export const PROJECT_OPENINGS = [
  'Le projet que je retiens est {product}, {at}.',
  'S’il faut en choisir un : {product}, {at}, en {year}.',
  'Je voudrais raconter {product}, {at}.',
  'L’expérience la plus proche d’un défi a été {product} ({at}).',
  'Mon expérience la plus formatrice : {product}, {at}, à partir de {year}.',
  'En {year}, {at}, un sujet a compté plus que les autres : {product}.',
]

export const ROLES = [
  'J’en avais la responsabilité de bout en bout, du premier entretien à la mise en service.',
  'Nous étions [trois|quatre|cinq] ; je tenais la partie technique et une part du dialogue avec les métiers.',
  'J’ai commencé à deux, puis l’équipe est montée à [six|sept] personnes.',
  'Je n’avais pas de lien hiérarchique avec l’équipe : il fallait convaincre.',
  'J’ai repris le projet à mi-chemin, après un départ, avec ce que cela suppose d’écoute.',
  'Mon rôle était [autant d’expliquer que de produire|de faire le lien entre quatre services].',
  'La moitié de l’équipe était à [Lille|Toulouse|Nantes], l’autre à distance : tout devait être écrit.',
  'On m’avait donné [six|huit] mois, un bureau et une question mal posée.',
  'Le projet avait un commanditaire et [trois|quatre] publics ; j’ai tenu à les rencontrer tous.',
  'C’était mon premier projet à responsabilité, avec un budget et un calendrier à défendre.',
  'Je travaillais avec une personne du métier, assise en face de moi pendant [cinq|sept] mois.',
  'Nous avancions par essais de deux semaines, chacun montré à ceux qui s’en serviraient.',
  'J’intervenais en renfort au départ ; j’ai fini par en avoir la charge.',
  'J’étais la seule personne de mon métier dans l’équipe, ce qui oblige à parler clair.',
  'Le projet a duré [onze|quatorze|neuf] mois, dont trois avant la première ligne utile.',
]

export const LESSONS = [
  'J’en retiens qu’il faut montrer tôt, même ce dont on rougit un peu.',
  'J’y ai appris que le plus long est de se mettre d’accord sur les mots.',
  'Depuis, je demande toujours qui fera vivre l’outil après mon départ.',
  'J’en garde l’habitude d’écrire une page avant d’écrire une ligne.',
  'La leçon : mesurer avant, sinon on ne sait jamais si l’on a servi à quelque chose.',
  'Depuis, je réserve un cinquième du temps à [la documentation|la transmission].',
  'J’y ai compris qu’une réunion annulée coûte souvent plus qu’un bogue.',
  'J’en ai gardé une conviction : on ne conçoit bien que ce que l’on a vu faire.',
  'Cela m’a appris à distinguer l’urgent du bruyant.',
  'Je referais presque tout, sauf attendre [deux|trois] mois avant de rencontrer les utilisateurs.',
  'J’y ai vu ce qu’apporte une équipe où les métiers sont mêlés.',
  'Si c’était à refaire, je commencerais plus petit.',
  'J’en garde le réflexe de chercher qui a déjà essayé.',
  'Cette fois-là, la chance a compté ; je le dis quand on me félicite.',
  'J’ai compris qu’un outil refusé poliment est un outil refusé.',
  'Depuis, je fais relire mes textes par quelqu’un qui ne connaît pas le sujet.',
  'Je sais maintenant qu’une bonne passation se prépare dès le premier mois.',
  'J’y ai pris goût aux contraintes, qui évitent bien des débats.',
  'J’ai appris à écrire les décisions le jour où on les prend.',
]
