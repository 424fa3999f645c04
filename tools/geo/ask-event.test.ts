import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { ANSWERS, createReader } from '../../tests/editor-tools/create-reader.ts';
import { askEvent, isIncomplete } from './ask-event.ts';
import { prepareEvents } from './prepare-events.ts';

const record = readRecord(['tests/fixtures/valid']);

describe('askEvent', () => {
  it('asks until an event is whole, and again where an answer is wrong', async () => {
    const { prompts, asked, refusals } = createReader();
    const draft = await askEvent({}, record, { prompts });
    const { events, problems } = await prepareEvents([{ label: '', draft }], record);
    expect(problems).toEqual([]);
    expect(events[0]?.file).toBe('events/2023/2023-07-ships-meet-again.yaml');
    expect(events[0]?.text).toContain("statusAsOf: '2023-07-21'");
    expect(events[0]?.text).toContain('{ text: the east, by: [c7f-20230721] }');
    expect(refusals).toEqual([
      expect.stringMatching(/^when: expected a month from 01 to 12/),
      expect.stringMatching(/^url: expected an https/),
    ]);
    expect(asked).toEqual(Object.keys(ANSWERS));
  });

  it('takes dates in quotation marks, for which it does not ask', async () => {
    const dates = { when: ['‘2023-07-20’'], published: ['"2023-07-21"'] };
    const { prompts, refusals } = createReader({
      ...ANSWERS,
      ...dates,
      url: [''],
      'publication-note': ['Seen.'],
    });
    const draft = await askEvent({}, record, { prompts });
    expect(refusals).toEqual([]);
    const { events, problems } = await prepareEvents([{ label: '', draft }], record);
    expect(problems).toEqual([]);
    expect(events[0]?.file).toBe('events/2023/2023-07-ships-meet-again.yaml');
    expect(events[0]?.text).toContain("when: '2023-07-20'");
    expect(events[0]?.text).toContain("statusAsOf: '2023-07-21'");
    expect(events[0]?.text).toContain('id: c7f-2023-07-21');
  });

  it('wants a note where there is no address', async () => {
    const answers = { ...ANSWERS, url: [''], 'publication-note': ['', 'Seen on paper.'] };
    const { prompts, refusals } = createReader(answers);
    const draft = await askEvent({}, record, { prompts });
    expect(refusals[1]).toMatch(/^publication-note: expected an address, or a note that says why/);
    const { problems } = await prepareEvents([{ label: '', draft }], record);
    expect(problems).toEqual([]);
  });

  it('says where a new publisher, service or series is added first', async () => {
    const { prompts, messages } = createReader();
    await askEvent({}, record, { prompts });
    const told = messages.filter((message) => message.includes('a new one needs a line'));
    expect(told).toEqual([
      'series: id from series.json, or none; a new one needs a line in series.json first (may be left out): (type to search)',
      'service: id from services.json; a new one needs a line in services.json first:',
      'publisher: id from publishers.json; a new one needs a line in publishers.json first: (type to search)',
    ]);
  });

  it('asks for nothing that flags have said', async () => {
    const { kind, ...rest } = await askEvent({}, record, createReader());
    const { prompts, asked } = createReader();
    expect(await askEvent(rest, record, { prompts })).toEqual({ ...rest, kind });
    expect(asked).toEqual(['kind']);
  });
});

describe('isIncomplete', () => {
  it('tells drafts that lack a part which every event has', async () => {
    const whole = await askEvent({}, record, createReader());
    expect(isIncomplete(whole)).toBe(false);
    expect(isIncomplete({ ...whole, kind: undefined })).toBe(true);
    const { series: _series, areas: _areas, place: _place, ...least } = whole;
    expect(isIncomplete(least)).toBe(false);
  });
});
