import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { toFigureName } from '#lib/domain/figure-name.ts';
import { hasPicture, listFigures, toPictureName } from './figure-names.ts';
import OLD_FIGURES from './old-figures.json' with { type: 'json' };

const NEW = { id: '2030-01-new', areas: ['hawaii', 'guam-marianas'] };

describe('figures as files', () => {
  const names = listFigures(SAMPLE);

  it('are those of the map, of areas, of series, and each once', () => {
    expect(names).toContain('index');
    for (const { id } of SAMPLE.areas) expect(names).toContain(`areas/${id}`);
    for (const { series } of SAMPLE.events) {
      if (series) expect(names).toContain(`series/${series.id}`);
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('have the address that each event of old had', () => {
    const old = SAMPLE.events.filter(({ id }) => OLD_FIGURES.includes(id));
    expect(old.length).toBeGreaterThan(0);
    for (const { id } of old) {
      expect(names).toContain(`events/${id}`);
      expect(hasPicture(`events/${id}`)).toBe(true);
    }
  });

  it('have one of a new event only where no other figure shows it', () => {
    const [first] = SAMPLE.events;
    if (!first) throw new Error('found no event');
    const events = [
      { ...first, ...NEW },
      { ...first, id: '2030-02-new', areas: ['hawaii'] },
      { ...first, id: '2030-03-new', areas: [] },
    ];
    const added = listFigures({ ...SAMPLE, events }).filter((name) => name.startsWith('events/'));
    expect(added).toEqual(['events/2030-01-new']);
  });

  it('hold what stands for an event: its figure, and its picture for previews', () => {
    for (const event of SAMPLE.events) {
      expect(names).toContain(toFigureName(event));
      expect(names).toContain(toPictureName(event));
      expect(hasPicture(toPictureName(event))).toBe(true);
    }
  });
});

describe('the picture of an event', () => {
  it('is of its first area where it has none of its own', () => {
    expect(toFigureName(NEW)).toBe('events/2030-01-new');
    expect(toPictureName(NEW)).toBe('areas/hawaii');
  });
});
