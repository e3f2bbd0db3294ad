// Microsoft Teams: the webhook of a Workflow ("When a Teams webhook request is received"), which posts an Adaptive Card.

import { defineChannel } from '../channel.js';
import { addressesOf, fittingLines, piecesOf, titleOf } from '../chat.js';
import { handOver, httpSettings } from '../http.js';

/** Teams takes messages of 28 KB; half of it is left to JSON and to what Teams adds. */
const TEXT_BYTES = 14_000;
const TITLE = 300;

/** More buttons than these are folded away by Teams. */
const MOST_LINKS = 6;

/** A line as a block of runs: text of runs is shown as it is, while TextBlock reads Markdown in it. */
function block(text: string, style: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] };
}

function link(url: string): object {
  return { type: 'Action.OpenUrl', title: new URL(url).host, url };
}

export const teams = defineChannel({
  id: 'teams',
  needs: ['URL'],
  settings: httpSettings,
  open: ({ allow_private: allowPrivate }, { secrets, clock }) => {
    return (message) => {
      // Addresses become the buttons below: text of runs cannot be clicked.
      const plain = (line: string) =>
        piecesOf(line)
          .map((piece) => ('url' in piece ? `(${new URL(piece.url).host})` : piece.words))
          .join('');
      const bytes = (text: string) => Buffer.byteLength(JSON.stringify(block(text)));
      const lines = fittingLines(message, plain, TEXT_BYTES, bytes).filter((line) => line.trim() !== '');
      const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        msteams: { width: 'Full' },
        body: [block(titleOf(message, TITLE), { weight: 'Bolder', size: 'Medium' }), ...lines.map((line) => block(line))],
        actions: addressesOf(message, MOST_LINKS).map(link),
      };
      const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
      const body = { type: 'message', attachments: [attachment] };
      return handOver({ to: message.to, url: secrets.URL ?? '', body, allowPrivate }, { clock });
    };
  },
});
