import { localized } from '../localized.ts';
import { joinNames } from './joined.ts';

/** Countries by whether no event, every event or some have them among the participants. */
interface Sides {
  readonly absent: readonly string[];
  readonly inAll: readonly string[];
  readonly inSome: readonly string[];
}

/** The sentence on what the record lacks; empty where it is balanced. */
function toOneSided({ absent, inAll, inSome }: Sides): string {
  const all = joinNames(inAll);
  const reason = inAll.length > 0 ? `every event so far has ${all} among its participants` : '';
  const lacking = absent.length > 0 ? `Exercises of ${joinNames(absent)}` : '';
  const holds = inSome.length === 1 ? 'holds' : 'hold';
  const without = reason && inSome.length > 0 ? `${joinNames(inSome)} ${holds} without ${all}` : '';
  if (lacking && without)
    return `${lacking} are not in the record yet, nor are those that ${without}: ${reason}.`;
  if (without) return `Exercises that ${without} are not in the record yet: ${reason}.`;
  const sentences = [
    lacking && `${lacking} are not in the record yet.`,
    reason && `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Messages of the method page. Only the build imports them; browsers do not load them. */
export const METHOD_MESSAGES = localized({
  title: 'Method',
  description:
    'How events enter Exercise Atlas, how firmly places and dates are known, which names are used, what is drawn, and what this map does not show.',
  lede: 'What this atlas says, how it came to say it, and what it leaves out.',

  enters: {
    heading: 'How an event enters',
    text: [
      'The atlas holds what was publicly reported and can be cited: releases of forces and ministries, news, trade press. Nothing in it rests on unpublished material, private accounts or tracks of ships and aircraft.',
      'Each event is one small file, written by a person in plain words of our own. It names who took part, when and where, and each of these rests on at least one publication that is listed with what it bears out. A program reads the whole record before the site is built; if one field is wrong, nothing is published.',
      'An event that was only announced says so, and so does one that was last reported under way. That no report from afterwards was found does not mean that it did not take place, or did not go on to its end.',
    ],
  },
  word: {
    heading: 'On whose word',
    text: [
      'Beside each quoted word and each version of a contested fact stands who published it, what kind of publisher that is and in which country. The kind describes the publisher, not whether one statement is true: a ministry and a newspaper can both be right or wrong.',
      'Where publications differ, their versions stand side by side, and none is marked as the right one. Notes say what a reader can check. Several publications that repeat one release are several addresses, not several witnesses.',
    ],
    kind: 'Publications by kind of publisher',
    country: 'Publications by country of the publisher',
    language: 'Publications by language',
  },
  dates: {
    heading: 'Dates',
    text: [
      'A date is given as finely as it was reported: to the day, the month, the season or the year, with an open end where no end was reported (EDTF, ISO 8601-2). Nothing is rounded to a day that nobody named.',
      'The day is the one at the place. Hawaii is 19 hours behind Japan and South Korea, so that most of 11 July there is 12 July in Tokyo and Seoul. Every reader sees the same day, wherever they are.',
    ],
  },
  places: {
    heading: 'Places, and how firmly they are known',
    text: [
      'No publication gives the corners of an exercise here, so every outline is a drawing for orientation. It says by which rule it was drawn and how far the true edge may lie from the drawn one, and its edge is as soft on the map as that error is wide.',
      'For readers who know the data sets of ACLED and UCDP, the table gives the nearest of their codes. Neither holds exercises; the codes are ours.',
    ],
    rule: 'Drawn from',
    error: 'Error in this record',
    acled: 'ACLED geo-precision',
    ucdp: 'UCDP where-precision',
    areas: 'Areas',
    none: 'none yet',
    codes:
      'ACLED: 1 exact place, 2 part of a region, 3 larger region. UCDP: 1 exact place, 2 within about 25 km of a known one, 3 district, 4 province, 5 line or region without set edges, 6 country, 7 international waters or airspace. A place that is named, such as a base or a city, would be 1 in both.',
    kilometres: (numbers: readonly number[]) => {
      const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
      return least === most ? `${least} km` : `${least} to ${most} km`;
    },
  },
  names: {
    heading: 'Names and borders',
    text: [
      'The map gives names in English, Japanese, Korean or Chinese. Where an area has two English names in use by the countries around it, both stand on the map side by side; the page of the area says who uses each, and tells the dispute with its publications.',
      'Our own sentences use neither name of such a sea. A quotation keeps the word its publication wrote. In Korean, “East Sea” is another sea than in Chinese; in both cases the quoted word stands with its publisher.',
      'Land is one layer with thin borders as Natural Earth draws them. There are no country colours, no sea boundaries and no zones: the map says nothing about who owns what. Islands that several claim are described as claimed, with each one’s name for them.',
    ],
  },
  drawn: {
    heading: 'What is drawn',
    text: [
      'An area has the tint and pattern of its medium; an event has the colour and shape of the branches that took part, in the ring of the area’s badge and in the lists. Shape and pattern say the same as the colour. Each colour stands at 3 to 1 or more against land and sea, in light and dark, and all pairs can be told apart with the common kinds of colour blindness; a test measures both.',
      'A dashed line never means “approximate”. An area whose events are all announced is hollow. Ships and aircraft have no position anywhere in this atlas.',
    ],
  },
  missing: {
    heading: 'What this map does not show',
    /** By names of countries, and of neighbours, that no event, every event or some have. */
    toText: (sides: Sides): readonly string[] => [
      [
        'It is not complete, and it is one-sided so far.',
        toOneSided(sides),
        'Exercises with a release in English or Japanese are over-represented. That an area is empty, or a year thin, says something about the collecting and nothing about what took place.',
      ]
        .filter(Boolean)
        .join(' '),
      'Lists of ships and units are often partial: a publication that names two ships does not say that there were only two.',
    ],
    table: 'Events by area and year',
    area: 'Area',
    all: 'All',
    note: 'An event in two areas is counted in each. Events that were only announced, or postponed, count too.',
    countries: 'Events by country of the participants',
    totals: (events: number, publications: number, publishers: number, single: number) =>
      `The record holds ${events} events. They rest on ${publications} publications by ${publishers} publishers; ${single} of the events rest on one publication alone.`,
  },
  corrections: {
    heading: 'Corrections',
    text: [
      'Whoever finds something wrong or missing can propose a change to the event’s file in the repository this site is built from, naming the publication it rests on. Every country’s readers are asked to: what is fair in Tokyo should be fair in Seoul, Beijing and Honolulu.',
      'A correction of substance is noted in the event’s file, with its day; the event’s page shows it, and feeds and calendars bring the event again.',
    ],
    none: 'No event has been corrected since it was added.',
    list: 'Corrections so far, the latest first',
  },
  reuse: {
    heading: 'Use it',
    text: [
      'The record may be copied and changed under CC BY 4.0 if its name stands beside it; the code is free under the MIT licence. Quote an event with its own publications: they are the sources, this atlas is the way to them.',
    ],
  },
} as const);
