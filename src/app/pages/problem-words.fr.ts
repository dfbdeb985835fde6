// What the compiler had to say of its sources, in French.

import { translateProblems } from './translated-problems.ts'

export const PROBLEM_WORDS = translateProblems({
  problems: {
    'seed-empty': 'Ce relevé ne contient aucune entrée.',
    'not-a-listing': 'Cette page semble être celle d’un seul article, et non une liste\u00A0; elle est écartée.',
    'layout-undecided':
      'Cette page peut se lire de deux façons, et rien n’y permet de trancher\u00A0; elle est écartée.',
    'undecidable-kickers':
      'Rien dans ce relevé ne montre si les entrées ont un surtitre\u00A0; elles sont lues comme n’en ayant pas.',
    'no-date': 'Cette entrée n’a pas de date\u00A0; elle est écartée.',
    'impossible-date': 'La date de cette entrée n’existe pas dans le calendrier\u00A0; l’entrée est écartée.',
    'backward-range': 'Cette période finit avant d’avoir commencé\u00A0; seul son premier jour compte.',
    'no-title': 'Cette entrée n’a pas de titre.',
    'cut-short': 'Le relevé s’arrête avant la fin de cette entrée.',
    'extra-line': 'Cette ligne est de trop dans son entrée\u00A0; elle est lue avec la précédente.',
    'not-news': 'Cette entrée n’est sans doute pas une actualité.',
    'feed-syntax': 'Le XML de ce flux est mal formé.',
    'not-a-feed': 'Ce fichier n’est pas un flux RSS ou Atom\u00A0; il est écarté.',
    'page-syntax': 'Les données JSON-LD de cette page ne sont pas du JSON.',
    'counts-differ': 'Les balises de cette page ne s’accordent pas sur ses articles.',
    'single-article': 'Cette page enregistrée ne décrit qu’un seul article.',
    'bad-link': 'Le lien de cet article n’est pas une adresse web\u00A0; l’article est gardé sans lui.',
  },
  reasons: {
    cutBeforeDate: 'Le relevé s’arrête avant sa date\u00A0: elle ne peut pas figurer dans une chronologie.',
    noDate: 'Elle n’a pas de date\u00A0: elle ne peut pas figurer dans une chronologie.',
    nothingButDate: 'Elle a une date et rien d’autre.',
    singleArticle: 'Il semble s’agir de la page d’un seul article plutôt que d’une liste.',
    undecided: 'La page peut se lire de deux façons, et rien n’y permet de trancher.',
    notUtf8: 'Le fichier n’est pas du texte en UTF-8.',
    notText: 'Le fichier n’est pas du texte.',
    notAFeed: 'Le fichier n’est pas un flux RSS ou Atom.',
  },
  impossibleDate: (printed) => `Sa date, «\u00A0${printed}\u00A0», n’existe pas dans le calendrier.`,
})
