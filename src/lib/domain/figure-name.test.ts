import { describe, expect, it } from 'vitest';
import { toFigureName } from './figure-name.ts';

describe('the figure of an event', () => {
  it.each([
    [[], 'index'],
    [['hawaii'], 'areas/hawaii'],
    [['hawaii', 'guam'], 'events/a'],
  ])('in areas [%s] is %s', (areas, name) => {
    expect(toFigureName({ id: 'a', areas })).toBe(name);
  });
});
