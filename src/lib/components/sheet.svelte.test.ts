import { describe, expect, it } from 'vitest';
import { Sheet } from './sheet.svelte.ts';

describe('the sheet', () => {
  it('stands half high at first', () => {
    expect(new Sheet().height).toBe('half');
  });

  it('steps up and down, and stays at its ends', () => {
    const sheet = new Sheet();
    sheet.step(1);
    expect(sheet.height).toBe('full');
    sheet.step(1);
    expect(sheet.height).toBe('full');
    sheet.step(-1);
    sheet.step(-1);
    sheet.step(-1);
    expect(sheet.height).toBe('low');
  });

  it('is raised only from its lowest', () => {
    const sheet = new Sheet();
    sheet.stand('low');
    sheet.raise();
    expect(sheet.height).toBe('half');
    sheet.stand('full');
    sheet.raise();
    expect(sheet.height).toBe('full');
  });

  it.each([
    [0, 'full'],
    [200, 'full'],
    [340, 'half'],
    [500, 'half'],
    [680, 'half'],
    [720, 'low'],
    [990, 'low'],
  ])('let go with its edge at %d of 1000 pixels stands %s', (edge, height) => {
    const sheet = new Sheet();
    sheet.drag(edge);
    expect(sheet.isDragged).toBe(true);
    sheet.drop(1000);
    expect([sheet.height, sheet.edge]).toEqual([height, null]);
  });

  it('that is not dragged stays where it is when let go', () => {
    const sheet = new Sheet();
    sheet.stand('low');
    sheet.drop(1000);
    expect(sheet.height).toBe('low');
  });
});
