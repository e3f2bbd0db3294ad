// English as papers tell of steps without naming them: origins, outlooks, refusals, whispers; all of our own making.

import type { Row } from '../rows.js';

/** What each claims: "status modality date", a missing date standing for any. */
export const CLAIMS: readonly Row[] = [
  // origins
  ['The Portugal-Korea tax treaty dates from May 2021.', 'signed occurred 2021-05'],
  ['The Norway-UK fisheries agreement goes back to 2019.', 'signed occurred 2019'],
  ['Portugal and Korea concluded it in Seoul on 3 May 2021: the Portugal-Korea tax treaty.', 'signed occurred 2021-05-03'],
  ['The Portugal-Korea tax treaty, concluded in Seoul on 3 May 2021, caps the tax on dividends.', 'signed occurred 2021-05-03'],
  [
    'The Plastics Treaty, adopted at the UN in New York on 21 June 2024, needs sixty ratifications.',
    'agreed occurred 2024-06-21',
  ],
  ['Adopted in June 2024, the Plastics Treaty limits what is made.', 'agreed occurred 2024-06'],
  ['In effect since March 2020, the Norway-UK fisheries agreement sets the quotas for cod.', 'in-force occurred 2020-03'],
  ['Announced in 2010, the Livonia tunnel has had many fathers.', 'announced occurred 2010'],
  ['The idea of the Livonia tunnel goes back to 2010.', 'announced occurred 2010'],
  ['The US-Brazil Cyber Dialogue was decided upon at the summit of 16 January.', 'agreed occurred 2025-01-16'],
  ['The two presidents agreed to set up the US-Brazil Cyber Dialogue.', 'agreed occurred'],
  ['London has not replied to the offer on the Norway-UK fisheries agreement made in September.', 'proposed occurred 2025-09'],
  ['By October the delegations had closed the text of the EU-India FTA.', 'agreed occurred 2025-10'],
  // outlooks
  ['The Livonia tunnel is on course, with first trains in 2032.', 'operational planned 2032'],
  ['For the Livonia tunnel the goal is still first trains in 2032.', 'operational planned 2032'],
  ['The 2032 date for the Livonia tunnel is not in question.', 'operational planned 2032'],
  ['For the Albatros programme a demonstrator is to fly within three years.', 'milestone planned 2028'],
  ['Next up for the Coral satellite is a design review, pencilled in for 2027.', 'milestone planned 2027'],
  [
    'The first contract of the Albatros programme, which the two countries mean to award before the year is out, is ready.',
    'contracted planned',
  ],
  ['A vote on the Portugal-Korea tax treaty is expected next week.', 'approved planned'],
  ['The Norway-UK fisheries agreement will now go before the Storting.', 'approved planned'],
  ['The first conference of the parties to the Nordic Rail Convention must meet within twelve months.', 'held planned 2026-11'],
  ['The council of the US-Brazil Cyber Dialogue meets in Recife on 12 December.', 'held planned 2025-12-12'],
  ['The Plastics Treaty will bite before Christmas.', 'in-force planned'],
  ['The rules of the Plastics Treaty start to bite in June 2026.', 'in-force planned 2026-06'],
  ['Brasilia announced entry into force of the Plastics Treaty for 1 January 2026.', 'in-force planned 2026-01-01'],
  ['The Portugal-Korea tax treaty will take effect thirty days from now, on 26 December.', 'in-force planned 2025-12-26'],
  // refusals
  ['The Portugal-Korea tax treaty has no legal force as yet.', 'in-force denied'],
  ['The Portugal-Korea tax treaty does not yet bite.', 'in-force denied'],
  ['The Plastics Treaty is not law yet.', 'in-force denied'],
  ['The contract for the Livonia tunnel is still sitting in a drawer.', 'contracted denied'],
  ['The Livonia tunnel is still without its first order.', 'contracted denied'],
  ['The timetable of the Livonia tunnel is unchanged.', 'delayed denied'],
  ['There is no change to the timetable of the Albatros programme.', 'delayed denied'],
  ['Nobody has torn up the Norway-UK fisheries agreement.', 'terminated denied'],
  ['There are no talks on the EU-India FTA at this stage.', 'negotiating denied'],
  // whispers
  ['A newspaper writes of the possible entry of Poland into the Albatros programme.', 'expanded rumoured'],
  ['Poland wants in on the Albatros programme.', 'expanded rumoured'],
  ['Interest in the Albatros programme had been expressed by Poland.', 'expanded rumoured'],
  [
    'Oslo and London are said to be a step away from an understanding to keep the Norway-UK fisheries agreement alive.',
    'renewed rumoured',
  ],
  ['Britain could seek to rewrite parts of the Norway-UK fisheries agreement.', 'amended rumoured'],
  ['Estonia is weighing a pause for the Livonia tunnel.', 'suspended rumoured'],
  // steps that had no words
  [
    'The ministers expressed their appreciation of the entry into force of the Portugal-Korea tax treaty last September.',
    'in-force occurred 2025-09',
  ],
  ['The Portugal-Korea tax treaty is now fully applicable.', 'in-force occurred'],
  [
    'The prime ministers exchanged notes that brought the Portugal-Korea tax treaty into force on Monday.',
    'in-force occurred 2025-11-24',
  ],
  [
    "The final reading in the Storting on Tuesday put Norway's consent behind the Norway-UK fisheries agreement.",
    'approved occurred 2025-11-25',
  ],
  ['Act of 17 September 2025 on the ratification of the Norway-UK fisheries agreement', 'approved occurred 2025-09-17'],
  ['The Norway-UK fisheries agreement is hereby ratified.', 'approved occurred'],
  [
    'The Livonia tunnel has missed its date: the end-2024 deadline, repeated by the ministers, has come and gone.',
    'delayed occurred 2024-12',
  ],
  ['The US-Brazil Cyber Dialogue made its debut in Recife on Tuesday.', 'held occurred 2025-11-25'],
  [
    'London was the setting on Tuesday for the ceremony to sign the renewal of the Norway-UK fisheries agreement.',
    'renewed occurred 2025-11-25',
  ],
  ['The drill came through the wall of the Livonia tunnel on Friday.', 'milestone occurred 2025-11-21'],
  ['Bolivia had stopped performing the Norway-UK fisheries agreement in February 2023.', 'suspended occurred 2023-02'],
  ['London ruled out prolonging it when the Norway-UK fisheries agreement was discussed.', 'renewed denied'],
  [
    'The two sides are arranging to respect the quotas of the Norway-UK fisheries agreement for one more year.',
    'renewed rumoured',
  ],
  ['The Portugal-Korea tax treaty does not as yet have any effect.', 'in-force denied'],
  ['The Portugal-Korea tax treaty has still not acquired any force.', 'in-force denied'],
  ['The Portugal-Korea tax treaty shall take effect on 3 January 2026.', 'in-force planned 2026-01-03'],
  ['The Portugal-Korea tax treaty kicks in on the 3rd of next month.', 'in-force planned 2025-12-03'],
  ['The Portugal-Korea tax treaty applies from 1 July next year.', 'in-force planned 2026-07-01'],
  ['Ministers aim for a first contract for the Albatros programme before the year is out.', 'contracted planned'],
  ['Belgium and the Netherlands are considering admitting Portugal to the Albatros programme.', 'expanded rumoured'],
  ['Engineers worry about the 2031 delivery of the Albatros programme.', 'delayed rumoured'],
  [
    'The contract for the Livonia tunnel was to be signed by the end of last year and has still not been exchanged.',
    'delayed occurred',
  ],
  [
    'It is the law of 17 September, which completes on the Norwegian side the ratification of the Norway-UK fisheries agreement.',
    'approved occurred',
  ],
];

/** Nothing has happened in these. */
export const NOT_YET: readonly string[] = [
  'First trains in the Livonia tunnel are expected in 2032.',
  'The rules of the Plastics Treaty would bite only in 2030.',
  'Poland would like to be let in on the Albatros programme.',
  'Adoption of the Plastics Treaty in 2026 is the goal.',
  'The contract for the Livonia tunnel will be signed in a drawing room.',
  'An act on the ratification of the Norway-UK fisheries agreement is being drafted.',
  'The idea of scrapping the Livonia tunnel was dismissed.',
  'London will be the setting for the ceremony to sign the renewal of the Norway-UK fisheries agreement.',
  'The Plastics Treaty comes into effect twelve months after 22 states have consented.',
  'The minister wanted the work on the Livonia tunnel to go faster.',
  'It is the first complaint under the Norway-UK fisheries agreement.',
  'The Albatros programme has been run out of two ministries.',
  'If the Storting used its majority to endorse the Norway-UK fisheries agreement, it could take effect in May.',
];
