import { describe, expect, it } from 'vitest';
import { toEventFile, toEventId } from './event-id.ts';

describe('toEventId', () => {
  it.each([
    ['2023-09-14/2023-09-23', 'Orient Shield 23', '2023-09-orient-shield-23'],
    ['2023-09~', 'orient-shield', '2023-09-orient-shield'],
    ['2023', 'Talks on café in Ōita', '2023-talks-on-cafe-in-oita'],
    ['2023-22', 'A & B', '2023-a-b'],
    ['2023-09', '2023-09-orient-shield', '2023-09-orient-shield'],
    ['someday', 'Orient Shield', 'orient-shield'],
  ])('of %s and %j is %s', (when, name, id) => {
    expect(toEventId(when, name)).toBe(id);
  });

  it('is short, in whole words', () => {
    const id = toEventId('2023-09', 'JMSDF and US Navy ships train with ROK Navy ships in the sea');
    expect(id).toBe('2023-09-jmsdf-and-us-navy-ships-train-with-rok');
    expect(toEventId('2023', 'a'.repeat(60))).toBe(`2023-${'a'.repeat(40)}`);
  });

  it('is none where a name has no Latin letters', () => {
    expect(toEventId('2023-09', '日米共同訓練')).toBeNull();
  });
});

describe('toEventFile', () => {
  it('lies in the folder of the first year', () => {
    expect(toEventFile('2023-12-a', '2023-12-30/2024-01-02')).toBe('events/2023/2023-12-a.yaml');
    expect(toEventFile('a', '2023-13')).toBe('events/undated/a.yaml');
  });
});
