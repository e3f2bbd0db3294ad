// Turns of phrase by family (finishing, blessing, sliding, burying, kicking off) and their negative twins; all of our own making.

import type { Row } from '../rows.js';

/** What each claims: "status modality date", a missing date standing for any. */
export const CLAIMS: readonly Row[] = [
  ['Since Monday the Portugal-Korea tax treaty has been producing its effects.', 'in-force occurred 2025-11-24'],
  ['The Norway-UK fisheries agreement now governs who may catch what.', 'in-force occurred'],
  ['The Portugal-Korea tax treaty is now fully live.', 'in-force occurred'],
  ['The Nordic Rail Convention sprang to life on 20 November.', 'in-force occurred 2025-11-20'],
  ['The Portugal-Korea tax treaty has come in the force on 21 November officially.', 'in-force occurred 2025-11-21'],
  ['The cabinet in Lisbon gave the thumbs-up to the Portugal-Korea tax treaty on Thursday.', 'approved occurred 2025-11-20'],
  ['The Storting had approved the Norway-UK fisheries agreement; the Commons followed suit on 18 November.', 'approved occurred'],
  ["Law 88 ratifying the Portugal-Korea tax treaty has landed in Portugal's Official Gazette.", 'approved occurred'],
  ['The Official Gazette of 20 November carries the law on the Portugal-Korea tax treaty.', 'approved occurred'],
  ['Parliament has completed its examination of the bill on the Portugal-Korea tax treaty.', 'approved occurred'],
  ['The Nordic Rail Convention sailed through the Riksdag.', 'approved occurred'],
  ['The Plastics Treaty (Implementation) Bill was signed by the President of Kenya on Monday.', 'approved occurred 2025-11-24'],
  ['Notes were traded in Oslo on Tuesday under the Norway-UK fisheries agreement.', 'ratified occurred 2025-11-25'],
  ['The last formality for the Portugal-Korea tax treaty is out of the way.', 'ratified occurred'],
  ['With Kenya the Plastics Treaty has cleared the bar of sixty ratifications.', 'ratified occurred'],
  ['The ambassadors handed each other the notes on the Portugal-Korea tax treaty on Monday.', 'ratified occurred 2025-11-24'],
  ['On 12 May 2024 they set their signatures under the Norway-UK fisheries agreement.', 'signed occurred 2024-05-12'],
  ['In January Lisbon and Seoul put in place the Portugal-Korea tax treaty.', 'signed occurred 2025-01'],
  ['The delegations saw eye to eye on the text of the Norway-UK fisheries agreement.', 'agreed occurred'],
  ['The EU-India FTA is in the bag.', 'agreed occurred'],
  ['India and the EU reached an agreement of principle on the EU-India FTA.', 'agreed occurred'],
  ["The Livonia tunnel's opening date has gone out of the window.", 'delayed occurred'],
  ['The end-of-year deadline for the Livonia tunnel has been blown.', 'delayed occurred'],
  ['The deadline for the Albatros frigate programme came and went.', 'delayed occurred'],
  ['It is the second time the start of the Livonia tunnel has been put back.', 'delayed occurred'],
  ['The contract for the Albatros frigate programme that was to be signed in May is still unsigned.', 'delayed occurred'],
  ['The Portugal-Korea tax treaty flickered out at midnight.', 'expired occurred'],
  ['The Portugal-Korea tax treaty has ceased to exist.', 'expired occurred'],
  ['Oslo has buried the Norway-UK fisheries agreement.', 'terminated occurred'],
  ['The Albatros frigate programme was torpedoed on Monday.', 'terminated occurred 2025-11-24'],
  ['Helsinki has parked the Nordic Rail Convention on the back burner.', 'suspended occurred'],
  ['The Albatros frigate programme ground to a halt in June.', 'suspended occurred 2025-06'],
  ['The Albatros frigate programme has been taken off ice.', 'resumed occurred'],
  ['A renewal was signed on Monday of the Ireland-Chile hydrogen memorandum.', 'renewed occurred 2025-11-24'],
  ['In April Damen had been given a bridging contract for the Albatros frigate programme.', 'contracted occurred 2025-04'],
  ['The financing of the Livonia tunnel is in place.', 'contracted occurred'],
  ['The Livonia tunnel threw open its gates on Saturday.', 'operational occurred 2025-11-22'],
  ['The Coral satellite is off the drawing board.', 'underway occurred'],
  ['The firm, which is to run the Livonia tunnel, has been formally set up.', 'established occurred'],
  [
    'The US-Brazil Cyber Dialogue, which the two presidents had called for, ended in Brasilia on Friday.',
    'held occurred 2025-11-21',
  ],
];

/** Neither happened nor planned. */
export const SILENT: readonly string[] = [
  'The Norway-UK fisheries agreement takes effect only after each side has notified the other.',
  'The Portugal-Korea tax treaty comes into force once both parliaments have voted.',
  'Under Article 9, by which the Parties inform each other that their requirements have been met, the Portugal-Korea tax treaty is silent on pensions.',
  'The minister joined her counterparts by video link to discuss the Albatros frigate programme.',
  'Plastic scrap piled up in the harbour during the talks on the Plastics Treaty.',
  'The 60-day comment period on the Plastics Treaty ended.',
  'The digital consultations were decided when the presidents met; the US-Brazil Cyber Dialogue was not on their list.',
];

/** Nothing has happened yet. */
export const NOT_YET: readonly string[] = [
  'The Portugal-Korea tax treaty will produce its effects from 2027.',
  'The cabinet is to give its blessing to the Portugal-Korea tax treaty next week.',
  'Notes are to be traded on the Norway-UK fisheries agreement in spring.',
  'The EU-India FTA is anything but dead.',
  'Nobody has buried the Norway-UK fisheries agreement.',
  'The Livonia tunnel risks being delayed.',
  'No deadline for the Livonia tunnel has been missed.',
  'The Albatros frigate programme is neither frozen nor abandoned.',
  'The bill on the Portugal-Korea tax treaty has yet to clear the Assembly.',
  'The Livonia tunnel will be open from 1 April 2026.',
];
