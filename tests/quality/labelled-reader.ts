// A reader that reads the labels: what is wrong behind it is the comparing's fault, not the detector's.

import type { Reader } from '../../src/detect/index.js';
import type { Claim } from '../../src/domain/types.js';
import type { LabelledDocument } from './corpus.js';

/** Labels say neither whose step it is nor where it stands in the text. */
export function labelledReader(documents: readonly LabelledDocument[]): Reader {
  const labelled = new Map(documents.map((document) => [document.id, document]));
  return {
    read({ id }) {
      const { lang = 'und', labels } = labelled.get(id)!;
      const findings = labels.map(({ commitment, claims }) => ({
        commitment,
        mentions: [],
        claims: claims.map(({ status, modality, date }): Claim => ({
          commitment,
          status,
          modality,
          date,
          party: null,
          asserted: true,
          confidence: 1,
          evidence: [],
          rules: [],
        })),
      }));
      return { lang, findings, considered: [], problems: [] };
    },
  };
}
