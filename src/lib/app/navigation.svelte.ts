import { tick } from 'svelte';
import type { AfterNavigate } from '@sveltejs/kit';
import { afterNavigate, goto, replaceState } from '$app/navigation';
import { navigating } from '$app/state';
import type { ExtentView } from '../cartography/extent.ts';
import type { SelectedRecord } from '../domain/selection.ts';
import type { AtlasMap } from '../map/atlas-map.ts';
import { formatCameraHash, parseCameraHash, type Camera } from '../view/camera-hash.ts';
import type { Address } from '../view/address.ts';
import type { Notice } from '../view/notice.ts';
import type { Atlas } from './atlas-context.ts';
import type { BottomSheet } from './bottom-sheet.svelte.ts';
import { PopupState } from './popup-state.svelte.ts';

type Point = readonly [number, number];

/** What the walk asks of the page, at the moment it needs to know. */
interface Surroundings {
  readonly map: AtlasMap | null;
  readonly selected: SelectedRecord | undefined;
  /** What the map shows of the present selection. */
  readonly extentView: ExtentView;
  /** Whether a sheet at the lower edge takes the popup's place. */
  readonly hasBottomSheet: boolean;
  /** The sheet that has the page's text, and so tells of an area in the popup's place. */
  readonly bottomSheet: BottomSheet | undefined;
}

/** Milliseconds in which choices become one change of the address: browsers refuse a flood. */
const WRITING_PAUSE = 60;

/**
 * The reader's way from address to address: clicks and choices become addresses, and after each
 * navigation popup, camera, scroll and focus follow. Made while a component is set up.
 */
export class Navigation {
  readonly popup = new PopupState(() => this.#look().map?.focus());
  readonly #atlas: Atlas;
  readonly #look: () => Surroundings;
  #isLive = $state(false);
  #writing: ReturnType<typeof setTimeout> | null = null;
  #cameraHash = $state('');
  #cameraNotices = $state.raw<readonly Notice[]>([]);

  constructor(atlas: Atlas, look: () => Surroundings) {
    this.#atlas = atlas;
    this.#look = look;
    afterNavigate((navigation) => this.#follow(navigation));
  }

  /** False in prerendered pages and until the browser has taken over. */
  get isLive(): boolean {
    return this.#isLive;
  }

  /** The camera the reader has chosen, as a hash; empty for the usual view. */
  get cameraHash(): string {
    return this.#cameraHash;
  }

  get notices(): readonly Notice[] {
    return [...this.#atlas.view.notices, ...this.#cameraNotices];
  }

  selectAreas(ids: readonly string[], at: Point): void {
    const [only] = ids;
    if (only === undefined) this.popup.close();
    else if (ids.length === 1) this.selectArea(only, at);
    else this.popup.open({ kind: 'chooser', ids, at });
  }

  selectArea(id: string, at: Point): void {
    const { selected, bottomSheet } = this.#look();
    const isSelected = selected?.selection.kind === 'area' && selected.selection.id === id;
    if (isSelected && bottomSheet) {
      this.popup.close();
      this.#showText(true);
      return;
    }
    if (isSelected && selected.areaRecord) {
      this.popup.open({ kind: 'area', areaRecord: selected.areaRecord, at });
      return;
    }
    this.popup.expect(id, at);
    const address = this.#atlas.links.toArea(id) + this.#cameraHash;
    void goto(address, { noScroll: true, keepFocus: true });
  }

  /** Another filter, form of the list, order or language: the address says it from now on. */
  choose(change: Partial<Address>): void {
    const { view } = this.#atlas;
    const query = view.formatQueryFor(change);
    // At once: a second choice may follow before the navigation is through.
    view.readSearch(query);
    this.#writing ??= setTimeout(() => {
      this.#writing = null;
      this.#writeQuery(view.query);
    }, WRITING_PAUSE);
  }

  #stopWriting(): void {
    if (this.#writing !== null) clearTimeout(this.#writing);
    this.#writing = null;
  }

  #writeQuery(query: string): void {
    // Of the page the reader is on the way to, or of this one.
    const path = navigating.to?.url.pathname ?? location.pathname;
    const replaces = path === location.pathname;
    const address = path + query + this.#cameraHash;
    void goto(address, { replaceState: replaces, noScroll: true, keepFocus: true });
  }

  writeCamera(camera: Camera): void {
    this.#cameraHash = formatCameraHash(camera);
    this.#cameraNotices = [];
    replaceState(location.pathname + location.search + this.#cameraHash, {});
  }

  /** Back to the whole map, from a selection or from wherever the reader has moved it. */
  showAll(): void {
    this.#cameraHash = '';
    if (this.#look().selected) {
      void goto(this.#atlas.links.toEverything(), { noScroll: true, keepFocus: true });
      return;
    }
    this.popup.close();
    replaceState(location.pathname + location.search, {});
    this.#look().map?.showView(this.#look().extentView);
  }

  /** Reads the camera of the address, as after a hand-edited hash. */
  readCamera(): void {
    const { camera, notices } = parseCameraHash(location.hash);
    this.#cameraHash = camera ? location.hash : '';
    this.#cameraNotices = notices;
    if (camera) this.#look().map?.showCamera(camera);
  }

  async #follow({ from, to, type }: AfterNavigate): Promise<void> {
    const { view } = this.#atlas;
    this.#isLive = true;
    // The way back undoes a choice; any other way takes one along that is not written yet.
    if (type === 'popstate') this.#stopWriting();
    if (this.#writing === null) view.readSearch(location.search);
    if (type === 'enter') this.readCamera();
    else if (from?.url.pathname === to?.url.pathname) return;
    await tick();

    const { selected, hasBottomSheet, bottomSheet } = this.#look();
    const isClicked = this.popup.isExpected(selected);
    const isInPopup = document.activeElement?.closest('[data-popup]') != null;
    if (type !== 'enter') this.#followCamera(type, isClicked);
    if (bottomSheet) this.popup.close();
    // A sheet would hide the map and the panel that say the same: it comes for a tap on the map.
    else if (!hasBottomSheet || isClicked || this.popup.content)
      this.popup.follow(selected, this.#findLabel());
    if ((type === 'link' && !isInPopup) || (bottomSheet && isClicked))
      this.#showText(selected !== undefined);
  }

  #followCamera(type: AfterNavigate['type'], isClicked: boolean): void {
    const { map, selected, extentView } = this.#look();
    const isAbout = selected !== undefined && this.popup.isAbout(selected);
    if (type === 'popstate') {
      this.readCamera();
      if (!this.#cameraHash && !isAbout) map?.showView(extentView);
    } else if (isClicked || isAbout) {
      // The map stays where it is, and so does its part of the address.
      if (this.#cameraHash)
        replaceState(location.pathname + location.search + this.#cameraHash, {});
    } else {
      this.#cameraHash = '';
      this.#cameraNotices = [];
      map?.showView(extentView);
    }
  }

  #showText(isSelection: boolean): void {
    this.#look().bottomSheet?.raise();
    showText(isSelection);
  }

  #findLabel(): Point | null {
    const id = this.#look().selected?.areaRecord?.area.id;
    return this.#atlas.view.index.areas.find((area) => area.id === id)?.labelPoint ?? null;
  }
}

/** Brings the new text into view and hands it the focus. */
function showText(isSelection: boolean): void {
  const main = document.querySelector('main');
  const start = isSelection ? main : main?.parentElement;
  start?.scrollIntoView({ block: 'start' });
  if (!isSelection) start?.scrollTo(0, 0);
  main?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
