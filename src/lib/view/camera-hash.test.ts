import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCameraHash, parseCameraHash, ZOOM_RANGE, type Camera } from './camera-hash.ts';

describe('a camera in the hash', () => {
  it.each<[string, Camera]>([
    ['#map=5.2/38.9/134.6', { zoom: 5.2, lat: 38.9, lng: 134.6 }],
    ['map=5.2/38.9/134.6', { zoom: 5.2, lat: 38.9, lng: 134.6 }],
    ['#map=3/0/0', { zoom: 3, lat: 0, lng: 0 }],
    ['#map=3/-21.5/-157', { zoom: 3, lat: -21.5, lng: -157 }],
    ['#map=3/21/202', { zoom: 3, lat: 21, lng: 202 }],
    ['#map=5/38/134/15', { zoom: 5, lat: 38, lng: 134 }],
    ['#map=5/38/134/15/40', { zoom: 5, lat: 38, lng: 134 }],
    ['#note=1&map=5/38/134', { zoom: 5, lat: 38, lng: 134 }],
    ['#map=1/85/360', { zoom: 1, lat: 85, lng: 360 }],
    ['#map=8/-85/-360', { zoom: 8, lat: -85, lng: -360 }],
  ])('is read from %s', (hash, camera) => {
    expect(parseCameraHash(hash)).toEqual({ camera, notices: [] });
  });

  it.each(['', '#', '#list', '#svelte-announcer', '#mapp=5/38/134'])(
    'is not looked for in %j',
    (hash) => {
      expect(parseCameraHash(hash)).toEqual({ camera: null, notices: [] });
    },
  );

  it.each([
    ['nothing', ''],
    ['a missing part', '5/38'],
    ['an empty part', '5//134'],
    ['a blank part', '5/ /134'],
    ['an empty bearing', '5/38/134/'],
    ['too many parts', '5/38/134/0/0/0'],
    ['words', 'here/38/134'],
    ['no number', '5/NaN/134'],
    ['no end', '5/38/Infinity'],
    ['no end in the bearing', '5/38/134/Infinity'],
    ['a zoom too small', '0.9/38/134'],
    ['a zoom too large', '8.1/38/134'],
    ['a latitude beyond the map', '5/85.1/134'],
    ['a latitude beyond the map in the south', '5/-86/134'],
    ['a longitude twice around', '5/38/360.5'],
    ['a longitude twice around in the west', '5/38/-361'],
    ['an address', 'https://elsewhere.example/5/38'],
  ])('with %s is left out with a notice', (_, found) => {
    expect(parseCameraHash(`#map=${found}`)).toEqual({
      camera: null,
      notices: [{ parameter: 'map', found, reason: 'not-a-camera' }],
    });
  });
});

describe('a camera in words of the hash', () => {
  it.each<[string, Camera]>([
    ['#map=5.2/38.9/134.6', { zoom: 5.2, lat: 38.9, lng: 134.6 }],
    ['#map=5.23/38.988/134.599', { zoom: 5.2345, lat: 38.98765, lng: 134.59876 }],
    ['#map=1/38.9/134.6', { zoom: 1, lat: 38.94, lng: 134.61 }],
    ['#map=3/0/0', { zoom: 3, lat: -0.00001, lng: 0.00001 }],
  ])('is %s', (hash, camera) => {
    expect(formatCameraHash(camera)).toBe(hash);
  });

  it('is within a pixel of the camera when it is read again', () => {
    const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const cameras = fc.record({
      zoom: within(ZOOM_RANGE.min, ZOOM_RANGE.max),
      lat: within(-85, 85),
      lng: within(-180, 360),
    });
    fc.assert(
      fc.property(cameras, (camera) => {
        const { camera: read, notices } = parseCameraHash(formatCameraHash(camera));
        const degreesAPixel = 360 / (512 * 2 ** camera.zoom);
        expect(notices).toEqual([]);
        expect(Math.abs((read?.zoom ?? NaN) - camera.zoom)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(Math.abs((read?.lng ?? NaN) - camera.lng)).toBeLessThanOrEqual(degreesAPixel);
        expect(Math.abs((read?.lat ?? NaN) - camera.lat)).toBeLessThanOrEqual(degreesAPixel);
        // A hash that is read and written again stays the same.
        expect(read && formatCameraHash(read)).toBe(formatCameraHash(camera));
      }),
      { numRuns: 500, examples: [[{ zoom: 1.8137811912170378, lat: 0.005, lng: 0 }]] },
    );
  });

  it('never throws on a hash it does not know', () => {
    const hashes = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => `#map=${text}`),
    );
    fc.assert(
      fc.property(hashes, (hash) => {
        const { camera, notices } = parseCameraHash(hash);
        if (camera) expect(Object.values(camera).every(Number.isFinite)).toBe(true);
        else expect(notices.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
