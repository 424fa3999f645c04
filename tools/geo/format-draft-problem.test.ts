import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/lib/data/edit/event-draft.ts';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { toFlag } from './event-flags.ts';
import { formatDraftProblem, toNewLines } from './format-draft-problem.ts';
import { prepareEvents } from './prepare-events.ts';

const record = readRecord(['tests/fixtures/valid']);

async function tell(draft: EventDraft) {
  const { problems } = await prepareEvents([{ label: '', draft }], record);
  const faults = problems.map(({ problem }) => formatDraftProblem(problem, toFlag));
  return { faults, newLines: toNewLines(problems).slice(1) };
}

describe('a line for what is not in a list', () => {
  it.each([
    [{ publisherIds: ['harbour-news'] }, 'publishers.json: { "id": "harbour-news", "name": "…",'],
    [{ publisherIds: ['NHK World'] }, 'publishers.json: { "id": "nhk-world", "name": "NHK World",'],
    [{ publisherIds: ['朝日新聞'] }, 'publishers.json: { "id": "…", "name": "朝日新聞",'],
    [
      { publisherIds: ['The "Star"'] },
      'publishers.json: { "id": "the-star", "name": "The \\"Star\\"",',
    ],
    [{ series: ['Bersama Lima'] }, 'series.json: { "id": "bersama-lima", "name": "Bersama Lima" }'],
    [{ services: ['DE-NAVY'] }, 'services.json: { "id": "DE-NAVY", "short": "…",'],
    [
      { services: ['8th Army'] },
      'services.json: { "id": "TH-ARMY", "short": "…", "name": "8th Army",',
    ],
  ])('of %j has an id that the record takes', async (draft, line) => {
    const { newLines } = await tell(draft);
    expect(newLines).toEqual([expect.stringContaining(line)]);
  });

  it('is not offered where nothing was given, nor another word for it', async () => {
    const { faults, newLines } = await tell({ services: [''] });
    expect(faults).toContain('--service: found "", expected the id of a service in services.json');
    expect(newLines).toEqual([]);
  });
});
